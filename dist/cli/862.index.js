export const id = 862;

export const ids = [ 862 ];

export const modules = {
  1862: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      accountForPrograms: () => accountForPrograms
    });
    var paths = __webpack_require__(3422);
    var printed = __webpack_require__(6343);
    const UNKNOWN = {
      kind: "unknown"
    };
    const TRUE = {
      kind: "constant",
      value: true
    };
    const FALSE = {
      kind: "constant",
      value: false
    };
    const UNDEFINED = {
      kind: "constant",
      value: void 0
    };
    const constant = value => ({
      kind: "constant",
      value
    });
    const listOf = (items, open = false) => ({
      kind: "list",
      items,
      open
    });
    const builtin = (name, self = null) => ({
      kind: "builtin",
      name,
      self
    });
    const promiseOf = (of, calls) => ({
      kind: "promise",
      of,
      calls
    });
    function objectOf(fields) {
      return {
        kind: "object",
        fields: new Map(Object.entries(fields)),
        open: false
      };
    }
    const errorWith = message => ({
      kind: "object",
      fields: new Map([ [ "message", message ] ]),
      open: true
    });
    function resolved(value) {
      return value.kind === "promise" ? resolved(value.of) : value;
    }
    const MAX_OPTIONS = 4;
    function either(one, other) {
      if (one === other || isSameConstant(one, other)) return one;
      const options = [ one, other ].flatMap(value => value.kind === "either" ? value.options : [ value ]);
      const isFollowed = options.length <= MAX_OPTIONS && options.every(({kind}) => kind !== "unknown");
      if (isFollowed) return {
        kind: "either",
        options
      };
      const reaching = options.filter(option => reachesTools(option));
      return reaching.length === 0 ? UNKNOWN : {
        kind: "either",
        options: [ UNKNOWN, ...reaching ]
      };
    }
    function isSameConstant(one, other) {
      return one.kind === "constant" && other.kind === "constant" && one.value === other.value;
    }
    const TOOLS = new Set([ "exec_command", "write_stdin", "apply_patch", "view_image" ]);
    function isNeverNullish(value) {
      if (value.kind === "tool") return value.name !== null && TOOLS.has(value.name);
      return [ "tools", "function", "object", "list", "promise" ].includes(value.kind);
    }
    function reachesTools(value, depth = 0) {
      if (depth > MAX_REACH) return true;
      const isIn = inner => reachesTools(inner, depth + 1);
      switch (value.kind) {
       case "tools":
       case "tool":
       case "function":
        return true;

       case "list":
        return value.items.some(isIn);

       case "object":
        return [ ...value.fields.values() ].some(isIn);

       case "promise":
        return isIn(value.of);

       case "either":
        return value.options.some(isIn);

       case "builtin":
        return value.self !== null && isIn(value.self);

       default:
        return false;
      }
    }
    const MAX_REACH = 8;
    function truthOf(value) {
      switch (value.kind) {
       case "constant":
        return Boolean(value.value);

       case "list":
       case "object":
       case "function":
       case "builtin":
       case "tools":
       case "promise":
        return true;

       case "error":
        return value.calls.length > 0 ? true : null;

       default:
        return null;
      }
    }
    function notOf(value) {
      const truth = truthOf(value);
      if (value.kind === "test" && value.operator === "!") return value.left;
      return truth === null ? {
        kind: "test",
        operator: "!",
        left: value,
        right: UNDEFINED
      } : constant(!truth);
    }
    function anyOf(one, other) {
      const truth = truthOf(one);
      if (truth !== null) return truth ? constant(true) : other;
      return truthOf(other) === false ? one : {
        kind: "test",
        operator: "||",
        left: one,
        right: other
      };
    }
    function allOf(one, other) {
      return notOf(anyOf(notOf(one), notOf(other)));
    }
    function textOf(value) {
      return value.kind === "constant" ? String(value.value) : null;
    }
    const keyOf = textOf;
    function fieldOf(value, name) {
      return value.kind === "object" ? value.fields.get(name) ?? null : null;
    }
    function textIn(value, name) {
      const field = fieldOf(value, name);
      return field?.kind === "constant" && typeof field.value === "string" ? field.value : null;
    }
    function joined(parts) {
      const flat = parts.flatMap(part => {
        if (typeof part === "string") return [ part ];
        if (part.kind === "text") return part.parts;
        return [ textOf(part) ?? part ];
      });
      const merged = [];
      for (const part of flat) {
        const last = merged.at(-1);
        if (part === "") continue;
        if (typeof part === "string" && typeof last === "string") merged[merged.length - 1] = last + part; else merged.push(part);
      }
      if (merged.length === 0) return constant("");
      const [only] = merged;
      return merged.length === 1 && typeof only === "string" ? constant(only) : {
        kind: "text",
        parts: merged
      };
    }
    function truthIn(value, resultOf) {
      if (value.kind === "test") return truthOfTest(value, resultOf);
      if (value.kind === "either") {
        const [first = null, ...others] = value.options.map(option => truthIn(option, resultOf));
        return others.every(truth => truth === first) ? first : null;
      }
      const known = knownIn(value, resultOf);
      return known === null ? truthOf(value) : Boolean(known.value);
    }
    function truthOfTest({operator, left, right}, resultOf) {
      if (operator === "!") {
        const truth = truthIn(left, resultOf);
        return truth === null ? null : !truth;
      }
      if (operator === "||") {
        const truths = [ truthIn(left, resultOf), truthIn(right, resultOf) ];
        return truths.includes(true) ? true : truths.includes(null) ? null : false;
      }
      const compare = COMPARISONS[operator];
      const one = knownIn(left, resultOf);
      const other = knownIn(right, resultOf);
      return compare === void 0 || one === null || other === null ? null : compare(one.value, other.value);
    }
    const isLoose = (one, other) => one === other || (one ?? null) === null && (other ?? null) === null;
    const COMPARISONS = {
      "===": (one, other) => one === other,
      "!==": (one, other) => one !== other,
      "==": isLoose,
      "!=": (one, other) => !isLoose(one, other),
      "<": (one, other) => Number(one) < Number(other),
      "<=": (one, other) => Number(one) <= Number(other),
      ">": (one, other) => Number(one) > Number(other),
      ">=": (one, other) => Number(one) >= Number(other)
    };
    function knownIn(value, resultOf) {
      if (value.kind === "constant") return {
        value: value.value
      };
      if (value.kind !== "result") return null;
      const result = resultOf(value.call) ?? void 0;
      const [field, ...more] = value.path;
      if (!(0, printed.Gv)(result)) return null;
      if (field === void 0) return {
        value: result
      };
      const isWhole = field === "exit_code" || field === "session_id";
      return isWhole && more.length === 0 ? {
        value: result[field]
      } : null;
    }
    function matchEntry(value, entry, shapes) {
      const findings = new Map;
      return matchText(value, entry, shapes, findings) ? findings : null;
    }
    function matchText(value, entry, shapes, findings) {
      switch (value.kind) {
       case "constant":
        return String(value.value).slice(0, entry.text.length) === entry.text;

       case "text":
        return matchParts(value.parts, entry.text, shapes, findings);

       case "json":
        return matchJson(value.of, entry.json, shapes, findings);

       case "error":
        return matchError(value.calls, entry, shapes, findings);

       case "either":
        return matchEither(value.options, (option, found) => matchText(option, entry, shapes, found), findings);

       case "list":
       case "object":
        return matchJson(value, entry.json, shapes, findings);

       case "result":
        return matchResult(value, entry.json ?? entry.text, shapes, findings);

       default:
        return true;
      }
    }
    function matchJson(value, json, shapes, findings) {
      if (json === void 0) return value.kind === "unknown" || value.kind === "constant";
      switch (value.kind) {
       case "constant":
        return (value.value ?? null) === json;

       case "list":
        if (!Array.isArray(json)) return false;
        if (value.open) return true;
        return json.length === value.items.length && value.items.every((item, index) => matchJson(item, json[index], shapes, findings));

       case "object":
        return (0, printed.Gv)(json) && matchFields(value, json, shapes, findings);

       case "error":
        return typeof json === "string" && matchError(value.calls, {
          text: json,
          json: void 0
        }, shapes, findings);

       case "text":
        return typeof json === "string" && matchParts(value.parts, json, shapes, findings);

       case "either":
        return matchEither(value.options, (option, found) => matchJson(option, json, shapes, found), findings);

       case "result":
        return matchResult(value, json, shapes, findings);

       default:
        return true;
      }
    }
    function matchFields({fields, open}, json, shapes, findings) {
      const hasOtherFields = !open && Object.keys(json).some(key => !fields.has(key));
      if (hasOtherFields) return false;
      return [ ...fields ].every(([key, field]) => {
        if (!(key in json)) return open || mayBeUndefined(field);
        return matchJson(field, json[key], shapes, findings);
      });
    }
    function mayBeUndefined(value) {
      if (value.kind === "constant") return value.value === void 0;
      return value.kind === "result" || value.kind === "unknown" || value.kind === "either";
    }
    function matchResult(part, shown, shapes, findings) {
      const {call, path} = part;
      if (shapes.isCommand(call)) return matchCommandResult(part, shown, findings);
      if (path.length > 0) return true;
      if (shapes.returnsObject(call) && !(0, printed.Gv)(shown)) return false;
      findings.set(call, {
        kind: "returned",
        result: shown
      });
      return true;
    }
    function matchCommandResult({call, path}, shown, findings) {
      const [field, ...more] = path;
      if (field === void 0) {
        if ((0, printed.k1)(shown) === null) return false;
        findings.set(call, {
          kind: "returned",
          result: shown
        });
        return true;
      }
      const isNumber = more.length === 0 && (field === "exit_code" || field === "session_id");
      if (!isNumber) return true;
      if (typeof shown !== "number") return shown === "undefined" || shown === null;
      const before = findings.get(call);
      const known = before?.kind === "returned" && (0, printed.Gv)(before.result ?? void 0) ? before.result : {};
      const result = {
        wall_time_seconds: 0,
        ...known,
        [field]: shown
      };
      findings.set(call, {
        kind: "returned",
        result
      });
      return true;
    }
    const JAVASCRIPT_ERROR = /^\w*Error\b/;
    const NO_SUCH_TOOL = /^TypeError: tools\.\w+ is not a function/;
    function matchError(calls, {text, json}, {thrown}, findings) {
      if ((0, printed.k1)(json) !== null) return false;
      const candidates = calls.length === 1 ? calls : calls.filter(call => thrown?.includes(call));
      const [only] = candidates;
      const isPlain = !(0, printed.Gv)(json) && !Array.isArray(json);
      const isOfTool = isPlain && (!JAVASCRIPT_ERROR.test(text) || NO_SUCH_TOOL.test(text));
      if (candidates.length === 1 && only !== void 0 && isOfTool) findings.set(only, {
        kind: "threw",
        error: text
      });
      return true;
    }
    function matchParts(parts, text, shapes, findings) {
      let at = 0;
      for (const [index, part] of parts.entries()) {
        if (typeof part !== "string") continue;
        const found = placeOf(part, text, at, {
          isFirst: index === 0,
          isLast: index === parts.length - 1
        });
        if (found < at) return false;
        noteGap(parts[index - 1], text.slice(at, found), shapes, findings);
        at = found + part.length;
      }
      const last = parts.at(-1);
      if (typeof last === "string") return at === text.length;
      noteGap(last, text.slice(at), shapes, findings);
      return true;
    }
    function placeOf(part, text, from, {isFirst, isLast}) {
      if (isFirst) return text.startsWith(part) ? 0 : -1;
      if (isLast) return text.endsWith(part) ? text.length - part.length : -1;
      return text.indexOf(part, from);
    }
    function noteGap(part, text, shapes, findings) {
      if (part === void 0 || typeof part === "string") return;
      const options = part.kind === "either" ? part.options : [ part ];
      const [error, ...others] = options.filter(({kind}) => kind !== "constant");
      if (error?.kind === "error" && others.length === 0) matchError(error.calls, {
        text,
        json: void 0
      }, shapes, findings);
    }
    function matchEither(options, match, findings) {
      const fitting = options.flatMap(option => {
        const found = new Map;
        return match(option, found) ? [ found ] : [];
      });
      const [first, ...others] = fitting;
      if (first === void 0) return false;
      for (const [call, outcome] of first) if (others.every(found => JSON.stringify(found.get(call)) === JSON.stringify(outcome))) findings.set(call, outcome);
      return true;
    }
    function* callsIn(trace, isCertain = true) {
      for (const event of trace) switch (event.kind) {
       case "call":
        yield {
          call: event.call,
          isCertain
        };
        break;

       case "parallel":
        yield* callsIn(event.body, isCertain);
        break;

       case "try":
        yield* callsIn(event.body, isCertain);
        yield* callsIn(event.handler, false);
        break;

       case "maybe":
        for (const arm of event.arms) yield* callsIn(arm, false);
        break;

       case "many":
        yield* callsIn(event.body, false);
        break;
      }
    }
    function silentlyCaught(trace, isIn = false) {
      return trace.flatMap(event => {
        switch (event.kind) {
         case "call":
          return isIn ? [ event.call ] : [];

         case "await":
          return isIn ? event.calls : [];

         case "maybe":
          return event.arms.flatMap(arm => silentlyCaught(arm, isIn));

         case "parallel":
         case "many":
          return silentlyCaught(event.body, isIn);

         case "try":
          {
            const isSilent = printsIn(event.handler) === 0;
            return [ ...silentlyCaught(event.body, isIn || isSilent), ...silentlyCaught(event.handler, isIn) ];
          }

         default:
          return [];
        }
      });
    }
    function isMadeAnyway(trace, calls) {
      return trace.some(event => {
        if (event.kind === "maybe") return event.arms.length > 1 && event.arms.every(arm => isMadeIn(arm, calls));
        return event.kind === "parallel" && isMadeAnyway(event.body, calls);
      });
    }
    const isMadeIn = (trace, calls) => isMadeAnyway(trace, calls) || trace.some(event => event.kind === "call" && calls.has(event.call));
    function printsIn(trace) {
      let count = 0;
      for (const event of trace) {
        const prints = printsOf(event);
        if (prints === null) return null;
        count += prints;
      }
      return count;
    }
    function printsOf(event) {
      switch (event.kind) {
       case "print":
        return 1;

       case "parallel":
       case "many":
        return printsIn(event.body) === 0 ? 0 : null;

       case "maybe":
        return same(event.arms.map(printsIn));

       case "try":
        return same([ printsIn(event.body), printsIn(event.handler) ]);

       default:
        return 0;
      }
    }
    function same(counts) {
      const [first = 0] = counts;
      return counts.every(count => count === first) ? first : null;
    }
    const MAX_WAYS = 48;
    const MAX_STEPS = 2e4;
    function waysThrough(trace, printing) {
      const start = {
        next: 0,
        made: new Map,
        outcomes: new Map,
        started: new Map,
        awaited: new Map,
        failed: new Set,
        gap: [],
        thrown: [],
        ownError: null,
        isOver: false
      };
      try {
        const ways = follow(trace, [ start ], {
          ...printing,
          steps: 0
        });
        const isWhole = printing.ending !== "running";
        return ways.filter(({next}) => !isWhole || next === printing.entries.length);
      } catch (error) {
        if (error instanceof TooManyWays) return [];
        throw error;
      }
    }
    class TooManyWays extends Error {}
    function follow(trace, from, reading) {
      let ways = from;
      for (const event of trace) {
        ways = ways.flatMap(way => way.isOver ? [ way ] : after(event, way, reading));
        reading.steps += ways.length;
        if (ways.length > MAX_WAYS || reading.steps > MAX_STEPS) throw new TooManyWays;
        if (ways.length === 0) return [];
      }
      return ways;
    }
    function after(event, way, reading) {
      switch (event.kind) {
       case "call":
        way.made.set(event.call, true);
        way.started.set(event.call, waitsOn(way));
        way.gap.push(event.call);
        return [ way ];

       case "await":
        {
          const position = waitsOn(way);
          for (const call of waitedFor(event.calls, way)) way.awaited.set(call, position);
          return [ way ];
        }

       case "print":
        return afterPrint(event, way, reading);

       case "fail":
        if (reading.ending === "completed") return [];
        way.isOver = true;
        way.ownError = event.value;
        return [ way ];

       case "stop":
        way.isOver = true;
        return [ way ];

       case "try":
        return afterTry(event.body, event.handler, way, reading);

       case "maybe":
        return armsOf(event, way, reading).flatMap(arm => follow(arm, [ copyOf(way) ], reading));

       default:
        return afterUnordered(event, way, reading);
      }
    }
    const waitedFor = (calls, {made, awaited}) => calls.filter(call => made.has(call) && !awaited.has(call));
    const waitsOn = ({awaited}) => ([ ...awaited.values() ].at(-1) ?? -1) + 1;
    function armsOf({arms, test}, way, reading) {
      const truth = truthIn(test, call => {
        const printed = way.outcomes.get(call);
        return printed?.kind === "returned" && printed.result !== null ? printed.result : reading.resultOf(call);
      });
      return truth === null ? arms : arms.slice(truth ? 0 : 1, truth ? 1 : 2);
    }
    function afterPrint({value}, way, reading) {
      const entry = reading.entries[way.next];
      if (entry === void 0) {
        if (reading.ending === "completed") return [];
        way.isOver = true;
        return [ way ];
      }
      const findings = matchEntry(value, entry, {
        ...reading,
        thrown: way.thrown
      });
      if (findings === null) return [];
      for (const [call, outcome] of findings) way.outcomes.set(call, outcome);
      way.next += 1;
      way.gap = [];
      return [ way ];
    }
    function afterTry(body, handler, way, reading) {
      const thrown = follow(handler, waysToErrors(body, [ copyOf(way) ], reading), reading);
      return [ ...follow(body, [ way ], reading), ...thrown ];
    }
    function waysToErrors(trace, from, reading) {
      let ways = from;
      const thrown = [];
      for (const event of trace) {
        for (const way of ways) if (!way.isOver) thrown.push(...errorsIn(event, copyOf(way), reading));
        ways = follow([ event ], ways, reading);
        reading.steps += thrown.length;
        if (thrown.length > MAX_WAYS) throw new TooManyWays;
      }
      return thrown;
    }
    function errorsIn(event, way, reading) {
      switch (event.kind) {
       case "fail":
        return [ event.value.kind === "error" ? way : {
          ...way,
          thrown: []
        } ];

       case "await":
        return waitedFor(event.calls, way).every(reading.hasReturned) ? [] : follow([ event ], [ way ], reading).map(withoutReturn);

       case "maybe":
        return armsOf(event, way, reading).flatMap(arm => waysToErrors(arm, [ copyOf(way) ], reading));

       case "try":
        return waysToErrors(event.handler, waysToErrors(event.body, [ way ], reading), reading);

       case "parallel":
       case "many":
        return afterUnordered(event, way, reading);

       default:
        return [];
      }
    }
    function withoutReturn(way) {
      const last = [ ...way.awaited.values() ].at(-1);
      const thrown = [ ...way.awaited ].flatMap(([call, position]) => position === last ? [ call ] : []);
      for (const call of thrown) way.failed.add(call);
      return {
        ...way,
        thrown
      };
    }
    function afterUnordered(event, way, {entries, ending}) {
      for (const {call, isCertain} of callsIn(event.body)) {
        way.made.set(call, isCertain && event.kind === "parallel" && ending === "completed");
        way.gap.push(call);
      }
      const prints = printsIn(event.body);
      if (prints === 0) return [ way ];
      const left = entries.length - way.next;
      if (event.kind === "parallel" && prints !== null) return prints <= left ? [ {
        ...copyOf(way),
        next: way.next + prints
      } ] : [];
      return Array.from({
        length: left + 1
      }, (_, printed) => ({
        ...copyOf(way),
        next: way.next + printed
      }));
    }
    function copyOf(way) {
      return {
        next: way.next,
        made: new Map(way.made),
        outcomes: new Map(way.outcomes),
        started: new Map(way.started),
        awaited: new Map(way.awaited),
        failed: new Set(way.failed),
        gap: [ ...way.gap ],
        thrown: way.thrown,
        ownError: way.ownError,
        isOver: way.isOver
      };
    }
    function literalOf(value) {
      switch (value.kind) {
       case "constant":
        return value.value;

       case "list":
        {
          const items = value.open ? [] : value.items.map(literalOf);
          return value.open || items.includes(void 0) ? void 0 : items;
        }

       case "object":
        return literalObject(value);

       default:
        return;
      }
    }
    function literalObject({fields, open}) {
      const known = {};
      for (const [key, field] of fields) {
        const isLeftOut = field.kind === "constant" && field.value === void 0;
        const literal = literalOf(field);
        if (literal !== void 0) known[key] = literal; else if (!isLeftOut) return;
      }
      return open ? void 0 : known;
    }
    const SETTINGS = new Set([ "yield_time_ms", "max_output_tokens", "timeout_ms", "justification", "session_id", "tty" ]);
    function inputOf({input}) {
      if (input.kind !== "object") return literalOf(input);
      const fields = new Map([ ...input.fields ].filter(([key, field]) => !SETTINGS.has(key) || literalOf(field) !== void 0));
      return literalOf({
        ...input,
        fields
      });
    }
    function commandIn({input}) {
      return textIn(input, "cmd") ?? textIn(input, "command") ?? joinedList(fieldOf(input, "command"));
    }
    function joinedList(value) {
      const list = value === null ? void 0 : literalOf(value);
      const last = Array.isArray(list) ? list.at(-1) : void 0;
      return typeof last === "string" ? last : null;
    }
    function typedBy({input}) {
      if (input.kind !== "object") return null;
      if (!input.fields.has("chars")) return input.open ? null : "";
      return textIn(input, "chars");
    }
    const HEADER = /^[ \t]*\*\*\* (?:Add|Update|Delete) File: (.+)$/gm;
    function patchedPaths(call) {
      const input = literalOf(call.input);
      const text = typeof input === "string" ? input : textOfPatch(call);
      return text === null ? null : [ ...text.matchAll(HEADER) ].map(([, path]) => (path ?? "").trim());
    }
    function textOfPatch(call) {
      return textIn(call.input, "input") ?? textIn(call.input, "patch") ?? commandIn(call);
    }
    const COMMAND_TOOLS = /^(?:exec_command|shell_command|shell|container__exec|unified_exec|write_stdin)$/;
    const RETURNS_OBJECT = /^(?:apply_patch$|mcp__)/;
    const isCommandTool = tool => tool !== null && COMMAND_TOOLS.test(tool);
    function fatesOf(program, output, recorded) {
      const groups = alikeCalls(program.calls);
      const strict = waysOfItems(program, groups, output, recorded);
      const ways = strict.length > 0 ? strict : waysOfItems(program, groups, output, withoutDoubtful(groups, recorded));
      const agreed = ways.length === 0 ? fatesWithoutWays(program, output) : agreedOn(program, ways, output);
      if (output.ending === "completed") return {
        fates: agreed,
        ways
      };
      return {
        fates: fatesOfStopped(agreed, ways, output, recorded),
        ways
      };
    }
    function alikeCalls(calls) {
      const alike = new Map;
      for (const call of calls) alike.set(keyOfItem(call), [ ...alike.get(keyOfItem(call)) ?? [], call ]);
      return [ ...alike.values() ];
    }
    function withoutDoubtful(groups, recorded) {
      const {hasItem} = recorded;
      const whole = groups.filter(group => group.every(({id}) => hasItem(id)));
      const certain = new Set(whole.flat().map(({id}) => id));
      return {
        ...recorded,
        resultOf: call => certain.has(call) ? recorded.resultOf(call) : null,
        mayHaveThrown: call => !certain.has(call) || recorded.mayHaveThrown(call)
      };
    }
    function waysOfItems({calls, trace, changedResults}, groups, {entries, ending, isCut}, {hasItem, mayHaveThrown, resultOf}) {
      if (isCut) return [];
      const toolOf = call => calls[call]?.tool ?? null;
      const ways = waysThrough(trace, {
        entries,
        ending,
        isCommand: call => isCommandTool(toolOf(call)),
        returnsObject: call => RETURNS_OBJECT.test(toolOf(call) ?? ""),
        resultOf: call => changedResults.has(call) ? null : resultOf(call),
        hasReturned: call => hasItem(call) && !mayHaveThrown(call)
      });
      if (calls.some(({tool}) => tool === null)) return ways;
      const fitting = ways.filter(({made}) => groups.every(group => {
        const items = group.filter(({id}) => hasItem(id)).length;
        return group.filter(({id}) => made.has(id)).length >= items;
      }));
      return fitting.length > 0 ? fitting : ways;
    }
    const keyOfItem = call => `${isCommandTool(call.tool) ? "command" : call.tool} ${commandIn(call)} ${patchedPaths(call)}`;
    function fatesWithoutWays({calls, trace}, {ending}) {
      const certain = new Map;
      for (const {call, isCertain} of callsIn(trace)) certain.set(call, isCertain);
      return calls.map(call => ({
        call,
        made: ending === "completed" && certain.get(call.id) === true ? "yes" : "unknown",
        outcome: null
      }));
    }
    function agreedOn({calls}, ways, {ending}) {
      return calls.map(call => {
        const made = ways.map(way => way.made.get(call.id));
        const isMade = made.every(one => one === true);
        const isNot = made.every(one => one === void 0);
        const outcomes = ways.map(way => outcomeOn(way, call.id, ending));
        const [first = null] = outcomes;
        const isAgreed = outcomes.every(outcome => JSON.stringify(outcome) === JSON.stringify(first));
        return {
          call,
          made: isMade ? "yes" : isNot ? "no" : "unknown",
          outcome: isMade && isAgreed ? first : null
        };
      });
    }
    function outcomeOn(way, call, ending) {
      const printed = way.outcomes.get(call);
      if (printed !== void 0) return printed;
      const isPassed = way.awaited.has(call) && !way.failed.has(call) && (ending === "completed" || !way.gap.includes(call));
      return isPassed ? {
        kind: "returned",
        result: null
      } : null;
    }
    function fatesOfStopped(fates, ways, output, {hasItem, mayHaveThrown, wasStopped}) {
      const inGap = new Set(ways.length > 0 ? ways.flatMap(({gap}) => gap) : fates.map(({call}) => call.id));
      const reached = fates.flatMap(({call}) => inGap.has(call.id) && hasItem(call.id) ? [ call.id ] : []);
      const last = reached.filter(call => !reached.some(other => comesAfter(ways, other, call)));
      const open = fates.filter(({call, outcome, made}) => inGap.has(call.id) && made !== "no" && outcome === null && !hasItem(call.id) && !reached.some(other => comesAfter(ways, other, call.id)));
      const isStoppedThere = output.error === null && last.some(wasStopped);
      const isOwn = ways.some(({ownError}) => ownError !== null && ownError.kind !== "error");
      const culprit = isStoppedThere ? "recorded" : isOwn ? null : culpritOf(open, output.error, last.some(mayHaveThrown));
      const fitting = typeof culprit === "number" ? ways.filter(({made}) => made.has(culprit)) : ways;
      return fates.map(fate => {
        const {call} = fate;
        if (!inGap.has(call.id) || hasItem(call.id)) return fate;
        if (culprit === "recorded") return last.some(other => comesAfter(ways, call.id, other)) ? {
          ...fate,
          made: "no"
        } : {
          ...fate,
          made: "unknown"
        };
        if (culprit === null || output.error === null) return {
          ...fate,
          made: "unknown",
          outcome: null
        };
        if (call.id === culprit) return {
          ...fate,
          made: "yes",
          outcome: {
            kind: "threw",
            error: output.error
          }
        };
        return comesAfter(fitting, call.id, culprit) ? {
          ...fate,
          made: "no"
        } : fate;
      });
    }
    function comesAfter(ways, call, other) {
      return ways.length > 0 && ways.every(({started, awaited}) => {
        const start = started.get(call);
        return start === void 0 || start > (awaited.get(other) ?? Number.POSITIVE_INFINITY);
      });
    }
    const IN_PROGRAM = /\n {4}at /;
    const fates_NO_SUCH_TOOL = /^TypeError: tools\.(\w+) is not a function/;
    const WITHOUT_ITEM = /^(?:exec_command failed|approval policy is|patch rejected|apply_patch verification failed|(?:Command|Tool call) blocked by|unknown turn environment|failed to parse|write_stdin failed|unable to locate)/;
    function culpritOf(open, error, isByRecorded) {
      if (error === null) return null;
      const [, missing] = fates_NO_SUCH_TOOL.exec(error) ?? [];
      if (missing !== void 0) return onlyOf(open.filter(({call}) => call.tool === missing));
      if (IN_PROGRAM.test(error)) return null;
      if (isByRecorded && !WITHOUT_ITEM.test(error)) return "recorded";
      return onlyOf(open) ?? onlyOf(open.filter(({call}) => isNamed(call, error)));
    }
    function onlyOf(fates) {
      const [first] = fates;
      return fates.length === 1 && first !== void 0 ? first.call.id : null;
    }
    function isNamed({input}, error) {
      const command = textIn(input, "cmd");
      return command !== null && (error.includes(`'${command}'`) || error.endsWith(`Command: ${command}`));
    }
    function mayBe(call, item) {
      const {tool} = call;
      if (tool === null) return true;
      if (tool === "write_stdin") return false;
      if (isCommandTool(tool)) return item.kind === "command" || item.kind === "patch";
      if (tool === "apply_patch") return item.kind === "patch";
      return item.kind === "tool" && matching_isNamed(tool, item);
    }
    function isExactly(call, item) {
      if (call.tool === null || !mayBe(call, item)) return false;
      if (item.kind === "command") return item.command !== null && commandIn(call) === item.command;
      if (item.kind === "patch") return hasPaths(item, patchedPaths(call));
      return item.tool !== null && namesOf(item.tool, item.server).includes(wantedName(call.tool));
    }
    function hasPaths({paths}, named) {
      if (named === null || named.length === 0) return false;
      const isIn = path => paths.some(one => one === path || one.endsWith(`/${path.replace(/^\.\//, "")}`));
      return named.every(isIn);
    }
    const OTHER_NAMES = {
      web__run: "web_search",
      image_gen__imagegen: "image_generation",
      clock__sleep: "sleep"
    };
    const asIdentifier = name => name.replace(/\W/g, "_");
    const wantedName = tool => OTHER_NAMES[tool] ?? tool;
    const namesOf = (name, server) => [ asIdentifier(name), asIdentifier(`mcp__${server}__${name}`) ];
    function matching_isNamed(tool, {tool: name, server}) {
      if (name === null) return true;
      const wanted = wantedName(tool);
      return namesOf(name, server).includes(wanted) || wanted.endsWith(`__${asIdentifier(name)}`);
    }
    function createOwners() {
      const owned = new Set;
      const byProgram = new Map;
      const byCall = new Map;
      return {
        has: item => owned.has(item),
        give(item, {program, call}) {
          owned.add(item);
          const items = byProgram.get(program);
          if (items === void 0) byProgram.set(program, [ item ]); else items.push(item);
          if (call === null) return;
          const calls = byCall.get(program) ?? new Map;
          byCall.set(program, calls.set(call, item));
        },
        take(program, call) {
          const item = byCall.get(program)?.get(call);
          if (item === void 0) return;
          byCall.get(program)?.delete(call);
          owned.delete(item);
          const items = byProgram.get(program) ?? [];
          items.splice(items.indexOf(item), 1);
        },
        of: program => byProgram.get(program) ?? [],
        itemOf: (program, call) => byCall.get(program)?.get(call)
      };
    }
    function ownersOf(programs, items) {
      const owners = createOwners();
      const give = (index, candidates, isIt) => {
        for (const call of inOrderOfTrust(programs[index])) {
          if (owners.itemOf(index, call.id) !== void 0) continue;
          const item = candidates.find(one => !owners.has(one) && isIt(call, one));
          if (item !== void 0) owners.give(item, {
            program: index,
            call: call.id
          });
        }
      };
      for (const [index, run] of programs.entries()) give(index, within(items, run), isExactly);
      const late = lateItems(items.filter(item => !owners.has(item)));
      for (const [index, run] of programs.entries()) give(index, late.ofProcesses(run), isExactly);
      for (const [index, run] of programs.entries()) for (const call of run.program?.calls ?? []) {
        if (owners.itemOf(index, call.id) !== void 0) continue;
        const item = late.like(call).find(one => one.line > run.to && !owners.has(one) && isExactly(call, one));
        if (item !== void 0) owners.give(item, {
          program: index,
          call: call.id
        });
      }
      for (const [index, run] of programs.entries()) give(index, within(items, run), (call, item) => inputOf(call) === void 0 && mayBe(call, item));
      return owners;
    }
    function inOrderOfTrust(run) {
      const program = run?.program ?? null;
      if (program === null || run?.output.ending !== "completed") return program?.calls ?? [];
      const certain = new Set([ ...callsIn(program.trace) ].flatMap(({call, isCertain}) => isCertain ? call : []));
      return program.calls.toSorted((one, other) => Number(certain.has(other.id)) - Number(certain.has(one.id)));
    }
    function lateItems(items) {
      const byProcess = new Map;
      const byText = new Map;
      for (const item of items) {
        if (item.process !== null) byProcess.set(item.process, item);
        const text = item.command ?? "";
        const same = byText.get(text);
        if (same === void 0) byText.set(text, [ item ]); else same.push(item);
      }
      return {
        ofProcesses: ({output}) => (0, printed.Bx)(output.entries).flatMap(({process}) => byProcess.get(process ?? "") ?? []),
        like: call => byText.get(patchedPaths(call)?.length ? "" : commandIn(call) ?? "") ?? []
      };
    }
    function within(items, {from, to}) {
      return items.slice(firstAfter(items, from), firstAfter(items, to - 1));
    }
    function firstAfter(items, line) {
      let low = 0;
      let high = items.length;
      while (low < high) {
        const middle = low + high >> 1;
        if ((items[middle]?.line ?? 0) > line) high = middle; else low = middle + 1;
      }
      return low;
    }
    const MAX_PASSES = 4;
    function settledFates(share) {
      const {program, output, owners, index} = share;
      const itemOf = call => owners.itemOf(index, call);
      const recorded = {
        hasItem: call => itemOf(call) !== void 0,
        resultOf: call => resultIn(program.calls[call], itemOf(call)),
        mayHaveThrown: call => mayHaveThrown(program.calls[call], itemOf(call)),
        wasStopped: call => itemOf(call)?.isStopped === true
      };
      let found = fatesOf(program, output, recorded);
      for (let pass = 0; pass < MAX_PASSES; pass++) {
        const wrong = found.fates.filter(fate => contradicts(fate, itemOf(fate.call.id)));
        if (wrong.length === 0) break;
        for (const {call} of wrong) owners.take(index, call.id);
        giveAgain(found.fates, share);
        found = fatesOf(program, output, recorded);
      }
      return moveToCertain(found.fates, share) ? fatesOf(program, output, recorded) : found;
    }
    function moveToCertain(fates, {owners, index}) {
      const itemOf = ({call}) => owners.itemOf(index, call.id);
      let hasMoved = false;
      for (const fate of fates) {
        if (fate.made !== "yes" || itemOf(fate) !== void 0) continue;
        const holders = fates.filter(other => {
          const item = itemOf(other);
          return item !== void 0 && isExactly(fate.call, item) && !contradicts(fate, item);
        });
        const isSuccess = resultOf(fate)?.exitCode === 0;
        const from = holders.find(({made}) => made !== "yes") ?? holders.find(other => isSuccess && resultOf(other) === null);
        const item = from === void 0 ? void 0 : itemOf(from);
        if (from === void 0 || item === void 0) continue;
        owners.take(index, from.call.id);
        owners.give(item, {
          program: index,
          call: fate.call.id
        });
        hasMoved = true;
      }
      return hasMoved;
    }
    const resultOf = ({outcome}) => outcome?.kind === "returned" ? (0, printed.k1)(outcome.result ?? void 0) : null;
    function giveAgain(fates, {items, owners, index}) {
      for (const fate of fates) {
        if (fate.made === "no" || owners.itemOf(index, fate.call.id) !== void 0) continue;
        const item = items.find(one => !owners.has(one) && isExactly(fate.call, one) && !contradicts(fate, one));
        if (item !== void 0) owners.give(item, {
          program: index,
          call: fate.call.id
        });
      }
    }
    function contradicts({made, outcome}, item) {
      if (item === void 0) return false;
      if (made === "no") return true;
      if (outcome === null || item.kind !== "command" || item.isStopped) return false;
      if (outcome.kind === "threw") return true;
      const {exitCode = null} = (0, printed.k1)(outcome.result ?? void 0) ?? {};
      return exitCode !== null && item.exitCode !== null && exitCode !== item.exitCode;
    }
    function withoutRewritten(fates, {program, items, owners, index}) {
      const unmatched = items.filter(item => !owners.has(item) && !program.calls.some(call => isExactly(call, item)));
      return fates.filter(({call, outcome}) => {
        if (outcome?.kind === "threw") return true;
        const item = unmatched.find(one => !owners.has(one) && mayBe(call, one));
        if (item !== void 0) owners.give(item, {
          program: index,
          call: call.id
        });
        return item === void 0;
      });
    }
    function mayHaveThrown(call, item) {
      if (item === void 0 || !item.isFailed) return false;
      return item.kind === "command" ? item.isStopped : call?.tool?.startsWith("mcp__") !== true;
    }
    const YIELD_MS = 1e4;
    const MIN_YIELD_MS = 250;
    function resultIn(call, item) {
      if (call === void 0 || item?.kind !== "command" || item.isStopped) return null;
      const {exitCode, durationMs} = item;
      const isInTime = durationMs !== null && durationMs < waitingTimeOf(call);
      return exitCode !== null && isInTime ? {
        exit_code: exitCode
      } : null;
    }
    function waitingTimeOf({input}) {
      if (input.kind !== "object") return MIN_YIELD_MS;
      const given = input.fields.get("yield_time_ms");
      if (given?.kind === "constant") return Math.max(Number(given.value) || 0, MIN_YIELD_MS);
      return given === void 0 && !input.open ? YIELD_MS : MIN_YIELD_MS;
    }
    function accountFor(programs, items) {
      const sorted = items.toSorted((one, other) => one.line - other.line);
      const owners = ownersOf(programs, sorted);
      return programs.map((run, index) => accountOf(run, sorted, owners, index));
    }
    function accountOf(run, items, owners, index) {
      const {program, output} = run;
      if (program === null) return {
        verdict: isNoProgram(output) ? "empty" : "partly",
        isRecordedWhole: false,
        actions: []
      };
      if (program.calls.length === 0 && !program.isPartial) return {
        verdict: "empty",
        isRecordedWhole: true,
        actions: []
      };
      const share = {
        program,
        output,
        items: within(items, run),
        owners,
        index
      };
      const {fates, ways} = settledFates(share);
      const isLeft = ({call, made}) => made !== "no" && owners.itemOf(index, call.id) === void 0 && !isPoll(call);
      const rest = withoutRewritten(fates.filter(isLeft), share);
      const known = rest.map(fate => ({
        fate,
        action: actionOf(fate, program.changedResults)
      }));
      const settled = known.flatMap(({action}) => action ?? []);
      const open = known.flatMap(({fate, action}) => action === null ? [ fate ] : []);
      for (const item of share.items) if (!owners.has(item)) owners.give(item, {
        program: index,
        call: null
      });
      const own = owners.of(index);
      return {
        verdict: isOpenOnAll(ways, open, program) || isOpen(run, open, own, settled) ? "partly" : "covered",
        isRecordedWhole: rest.length === 0 && !program.isPartial,
        actions: program.isPartial ? [] : settled
      };
    }
    const isPoll = call => call.tool === "write_stdin" && typedBy(call) === "";
    const isNoProgram = ({error}) => error !== null && /^SyntaxError\b/.test(error);
    const WITH_ITEM = /^(?:mcp__|web__|image_gen__|clock__sleep$|view_image$|\w*_mcp_resource)/;
    function actionOf({call, made, outcome}, changedResults) {
      const {tool} = call;
      const input = inputOf(call);
      if (tool === null || input === void 0 || made !== "yes" || outcome === null) return null;
      if (outcome.kind === "threw") return {
        tool,
        input,
        end: outcome
      };
      if (tool === "write_stdin") return typedBy(call) === null ? null : {
        tool,
        input,
        end: {
          kind: "returned"
        }
      };
      if (isCommandTool(tool)) return changedResults.has(call.id) ? null : endOfCommand(call, tool, input, outcome.result);
      const isShown = tool === "apply_patch" && outcome.result !== null;
      return isShown || tool !== "apply_patch" && !WITH_ITEM.test(tool) ? {
        tool,
        input,
        end: {
          kind: "returned"
        }
      } : null;
    }
    function endOfCommand(call, tool, input, result) {
      const {exitCode = null, process = null} = (0, printed.k1)(result ?? void 0) ?? {};
      if (commandIn(call) === null) return null;
      if (exitCode !== null) return {
        tool,
        input,
        end: {
          kind: "exited",
          exitCode
        }
      };
      return process === null ? null : {
        tool,
        input,
        end: {
          kind: "running",
          process
        }
      };
    }
    const isOpenOnAll = (ways, open, {calls}) => open.length > 0 && ways.length > 0 && ways.every(({made, failed, outcomes}) => open.some(({call}) => made.get(call.id) === true) || calls.some(call => failed.has(call.id) && isPoll(call) && outcomes.get(call.id)?.kind !== "threw"));
    const REFUSAL = /CreateProcess \{|Rejected\(|; reject command|^patch rejected|blocked by PreToolUse hook|apply_patch verification failed|write_stdin failed|rejected by user/m;
    function isOpen({program, output}, open, own, actions) {
      if (open.some(({made}) => made === "yes")) return true;
      if (program?.isPartial === true) return true;
      if (isMadeAnyway(program?.trace ?? [], new Set(open.map(({call}) => call.id)))) return true;
      if (open.length > 0 && output.ending !== "completed") return true;
      const silent = new Set(silentlyCaught(program?.trace ?? []));
      if (open.some(({call}) => leavesNoItem(call) || silent.has(call.id))) return true;
      const isUncertain = open.length > 0 || repeats(program?.trace ?? []);
      return isUncertain && showsMore(output, program, own, actions);
    }
    const leavesNoItem = ({tool}) => {
      if (tool === null || tool === "write_stdin") return true;
      return tool !== "apply_patch" && !WITH_ITEM.test(tool) && !isCommandTool(tool);
    };
    const repeats = trace => trace.some(event => {
      if (event.kind === "many") return !callsIn(event.body).next().done;
      if (event.kind === "maybe") return event.arms.some(repeats);
      if (event.kind === "try") return repeats(event.body) || repeats(event.handler);
      return event.kind === "parallel" && repeats(event.body);
    });
    function showsMore({entries, error}, program, own, actions) {
      const refusals = entries.filter(({text}) => REFUSAL.test(text)).length + (isOfTool(error) ? 1 : 0);
      const thrown = actions.filter(({end}) => end.kind === "threw").length;
      const failed = own.filter(({kind, isFailed, isStopped}) => isFailed && (kind !== "command" || isStopped)).length;
      const results = (0, printed.Bx)(entries);
      const exited = results.filter(({exitCode}) => exitCode !== null).length;
      const polls = program?.calls.filter(({tool}) => tool === "write_stdin").length ?? 0;
      const commands = own.filter(({kind}) => kind === "command").length + actions.length;
      const running = actions.flatMap(({end}) => end.kind === "running" ? [ end.process ] : []);
      const processes = new Set([ ...own.map(({process}) => process), ...running ]);
      const isLost = results.some(({process}) => process !== null && !processes.has(process));
      return refusals > thrown + failed || exited - polls > commands || isLost;
    }
    const isOfTool = error => error !== null && !/\n {4}at /.test(error);
    const createScope = (outer, isFunction = false) => ({
      variables: new Map,
      outer,
      isFunction
    });
    function lookUp(scope, name) {
      return scopeOf(scope, name)?.variables.get(name) ?? null;
    }
    function scopeOf(scope, name) {
      for (let each = scope; each !== null; each = each.outer) if (each.variables.has(name)) return each;
      return null;
    }
    function functionScope(scope) {
      let each = scope;
      while (!each.isFunction && each.outer !== null) each = each.outer;
      return each;
    }
    function forgetVariables(scope, names) {
      for (const name of names) scopeOf(scope, name)?.variables.set(name, UNKNOWN);
    }
    const noChanges = () => ({
      variables: new Map,
      values: new Set,
      reachesTools: false
    });
    const isUnchanged = ({variables, values}) => variables.size === 0 && values.size === 0;
    function changes_assign(changes, scope, name, value) {
      const owner = scopeOf(scope, name);
      if (owner === null) return;
      const before = owner.variables.get(name) ?? UNKNOWN;
      if (reachesTools(before) || reachesTools(value)) changes.reachesTools = true;
      owner.variables.set(name, value);
      noteName(changes, owner, name);
    }
    function noteName({variables}, scope, name) {
      const names = variables.get(scope);
      if (names === void 0) variables.set(scope, new Set([ name ])); else names.add(name);
    }
    function forgetChanges({variables, values, reachesTools: isReached}) {
      const isHeld = [ ...values ].some(value => reachesTools(value));
      for (const [scope, names] of variables) for (const name of names) scope.variables.set(name, UNKNOWN);
      for (const value of values) forgetContents(value);
      return isReached || isHeld;
    }
    function addChanges(changes, {variables, values, reachesTools: isReached}) {
      if (isReached) changes.reachesTools = true;
      for (const [scope, names] of variables) for (const name of names) noteName(changes, scope, name);
      for (const value of values) changes.values.add(value);
    }
    function forgetContents(value) {
      value.open = true;
      if (value.kind === "list") value.items = []; else for (const key of value.fields.keys()) value.fields.set(key, UNKNOWN);
    }
    const machine_MAX_STEPS = 4e4;
    const MAX_DEPTH = 60;
    const MAX_CALLS = 2e3;
    const MAX_TEXT = 2e5;
    const MAX_ROUNDS = 500;
    class Abrupt extends Error {
      jump;
      value;
      constructor(jump, value = null) {
        super(jump);
        this.jump = jump;
        this.value = value;
      }
    }
    class LimitReached extends Error {}
    function step(machine) {
      machine.steps += 1;
      if (machine.steps > machine_MAX_STEPS) throw new LimitReached;
    }
    function withDepth(machine, run) {
      machine.depth += 1;
      if (machine.depth > MAX_DEPTH) throw new LimitReached;
      try {
        return run();
      } finally {
        machine.depth -= 1;
      }
    }
    function capture(machine, run) {
      const before = machine.events;
      const events = [];
      machine.events = events;
      try {
        return {
          trace: events,
          result: run(),
          abrupt: null
        };
      } catch (error) {
        if (!(error instanceof Abrupt)) throw error;
        return {
          trace: events,
          result: null,
          abrupt: error
        };
      } finally {
        machine.events = before;
      }
    }
    function underCondition(machine, test, run) {
      const {pending, changes} = machine;
      machine.pending = new Map;
      machine.changes = noChanges();
      const captured = capture(machine, run);
      if (forgetChanges(machine.changes)) machine.isPartial = true;
      addChanges(changes, machine.changes);
      machine.changes = changes;
      const {trace, abrupt} = captured;
      if (abrupt !== null) notePending(machine, abrupt, TRUE);
      const end = abrupt === null ? null : endOf(abrupt);
      const inner = machine.pending;
      machine.pending = pending;
      addJumps(machine, inner, test);
      return end === null ? captured : {
        ...captured,
        trace: [ ...trace, end ]
      };
    }
    function endOf({jump, value}) {
      return jump === "throw" ? {
        kind: "fail",
        value: value ?? UNKNOWN
      } : jump === "exit" ? {
        kind: "stop"
      } : null;
    }
    function maybe(machine, run, test = UNKNOWN) {
      const {trace, result} = underCondition(machine, test, run);
      if (trace.length > 0) machine.events.push({
        kind: "maybe",
        test,
        arms: [ trace, [] ]
      });
      return result;
    }
    function many(machine, run) {
      let hasChanged = false;
      const first = underCondition(machine, UNKNOWN, () => {
        const result = run();
        hasChanged = !isUnchanged(machine.changes);
        return result;
      });
      const second = hasChanged || first.abrupt !== null ? underCondition(machine, UNKNOWN, run) : null;
      const body = [ ...first.trace, ...second?.trace ?? [] ];
      if (body.length > 0) machine.events.push({
        kind: "many",
        body
      });
      return second === null ? first.result : null;
    }
    function notePending(machine, {jump, value}, test = UNKNOWN) {
      addJumps(machine, new Map([ [ jump, test ] ]));
      if (jump === "return" && value !== null) machine.returns.push(value);
    }
    function addJumps({pending}, jumps, test = TRUE) {
      for (const [jump, condition] of jumps) pending.set(jump, anyOf(pending.get(jump) ?? FALSE, allOf(test, condition)));
    }
    const noJump = ({pending}) => notOf([ ...pending.values() ].reduce(anyOf, FALSE));
    function endJumps({pending}, ...jumps) {
      return jumps.filter(jump => pending.delete(jump)).length > 0;
    }
    function giveUp(machine, value) {
      if (reachesTools(value)) machine.isPartial = true;
      return UNKNOWN;
    }
    function evaluateAwait(machine, node, scope) {
      machine.isAwaited = node.argument.type === "CallExpression";
      const value = machine.evaluate(node.argument, scope);
      machine.isAwaited = false;
      return awaited(machine, value);
    }
    function awaited(machine, value) {
      if (value.kind === "promise" && value.calls.length > 0) machine.events.push({
        kind: "await",
        calls: value.calls
      });
      return resolved(value);
    }
    function inParallel(machine, run) {
      const {trace, result} = underCondition(machine, UNKNOWN, run);
      if (trace.length > 0) machine.events.push({
        kind: "parallel",
        body: trace
      });
      return result;
    }
    const copies_MAX_DEPTH = 8;
    function copies_copyOf(machine, value, depth = 0) {
      if (value.kind !== "list" && value.kind !== "object" && value.kind !== "json") return value;
      step(machine);
      if (depth === copies_MAX_DEPTH) return UNKNOWN;
      const copied = part => copies_copyOf(machine, part, depth + 1);
      switch (value.kind) {
       case "json":
        return {
          ...value,
          of: copied(value.of)
        };

       case "list":
        return {
          ...value,
          items: value.items.map(copied)
        };

       case "object":
        return {
          ...value,
          fields: new Map([ ...value.fields ].map(([key, field]) => [ key, copied(field) ]))
        };
      }
    }
    const CALLING = {
      map: (machine, list, [callback = UNDEFINED]) => listOf(each(machine, list, callback)),
      forEach: (machine, list, [callback = UNDEFINED]) => {
        each(machine, list, callback);
        return UNDEFINED;
      },
      flatMap: (machine, list, [callback = UNDEFINED]) => flat(listOf(each(machine, list, callback))),
      filter: (machine, list, [callback = UNDEFINED]) => {
        const truths = each(machine, list, callback).map(truthOf);
        const isKnown = truths.every(truth => truth !== null);
        return listOf(list.items.filter((_, index) => truths[index] !== false), !isKnown);
      },
      reduce: (machine, list, [callback = UNDEFINED, ...initial]) => {
        const [first = UNDEFINED, ...others] = [ ...initial, ...list.items ];
        return others.reduce((sum, item) => resolved(machine.call(callback, [ sum, item ])), first);
      }
    };
    const STOPPING = new Set([ "some", "every", "find", "findIndex", "findLast", "toSorted" ]);
    const PLAIN = {
      join: (_machine, list, [separator]) => {
        const between = separator === void 0 ? "," : textOf(separator);
        if (between === null) return UNKNOWN;
        return joined(list.items.flatMap((item, index) => index === 0 ? [ item ] : [ between, item ]));
      },
      push: (machine, list, args) => {
        machine.changes.values.add(list);
        list.items.push(...args);
        if (list.items.length > MAX_ROUNDS) throw new LimitReached;
        return constant(list.items.length);
      },
      unshift: (machine, list, args) => {
        machine.changes.values.add(list);
        list.items.unshift(...args);
        if (list.items.length > MAX_ROUNDS) throw new LimitReached;
        return constant(list.items.length);
      },
      pop: (machine, list) => {
        machine.changes.values.add(list);
        return list.items.pop() ?? UNDEFINED;
      },
      shift: (machine, list) => {
        machine.changes.values.add(list);
        return list.items.shift() ?? UNDEFINED;
      },
      concat: (_machine, list, args) => flat(listOf([ list, ...args ])),
      flat: (_machine, list) => flat(list),
      reverse: (machine, list) => {
        machine.changes.values.add(list);
        list.items.reverse();
        return list;
      },
      toReversed: (_machine, list) => listOf(list.items.toReversed()),
      values: (_machine, list) => listOf([ ...list.items ]),
      entries: (_machine, list) => listOf(list.items.map((item, index) => listOf([ constant(index), item ]))),
      keys: (_machine, list) => listOf(list.items.map((_, index) => constant(index))),
      at: (_machine, list, [index = UNDEFINED]) => index.kind === "constant" ? list.items.at(Number(index.value)) ?? UNDEFINED : UNKNOWN,
      slice: (_machine, list, args) => {
        const [from, to] = args.map(value => value.kind === "constant" ? Number(value.value) : Number.NaN);
        const isKnown = !Number.isNaN(from ?? 0) && !Number.isNaN(to ?? 0);
        return isKnown ? listOf(list.items.slice(from, to)) : listOf([ ...list.items ], true);
      }
    };
    const CHANGING = new Set([ "push", "unshift", "pop", "shift", "reverse", "splice", "sort", "fill", "copyWithin" ]);
    function callListMethod(machine, name, list, args) {
      const calling = Object.hasOwn(CALLING, name) ? CALLING[name] : void 0;
      const plain = Object.hasOwn(PLAIN, name) ? PLAIN[name] : void 0;
      if (!list.open && calling !== void 0) return calling(machine, list, args);
      if (!list.open && plain !== void 0) return plain(machine, list, args);
      if (CHANGING.has(name)) {
        machine.letEscape(args);
        machine.letEscape([ list ]);
        return name === "push" ? UNKNOWN : list;
      }
      giveUp(machine, list);
      const [callback] = args;
      if (callback?.kind === "tool") machine.isPartial = true;
      if (callback?.kind !== "function") return UNKNOWN;
      const result = many(machine, () => machine.call(callback, [ UNKNOWN, UNKNOWN, UNKNOWN ]));
      if (name === "filter") return listOf([ ...list.items ], true);
      return STOPPING.has(name) || result === null ? UNKNOWN : listOf([], true);
    }
    const each = (machine, list, callback) => list.items.map((item, index) => machine.call(callback, [ item, constant(index), list ]));
    function flat(list) {
      const isWhole = list.items.every(item => item.kind !== "unknown" && item.kind !== "result");
      return listOf(list.items.flatMap(item => item.kind === "list" ? item.items : [ item ]), !isWhole || list.items.some(item => item.kind === "list" && item.open));
    }
    const FUNCTIONS = {
      text: (machine, [value = UNDEFINED]) => {
        machine.events.push({
          kind: "print",
          value: copies_copyOf(machine, value)
        });
        return UNDEFINED;
      },
      generatedImage: machine => {
        machine.events.push({
          kind: "many",
          body: [ {
            kind: "print",
            value: UNKNOWN
          } ]
        });
        return UNDEFINED;
      },
      store: () => UNDEFINED,
      notify: () => UNDEFINED,
      exit: () => {
        throw new Abrupt("exit");
      },
      setTimeout: (machine, [callback = UNDEFINED]) => {
        inParallel(machine, () => machine.call(callback, []));
        return UNKNOWN;
      },
      Promise: () => UNKNOWN,
      "Promise.resolve": (_machine, [value = UNDEFINED]) => promiseOf(resolved(value), callsOf(value)),
      "Promise.reject": (machine, [value = UNDEFINED]) => {
        machine.thrown.push(value);
        throw new Abrupt("throw", value);
      },
      "Promise.all": (_machine, [values = UNKNOWN]) => promiseOf(mapList(values, resolved), callsOf(values)),
      "Promise.allSettled": (machine, [values = UNKNOWN]) => {
        const calls = callsOf(values);
        if (calls.length > 0) machine.events.push({
          kind: "try",
          body: [ {
            kind: "await",
            calls
          } ],
          handler: []
        });
        return promiseOf(mapList(values, outcomeOf), []);
      },
      "Promise.race": (_machine, [values = UNKNOWN]) => promiseOf(UNKNOWN, callsOf(values)),
      "Promise.any": (_machine, [values = UNKNOWN]) => promiseOf(UNKNOWN, callsOf(values)),
      "JSON.stringify": (machine, [value = UNDEFINED, change]) => {
        if (change !== void 0 && change.kind !== "constant") return machine.letEscape([ value, change ]);
        if (value.kind === "constant") return constant(JSON.stringify(value.value));
        return {
          kind: "json",
          of: copies_copyOf(machine, value)
        };
      },
      "Object.freeze": (_machine, [value = UNKNOWN]) => value,
      "Object.keys": (_machine, [value = UNKNOWN]) => entriesOf(value, key => constant(key)),
      "Object.values": (machine, [value = UNKNOWN]) => fieldsOf(machine, value, (_key, field) => field),
      "Object.entries": (machine, [value = UNKNOWN]) => fieldsOf(machine, value, (key, field) => listOf([ constant(key), field ])),
      "Array.from": (machine, [from = UNKNOWN, callback]) => {
        const length = from.kind === "object" ? from.fields.get("length") : void 0;
        const count = length?.kind === "constant" ? Number(length.value) : Number.NaN;
        const list = count <= MAX_ROUNDS ? listOf(Array.from({
          length: count
        }, () => UNDEFINED)) : from;
        return callback === void 0 ? list : callMethod(machine, builtin("map", list), [ callback ]);
      },
      "Array.isArray": () => UNKNOWN,
      String: (_machine, [value = UNDEFINED]) => asText(value),
      Number: (_machine, [value = UNDEFINED]) => value.kind === "constant" ? constant(Number(value.value)) : UNKNOWN,
      Error: (_machine, [value = UNDEFINED]) => errorWith(value)
    };
    const asText = value => value.kind === "error" || value.kind === "json" ? value : joined([ value ]);
    const HARMLESS = /^(?:console\.|Math\.|Number\.|Boolean$|parse(?:Int|Float)$|isNaN$|structuredClone$|encodeURIComponent$)/;
    function callBuiltin(machine, callee, args) {
      if (callee.self !== null) return callMethod(machine, callee, args);
      const meaning = Object.hasOwn(FUNCTIONS, callee.name) ? FUNCTIONS[callee.name] : void 0;
      if (meaning !== void 0) return meaning(machine, args);
      if (HARMLESS.test(callee.name)) return UNKNOWN;
      return machine.letEscape(args);
    }
    function callMethod(machine, {name, self}, args) {
      if (self === null) return UNKNOWN;
      if (self.kind === "promise") return callPromiseMethod(machine, name, self, args);
      if (name === "function.bind") return self;
      if (name === "function.call") return machine.call(self, args.slice(1));
      if (name === "function.apply") return machine.call(self, args[1]?.kind === "list" ? args[1].items : []);
      if (name === "toString" && self.kind !== "list") return asText(self);
      if (self.kind === "list") return callListMethod(machine, name, self, args);
      if (self.kind === "constant" && typeof self.value === "string") return callTextMethod(machine, name, self.value, args);
      if (self.kind === "error") return name === "trim" ? self : UNKNOWN;
      return machine.letEscape(args);
    }
    function callPromiseMethod(machine, name, self, [first = UNDEFINED, second = UNDEFINED]) {
      const {calls} = self;
      const error = {
        kind: "error",
        calls
      };
      switch (name) {
       case "then":
        {
          const {events} = machine;
          const from = chainBefore(machine, self)?.from ?? events.length;
          const value = first.kind === "constant" ? awaited(machine, self) : machine.call(first, [ awaited(machine, self) ]);
          if (second.kind !== "constant") maybe(machine, () => machine.call(second, [ error ]));
          const promise = promiseOf(resolved(value), [ ...calls, ...callsOf(value) ]);
          machine.chain = {
            promise,
            events,
            from,
            to: events.length
          };
          return promise;
        }

       case "catch":
        {
          const before = machine.events;
          const handler = [];
          machine.events = handler;
          const value = resolved(machine.call(first, [ error ]));
          machine.events = before;
          const chained = before.splice(chainBefore(machine, self)?.from ?? before.length);
          before.push({
            kind: "try",
            body: [ ...chained, {
              kind: "await",
              calls
            } ],
            handler
          });
          return promiseOf(either(self.of, value), []);
        }

       case "finally":
        machine.call(first, []);
        return self;

       default:
        return UNKNOWN;
      }
    }
    function chainBefore({chain, events}, promise) {
      const isLatest = chain?.promise === promise && chain.events === events && chain.to === events.length;
      return isLatest ? chain : null;
    }
    const TEXT_METHODS = /^(?:trim|trimEnd|trimStart|split|slice|substring|toLowerCase|toUpperCase|replaceAll|replace|padStart|padEnd|concat|includes|startsWith|endsWith|indexOf|repeat|at|charAt)$/;
    function callTextMethod(machine, name, text, args) {
      const given = args.map(value => value.kind === "constant" ? value.value : null);
      const isKnown = args.every(({kind}) => kind === "constant") && TEXT_METHODS.test(name);
      if (!isKnown) return machine.letEscape(args);
      if (name === "repeat" && Number(given[0]) * text.length > MAX_TEXT) return UNKNOWN;
      const method = Reflect.get(String.prototype, name);
      if (typeof method !== "function") return UNKNOWN;
      try {
        const result = method.apply(text, given);
        if (Array.isArray(result)) return result.length > MAX_ROUNDS ? UNKNOWN : listOf(result.map(part => constant(String(part))));
        return typeof result === "string" || typeof result === "number" || typeof result === "boolean" ? constant(result) : UNKNOWN;
      } catch {
        return UNKNOWN;
      }
    }
    const mapList = (value, change) => value.kind === "list" ? listOf(value.items.map(change), value.open) : UNKNOWN;
    function callsOf(value) {
      if (value.kind === "promise") return [ ...value.calls ];
      return value.kind === "list" ? value.items.flatMap(callsOf) : [];
    }
    function outcomeOf(value) {
      const fulfilled = objectOf({
        status: constant("fulfilled"),
        value: resolved(value)
      });
      const reason = {
        kind: "error",
        calls: callsOf(value)
      };
      return either(fulfilled, objectOf({
        status: constant("rejected"),
        reason
      }));
    }
    function entriesOf(value, entry) {
      if (value.kind !== "object" || value.open) return UNKNOWN;
      return listOf([ ...value.fields ].map(([key, field]) => entry(key, field)));
    }
    function fieldsOf(machine, value, entry) {
      const entries = entriesOf(value, entry);
      return entries.kind === "list" ? entries : giveUp(machine, value);
    }
    function memberOf(machine, object, key) {
      switch (object.kind) {
       case "tools":
        return {
          kind: "tool",
          name: key
        };

       case "object":
        return memberOfObject(object, key);

       case "list":
        return memberOfList(object, key);

       case "result":
        return memberOfResult(object, key);

       case "promise":
        return key === null ? UNKNOWN : builtin(key, object);

       case "error":
        return memberOfError(object, key);

       case "constant":
        return memberOfConstant(object, key);

       case "either":
        return memberOfEither(machine, object.options, key);

       case "builtin":
        return object.self === null && key !== null ? builtin(`${object.name}.${key}`) : UNKNOWN;

       case "text":
       case "json":
        return key === null ? UNKNOWN : builtin(key, object);

       case "function":
       case "tool":
        return key === null ? UNKNOWN : builtin(`function.${key}`, object);

       case "test":
       case "unknown":
        return key === null ? UNKNOWN : builtin(key, object);
      }
    }
    function memberOfEither(machine, options, key) {
      const [first = UNKNOWN, ...others] = options.filter(option => option.kind !== "constant" || (option.value ?? null) !== null).map(option => memberOf(machine, option, key));
      return others.reduce(either, first);
    }
    function memberOfObject(object, key) {
      if (key === null) return [ ...object.fields.values() ].reduce(either, UNKNOWN);
      const field = object.fields.get(key);
      if (field !== void 0) return field;
      return object.open ? UNKNOWN : UNDEFINED;
    }
    function memberOfList(list, key) {
      if (key === null) return list.items.reduce(either, list.open ? UNKNOWN : UNDEFINED);
      if (key === "length") return list.open ? UNKNOWN : constant(list.items.length);
      if (!/^\d+$/.test(key)) return builtin(key, list);
      return list.open ? list.items.reduce(either, UNKNOWN) : list.items[Number(key)] ?? UNDEFINED;
    }
    const METHODS = /^(?:then|catch|finally|map|forEach|filter|flatMap|find|some|every|reduce|join|split|slice|trim|replace|replaceAll|includes|startsWith|endsWith|match|matchAll|toString|substring|concat|entries|keys|values|sort|reverse)$/;
    function memberOfResult(object, key) {
      if (key === null) return UNKNOWN;
      if (METHODS.test(key)) return builtin(key, object);
      return {
        kind: "result",
        call: object.call,
        path: [ ...object.path, key ]
      };
    }
    function memberOfError(object, key) {
      if (key === "message" || key === "stack") return either(object, UNDEFINED);
      return key === null ? UNKNOWN : builtin(key, object);
    }
    function memberOfConstant({value}, key) {
      if (value === null || value === void 0 || key === null) return UNKNOWN;
      if (typeof value !== "string") return builtin(key, constant(value));
      if (key === "length") return constant(value.length);
      return /^\d+$/.test(key) ? constant(value[Number(key)]) : builtin(key, constant(value));
    }
    function bindPattern(machine, pattern, value, scope) {
      spread(machine, pattern, value, {
        scope,
        set: (name, given) => scope.variables.set(name, given)
      });
    }
    function bindVar(machine, pattern, value, scope) {
      const set = (name, given) => {
        const {variables} = functionScope(scope);
        if (!variables.has(name)) variables.set(name, UNDEFINED);
        if (value !== null) changes_assign(machine.changes, scope, name, given);
      };
      spread(machine, pattern, value ?? UNDEFINED, {
        scope,
        set
      });
    }
    function spread(machine, pattern, value, names) {
      const {scope, set} = names;
      switch (pattern.type) {
       case "Identifier":
        set(pattern.name, value);
        break;

       case "MemberExpression":
        assignMember(machine, pattern, value, scope);
        break;

       case "AssignmentPattern":
        spread(machine, pattern.left, withDefault(machine, pattern.right, value, scope), names);
        break;

       case "ObjectPattern":
        spreadObject(machine, pattern, value, names);
        break;

       case "ArrayPattern":
        spreadList(machine, pattern, value, names);
        break;

       default:
        break;
      }
    }
    function spreadObject(machine, pattern, value, names) {
      for (const property of pattern.properties) if (property.type === "RestElement") spread(machine, property.argument, others(machine, pattern, value), names); else {
        const key = keyOfProperty(machine, property, names.scope);
        spread(machine, property.value, memberOf(machine, value, key), names);
      }
    }
    function spreadList(machine, pattern, value, names) {
      for (const [index, element] of pattern.elements.entries()) if (element?.type === "RestElement") spread(machine, element.argument, rest(value, index), names); else if (element !== null) spread(machine, element, memberOf(machine, value, String(index)), names);
    }
    function withDefault(machine, node, value, scope) {
      if (value.kind === "constant") return value.value === void 0 ? machine.evaluate(node, scope) : value;
      return value.kind === "unknown" ? either(value, UNKNOWN) : value;
    }
    function rest(value, from) {
      return value.kind === "list" && !value.open ? listOf(value.items.slice(from)) : UNKNOWN;
    }
    const keyOfProperty = (machine, {key, computed}, scope) => computed ? keyOf(machine.evaluate(key, scope)) : nameOfKey(key);
    function keyOfMember(machine, node, scope) {
      const {property, computed} = node;
      if (property.type === "PrivateIdentifier") return null;
      return keyOfProperty(machine, {
        key: property,
        computed
      }, scope);
    }
    function nameOfKey(key) {
      if (key.type === "Identifier") return key.name ?? null;
      return key.type === "Literal" ? String(key.value) : null;
    }
    function others(machine, {properties}, value) {
      if (value.kind !== "object") return giveUp(machine, value);
      const named = properties.map(property => property.type === "Property" && !property.computed ? nameOfKey(property.key) : null);
      const fields = [ ...value.fields ].filter(([key]) => !named.includes(key));
      return {
        kind: "object",
        fields: new Map(fields),
        open: value.open
      };
    }
    function assignPattern(machine, target, value, scope) {
      const set = (name, given) => {
        if (lookUp(scope, name) === null) functionScope(scope).variables.set(name, given); else changes_assign(machine.changes, scope, name, given);
      };
      spread(machine, target, value, {
        scope,
        set
      });
    }
    function assignMember(machine, target, value, scope) {
      if (target.object.type === "Super") return;
      const object = machine.evaluate(target.object, scope);
      setMember(machine, object, keyOfMember(machine, target, scope), value);
    }
    function setMember(machine, object, key, value) {
      if (object.kind === "result") machine.changedResults.add(object.call); else if (object.kind === "list" || object.kind === "object") {
        machine.changes.values.add(object);
        const isSet = key !== null && (object.kind === "object" || setEntry(object, key, value));
        if (!isSet) {
          giveUp(machine, value);
          forgetContents(object);
        } else if (object.kind === "object") object.fields.set(key, value);
      } else {
        giveUp(machine, object);
        giveUp(machine, value);
      }
    }
    function setEntry({items}, key, value) {
      const index = Number(key);
      const isEntry = Number.isInteger(index) && index >= 0 && index <= items.length;
      if (isEntry) items[index] = value;
      return isEntry;
    }
    function evaluateArray(machine, node, scope) {
      const {items, isWhole} = evaluateList(machine, node.elements, scope);
      return listOf(items, !isWhole);
    }
    function evaluateList(machine, nodes, scope) {
      const items = [];
      let isWhole = true;
      for (const node of nodes) if (node === null) items.push(UNDEFINED); else if (node.type !== "SpreadElement") items.push(machine.evaluate(node, scope)); else {
        const spread = machine.evaluate(node.argument, scope);
        if (spread.kind === "list" && !spread.open) items.push(...spread.items); else {
          giveUp(machine, spread);
          isWhole = false;
        }
      }
      return {
        items,
        isWhole
      };
    }
    function evaluateObject(machine, node, scope) {
      const parts = node.properties.map(property => property.type === "SpreadElement" ? spreadFields(machine, machine.evaluate(property.argument, scope)) : writtenField(machine, property, scope));
      const fields = new Map(parts.flatMap(part => part.fields));
      return {
        kind: "object",
        fields,
        open: parts.some(({open}) => open)
      };
    }
    function spreadFields(machine, value) {
      if (value.kind === "tools") machine.isPartial = true;
      return value.kind === "object" ? {
        fields: [ ...value.fields ],
        open: value.open
      } : {
        fields: [],
        open: true
      };
    }
    function writtenField(machine, property, scope) {
      const key = keyOfProperty(machine, property, scope);
      const value = machine.evaluate(property.value, scope);
      return key === null ? {
        fields: [],
        open: true
      } : {
        fields: [ [ key, value ] ],
        open: false
      };
    }
    function evaluateCall(machine, node, scope) {
      const isAwaited = machine.isAwaited;
      machine.isAwaited = false;
      if (node.type === "TaggedTemplateExpression") return evaluateTagged(machine, node, scope);
      if (node.callee.type === "Super") return UNKNOWN;
      const callee = machine.evaluate(node.callee, scope);
      const {items} = evaluateList(machine, node.arguments, scope);
      if (node.type === "NewExpression") return construct(machine, callee, items);
      const isMaybe = node.optional && !isNeverNullish(callee);
      machine.isAwaited = isAwaited;
      const value = isMaybe ? maybe(machine, () => machine.call(callee, items)) : machine.call(callee, items);
      machine.isAwaited = false;
      return isMaybe ? either(value ?? UNKNOWN, UNDEFINED) : value ?? UNKNOWN;
    }
    function evaluateTagged(machine, {tag, quasi}, scope) {
      const callee = machine.evaluate(tag, scope);
      const values = quasi.expressions.map(each => machine.evaluate(each, scope));
      if (callee.kind !== "builtin" || callee.name !== "String.raw") {
        const texts = listOf(quasi.quasis.map(({value}) => constant(value.cooked ?? void 0)));
        return machine.call(callee, [ texts, ...values ]);
      }
      return joined(quasi.quasis.flatMap(({value}, index) => [ value.raw, ...values.slice(index, index + 1) ]));
    }
    function construct(machine, callee, args) {
      const [first = UNDEFINED] = args;
      const name = callee.kind === "builtin" ? callee.name : "";
      if (name === "Promise") {
        machine.call(first, ANY_ARGUMENTS);
        return promiseOf(UNKNOWN, []);
      }
      if (name.endsWith("Error")) return errorWith(first);
      if (name === "Set" && (first.kind === "list" || args.length === 0)) return first.kind === "list" ? listOf([ ...first.items ], first.open) : listOf([]);
      return letEscape(machine, args);
    }
    function callValue(machine, callee, args) {
      step(machine);
      switch (callee.kind) {
       case "tool":
        return callTool(machine, callee.name, args[0] ?? UNDEFINED);

       case "function":
        return machine.enter(callee.node, callee.scope, args);

       case "builtin":
        return callBuiltin(machine, callee, args);

       case "either":
        {
          const options = callee.options.filter(({kind}) => kind !== "constant");
          const [only] = options;
          if (options.length === 1 && only !== void 0) return machine.call(only, args);
          const isFollowed = options.every(({kind}) => kind === "function" || kind === "tool");
          if (!isFollowed && options.some(option => reachesTools(option))) machine.isPartial = true;
          const arms = options.map(option => underCondition(machine, UNKNOWN, () => machine.call(option, args)));
          machine.events.push({
            kind: "maybe",
            test: UNKNOWN,
            arms: arms.map(({trace}) => trace)
          });
          return arms.flatMap(({result}) => result ?? []).reduce(either, UNKNOWN);
        }

       default:
        return letEscape(machine, [ callee, ...args ]);
      }
    }
    function callTool(machine, tool, input) {
      const id = machine.calls.length;
      if (id >= MAX_CALLS) throw new LimitReached;
      machine.calls.push({
        id,
        tool,
        input: copies_copyOf(machine, input)
      });
      machine.events.push({
        kind: "call",
        call: id
      });
      return promiseOf({
        kind: "result",
        call: id,
        path: []
      }, [ id ]);
    }
    function letEscape(machine, values) {
      for (const value of values) {
        step(machine);
        if (value.kind === "function") many(machine, () => machine.call(value, ANY_ARGUMENTS)); else if (value.kind === "tool" || value.kind === "tools") machine.isPartial = true; else if (value.kind === "result") machine.changedResults.add(value.call); else letEscape(machine, partsOf(value));
        if (value.kind === "list" || value.kind === "object") {
          machine.changes.values.add(value);
          forgetContents(value);
        }
      }
      return UNKNOWN;
    }
    const ANY_ARGUMENTS = [ UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN ];
    function partsOf(value) {
      switch (value.kind) {
       case "list":
        return value.items;

       case "object":
        return [ ...value.fields.values() ];

       case "either":
        return value.options;

       case "promise":
        return [ value.of ];

       case "builtin":
        return value.self === null ? [] : [ value.self ];

       default:
        return [];
      }
    }
    function enterFunction(machine, node, outer, args) {
      const isBeside = node.async && !machine.isAwaited;
      machine.isAwaited = false;
      const first = machine.calls.length;
      const run = () => withDepth(machine, () => runFunction(machine, node, outer, args));
      const value = (isBeside ? inParallel(machine, run) : run()) ?? UNKNOWN;
      if (!node.async) return value;
      const calls = machine.calls.slice(first).map(({id}) => id);
      return promiseOf(value, calls);
    }
    function runFunction(machine, node, outer, args) {
      const scope = createScope(outer, true);
      for (const [index, parameter] of node.params.entries()) if (parameter.type === "RestElement") machine.bind(parameter.argument, listOf(args.slice(index)), scope); else machine.bind(parameter, args[index] ?? UNDEFINED, scope);
      if (node.body.type !== "BlockStatement") return machine.evaluate(node.body, scope);
      const {pending, returns} = machine;
      machine.pending = new Map;
      machine.returns = [];
      const {body} = node.body;
      try {
        const {trace, abrupt} = capture(machine, () => machine.execute(body, scope));
        machine.events.push(...trace);
        if (abrupt !== null && abrupt.jump !== "return") throw abrupt;
        return [ ...machine.returns, abrupt?.value ?? UNDEFINED ].reduce(either);
      } finally {
        endJumps(machine, "return");
        const inner = machine.pending;
        machine.pending = pending;
        addJumps(machine, inner);
        machine.returns = returns;
      }
    }
    const NUMERIC = {
      "+": (one, other) => one + other,
      "-": (one, other) => one - other,
      "*": (one, other) => one * other,
      "/": (one, other) => one / other,
      "%": (one, other) => one % other,
      "<": (one, other) => one < other,
      "<=": (one, other) => one <= other,
      ">": (one, other) => one > other,
      ">=": (one, other) => one >= other
    };
    const COMPARING = new Set([ "==", "!=", "===", "!==", "<", "<=", ">", ">=" ]);
    function combined(operator, left, right) {
      if (left.kind === "constant" && right.kind === "constant") {
        if (/^[!=]==?$/.test(operator)) {
          const isSame = operator.length === 3 ? left.value === right.value : String(left.value) === String(right.value);
          return constant(isSame === operator.startsWith("="));
        }
        const compute = NUMERIC[operator];
        if (typeof left.value === "number" && typeof right.value === "number" && compute !== void 0) return constant(compute(left.value, right.value));
      }
      if (COMPARING.has(operator)) return {
        kind: "test",
        operator,
        left,
        right
      };
      if (operator !== "+") return UNKNOWN;
      const isText = [ left, right ].some(value => value.kind === "text" || value.kind === "json" || value.kind === "constant" && typeof value.value === "string");
      if (!isText) return UNKNOWN;
      const text = joined([ left, right ]);
      return text.kind === "constant" && String(text.value).length > MAX_TEXT ? UNKNOWN : text;
    }
    function takesRight(operator, left) {
      if (operator === "??") {
        if (left.kind === "constant") return left.value === null || left.value === void 0;
        return isNeverNullish(left) || left.kind === "text" || left.kind === "json" || left.kind === "error" ? false : null;
      }
      const truth = truthOf(left);
      if (truth === null) return null;
      return operator === "||" ? !truth : truth;
    }
    function testOfRight(operator, left) {
      if (operator === "??") return UNKNOWN;
      return operator === "&&" ? left : notOf(left);
    }
    function evaluate(machine, node, scope) {
      step(machine);
      switch (node.type) {
       case "Literal":
        return isPrimitive(node.value) ? constant(node.value) : UNKNOWN;

       case "TemplateLiteral":
        return evaluateTemplate(machine, node, scope);

       case "Identifier":
        return evaluateName(node.name, scope);

       case "MemberExpression":
        return evaluateMember(machine, node, scope);

       case "ArrowFunctionExpression":
       case "FunctionExpression":
        return {
          kind: "function",
          node,
          scope
        };

       case "CallExpression":
       case "NewExpression":
       case "TaggedTemplateExpression":
        return evaluateCall(machine, node, scope);

       case "AwaitExpression":
        return evaluateAwait(machine, node, scope);

       default:
        return evaluateCompound(machine, node, scope);
      }
    }
    function evaluateCompound(machine, node, scope) {
      switch (node.type) {
       case "ArrayExpression":
        return evaluateArray(machine, node, scope);

       case "ObjectExpression":
        return evaluateObject(machine, node, scope);

       case "BinaryExpression":
        return evaluateBinary(machine, node, scope);

       case "LogicalExpression":
        return evaluateLogical(machine, node, scope);

       case "ConditionalExpression":
        return evaluateConditional(machine, node, scope);

       case "UnaryExpression":
        return evaluateUnary(machine, node, scope);

       case "UpdateExpression":
        return evaluateUpdate(machine, node, scope);

       case "AssignmentExpression":
        return evaluateAssignment(machine, node, scope);

       case "SequenceExpression":
        return node.expressions.map(each => machine.evaluate(each, scope)).at(-1) ?? UNDEFINED;

       case "ChainExpression":
        return evaluateChain(machine, node, scope);

       case "ParenthesizedExpression":
        return machine.evaluate(node.expression, scope);

       default:
        return UNKNOWN;
      }
    }
    const isPrimitive = value => value === null || [ "string", "number", "boolean" ].includes(typeof value);
    const GLOBALS = /^(?:text|notify|image|audio|generatedImage|exit|store|load|yield_control|setTimeout|clearTimeout|ALL_TOOLS|Promise|JSON|Object|Array|String|Number|Boolean|Math|Error|Set|Map|Date|RegExp|console|parseInt|parseFloat|isNaN|structuredClone|encodeURIComponent|Symbol)$/;
    function evaluateName(name, scope) {
      const value = lookUp(scope, name);
      if (value !== null) return value;
      if (name === "tools") return {
        kind: "tools"
      };
      if (name === "undefined") return UNDEFINED;
      if (name === "globalThis") return {
        kind: "object",
        fields: new Map([ [ "tools", {
          kind: "tools"
        } ] ]),
        open: true
      };
      return GLOBALS.test(name) ? builtin(name) : UNKNOWN;
    }
    function evaluateTemplate(machine, node, scope) {
      const values = node.expressions.map(each => machine.evaluate(each, scope));
      return joined(node.quasis.flatMap(({value}, index) => [ value.cooked ?? "", ...values.slice(index, index + 1) ]));
    }
    function evaluateMember(machine, node, scope) {
      if (node.object.type === "Super") return UNKNOWN;
      const object = machine.evaluate(node.object, scope);
      return memberOf(machine, object, keyOfMember(machine, node, scope));
    }
    function evaluateChain(machine, {expression}, scope) {
      if (isWholeChain(machine, expression, scope)) return machine.evaluate(expression, scope);
      return maybe(machine, () => machine.evaluate(expression, scope)) ?? UNKNOWN;
    }
    function isWholeChain(machine, node, scope) {
      if (node.type !== "MemberExpression" && node.type !== "CallExpression") return true;
      const before = node.type === "MemberExpression" ? node.object : node.callee;
      return (!node.optional || isNeverNullish(valueOfName(machine, before, scope))) && isWholeChain(machine, before, scope);
    }
    function valueOfName(machine, node, scope) {
      if (node.type === "Identifier") return evaluateName(node.name, scope);
      if (node.type !== "MemberExpression" || node.object.type !== "Identifier") return UNKNOWN;
      const {property} = node;
      const key = node.computed && property.type !== "Literal" ? null : nameOfKey(property);
      return memberOf(machine, evaluateName(node.object.name, scope), key);
    }
    function operand(machine, node, scope) {
      return node.type === "PrivateIdentifier" ? UNKNOWN : machine.evaluate(node, scope);
    }
    function evaluateBinary(machine, node, scope) {
      const left = operand(machine, node.left, scope);
      return combined(node.operator, left, machine.evaluate(node.right, scope));
    }
    function evaluateLogical(machine, node, scope) {
      const left = machine.evaluate(node.left, scope);
      const isTaken = takesRight(node.operator, left);
      if (isTaken === false) return left;
      if (isTaken === true) return machine.evaluate(node.right, scope);
      const test = testOfRight(node.operator, left);
      const right = maybe(machine, () => machine.evaluate(node.right, scope), test) ?? UNKNOWN;
      if (node.operator === "&&") return allOf(left, right);
      return node.operator === "||" && left.kind === "test" ? anyOf(left, right) : either(left, right);
    }
    function evaluateConditional(machine, node, scope) {
      const test = machine.evaluate(node.test, scope);
      const truth = truthOf(test);
      if (truth !== null) return machine.evaluate(truth ? node.consequent : node.alternate, scope);
      const arms = [ node.consequent, node.alternate ].map((arm, index) => underCondition(machine, index === 0 ? test : notOf(test), () => machine.evaluate(arm, scope)));
      if (arms.some(({trace}) => trace.length > 0)) machine.events.push({
        kind: "maybe",
        test,
        arms: arms.map(({trace}) => trace)
      });
      const values = arms.flatMap(({result}) => result ?? []);
      return values.length === 0 ? UNKNOWN : values.reduce(either);
    }
    function evaluateUnary(machine, node, scope) {
      const value = machine.evaluate(node.argument, scope);
      if (node.operator === "!") return notOf(value);
      if (node.operator === "void") return UNDEFINED;
      if (node.operator === "-" && value.kind === "constant") return constant(-Number(value.value));
      return UNKNOWN;
    }
    function evaluateUpdate(machine, node, scope) {
      const before = machine.evaluate(node.argument, scope);
      const change = node.operator === "++" ? 1 : -1;
      const isNumber = before.kind === "constant" && typeof before.value === "number";
      const after = isNumber ? constant(Number(before.value) + change) : UNKNOWN;
      assignPattern(machine, node.argument, after, scope);
      return node.prefix ? after : before;
    }
    function evaluateAssignment(machine, node, scope) {
      if (node.operator === "=") {
        const value = machine.evaluate(node.right, scope);
        assignPattern(machine, node.left, value, scope);
        return value;
      }
      const isName = node.left.type === "Identifier" || node.left.type === "MemberExpression";
      const before = isName ? machine.evaluate(node.left, scope) : UNKNOWN;
      const isLogical = /^(?:\|\||&&|\?\?)=$/.test(node.operator);
      const right = isLogical ? maybe(machine, () => machine.evaluate(node.right, scope)) ?? UNKNOWN : machine.evaluate(node.right, scope);
      const value = isLogical ? either(before, right) : combined(node.operator.slice(0, -1), before, right);
      assignPattern(machine, node.left, value, scope);
      return value;
    }
    function walk(node, visit) {
      const waiting = [ node ];
      while (waiting.length > 0) {
        const next = waiting.pop();
        if (Array.isArray(next)) waiting.push(...next); else if (isNode(next) && visit(next)) waiting.push(...Object.values(next));
      }
    }
    const isNode = value => typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
    function assignedNames(...nodes) {
      const names = new Set;
      walk(nodes, node => {
        if (node.type === "AssignmentExpression") addNames(node.left, names); else if (node.type === "UpdateExpression") addNames(node.argument, names); else if (node.type === "CallExpression" && isChanging(node.callee)) addNames(node.callee, names);
        return true;
      });
      return names;
    }
    const assigned_names_CHANGING = new Set([ "push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill", "set", "add" ]);
    function isChanging(callee) {
      return callee.type === "MemberExpression" && callee.property.type === "Identifier" && assigned_names_CHANGING.has(callee.property.name);
    }
    function addNames(target, names) {
      walk(target, node => {
        if (node.type === "Identifier") names.add(node.name);
        return true;
      });
    }
    function executeForEach(machine, node, scope) {
      const labels = takeLabels(machine);
      const over = machine.evaluate(node.right, scope);
      const round = item => {
        const inner = createScope(scope);
        bindTarget(machine, node, item, inner);
        machine.execute([ node.body ], inner);
      };
      if (node.type === "ForOfStatement" && over.kind === "list" && !over.open) rounds(machine, over, 0, {
        labels,
        round: item => round(resolved(item))
      }); else {
        const item = node.type === "ForOfStatement" ? giveUp(machine, over) : UNKNOWN;
        anyRounds(machine, node, scope, () => void leavesLoop(machine, labels, () => round(item)));
      }
    }
    function bindTarget(machine, {left}, item, scope) {
      if (left.type !== "VariableDeclaration") return assignPattern(machine, left, item, scope);
      for (const {id} of left.declarations) if (left.kind === "var") bindVar(machine, id, item, scope); else machine.bind(id, item, scope);
    }
    function rounds(machine, list, first, body) {
      const {labels, round} = body;
      for (let index = first; index < list.items.length && !list.open; index++) {
        if (index > MAX_ROUNDS) throw new LimitReached;
        if (leavesLoop(machine, labels, () => round(list.items[index] ?? UNDEFINED))) break;
        if (machine.pending.size === 0) continue;
        maybe(machine, () => rounds(machine, list, index + 1, body), noJump(machine));
        break;
      }
      if (list.open) many(machine, () => round(giveUp(machine, list)));
      endJumps(machine, "break");
    }
    function leavesLoop(machine, labels, round) {
      const {trace, abrupt} = capture(machine, round);
      machine.events.push(...trace);
      const next = [ "continue", ...labels.map(label => `continue ${label}`) ];
      endJumps(machine, ...next);
      if (abrupt !== null && abrupt.jump !== "break" && !next.includes(abrupt.jump)) throw abrupt;
      return abrupt?.jump === "break";
    }
    function takeLabels(machine) {
      const {labels} = machine;
      machine.labels = [];
      return labels;
    }
    function anyRounds(machine, node, scope, round) {
      const names = assignedNames(node);
      forgetVariables(scope, names);
      many(machine, round);
      endJumps(machine, "break", "continue");
      forgetVariables(scope, names);
    }
    const MAX_UNCERTAIN_ROUNDS = 5;
    function executeLoop(machine, node, outer) {
      const labels = takeLabels(machine);
      const scope = createScope(outer);
      if (node.type === "ForStatement" && node.init) if (node.init.type === "VariableDeclaration") machine.execute([ node.init ], scope); else machine.evaluate(node.init, scope);
      const isWhole = roundsOf(machine, node, scope, labels);
      endJumps(machine, "break");
      if (!isWhole) forgetVariables(scope, assignedNames(node));
    }
    function roundsOf(machine, node, scope, labels) {
      const body = () => machine.execute([ node.body ], createScope(scope));
      const update = () => {
        if (node.type === "ForStatement" && node.update) machine.evaluate(node.update, scope);
      };
      const others = (round, uncertain) => {
        if (uncertain < MAX_UNCERTAIN_ROUNDS) {
          update();
          follow(round, uncertain + 1);
        } else anyRounds(machine, node, scope, () => {
          update();
          leavesLoop(machine, labels, body);
        });
      };
      const follow = (first, uncertain) => {
        for (let round = first; round < MAX_ROUNDS; round++) {
          const test = testOf(machine, node, round, scope);
          const truth = truthOf(test);
          if (truth === false) return true;
          const run = () => {
            if (leavesLoop(machine, labels, body)) return true;
            if (machine.pending.size === 0 && truth === true) return null;
            maybe(machine, () => others(round + 1, uncertain), noJump(machine));
            return false;
          };
          if (truth === null) {
            maybe(machine, run, test);
            return false;
          }
          const isOver = run();
          if (isOver !== null) return isOver;
          update();
        }
        others(MAX_ROUNDS, MAX_UNCERTAIN_ROUNDS);
        return false;
      };
      return follow(0, 0);
    }
    function testOf(machine, node, round, scope) {
      const isTested = node.test && !(node.type === "DoWhileStatement" && round === 0);
      return isTested ? machine.evaluate(node.test, scope) : TRUE;
    }
    function executeAll(machine, statements, scope) {
      for (const statement of statements) if (statement.type === "FunctionDeclaration") declareFunction(statement, scope);
      for (const [index, statement] of statements.entries()) {
        execute(machine, statement, scope);
        const rest = statements.slice(index + 1);
        if (machine.pending.size === 0 || rest.length === 0) continue;
        maybe(machine, () => executeAll(machine, rest, scope), noJump(machine));
        forgetVariables(scope, assignedNames(rest));
        return;
      }
    }
    function declareFunction(node, scope) {
      scope.variables.set(node.id.name, {
        kind: "function",
        node,
        scope
      });
    }
    function execute(machine, node, scope) {
      step(machine);
      switch (node.type) {
       case "ExpressionStatement":
        machine.evaluate(node.expression, scope);
        break;

       case "VariableDeclaration":
        declare(machine, node, scope);
        break;

       case "ReturnStatement":
        throw new Abrupt("return", node.argument ? resolved(machine.evaluate(node.argument, scope)) : UNDEFINED);

       case "ThrowStatement":
        throw thrown(machine, machine.evaluate(node.argument, scope));

       case "BreakStatement":
        throw new Abrupt(node.label ? `break ${node.label.name}` : "break");

       case "ContinueStatement":
        throw new Abrupt(node.label ? `continue ${node.label.name}` : "continue");

       case "BlockStatement":
        executeBlock(machine, node, scope);
        break;

       default:
        executeCompound(machine, node, scope);
      }
    }
    function executeCompound(machine, node, scope) {
      switch (node.type) {
       case "IfStatement":
        executeIf(machine, node, scope);
        break;

       case "ForOfStatement":
       case "ForInStatement":
        executeForEach(machine, node, scope);
        break;

       case "ForStatement":
       case "WhileStatement":
       case "DoWhileStatement":
        executeLoop(machine, node, scope);
        break;

       case "TryStatement":
        executeTry(machine, node, scope);
        break;

       case "SwitchStatement":
        executeSwitch(machine, node, scope);
        break;

       case "LabeledStatement":
        executeLabeled(machine, node, scope);
        break;

       default:
        break;
      }
    }
    function executeLabeled(machine, {label, body}, scope) {
      const {labels} = machine;
      machine.labels = [ ...body.type === "BlockStatement" ? [] : labels, label.name ];
      const {trace, abrupt} = capture(machine, () => execute(machine, body, scope));
      machine.labels = labels;
      machine.events.push(...trace);
      const jump = `break ${label.name}`;
      endJumps(machine, jump);
      if (abrupt !== null && abrupt.jump !== jump) throw abrupt;
    }
    const executeBlock = (machine, {body}, scope) => executeAll(machine, body, createScope(scope));
    function declare(machine, {kind, declarations}, scope) {
      for (const {id, init} of declarations) {
        const value = init ? machine.evaluate(init, scope) : null;
        if (kind === "var") bindVar(machine, id, value, scope); else machine.bind(id, value ?? UNDEFINED, scope);
      }
      if (/using$/.test(kind)) machine.isPartial = true;
    }
    function executeIf(machine, node, scope) {
      const test = machine.evaluate(node.test, scope);
      const truth = truthOf(test);
      const {consequent, alternate} = node;
      if (truth === true) execute(machine, consequent, scope); else if (truth === false) {
        if (alternate) execute(machine, alternate, scope);
      } else eitherArm(machine, test, [ consequent, alternate ?? null ], scope);
    }
    function eitherArm(machine, test, arms, scope) {
      const captured = arms.map((arm, index) => underCondition(machine, index === 0 ? test : notOf(test), () => {
        if (arm !== null) execute(machine, arm, scope);
      }));
      const traces = captured.map(({trace}) => trace);
      if (traces.some(trace => trace.length > 0)) machine.events.push({
        kind: "maybe",
        test,
        arms: traces
      });
      forgetVariables(scope, assignedNames(arms));
      const [one, other] = captured.map(({abrupt}) => abrupt?.jump);
      if (one !== void 0 && one === other) throw new Abrupt(one, UNKNOWN);
    }
    function thrown(machine, value) {
      machine.thrown.push(value);
      return new Abrupt("throw", value);
    }
    function executeTry(machine, {block, handler, finalizer}, scope) {
      const first = machine.calls.length;
      const {thrown: before} = machine;
      machine.thrown = [];
      const {trace, abrupt} = capture(machine, () => executeBlock(machine, block, scope));
      const end = abrupt === null ? null : endOf(abrupt);
      const body = end === null ? trace : [ ...trace, end ];
      const calls = machine.calls.slice(first).map(({id}) => id);
      const isThrown = endJumps(machine, "throw") || abrupt?.jump === "throw";
      const ownErrors = machine.thrown;
      machine.thrown = before;
      const leaves = abrupt?.jump === "throw" ? null : abrupt;
      const finish = () => {
        if (finalizer) executeBlock(machine, finalizer, scope);
      };
      if (calls.length === 0 && !isThrown) {
        machine.events.push(...trace);
        finish();
        if (leaves !== null) throw leaves;
        return;
      }
      const handled = underCondition(machine, UNKNOWN, () => {
        const error = ownErrors.reduce(either, {
          kind: "error",
          calls
        });
        if (!handler) throw thrown(machine, error);
        const inner = createScope(scope);
        if (handler.param) machine.bind(handler.param, error, inner);
        executeBlock(machine, handler.body, inner);
      });
      machine.events.push({
        kind: "try",
        body,
        handler: handled.trace
      });
      forgetVariables(scope, assignedNames(block, handler));
      finish();
      if (leaves === null) return;
      if (leaves.jump === handled.abrupt?.jump) throw leaves;
      notePending(machine, leaves);
    }
    function executeSwitch(machine, {discriminant, cases}, outer) {
      const scope = createScope(outer);
      const value = machine.evaluate(discriminant, scope);
      const tests = cases.map(({test}) => test ? combined("===", value, machine.evaluate(test, scope)) : null);
      const truths = tests.map(test => test === null ? false : truthOf(test));
      const taken = truths.includes(true) ? truths.indexOf(true) : tests.indexOf(null);
      const isKnown = !truths.slice(0, truths.includes(true) ? taken : void 0).includes(null);
      const rest = from => cases.slice(from).flatMap(({consequent}) => consequent);
      if (isKnown && taken >= 0) {
        const {trace, abrupt} = capture(machine, () => executeAll(machine, rest(taken), scope));
        machine.events.push(...trace);
        endJumps(machine, "break");
        if (abrupt !== null && abrupt.jump !== "break") throw abrupt;
      } else if (!isKnown) executeCases(machine, tests, rest, scope);
    }
    function executeCases(machine, tests, rest, scope) {
      for (const [index, test] of tests.entries()) {
        const isOther = tests.flatMap(one => one === null ? [] : [ notOf(one) ]).reduce(allOf, TRUE);
        maybe(machine, () => executeAll(machine, rest(index), scope), test ?? isOther);
      }
      endJumps(machine, "break");
    }
    const UNFOLLOWED_NODES = new Set([ "ClassDeclaration", "ClassExpression", "ThisExpression", "Super", "MetaProperty", "ImportExpression", "ImportDeclaration", "ExportNamedDeclaration", "ExportDefaultDeclaration", "ExportAllDeclaration", "YieldExpression", "WithStatement" ]);
    const UNFOLLOWED_NAMES = new Set([ "eval", "Function", "Reflect", "Proxy", "arguments", "WebAssembly", "WeakRef" ]);
    const REACHING_KEYS = [ "constructor", "prototype", "__proto__", "__defineGetter__", "__defineSetter__" ];
    const UNFOLLOWED_KEYS = new Set([ ...REACHING_KEYS, "then", "toString", "valueOf", "toJSON" ]);
    const UNFOLLOWED_MEMBERS = new Set([ ...REACHING_KEYS, "__lookupGetter__", "create", "assign", "defineProperty", "defineProperties", "setPrototypeOf", "getOwnPropertyDescriptor", "getOwnPropertyDescriptors", "iterator", "asyncIterator", "toPrimitive", "hasInstance", "dispose", "asyncDispose" ]);
    function hasUnfollowed(program) {
      let found = false;
      walk(program, node => {
        found ||= UNFOLLOWED_NODES.has(node.type) || isUnfollowed(node);
        return !found;
      });
      return found;
    }
    function isUnfollowed(node) {
      switch (node.type) {
       case "Identifier":
        return UNFOLLOWED_NAMES.has(node.name);

       case "FunctionDeclaration":
       case "FunctionExpression":
        return node.generator === true;

       case "Property":
        return node.kind !== "init" || !node.computed && UNFOLLOWED_KEYS.has(nameIn(node.key));

       case "MemberExpression":
        return UNFOLLOWED_MEMBERS.has(nameIn(node.property));

       case "UnaryExpression":
        return node.operator === "delete";

       default:
        return false;
      }
    }
    function nameIn(node) {
      if (node.type === "Identifier") return node.name;
      return node.type === "Literal" ? String(node.value) : "";
    }
    const MAX_SOURCE = 5e5;
    async function loadParser() {
      const {parse} = await __webpack_require__.e(559).then(__webpack_require__.bind(__webpack_require__, 4559));
      return source => parse(source, {
        ecmaVersion: "latest",
        sourceType: "module"
      });
    }
    function readProgram(source, parse) {
      if (source.length > MAX_SOURCE) return null;
      const machine = createMachine();
      try {
        const {body} = parse(source);
        machine.isPartial = hasUnfollowed(body);
        const statements = body.flatMap(node => /^(?:Import|Export)/.test(node.type) ? [] : [ node ]);
        const {trace, abrupt} = capture(machine, () => machine.execute(statements, createScope(null, true)));
        machine.events.push(...trace);
        const end = abrupt === null ? null : endOf(abrupt);
        if (end !== null) machine.events.push(end);
      } catch (error) {
        if (error instanceof SyntaxError) return null;
        if (!(error instanceof LimitReached) && !(error instanceof RangeError)) throw error;
        return {
          calls: machine.calls,
          trace: [],
          isPartial: true,
          changedResults: machine.changedResults
        };
      }
      const {calls, events, isPartial, changedResults} = machine;
      return {
        calls,
        trace: events,
        isPartial,
        changedResults
      };
    }
    function createMachine() {
      const machine = {
        events: [],
        calls: [],
        pending: new Map,
        returns: [],
        labels: [],
        thrown: [],
        isPartial: false,
        changes: noChanges(),
        changedResults: new Set,
        chain: null,
        isAwaited: false,
        steps: 0,
        depth: 0,
        evaluate: (node, scope) => evaluate(machine, node, scope),
        execute: (statements, scope) => executeAll(machine, statements, scope),
        bind: (pattern, value, scope) => bindPattern(machine, pattern, value, scope),
        call: (callee, args) => callValue(machine, callee, args),
        letEscape: values => letEscape(machine, values),
        enter: (node, scope, args) => enterFunction(machine, node, scope, args)
      };
      return machine;
    }
    var session_action = __webpack_require__(1864);
    var memory_budget = __webpack_require__(9703);
    var session_programs = __webpack_require__(2483);
    var plain_tools = __webpack_require__(4055);
    var record_call = __webpack_require__(200);
    var tool_output = __webpack_require__(7305);
    var tools = __webpack_require__(5402);
    const MAX_SOURCES = 2e7;
    async function accountForPrograms(session) {
      const programs = session.programs.all();
      const runs = runsOf(programs, await loadParser());
      const accounts = accountFor(runs, itemsOf(session));
      let hasNewEntries = false;
      for (const [index, program] of programs.entries()) {
        const account = accounts[index];
        if (account === void 0 || program.outputAt === null) continue;
        hasNewEntries = decide(program, account, session) || hasNewEntries;
      }
      if (hasNewEntries) session.actions.sortByLine();
    }
    const orderOf = ({rollout, line}) => rollout * 1e9 + line;
    function runsOf(programs, parse) {
      let left = MAX_SOURCES;
      return programs.map(recorded => {
        const {action, source, entries, ending, error, isCut, outputAt} = recorded;
        left -= source.length;
        const isOver = outputAt !== null && ending !== "running";
        return {
          program: left < 0 ? null : readProgram(source, parse),
          output: {
            entries,
            ending,
            error,
            isCut
          },
          from: orderOf(action.calledAt ?? action.at),
          to: isOver ? orderOf(outputAt) : Number.POSITIVE_INFINITY
        };
      });
    }
    function itemsOf({actions, programs}) {
      return actions.all().flatMap(action => {
        const {callId, call} = action;
        if (!(0, session_programs.p)(callId) || call !== void 0) return [];
        const claims = (0, session_action.ds)(action);
        return [ {
          kind: kindOf(claims),
          line: orderOf(action.at),
          command: claims.command ?? null,
          paths: (0, paths.w)(claims.changes ?? []),
          tool: claims.tool_name ?? null,
          server: claims.server ?? null,
          process: programs.processOf(callId),
          exitCode: claims.exit_code ?? null,
          durationMs: claims.duration_ms ?? null,
          isFailed: claims.status !== "completed",
          isStopped: claims.ended_by_codex === true
        } ];
      });
    }
    function kindOf({type}) {
      if (type === "command_execution") return "command";
      return type === "file_change" ? "patch" : "tool";
    }
    function decide(program, account, session) {
      const {action, error} = program;
      const {actions} = session;
      const status = error !== null && (0, tool_output.sG)(error).ended === "declined" ? "declined" : void 0;
      if (!recordsInnerActions(action)) {
        const hasAll = account.isRecordedWhole && account.verdict !== "partly";
        actions.decideProgram(action, hasAll ? "program" : "opaque_program", status);
        return false;
      }
      try {
        for (const inner of account.actions) addInner(inner, program, session);
        actions.decideProgram(action, account.verdict === "partly" ? "partly_recorded_program" : "program", status);
      } catch (thrown) {
        if (!(thrown instanceof memory_budget.L$)) throw thrown;
        actions.decideProgram(action, "partly_recorded_program", status);
      }
      return account.actions.length > 0;
    }
    const recordsInnerActions = ({role, turn}) => role !== "opaque_program" || turn?.hasInnerCommands === true;
    function addInner({tool, input, end}, program, session) {
      const {action, cwd, outputAt} = program;
      const call = callOf(tool, input);
      const {claims, fallback} = (0, tools.D)(call, {
        ...session,
        cwd
      });
      const called = {
        ...fallback,
        ...claims,
        called_as: call.name
      };
      session.actions.addInner({
        turn: action.turn,
        at: outputAt ?? action.at,
        call: called,
        result: end.kind === "running" ? null : program_accounts_resultOf(end, called)
      });
    }
    function callOf(tool, input) {
      const isText = typeof input === "string";
      const given = tool === "write_stdin" ? {
        session_id: 0,
        ...input
      } : input;
      const [, prefix = "", rest = ""] = /^([a-z_]+?)__(.+)$/.exec(tool) ?? [];
      const isCodexs = plain_tools.VW.has(prefix);
      return {
        id: null,
        name: isCodexs ? rest : tool,
        namespace: isCodexs ? prefix : null,
        input: isText ? input : JSON.stringify(given),
        custom: isText
      };
    }
    const program_accounts_NO_SUCH_TOOL = /^TypeError: /;
    function program_accounts_resultOf(end, called) {
      switch (end.kind) {
       case "exited":
        return (0, record_call.S4)(called, {
          ...tool_output.K$,
          exit_code: end.exitCode,
          process_ended: true
        });

       case "returned":
        return (0, record_call.S4)(called, {
          ...tool_output.K$,
          ended: "completed"
        });

       case "threw":
        {
          const outcome = (0, tool_output.sG)(end.error);
          if (program_accounts_NO_SUCH_TOOL.test(end.error) || outcome.ended === "not_run") return (0, 
          record_call.Fl)(called);
          return (0, record_call.S4)(called, {
            ...tool_output.K$,
            ended: outcome.ended ?? "failed"
          });
        }
      }
    }
  }
};
