export const id = 633;

export const ids = [ 633 ];

export const modules = {
  46633: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      commandsOf: () => commandsOf,
      hereDocumentsOf: () => hereDocumentsOf
    });
    var unbash__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88989);
    var _simple_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67518);
    const ALONE = {
      before: null,
      pipeline: null
    };
    const MAX_DEPTH = 12;
    const MAX_COMMANDS = 2e3;
    function commandsOf(script) {
      const commands = [];
      const visit = (node, surroundings, depth) => {
        if (depth > MAX_DEPTH * 8 || commands.length >= MAX_COMMANDS) return;
        if (node.type === "Pipeline") {
          const pipeline = textOf(script, node);
          node.commands.forEach((part, index) => {
            const before = index > 0 ? wordsOf(node.commands[index - 1]) : surroundings.before;
            visit(part, {
              before,
              pipeline
            }, depth + 1);
          });
          return;
        }
        if (node.type === "Command") {
          const command = commandOf(script, node, surroundings);
          if (command !== null) commands.push(command);
        }
        const inner = isGroup(node) ? surroundings : ALONE;
        (0, unbash__WEBPACK_IMPORTED_MODULE_0__.dK)(node, child => visit(child, inner, depth + 1));
      };
      visit((0, unbash__WEBPACK_IMPORTED_MODULE_0__.qg)(script), ALONE, 0);
      return commands;
    }
    function hereDocumentsOf(script) {
      const found = [];
      const visit = (node, takers, depth) => {
        if (depth > MAX_DEPTH * 8) return;
        if (node.type === "Pipeline") {
          for (const [index, part] of node.commands.entries()) visit(part, [ ...node.commands.slice(index + 1).map(takerOf), ...takers ], depth + 1);
          return;
        }
        const inside = takersInside(node, takers);
        (0, unbash__WEBPACK_IMPORTED_MODULE_0__.dK)(node, child => {
          if (child.type === "HereDoc" && child.closing !== void 0) {
            const {pos: start, end, parts = []} = child.body;
            const isStored = [ ...directTakers(script, node), ...takers ].every(name => STORES.includes(name));
            const mayRun = !isStored || parts.some(runsSomething);
            found.push({
              start,
              end,
              closed: child.closing.end,
              mayRun,
              files: filesWritten(script, node)
            });
          }
          visit(child, inside, depth + 1);
        });
      };
      visit((0, unbash__WEBPACK_IMPORTED_MODULE_0__.qg)(script), [], 0);
      found.sort((one, two) => one.start - two.start);
      const others = withoutTexts(script, found).split(/[\n;|&()]+/).filter(part => !part.includes("<<") && !KEEPS_FILES.test(part));
      return found.map(({files, mayRun, ...place}) => ({
        ...place,
        mayRun: mayRun || files.some(file => others.some(part => usesFile(part, file)))
      }));
    }
    const KEEPS_FILES = /^\s*(?:sudo\s+)?(?:rm|cat|ls|wc|head|tail|git|chmod|chown|mv|cp|touch|mkdir|sed|grep|rg|diff|echo|printf|test|stat|tee)\s/;
    const usesFile = (command, file) => command.split(/[\s"'=<>@:]+/).some(word => word === file || word.endsWith(`/${file}`));
    function filesWritten(script, node) {
      const redirects = "redirects" in node ? filesOf(node.redirects).writes : [];
      const [, teed = ""] = /\btee[ \t]+(?:-a[ \t]+)?([^\s<>|;&"']+)/.exec(textOf(script, node)) ?? [];
      return [ ...redirects, teed ].map(path => path.slice(path.lastIndexOf("/") + 1)).filter(name => name !== "");
    }
    function withoutTexts(script, texts) {
      let from = 0;
      const pieces = texts.map(({start, end}) => {
        const piece = script.slice(from, Math.max(from, start));
        from = Math.max(from, end);
        return piece;
      });
      return [ ...pieces, script.slice(from) ].join("\n");
    }
    const STORES = [ "cat", "tee" ];
    const TAKES_TEXT = [ ...STORES, "git", "gh", "glab", "echo", "printf" ];
    const UNKNOWN = "";
    const takerOf = node => node.type === "Command" ? nameOf(node) : UNKNOWN;
    function directTakers(script, node) {
      const writesToProgram = />\s*\(/.test(textOf(script, node));
      return writesToProgram ? [ UNKNOWN ] : [ takerOf(node) ];
    }
    function takersInside(node, takers) {
      if (node.type === "Function") return [ UNKNOWN ];
      if (node.type !== "Command") return takers;
      return TAKES_TEXT.includes(nameOf(node)) ? [] : [ UNKNOWN ];
    }
    const runsSomething = ({type}) => type === "CommandExpansion" || type === "ArithmeticExpansion" || type === "ParameterExpansion";
    const GROUPS = [ "Script", "Statement", "AndOr", "CompoundList", "Redirected", "Subshell", "BraceGroup" ];
    function isGroup({type}) {
      return GROUPS.includes(type);
    }
    function commandOf(script, node, {before, pipeline}) {
      const args = [ ...node.name ? [ node.name ] : [], ...node.args ];
      const {reads, writes} = filesOf(node.redirects);
      if (args.length === 0 && reads.length + writes.length === 0) return null;
      const source = textOf(script, node);
      return {
        words: wordsOf(node),
        reads,
        writes,
        before,
        input: inputOf(node.redirects),
        ...substitutionsOf(args.filter(word => word.type === "Word")),
        isInContainer: false,
        source,
        pipeline: pipeline ?? source
      };
    }
    function wordsOf(node) {
      if (node?.type !== "Command") return [];
      const args = [ ...node.name ? [ node.name ] : [], ...node.args ];
      return args.map(word => "value" in word && typeof word.value === "string" ? word.value : word.text);
    }
    function inputOf(redirects) {
      const last = redirects.findLast(({type}) => type === "HereDoc" || type === "HereString");
      if (last?.type === "HereDoc") return last.body.text;
      return last?.type === "HereString" ? last.target?.value ?? null : null;
    }
    const WRITING = [ ">", ">>", ">|", "&>", "&>>", "<>", ">&" ];
    function filesOf(redirects) {
      const reads = [];
      const writes = [];
      for (const redirect of redirects) {
        if (redirect.type !== "Redirect" || redirect.target === void 0) continue;
        const {value} = redirect.target;
        if (WRITING.includes(redirect.operator)) writes.push(value); else if (redirect.operator === "<") reads.push(value);
      }
      return {
        reads,
        writes
      };
    }
    function substitutionsOf(words) {
      const substituted = [];
      const processes = [];
      const visit = (node, into, depth) => {
        if (depth > MAX_DEPTH) return;
        if (node.type === "Command") into?.push(nameOf(node));
        const next = node.type === "CommandExpansion" ? substituted : node.type === "ProcessSubstitution" ? processes : into;
        (0, unbash__WEBPACK_IMPORTED_MODULE_0__.dK)(node, child => visit(child, next, depth + 1));
      };
      for (const word of words) visit(word, null, 0);
      return {
        substituted,
        processes
      };
    }
    const nameOf = ({name}) => (0, _simple_command_js__WEBPACK_IMPORTED_MODULE_1__.oQ)({
      words: name ? [ name.value ] : []
    });
    const textOf = (script, {pos, end}) => script.slice(pos, end);
  }
};
