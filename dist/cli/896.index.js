export const id = 896;

export const ids = [ 896 ];

export const modules = {
  3896: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      accountForPrograms: () => accountForPrograms
    });
    var printed = __webpack_require__(6343);
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
      const isStrange = !open && Object.keys(json).some(key => !fields.has(key));
      if (isStrange) return false;
      return [ ...fields ].every(([key, field]) => {
        if (!(key in json)) return open || mayBeUndefined(field);
        return matchJson(field, json[key], shapes, findings);
      });
    }
    function mayBeUndefined(value) {
      if (value.kind === "constant") return value.value === void 0;
      return value.kind === "result" || value.kind === "unknown" || value.kind === "either";
    }
    function matchResult({call, path}, shown, {isCommand, returnsObject}, findings) {
      if (!isCommand(call)) {
        if (path.length === 0 && returnsObject(call) && !(0, printed.Gv)(shown)) return false;
        if (path.length === 0) findings.set(call, {
          kind: "returned",
          result: shown
        });
        return true;
      }
      if (path.length === 0) {
        if ((0, printed.k1)(shown) === null) return false;
        findings.set(call, {
          kind: "returned",
          result: shown
        });
        return true;
      }
      const [field] = path;
      if (path.length > 1 || field !== "exit_code" && field !== "session_id") return true;
      if (typeof shown !== "number") return shown === "undefined" || shown === null;
      const before = findings.get(call);
      const known = before?.kind === "returned" && (0, printed.Gv)(before.result ?? void 0) ? before.result : {};
      findings.set(call, {
        kind: "returned",
        result: {
          wall_time_seconds: 0,
          ...known,
          [field]: shown
        }
      });
      return true;
    }
    function matchError(calls, {text, json}, {thrown}, findings) {
      if ((0, printed.k1)(json) !== null) return false;
      const candidates = calls.length === 1 ? calls : calls.filter(call => thrown?.includes(call));
      const [only] = candidates;
      if (candidates.length === 1 && only !== void 0) findings.set(only, {
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
      const error = options.find(({kind}) => kind === "error");
      if (error?.kind === "error") matchError(error.calls, {
        text,
        json: void 0
      }, shapes, findings);
    }
    function matchEither(options, match, findings) {
      const fitting = options.flatMap(option => {
        const found = new Map;
        return match(option, found) ? [ found ] : [];
      });
      const [only] = fitting;
      if (fitting.length === 1 && only !== void 0) for (const [call, outcome] of only) findings.set(call, outcome);
      return fitting.length > 0;
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
        awaited: new Map,
        gap: [],
        thrown: [],
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
        way.gap.push(event.call);
        return [ way ];

       case "await":
        {
          const position = way.awaited.size === 0 ? 0 : Math.max(...way.awaited.values()) + 1;
          for (const call of event.calls) if (!way.awaited.has(call)) way.awaited.set(call, position);
          return [ way ];
        }

       case "print":
        return afterPrint(event, way, reading);

       case "stop":
        way.isOver = true;
        return [ way ];

       case "try":
        return afterTry(event.body, event.handler, way, reading);

       case "maybe":
        return event.arms.flatMap(arm => follow(arm, [ copyOf(way) ], reading));

       default:
        return afterUnordered(event, way, reading);
      }
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
      const points = body.flatMap((event, index) => mayThrow(event, reading) ? [ index + 1 ] : []);
      const isStopped = body.some(({kind}) => kind === "stop");
      const thrown = points.flatMap(point => {
        const part = body.slice(0, point).filter(({kind}) => kind !== "stop");
        return follow(handler, follow(part, [ copyOf(way) ], reading).map(withoutReturn), reading);
      });
      const whole = isStopped ? [] : follow(body, [ copyOf(way) ], reading);
      return [ ...whole, ...thrown ];
    }
    function mayThrow(event, {hasReturned}) {
      if (event.kind === "await") return !event.calls.every(hasReturned);
      return event.kind !== "call" && event.kind !== "print";
    }
    function withoutReturn(way) {
      const last = [ ...way.awaited.values() ].at(-1);
      const thrown = [ ...way.awaited ].flatMap(([call, position]) => position === last ? [ call ] : []);
      for (const call of thrown) way.awaited.delete(call);
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
        awaited: new Map(way.awaited),
        gap: [ ...way.gap ],
        thrown: way.thrown,
        isOver: way.isOver
      };
    }
    const UNKNOWN = {
      kind: "unknown"
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
    function settled(value) {
      return value.kind === "promise" ? settled(value.of) : value;
    }
    const MAX_OPTIONS = 4;
    function either(one, other) {
      if (one === other || isSameConstant(one, other)) return one;
      const options = [ one, other ].flatMap(value => value.kind === "either" ? value.options : [ value ]);
      const isFollowed = options.length <= MAX_OPTIONS && options.every(({kind}) => kind !== "unknown");
      return isFollowed ? {
        kind: "either",
        options
      } : UNKNOWN;
    }
    function isSameConstant(one, other) {
      return one.kind === "constant" && other.kind === "constant" && one.value === other.value;
    }
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
    const COMMAND_TOOLS = /^(?:exec_command|shell_command|shell|container__exec|unified_exec|write_stdin)$/;
    const RETURNS_OBJECT = /^(?:apply_patch$|mcp__)/;
    const isCommandTool = tool => tool !== null && COMMAND_TOOLS.test(tool);
    function fatesOf(program, output, recorded) {
      const isCommand = call => isCommandTool(program.calls[call]?.tool ?? null);
      const ways = output.isCut ? [] : waysThrough(program.trace, {
        entries: output.entries,
        ending: output.ending,
        isCommand,
        returnsObject: call => RETURNS_OBJECT.test(program.calls[call]?.tool ?? ""),
        hasReturned: call => recorded.hasItem(call) && !recorded.mayHaveThrown(call)
      });
      const agreed = ways.length === 0 ? unaligned(program, output) : agreedOn(program, ways, output);
      if (output.ending === "completed") return agreed;
      return stopped(agreed, ways, output, recorded);
    }
    function unaligned({calls, trace}, {ending}) {
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
      const told = way.outcomes.get(call);
      if (told !== void 0) return told;
      const isPassed = way.awaited.has(call) && (ending === "completed" || !way.gap.includes(call));
      return isPassed ? {
        kind: "returned",
        result: null
      } : null;
    }
    function stopped(fates, ways, output, {hasItem, mayHaveThrown, wasStopped}) {
      const [way] = ways;
      const isKnown = ways.length === 1 && way !== void 0;
      const inGap = new Set(isKnown ? way.gap : fates.map(({call}) => call.id));
      const position = call => isKnown ? way.awaited.get(call) ?? Number.POSITIVE_INFINITY : call;
      const reached = fates.filter(({call}) => inGap.has(call.id) && hasItem(call.id));
      const last = Math.max(-1, ...reached.map(({call}) => position(call.id)));
      const open = fates.filter(({call, outcome, made}) => inGap.has(call.id) && made !== "no" && outcome === null && !hasItem(call.id) && position(call.id) >= last);
      const isLast = ({call}) => position(call.id) === last;
      const isByRecorded = reached.some(fate => isLast(fate) && mayHaveThrown(fate.call.id));
      const isStoppedThere = output.error === null && reached.some(fate => isLast(fate) && wasStopped(fate.call.id));
      const culprit = isStoppedThere ? "recorded" : culpritOf(open, output.error, isByRecorded);
      return fates.map(fate => {
        const {call} = fate;
        if (!inGap.has(call.id) || hasItem(call.id)) return fate;
        if (culprit === "recorded") return position(call.id) > last ? {
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
        return position(call.id) > position(culprit) ? {
          ...fate,
          made: "no"
        } : fate;
      });
    }
    const IN_PROGRAM = /\n {4}at /;
    const NO_SUCH_TOOL = /^TypeError: tools\.(\w+) is not a function/;
    const WITHOUT_ITEM = /^(?:exec_command failed|approval policy is|patch rejected|apply_patch verification failed|(?:Command|Tool call) blocked by|unknown turn environment|failed to parse|write_stdin failed|unable to locate)/;
    function culpritOf(open, error, isByRecorded) {
      if (error === null) return null;
      const [, missing] = NO_SUCH_TOOL.exec(error) ?? [];
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
    function literalOf(value) {
      switch (value.kind) {
       case "constant":
        return value.value === void 0 ? void 0 : value.value;

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
      const text = typeof literalOf(call.input) === "string" ? String(literalOf(call.input)) : textOfPatch(call);
      return text === null ? null : [ ...text.matchAll(HEADER) ].map(([, path]) => (path ?? "").trim());
    }
    function textOfPatch(call) {
      return textIn(call.input, "input") ?? textIn(call.input, "patch") ?? commandIn(call);
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
        of: program => byProgram.get(program) ?? [],
        itemOf: (program, call) => byCall.get(program)?.get(call)
      };
    }
    function ownersOf(programs, items) {
      const owners = createOwners();
      const give = (index, candidates, isIt) => {
        for (const call of programs[index]?.program?.calls ?? []) {
          if (owners.itemOf(index, call.id) !== void 0) continue;
          const item = candidates.find(one => !owners.has(one) && isIt(call, one));
          if (item !== void 0) owners.give(item, {
            program: index,
            call: call.id
          });
        }
      };
      for (const [index, facts] of programs.entries()) give(index, within(items, facts), isExactly);
      const late = lateItems(items.filter(item => !owners.has(item)));
      for (const [index, facts] of programs.entries()) give(index, late.ofProcesses(facts), isExactly);
      for (const [index, facts] of programs.entries()) for (const call of facts.program?.calls ?? []) {
        if (owners.itemOf(index, call.id) !== void 0) continue;
        const item = late.like(call).find(one => one.line > facts.to && !owners.has(one) && isExactly(call, one));
        if (item !== void 0) owners.give(item, {
          program: index,
          call: call.id
        });
      }
      for (const [index, facts] of programs.entries()) give(index, within(items, facts), (call, item) => inputOf(call) === void 0 && mayBe(call, item));
      return owners;
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
    function accountFor(programs, items) {
      const sorted = items.toSorted((one, other) => one.line - other.line);
      const owners = ownersOf(programs, sorted);
      return programs.map((facts, index) => accountOf(facts, sorted, owners, index));
    }
    function accountOf(facts, items, owners, index) {
      const {program, output} = facts;
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
      const itemOf = call => owners.itemOf(index, call);
      const fates = fatesOf(program, output, {
        hasItem: call => itemOf(call) !== void 0,
        mayHaveThrown: call => mayHaveThrown(program.calls[call], itemOf(call)),
        wasStopped: call => itemOf(call)?.isStopped === true
      });
      const without = fates.filter(({call, made}) => made !== "no" && itemOf(call.id) === void 0 && !isPoll(call));
      const left = within(items, facts).filter(item => !owners.has(item));
      const rest = without.filter(fate => !takesOne(fate, left, owners, index));
      const known = rest.map(fate => ({
        fate,
        action: actionOf(fate, program.changed)
      }));
      const settled = known.flatMap(({action}) => action ?? []);
      const open = known.flatMap(({fate, action}) => action === null ? [ fate ] : []);
      for (const item of left) if (!owners.has(item)) owners.give(item, {
        program: index,
        call: null
      });
      const own = owners.of(index);
      return {
        verdict: isOpen(facts, open, own, settled) ? "partly" : "covered",
        isRecordedWhole: rest.length === 0 && !program.isPartial,
        actions: settled
      };
    }
    function mayHaveThrown(call, item) {
      if (item === void 0 || !item.isFailed) return false;
      return item.kind === "command" ? item.isStopped : call?.tool?.startsWith("mcp__") !== true;
    }
    function takesOne({call, outcome}, left, owners, program) {
      if (outcome?.kind === "threw") return false;
      const item = left.find(one => !owners.has(one) && mayBe(call, one));
      if (item !== void 0) owners.give(item, {
        program,
        call: call.id
      });
      return item !== void 0;
    }
    const isPoll = call => call.tool === "write_stdin" && typedBy(call) === "";
    const isNoProgram = ({error}) => error !== null && /^SyntaxError\b/.test(error);
    const WITH_ITEM = /^(?:mcp__|web__|image_gen__|clock__sleep$|view_image$|\w*_mcp_resource)/;
    function actionOf({call, made, outcome}, changed) {
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
      if (isCommandTool(tool)) return changed.has(call.id) ? null : endOfCommand(call, tool, input, outcome.result);
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
    const REFUSAL = /CreateProcess \{|Rejected\(|; reject command|^patch rejected|blocked by PreToolUse hook|apply_patch verification failed|write_stdin failed|rejected by user/m;
    function isOpen({program, output}, open, own, actions) {
      if (open.some(({made}) => made === "yes")) return true;
      if (program?.isPartial === true && own.length === 0) return true;
      if (open.length > 0 && output.ending !== "completed") return true;
      const isUncertain = open.length > 0 || program?.isPartial === true || repeats(program?.trace ?? []);
      return isUncertain && speaksAgainst(output, program, own, actions);
    }
    const repeats = trace => trace.some(event => {
      if (event.kind === "many") return !callsIn(event.body).next().done;
      if (event.kind === "maybe") return event.arms.some(repeats);
      if (event.kind === "try") return repeats(event.body) || repeats(event.handler);
      return event.kind === "parallel" && repeats(event.body);
    });
    function speaksAgainst({entries, error}, program, own, actions) {
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
    function deeper(machine, run) {
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
    function maybe(machine, run) {
      const {trace, result, abrupt} = capture(machine, run);
      if (trace.length > 0) machine.events.push({
        kind: "maybe",
        arms: [ trace, [] ]
      });
      if (abrupt !== null) notePending(machine, abrupt);
      return result;
    }
    function many(machine, run) {
      const {trace, result, abrupt} = capture(machine, run);
      if (trace.length > 0) machine.events.push({
        kind: "many",
        body: trace
      });
      if (abrupt !== null) notePending(machine, abrupt);
      return result;
    }
    function notePending(machine, {jump, value}) {
      machine.pending.add(jump);
      if (jump === "return" && value !== null) machine.returns.push(value);
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
      return settled(value);
    }
    function beside(machine, run) {
      const {trace, result, abrupt} = capture(machine, run);
      if (trace.length > 0) machine.events.push({
        kind: "parallel",
        body: trace
      });
      if (abrupt !== null) notePending(machine, abrupt);
      return result;
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
        return others.reduce((sum, item) => settled(machine.call(callback, [ sum, item ])), first);
      }
    };
    const STOPPING = new Set([ "some", "every", "find", "findIndex", "findLast", "sort", "toSorted" ]);
    const PLAIN = {
      join: (_machine, list, [separator]) => {
        const between = separator === void 0 ? "," : textOf(separator);
        if (between === null) return UNKNOWN;
        return joined(list.items.flatMap((item, index) => index === 0 ? [ item ] : [ between, item ]));
      },
      push: (_machine, list, args) => {
        list.items.push(...args);
        if (list.items.length > MAX_ROUNDS) list.open = true;
        return constant(list.items.length);
      },
      unshift: (_machine, list, args) => {
        list.items.unshift(...args);
        return constant(list.items.length);
      },
      pop: (_machine, list) => list.items.pop() ?? UNDEFINED,
      shift: (_machine, list) => list.items.shift() ?? UNDEFINED,
      concat: (_machine, list, args) => flat(listOf([ list, ...args ])),
      flat: (_machine, list) => flat(list),
      reverse: (_machine, list) => {
        list.items.reverse();
        return list;
      },
      toReversed: (_machine, list) => listOf(list.items.toReversed()),
      values: (_machine, list) => list,
      entries: (_machine, list) => listOf(list.items.map((item, index) => listOf([ constant(index), item ]))),
      keys: (_machine, list) => listOf(list.items.map((_, index) => constant(index))),
      at: (_machine, list, [index = UNDEFINED]) => index.kind === "constant" ? list.items.at(Number(index.value)) ?? UNDEFINED : UNKNOWN,
      slice: (_machine, list, args) => {
        const [from, to] = args.map(value => value.kind === "constant" ? Number(value.value) : Number.NaN);
        const isKnown = !Number.isNaN(from ?? 0) && !Number.isNaN(to ?? 0);
        return isKnown ? listOf(list.items.slice(from, to)) : listOf([ ...list.items ], true);
      }
    };
    function callListMethod(machine, name, list, args) {
      const calling = Object.hasOwn(CALLING, name) ? CALLING[name] : void 0;
      const plain = Object.hasOwn(PLAIN, name) ? PLAIN[name] : void 0;
      if (!list.open && calling !== void 0) return calling(machine, list, args);
      if (plain !== void 0 && (!list.open || name === "push")) return plain(machine, list, args);
      const [callback] = args;
      if (callback?.kind === "tool") machine.isPartial = true;
      if (callback?.kind !== "function") return UNKNOWN;
      const result = many(machine, () => machine.call(callback, [ UNKNOWN, UNKNOWN ]));
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
          value
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
        maybe(machine, () => machine.call(callback, []));
        return UNKNOWN;
      },
      Promise: () => UNKNOWN,
      "Promise.resolve": (_machine, [value = UNDEFINED]) => promiseOf(settled(value), callsOf(value)),
      "Promise.reject": () => {
        throw new Abrupt("throw");
      },
      "Promise.all": (_machine, [values = UNKNOWN]) => promiseOf(mapList(values, settled), callsOf(values)),
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
      "JSON.stringify": (_machine, [value = UNDEFINED]) => value.kind === "constant" ? constant(JSON.stringify(value.value)) : {
        kind: "json",
        of: value
      },
      "Object.keys": (_machine, [value = UNKNOWN]) => entriesOf(value, key => constant(key)),
      "Object.values": (machine, [value = UNKNOWN]) => {
        if (value.kind === "tools") machine.isPartial = true;
        return entriesOf(value, (_key, field) => field);
      },
      "Object.entries": (machine, [value = UNKNOWN]) => {
        if (value.kind === "tools") machine.isPartial = true;
        return entriesOf(value, (key, field) => listOf([ constant(key), field ]));
      },
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
      Error: (_machine, [value = UNDEFINED]) => objectOf({
        message: value
      })
    };
    function asText(value) {
      if (value.kind === "constant") return constant(String(value.value));
      return value.kind === "error" || value.kind === "text" || value.kind === "json" ? value : joined([ value ]);
    }
    function callBuiltin(machine, callee, args) {
      if (callee.self !== null) return callMethod(machine, callee, args);
      const meaning = Object.hasOwn(FUNCTIONS, callee.name) ? FUNCTIONS[callee.name] : void 0;
      if (meaning !== void 0) return meaning(machine, args);
      return runAny(machine, args);
    }
    function runAny(machine, args) {
      for (const value of args) if (value.kind === "function") many(machine, () => machine.call(value, [])); else if (value.kind === "tool") machine.isPartial = true; else if (value.kind === "result") machine.changed.add(value.call);
      return UNKNOWN;
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
      return runAny(machine, args);
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
          const value = first.kind === "constant" ? awaited(machine, self) : machine.call(first, [ awaited(machine, self) ]);
          if (second.kind !== "constant") maybe(machine, () => machine.call(second, [ error ]));
          return promiseOf(settled(value), [ ...calls, ...callsOf(value) ]);
        }

       case "catch":
        {
          const before = machine.events;
          const handler = [];
          machine.events = handler;
          const value = settled(machine.call(first, [ error ]));
          machine.events = before;
          before.push({
            kind: "try",
            body: [ {
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
    const TEXT_METHODS = /^(?:trim|trimEnd|trimStart|split|slice|substring|toLowerCase|toUpperCase|replaceAll|replace|padStart|padEnd|concat|includes|startsWith|endsWith|indexOf|repeat|at|charAt)$/;
    function callTextMethod(machine, name, text, args) {
      const given = args.map(value => value.kind === "constant" ? value.value : null);
      const isKnown = args.every(({kind}) => kind === "constant") && TEXT_METHODS.test(name);
      if (!isKnown) return runAny(machine, args);
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
        value: settled(value)
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
        return object.options.map(option => memberOf(machine, option, key)).reduce(either);

       case "builtin":
        return object.self === null && key !== null ? builtin(`${object.name}.${key}`) : UNKNOWN;

       case "text":
       case "json":
        return key === null ? UNKNOWN : builtin(key, object);

       case "function":
       case "tool":
        return key === null ? UNKNOWN : builtin(`function.${key}`, object);

       case "unknown":
        return key === null ? UNKNOWN : builtin(key, object);
      }
    }
    function memberOfObject(object, key) {
      if (key === null) return UNKNOWN;
      const field = object.fields.get(key);
      if (field !== void 0) return field;
      return object.open ? UNKNOWN : UNDEFINED;
    }
    function memberOfList(list, key) {
      if (key === null) return list.open ? UNKNOWN : list.items.reduce(either, UNDEFINED);
      if (key === "length") return list.open ? UNKNOWN : constant(list.items.length);
      if (!/^\d+$/.test(key)) return builtin(key, list);
      const item = list.items[Number(key)];
      return item ?? (list.open ? UNKNOWN : UNDEFINED);
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
    const createScope = outer => ({
      variables: new Map,
      outer
    });
    function lookUp(scope, name) {
      for (let each = scope; each !== null; each = each.outer) {
        const value = each.variables.get(name);
        if (value !== void 0) return value;
      }
      return null;
    }
    function scope_assign(scope, name, value) {
      for (let each = scope; each !== null; each = each.outer) {
        if (!each.variables.has(name)) continue;
        each.variables.set(name, value);
        return;
      }
    }
    function forget(scope, names) {
      for (const name of names) scope_assign(scope, name, UNKNOWN);
    }
    function bindPattern(machine, pattern, value, scope) {
      switch (pattern.type) {
       case "Identifier":
        scope.variables.set(pattern.name, value);
        break;

       case "AssignmentPattern":
        bindPattern(machine, pattern.left, withDefault(machine, pattern.right, value, scope), scope);
        break;

       case "ObjectPattern":
        for (const property of pattern.properties) if (property.type === "RestElement") bindPattern(machine, property.argument, UNKNOWN, scope); else {
          const key = property.computed ? keyOf(machine.evaluate(property.key, scope)) : nameOfKey(property.key);
          bindPattern(machine, property.value, memberOf(machine, value, key), scope);
        }
        break;

       case "ArrayPattern":
        for (const [index, element] of pattern.elements.entries()) {
          if (element === null) continue;
          if (element.type === "RestElement") bindPattern(machine, element.argument, rest(value, index), scope); else bindPattern(machine, element, memberOf(machine, value, String(index)), scope);
        }
        break;

       default:
        break;
      }
    }
    function withDefault(machine, node, value, scope) {
      if (value.kind === "constant") return value.value === void 0 ? machine.evaluate(node, scope) : value;
      return value.kind === "unknown" ? either(value, UNKNOWN) : value;
    }
    function rest(value, from) {
      return value.kind === "list" && !value.open ? listOf(value.items.slice(from)) : UNKNOWN;
    }
    function nameOfKey(key) {
      if (key.type === "Identifier") return key.name ?? null;
      return key.type === "Literal" ? String(key.value) : null;
    }
    function assignPattern(machine, target, value, scope) {
      if (target.type === "Identifier") if (lookUp(scope, target.name) === null) scope.variables.set(target.name, value); else scope_assign(scope, target.name, value); else if (target.type === "MemberExpression") {
        if (target.object.type === "Super") return;
        const object = machine.evaluate(target.object, scope);
        const key = target.computed && target.property.type !== "PrivateIdentifier" ? keyOf(machine.evaluate(target.property, scope)) : nameOfKey(target.property);
        setMember(machine, object, key, value);
      } else bindPattern(machine, target, value, scope);
    }
    function setMember(machine, object, key, value) {
      if (object.kind === "result") machine.changed.add(object.call); else if (object.kind === "object") if (key === null) object.open = true; else object.fields.set(key, value); else if (object.kind === "list") {
        const index = Number(key);
        if (key !== null && Number.isInteger(index) && index >= 0 && index <= object.items.length) object.items[index] = value; else object.open = true;
      }
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
        if (spread.kind === "list" && !spread.open) items.push(...spread.items); else isWhole = false;
      }
      return {
        items,
        isWhole
      };
    }
    function evaluateObject(machine, node, scope) {
      const fields = new Map;
      let open = false;
      for (const property of node.properties) {
        if (property.type === "SpreadElement") {
          const spread = machine.evaluate(property.argument, scope);
          if (spread.kind === "object") for (const [key, value] of spread.fields) fields.set(key, value);
          if (spread.kind !== "object" || spread.open) open = true;
          continue;
        }
        const key = property.computed ? keyOf(machine.evaluate(property.key, scope)) : nameOfKey(property.key);
        const value = machine.evaluate(property.value, scope);
        if (key === null) open = true; else fields.set(key, value);
      }
      return {
        kind: "object",
        fields,
        open
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
      const isMaybe = node.optional && callee.kind !== "function";
      machine.isAwaited = isAwaited;
      const value = isMaybe ? maybe(machine, () => machine.call(callee, items)) : machine.call(callee, items);
      machine.isAwaited = false;
      return isMaybe ? either(value ?? UNKNOWN, UNDEFINED) : value ?? UNKNOWN;
    }
    function evaluateTagged(machine, {tag, quasi}, scope) {
      const callee = machine.evaluate(tag, scope);
      const values = quasi.expressions.map(each => machine.evaluate(each, scope));
      if (callee.kind !== "builtin" || callee.name !== "String.raw") return letGo(machine, [ callee, ...values ]);
      return joined(quasi.quasis.flatMap(({value}, index) => [ value.raw, ...values.slice(index, index + 1) ]));
    }
    function construct(machine, callee, args) {
      const [first = UNDEFINED] = args;
      const name = callee.kind === "builtin" ? callee.name : "";
      if (name === "Promise") {
        machine.call(first, [ UNKNOWN, UNKNOWN ]);
        return promiseOf(UNKNOWN, []);
      }
      if (name.endsWith("Error")) return objectOf({
        message: first
      });
      if (name === "Set" && first.kind === "list") return listOf([ ...first.items ], first.open);
      return letGo(machine, args);
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
          const arms = callee.options.map(option => capture(machine, () => machine.call(option, args)));
          machine.events.push({
            kind: "maybe",
            arms: arms.map(({trace}) => trace)
          });
          for (const {abrupt} of arms) if (abrupt !== null) notePending(machine, abrupt);
          return arms.flatMap(({result}) => result ?? []).reduce(either, UNKNOWN);
        }

       default:
        return letGo(machine, args);
      }
    }
    function callTool(machine, tool, input) {
      const id = machine.calls.length;
      if (id >= MAX_CALLS) throw new LimitReached;
      machine.calls.push({
        id,
        tool,
        input
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
    function letGo(machine, values) {
      for (const value of values) if (value.kind === "function") many(machine, () => machine.call(value, [])); else if (value.kind === "tool" || value.kind === "tools") machine.isPartial = true; else if (value.kind === "result") machine.changed.add(value.call); else if (value.kind === "list") letGo(machine, value.items); else if (value.kind === "object") letGo(machine, [ ...value.fields.values() ]);
      return UNKNOWN;
    }
    function enterFunction(machine, node, outer, args) {
      const isBeside = node.async && !machine.isAwaited;
      machine.isAwaited = false;
      const first = machine.calls.length;
      const run = () => deeper(machine, () => runFunction(machine, node, outer, args));
      const value = (isBeside ? beside(machine, run) : run()) ?? UNKNOWN;
      if (!node.async) return value;
      const calls = machine.calls.slice(first).map(({id}) => id);
      return promiseOf(value, calls);
    }
    function runFunction(machine, node, outer, args) {
      const scope = createScope(outer);
      for (const [index, parameter] of node.params.entries()) if (parameter.type === "RestElement") machine.bind(parameter.argument, listOf(args.slice(index)), scope); else machine.bind(parameter, args[index] ?? UNDEFINED, scope);
      if (node.body.type !== "BlockStatement") return machine.evaluate(node.body, scope);
      const {pending, returns} = machine;
      machine.pending = new Set;
      machine.returns = [];
      const {body} = node.body;
      try {
        const {trace, abrupt} = capture(machine, () => machine.execute(body, scope));
        machine.events.push(...trace);
        if (abrupt !== null && abrupt.jump !== "return") throw abrupt;
        return [ ...machine.returns, abrupt?.value ?? UNDEFINED ].reduce(either);
      } finally {
        machine.pending.delete("return");
        for (const jump of machine.pending) pending.add(jump);
        machine.pending = pending;
        machine.returns = returns;
      }
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
    const CHANGING = new Set([ "push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill", "set", "add" ]);
    function isChanging(callee) {
      return callee.type === "MemberExpression" && callee.property.type === "Identifier" && CHANGING.has(callee.property.name);
    }
    function addNames(target, names) {
      walk(target, node => {
        if (node.type === "Identifier") names.add(node.name);
        return true;
      });
    }
    function namesTools(...nodes) {
      let found = false;
      walk(nodes, node => {
        if (node.type === "Identifier" && node.name === "tools") found = true;
        return !found;
      });
      return found;
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
    function combined(operator, left, right) {
      if (left.kind === "constant" && right.kind === "constant") {
        if (/^[!=]==?$/.test(operator)) {
          const isSame = operator.length === 3 ? left.value === right.value : String(left.value) === String(right.value);
          return constant(isSame === operator.startsWith("="));
        }
        const compute = NUMERIC[operator];
        if (typeof left.value === "number" && typeof right.value === "number" && compute !== void 0) return constant(compute(left.value, right.value));
      }
      if (operator !== "+") return UNKNOWN;
      const isText = [ left, right ].some(value => value.kind === "text" || value.kind === "json" || value.kind === "constant" && typeof value.value === "string");
      if (!isText) return UNKNOWN;
      const text = joined([ left, right ]);
      return text.kind === "constant" && String(text.value).length > MAX_TEXT ? UNKNOWN : text;
    }
    function takesRight(operator, left) {
      if (operator === "??") {
        if (left.kind === "constant") return left.value === null || left.value === void 0;
        return left.kind === "unknown" || left.kind === "result" || left.kind === "either" ? null : false;
      }
      const truth = truthOf(left);
      if (truth === null) return null;
      return operator === "||" ? !truth : truth;
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
        if (node.type === "ImportExpression" || namesTools(node)) machine.isPartial = true;
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
    function keyOfMember(machine, node, scope) {
      const {property} = node;
      if (property.type === "PrivateIdentifier") return null;
      return node.computed ? keyOf(machine.evaluate(property, scope)) : nameOfKey(property);
    }
    function evaluateMember(machine, node, scope) {
      if (node.object.type === "Super") return UNKNOWN;
      const object = machine.evaluate(node.object, scope);
      return memberOf(machine, object, keyOfMember(machine, node, scope));
    }
    function evaluateChain(machine, node, scope) {
      const {expression} = node;
      if (expression.type === "CallExpression" && expression.optional) return either(maybe(machine, () => machine.evaluate(expression, scope)) ?? UNKNOWN, UNDEFINED);
      return machine.evaluate(expression, scope);
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
      const right = maybe(machine, () => machine.evaluate(node.right, scope)) ?? UNKNOWN;
      return node.operator === "&&" ? UNKNOWN : either(left, right);
    }
    function evaluateConditional(machine, node, scope) {
      const truth = truthOf(machine.evaluate(node.test, scope));
      if (truth !== null) return machine.evaluate(truth ? node.consequent : node.alternate, scope);
      const arms = [ node.consequent, node.alternate ].map(arm => capture(machine, () => machine.evaluate(arm, scope)));
      if (arms.some(({trace}) => trace.length > 0)) machine.events.push({
        kind: "maybe",
        arms: arms.map(({trace}) => trace)
      });
      for (const {abrupt} of arms) if (abrupt !== null) notePending(machine, abrupt);
      const values = arms.flatMap(({result}) => result ?? []);
      return values.length === 0 ? UNKNOWN : values.reduce(either);
    }
    function evaluateUnary(machine, node, scope) {
      const value = machine.evaluate(node.argument, scope);
      if (node.operator === "!") {
        const truth = truthOf(value);
        return truth === null ? UNKNOWN : constant(!truth);
      }
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
    function executeAll(machine, statements, scope) {
      for (const statement of statements) if (statement.type === "FunctionDeclaration") declareFunction(statement, scope);
      const before = new Set(machine.pending);
      for (const [index, statement] of statements.entries()) {
        execute(machine, statement, scope);
        const isUncertain = [ ...machine.pending ].some(jump => !before.has(jump));
        const rest = statements.slice(index + 1);
        if (!isUncertain || rest.length === 0) continue;
        maybe(machine, () => executeAll(machine, rest, scope));
        forget(scope, assignedNames(rest));
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
        throw new Abrupt("return", node.argument ? settled(machine.evaluate(node.argument, scope)) : UNDEFINED);

       case "ThrowStatement":
        machine.evaluate(node.argument, scope);
        throw new Abrupt("throw");

       case "BreakStatement":
        throw new Abrupt("break");

       case "ContinueStatement":
        throw new Abrupt("continue");

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
        execute(machine, node.body, scope);
        break;

       case "ClassDeclaration":
        if (namesTools(node)) machine.isPartial = true;
        break;

       default:
        break;
      }
    }
    const executeBlock = (machine, {body}, scope) => executeAll(machine, body, createScope(scope));
    function declare(machine, {declarations}, scope) {
      for (const {id, init} of declarations) machine.bind(id, init ? machine.evaluate(init, scope) : UNDEFINED, scope);
    }
    function executeIf(machine, node, scope) {
      const truth = truthOf(machine.evaluate(node.test, scope));
      const {consequent, alternate} = node;
      if (truth === true) execute(machine, consequent, scope); else if (truth === false) {
        if (alternate) execute(machine, alternate, scope);
      } else oneOf(machine, [ consequent, ...alternate ? [ alternate ] : [] ], !alternate, scope);
    }
    function oneOf(machine, arms, mayBeNone, scope) {
      const captured = arms.map(arm => capture(machine, () => execute(machine, arm, scope)));
      const traces = captured.map(({trace}) => trace);
      if (traces.some(trace => trace.length > 0)) machine.events.push({
        kind: "maybe",
        arms: mayBeNone ? [ ...traces, [] ] : traces
      });
      const jumps = captured.flatMap(({abrupt}) => abrupt ?? []);
      for (const jump of jumps) notePending(machine, jump);
      forget(scope, assignedNames(arms));
      const [first] = jumps;
      const isCertain = !mayBeNone && jumps.length === arms.length && jumps.every(({jump}) => jump === first?.jump);
      if (isCertain && first !== void 0) throw new Abrupt(first.jump, UNKNOWN);
    }
    function executeForEach(machine, node, scope) {
      const over = machine.evaluate(node.right, scope);
      const target = node.left.type === "VariableDeclaration" ? node.left.declarations[0]?.id : node.left;
      const round = item => {
        const inner = createScope(scope);
        if (target !== void 0) machine.bind(target, item, inner);
        execute(machine, node.body, inner);
      };
      if (node.type === "ForOfStatement" && over.kind === "list" && !over.open) rounds(machine, over.items.length, index => round(settled(over.items[index] ?? UNDEFINED))); else anyRounds(machine, node, scope, () => round(UNKNOWN));
    }
    function rounds(machine, count, round) {
      const before = new Set(machine.pending);
      for (let index = 0; index < count; index++) {
        const {trace, abrupt} = capture(machine, () => round(index));
        machine.events.push(...trace);
        if (abrupt !== null && abrupt.jump !== "break" && abrupt.jump !== "continue") throw abrupt;
        if (abrupt?.jump === "break") break;
        machine.pending.delete("continue");
        const isUncertain = [ ...machine.pending ].some(jump => !before.has(jump));
        if (!isUncertain || index === count - 1) continue;
        maybe(machine, () => rounds(machine, count - index - 1, next => round(index + 1 + next)));
        break;
      }
      machine.pending.delete("break");
    }
    function anyRounds(machine, node, scope, round) {
      const names = assignedNames(node);
      forget(scope, names);
      many(machine, round);
      machine.pending.delete("break");
      machine.pending.delete("continue");
      forget(scope, names);
    }
    function executeLoop(machine, node, outer) {
      const scope = createScope(outer);
      if (node.type === "ForStatement" && node.init) if (node.init.type === "VariableDeclaration") declare(machine, node.init, scope); else machine.evaluate(node.init, scope);
      const update = () => {
        if (node.type === "ForStatement" && node.update) machine.evaluate(node.update, scope);
      };
      for (let round = 0; round < MAX_ROUNDS; round++) {
        const isFirst = node.type === "DoWhileStatement" && round === 0;
        const truth = isFirst || !node.test ? true : truthOf(machine.evaluate(node.test, scope));
        if (truth === false) return;
        const isUncertain = machine.pending.size > 0 || !node.test;
        if (truth === null || isUncertain) break;
        const {trace, abrupt} = capture(machine, () => execute(machine, node.body, createScope(scope)));
        machine.events.push(...trace);
        if (abrupt !== null && abrupt.jump !== "break" && abrupt.jump !== "continue") throw abrupt;
        if (abrupt?.jump === "break") return;
        machine.pending.delete("continue");
        update();
      }
      anyRounds(machine, node, scope, () => {
        execute(machine, node.body, createScope(scope));
        update();
      });
    }
    function executeTry(machine, node, scope) {
      const first = machine.calls.length;
      const body = capture(machine, () => executeBlock(machine, node.block, scope));
      const calls = machine.calls.slice(first).map(({id}) => id);
      const hasThrown = body.abrupt?.jump === "throw" || machine.pending.delete("throw");
      const {handler, finalizer} = node;
      const handled = capture(machine, () => {
        if (handler === null || handler === void 0) return;
        const inner = createScope(scope);
        if (handler.param) machine.bind(handler.param, {
          kind: "error",
          calls
        }, inner);
        executeBlock(machine, handler.body, inner);
      });
      const mayThrow = calls.length > 0 || hasThrown;
      if (mayThrow) machine.events.push({
        kind: "try",
        body: body.trace,
        handler: handled.trace
      }); else machine.events.push(...body.trace);
      if (mayThrow) forget(scope, assignedNames(node.block, handler));
      if (finalizer) executeBlock(machine, finalizer, scope);
      leaveTry(machine, body.abrupt, mayThrow ? handled.abrupt : null, mayThrow);
    }
    function leaveTry(machine, body, handled, mayThrow) {
      const ofBody = body?.jump === "throw" ? null : body;
      if (!mayThrow || ofBody !== null && handled !== null && ofBody.jump === handled.jump) {
        if (ofBody === null) return;
        if (handled !== null) notePending(machine, handled);
        throw ofBody;
      }
      for (const jump of [ ofBody, handled ]) if (jump !== null) notePending(machine, jump);
    }
    function executeSwitch(machine, node, scope) {
      machine.evaluate(node.discriminant, scope);
      for (const {consequent} of node.cases) maybe(machine, () => executeAll(machine, consequent, createScope(scope)));
      machine.pending.delete("break");
      forget(scope, assignedNames(node.cases));
    }
    const MAX_SOURCE = 5e5;
    async function loadParser() {
      const {parse} = await __webpack_require__.e(559).then(__webpack_require__.bind(__webpack_require__, 4559));
      return source => parse(source, {
        ecmaVersion: "latest",
        sourceType: "module",
        allowAwaitOutsideFunction: true
      });
    }
    function readProgram(source, parse) {
      if (source.length > MAX_SOURCE) return null;
      const machine = createMachine();
      try {
        const {body} = parse(source);
        const statements = body.flatMap(node => /^(?:Import|Export)/.test(node.type) ? [] : [ node ]);
        const {trace, abrupt} = capture(machine, () => machine.execute(statements, createScope(null)));
        machine.events.push(...trace);
        if (abrupt instanceof Abrupt) machine.events.push({
          kind: "stop"
        });
      } catch (error) {
        if (error instanceof SyntaxError) return null;
        if (!(error instanceof LimitReached) && !(error instanceof RangeError)) throw error;
        return {
          calls: machine.calls,
          trace: [],
          isPartial: true,
          changed: machine.changed
        };
      }
      const {calls, events, isPartial, changed} = machine;
      return {
        calls,
        trace: events,
        isPartial,
        changed
      };
    }
    function createMachine() {
      const machine = {
        events: [],
        calls: [],
        pending: new Set,
        returns: [],
        isPartial: false,
        changed: new Set,
        isAwaited: false,
        steps: 0,
        depth: 0,
        evaluate: (node, scope) => evaluate(machine, node, scope),
        execute: (statements, scope) => executeAll(machine, statements, scope),
        bind: (pattern, value, scope) => bindPattern(machine, pattern, value, scope),
        call: (callee, args) => callValue(machine, callee, args),
        enter: (node, scope, args) => enterFunction(machine, node, scope, args)
      };
      return machine;
    }
    var session_action = __webpack_require__(1864);
    var memory_budget = __webpack_require__(9703);
    var session_programs = __webpack_require__(2483);
    var records = __webpack_require__(9242);
    var plain_tools = __webpack_require__(4055);
    var record_call = __webpack_require__(200);
    var tool_output = __webpack_require__(4776);
    var tools = __webpack_require__(5402);
    const MAX_SOURCES = 2e7;
    async function accountForPrograms(session) {
      const programs = session.programs.all();
      if (programs.length === 0) return;
      const facts = factsOf(programs, await loadParser());
      const accounts = accountFor(facts, itemsOf(session));
      let hasNewEntries = false;
      for (const [index, program] of programs.entries()) {
        const account = accounts[index];
        if (account === void 0 || program.outputAt === null) continue;
        hasNewEntries = decide(program, account, session) || hasNewEntries;
      }
      if (hasNewEntries) session.actions.sortByLine();
    }
    const orderOf = ({rollout, line}) => rollout * 1e9 + line;
    function factsOf(programs, parse) {
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
        const {callId, evidence} = action;
        if (!(0, session_programs.p)(callId) || evidence.call !== void 0) return [];
        const claims = (0, session_action.ds)(action);
        return [ {
          kind: kindOf(claims),
          line: orderOf(action.at),
          command: claims.command ?? null,
          paths: (0, records.wG)(claims.changes ?? []),
          tool: claims.tool_name ?? null,
          server: claims.server ?? null,
          process: programs.processOf(callId),
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
        result: end.kind === "running" ? null : resultOf(end, called)
      });
    }
    function callOf(tool, input) {
      const isText = typeof input === "string";
      const given = tool === "write_stdin" && !isText ? {
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
    const NOTHING = {
      exit_code: null,
      duration_ms: null,
      running: null,
      ended: null,
      process_ended: false,
      patched: []
    };
    const program_accounts_NO_SUCH_TOOL = /^TypeError: /;
    function resultOf(end, called) {
      switch (end.kind) {
       case "exited":
        return (0, record_call.S4)(called, {
          ...NOTHING,
          exit_code: end.exitCode,
          process_ended: true
        });

       case "returned":
        return (0, record_call.S4)(called, {
          ...NOTHING,
          ended: "completed"
        });

       case "threw":
        {
          const outcome = (0, tool_output.sG)(end.error);
          if (program_accounts_NO_SUCH_TOOL.test(end.error) || outcome.ended === "not_run") return (0, 
          record_call.Fl)(called);
          return (0, record_call.S4)(called, {
            ...NOTHING,
            ended: outcome.ended ?? "failed"
          });
        }
      }
    }
  }
};
