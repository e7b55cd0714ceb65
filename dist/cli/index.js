#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
  1421: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
  },
  7598: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
  },
  3024: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
  },
  6760: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
  },
  7975: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
  },
  8877: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
  },
  714: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
  },
  9859: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Y: () => parsed,
      d: () => EXIT
    });
    var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2730);
    const EXIT = {
      done: 0,
      failed: 1,
      usage: 2
    };
    function parsed(parse) {
      try {
        return parse();
      } catch (cause) {
        const [reason = ""] = String(cause instanceof Error ? cause.message : cause).split("\n");
        const sentence = reason.replace(/\.?$/, ".");
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.ze("bad_input", `${sentence} Run with --help to see the options.`, {
          cause
        });
      }
    }
  },
  1785: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      a: () => argumentsOf
    });
    var _json_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5832);
    function argumentsOf(call) {
      try {
        const value = JSON.parse(call.input);
        return (0, _json_envelope_js__WEBPACK_IMPORTED_MODULE_0__.Ce)(value) ? value : null;
      } catch {
        return null;
      }
    }
  },
  825: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      $X: () => readResourceCall,
      YA: () => recordedServer,
      vD: () => RESOURCE_TOOLS
    });
    var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1785);
    const RESOURCE_TOOLS = [ "list_mcp_resources", "list_mcp_resource_templates", "read_mcp_resource" ];
    const NAMES = new Set(RESOURCE_TOOLS);
    const NO_SERVER = "codex";
    const recordedServer = (server, tool) => server === NO_SERVER && NAMES.has(tool) ? void 0 : server;
    const readResourceCall = call => {
      const server = (0, _call_js__WEBPACK_IMPORTED_MODULE_0__.a)(call)?.server;
      const isNamed = typeof server === "string" && server !== "";
      return {
        claims: {
          type: "tool_call",
          tool_name: call.name,
          server: isNamed ? server : null
        }
      };
    };
  },
  3183: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      T: () => changesInPatch,
      f: () => changesOf
    });
    var _shared_order_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4673);
    var _session_memory_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9703);
    var _values_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2948);
    function changesOf(recorded, show) {
      if (Object.keys(recorded).length > _values_limits_js__WEBPACK_IMPORTED_MODULE_1__.z_) (0, 
      _session_memory_budget_js__WEBPACK_IMPORTED_MODULE_0__.Cw)();
      return sorted(Object.entries(recorded).map(([path, change]) => recordedChange(path, change, show)));
    }
    function recordedChange(path, recorded, show) {
      const {type, content, unified_diff, move_path} = recorded;
      const lines = content == null ? null : countLines(content);
      const none = lines === null ? null : 0;
      if (type === "add") return {
        path: show(path),
        change: "add",
        added_lines: lines,
        removed_lines: none
      };
      if (type === "delete") return {
        path: show(path),
        change: "delete",
        added_lines: none,
        removed_lines: lines
      };
      const counts = unified_diff == null ? UNKNOWN : countDiff(unified_diff.split("\n"));
      return move_path ? {
        path: show(move_path),
        change: "move",
        from: show(path),
        ...counts
      } : {
        path: show(path),
        change: "update",
        ...counts
      };
    }
    const HEADER = /^\s*\*\*\* (Add|Update|Delete) File: (.+)$/;
    const MOVE = /^\*\*\* Move to: (.+)$/;
    const GOES_ON = {
      Add: line => line.startsWith("+"),
      Delete: () => false,
      Update: line => !line.startsWith("*** ") || !/^\*\*\* (?:(?:Add|Update|Delete) File: |End Patch)/.test(line)
    };
    function changesInPatch(text, show) {
      const changes = [];
      const lines = text.replaceAll("\r\n", "\n").split("\n");
      for (let at = 0; at < lines.length; at++) {
        const [, verb, path] = HEADER.exec(lines[at] ?? "") ?? [];
        if (verb === void 0 || path === void 0) continue;
        let end = at + 1;
        while (end < lines.length && GOES_ON[verb]?.(lines[end] ?? "")) end++;
        if (changes.length === _values_limits_js__WEBPACK_IMPORTED_MODULE_1__.z_) (0, _session_memory_budget_js__WEBPACK_IMPORTED_MODULE_0__.Cw)();
        changes.push(changeIn(verb, path.trim(), lines.slice(at + 1, end), show));
        at = end - 1;
      }
      return sorted(changes);
    }
    function changeIn(verb, path, body, show) {
      const counts = countDiff(body);
      if (verb === "Delete") return {
        path: show(path),
        change: "delete",
        ...UNKNOWN
      };
      if (verb === "Add") return {
        path: show(path),
        change: "add",
        ...counts
      };
      const target = MOVE.exec(body[0] ?? "")?.[1];
      return target === void 0 ? {
        path: show(path),
        change: "update",
        ...counts
      } : {
        path: show(target.trim()),
        change: "move",
        from: show(path),
        ...counts
      };
    }
    const UNKNOWN = {
      added_lines: null,
      removed_lines: null
    };
    function countDiff(lines) {
      const counts = {
        added_lines: 0,
        removed_lines: 0
      };
      for (const line of lines) if (line.startsWith("+")) counts.added_lines += 1; else if (line.startsWith("-")) counts.removed_lines += 1;
      return counts;
    }
    function countLines(content) {
      let count = content === "" || content.endsWith("\n") ? 0 : 1;
      for (let at = content.indexOf("\n"); at >= 0; at = content.indexOf("\n", at + 1)) count += 1;
      return count;
    }
    const sorted = changes => changes.sort((a, b) => (0, _shared_order_js__WEBPACK_IMPORTED_MODULE_2__.U)(a.path, b.path));
  },
  4055: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      VW: () => CODEX_NAMESPACES,
      X3: () => isRefusedInWords,
      rM: () => readPlain
    });
    const CODEX_NAMESPACES = new Set([ "functions", "multi_agent_v1", "agents", "collaboration", "web", "image_gen", "clock", "skills", "memories", "notes", "history" ]);
    function readPlain(call, session) {
      return {
        claims: {
          type: "tool_call",
          ...nameAndServer(call, session)
        }
      };
    }
    function nameAndServer({name, namespace}, session) {
      if (namespace !== null) {
        const server = /^mcp__(.+?)(?:__)?$/.exec(namespace)?.[1];
        return {
          tool_name: name,
          server: server ?? (CODEX_NAMESPACES.has(namespace) ? null : namespace)
        };
      }
      const [, server, tool] = /^(?:mcp__)?(.+?)__(.+)$/.exec(name) ?? [];
      return server === void 0 || tool === void 0 || session.clientTools.has(name) ? {
        tool_name: name,
        server: null
      } : {
        tool_name: tool,
        server
      };
    }
    const TOOLS_WITH_JSON = new Set([ "spawn_agent", "send_input", "send_message", "followup_task", "interrupt_agent", "resume_agent", "close_agent", "wait_agent", "list_agents", "get_goal", "create_goal", "update_goal" ]);
    const ANSWER = /^(?:\{|$|You are the newly spawned agent)/;
    const isRefusedInWords = ({tool_name, server}, text) => server === null && TOOLS_WITH_JSON.has(tool_name ?? "") && !ANSWER.test(text);
  },
  1242: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Du: () => isCodeMode,
      Lk: () => readProgram,
      cP: () => readCellPoll,
      vJ: () => readStdin
    });
    var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1785);
    const isCodeMode = ({name, custom}) => custom && /^(?:exec|code_mode)$/.test(name);
    function readProgram(call, session) {
      return {
        claims: {
          type: "tool_call",
          tool_name: call.name,
          server: null,
          command: call.input
        },
        role: session.hasInnerActions ? "program" : "opaque_program"
      };
    }
    function readCellPoll(call, _session) {
      const cell = (0, _call_js__WEBPACK_IMPORTED_MODULE_0__.a)(call)?.cell_id;
      if (typeof cell !== "string" && typeof cell !== "number") return null;
      return {
        claims: {
          type: "tool_call",
          tool_name: call.name
        },
        role: "poll",
        polls: String(cell)
      };
    }
    function readStdin(call, _session) {
      const given = (0, _call_js__WEBPACK_IMPORTED_MODULE_0__.a)(call);
      const session = given?.session_id;
      if (typeof session !== "number" && typeof session !== "string") return null;
      const input = given?.chars ?? given?.input ?? "";
      const characters = Array.isArray(input) ? input.join(" ") : String(input);
      return {
        claims: {
          type: "tool_call",
          tool_name: call.name,
          server: null,
          command: characters
        },
        role: characters === "" ? "poll" : "action",
        polls: String(session)
      };
    }
  },
  200: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Fl: () => claimsOfNoRun,
      S4: () => claimsOfResult,
      ns: () => closeCall,
      LJ: () => openCall
    });
    const firstText = output => textsOf(output)[0] ?? "";
    function textsOf(output) {
      if (typeof output === "string") return [ output ];
      if (!Array.isArray(output)) return [];
      return output.flatMap(part => typeof part?.text === "string" ? [ String(part.text) ] : []);
    }
    var patch = __nccwpck_require__(3183);
    var plain_tools = __nccwpck_require__(4055);
    var process_tools = __nccwpck_require__(1242);
    function programOf(action, {actions, programs}) {
      if (action === null) return null;
      if (programs.has(action)) return action;
      const polled = action.polls === null ? null : actions.runningAs(action.polls);
      return polled !== null && programs.has(polled) ? polled : null;
    }
    const isHeadOfProgram = ({ended, running, process_ended}) => ended !== null || running !== null || process_ended;
    function addProgramOutput(program, {output, outcome, at}, {programs}) {
      if (!isHeadOfProgram(outcome) || outcome.ended === "not_run") return;
      const [head = "", ...entries] = textsOf(output);
      programs.addOutput(program, entries, endingOfProgram(head, outcome), at);
    }
    function endingOfProgram(head, {ended, running}) {
      if (running !== null) return "running";
      if (ended === "interrupted" || ended === "completed") return ended;
      return head.startsWith("Script terminated") ? "terminated" : "failed";
    }
    var shell_patch = __nccwpck_require__(6452);
    var tool_output = __nccwpck_require__(4776);
    var tools = __nccwpck_require__(5402);
    function openCall(call, turn, at, session) {
      const {claims, role = "action", fallback, polls = null} = (0, tools.D)(call, session);
      const started = {
        started_at: at.timestamp,
        called_as: call.name,
        ...claims
      };
      const callId = call.id ?? NO_ID;
      const expectsItem = session.hasInnerActions && !OLD_COMMAND_TOOLS.has(call.name);
      const action = session.actions.open({
        callId,
        ...turn,
        at,
        role,
        claims: started,
        fallback,
        polls,
        expectsItem
      });
      if ((0, process_tools.Du)(call) && role !== "action") session.programs.add(action, call.input, session.cwd);
    }
    const OLD_COMMAND_TOOLS = new Set([ "shell", "container.exec", "local_shell" ]);
    const NO_ID = "";
    function closeCall({callId: id, toolName, output, ...line}, at, session) {
      const {actions} = session;
      const callId = id ?? NO_ID;
      const action = actions.find(callId, line.turn, "output");
      if (callId === NO_ID && (action === null || action.answered)) {
        refuseLast(firstText(output), at, session);
        return;
      }
      const text = firstText(output);
      const outcome = outcomeOfCall(action, text, session);
      const program = programOf(action, session);
      if (program !== null && toolName !== null && !isHeadOfProgram(outcome)) return;
      if (action !== null && outcome.ended === "not_run") actions.exportAsAction(action);
      if (action?.polls) updatePolled(action.polls, outcome, at, session);
      if (action?.role === "poll") actions.endPoll(action, at); else if (outcome.running !== null && action?.polls === null) actions.keepRunning(action, at, outcome.running); else completeCall({
        action,
        callId,
        toolName,
        line,
        outcome
      }, at, session);
      if (program !== null) addProgramOutput(program, {
        output,
        outcome,
        at
      }, session);
    }
    function completeCall({action, callId, toolName, line, outcome}, at, session) {
      const {actions} = session;
      const call = action?.evidence.call ?? claimsOfLostCall(toolName, outcome);
      const claims = claimsOfResult(call, outcome);
      const patch = patchApplied(action, claims, outcome, session);
      actions.complete({
        callId,
        ...line,
        at,
        source: "output",
        claims: patch?.instead ?? claims,
        call
      });
      if (patch?.besides) actions.complete({
        callId: null,
        ...line,
        at,
        source: "output",
        claims: patch.besides
      });
    }
    function patchApplied(action, {type, status}, {patched, exit_code}, session) {
      const {call, fallback} = action?.evidence ?? {};
      const command = fallback?.command ?? call?.command;
      if (type !== "command_execution" || !command || !(0, shell_patch.OY)(command)) return null;
      const folder = (0, shell_patch.tP)(command);
      const cwd = fallback?.cwd ?? call?.cwd ?? session.cwd;
      const {paths} = session;
      const base = folder === null ? cwd : paths.absolute(folder, cwd);
      const show = path => paths.shown(paths.absolute(path, base), null);
      const asked = call?.changes ?? (0, patch.T)(command, show);
      const isOnly = (0, shell_patch.Zf)(command);
      if (patched.length === 0) {
        const hasFailed = isOnly && asked.length > 0 && status === "failed" && exit_code !== NO_SUCH_PROGRAM;
        return hasFailed ? {
          instead: {
            ...patchClaims(asked, "failed"),
            applied_patch: true
          }
        } : null;
      }
      const changes = (0, shell_patch.lm)(patched, asked, show);
      if (isOnly && status === "completed") return {
        instead: {
          ...patchClaims(changes, status),
          applied_patch: true
        }
      };
      return {
        besides: {
          ...patchClaims(changes, "completed"),
          started_at: call?.started_at
        }
      };
    }
    const patchClaims = (changes, status) => ({
      type: "file_change",
      tool_name: "apply_patch",
      changes,
      status
    });
    function outcomeOfCall(action, text, {clientTools}) {
      const called = action?.evidence.call;
      const isPlain = action?.role === "action" && action.polls === null && called?.type === "tool_call";
      if (!isPlain) return (0, tool_output.sG)(text, called?.command ?? void 0);
      const isClients = clientTools.has(called.tool_name ?? "");
      const outcome = (0, tool_output.z6)(text, isClients);
      const isRefused = !isClients && (0, plain_tools.X3)(called, text);
      return isRefused ? {
        ...outcome,
        ended: outcome.ended ?? "failed"
      } : outcome;
    }
    const isRefusal = text => /^LocalShellCall without |^failed to parse [\w ]{1,40} arguments: /.test(text) || (0, 
    tool_output.z6)(text).ended === "not_run";
    function refuseLast(text, at, {actions}) {
      if (!isRefusal(text)) return;
      const refused = actions.unanswered();
      if (refused !== null) actions.settle(refused, at, "output", claimsOfNoRun(refused.evidence.call ?? {}));
    }
    function updatePolled(process, outcome, at, {actions}) {
      const polled = actions.runningAs(process);
      if (polled === null || polled.state === "ended") return;
      if (outcome.running !== null) actions.keepRunning(polled, at, outcome.running);
      if (!outcome.process_ended) return;
      actions.settle(polled, at, "output", claimsOfResult(polled.evidence.call ?? {}, {
        ...outcome,
        duration_ms: null
      }));
    }
    const claimsOfLostCall = (tool_name, outcome) => ({
      type: outcome.exit_code === null ? "tool_call" : "command_execution",
      tool_name
    });
    const NO_SUCH_PROGRAM = 127;
    function claimsOfResult(call, outcome) {
      const {exit_code, duration_ms, ended} = outcome;
      if (ended === "not_run") return claimsOfNoRun(call);
      const byCode = exit_code === null ? null : exit_code === 0 ? "completed" : "failed";
      const ran = outcome.process_ended || exit_code === NO_SUCH_PROGRAM;
      const type = call.type === "file_change" && ran ? "command_execution" : call.type;
      const status = type === "tool_call" ? ended ?? "completed" : ended ?? byCode ?? "unknown";
      const tool_name = type === call.type ? void 0 : call.called_as;
      const result = {
        type,
        tool_name,
        status,
        duration_ms: duration_ms ?? void 0
      };
      return type === "command_execution" ? {
        ...result,
        exit_code: exit_code === -1 ? null : exit_code
      } : result;
    }
    const claimsOfNoRun = ({called_as}) => ({
      type: "tool_call",
      status: "failed",
      tool_name: called_as ?? null,
      server: null,
      command: null
    });
  },
  6452: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      OY: () => callsApplyPatch,
      VQ: () => mayListPatched,
      Zf: () => isOnlyPatch,
      hH: () => patchedIn,
      lm: () => changesPatched,
      tP: () => folderOfScript
    });
    var _values_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2948);
    const CHANGE = {
      A: "add",
      M: "update",
      D: "delete"
    };
    const WARNINGS = /^(?:[^\n]{0,300}\bwarning: [^\n]{0,300}\r?\n){0,5}/;
    const SUCCESS = /^Success\. Updated the following files:\r?\n/;
    const LINE = /^([AMD]) ([^\r\n]{1,4096})(?:\r?\n|$)/;
    function patchedIn(printed) {
      if (!printed.slice(0, _values_limits_js__WEBPACK_IMPORTED_MODULE_0__.W7).includes("Success. Updated")) return [];
      const patched = [];
      let rest = printed.replace(WARNINGS, "");
      for (let list = SUCCESS.exec(rest); list !== null; list = SUCCESS.exec(rest)) {
        rest = rest.slice(list[0].length);
        for (let line = LINE.exec(rest); line !== null; line = LINE.exec(rest)) {
          const [all, letter = "M", path = ""] = line;
          if (patched.length < _values_limits_js__WEBPACK_IMPORTED_MODULE_0__.z_) patched.push({
            change: CHANGE[letter],
            path
          });
          rest = rest.slice(all.length);
        }
        rest = rest.replace(WARNINGS, "");
      }
      return patched;
    }
    const mayListPatched = beginning => /\bOutput:\\n(?:[^\\]{0,300}\bwarning: |Success\. Updated)/.test(beginning);
    const CALL = /(?:^|[\n;&|({`=]|\$\(|\b(?:then|do|else|exec|env|sudo|time|command|xargs)\s)\s*(?:(?:\w+=\S*\s+)*)["']?(?:[\w./~-]*\/)?apply_?patch\b|--codex-run-as-apply-patch\b/;
    const callsApplyPatch = script => CALL.test(script);
    const PROGRAM = String.raw`(?:[\w./~-]*\/)?apply_?patch`;
    const WORD = String.raw`<<-?\s*['"]?([\w.+-]+)['"]?`;
    const HERE_DOCUMENTS = [ new RegExp(String.raw`^${PROGRAM}\s*${WORD}[ \t]*\r?\n`), new RegExp(String.raw`^cat\s*${WORD}\s*\|\s*${PROGRAM}[ \t]*\r?\n`), new RegExp(String.raw`^${PROGRAM}\s+"\$\(cat\s*${WORD}[ \t]*\r?\n`) ];
    const OTHERS = [ new RegExp(String.raw`^${PROGRAM}\s*<\s*[^\s;&|<>]+\s*$`), new RegExp(String.raw`^cat\s+[^\s;&|<>]+\s*\|\s*${PROGRAM}\s*$`), new RegExp(String.raw`^${PROGRAM}\s+"(?:[^"\\]|\\[\s\S])*"\s*$`), new RegExp(String.raw`^${PROGRAM}\s+'[^']*'\s*$`) ];
    const ENTER = /^\s*cd\s+("[^"]+"|'[^']+'|[^\s;&|"']+)\s*(?:&&|;|\n)\s*/;
    function isOnlyPatch(whole) {
      const script = whole.replace(ENTER, "").trimStart();
      if (OTHERS.some(form => form.test(script))) return true;
      return HERE_DOCUMENTS.some(form => {
        const [start, word] = form.exec(script) ?? [];
        if (start === void 0) return false;
        const lines = script.slice(start.length).split(/\r?\n/);
        const end = lines.indexOf(word ?? "");
        return end < 0 || /^\s*(?:\)")?\s*$/.test(lines.slice(end + 1).join("\n"));
      });
    }
    function folderOfScript(script) {
      const folder = ENTER.exec(script)?.[1];
      return folder?.replace(/^(["'])(.*)\1$/, "$2") ?? null;
    }
    function changesPatched(patched, asked, show) {
      const known = new Map(asked.map(change => [ change.path, change ]));
      return patched.map(({change, path}) => {
        const shown = show(path);
        return known.get(shown) ?? {
          path: shown,
          change,
          added_lines: null,
          removed_lines: null
        };
      });
    }
  },
  4776: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      z6: () => endingOf,
      Pm: () => headSuffices,
      sG: () => outcomeOf,
      c3: () => refusalIn
    });
    var limits = __nccwpck_require__(2948);
    var values_time = __nccwpck_require__(1789);
    const IN_WORDS = /^(?:failed in sandbox \w{1,40} with )?(?:execution error: )?(?:sandbox )?denied exec error, exit code: (-?\d{1,10}),/;
    const START = /^(?:exec_command|unified exec|write_stdin|shell(?:_command)?|exec) failed|^(?:failed in sandbox \w{1,40} with )?execution error: |^(?:SandboxErr|Sandbox|Codex)\b/;
    const AFTER_COMMAND = /(?:`|^exec_command failed): CreateProcess \{ message: "/g;
    const OUTPUT = /^[^"]{0,400}?(?:message: "(?:[^"\\]|\\.)*", )?output: ExecToolCallOutput \{ exit_code: (-?\d{1,10}), /;
    const DURATION = /, duration: ([\d.]{1,20})(ns|\xb5s|ms|s), timed_out: (?:true|false)/g;
    const MILLISECONDS = {
      ns: 1e-6,
      \u00b5s: .001,
      ms: 1,
      s: 1e3
    };
    function sandboxErrorIn(wrapped) {
      const text = withoutWrapper(wrapped);
      const inWords = IN_WORDS.exec(text)?.[1];
      if (inWords !== void 0) return {
        exit_code: Number(inWords),
        duration_ms: null
      };
      if (!START.test(text)) return null;
      const code = OUTPUT.exec(fields(text))?.[1];
      return code === void 0 ? null : {
        exit_code: Number(code),
        duration_ms: durationIn(text)
      };
    }
    const withoutWrapper = text => text.replace(/^(?:(?:Chunk ID|Wall time|Total output lines|Original token count):?[^\n]*\n){0,6}(?:Output:\n)?(?:\[\{"type":"(?:input_)?text","text":"|err: ")?/, "");
    function fields(text) {
      const last = /^exec_command failed(?: for |: CreateProcess )/.test(text) ? [ ...text.matchAll(AFTER_COMMAND) ].at(-1) : void 0;
      return last === void 0 ? text : text.slice(last.index + last[0].length);
    }
    function durationIn(text) {
      const [, number, unit = ""] = [ ...text.matchAll(DURATION) ].at(-1) ?? [];
      const scale = MILLISECONDS[unit];
      return scale === void 0 ? null : (0, values_time.W$)(Number(number) * scale / 1e3);
    }
    const mayBeSandboxError = beginning => /failed|execution error: |Sandbox/.test(beginning.slice(0, 200));
    var shell_patch = __nccwpck_require__(6452);
    const ENDINGS = [ [ /^unsupported (?:custom tool )?call: /, "not_run" ], [ /^(?:failed to parse function arguments|invalid arguments): /, "not_run" ], [ /^no function found/, "not_run" ], [ /^unknown turn environment id /, "not_run" ], [ /^additional permissions are disabled/, "not_run" ], [ /^patch rejected: empty patch/, "not_run" ], [ /^(?:Wall time: [\d.]+ seconds\n)?(?:command )?aborted by user\b/, "interrupted" ], [ /^aborted$/, "interrupted" ], [ /^(?:exec command |patch )?rejected by user/, "declined" ], [ /^approval policy is [^;]*; reject command/, "declined" ], [ /^writing outside of the project; rejected|^[^\n]{0,200}; rejected by user approval settings/, "declined" ], [ /^This action was rejected/, "declined" ], [ /^user (?:rejected|cancelled) MCP tool call/, "declined" ], [ /^MCP tool call (?:blocked by|requires approval)/, "declined" ], [ /^exec_command failed[\s\S]*?\bRejected\(\\?"(?!Failed to create unified exec process)/, "declined" ], [ /^`[\s\S]{1,4000}?` rejected: /, "declined" ], [ /^approval required by policy, but AskForApproval/, "declined" ], [ /^(?:Command|Tool call) blocked by PreToolUse hook: /, "declined" ], [ /^(?:err: "|(?:Wall time: [\d.]+ seconds\nOutput:\n)?\[\{"type":"text","text":")user (?:rejected|cancelled) MCP tool call/, "declined" ], [ /^(?:exec_command|write_stdin|unified exec) failed/, "failed" ], [ /^command timed out after /, "failed" ], [ /^(?:failed in sandbox[ :]|execution error: |sandbox error: )/, "failed" ], [ /^(?:apply_patch verification failed|failed to parse apply_patch|apply_patch handler received)/, "failed" ], [ /^(?:err|error|tool call error|resources\/\w+ failed): /, "failed" ], [ /^(?:Wall time: [\d.]+ seconds\nOutput:\n)?(?:\[\{"type":"text","text":")?(?:tool call error: |resources\/\w+ failed: )/, "failed" ], [ /^unknown MCP server '/, "failed" ], [ /^(?:unable to (?:locate|read|process) image|image path `?[^\n]*` is not a file|view_image is )/, "failed" ], [ /^Success\. Updated the following files:/, "completed" ] ];
    function outcomeOf(text, command = "") {
      return fromUsualHead(text) ?? fromJson(text) ?? fromSandbox(text) ?? fromHead(text, command);
    }
    const USUAL_HEAD = /^(?:Chunk ID: \w+\n)?Wall time: ([\d.]+) seconds\nProcess exited with code (-?\d{1,9})\n(?:Original token count: \d+\n)?Output:\n/;
    function fromUsualHead(text) {
      const [head, time, code] = USUAL_HEAD.exec(text) ?? [];
      if (head === void 0) return null;
      return {
        exit_code: integer(Number(code)),
        duration_ms: (0, values_time.W$)(Number(time)),
        running: null,
        ended: null,
        process_ended: true,
        patched: (0, shell_patch.hH)(text.slice(head.length))
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
    function fromSandbox(text) {
      const error = sandboxErrorIn(text);
      if (error === null) return null;
      return {
        ...NOTHING,
        ...error,
        exit_code: integer(error.exit_code),
        ended: "failed"
      };
    }
    function fromJson(text) {
      if (!text.startsWith('{"')) return null;
      let value;
      try {
        value = JSON.parse(text);
      } catch {
        return null;
      }
      const {metadata} = value;
      if (typeof value.output !== "string") return null;
      if (typeof metadata === "object" && metadata !== null) {
        const {exit_code, duration_seconds} = metadata;
        const ended = value.output === "aborted" ? "interrupted" : null;
        const patched = (0, shell_patch.hH)(value.output);
        return {
          ...NOTHING,
          exit_code: integer(exit_code),
          duration_ms: seconds(duration_seconds),
          ended,
          patched
        };
      }
      if (!("session_id" in value || "wall_time_seconds" in value)) return null;
      const exit_code = integer(value.exit_code);
      const running = exit_code === null ? word(value.session_id) : null;
      const process_ended = running === null;
      const patched = (0, shell_patch.hH)(value.output);
      return {
        ...NOTHING,
        exit_code,
        duration_ms: seconds(value.wall_time_seconds),
        running,
        process_ended,
        patched
      };
    }
    const HEAD_LINES = [ [ /^Exit code: (-?\d+)$/, code => ({
      exit_code: integer(Number(code))
    }) ], [ /^Process exited with code (-?\d+)$/, code => ({
      exit_code: integer(Number(code)),
      process_ended: true
    }) ], [ /^Wall time:? ([\d.]+) seconds$/, time => ({
      duration_ms: (0, values_time.W$)(Number(time))
    }) ], [ /^(?:Process running with session|Script running with cell) ID (\S+)$/, running => ({
      running
    }) ], [ /^Script completed$/, () => ({
      ended: "completed",
      process_ended: true
    }) ], [ /^Script (?:failed|terminated)$/, () => ({
      ended: "failed",
      process_ended: true
    }) ], [ /^(?:Chunk ID|Original token count|Total output lines|Warning):/, () => ({}) ], [ /^$/, () => ({}) ] ];
    const refusalIn = error => endingOf(error ?? "").ended === "declined" ? "declined" : void 0;
    const headSuffices = (beginning, isLong) => isLong ? !/^\{\\"|^Command: |\\nOutput:\\n\{\\"/.test(beginning) && !mayBeSandboxError(beginning) : COMPLETE_HEAD.test(beginning) && !(0, 
    shell_patch.VQ)(beginning);
    const COMPLETE_HEAD = /^(?=Chunk ID: |Wall time|Exit code: )(?:(?!Output:)[^\\]{0,200}\\n){0,7}?(?:Exit|Process exited with) code:? -?\d{1,9}\\n(?:(?!Output:)[^\\]{0,200}\\n){0,7}?Output:\\n/;
    const ANY_ENDING = new RegExp(ENDINGS.map(([{source}]) => `(?:${source})`).join("|"));
    const OF_ANY_TOOL = /^(?:unsupported (?:custom tool )?call: |aborted by user after )/;
    function endingOf(text, isClients = false) {
      const beginning = text.slice(0, limits.W7);
      const isEnding = (isClients ? OF_ANY_TOOL : ANY_ENDING).test(beginning);
      const ended = isEnding && ENDINGS.find(([pattern]) => pattern.test(beginning))?.[1] || null;
      const [, time] = /^Wall time: ([\d.]+) seconds\nOutput:/.exec(beginning) ?? [];
      return {
        ...NOTHING,
        ended,
        duration_ms: time === void 0 ? null : (0, values_time.W$)(Number(time))
      };
    }
    function fromHead(text, command) {
      const {ended} = endingOf(text);
      if (ended !== null) return {
        ...NOTHING,
        ended
      };
      const outcome = {
        ...NOTHING
      };
      let at = 0;
      if (text.startsWith("Command: ")) for (const _line of command.split("\n")) at = lineEnd(text, at);
      while (at < text.length) {
        const start = at;
        at = lineEnd(text, start);
        const line = text.slice(start, at).replace(/\r?\n$/, "");
        if (line === "Output:") break;
        const read = readHeadLine(line);
        if (read === null) return outcome;
        Object.assign(outcome, read);
      }
      const rest = text.slice(at);
      if (outcome.exit_code !== null) return {
        ...outcome,
        patched: (0, shell_patch.hH)(rest)
      };
      const open = outcome.exit_code === null && outcome.running === null && outcome.ended === null;
      if (!open || outcome.duration_ms === null || rest === "") return outcome;
      const inner = outcomeOf(rest);
      return {
        ...inner,
        duration_ms: inner.duration_ms ?? outcome.duration_ms
      };
    }
    function readHeadLine(line) {
      for (const [pattern, says] of HEAD_LINES) {
        const match = pattern.exec(line);
        if (match !== null) return says(match[1] ?? "");
      }
      return null;
    }
    const lineEnd = (text, from) => {
      const end = text.indexOf("\n", from);
      return end < 0 ? text.length : end + 1;
    };
    const integer = value => Number.isSafeInteger(value) ? value : null;
    const seconds = value => typeof value === "number" ? (0, values_time.W$)(value) : null;
    const word = value => typeof value === "string" || typeof value === "number" ? String(value) : null;
  },
  5402: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      D: () => readCall
    });
    var words = __nccwpck_require__(2531);
    var session_session = __nccwpck_require__(4050);
    var shell = __nccwpck_require__(1804);
    var calls_call = __nccwpck_require__(1785);
    var calls_patch = __nccwpck_require__(3183);
    function readCommand(call, session) {
      const given = (0, calls_call.a)(call);
      const command = given?.cmd ?? given?.command ?? given?.input;
      const argv = Array.isArray(command) && command.every(word => typeof word === "string") ? command : null;
      if (argv === null && typeof command !== "string") return null;
      const folder = given?.workdir ?? given?.working_directory;
      const asked = permissionsIn(given);
      return commandReading(call.name, argv ?? String(command), {
        folder: typeof folder === "string" ? folder : null,
        asked
      }, session);
    }
    function permissionsIn(given) {
      if (given?.with_escalated_permissions === true) return "require_escalated";
      return words.vG.find(word => word === given?.sandbox_permissions) ?? null;
    }
    function commandReading(tool_name, command, {folder, asked}, session) {
      const argv = typeof command === "string" ? null : command;
      const cwd = folder === null ? session.cwd : session.paths.absolute(folder, session.cwd);
      const ran = {
        type: "command_execution",
        tool_name,
        command: typeof command === "string" ? command : (0, shell.N)(command),
        argv,
        cwd: cwd === null ? null : session.paths.shown(cwd, null),
        initiator: "agent",
        sandbox_permissions: asked
      };
      const script = argv === null ? String(command) : (0, shell.F)(argv);
      const patch = (argv && patchInCommand(argv)) ?? (script && patchInCommand(script));
      if (!patch) return {
        claims: ran
      };
      const base = patch.folder === null ? cwd : session.paths.absolute(patch.folder, cwd);
      const changes = (0, calls_patch.T)(patch.patch, (0, session_session.L)(session, base));
      return {
        claims: {
          type: "file_change",
          tool_name: "apply_patch",
          changes
        },
        fallback: ran
      };
    }
    function patchInCommand(command) {
      if (typeof command !== "string") {
        const [program, patch] = command;
        const called = command.length === 2 && /^apply_?patch$/.test(program ?? "");
        return called && patch !== void 0 ? {
          patch,
          folder: null
        } : null;
      }
      const {folder, patch} = HERE_DOCUMENT.exec(command)?.groups ?? {};
      return patch === void 0 ? null : {
        patch,
        folder: folder?.replace(/^(["'])(.*)\1$/, "$2") ?? null
      };
    }
    const HERE_DOCUMENT = /^\s*(?:cd\s+(?<folder>(?:"[^"]+"|'[^']+'|[^\s;&|"'])+)\s*&&\s*)?apply_?patch\s*<<-?\s*(?:'(?<single>[^'\n]+)'|"(?<double>[^"\n]+)"|(?<bare>[\w.+-]+))\r?\n(?<patch>[\s\S]*?)\r?\n\k<single>\k<double>\k<bare>\s*$/;
    function readPatch(call, session) {
      const patch = call.custom ? call.input : (0, calls_call.a)(call)?.input;
      if (typeof patch !== "string") return null;
      const changes = (0, calls_patch.T)(patch, (0, session_session.L)(session));
      return {
        claims: {
          type: "file_change",
          tool_name: "apply_patch",
          changes
        }
      };
    }
    var mcp_resources = __nccwpck_require__(825);
    var plain_tools = __nccwpck_require__(4055);
    var process_tools = __nccwpck_require__(1242);
    const FUNCTIONS = {
      shell: readCommand,
      "container.exec": readCommand,
      local_shell: readCommand,
      shell_command: readCommand,
      exec_command: readCommand,
      unified_exec: (call, session) => (0, process_tools.vJ)(call, session) ?? readCommand(call, session),
      write_stdin: process_tools.vJ,
      apply_patch: readPatch,
      wait: process_tools.cP,
      ...Object.fromEntries(mcp_resources.vD.map(name => [ name, mcp_resources.$X ]))
    };
    const CUSTOM = {
      apply_patch: readPatch,
      exec: process_tools.Lk,
      code_mode: process_tools.Lk,
      js_repl: process_tools.Lk
    };
    function readCall(call, session) {
      const readers = call.custom ? CUSTOM : FUNCTIONS;
      const read = Object.hasOwn(readers, call.name) && isCodexs(call, session) ? readers[call.name] : void 0;
      return read?.(call, session) ?? (0, plain_tools.rM)(call, session);
    }
    const isCodexs = ({name, namespace}, {clientTools}) => (namespace === null || namespace === "functions") && !clientTools.has(name);
  },
  5832: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Ce: () => isFields,
      Hj: () => decodeLine,
      Ib: () => BLANK_LINE,
      Rz: () => recordOfKind,
      nH: () => KIND_FIELDS,
      rY: () => ALIASES
    });
    var _values_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2948);
    var _values_time_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1789);
    function decodeLine(line) {
      const text = (line.includes("\0") ? line.replaceAll("\0", "") : line).replace(/^\uFEFF/, "");
      const torn = line.includes("\0") ? "nul_bytes" : null;
      if (text.trim() === "") return {
        record: torn === null ? BLANK : null,
        problem: torn
      };
      const value = parsed(text);
      if (value !== null) return {
        record: recordOf(value),
        problem: torn
      };
      const recovered = spliced(text);
      return {
        record: recovered === null ? null : recordOf(recovered),
        problem: "bad_json"
      };
    }
    const BLANK_LINE = "blank line";
    const BLANK = {
      kind: BLANK_LINE,
      timestamp: null,
      ordinal: null,
      payload: null
    };
    function parsed(text) {
      try {
        const value = SURROGATE.test(text) ? JSON.parse(text, wellFormed) : JSON.parse(text);
        return isFields(value) ? value : null;
      } catch {
        return null;
      }
    }
    const SURROGATE = /\\u[dD][89a-fA-F]/;
    const wellFormed = (_key, value) => typeof value === "string" ? value.toWellFormed() : value;
    function spliced(text) {
      if (text.length > _values_limits_js__WEBPACK_IMPORTED_MODULE_1__.$q) return null;
      let tries = 0;
      for (const {index} of text.matchAll(text.startsWith('{"timestamp":') ? ENVELOPED : BARE)) {
        const value = index === 0 ? null : parsed(text.slice(index));
        if (value !== null) return value;
        tries += 1;
        if (tries > _values_limits_js__WEBPACK_IMPORTED_MODULE_1__.RL) break;
      }
      return null;
    }
    const ENVELOPED = /\{"timestamp":/g;
    const BARE = /\{"(?:timestamp|record_type|type)":/g;
    function recordOfKind(kind, text) {
      const value = parsed(text);
      return value !== null && isFields(value.payload) ? envelopedRecord(kind, value, value.payload) : null;
    }
    function recordOf(value) {
      const {type, payload} = value;
      if (typeof type === "string" && isFields(payload)) return envelopedRecord(kindOf(type, payload), value, payload);
      const bare = {
        timestamp: null,
        ordinal: null,
        payload: value
      };
      if (typeof value.record_type === "string") return {
        ...bare,
        kind: value.record_type
      };
      if (type === "message") return {
        ...bare,
        kind: "bare/message"
      };
      if (typeof type === "string") return {
        ...bare,
        kind: payload === null ? type : `response_item/${type}`
      };
      return {
        ...bare,
        kind: typeof value.id === "string" ? "session_meta" : "untyped"
      };
    }
    const envelopedRecord = (kind, {timestamp, ordinal}, payload) => ({
      kind,
      timestamp: typeof timestamp === "string" ? (0, _values_time_js__WEBPACK_IMPORTED_MODULE_0__.U_)(timestamp) : null,
      ordinal: Number.isSafeInteger(ordinal) ? ordinal : null,
      payload
    });
    const KIND_FIELDS = {
      response_item: [ "type" ],
      event_msg: [ "type" ],
      "event_msg/item_completed": [ "item", "type" ],
      "event_msg/item_completed/Extension": [ "kind" ]
    };
    const ALIASES = {
      "event_msg/turn_started": "event_msg/task_started",
      "event_msg/turn_complete": "event_msg/task_complete"
    };
    function kindOf(type, within) {
      const keys = Object.hasOwn(KIND_FIELDS, type) ? KIND_FIELDS[type] : void 0;
      if (keys === void 0) return (Object.hasOwn(ALIASES, type) ? ALIASES[type] : void 0) ?? type;
      let inner = within;
      let name = within;
      for (const key of keys) {
        if (isFields(name)) inner = name;
        name = isFields(name) ? name[key] : void 0;
      }
      return typeof name === "string" ? kindOf(`${type}/${name}`, inner) : `${type}/untyped`;
    }
    const isFields = value => typeof value === "object" && value !== null && !Array.isArray(value);
  },
  6343: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Bx: () => commandResultsIn,
      Gv: () => isObject,
      Kd: () => errorIn,
      Ow: () => isCutText,
      hB: () => readEntry,
      k1: () => commandResultIn
    });
    const MAX_TEXT = 4096;
    const MAX_JSON = 1e6;
    const CUT = /^Warning: truncated output|\u2026\d+ tokens truncated\u2026/;
    const SCRIPT_ERROR = /^Script error:\n/;
    function readEntry(text) {
      const isJson = text.length <= (/^[[{]/.test(text) ? MAX_JSON : MAX_TEXT);
      return {
        text: text.slice(0, MAX_TEXT),
        json: isJson ? shortened(parsed(text)) : void 0
      };
    }
    const isCutText = text => CUT.test(text);
    function errorIn({text}) {
      return SCRIPT_ERROR.test(text) ? text.replace(SCRIPT_ERROR, "") : null;
    }
    function parsed(text) {
      try {
        return JSON.parse(text);
      } catch {
        return;
      }
    }
    function shortened(value) {
      if (typeof value === "string") return value.slice(0, MAX_TEXT);
      if (Array.isArray(value)) return value.map(item => shortened(item) ?? null);
      if (!isObject(value)) return value;
      const pairs = Object.entries(value).map(([key, item]) => {
        const isOutput = key === "output" && typeof item === "string";
        return [ key, isOutput ? item.slice(0, 200) : shortened(item) ?? null ];
      });
      return Object.fromEntries(pairs);
    }
    function isObject(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
    function commandResultIn(value) {
      if (!isObject(value) || !("wall_time_seconds" in value)) return null;
      const {exit_code, session_id} = value;
      return {
        exitCode: typeof exit_code === "number" ? exit_code : null,
        process: typeof session_id === "number" || typeof session_id === "string" ? String(session_id) : null
      };
    }
    function commandResultsIn(entries) {
      const found = [];
      const waiting = entries.map(({json}) => json);
      while (waiting.length > 0) {
        const value = waiting.pop();
        const result = commandResultIn(value);
        if (result !== null) found.push(result); else if (Array.isArray(value)) waiting.push(...value); else if (isObject(value)) waiting.push(...Object.values(value));
      }
      return found;
    }
  },
  1864: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      BD: () => isPartlyRecorded,
      LQ: () => turnOf,
      ds: () => claimsOf,
      qb: () => hasRecord,
      qp: () => isOpaque
    });
    var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8759);
    const isOpaque = ({role, turn}) => role === "opaque_program" && !turn?.hasInnerCommands;
    const isPartlyRecorded = ({role}) => role === "partly_recorded_program";
    const hasRecord = action => action.role === "action" || isPartlyRecorded(action) || isOpaque(action);
    const claimsOf = action => (0, _evidence_js__WEBPACK_IMPORTED_MODULE_0__.i1)(action.evidence, turnOf(action)?.aborted ?? false);
    const turnOf = ({turn, overlap}) => overlap?.isProven ? null : turn;
  },
  8759: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Hl: () => SOURCES,
      IZ: () => createEvidence,
      YN: () => withAllKeys,
      i1: () => mergeEvidence
    });
    const SOURCES = [ "fallback", "call", "output", "event", "item" ];
    const createEvidence = () => ({
      fallback: void 0,
      call: void 0,
      output: void 0,
      event: void 0,
      item: void 0
    });
    const withAllKeys = claims => ({
      type: claims.type,
      called_as: claims.called_as,
      tool_name: claims.tool_name,
      server: claims.server,
      command: claims.command,
      argv: claims.argv,
      cwd: claims.cwd,
      exit_code: claims.exit_code,
      initiator: claims.initiator,
      sandbox_permissions: claims.sandbox_permissions,
      changes: claims.changes,
      status: claims.status,
      started_at: claims.started_at,
      duration_ms: claims.duration_ms,
      applied_patch: claims.applied_patch,
      ended_by_codex: claims.ended_by_codex
    });
    function mergeEvidence(evidence, turnAborted) {
      const merged = withAllKeys(evidence.fallback ?? {});
      const {call, output, event, item} = evidence;
      if (call !== void 0) overlay(merged, call);
      if (output !== void 0) overlay(merged, output);
      if (event !== void 0) overlay(merged, event);
      if (item !== void 0) overlay(merged, item);
      if (output?.applied_patch === true) {
        merged.type = "file_change";
        merged.tool_name = output.tool_name;
        merged.changes = output.changes;
      }
      const saidByOutput = merged.type === "command_execution" && output?.status === "interrupted" && merged.status !== "completed";
      const saidByTurn = merged.ended_by_codex === true && output === void 0 && turnAborted;
      if (saidByOutput || saidByTurn) {
        merged.status = "interrupted";
        merged.exit_code = null;
      }
      return merged;
    }
    function overlay(merged, better) {
      if (better.type !== void 0) merged.type = better.type;
      if (better.called_as !== void 0) merged.called_as = better.called_as;
      if (better.tool_name !== void 0) merged.tool_name = better.tool_name;
      if (better.server !== void 0) merged.server = better.server;
      if (better.command !== void 0) merged.command = better.command;
      if (better.argv !== void 0) merged.argv = better.argv;
      if (better.cwd !== void 0) merged.cwd = better.cwd;
      if (better.exit_code !== void 0) merged.exit_code = better.exit_code;
      if (better.initiator !== void 0) merged.initiator = better.initiator;
      if (better.sandbox_permissions !== void 0) merged.sandbox_permissions = better.sandbox_permissions;
      if (better.changes !== void 0) merged.changes = better.changes;
      if (better.status !== void 0) merged.status = better.status;
      if (better.started_at !== void 0) merged.started_at = better.started_at;
      if (better.duration_ms !== void 0) merged.duration_ms = better.duration_ms;
      if (better.ended_by_codex !== void 0) merged.ended_by_codex = better.ended_by_codex;
    }
  },
  9703: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Cw: () => exceedBudget,
      Ji: () => charge,
      L$: () => BudgetExceeded,
      P6: () => createBudgetWithin,
      Zp: () => liftLimit,
      _r: () => release,
      ho: () => costOf,
      i$: () => createForeignBudget,
      yK: () => createBudget
    });
    const MAX_PER_SESSION = 25e4;
    const MAX_FOREIGN = 5e4;
    const createBudget = () => ({
      left: MAX_PER_SESSION,
      spent: 0,
      shared: null
    });
    const createForeignBudget = () => ({
      left: MAX_FOREIGN,
      spent: 0,
      shared: null
    });
    const createBudgetWithin = shared => ({
      left: MAX_FOREIGN,
      spent: 0,
      shared
    });
    class BudgetExceeded extends Error {
      name="BudgetExceeded";
    }
    const EXCEEDED = new BudgetExceeded("this session needs more memory than one session may have");
    function exceedBudget() {
      throw EXCEEDED;
    }
    function charge(budget, things = 1) {
      if (Math.min(budget.left, budget.shared?.left ?? budget.left) < things) exceedBudget();
      for (let each = budget; each !== null; each = each.shared) {
        each.left -= things;
        each.spent += things;
      }
    }
    function release({shared, spent}) {
      if (shared !== null) shared.left += spent;
    }
    function liftLimit(budget) {
      budget.left = Number.POSITIVE_INFINITY;
    }
    function costOf({command, argv, changes, tool_name, server, cwd} = {}) {
      let characters = lengthOf(command) + lengthOf(tool_name) + lengthOf(server) + lengthOf(cwd);
      for (const word of argv ?? []) characters += word.length;
      for (const {path, from} of changes ?? []) characters += PER_CHANGE + path.length + (from?.length ?? 0);
      return Math.floor(characters / 1024);
    }
    const PER_CHANGE = 100;
    const lengthOf = text => text?.length ?? 0;
  },
  5537: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      K: () => isText,
      b: () => isOther
    });
    function isOther(one, other) {
      if (isText(one.command) && isText(other.command)) return one.command.trim() !== other.command.trim();
      if (one.changes?.length && other.changes?.length) {
        const names = new Set(one.changes.flatMap(namesOf));
        return !other.changes.flatMap(namesOf).some(name => names.has(name));
      }
      return one.type === "command_execution" && other.type === "tool_call" && isText(one.command);
    }
    const isText = text => typeof text === "string" && text !== "";
    const namesOf = ({path, from}) => [ path, ...from === void 0 ? [] : [ from ] ].map(each => each.slice(each.lastIndexOf("/") + 1));
  },
  2483: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      I: () => createPrograms,
      p: () => isInnerId
    });
    var _programs_printed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6343);
    var _memory_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9703);
    const isInnerId = callId => callId?.startsWith("exec-") === true;
    function createPrograms(budget) {
      const programs = new Map;
      const processes = new Map;
      return {
        add(action, source, cwd) {
          const printed = {
            entries: [],
            ending: "running",
            error: null,
            isCut: false,
            outputAt: null
          };
          programs.set(action, {
            action,
            source,
            cwd,
            ...printed
          });
        },
        has: action => programs.has(action),
        addOutput(action, texts, ending, at) {
          const program = programs.get(action);
          if (program === void 0) return;
          const entries = texts.map(_programs_printed_js__WEBPACK_IMPORTED_MODULE_1__.hB);
          (0, _memory_budget_js__WEBPACK_IMPORTED_MODULE_0__.Ji)(budget, costOf(entries));
          const last = entries.at(-1);
          const error = ending === "failed" && last !== void 0 ? (0, _programs_printed_js__WEBPACK_IMPORTED_MODULE_1__.Kd)(last) : null;
          program.entries = [ ...program.entries, ...error === null ? entries : entries.slice(0, -1) ];
          program.ending = ending;
          program.error = error;
          program.isCut ||= texts.some(_programs_printed_js__WEBPACK_IMPORTED_MODULE_1__.Ow);
          program.outputAt = at;
        },
        noteProcess(callId, process) {
          (0, _memory_budget_js__WEBPACK_IMPORTED_MODULE_0__.Ji)(budget);
          processes.set(callId, process);
        },
        processOf: callId => processes.get(callId) ?? null,
        all: () => [ ...programs.values() ]
      };
    }
    function costOf(entries) {
      const length = entries.reduce((sum, {text, json}) => sum + text.length + (typeof json === "object" ? JSON.stringify(json).length : 0), 0);
      return Math.ceil(length / 1024);
    }
  },
  4050: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      j: () => createSession,
      L: () => shownBy
    });
    var action = __nccwpck_require__(1864);
    var session_evidence = __nccwpck_require__(8759);
    const MAX_PER_ID = 16;
    function createKnownCalls() {
      const latest = new Map;
      const byTurn = new Map;
      return {
        add(callId, action) {
          latest.set(callId, action);
          const byId = byTurn.get(action.turn) ?? new Map;
          byTurn.set(action.turn, byId);
          const others = listOf(byId.get(callId));
          byId.set(callId, others.length === 0 ? action : [ ...others.slice(1 - MAX_PER_ID), action ]);
        },
        find(callId, turn, source, claims) {
          if (callId === null) return null;
          const ifFree = action => action?.evidence[source] === void 0 ? action : void 0;
          const ofTurn = listOf(byTurn.get(turn)?.get(callId));
          if (source === "call") return ifFree(ofTurn.at(-1)) ?? null;
          if (ofTurn.length < 2) return ofTurn[0] ?? ifFree(latest.get(callId)) ?? null;
          const waiting = ofTurn.filter(action => awaits(action, source));
          const hasSameCommand = ({evidence}) => claims?.command !== void 0 && evidence.call?.command === claims.command;
          const free = ofTurn.filter(({evidence}) => evidence[source] === void 0);
          const hasSameType = ({evidence}) => evidence.call?.type === claims?.type;
          return waiting.find(hasSameCommand) ?? waiting.find(hasSameType) ?? waiting[0] ?? free.find(hasSameCommand) ?? ofTurn.at(-1) ?? null;
        }
      };
    }
    const NONE = [];
    function listOf(known) {
      if (known === void 0) return NONE;
      return "type" in known ? [ known ] : known;
    }
    function awaits({evidence, answered}, source) {
      if (evidence[source] !== void 0) return false;
      return source === "output" ? !answered : evidence.output === void 0;
    }
    var memory_budget = __nccwpck_require__(9703);
    var other_action = __nccwpck_require__(5537);
    const NOTHING_MORE = (0, session_evidence.YN)({});
    function forgetRepeated(evidence) {
      const {call, output, item} = evidence;
      if (output === void 0 || item === void 0) return;
      const isSpecial = output.applied_patch === true || output.status === "interrupted";
      if (!isSpecial && statesAll(item, output)) evidence.output = NOTHING_MORE;
      if (call !== void 0 && call.command !== void 0 && !(0, other_action.b)(call, item)) evidence.call = restOf(call, item);
    }
    const FIELDS = Object.keys(NOTHING_MORE);
    const statesAll = (better, claims) => FIELDS.every(field => claims[field] === void 0 || better[field] !== void 0);
    function restOf(call, item) {
      const rest = (0, session_evidence.YN)({
        ...call,
        command: item.command === void 0 ? call.command : void 0,
        argv: item.argv === void 0 ? call.argv : void 0,
        cwd: item.cwd === void 0 ? call.cwd : void 0,
        started_at: item.started_at === void 0 ? call.started_at : void 0
      });
      if (!FIELDS.every(field => rest[field] === latestRest[field])) latestRest = rest;
      return latestRest;
    }
    let latestRest = NOTHING_MORE;
    var session_turns = __nccwpck_require__(1084);
    const RECENT = 16;
    function createActions(budget) {
      const calls = createKnownCalls();
      const byProcess = new Map;
      const known = [];
      const entries = [];
      let lastOpened = null;
      const add = (callId, {turn, overlap = null}, at) => {
        (0, memory_budget.Ji)(budget, 1 + Math.floor((callId?.length ?? 0) / 1024));
        const action = {
          type: "action",
          callId,
          turn,
          overlap,
          role: "action",
          state: "called",
          at,
          calledAt: null,
          answered: false,
          polls: null,
          expectsItem: false,
          evidence: (0, session_evidence.IZ)()
        };
        known.push(action);
        if (callId !== null) calls.add(callId, action);
        return action;
      };
      const lastWithout = (source, says) => {
        const isIt = entry => entry.type === "action" && entry.evidence[source] === void 0 && says((0, 
        action.ds)(entry), entry);
        const found = entries.slice(-RECENT).findLast(isIt);
        return found?.type === "action" ? found : null;
      };
      const twinOf = ({command}, source) => lastWithout(source, known => known.initiator === "user" && known.command === command);
      const actions = {
        entries,
        duplicates: 0,
        countDuplicates(count) {
          actions.duplicates += count;
        },
        contradictions: 0,
        countContradictions(count) {
          actions.contradictions += count;
        },
        mark(marker) {
          (0, memory_budget.Ji)(budget);
          entries.push(marker);
        },
        open(opening) {
          const {callId, turn, at, role, claims, fallback, polls = null, expectsItem = false} = opening;
          (0, memory_budget.Ji)(budget, (0, memory_budget.ho)(claims) + (0, memory_budget.ho)(fallback));
          const action = calls.find(callId, turn, "call") ?? add(callId, opening, at);
          if (action.state === "called") action.at = at;
          action.role = role;
          action.polls = polls;
          action.expectsItem = expectsItem;
          action.calledAt = at;
          action.evidence.call = (0, session_evidence.YN)(claims);
          if (fallback !== void 0) action.evidence.fallback = fallback;
          lastOpened = action;
          return action;
        },
        complete(completion) {
          const {callId, turn, at, source, claims, fallback, call, expectsItem} = completion;
          (0, memory_budget.Ji)(budget, (0, memory_budget.ho)(fallback));
          const found = calls.find(callId, turn, source, claims);
          const isAnother = found !== null && (source === "item" || source === "event") && (0, 
          other_action.b)(found.evidence[source] ?? {}, claims);
          const action = (isAnother ? null : found) ?? (claims.initiator === "user" ? twinOf(claims, source) : null) ?? add(callId, completion, at);
          nameTurn(action, completion);
          if (expectsItem !== void 0) action.expectsItem = expectsItem;
          const {evidence} = action;
          if (fallback !== void 0) evidence.fallback ??= fallback;
          actions.settle(action, at, source, claims);
          if (call !== void 0) evidence.call ??= (0, session_evidence.YN)(call);
        },
        find: calls.find,
        unanswered: () => lastOpened?.state === "called" ? lastOpened : null,
        settle(action, at, source, claims) {
          (0, memory_budget.Ji)(budget, (0, memory_budget.ho)(claims));
          const {evidence} = action;
          evidence[source] = (0, session_evidence.YN)(claims);
          if (source === "output") action.answered = true;
          const isInner = evidence.call === void 0 && claims.type === "command_execution";
          if (isInner && claims.initiator === "agent" && action.turn !== null) (0, session_turns.ce)(action.turn);
          if (action.state === "ended") actions.duplicates += 1; else {
            end(action, at);
            entries.push(action);
          }
          forgetRepeated(evidence);
        },
        lastWithoutOutput: (turn, tool) => lastWithout("output", (known, action) => action.turn === turn && known.tool_name === tool),
        keepRunning(action, at, process) {
          action.answered = true;
          byProcess.set(process, action);
          if (action.state === "ended") return;
          action.state = "running";
          action.at = at;
        },
        endPoll(action, at) {
          action.answered = true;
          end(action, at);
        },
        leaveOutInjected(action) {
          action.role = "injected";
        },
        exportAsAction(action) {
          if (action.role !== "injected") action.role = "action";
        },
        decideProgram(program, role, status) {
          program.role = role;
          if (status !== void 0) program.evidence.event = (0, session_evidence.YN)({
            status
          });
        },
        addInner({turn, at, call, result}) {
          (0, memory_budget.Ji)(budget, (0, memory_budget.ho)(call) + (0, memory_budget.ho)(result ?? {}));
          const action = add(null, {
            turn
          }, at);
          action.evidence.call = (0, session_evidence.YN)(call);
          if (result === null) action.state = "running"; else {
            action.evidence.output = (0, session_evidence.YN)(result);
            end(action, at);
            entries.push(action);
          }
        },
        runningAs: process => byProcess.get(process) ?? null,
        sortByLine() {
          entries.sort((a, b) => a.at.rollout - b.at.rollout || a.at.line - b.at.line);
        },
        all: () => known
      };
      return actions;
    }
    function nameTurn(action, {turn, namesTurn = false}) {
      if (!namesTurn || action.overlap === null) return;
      action.turn = turn;
      action.overlap = null;
    }
    function end(action, at) {
      action.state = "ended";
      action.at = at;
    }
    var programs = __nccwpck_require__(2483);
    var token_usage = __nccwpck_require__(3147);
    function createSession(id, paths, start = {}) {
      const {budget = (0, memory_budget.yK)(), foreignBudget = (0, memory_budget.i$)()} = start;
      let compaction = null;
      let early = null;
      const turns = (0, session_turns.z4)(budget);
      const session = {
        id,
        paths,
        budget,
        foreignBudget,
        turns,
        actions: createActions(budget),
        programs: (0, programs.I)(budget),
        tokens: (0, token_usage.j)(),
        info: null,
        cwd: start.cwd ?? null,
        clientTools: new Set,
        hasInnerActions: start.hasInnerActions ?? false,
        marksTurns: false,
        review: null,
        foreign: new Map,
        introduce(info, cwd, clientTools) {
          session.info = info;
          session.cwd = cwd;
          session.clientTools = clientTools;
        },
        enterFolder(cwd) {
          session.cwd = cwd;
          if (session.info?.cwd === null) fillFolder(session.info, cwd);
        },
        setInnerActions(areRecorded) {
          session.hasInnerActions = areRecorded;
        },
        setRules(turnId, rules) {
          const {current} = turns;
          if (current !== null && (turnId === null || turnId === current.id)) (0, session_turns.Qg)(current, rules); else early = {
            turnId,
            rules
          };
        },
        startMarkedTurn(turnId, ordinal) {
          session.marksTurns = true;
          compaction = null;
          const turn = turns.start(turnId, ordinal);
          if (early !== null && (early.turnId === null || early.turnId === turnId)) (0, session_turns.Qg)(turn, early.rules);
          early = null;
          return turn;
        },
        beginReview() {
          session.review = {
            turnId: null
          };
        },
        nameReviewTurn(turnId) {
          session.review = {
            turnId
          };
        },
        endReview() {
          session.review = null;
        },
        noteCompaction(half) {
          const isSecond = compaction !== null && compaction !== half;
          compaction = isSecond ? null : half;
          return isSecond ? "repeated" : "new";
        }
      };
      return session;
    }
    function fillFolder(info, cwd) {
      info.cwd = cwd;
    }
    const shownBy = ({paths, cwd}, base = cwd) => path => paths.shown(path, base);
  },
  3147: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      j: () => createTokens,
      v: () => addUsage
    });
    function createTokens() {
      let sum = null;
      let total = null;
      let isAnnounced = false;
      const add = usage => {
        sum = addUsage(sum, usage);
      };
      return {
        get sum() {
          return sum;
        },
        addResponse(usage) {
          add(usage);
          isAnnounced = true;
        },
        addCount(count) {
          if (count !== null && !isEqual(count.total, total)) {
            if (!isAnnounced) add(count.last);
            isAnnounced = false;
          }
          total = count?.total ?? null;
        },
        passCount(count) {
          total = count?.total ?? null;
        }
      };
    }
    const plus = (a, b) => Math.min(a + b, Number.MAX_SAFE_INTEGER);
    function addUsage(a, b) {
      if (a === null || b === null) return a ?? b;
      return {
        input_tokens: plus(a.input_tokens, b.input_tokens),
        cached_input_tokens: plus(a.cached_input_tokens, b.cached_input_tokens),
        output_tokens: plus(a.output_tokens, b.output_tokens),
        reasoning_output_tokens: plus(a.reasoning_output_tokens, b.reasoning_output_tokens)
      };
    }
    const isEqual = (a, b) => b !== null && a.input_tokens === b.input_tokens && a.cached_input_tokens === b.cached_input_tokens && a.output_tokens === b.output_tokens && a.reasoning_output_tokens === b.reasoning_output_tokens;
  },
  1084: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      PX: () => isImported,
      QT: () => isUniqueTurnId,
      Qg: () => setRules,
      Wd: () => NO_RULES,
      ce: () => markInnerCommands,
      z4: () => createTurns
    });
    var _memory_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9703);
    const NO_RULES = {
      model: null,
      sandbox: null,
      network_access: null,
      approval_policy: null,
      approvals_reviewer: null
    };
    const isUniqueTurnId = id => typeof id === "string" && !/^(?:rollout|auto-compact)-\d+$/.test(id);
    const isImported = ({id}) => id !== null && /^external-import-turn-\d+$/.test(id);
    const isBetweenTurns = id => /^auto-compact-\d+$/.test(id);
    function markInnerCommands(turn) {
      turn.hasInnerCommands = true;
    }
    function setRules(turn, rules) {
      turn.rules ??= rules;
    }
    function createTurns(budget) {
      let count = 0;
      const notRolledBack = [];
      const byId = new Map;
      const open = new Set;
      let overlap = null;
      const add = (id, ordinal) => {
        (0, _memory_budget_js__WEBPACK_IMPORTED_MODULE_0__.Ji)(budget);
        const turn = {
          id,
          index: null,
          ordinal,
          started: false,
          completed: false,
          aborted: false,
          hasInnerCommands: false,
          rules: null
        };
        if (isImported(turn)) turns.imported += 1; else {
          turn.index = count;
          count += 1;
        }
        notRolledBack.push(turn);
        if (id !== null) byId.set(id, turn);
        return turn;
      };
      const noteEnd = turn => {
        open.delete(turn);
        if (open.size < 2) overlap = null;
      };
      const withoutId = () => {
        const {current} = turns;
        const [only = null] = open;
        return current !== null && !open.has(current) && open.size === 1 ? only : current;
      };
      const withId = id => {
        const turn = byId.get(id) ?? add(id, null);
        if (overlap !== null && turn !== turns.current && open.has(turn)) overlap.isProven = true;
        return turn;
      };
      const turns = {
        current: null,
        imported: 0,
        get overlap() {
          return overlap;
        },
        start(id, ordinal) {
          turns.current = (id === null ? void 0 : byId.get(id)) ?? add(id, ordinal);
          return turns.current;
        },
        switchTo(id) {
          turns.current = turns.named(id);
        },
        between: {
          id: null,
          index: null,
          ordinal: null,
          started: false,
          completed: false,
          aborted: false,
          hasInnerCommands: false,
          rules: null
        },
        named: id => id ? withId(id) : withoutId(),
        ofLine: id => id ? {
          turn: withId(id),
          namesTurn: true
        } : {
          turn: withoutId(),
          overlap
        },
        ofItem: id => id && isBetweenTurns(id) && !byId.has(id) ? {
          turn: turns.between,
          namesTurn: true
        } : turns.ofLine(id),
        markStarted(turn) {
          turn.started = true;
          if (isUniqueTurnId(turn.id) && !turn.completed && !turn.aborted) open.add(turn);
          if (open.size > 1) overlap ??= {
            isProven: false
          };
        },
        markCompleted(turn) {
          turn.completed = true;
          noteEnd(turn);
        },
        markAborted(turn) {
          turn.aborted = true;
          noteEnd(turn);
        },
        rollBack: undone => undone > 0 ? notRolledBack.splice(-undone) : [],
        rollBackFrom(ordinal) {
          const from = notRolledBack.findIndex(turn => turn.ordinal !== null && turn.ordinal >= ordinal);
          return from < 0 ? [] : notRolledBack.splice(from);
        }
      };
      return turns;
    }
  },
  2948: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      $q: () => MAX_SPLICED_LENGTH,
      QS: () => MAX_KNOWN_PATH_LENGTH,
      Qx: () => MAX_ID_LENGTH,
      RL: () => MAX_SPLICES,
      W7: () => MAX_ENDING_LENGTH,
      cu: () => MAX_KNOWN_PATHS,
      tx: () => MAX_FOLDER_LENGTH,
      z_: () => MAX_CHANGES
    });
    const MAX_CHANGES = 1e4;
    const MAX_ENDING_LENGTH = 4096;
    const MAX_ID_LENGTH = 256;
    const MAX_FOLDER_LENGTH = 4096;
    const MAX_SPLICES = 16;
    const MAX_SPLICED_LENGTH = 4194304;
    const MAX_KNOWN_PATHS = 500;
    const MAX_KNOWN_PATH_LENGTH = 500;
  },
  1804: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      F: () => scriptOf,
      N: () => commandOf
    });
    var _shared_shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3800);
    const WRAPPERS = [ [ /^(?:ba|z|da|k)?sh$/, /^-(?:l?c|cl)$/ ], [ /^(?:powershell|pwsh)$/, /^(?:[-/](?:nologo|noprofile|nop|noninteractive|noni|login|l|sta|mta) |[-/](?:executionpolicy|exec|ex|ep) \w+ )*[-/](?:command|c)$/ ], [ /^cmd$/, /^(?:\/(?:[dsqau]|[efv]:o(?:n|ff)) ?)*\/[cr]$/ ] ];
    const CONSOLE_ENCODING = /^\s*(?:try \{ )?\[Console\]::OutputEncoding=\[System\.Text\.Encoding\]::UTF8(?: \} catch \{\}|;)\s*\n/;
    function commandOf(argv) {
      return scriptOf(argv) ?? argv.map(_shared_shell_word_js__WEBPACK_IMPORTED_MODULE_0__.T).join(" ");
    }
    function scriptOf(argv) {
      const [path = "", ...rest] = argv;
      const script = rest.pop();
      const program = path.replace(/^.*[\\/]/s, "").replace(/\.exe$/i, "").toLowerCase();
      const switches = rest.join(" ").toLowerCase();
      const isWrapper = WRAPPERS.some(([name, before]) => name.test(program) && before.test(switches));
      return isWrapper && script !== void 0 ? script.replace(CONSOLE_ENCODING, "") : null;
    }
  },
  1789: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      U_: () => timestampOf,
      W$: () => millisecondsOf,
      cf: () => durationOf
    });
    function timestampOf(recorded) {
      if (recorded === null || recorded === void 0) return null;
      if (typeof recorded === "number") return textOf(recorded);
      if (IN_FORM.test(recorded)) return recorded;
      const zoneless = /T[\d:.]+$/.test(recorded);
      return textOf(Date.parse(zoneless ? `${recorded}Z` : recorded));
    }
    const MAX_TIME = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
    const MILLISECONDS_OF_DAY = 864e5;
    const text = Buffer.from("1970-01-01T00:00:00.000Z");
    let dayOfText = 0;
    function textOf(milliseconds) {
      const time = Math.trunc(milliseconds);
      if (!(time >= 0 && time <= MAX_TIME)) return null;
      const day = Math.floor(time / MILLISECONDS_OF_DAY);
      const start = day * MILLISECONDS_OF_DAY;
      if (day !== dayOfText) text.write(new Date(start).toISOString(), "latin1");
      dayOfText = day;
      const seconds = Math.floor((time - start) / 1e3);
      writeDigits(Math.floor(seconds / 3600), 11, 2);
      writeDigits(Math.floor(seconds / 60) % 60, 14, 2);
      writeDigits(seconds % 60, 17, 2);
      writeDigits(time % 1e3, 20, 3);
      return text.toString("latin1");
    }
    function writeDigits(value, at, count) {
      let rest = value;
      for (let index = at + count - 1; index >= at; index--) {
        text[index] = 48 + rest % 10;
        rest = Math.floor(rest / 10);
      }
    }
    const IN_FORM = /^(?:19[7-9]\d|[2-9]\d{3})-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
    function durationOf(recorded) {
      return recorded === null ? void 0 : millisecondsOf(recorded.secs + recorded.nanos / 1e9) ?? void 0;
    }
    function millisecondsOf(seconds) {
      const value = Math.round(seconds * 1e3);
      return Number.isSafeInteger(value) && value >= 0 ? value : null;
    }
  },
  1273: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      S: () => LOOK_RULES
    });
    const LOOK_RULES = [ "pushed", "published", "piped-to-shell", "network", "escalated", "credentials", "privileges", "outside-workspace", "steering-files", "git-config", "rewrote-history", "installed" ];
  },
  3422: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      _: () => isOutside,
      w: () => pathsOf
    });
    const isOutside = path => /^(?:\/|\.\.(?:\/|$)|[A-Za-z]:[\\/]|\\\\)/.test(path);
    const pathsOf = changes => [ ...new Set(changes.flatMap(({path, from = path}) => [ from, path ])) ];
  },
  2317: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      A: () => isUnsandboxed
    });
    const NO_SANDBOX = [ "danger-full-access", "disabled" ];
    const isUnsandboxed = ({sandbox}) => NO_SANDBOX.includes(sandbox);
  },
  4494: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      f: () => SCHEMA_VERSION
    });
    const SCHEMA_VERSION = 1;
  },
  2531: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Bt: () => OPEN_REASONS,
      Dr: () => BASE_SOURCES,
      Fs: () => ROLLOUT_FORMATS,
      GO: () => UNREAD_REASONS,
      Jk: () => FILE_CHANGES,
      R2: () => HOME_STATES,
      TE: () => INITIATORS,
      TH: () => ACTION_TYPES,
      TM: () => WORKSPACE_PROBLEMS,
      g4: () => ACTION_STATUSES,
      vG: () => SANDBOX_PERMISSIONS,
      y4: () => SINCE_SOURCES,
      zB: () => PROBLEM_CODES
    });
    const ACTION_STATUSES = [ "completed", "failed", "declined", "interrupted", "running", "unknown" ];
    const ACTION_TYPES = [ "session_started", "turn_started", "turn_completed", "turn_interrupted", "turns_rolled_back", "context_compacted", "command_execution", "file_change", "tool_call" ];
    const FILE_CHANGES = [ "add", "update", "delete", "move" ];
    const INITIATORS = [ "agent", "user" ];
    const SANDBOX_PERMISSIONS = [ "require_escalated", "with_additional_permissions" ];
    const SINCE_SOURCES = [ "given", "runner_process", "runner_folder", "machine_start" ];
    const HOME_STATES = [ "read", "missing", "unreadable" ];
    const PROBLEM_CODES = [ "bad_json", "truncated_last_line", "line_too_long", "nul_bytes", "invalid_utf8", "unexpected_shape", "too_much", "corrupt_compression", "read_failed", "internal_error" ];
    const OPEN_REASONS = [ "changed_size", "cut_line", "turn_without_end" ];
    const ROLLOUT_FORMATS = [ "bare", "enveloped", "paginated" ];
    const WORKSPACE_PROBLEMS = [ "no_git", "not_a_work_tree", "too_slow", "too_large", "git_failed", "undecided_files" ];
    const BASE_SOURCES = [ "session", "head" ];
    const UNREAD_REASONS = [ "link", "not_a_file", "permission_denied", "unsupported_format", "other_file", "empty", "git_lfs_pointer", "no_record", "too_deep", "too_many", "too_large", "unreadable" ];
  },
  4381: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      BE: () => MAX_FILES,
      D: () => MAX_ZSTD_BLOCK,
      GB: () => MAX_ZSTD_WINDOW,
      Kb: () => MAX_PATH_LENGTH,
      Sk: () => MAX_TOTAL_SIZE,
      ed: () => MAX_FILES_IN_FOLDER,
      je: () => MAX_FOLDERS,
      l6: () => MAX_LINE_LENGTH,
      lr: () => MAX_DEPTH,
      mC: () => MAX_ZERO_BYTES,
      z6: () => SLACK,
      zN: () => MAX_RATIO
    });
    const MAX_DEPTH = 16;
    const MAX_PATH_LENGTH = 500;
    const MAX_FOLDERS = 1e5;
    const MAX_FILES_IN_FOLDER = 1e4;
    const MAX_FILES = 5e4;
    const MAX_TOTAL_SIZE = 2 ** 40;
    const SLACK = 16777216;
    const MAX_RATIO = 64;
    const MAX_ZERO_BYTES = SLACK;
    const MAX_LINE_LENGTH = 33554432;
    const MAX_ZSTD_BLOCK = 131072;
    const MAX_ZSTD_WINDOW = 8388608;
  },
  8049: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      T: () => openFile,
      K: () => openNamedFile
    });
    var external_node_fs_ = __nccwpck_require__(3024);
    var external_node_path_ = __nccwpck_require__(6760);
    function requireSamePlace(path, file, opened) {
      const place = placeOf(file);
      const isSame = place === null ? isThere(path, opened) : place === path || place === `${path} (deleted)`;
      if (!isSame) throw Object.assign(new Error("a link leads elsewhere"), {
        code: "ELOOP"
      });
    }
    function placeOf(file) {
      try {
        return (0, external_node_fs_.readlinkSync)(`/proc/self/fd/${file}`);
      } catch {
        return null;
      }
    }
    function isThere(path, {dev, ino}) {
      const there = (0, external_node_fs_.lstatSync)(path);
      return external_node_fs_.realpathSync.native(path) === path && there.ino === ino && there.dev === dev;
    }
    function openFile(path) {
      const file = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
      const {size} = statOf(path, file);
      return {
        size,
        read: (buffer, at) => (0, external_node_fs_.readSync)(file, buffer, 0, Math.min(buffer.length, size - at), at),
        close: () => (0, external_node_fs_.closeSync)(file)
      };
    }
    function statOf(path, file) {
      try {
        const stat = (0, external_node_fs_.fstatSync)(file);
        if (!stat.isFile()) throw Object.assign(new Error("not a regular file"), {
          code: "EINVAL"
        });
        requireSamePlace(path, file, stat);
        return stat;
      } catch (error) {
        (0, external_node_fs_.closeSync)(file);
        throw error;
      }
    }
    const openNamedFile = path => openFile((0, external_node_path_.join)(external_node_fs_.realpathSync.native((0, 
    external_node_path_.dirname)(path)), (0, external_node_path_.basename)(path)));
  },
  1827: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      $M: () => withinReadBudget,
      xG: () => maxExpandedSize,
      y6: () => creditedSize
    });
    var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4381);
    const maxExpandedSize = bytesOnDisk => _limits_js__WEBPACK_IMPORTED_MODULE_0__.z6 + _limits_js__WEBPACK_IMPORTED_MODULE_0__.zN * bytesOnDisk;
    const creditedSize = ({size, onDisk}) => Math.min(size, Math.max(onDisk, _limits_js__WEBPACK_IMPORTED_MODULE_0__.z6));
    function withinReadBudget(files, tooLarge, maxTotal = _limits_js__WEBPACK_IMPORTED_MODULE_0__.Sk) {
      const leftOut = new Set;
      let sum = 0;
      for (const file of files.toSorted((a, b) => a.size - b.size)) {
        const cost = file.path.endsWith(".zst") ? maxExpandedSize(file.size) : file.size;
        if (sum + cost <= maxTotal) sum += cost; else leftOut.add(file);
      }
      leftOut.forEach(tooLarge);
      return files.filter(file => !leftOut.has(file));
    }
  },
  9205: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Y: () => realPath
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
    function realPath(path) {
      try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
      } catch {
        return null;
      }
    }
  },
  5562: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      A: () => createLineSplitter
    });
    const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
    var line_bytes = __nccwpck_require__(7465);
    const NEWLINE = 10;
    const EMPTY = Buffer.alloc(0);
    function createLineSplitter(longest) {
      let kept = EMPTY;
      let held = 0;
      let rest = EMPTY;
      let count = 0;
      const hold = piece => {
        const from = held;
        held += piece.length;
        if (held > longest) kept = EMPTY; else {
          if (held > kept.length) kept = grown(kept, from, Math.min(longest, growTo(held)));
          piece.copy(kept, from);
        }
      };
      const lineIn = (bytes, start, end, isClean) => {
        count += 1;
        if (end - start > longest) return tooLong(count);
        const flaw = isClean || (0, external_node_buffer_namespaceObject.isUtf8)(bytes.subarray(start, end)) ? null : "invalid_utf8";
        return {
          number: count,
          bytes,
          start,
          end,
          isClean,
          flaw
        };
      };
      const takeHeld = () => {
        const [bytes, size] = [ kept, held ];
        held = 0;
        if (size <= longest) return lineIn(bytes, 0, size, isClean(bytes.subarray(0, size)));
        count += 1;
        return tooLong(count);
      };
      return {
        push(bytes) {
          const lines = [];
          let from = 0;
          if (held > 0) {
            const end = bytes.indexOf(NEWLINE);
            if (end >= 0) {
              hold(bytes.subarray(0, end));
              lines.push(takeHeld());
              from = end + 1;
            }
          }
          const last = bytes.lastIndexOf(NEWLINE);
          const allClean = last >= from && isClean(bytes.subarray(from, last));
          while (from <= last) {
            const end = bytes.indexOf(NEWLINE, from);
            lines.push(lineIn(bytes, from, end, allClean || isClean(bytes.subarray(from, end))));
            from = end + 1;
          }
          rest = bytes.subarray(from);
          return lines;
        },
        keep() {
          if (held === 0 && kept.length > LARGE) kept = EMPTY;
          if (rest.length > 0) hold(rest);
          rest = EMPTY;
        },
        end() {
          if (held === 0) return [];
          const line = takeHeld();
          if (line.flaw === "line_too_long") return [ line ];
          const isCut = line.flaw === "invalid_utf8" && (0, line_bytes.H)(line).endsWith("\ufffd");
          return [ {
            ...line,
            flaw: isCut ? "unterminated" : line.flaw ?? "unterminated"
          } ];
        }
      };
    }
    const LARGE = 4194304;
    const growTo = held => held > LARGE ? 2 * held : Math.min(2 * held, LARGE);
    function grown(from, used, size) {
      const larger = Buffer.allocUnsafeSlow(size);
      from.copy(larger, 0, 0, used);
      return larger;
    }
    const isClean = bytes => (0, external_node_buffer_namespaceObject.isUtf8)(bytes) && !bytes.includes(0);
    const tooLong = number => ({
      number,
      bytes: EMPTY,
      start: 0,
      end: 0,
      isClean: false,
      flaw: "line_too_long"
    });
  },
  865: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      w: () => createTextBlocks
    });
    const BLOCK = 262144;
    const MAX_BYTES_PER_UNIT = 3;
    function createTextBlocks() {
      let block = null;
      let held = 0;
      const take = () => {
        const taken = block?.subarray(0, held) ?? Buffer.alloc(0);
        held = 0;
        return taken;
      };
      return {
        * push(texts) {
          block ??= Buffer.allocUnsafeSlow(BLOCK);
          for (const text of texts) {
            const maxBytes = text.length * MAX_BYTES_PER_UNIT;
            if (held > 0 && held + maxBytes > BLOCK) yield take();
            if (maxBytes > BLOCK) yield Buffer.from(text); else held += block.write(text, held);
          }
        },
        rest: take
      };
    }
  },
  9563: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      x3: () => createFile,
      oe: () => writeFailureReason,
      _h: () => writeFile
    });
    var external_node_fs_ = __nccwpck_require__(3024);
    var external_node_path_ = __nccwpck_require__(6760);
    var errors = __nccwpck_require__(2730);
    function makeFolder(path) {
      if ((0, external_node_fs_.existsSync)(path)) return;
      const above = (0, external_node_path_.dirname)(path);
      if (above !== path) makeFolder(above);
      try {
        (0, external_node_fs_.mkdirSync)(path);
      } catch (error) {
        if ((0, errors.xU)(error) !== "EEXIST") throw error;
      }
    }
    var text_blocks = __nccwpck_require__(865);
    function createFile(path) {
      const aside = `${path}.${process.pid}.tmp`;
      const wrapWriteErrors = work => {
        try {
          return work();
        } catch (error) {
          throw new errors.ze("write_failed", `Could not write ${path}: ${writeFailureReason(error)}`, {
            cause: error
          });
        }
      };
      const isDevice = wrapWriteErrors(() => isDeviceAt(path));
      let file = wrapWriteErrors(() => {
        if (isDevice) return (0, external_node_fs_.openSync)(path, "w");
        makeFolder((0, external_node_path_.dirname)(path));
        (0, external_node_fs_.rmSync)(aside, {
          force: true
        });
        return (0, external_node_fs_.openSync)(aside, "wx");
      });
      let inPlace = isDevice;
      const blocks = (0, text_blocks.w)();
      const put = block => {
        if (file !== null) (0, external_node_fs_.writeFileSync)(file, block);
      };
      const close = () => {
        const open = file;
        file = null;
        if (open !== null) (0, external_node_fs_.closeSync)(open);
      };
      return {
        async write(texts) {
          for (const block of blocks.push(texts)) wrapWriteErrors(() => put(block));
        },
        async finish() {
          wrapWriteErrors(() => {
            put(blocks.rest());
            close();
            if (!inPlace) (0, external_node_fs_.renameSync)(aside, path);
            inPlace = true;
          });
        },
        async discard() {
          close();
          if (!inPlace) (0, external_node_fs_.rmSync)(aside, {
            force: true
          });
        }
      };
    }
    function isDeviceAt(path) {
      const there = (0, external_node_fs_.lstatSync)(path, {
        throwIfNoEntry: false
      });
      if (there === void 0 || there.isFile()) return false;
      if (there.isCharacterDevice()) return true;
      throw Object.assign(new Error("in the way"), {
        code: there.isDirectory() ? "EISDIR" : "EEXIST"
      });
    }
    async function writeFile(path, text) {
      const file = createFile(path);
      try {
        await file.write([ text ]);
        await file.finish();
      } finally {
        await file.discard();
      }
    }
    function writeFailureReason(error) {
      const code = (0, errors.xU)(error);
      if (code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG") return "the disk is full; free some space and run again.";
      if ((0, errors.GZ)(error) || code === "EROFS") return "permission denied; choose a folder this user may write to.";
      if (code === "EISDIR") return "a folder of that name is there; choose another name.";
      if (code === "EEXIST" || code === "ENOTDIR") return "something else of that name is in the way; choose another name.";
      if (code === "ENOENT") return "no folder can be made there; choose another place.";
      return `${code || "unknown error"}.`;
    }
  },
  7518: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Kz: () => hasOption,
      ep: () => operandsOf,
      oQ: () => programOf,
      wX: () => namesIn
    });
    function programOf({words: [first = ""]}) {
      const name = first.slice(Math.max(first.lastIndexOf("/"), first.lastIndexOf("\\")) + 1);
      return name.replace(/\.(?:exe|cmd|bat|ps1)$/i, "").toLowerCase();
    }
    function operandsOf(words, valued = []) {
      const operands = [];
      for (let at = 1; at < words.length; at += 1) {
        const word = words[at] ?? "";
        if (word === "--") return [ ...operands, ...words.slice(at + 1) ];
        if (valued.includes(word)) at += 1; else if (!word.startsWith("-") || word === "-") operands.push(word);
      }
      return operands;
    }
    function hasOption(words, ...options) {
      return words.slice(1).some(word => options.some(option => {
        if (option.startsWith("--") || option.length !== 2) return word === option || word.startsWith(`${option}=`);
        return word === option || /^-[A-Za-z]+$/.test(word) && word.includes(option.slice(1));
      }));
    }
    const namesIn = (...texts) => texts.flatMap(text => text.split(" "));
  },
  4706: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      t: () => splitCommands
    });
    const SYNTAX = {
      sh: {
        quotes: "'\"",
        escape: "\\",
        comment: "#"
      },
      powershell: {
        quotes: "'\"",
        escape: "`",
        comment: "#"
      },
      cmd: {
        quotes: '"',
        escape: "^",
        comment: ""
      }
    };
    const MAX_COMMANDS = 2e3;
    const ENDS = /[;&\n\r(){}|]/;
    function splitCommands(script, dialect) {
      const {quotes, escape: escaping, comment} = SYNTAX[dialect];
      const commands = [];
      let words = [];
      let word = null;
      let start = 0;
      let before = null;
      const endWord = () => {
        if (word !== null) words.push(word);
        word = null;
      };
      const endCommand = (end, isPipe) => {
        endWord();
        if (words.length > 0) commands.push(plainCommand(words, script.slice(start, end).trim(), before));
        before = isPipe ? words : null;
        words = [];
        start = end + 1;
      };
      for (let at = 0; at < script.length && commands.length < MAX_COMMANDS; at += 1) {
        const sign = script[at] ?? "";
        if (quotes.includes(sign)) {
          const close = closingQuote(script, at, sign === "'" ? "" : escaping);
          word = (word ?? "") + script.slice(at + 1, close);
          at = close;
        } else if (sign === escaping && !(dialect === "cmd" && script[at + 1] === void 0)) {
          at += 1;
          if (script[at] !== "\n") word = (word ?? "") + (script[at] ?? "");
        } else if (sign === comment && word === null) {
          const lineEnd = script.indexOf("\n", at);
          endCommand(at, false);
          at = lineEnd < 0 ? script.length : lineEnd;
          start = at + 1;
        } else if (ENDS.test(sign)) {
          const isPipe = sign === "|" && script[at + 1] !== "|" && script[at - 1] !== "|";
          endCommand(at, isPipe);
        } else if (sign === " " || sign === "\t") endWord(); else if (sign === ">" || sign === "<") {
          endWord();
          word = sign;
          endWord();
        } else word = (word ?? "") + sign;
      }
      endCommand(script.length, false);
      return commands;
    }
    function closingQuote(script, at, escaping) {
      const quote = script[at] ?? "";
      for (let end = at + 1; end < script.length; end += 1) if (script[end] === escaping) end += 1; else if (script[end] === quote) return end;
      return script.length;
    }
    function plainCommand(all, source, before) {
      const words = [];
      const reads = [];
      const writes = [];
      for (let at = 0; at < all.length; at += 1) {
        const word = all[at] ?? "";
        if (word !== ">" && word !== "<") {
          if (words.length > 0 || !/^\w+=/.test(word)) words.push(word);
          continue;
        }
        while (all[at + 1] === word) at += 1;
        at += 1;
        (word === ">" ? writes : reads).push(all[at] ?? "");
      }
      return {
        words,
        reads,
        writes,
        before,
        input: null,
        substituted: [],
        processes: [],
        source,
        pipeline: source
      };
    }
  },
  8463: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      O: () => SHELLS,
      l: () => startedBy
    });
    var _simple_command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7518);
    const WRAPPERS = {
      sudo: (0, _simple_command_js__WEBPACK_IMPORTED_MODULE_0__.wX)("-u -g -h -p -C -D -R -T -U -r -t --user --group --chdir"),
      doas: [ "-u", "-C" ],
      pkexec: [ "--user" ],
      env: [ "-u", "--unset", "-C", "--chdir" ],
      nohup: [],
      setsid: [],
      exec: [ "-a" ],
      command: [],
      builtin: [],
      time: [ "-f", "-o", "--format", "--output" ],
      timeout: [ "-s", "--signal", "-k", "--kill-after" ],
      nice: [ "-n", "--adjustment" ],
      ionice: [ "-c", "-n", "-p" ],
      stdbuf: [ "-i", "-o", "-e" ],
      strace: [ "-e", "-o", "-s", "-p", "-u" ],
      ltrace: [ "-e", "-o", "-s", "-p", "-u" ],
      xargs: (0, _simple_command_js__WEBPACK_IMPORTED_MODULE_0__.wX)("-I -n -P -L -d -E -s -a --max-args --max-procs --delimiter --replace"),
      parallel: (0, _simple_command_js__WEBPACK_IMPORTED_MODULE_0__.wX)("-j --jobs -a --arg-file --colsep --delay --results --joblog"),
      watch: [ "-n", "--interval" ],
      flock: [ "-w", "-E", "--timeout" ],
      chroot: [],
      unbuffer: [],
      caffeinate: [ "-t", "-w" ],
      proxychains: [ "-f" ],
      proxychains4: [ "-f" ],
      torsocks: [],
      busybox: [],
      dotenv: [ "-f", "-e" ],
      faketime: [],
      firejail: []
    };
    const LEADING = {
      timeout: 1,
      flock: 1,
      chroot: 1,
      faketime: 1
    };
    const RUNNERS = {
      uv: [ "run" ],
      poetry: [ "run" ],
      pipenv: [ "run" ],
      pdm: [ "run" ],
      hatch: [ "run" ],
      rye: [ "run" ],
      bundle: [ "exec" ],
      pnpm: [ "exec" ],
      yarn: [ "exec" ],
      mise: [ "exec", "x" ],
      direnv: [ "exec" ],
      nix: [ "run" ]
    };
    const SHELLS = (0, _simple_command_js__WEBPACK_IMPORTED_MODULE_0__.wX)("sh bash zsh dash ash ksh fish");
    function startedBy(command) {
      const {words} = command;
      const program = (0, _simple_command_js__WEBPACK_IMPORTED_MODULE_0__.oQ)(command);
      if (SHELLS.includes(program)) {
        const given = scriptOf(words, word => /^-[A-Za-z]*c[A-Za-z]*$/.test(word));
        return command.input === null || given.length > 0 ? given : [ {
          script: command.input
        } ];
      }
      if (program === "eval") return [ {
        script: words.slice(1).join(" ")
      } ];
      if (program === "trap") return words[1] === void 0 ? [] : [ {
        script: words[1]
      } ];
      if (program === "su" || program === "runuser" || program === "script") return scriptOf(words, word => word === "-c" || word === "--command");
      if (program === "cmd") return restAfter(words, word => /^\/[ckCK]$/.test(word));
      if (program === "powershell" || program === "pwsh") return restAfter(words, word => /^-(?:c|command)$/i.test(word));
      if (program === "find" || program === "fd") return executedBy(words);
      if (words[0] !== void 0 && Object.hasOwn(RUNNERS, program)) return ranBy(words, RUNNERS[program] ?? []);
      if (!Object.hasOwn(WRAPPERS, program)) return [];
      const started = wrappedBy(program, words);
      return program === "xargs" ? started.map(each => withPathsFrom(command.before, each)) : started;
    }
    function scriptOf(words, isOption) {
      const at = words.findIndex((word, index) => index > 0 && isOption(word));
      const script = at < 0 ? void 0 : words[at + 1];
      return script === void 0 ? [] : [ {
        script
      } ];
    }
    function restAfter(words, isOption) {
      const at = words.findIndex((word, index) => index > 0 && isOption(word));
      return at < 0 || at + 1 >= words.length ? [] : [ {
        script: words.slice(at + 1).join(" ")
      } ];
    }
    function withPathsFrom(before, started) {
      if (before === null || !("words" in started) || !/(?:^|\/)find$/.test(before[0] ?? "")) return started;
      return {
        words: [ ...started.words, ...rootsOf(before) ]
      };
    }
    function rootsOf(words) {
      const rest = words.slice(1);
      const end = rest.findIndex(word => /^[-!(]/.test(word));
      return end < 0 ? rest : rest.slice(0, end);
    }
    function executedBy(words) {
      const roots = rootsOf(words);
      const deleted = words.includes("-delete") ? [ {
        words: [ "rm", ...roots ]
      } ] : [];
      const executed = words.flatMap((word, at) => {
        if (!/^(?:-exec|-execdir|-ok|-okdir|-x|-X|--exec|--exec-batch)$/.test(word)) return [];
        const rest = words.slice(at + 1);
        const end = rest.findIndex(part => part === ";" || part === "+" || part === "\\;");
        const all = end < 0 ? rest : rest.slice(0, end);
        return [ {
          words: all.flatMap(part => part === "{}" ? roots : [ part ])
        } ];
      });
      return [ ...deleted, ...executed ];
    }
    function ranBy(words, subcommands) {
      if (!subcommands.includes(words[1] ?? "")) return [];
      const rest = words.slice(2);
      const at = rest.findIndex(word => !word.startsWith("-"));
      return at < 0 ? [] : [ {
        words: rest.slice(at)
      } ];
    }
    function wrappedBy(program, words) {
      const valued = WRAPPERS[program] ?? [];
      let leading = LEADING[program] ?? 0;
      for (let at = 1; at < words.length; at += 1) {
        const word = words[at] ?? "";
        if (program === "command" && /^-[vV]+$/.test(word)) return [];
        if (program === "env" && (word === "-S" || word === "--split-string")) return [ {
          script: words.slice(at + 1).join(" ")
        } ];
        if (word === "--") return [ {
          words: words.slice(at + 1)
        } ];
        if (valued.includes(word)) at += 1; else if (word.startsWith("-") || /^\w+=/.test(word) && program !== "xargs") continue; else if (leading > 0) leading -= 1; else if (word.includes(" ") && (program === "watch" || program === "parallel")) return [ {
          script: words.slice(at).join(" ")
        } ]; else return [ {
          words: words.slice(at)
        } ];
      }
      return [];
    }
  },
  5869: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      V: () => minute,
      m: () => timeInWords
    });
    const WHEN = {
      given: "the time asked for",
      runner_process: "when this job started",
      runner_folder: "when this job started",
      machine_start: "when this job's machine started"
    };
    const minute = time => `${time.slice(0, 16).replace("T", " ")} UTC`;
    function timeInWords({since, since_from}) {
      return [ since, since_from === null ? null : WHEN[since_from] ].filter(part => part !== null).join(", ");
    }
  },
  2730: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      GZ: () => isDenied,
      xU: () => systemCode,
      ze: () => ExportError
    });
    class ExportError extends Error {
      name="ExportError";
      code;
      constructor(code, message, options) {
        super(message, options);
        this.code = code;
      }
    }
    const isDenied = error => [ "EACCES", "EPERM" ].includes(systemCode(error));
    const systemCode = error => error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  },
  7465: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      H: () => textOfLine
    });
    const textOfLine = ({bytes, start, end}) => bytes.toString("utf8", start, end);
  },
  4673: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      U: () => compare
    });
    function compare(left, right) {
      if (left === right) return 0;
      return left < right ? -1 : 1;
    }
  },
  2950: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Fz: () => escapedInJson,
      KF: () => withoutOldCommands
    });
    const OLD_COMMAND = "##[";
    const withoutOldCommands = text => text.replaceAll(OLD_COMMAND, "## [");
    const escapedInJson = json => json.replaceAll(OLD_COMMAND, "#\\u0023[");
  },
  3800: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      T: () => quoted
    });
    const PLAIN_WORD = /^[\w@%+=:,./-]+$/;
    function quoted(word) {
      return PLAIN_WORD.test(word) ? word : `'${word.replaceAll("'", "'\"'\"'")}'`;
    }
  },
  6422: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      $Q: () => clip,
      LS: () => plural,
      zD: () => grouped
    });
    function clip(text, codePoints) {
      if (text === null || text.length <= codePoints) return text;
      const start = [ ...text.slice(0, 2 * codePoints + 2) ];
      if (start.length <= codePoints) return text;
      return `${start.slice(0, codePoints - 1).join("")}\u2026`;
    }
    function plural(count, one, many = `${one}s`) {
      return `${grouped(count)} ${count === 1 ? one : many}`;
    }
    function grouped(count) {
      return count < 1e4 ? `${count}` : `${count}`.replace(/\B(?=(?:\d{3})+$)/g, ",");
    }
  },
  7661: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      K: () => EXPORTER
    });
    const EXPORTER = {
      name: "codex-actions-export",
      version: "1.0.0"
    };
  },
  3566: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      C: () => findGit,
      F: () => isInside
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
    var _disk_real_path_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9205);
    const NAME = process.platform === "win32" ? "git.exe" : "git";
    async function findGit(searchPath, excluded) {
      const folders = [];
      for (const folder of new Set(searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter))) {
        const real = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder) ? (0, 
        _disk_real_path_js__WEBPACK_IMPORTED_MODULE_2__.Y)(folder) : null;
        if (real !== null && !isInside(excluded, real)) folders.push(folder);
      }
      for (const folder of folders) {
        const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, NAME);
        if (await isProgram(path, excluded)) return {
          path,
          searchPath: folders.join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
        };
      }
      return null;
    }
    async function isProgram(path, excluded) {
      try {
        await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.access(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        const real = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(path);
        return !isInside(excluded, real) && (await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat(real)).isFile();
      } catch {
        return false;
      }
    }
    function isInside(folder, path) {
      const way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
      return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
    }
  },
  3912: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      W: () => findRepository
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
    async function findRepository(folder, where) {
      for (let root = folder; ;root = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root)) {
        const gitDir = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".git");
        if (await isGitDir(gitDir)) return {
          root,
          gitDir
        };
        if (where === "here" || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root) === root) return null;
      }
    }
    async function isGitDir(path) {
      try {
        const there = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat(path);
        if (there.isDirectory()) await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat((0, 
        node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "HEAD"));
        return there.isDirectory() || there.isFile();
      } catch {
        return false;
      }
    }
  },
  5532: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Pl: () => MAX_NEW_COMMITS,
      Wv: () => MAX_GIT_OUTPUT,
      pZ: () => MAX_TEXT_SIZE
    });
    const MAX_GIT_OUTPUT = 67108864;
    const MAX_TEXT_SIZE = 16777216;
    const MAX_NEW_COMMITS = 1e4;
  },
  7781: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      X: () => GitError,
      l: () => createGit
    });
    const SWITCHED_OFF = [ [ "core.fsmonitor", "false" ], [ "core.untrackedCache", "false" ], [ "core.hooksPath", "/dev/null" ], [ "core.attributesFile", "/dev/null" ], [ "core.excludesFile", "/dev/null" ], [ "core.pager", "cat" ], [ "core.editor", "false" ], [ "core.askPass", "" ], [ "core.sshCommand", "false" ], [ "core.gitProxy", "" ], [ "core.commitGraph", "false" ], [ "core.alternateRefsCommand", "false" ], [ "credential.helper", "" ], [ "diff.external", "" ], [ "gc.auto", "0" ], [ "maintenance.auto", "false" ], [ "protocol.allow", "never" ], [ "submodule.recurse", "false" ] ];
    function gitEnvironment({searchPath}, {root, gitDir}) {
      return {
        PATH: searchPath,
        LC_ALL: "C",
        GIT_DIR: gitDir,
        GIT_WORK_TREE: root,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_SYSTEM: "/dev/null",
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_ATTR_NOSYSTEM: "1",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_TERMINAL_PROMPT: "0",
        GIT_LITERAL_PATHSPECS: "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_GRAFT_FILE: "/dev/null",
        GIT_NO_LAZY_FETCH: "1",
        GIT_ALLOW_PROTOCOL: "",
        GIT_CONFIG_COUNT: String(SWITCHED_OFF.length),
        ...Object.fromEntries(SWITCHED_OFF.flatMap(([name, value], index) => [ [ `GIT_CONFIG_KEY_${index}`, name ], [ `GIT_CONFIG_VALUE_${index}`, value ] ]))
      };
    }
    var limits = __nccwpck_require__(5532);
    class GitError extends Error {
      name="GitError";
      problem;
      constructor(problem, options) {
        super(problem, options);
        this.problem = problem;
      }
    }
    function createGit(program, repository, folder, signal) {
      let left = limits.Wv;
      const runIn = async ({env, cwd, args, input, noIsFine}) => {
        const {spawn} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 19));
        return new Promise((resolve, reject) => {
          const child = spawn(program.path, args, {
            cwd,
            env,
            stdio: [ "pipe", "pipe", "ignore" ],
            windowsHide: true
          });
          const pieces = [];
          const end = (problem, cause) => {
            child.kill("SIGKILL");
            child.stdout.destroy();
            reject(new GitError(problem, {
              cause
            }));
          };
          const tooSlow = () => end("too_slow");
          if (signal.aborted) tooSlow();
          signal.addEventListener("abort", tooSlow, {
            once: true
          });
          child.on("error", error => end("git_failed", error));
          child.stdin.on("error", () => {});
          child.stdin.end(input, "latin1");
          child.stdout.on("data", piece => {
            left -= piece.length;
            if (left < 0) end("too_large"); else pieces.push(piece);
          });
          child.on("close", code => {
            signal.removeEventListener("abort", tooSlow);
            if (code === 0 || noIsFine && code === 1) resolve(Buffer.concat(pieces).toString("latin1")); else end("git_failed");
          });
        });
      };
      const gitFor = (its, cwd) => {
        const env = gitEnvironment(program, its);
        return {
          run: (args, input = "", mayAnswerNo = false) => runIn({
            env,
            cwd,
            args,
            input,
            noIsFine: mayAnswerNo
          }),
          in: other => gitFor(other, other.root)
        };
      };
      return gitFor(repository, folder);
    }
  },
  3759: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      $O: () => _ipv6,
      $S: () => _startsWith,
      Au: () => _lt,
      Be: () => _uuid,
      Bj: () => _cuid2,
      Ct: () => _ulid,
      Dl: () => _nanoid,
      ER: () => _endsWith,
      Eb: () => _maxLength,
      Fk: () => _regex,
      Fn: () => _url,
      G1: () => _isoDateTime,
      G8: () => _never,
      Hi: () => _multipleOf,
      Il: () => _toLowerCase,
      KB: () => _e164,
      Kn: () => _isoTime,
      LK: () => _int,
      MB: () => _superRefine,
      Mu: () => _email,
      Ny: () => _ipv4,
      Pw: () => _xid,
      Rl: () => _string,
      T2: () => _properties,
      TL: () => _slugify,
      Tx: () => _gt,
      UI: () => _nonnegative,
      Uy: () => _cidrv4,
      WN: () => _trim,
      YA: () => _length,
      Zm: () => _lte,
      _L: () => _boolean,
      _z: () => _ksuid,
      aC: () => _emoji,
      bS: () => _overwrite,
      cU: () => _base64url,
      dR: () => _includes,
      dZ: () => _array,
      db: () => _isoDate,
      em: () => _unknown,
      f2: () => _isoDuration,
      fU: () => _refine,
      fs: () => _cuid,
      gP: () => _cidrv6,
      hH: () => _lowercase,
      lo: () => _normalize,
      m9: () => _minLength,
      mI: () => meta,
      nA: () => _uuidv4,
      pY: () => _uuidv6,
      q0: () => describe,
      qF: () => _uppercase,
      qm: () => _gte,
      rk: () => _jwt,
      rt: () => _base64,
      tB: () => _guid,
      wA: () => _uuidv7,
      xY: () => _toUpperCase
    });
    var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4890);
    var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9396);
    var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
    function snapshotChecks(def) {
      if (def.checks) def.checks = [ ...def.checks ];
      return def;
    }
    function _string(Class, params) {
      return new Class(snapshotChecks({
        type: "string",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      }));
    }
    function _email(Class, params) {
      return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _guid(Class, params) {
      return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _uuid(Class, params) {
      return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _uuidv4(Class, params) {
      return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _uuidv6(Class, params) {
      return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _uuidv7(Class, params) {
      return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _url(Class, params) {
      return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _emoji(Class, params) {
      return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _nanoid(Class, params) {
      return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _cuid(Class, params) {
      return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _cuid2(Class, params) {
      return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _ulid(Class, params) {
      return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _xid(Class, params) {
      return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _ksuid(Class, params) {
      return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _ipv4(Class, params) {
      return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _ipv6(Class, params) {
      return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _cidrv4(Class, params) {
      return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _cidrv6(Class, params) {
      return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _base64(Class, params) {
      return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _base64url(Class, params) {
      return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _e164(Class, params) {
      return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _jwt(Class, params) {
      return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _isoDateTime(Class, params) {
      return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _isoDate(Class, params) {
      return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _isoTime(Class, params) {
      return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _isoDuration(Class, params) {
      return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _int(Class, params) {
      return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _boolean(Class, params) {
      return new Class({
        type: "boolean",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _unknown(Class) {
      return new Class({
        type: "unknown"
      });
    }
    function _never(Class, params) {
      return new Class({
        type: "never",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _lt(value, params) {
      return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
        value,
        inclusive: false
      });
    }
    function _lte(value, params) {
      return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
        value,
        inclusive: true
      });
    }
    function _gt(value, params) {
      return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
        value,
        inclusive: false
      });
    }
    function _gte(value, params) {
      return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
        value,
        inclusive: true
      });
    }
    function _nonnegative(params) {
      return _gte(0, params);
    }
    function _multipleOf(value, params) {
      return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Jk({
        check: "multiple_of",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
        value
      });
    }
    function _maxLength(maximum, params) {
      const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Yk({
        check: "max_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
        maximum
      });
      return ch;
    }
    function _minLength(minimum, params) {
      return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Kk({
        check: "min_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
        minimum
      });
    }
    function _length(length, params) {
      return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.RM({
        check: "length_equals",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
        length
      });
    }
    function _regex(pattern, params) {
      return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.DG({
        check: "string_format",
        format: "regex",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
        pattern
      });
    }
    function _lowercase(params) {
      return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.NI({
        check: "string_format",
        format: "lowercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _uppercase(params) {
      return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.kH({
        check: "string_format",
        format: "uppercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _includes(includes, params) {
      return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Tt({
        check: "string_format",
        format: "includes",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
        includes
      });
    }
    function _startsWith(prefix, params) {
      return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.J({
        check: "string_format",
        format: "starts_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
        prefix
      });
    }
    function _endsWith(suffix, params) {
      return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.E6({
        check: "string_format",
        format: "ends_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
        suffix
      });
    }
    function _properties(shape, params) {
      return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.nJ({
        check: "properties",
        shape,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _overwrite(tx) {
      return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.v$({
        check: "overwrite",
        tx
      });
    }
    function _normalize(form) {
      return _overwrite(input => input.normalize(form));
    }
    function _trim() {
      return _overwrite(input => input.trim());
    }
    function _toLowerCase() {
      return _overwrite(input => input.toLowerCase());
    }
    function _toUpperCase() {
      return _overwrite(input => input.toUpperCase());
    }
    function _slugify() {
      return _overwrite(input => _util_js__WEBPACK_IMPORTED_MODULE_0__.Yv(input));
    }
    function _array(Class, element, params) {
      return new Class({
        type: "array",
        element,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _refine(Class, fn, _params) {
      const schema = new Class({
        type: "custom",
        check: "custom",
        fn,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(_params)
      });
      return schema;
    }
    function _superRefine(fn, params) {
      const ch = _check(payload => {
        payload.addIssue = issue => {
          if (typeof issue === "string") payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__.sn(issue, payload.value, ch._zod.def)); else {
            const _issue = issue;
            if (_issue.fatal) _issue.continue = false;
            _issue.code ?? (_issue.code = "custom");
            if (!("input" in _issue)) _issue.input = payload.value;
            _issue.inst ?? (_issue.inst = ch);
            _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
            payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__.sn(_issue));
          }
        };
        return fn(payload.value, payload);
      }, params);
      return ch;
    }
    function _check(fn, params) {
      const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({
        check: "custom",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
      ch._zod.check = fn;
      return ch;
    }
    function describe(description) {
      const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({
        check: "describe"
      });
      ch._zod.onattach = [ inst => {
        const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.get(inst) ?? {};
        _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.add(inst, {
          ...existing,
          description
        });
      } ];
      ch._zod.check = () => {};
      return ch;
    }
    function meta(metadata) {
      const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({
        check: "meta"
      });
      ch._zod.onattach = [ inst => {
        const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.get(inst) ?? {};
        _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.add(inst, {
          ...existing,
          ...metadata
        });
      } ];
      ch._zod.check = () => {};
      return ch;
    }
  },
  4890: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      DG: () => $ZodCheckRegex,
      E6: () => $ZodCheckEndsWith,
      J: () => $ZodCheckStartsWith,
      J_: () => $ZodCheckGreaterThan,
      Jk: () => $ZodCheckMultipleOf,
      KH: () => $ZodCheckNumberFormat,
      Kk: () => $ZodCheckMinLength,
      NI: () => $ZodCheckLowerCase,
      QP: () => $ZodCheck,
      RM: () => $ZodCheckLengthEquals,
      Tt: () => $ZodCheckIncludes,
      Yk: () => $ZodCheckMaxLength,
      kH: () => $ZodCheckUpperCase,
      nJ: () => $ZodCheckProperties,
      ql: () => $ZodCheckStringFormat,
      sm: () => $ZodCheckLessThan,
      v$: () => $ZodCheckOverwrite
    });
    var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
    var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3908);
    var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
    const $ZodCheck = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck", (inst, def) => {
      var _a;
      inst._zod ?? (inst._zod = {});
      inst._zod.def = def;
      (_a = inst._zod).onattach ?? (_a.onattach = []);
    });
    const _whenHasLength = payload => {
      const val = payload.value;
      return !_util_js__WEBPACK_IMPORTED_MODULE_1__.cl(val) && val.length !== void 0;
    };
    const numericOriginMap = {
      number: "number",
      bigint: "bigint",
      object: "date"
    };
    const $ZodCheckLessThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLessThan", (inst, def) => {
      $ZodCheck.init(inst, def);
      const origin = numericOriginMap[typeof def.value];
      inst._zod.check = payload => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
        payload.issues.push({
          origin: numericOriginMap[typeof payload.value] ?? origin,
          code: "too_big",
          maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
          input: payload.value,
          inclusive: def.inclusive,
          inst,
          continue: !def.abort
        });
      };
    });
    const $ZodCheckGreaterThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckGreaterThan", (inst, def) => {
      $ZodCheck.init(inst, def);
      const origin = numericOriginMap[typeof def.value];
      inst._zod.check = payload => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
        payload.issues.push({
          origin: numericOriginMap[typeof payload.value] ?? origin,
          code: "too_small",
          minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
          input: payload.value,
          inclusive: def.inclusive,
          inst,
          continue: !def.abort
        });
      };
    });
    const $ZodCheckMultipleOf = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMultipleOf", (inst, def) => {
      $ZodCheck.init(inst, def);
      inst._zod.check = payload => {
        if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : _util_js__WEBPACK_IMPORTED_MODULE_1__.LG(payload.value, def.value) === 0;
        if (isMultiple) return;
        payload.issues.push({
          origin: typeof payload.value,
          code: "not_multiple_of",
          divisor: def.value,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    const $ZodCheckNumberFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckNumberFormat", (inst, def) => {
      $ZodCheck.init(inst, def);
      def.format = def.format || "float64";
      const isInt = def.format?.includes("int");
      const origin = isInt ? "int" : "number";
      const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__.zH[def.format];
      inst._zod.check = payload => {
        const input = payload.value;
        if (isInt) {
          if (!Number.isInteger(input)) {
            payload.issues.push({
              expected: origin,
              format: def.format,
              code: "invalid_type",
              continue: false,
              input,
              inst
            });
            return;
          }
          if (!Number.isSafeInteger(input)) {
            if (input > 0) payload.issues.push({
              input,
              code: "too_big",
              maximum: Number.MAX_SAFE_INTEGER,
              note: "Integers must be within the safe integer range.",
              inst,
              origin,
              inclusive: true,
              continue: !def.abort
            }); else payload.issues.push({
              input,
              code: "too_small",
              minimum: Number.MIN_SAFE_INTEGER,
              note: "Integers must be within the safe integer range.",
              inst,
              origin,
              inclusive: true,
              continue: !def.abort
            });
            return;
          }
        }
        if (input < minimum) payload.issues.push({
          origin: "number",
          input,
          code: "too_small",
          minimum,
          inclusive: true,
          inst,
          continue: !def.abort
        });
        if (input > maximum) payload.issues.push({
          origin: "number",
          input,
          code: "too_big",
          maximum,
          inclusive: true,
          inst,
          continue: !def.abort
        });
      };
    });
    const $ZodCheckMaxLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMaxLength", (inst, def) => {
      var _a;
      $ZodCheck.init(inst, def);
      (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
      inst._zod.check = payload => {
        const input = payload.value;
        const units = input.length;
        const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
        if (length <= def.maximum) return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
        payload.issues.push({
          origin,
          code: "too_big",
          maximum: def.maximum,
          inclusive: true,
          input,
          inst,
          continue: !def.abort
        });
      };
    });
    const $ZodCheckMinLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMinLength", (inst, def) => {
      var _a;
      $ZodCheck.init(inst, def);
      (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
      inst._zod.check = payload => {
        const input = payload.value;
        const units = input.length;
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
        if (length >= def.minimum) return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
        payload.issues.push({
          origin,
          code: "too_small",
          minimum: def.minimum,
          inclusive: true,
          input,
          inst,
          continue: !def.abort
        });
      };
    });
    const $ZodCheckLengthEquals = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLengthEquals", (inst, def) => {
      var _a;
      $ZodCheck.init(inst, def);
      (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
      inst._zod.check = payload => {
        const input = payload.value;
        const units = input.length;
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
        if (length === def.length) return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
        const tooBig = length > def.length;
        payload.issues.push({
          origin,
          ...tooBig ? {
            code: "too_big",
            maximum: def.length
          } : {
            code: "too_small",
            minimum: def.length
          },
          inclusive: true,
          exact: true,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    const $ZodCheckStringFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStringFormat", (inst, def) => {
      var _a, _b;
      $ZodCheck.init(inst, def);
      if (def.pattern) (_a = inst._zod).check ?? (_a.check = payload => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value)) return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: def.format,
          input: payload.value,
          ...def.pattern ? {
            pattern: def.pattern.toString()
          } : {},
          inst,
          continue: !def.abort
        });
      }); else (_b = inst._zod).check ?? (_b.check = () => {});
    });
    const $ZodCheckRegex = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckRegex", (inst, def) => {
      $ZodCheckStringFormat.init(inst, def);
      inst._zod.check = payload => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value)) return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: "regex",
          input: payload.value,
          pattern: def.pattern.toString(),
          inst,
          continue: !def.abort
        });
      };
    });
    const $ZodCheckLowerCase = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLowerCase", (inst, def) => {
      def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__.AC);
      $ZodCheckStringFormat.init(inst, def);
    });
    const $ZodCheckUpperCase = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckUpperCase", (inst, def) => {
      def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__.Zv);
      $ZodCheckStringFormat.init(inst, def);
    });
    const $ZodCheckIncludes = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckIncludes", (inst, def) => {
      $ZodCheck.init(inst, def);
      const escapedRegex = _util_js__WEBPACK_IMPORTED_MODULE_1__.sD(def.includes);
      const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
      def.pattern = pattern;
      inst._zod.check = payload => {
        if (payload.value.includes(def.includes, def.position)) return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: "includes",
          includes: def.includes,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    const $ZodCheckStartsWith = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStartsWith", (inst, def) => {
      $ZodCheck.init(inst, def);
      const pattern = new RegExp(`^${_util_js__WEBPACK_IMPORTED_MODULE_1__.sD(def.prefix)}.*`);
      def.pattern ?? (def.pattern = pattern);
      inst._zod.check = payload => {
        if (payload.value.startsWith(def.prefix)) return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: "starts_with",
          prefix: def.prefix,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    const $ZodCheckEndsWith = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckEndsWith", (inst, def) => {
      $ZodCheck.init(inst, def);
      const pattern = new RegExp(`.*${_util_js__WEBPACK_IMPORTED_MODULE_1__.sD(def.suffix)}$`);
      def.pattern ?? (def.pattern = pattern);
      inst._zod.check = payload => {
        if (payload.value.endsWith(def.suffix)) return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: "ends_with",
          suffix: def.suffix,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    function handleCheckPropertyResult(result, payload, property) {
      if (result.issues.length) payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_1__.lQ(property, result.issues));
    }
    const $ZodCheckProperties = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckProperties", (inst, def) => {
      $ZodCheck.init(inst, def);
      _util_js__WEBPACK_IMPORTED_MODULE_1__.jD(inst, Symbol.iterator, function*() {
        yield inst;
      });
      let entries;
      inst._zod.check = payload => {
        if (payload.value == null) {
          payload.issues.push({
            expected: "object",
            code: "invalid_type",
            input: payload.value,
            inst
          });
          return;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map(key => [ key, def.shape[key] ]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
          const result = schema._zod.run({
            value: input[key],
            issues: []
          }, {});
          if (result instanceof Promise) {
            proms ?? (proms = []);
            proms.push(result.then(result => handleCheckPropertyResult(result, payload, key)));
          } else handleCheckPropertyResult(result, payload, key);
        }
        if (proms) return Promise.all(proms).then(() => {});
        return;
      };
    });
    const $ZodCheckOverwrite = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckOverwrite", (inst, def) => {
      $ZodCheck.init(inst, def);
      inst._zod.check = payload => {
        payload.value = def.tx(payload.value);
      };
    });
  },
  8532: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      $W: () => config,
      GT: () => $ZodAsyncError,
      cV: () => $ZodEncodeError,
      cr: () => globalConfig,
      xI: () => $constructor
    });
    var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
    var _a;
    const _zodDesc = {
      value: void 0,
      enumerable: false
    };
    let _E = "captureStackTrace" in Error ? Error : null;
    function newError(Definition) {
      const E = _E;
      if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
          try {
            E.stackTraceLimit = 0;
          } catch {
            _E = null;
            return new Definition;
          }
          try {
            return new Definition;
          } finally {
            E.stackTraceLimit = saved;
          }
        }
      }
      return new Definition;
    }
    function $constructor(name, initializer, proto, params) {
      const zodProto = {};
      function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set;
      }
      Internals.prototype = zodProto;
      const protoMembers = proto;
      const initialized = protoMembers && new WeakSet;
      function init(inst, def) {
        if (!inst._zod) {
          _zodDesc.value = new Internals(def);
          try {
            Object.defineProperty(inst, "_zod", _zodDesc);
          } finally {
            _zodDesc.value = void 0;
          }
        } else if (inst._zod.traits.has(name)) return;
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
          const own = Object.getPrototypeOf(inst);
          const ctorProto = inst._zod.constr.prototype;
          let up = own;
          while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
          const target = up ?? own;
          if (!initialized.has(target)) {
            initialized.add(target);
            (0, _util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target, protoMembers);
          }
        }
        const proto = _.prototype;
        for (const k in proto) {
          if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
          if (!(k in inst)) inst[k] = proto[k].bind(inst);
        }
      }
      const Parent = params?.Parent ?? Object;
      class Definition extends Parent {}
      Object.defineProperty(Definition, "name", {
        value: name
      });
      function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
          for (const fn of deferred) fn();
          inst._zod.deferred = void 0;
        }
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp) pp(inst);
        return inst;
      }
      Object.defineProperty(_, "init", {
        value: init
      });
      Object.defineProperty(_, Symbol.hasInstance, {
        value: inst => {
          if (params?.Parent && inst instanceof params.Parent) return true;
          return inst?._zod?.traits?.has(name);
        }
      });
      Object.defineProperty(_, "name", {
        value: name
      });
      return _;
    }
    class $ZodAsyncError extends Error {
      constructor() {
        super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
      }
    }
    class $ZodEncodeError extends Error {
      constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
      }
    }
    (_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
    const globalConfig = globalThis.__zod_globalConfig;
    function config(newConfig) {
      if (newConfig) Object.assign(globalConfig, newConfig);
      return globalConfig;
    }
  },
  7428: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      JM: () => flattenError,
      Kd: () => $ZodRealError,
      Wk: () => formatError,
      a$: () => $ZodError
    });
    var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8532);
    var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
    function _getMessage() {
      const internals = this._zod;
      internals.message ?? (internals.message = JSON.stringify(internals.def, _util_js__WEBPACK_IMPORTED_MODULE_0__.k8, 2));
      return internals.message;
    }
    function _setMessage(value) {
      this._zod.message = value;
    }
    const _messageDesc = {
      get: _getMessage,
      set: _setMessage,
      enumerable: true,
      configurable: true
    };
    const _issuesDesc = {
      value: void 0,
      enumerable: false
    };
    const _installedToString = new WeakSet([ Object.prototype, Error.prototype ]);
    const initializer = (inst, def) => {
      inst.name = "$ZodError";
      _issuesDesc.value = def;
      Object.defineProperty(inst, "issues", _issuesDesc);
      _issuesDesc.value = void 0;
      Object.defineProperty(inst, "message", _messageDesc);
      const proto = Object.getPrototypeOf(inst);
      if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
          configurable: true,
          enumerable: false,
          get() {
            const value = () => this.message;
            Object.defineProperty(this, "toString", {
              value,
              configurable: true,
              writable: true
            });
            return value;
          },
          set(value) {
            Object.defineProperty(this, "toString", {
              value,
              configurable: true,
              writable: true
            });
          }
        });
      }
    };
    const $ZodError = (0, _core_js__WEBPACK_IMPORTED_MODULE_1__.xI)("$ZodError", initializer);
    const $ZodRealError = (0, _core_js__WEBPACK_IMPORTED_MODULE_1__.xI)("$ZodError", initializer, void 0, {
      Parent: Error
    });
    function node(obj, key, make) {
      if (!Object.prototype.hasOwnProperty.call(obj, key)) if (key === "__proto__") Object.defineProperty(obj, key, {
        value: make(),
        writable: true,
        enumerable: true,
        configurable: true
      }); else obj[key] = make();
      return obj[key];
    }
    function flattenError(error, mapper = issue => issue.message) {
      const fieldErrors = {};
      const formErrors = [];
      for (const sub of error.issues) if (sub.path.length > 0) node(fieldErrors, sub.path[0], () => []).push(mapper(sub)); else formErrors.push(mapper(sub));
      return {
        formErrors,
        fieldErrors
      };
    }
    function formatError(error, mapper = issue => issue.message) {
      const fieldErrors = {
        _errors: []
      };
      const processError = (error, path = []) => {
        for (const issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map(issues => processError({
          issues
        }, [ ...path, ...issue.path ])); else if (issue.code === "invalid_key") processError({
          issues: issue.issues
        }, [ ...path, ...issue.path ]); else if (issue.code === "invalid_element") processError({
          issues: issue.issues
        }, [ ...path, ...issue.path ]); else {
          const fullpath = [ ...path, ...issue.path ];
          if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue)); else {
            let curr = fieldErrors;
            let i = 0;
            while (i < fullpath.length) {
              const el = fullpath[i];
              const terminal = i === fullpath.length - 1;
              if (el === "_errors") {
                if (terminal) curr._errors.push(mapper(issue));
                i++;
                continue;
              }
              if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
                value: {
                  _errors: []
                },
                enumerable: true,
                writable: true,
                configurable: true
              });
              const node = curr[el];
              if (terminal) node._errors.push(mapper(issue));
              curr = node;
              i++;
            }
          }
        }
      };
      processError(error);
      return fieldErrors;
    }
  },
  4196: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      EJ: () => parseAsync,
      F0: () => validateAsync,
      GW: () => _encodeAsync,
      Mv: () => _encode,
      Od: () => _safeParse,
      R3: () => _safeDecodeAsync,
      Rb: () => _parseAsync,
      Tj: () => _parse,
      VS: () => _safeDecode,
      bp: () => safeParseAsync,
      e2: () => _decode,
      or: () => _decodeAsync,
      qg: () => parse,
      rh: () => _safeEncode,
      tf: () => validate,
      v_: () => _safeEncodeAsync,
      wG: () => _safeParseAsync,
      xL: () => safeParse
    });
    var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
    var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7428);
    var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
    function finalizeParams(callee, params) {
      return {
        callee: params?.callee ?? callee,
        Err: params?.Err
      };
    }
    const _parse = _Err => {
      const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? {
          ..._ctx,
          async: false
        } : {
          async: false
        };
        const result = schema._zod.run({
          value,
          issues: []
        }, ctx);
        if (result instanceof Promise) throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.GT;
        if (result.issues.length) {
          const e = new (_params?.Err ?? _Err)(result.issues.map(iss => _util_js__WEBPACK_IMPORTED_MODULE_1__.iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__.$W())));
          _util_js__WEBPACK_IMPORTED_MODULE_1__.gx(e, _params?.callee ?? fn);
          throw e;
        }
        return result.value;
      };
      return fn;
    };
    const parse = _parse(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd);
    const _parseAsync = _Err => {
      const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? {
          ..._ctx,
          async: true
        } : {
          async: true
        };
        let result = schema._zod.run({
          value,
          issues: []
        }, ctx);
        if (result instanceof Promise) result = await result;
        if (result.issues.length) {
          const e = new (params?.Err ?? _Err)(result.issues.map(iss => _util_js__WEBPACK_IMPORTED_MODULE_1__.iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__.$W())));
          _util_js__WEBPACK_IMPORTED_MODULE_1__.gx(e, params?.callee ?? fn);
          throw e;
        }
        return result.value;
      };
      return fn;
    };
    const parseAsync = _parseAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd);
    const _safeParse = _Err => (schema, value, _ctx) => {
      const ctx = _ctx ? {
        ..._ctx,
        async: false
      } : {
        async: false
      };
      const result = schema._zod.run({
        value,
        issues: []
      }, ctx);
      if (result instanceof Promise) throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.GT;
      return result.issues.length ? failure(_Err, result.issues, ctx) : {
        success: true,
        data: result.value
      };
    };
    const safeParse = _safeParse(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd);
    function failure(Err, issues, ctx) {
      let error;
      return {
        success: false,
        get error() {
          if (!error) {
            error = new Err(issues.map(iss => _util_js__WEBPACK_IMPORTED_MODULE_1__.iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__.$W())));
            issues = void 0;
            ctx = void 0;
          }
          return error;
        },
        set error(e) {
          error = e;
          issues = void 0;
          ctx = void 0;
        }
      };
    }
    const _safeParseAsync = _Err => async (schema, value, _ctx) => {
      const ctx = _ctx ? {
        ..._ctx,
        async: true
      } : {
        async: true
      };
      let result = schema._zod.run({
        value,
        issues: []
      }, ctx);
      if (result instanceof Promise) result = await result;
      return result.issues.length ? failure(_Err, result.issues, ctx) : {
        success: true,
        data: result.value
      };
    };
    const safeParseAsync = _safeParseAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd);
    const COMPILE_INVALID = Symbol.for("zod.compile.invalid");
    const COMPILE_FALLBACK = Symbol.for("zod.compile.fallback");
    const validate = (schema, value, _ctx) => {
      const validator = schema._zod.bag.validator;
      if (validator !== void 0) {
        if (validator(value) !== COMPILE_INVALID) return true;
        if (validator.definite === true && _ctx === void 0) return false;
      }
      return validateFallback(schema, value, _ctx);
    };
    function validateFallback(schema, value, _ctx) {
      const ctx = _ctx ? {
        ..._ctx,
        async: false,
        abortEarly: true
      } : {
        async: false,
        abortEarly: true
      };
      const fallbackRun = schema._zod.bag.fallbackRun;
      let result;
      if (fallbackRun) {
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({
          value,
          issues: []
        }, ctx);
      } else result = schema._zod.run({
        value,
        issues: []
      }, ctx);
      if (result instanceof Promise) throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.GT;
      return result.issues.length === 0;
    }
    const validateAsync = async (schema, value, _ctx) => {
      const ctx = _ctx ? {
        ..._ctx,
        async: true,
        abortEarly: true
      } : {
        async: true,
        abortEarly: true
      };
      let result = schema._zod.run({
        value,
        issues: []
      }, ctx);
      if (result instanceof Promise) result = await result;
      return result.issues.length === 0;
    };
    const _encode = _Err => {
      const parse = _parse(_Err);
      const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? {
          ..._ctx,
          direction: "backward"
        } : {
          direction: "backward"
        };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
      };
      return fn;
    };
    _errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd;
    const _decode = _Err => {
      const parse = _parse(_Err);
      const fn = (schema, value, _ctx, _params) => parse(schema, value, _ctx, finalizeParams(fn, _params));
      return fn;
    };
    _errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd;
    const _encodeAsync = _Err => {
      const parseAsync = _parseAsync(_Err);
      const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? {
          ..._ctx,
          direction: "backward"
        } : {
          direction: "backward"
        };
        return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
      };
      return fn;
    };
    _errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd;
    const _decodeAsync = _Err => {
      const parseAsync = _parseAsync(_Err);
      const fn = async (schema, value, _ctx, _params) => await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
      return fn;
    };
    _errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd;
    const _safeEncode = _Err => (schema, value, _ctx) => {
      const ctx = _ctx ? {
        ..._ctx,
        direction: "backward"
      } : {
        direction: "backward"
      };
      return _safeParse(_Err)(schema, value, ctx);
    };
    _errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd;
    const _safeDecode = _Err => (schema, value, _ctx) => _safeParse(_Err)(schema, value, _ctx);
    _errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd;
    const _safeEncodeAsync = _Err => async (schema, value, _ctx) => {
      const ctx = _ctx ? {
        ..._ctx,
        direction: "backward"
      } : {
        direction: "backward"
      };
      return _safeParseAsync(_Err)(schema, value, ctx);
    };
    _errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd;
    const _safeDecodeAsync = _Err => async (schema, value, _ctx) => _safeParseAsync(_Err)(schema, value, _ctx);
    _errors_js__WEBPACK_IMPORTED_MODULE_2__.Kd;
  },
  3908: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      AC: () => lowercase,
      Ak: () => nanoid,
      D2: () => nanoidOfLength,
      F: () => httpProtocol,
      Gl: () => cuid2,
      K3: () => base64,
      Os: () => guid,
      Rp: () => email,
      Z0: () => ulid,
      Zg: () => emoji,
      Zv: () => uppercase,
      ai: () => number,
      fO: () => ksuid,
      gF: () => cuid,
      gp: () => anyString,
      hQ: () => e164,
      kB: () => time,
      kM: () => xid,
      l7: () => cidrv6,
      nd: () => integer,
      o: () => bigint,
      p0: () => duration,
      p6: () => date,
      r0: () => base64url,
      uR: () => uuid,
      uX: () => ipv4,
      ug: () => ipv6,
      w$: () => datetime,
      zM: () => boolean,
      zr: () => cidrv4
    });
    const cuid = /^[cC][0-9a-z]{6,}$/;
    const cuid2 = /^[0-9a-z]+$/;
    const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
    const xid = /^[0-9a-vA-V]{20}$/;
    const ksuid = /^[A-Za-z0-9]{27}$/;
    const nanoid = /^[a-zA-Z0-9_-]{21}$/;
    function nanoidOfLength(length) {
      return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
    }
    const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
    const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
    const uuid = version => {
      if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
      return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
    };
    const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
    const _emoji = "^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";
    function emoji() {
      return new RegExp(_emoji, "u");
    }
    const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
    const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
    const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
    const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
    const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
    const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
    const httpProtocol = /^https?$/;
    const e164 = /^\+[1-9]\d{6,14}$/;
    const dateSource = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
    function anchor(source) {
      return new RegExp(`^${source}$`);
    }
    const date = anchor(dateSource);
    function timeSource(args) {
      const hhmm = "(?:[01]\\d|2[0-3]):[0-5]\\d";
      const regex = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
      return regex;
    }
    function time(args) {
      return new RegExp(`^${timeSource(args)}$`);
    }
    function datetime(args) {
      const opts = [ "Z" ];
      if (args.offset) opts.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
      const qualified = `${timeSource({
        precision: args.precision,
        seconds: true
      })}(?:${opts.join("|")})`;
      const timeRegex = args.local ? `${qualified}|${timeSource({
        precision: args.precision
      })}` : qualified;
      return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
    }
    const anyString = /^[\s\S]{0,}$/;
    const bigint = /^-?\d+n?$/;
    const integer = /^-?\d+$/;
    const number = /^-?\d+(?:\.\d+)?$/;
    const boolean = /^(?:true|false)$/i;
    const lowercase = /^[^A-Z]*$/;
    const uppercase = /^[^a-z]*$/;
  },
  9396: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      fd: () => globalRegistry
    });
    var _a;
    class $ZodRegistry {
      constructor() {
        this._map = new WeakMap;
        this._idmap = new Map;
      }
      add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
        return this;
      }
      clear() {
        this._map = new WeakMap;
        this._idmap = new Map;
        return this;
      }
      remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
        this._map.delete(schema);
        return this;
      }
      get(schema) {
        const p = schema._zod.parent;
        if (p) {
          const pm = {
            ...this.get(p) ?? {}
          };
          delete pm.id;
          const f = {
            ...pm,
            ...this._map.get(schema)
          };
          return Object.keys(f).length ? f : void 0;
        }
        return this._map.get(schema);
      }
      has(schema) {
        return this._map.has(schema);
      }
    }
    function registry() {
      return new $ZodRegistry;
    }
    (_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
    const globalRegistry = globalThis.__zod_globalRegistry;
  },
  6985: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      $p: () => $ZodArray,
      Dq: () => $ZodBase64,
      CQ: () => $ZodBase64URL,
      BN: () => $ZodBigInt,
      sF: () => $ZodBoolean,
      CI: () => $ZodCIDRv4,
      Cn: () => $ZodCIDRv6,
      bl: () => $ZodCUID,
      Zu: () => $ZodCUID2,
      t$: () => $ZodCatch,
      b0: () => $ZodCustom,
      o5: () => $ZodDate,
      rv: () => $ZodDefault,
      P0: () => $ZodDiscriminatedUnion,
      Oy: () => $ZodE164,
      qG: () => $ZodEmail,
      cG: () => $ZodEmoji,
      VO: () => $ZodEnum,
      RL: () => $ZodExactOptional,
      Zc: () => $ZodGUID,
      Lc: () => $ZodIPv4,
      Zy: () => $ZodIPv6,
      v1: () => $ZodISODate,
      Ko: () => $ZodISODateTime,
      $N: () => $ZodISODuration,
      Ax: () => $ZodISOTime,
      LJ: () => $ZodIntersection,
      h8: () => $ZodJWT,
      GY: () => $ZodKSUID,
      nu: () => $ZodLiteral,
      Py: () => $ZodNanoID,
      Um: () => $ZodNever,
      N$: () => $ZodNonOptional,
      qc: () => $ZodNullable,
      vz: () => $ZodNumber,
      I: () => $ZodNumberFormat,
      L8: () => $ZodObject,
      w: () => $ZodObjectJIT,
      ig: () => $ZodOptional,
      _m: () => $ZodPipe,
      VF: () => $ZodPrefault,
      Sb: () => $ZodReadonly,
      h: () => $ZodRecord,
      $v: () => $ZodString,
      EY: () => $ZodStringFormat,
      Wc: () => $ZodTransform,
      G3: () => $ZodTuple,
      W4: () => $ZodType,
      g5: () => $ZodULID,
      VY: () => $ZodURL,
      Zn: () => $ZodUUID,
      cu: () => $ZodUnion,
      GP: () => $ZodUnknown,
      TF: () => $ZodXID,
      cq: () => base64Charset,
      xE: () => base64urlCharset,
      YK: () => standardProps
    });
    var core_checks = __nccwpck_require__(4890);
    var core_core = __nccwpck_require__(8532);
    class Doc {
      constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
      }
      indented(fn) {
        this.indent += 1;
        try {
          fn(this);
        } finally {
          this.indent -= 1;
        }
      }
      write(arg) {
        if (typeof arg === "function") {
          arg(this, {
            execution: "sync"
          });
          arg(this, {
            execution: "async"
          });
          return;
        }
        const content = arg;
        const lines = content.split("\n").filter(x => x);
        const minIndent = Math.min(...lines.map(x => x.length - x.trimStart().length));
        const dedented = lines.map(x => x.slice(minIndent)).map(x => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) this.content.push(line);
      }
      compile() {
        const F = Function;
        const content = this?.content ?? [ "" ];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
      }
    }
    var core_regexes = __nccwpck_require__(3908);
    var core_util = __nccwpck_require__(4723);
    const version = {
      major: 4,
      minor: 6,
      patch: 7
    };
    const $ZodType = core_core.xI("$ZodType", (inst, def) => {
      var _a;
      inst ?? (inst = {});
      inst._zod.def = def;
      inst._zod.bag = inst._zod.bag || {};
      inst._zod.version = version;
      const defChecks = inst._zod.def.checks;
      const checks = inst._zod.traits.has("$ZodCheck") ? [ inst, ...defChecks ?? [] ] : defChecks?.length ? [ ...defChecks ] : [];
      for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
      if (checks.length === 0) {
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
          inst._zod.run = inst._zod.parse;
        });
      } else {
        const runChecks = (payload, checks, ctx) => {
          if (payload.memo) return payload;
          let isAborted = core_util.QH(payload);
          let asyncResult;
          for (const ch of checks) {
            if (ch._zod.def.when) {
              if (core_util.rL(payload)) continue;
              const shouldRun = ch._zod.def.when(payload);
              if (!shouldRun) continue;
            } else if (isAborted) continue;
            const currLen = payload.issues.length;
            const _ = ch._zod.check(payload);
            if (_ instanceof Promise && ctx?.async === false) throw new core_core.GT;
            if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
              await _;
              const nextLen = payload.issues.length;
              if (nextLen === currLen) return;
              core_util.d3(payload.issues, currLen, inst);
              if (!isAborted) isAborted = core_util.QH(payload, currLen);
            }); else {
              const nextLen = payload.issues.length;
              if (nextLen === currLen) continue;
              core_util.d3(payload.issues, currLen, inst);
              if (!isAborted) isAborted = core_util.QH(payload, currLen);
            }
          }
          if (asyncResult) return asyncResult.then(() => payload);
          return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
          if (core_util.QH(canary)) {
            canary.aborted = true;
            return canary;
          }
          const checkResult = runChecks(payload, checks, ctx);
          if (checkResult instanceof Promise) {
            if (ctx.async === false) throw new core_core.GT;
            return checkResult.then(checkResult => inst._zod.parse(checkResult, ctx));
          }
          return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
          if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
          if (ctx.direction === "backward") {
            const canary = inst._zod.parse({
              value: payload.value,
              issues: []
            }, {
              ...ctx,
              skipChecks: true
            });
            if (canary instanceof Promise) return canary.then(canary => handleCanaryResult(canary, payload, ctx));
            return handleCanaryResult(canary, payload, ctx);
          }
          const result = inst._zod.parse(payload, ctx);
          if (result instanceof Promise) {
            if (ctx.async === false) throw new core_core.GT;
            return result.then(result => runChecks(result, checks, ctx));
          }
          return runChecks(result, checks, ctx);
        };
      }
    }, {
      get "~standard"() {
        return core_util.jD(this, "~standard", standardProps(this));
      },
      set "~standard"(value) {
        core_util.qh(this, "~standard", value);
      }
    });
    const toStandardResult = (r, ctx) => r.issues.length ? {
      issues: r.issues.map(iss => core_util.iR(iss, ctx, core_core.$W()))
    } : {
      value: r.value
    };
    async function validateAsync(inst, value) {
      const ctx = {
        async: true
      };
      return toStandardResult(await inst._zod.run({
        value,
        issues: []
      }, ctx), ctx);
    }
    function standardProps(inst) {
      return {
        validate: value => {
          const ctx = {
            async: false
          };
          try {
            const r = inst._zod.run({
              value,
              issues: []
            }, ctx);
            if (!(r instanceof Promise)) return toStandardResult(r, ctx);
          } catch (_) {}
          return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1
      };
    }
    const $ZodString = core_core.xI("$ZodString", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.pattern = def.pattern ?? core_regexes.gp;
      inst._zod.parse = (payload, _) => {
        if (def.coerce) try {
          payload.value = String(payload.value);
        } catch (_) {}
        if (typeof payload.value === "string") return payload;
        payload.issues.push({
          expected: "string",
          code: "invalid_type",
          input: payload.value,
          inst
        });
        return payload;
      };
    });
    const $ZodStringFormat = core_core.xI("$ZodStringFormat", (inst, def) => {
      core_checks.ql.init(inst, def);
      $ZodString.init(inst, def);
    });
    const $ZodGUID = core_core.xI("$ZodGUID", (inst, def) => {
      def.pattern ?? (def.pattern = core_regexes.Os);
      $ZodStringFormat.init(inst, def);
    });
    const $ZodUUID = core_core.xI("$ZodUUID", (inst, def) => {
      if (def.version) {
        const versionMap = {
          v1: 1,
          v2: 2,
          v3: 3,
          v4: 4,
          v5: 5,
          v6: 6,
          v7: 7,
          v8: 8
        };
        const v = versionMap[def.version];
        if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = core_regexes.uR(v));
      } else def.pattern ?? (def.pattern = core_regexes.uR());
      $ZodStringFormat.init(inst, def);
    });
    const $ZodEmail = core_core.xI("$ZodEmail", (inst, def) => {
      def.pattern ?? (def.pattern = core_regexes.Rp);
      $ZodStringFormat.init(inst, def);
    });
    const URL_BAD_FORMAT = 1;
    const URL_UNPARSEABLE = 2;
    function canParseURL(input) {
      try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
        new URL(input);
        return true;
      } catch {
        return false;
      }
    }
    function validateURL(trimmed, def) {
      if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || URL_UNPARSEABLE;
      return parseURLObject(trimmed, def);
    }
    function parseURLObject(trimmed, def) {
      if (!def.normalize && def.protocol?.source === core_regexes.F.source && !/^https?:\/\//i.test(trimmed)) return URL_BAD_FORMAT;
      try {
        if (typeof URL !== "undefined") {
          const URLStatic = URL;
          if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        return new URL(trimmed);
      } catch {
        return URL_UNPARSEABLE;
      }
    }
    const asciiTabOrNewline = /[\t\n\r]/g;
    function stripTabAndNewline(value) {
      return value.replace(asciiTabOrNewline, "");
    }
    function urlHostnameOk(url, hostname) {
      hostname.lastIndex = 0;
      return hostname.test(url.hostname);
    }
    function urlProtocolOk(url, protocol) {
      protocol.lastIndex = 0;
      return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
    }
    const $ZodURL = core_core.xI("$ZodURL", (inst, def) => {
      $ZodStringFormat.init(inst, def);
      inst._zod.check = payload => {
        try {
          const trimmed = payload.value.trim();
          const url = validateURL(trimmed, def);
          if (url === URL_BAD_FORMAT) {
            payload.issues.push({
              code: "invalid_format",
              format: "url",
              note: "Invalid URL format",
              input: payload.value,
              inst,
              continue: !def.abort
            });
            return;
          }
          if (url === URL_UNPARSEABLE) {
            payload.issues.push({
              code: "invalid_format",
              format: "url",
              input: payload.value,
              inst,
              continue: !def.abort
            });
            return;
          }
          if (url === true) {
            payload.value = stripTabAndNewline(trimmed);
            return;
          }
          if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
            code: "invalid_format",
            format: "url",
            note: "Invalid hostname",
            pattern: def.hostname.source,
            input: payload.value,
            inst,
            continue: !def.abort
          });
          if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
            code: "invalid_format",
            format: "url",
            note: "Invalid protocol",
            pattern: def.protocol.source,
            input: payload.value,
            inst,
            continue: !def.abort
          });
          payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
          return;
        } catch (_) {
          payload.issues.push({
            code: "invalid_format",
            format: "url",
            input: payload.value,
            inst,
            continue: !def.abort
          });
        }
      };
    });
    const $ZodEmoji = core_core.xI("$ZodEmoji", (inst, def) => {
      def.pattern ?? (def.pattern = core_regexes.Zg());
      $ZodStringFormat.init(inst, def);
    });
    const $ZodNanoID = core_core.xI("$ZodNanoID", (inst, def) => {
      if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
      def.pattern ?? (def.pattern = def.length === void 0 ? core_regexes.Ak : core_regexes.D2(def.length));
      $ZodStringFormat.init(inst, def);
    });
    const $ZodCUID = core_core.xI("$ZodCUID", (inst, def) => {
      def.pattern ?? (def.pattern = core_regexes.gF);
      $ZodStringFormat.init(inst, def);
    });
    const $ZodCUID2 = core_core.xI("$ZodCUID2", (inst, def) => {
      def.pattern ?? (def.pattern = core_regexes.Gl);
      $ZodStringFormat.init(inst, def);
    });
    const $ZodULID = core_core.xI("$ZodULID", (inst, def) => {
      def.pattern ?? (def.pattern = core_regexes.Z0);
      $ZodStringFormat.init(inst, def);
    });
    const $ZodXID = core_core.xI("$ZodXID", (inst, def) => {
      def.pattern ?? (def.pattern = core_regexes.kM);
      $ZodStringFormat.init(inst, def);
    });
    const $ZodKSUID = core_core.xI("$ZodKSUID", (inst, def) => {
      def.pattern ?? (def.pattern = core_regexes.fO);
      $ZodStringFormat.init(inst, def);
    });
    const $ZodISODateTime = core_core.xI("$ZodISODateTime", (inst, def) => {
      def.pattern ?? (def.pattern = core_regexes.w$(def));
      $ZodStringFormat.init(inst, def);
    });
    const $ZodISODate = core_core.xI("$ZodISODate", (inst, def) => {
      def.pattern ?? (def.pattern = core_regexes.p6);
      $ZodStringFormat.init(inst, def);
    });
    const $ZodISOTime = core_core.xI("$ZodISOTime", (inst, def) => {
      def.pattern ?? (def.pattern = core_regexes.kB(def));
      $ZodStringFormat.init(inst, def);
    });
    const $ZodISODuration = core_core.xI("$ZodISODuration", (inst, def) => {
      def.pattern ?? (def.pattern = core_regexes.p0);
      $ZodStringFormat.init(inst, def);
    });
    const $ZodIPv4 = core_core.xI("$ZodIPv4", (inst, def) => {
      def.pattern ?? (def.pattern = core_regexes.uX);
      $ZodStringFormat.init(inst, def);
    });
    const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
    function isValidIPv6(value) {
      if (!ipv6Alphabet.test(value)) return false;
      return canParseURL(`http://[${value}]`);
    }
    const $ZodIPv6 = core_core.xI("$ZodIPv6", (inst, def) => {
      def.pattern ?? (def.pattern = core_regexes.ug);
      $ZodStringFormat.init(inst, def);
      inst._zod.check = payload => {
        if (!isValidIPv6(payload.value)) payload.issues.push({
          code: "invalid_format",
          format: "ipv6",
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    const $ZodCIDRv4 = core_core.xI("$ZodCIDRv4", (inst, def) => {
      def.pattern ?? (def.pattern = core_regexes.zr);
      $ZodStringFormat.init(inst, def);
    });
    function isValidCIDRv6(value) {
      const parts = value.split("/");
      if (parts.length !== 2) return false;
      const [address, prefix] = parts;
      if (!prefix) return false;
      const prefixNum = Number(prefix);
      if (`${prefixNum}` !== prefix) return false;
      if (prefixNum < 0 || prefixNum > 128) return false;
      return isValidIPv6(address);
    }
    const $ZodCIDRv6 = core_core.xI("$ZodCIDRv6", (inst, def) => {
      def.pattern ?? (def.pattern = core_regexes.l7);
      $ZodStringFormat.init(inst, def);
      inst._zod.check = payload => {
        if (!isValidCIDRv6(payload.value)) payload.issues.push({
          code: "invalid_format",
          format: "cidrv6",
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    function isValidBase64(data) {
      if (data === "") return true;
      if (/\s/.test(data)) return false;
      if (data.length % 4 !== 0) return false;
      try {
        atob(data);
        return true;
      } catch {
        return false;
      }
    }
    const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
    const $ZodBase64 = core_core.xI("$ZodBase64", (inst, def) => {
      def.pattern ?? (def.pattern = base64Charset);
      $ZodStringFormat.init(inst, def);
      inst._zod.check = payload => {
        if (isValidBase64(payload.value)) return;
        payload.issues.push({
          code: "invalid_format",
          format: "base64",
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    const base64urlCharset = /^[A-Za-z0-9_-]*$/;
    function isValidBase64URL(data) {
      if (!base64urlCharset.test(data)) return false;
      const base64 = data.replace(/[-_]/g, c => c === "-" ? "+" : "/");
      const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
      return isValidBase64(padded);
    }
    const $ZodBase64URL = core_core.xI("$ZodBase64URL", (inst, def) => {
      def.pattern ?? (def.pattern = base64urlCharset);
      $ZodStringFormat.init(inst, def);
      inst._zod.check = payload => {
        if (isValidBase64URL(payload.value)) return;
        payload.issues.push({
          code: "invalid_format",
          format: "base64url",
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    const $ZodE164 = core_core.xI("$ZodE164", (inst, def) => {
      def.pattern ?? (def.pattern = core_regexes.hQ);
      $ZodStringFormat.init(inst, def);
    });
    function isValidJWT(token, algorithm = null) {
      try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3) return false;
        const [header] = tokensParts;
        if (!header) return false;
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
        if (!parsedHeader.alg) return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
        return true;
      } catch {
        return false;
      }
    }
    const $ZodJWT = core_core.xI("$ZodJWT", (inst, def) => {
      $ZodStringFormat.init(inst, def);
      inst._zod.check = payload => {
        if (isValidJWT(payload.value, def.alg)) return;
        payload.issues.push({
          code: "invalid_format",
          format: "jwt",
          input: payload.value,
          inst,
          continue: !def.abort
        });
      };
    });
    const $ZodNumber = core_core.xI("$ZodNumber", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.pattern = core_regexes.ai;
      inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) try {
          payload.value = Number(payload.value);
        } catch (_) {}
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
        const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
        payload.issues.push({
          expected: "number",
          code: "invalid_type",
          input,
          inst,
          ...received ? {
            received
          } : {}
        });
        return payload;
      };
    });
    const $ZodNumberFormat = core_core.xI("$ZodNumberFormat", (inst, def) => {
      core_checks.KH.init(inst, def);
      $ZodNumber.init(inst, def);
    });
    const $ZodBoolean = core_core.xI("$ZodBoolean", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.pattern = core_regexes.zM;
      inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) try {
          payload.value = Boolean(payload.value);
        } catch (_) {}
        const input = payload.value;
        if (typeof input === "boolean") return payload;
        payload.issues.push({
          expected: "boolean",
          code: "invalid_type",
          input,
          inst
        });
        return payload;
      };
    });
    const $ZodBigInt = core_core.xI("$ZodBigInt", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.pattern = core_regexes.o;
      inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) try {
          payload.value = BigInt(payload.value);
        } catch (_) {}
        if (typeof payload.value === "bigint") return payload;
        payload.issues.push({
          expected: "bigint",
          code: "invalid_type",
          input: payload.value,
          inst
        });
        return payload;
      };
    });
    const $ZodUnknown = core_core.xI("$ZodUnknown", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.parse = payload => payload;
    });
    const $ZodNever = core_core.xI("$ZodNever", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
          expected: "never",
          code: "invalid_type",
          input: payload.value,
          inst
        });
        return payload;
      };
    });
    const $ZodDate = core_core.xI("$ZodDate", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) try {
          payload.value = new Date(payload.value);
        } catch (_err) {}
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate) return payload;
        payload.issues.push({
          expected: "date",
          code: "invalid_type",
          input,
          ...isDate ? {
            received: "Invalid Date"
          } : {},
          inst
        });
        return payload;
      };
    });
    function capSize(inst, size) {
      const caps = core_util.hi(inst._zod.def.checks);
      if (!caps.length) return;
      const cap = Math.min(...caps.map(c => c[0]));
      const parse = inst._zod.parse;
      inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") for (const [max, ch] of core_util.hi(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          core_util.d3(payload.issues, start, inst);
          return payload;
        }
        return parse(payload, ctx);
      };
    }
    const arraySize = input => Array.isArray(input) ? input.length : -1;
    function handleArrayResult(result, final, index) {
      if (result.issues.length) final.issues.push(...core_util.lQ(index, result.issues));
      final.value[index] = result.value;
    }
    const $ZodArray = core_core.xI("$ZodArray", (inst, def) => {
      $ZodType.init(inst, def);
      const memo = core_core.cr.memoizer;
      memo?.attach(inst);
      inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
          payload.issues.push({
            expected: "array",
            code: "invalid_type",
            input,
            inst
          });
          return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
          const item = input[i];
          const result = def.element._zod.run({
            value: item,
            issues: []
          }, ctx);
          if (result instanceof Promise) proms.push(result.then(result => handleArrayResult(result, payload, i))); else {
            handleArrayResult(result, payload, i);
            if (abortEarly && result.issues.length !== 0 && core_util.QH(result)) break;
          }
        }
        if (proms.length) return Promise.all(proms).then(() => payload);
        return payload;
      };
      capSize(inst, arraySize);
    });
    function handlePropertyResult(result, final, key, input, optin, optout) {
      const isPresent = key in input;
      const isOptionalOut = optout === "optional";
      if (!isPresent && isOptionalOut && optin === "optional") return;
      if (result.issues.length) {
        if (optin !== void 0 && isOptionalOut && !isPresent) return;
        final.issues.push(...core_util.lQ(key, result.issues));
      }
      if (!isPresent && optin === void 0) {
        if (!result.issues.length) final.issues.push({
          code: "invalid_type",
          expected: "nonoptional",
          input: void 0,
          path: [ key ]
        });
        return;
      }
      if (result.value === void 0) {
        if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
      } else final.value[key] = result.value;
    }
    const NO_SYMBOL_KEYS = [];
    function normalizeDef(def) {
      const keys = Object.keys(def.shape);
      const ownSymbols = Object.getOwnPropertySymbols(def.shape);
      const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
      const allKeys = symbolKeys.length ? [ ...keys, ...symbolKeys ] : keys;
      for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
      const okeys = core_util.NM(def.shape);
      return {
        ...def,
        allKeys,
        symbolKeys,
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys)
      };
    }
    function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
      const unrecognized = [];
      const keySet = def.keySet;
      const _catchall = def.catchall._zod;
      const t = _catchall.def.type;
      const optin = _catchall.optin;
      const optout = _catchall.optout;
      let seen = 0;
      for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
          if (core_util.QH(payload, seen)) break;
          seen = payload.issues.length;
        }
        if (keySet.has(key)) continue;
        if (key === "__proto__") {
          if (t === "never") unrecognized.push(key);
          continue;
        }
        if (t === "never") {
          unrecognized.push(key);
          continue;
        }
        const r = _catchall.run({
          value: input[key],
          issues: []
        }, ctx);
        if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
      }
      if (unrecognized.length) payload.issues.push({
        code: "unrecognized_keys",
        keys: unrecognized,
        input,
        inst,
        continue: true
      });
      if (!proms.length) return payload;
      return Promise.all(proms).then(() => payload);
    }
    const $ZodObject = core_core.xI("$ZodObject", (inst, def) => {
      $ZodType.init(inst, def);
      const desc = Object.getOwnPropertyDescriptor(def, "shape");
      const sh = desc?.get ? desc.get.raw : def.shape ?? {};
      if (sh) {
        const get = () => {
          const newSh = {
            ...sh
          };
          Object.defineProperty(def, "shape", {
            value: newSh
          });
          get.raw = newSh;
          return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", {
          get
        });
      }
      const _normalized = core_util.PO(() => normalizeDef(def));
      core_util.v5(inst, "propValues", zod => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
          const field = shape[key]._zod;
          if (field.values) {
            if (!Object.prototype.hasOwnProperty.call(propValues, key)) core_util.Vy(propValues, key, new Set);
            for (const v of field.values) propValues[key].add(v);
            if (field.optin !== void 0) propValues[key].add(void 0);
          }
        }
        return propValues;
      });
      const isObject = core_util.Gv;
      const catchall = def.catchall;
      let value;
      const memo = core_core.cr.memoizer;
      memo?.attach(inst);
      inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
          payload.issues.push({
            expected: "object",
            code: "invalid_type",
            input,
            inst
          });
          return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
          if (abortEarly && payload.issues.length !== seen) {
            if (core_util.QH(payload, seen)) break;
            seen = payload.issues.length;
          }
          if (key === "__proto__") continue;
          const el = shape[key];
          const optin = el._zod.optin;
          const optout = el._zod.optout;
          const r = el._zod.run({
            value: input[key],
            issues: []
          }, ctx);
          if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
        }
        if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
      };
    });
    const $ZodObjectJIT = core_core.xI("$ZodObjectJIT", (inst, def) => {
      $ZodObject.init(inst, def);
      const superParse = inst._zod.parse;
      const _normalized = core_util.PO(() => normalizeDef(def));
      const memo = core_core.cr.memoizer;
      const generateFastpass = shape => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        const doc = new Doc([ "payload", "ctx" ], {
          shape,
          inst,
          memo,
          syms
        });
        const parseStr = k => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        const prefixStr = (id, k) => `\n          let ${id}_ab = false;\n          for (let i = 0; i < ${id}.issues.length; i++) {\n            const iss = ${id}.issues[i];\n            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${id}_ab = true;\n          }\n          if (${id}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`;
        doc.write("const input = payload.value;");
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) ids[key] = "key_" + counter++;
        doc.write(memo ? "const newResult = memo.alloc(inst, payload, {}, ctx);" : "const newResult = {};");
        for (const key of normalized.allKeys) {
          if (key === "__proto__") continue;
          const id = ids[key];
          const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util.UQ(key);
          const isPresent = `${k} in input`;
          const schema = shape[key];
          const optin = schema?._zod?.optin;
          const isOptionalIn = optin !== void 0;
          const isOptionalOut = schema?._zod?.optout === "optional";
          doc.write(`const ${id} = ${parseStr(k)};`);
          if (isOptionalIn && isOptionalOut) {
            const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
            doc.write(`\n        const ${id}_present = ${isPresent};\n        if (!${id}.issues.length || ${id}_present) {\n          if (${id}.issues.length) {${prefixStr(id, k)}\n          }\n\n          if (${assign}) {\n            newResult[${k}] = ${id}.value;\n          }\n        }\n\n      `);
          } else if (!isOptionalIn) doc.write(`\n        const ${id}_present = ${isPresent};\n        if (${id}.issues.length) {${prefixStr(id, k)}\n        }\n        if (!${id}_present && !${id}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${k}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${id}_present) {\n          newResult[${k}] = ${id}.value;\n        }\n\n      `); else {
            doc.write(`\n        if (${id}.issues.length) {${prefixStr(id, k)}\n        }\n      `);
            if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`); else doc.write(`\n        if (${id}.value !== undefined || ${isPresent}) {\n          newResult[${k}] = ${id}.value;\n        }\n      `);
          }
        }
        doc.write("payload.value = newResult;");
        doc.write("return payload;");
        return doc.compile();
      };
      let fastpass;
      const isObject = core_util.Gv;
      const jit = !core_core.cr.jitless;
      const allowsEval = core_util.hI;
      const fastEnabled = jit && allowsEval.value;
      const catchall = def.catchall;
      let value;
      inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
          payload.issues.push({
            expected: "object",
            code: "invalid_type",
            input,
            inst
          });
          return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
          if (!fastpass) fastpass = generateFastpass(def.shape);
          payload = fastpass(payload, ctx);
          if (!catchall) return payload;
          return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
      };
    });
    function handleUnionResults(results, final, inst, ctx) {
      for (const result of results) if (result.issues.length === 0) {
        final.value = result.value;
        return final;
      }
      const nonaborted = results.filter(r => !core_util.QH(r));
      if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
      }
      final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map(result => result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())))
      });
      return final;
    }
    const $ZodUnion = core_core.xI("$ZodUnion", (inst, def) => {
      $ZodType.init(inst, def);
      core_util.v5(inst, "optin", zod => zod.def.options.some(o => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some(o => o._zod.optin !== void 0) ? "optional" : void 0);
      core_util.v5(inst, "optout", zod => zod.def.options.some(o => o._zod.optout === "optional") ? "optional" : void 0);
      core_util.v5(inst, "values", zod => {
        if (zod.def.options.every(o => o._zod.values)) return new Set(zod.def.options.flatMap(option => Array.from(option._zod.values)));
        return;
      });
      core_util.v5(inst, "pattern", zod => {
        if (zod.def.options.every(o => o._zod.pattern)) {
          const patterns = zod.def.options.map(o => o._zod.pattern);
          return new RegExp(`^(${patterns.map(p => core_util.p6(p.source)).join("|")})$`);
        }
        return;
      });
      const first = def.options.length === 1 ? def.options[0]._zod.run : null;
      inst._zod.parse = (payload, ctx) => {
        if (first) return first(payload, ctx);
        let async = false;
        const results = [];
        for (const option of def.options) {
          const result = option._zod.run({
            value: payload.value,
            issues: []
          }, ctx);
          if (result instanceof Promise) {
            results.push(result);
            async = true;
          } else {
            if (result.issues.length === 0) return result;
            results.push(result);
          }
        }
        if (!async) return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then(results => handleUnionResults(results, payload, inst, ctx));
      };
    });
    function discriminatorMap(def) {
      const map = new Map;
      for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) if (map.has(value)) {
          if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
          map.set(value, null);
        } else map.set(value, option);
      }
      return map;
    }
    const $ZodDiscriminatedUnion = core_core.xI("$ZodDiscriminatedUnion", (inst, def) => {
      def.inclusive = false;
      $ZodUnion.init(inst, def);
      const _super = inst._zod.parse;
      core_util.v5(inst, "propValues", zod => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
          const pv = option._zod.propValues;
          if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
          if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
          for (const [k, v] of Object.entries(pv)) {
            if (!Object.prototype.hasOwnProperty.call(propValues, k)) core_util.Vy(propValues, k, new Set);
            for (const val of v) propValues[k].add(val);
          }
        }
        if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
        return propValues;
      });
      def.options.forEach((option, i) => {
        const propShape = core_util.MO(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
      });
      const disc = core_util.PO(() => discriminatorMap(def));
      inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util.Gv(input)) {
          payload.issues.push({
            code: "invalid_type",
            expected: "object",
            input,
            inst
          });
          return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
        if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
        payload.issues.push({
          code: "invalid_union",
          errors: [],
          note: "No matching discriminator",
          discriminator: def.discriminator,
          options: Array.from(disc.value.keys()).filter(value => disc.value.get(value) !== null),
          input,
          path: [ def.discriminator ],
          inst
        });
        return payload;
      };
    });
    const $ZodIntersection = core_core.xI("$ZodIntersection", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({
          value: input,
          issues: []
        }, ctx);
        const right = def.right._zod.run({
          value: input,
          issues: []
        }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) return Promise.all([ left, right ]).then(([left, right]) => handleIntersectionResults(payload, left, right));
        return handleIntersectionResults(payload, left, right);
      };
    });
    function mergeValues(a, b) {
      if (a === b) return {
        valid: true,
        data: a
      };
      if (a instanceof Date && b instanceof Date && +a === +b) return {
        valid: true,
        data: a
      };
      if (core_util.Qd(a) && core_util.Qd(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter(key => bKeys.indexOf(key) !== -1);
        const newObj = {
          ...a,
          ...b
        };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
        for (const key of sharedKeys) {
          if (key === "__proto__") continue;
          const sharedValue = mergeValues(a[key], b[key]);
          if (!sharedValue.valid) return {
            valid: false,
            mergeErrorPath: [ key, ...sharedValue.mergeErrorPath ]
          };
          newObj[key] = sharedValue.data;
        }
        return {
          valid: true,
          data: newObj
        };
      }
      if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) return {
          valid: false,
          mergeErrorPath: []
        };
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
          const itemA = a[index];
          const itemB = b[index];
          const sharedValue = mergeValues(itemA, itemB);
          if (!sharedValue.valid) return {
            valid: false,
            mergeErrorPath: [ index, ...sharedValue.mergeErrorPath ]
          };
          newArray.push(sharedValue.data);
        }
        return {
          valid: true,
          data: newArray
        };
      }
      return {
        valid: false,
        mergeErrorPath: []
      };
    }
    function handleIntersectionResults(result, left, right) {
      const unrecKeys = new Map;
      let unrecIssue;
      const keyIssues = new Map;
      const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
          unrecIssue ?? (unrecIssue = iss);
          keys = iss.keys;
        } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
          const k = String(iss.path[0]);
          if (!keyIssues.has(k)) keyIssues.set(k, iss);
          keys = [ k ];
        } else return false;
        for (const k of keys) {
          if (!unrecKeys.has(k)) unrecKeys.set(k, {});
          unrecKeys.get(k)[side] = true;
        }
        return true;
      };
      for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
      for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
      const bothKeys = [ ...unrecKeys ].filter(([, f]) => f.l && f.r).map(([k]) => k);
      if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter(k => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length) result.issues.push({
          ...unrecIssue,
          keys: aggregated
        });
        for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
      }
      const merged = mergeValues(left.value, right.value);
      if (!merged.valid) {
        if (core_util.QH(result)) return result;
        throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
      }
      result.value = merged.data;
      return result;
    }
    const $ZodTuple = core_core.xI("$ZodTuple", (inst, def) => {
      $ZodType.init(inst, def);
      const items = def.items;
      const memo = core_core.cr.memoizer;
      memo?.attach(inst);
      inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
          payload.issues.push({
            input,
            inst,
            expected: "tuple",
            code: "invalid_type"
          });
          return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
          if (input.length < optinStart) {
            payload.issues.push({
              code: "too_small",
              minimum: optinStart,
              inclusive: true,
              input,
              inst,
              origin: "array"
            });
            return payload;
          }
          if (input.length > items.length) payload.issues.push({
            code: "too_big",
            maximum: items.length,
            inclusive: true,
            input,
            inst,
            origin: "array"
          });
        }
        const itemResults = new Array(items.length);
        const abortEarly = def.rest ? ctx?.abortEarly : void 0;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
          const r = items[i]._zod.run({
            value: input[i],
            issues: []
          }, ctx);
          if (r instanceof Promise) proms.push(r.then(rr => {
            itemResults[i] = rr;
          })); else {
            itemResults[i] = r;
            if (abortEarly && !itemAborted && r.issues.length) itemAborted = core_util.QH(r);
          }
        }
        if (def.rest && !itemAborted) {
          let i = items.length - 1;
          const rest = input.slice(items.length);
          let seen = payload.issues.length;
          for (const el of rest) {
            if (abortEarly && payload.issues.length !== seen) {
              if (core_util.QH(payload, seen)) break;
              seen = payload.issues.length;
            }
            i++;
            const result = def.rest._zod.run({
              value: el,
              issues: []
            }, ctx);
            if (result instanceof Promise) proms.push(result.then(r => handleTupleResult(r, payload, i))); else handleTupleResult(result, payload, i);
          }
        }
        if (proms.length) return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
      };
    });
    function getTupleOptStart(items, key) {
      for (let i = items.length - 1; i >= 0; i--) {
        const omittable = key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional";
        if (!omittable) return i + 1;
      }
      return 0;
    }
    function handleTupleResult(result, final, index) {
      if (result.issues.length) final.issues.push(...core_util.lQ(index, result.issues));
      final.value[index] = result.value;
    }
    function handleTupleResults(itemResults, final, items, input, optoutStart) {
      for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
          final.value.length = i;
          break;
        }
        if (r.issues.length) {
          if (!isPresent && i >= optoutStart) {
            final.value.length = i;
            break;
          }
          final.issues.push(...core_util.lQ(i, r.issues));
        }
        final.value[i] = r.value;
      }
      for (let i = final.value.length - 1; i >= input.length; i--) if (items[i]._zod.optout === "optional" && final.value[i] === void 0) final.value.length = i; else break;
      return final;
    }
    const $ZodRecord = core_core.xI("$ZodRecord", (inst, def) => {
      $ZodType.init(inst, def);
      const memo = core_core.cr.memoizer;
      memo?.attach(inst);
      inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util.Qd(input)) {
          payload.issues.push({
            expected: "record",
            code: "invalid_type",
            input,
            inst
          });
          return payload;
        }
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
          payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
          const recordKeys = new Set;
          for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
            recordKeys.add(typeof key === "number" ? key.toString() : key);
            if (key === "__proto__") continue;
            const keyResult = def.keyType._zod.run({
              value: key,
              issues: []
            }, ctx);
            if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
            if (keyResult.issues.length) {
              payload.issues.push({
                code: "invalid_key",
                origin: "record",
                issues: keyResult.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())),
                input: key,
                path: [ key ],
                inst
              });
              continue;
            }
            const outKey = keyResult.value;
            if (outKey === "__proto__") continue;
            const result = def.valueType._zod.run({
              value: input[key],
              issues: []
            }, ctx);
            if (result instanceof Promise) proms.push(result.then(result => {
              if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
              payload.value[outKey] = result.value;
            })); else {
              if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
              payload.value[outKey] = result.value;
            }
          }
          let unrecognized;
          for (const key in input) if (!recordKeys.has(key)) if (def.mode === "loose") {
            if (key === "__proto__") continue;
            payload.value[key] = input[key];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          }
          if (unrecognized && unrecognized.length > 0) payload.issues.push({
            code: "unrecognized_keys",
            input,
            inst,
            keys: unrecognized,
            continue: true
          });
        } else {
          payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
          let unrecognized;
          for (const key of Reflect.ownKeys(input)) {
            if (key === "__proto__") continue;
            if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
            let keyResult = def.keyType._zod.run({
              value: key,
              issues: []
            }, ctx);
            if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
            const checkNumericKey = typeof key === "string" && core_regexes.ai.test(key) && keyResult.issues.length;
            if (checkNumericKey) {
              const retryResult = def.keyType._zod.run({
                value: Number(key),
                issues: []
              }, ctx);
              if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
              if (retryResult.issues.length === 0) keyResult = retryResult;
            }
            if (keyResult.issues.length) {
              if (def.mode === "loose") payload.value[key] = input[key]; else if (values) {
                unrecognized = unrecognized ?? [];
                unrecognized.push(key);
              } else payload.issues.push({
                code: "invalid_key",
                origin: "record",
                issues: keyResult.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())),
                input: key,
                path: [ key ],
                inst
              });
              continue;
            }
            const outKey = keyResult.value;
            if (outKey === "__proto__") continue;
            const result = def.valueType._zod.run({
              value: input[key],
              issues: []
            }, ctx);
            if (result instanceof Promise) proms.push(result.then(result => {
              if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
              payload.value[outKey] = result.value;
            })); else {
              if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
              payload.value[outKey] = result.value;
            }
          }
          if (unrecognized && unrecognized.length > 0) payload.issues.push({
            code: "unrecognized_keys",
            input,
            inst,
            keys: unrecognized,
            continue: true
          });
        }
        if (proms.length) return Promise.all(proms).then(() => payload);
        return payload;
      };
    });
    const $ZodEnum = core_core.xI("$ZodEnum", (inst, def) => {
      $ZodType.init(inst, def);
      const values = core_util.w5(def.entries);
      const valuesSet = new Set(values);
      inst._zod.values = valuesSet;
      core_util.v5(inst, "pattern", zod => {
        const patternValues = core_util.w5(zod.def.entries).filter(k => core_util.qQ.has(typeof k));
        return new RegExp(patternValues.length ? `^(${patternValues.map(o => core_util.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
      });
      inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) return payload;
        payload.issues.push({
          code: "invalid_value",
          values,
          input,
          inst
        });
        return payload;
      };
    });
    const $ZodLiteral = core_core.xI("$ZodLiteral", (inst, def) => {
      $ZodType.init(inst, def);
      const values = new Set(def.values);
      inst._zod.values = values;
      core_util.v5(inst, "pattern", zod => {
        const vals = zod.def.values;
        return new RegExp(vals.length ? `^(${vals.map(o => typeof o === "string" ? core_util.sD(o) : o ? core_util.sD(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
      });
      inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) return payload;
        payload.issues.push({
          code: "invalid_value",
          values: def.values,
          input,
          inst
        });
        return payload;
      };
    });
    const $ZodTransform = core_core.xI("$ZodTransform", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.optin = "optional";
      core_core.cr.memoizer?.guard(inst);
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") throw new core_core.cV(inst.constructor.name);
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
          const output = _out instanceof Promise ? _out : Promise.resolve(_out);
          return output.then(output => {
            payload.value = output;
            return payload;
          });
        }
        if (_out instanceof Promise) throw new core_core.GT;
        payload.value = _out;
        return payload;
      };
    });
    function handleOptionalResult(payload, result) {
      payload.value = result.issues.length ? void 0 : result.value;
      return payload;
    }
    const $ZodOptional = core_core.xI("$ZodOptional", (inst, def) => {
      $ZodType.init(inst, def);
      core_util.v5(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
      inst._zod.optout = "optional";
      core_util.v5(inst, "values", zod => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([ ...values, void 0 ]) : void 0;
      });
      core_util.v5(inst, "pattern", zod => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util.p6(pattern.source)})?$`) : void 0;
      });
      inst._zod.parse = (payload, ctx) => {
        if (payload.value === void 0) {
          if (def.innerType._zod.optin !== "defaulted") return payload;
          const result = def.innerType._zod.run({
            value: payload.value,
            issues: []
          }, ctx);
          if (result instanceof Promise) return result.then(result => handleOptionalResult(payload, result));
          return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
      };
    });
    const $ZodExactOptional = core_core.xI("$ZodExactOptional", (inst, def) => {
      $ZodOptional.init(inst, def);
      core_util.v5(inst, "values", zod => zod.def.innerType._zod.values);
      core_util.v5(inst, "pattern", zod => zod.def.innerType._zod.pattern);
      inst._zod.parse = (payload, ctx) => def.innerType._zod.run(payload, ctx);
    });
    const $ZodNullable = core_core.xI("$ZodNullable", (inst, def) => {
      $ZodType.init(inst, def);
      core_util.v5(inst, "optin", zod => zod.def.innerType._zod.optin);
      core_util.v5(inst, "optout", zod => zod.def.innerType._zod.optout);
      core_util.v5(inst, "pattern", zod => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util.p6(pattern.source)}|null)$`) : void 0;
      });
      core_util.v5(inst, "values", zod => zod.def.innerType._zod.values ? new Set([ ...zod.def.innerType._zod.values, null ]) : void 0);
      inst._zod.parse = (payload, ctx) => {
        if (payload.value === null) return payload;
        return def.innerType._zod.run(payload, ctx);
      };
    });
    const $ZodDefault = core_core.xI("$ZodDefault", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.optin = "defaulted";
      core_util.v5(inst, "values", zod => zod.def.innerType._zod.values);
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
        if (payload.value === void 0) {
          payload.value = def.defaultValue;
          return payload;
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) return result.then(result => handleDefaultResult(result, def));
        return handleDefaultResult(result, def);
      };
    });
    function handleDefaultResult(payload, def) {
      if (payload.value === void 0) payload.value = def.defaultValue;
      return payload;
    }
    const $ZodPrefault = core_core.xI("$ZodPrefault", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.optin = "defaulted";
      core_util.v5(inst, "values", zod => zod.def.innerType._zod.values);
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
        if (payload.value === void 0) payload.value = def.defaultValue;
        return def.innerType._zod.run(payload, ctx);
      };
    });
    const $ZodNonOptional = core_core.xI("$ZodNonOptional", (inst, def) => {
      $ZodType.init(inst, def);
      core_util.v5(inst, "values", zod => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([ ...v ].filter(x => x !== void 0)) : void 0;
      });
      inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) return result.then(result => handleNonOptionalResult(result, inst));
        return handleNonOptionalResult(result, inst);
      };
    });
    function handleNonOptionalResult(payload, inst) {
      if (!payload.issues.length && payload.value === void 0) payload.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: payload.value,
        inst
      });
      return payload;
    }
    function handleCatchResult(payload, result, def, ctx) {
      if (!result.issues.length) {
        payload.value = result.value;
        if (result.memo) payload.memo = true;
        return payload;
      }
      payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
          issues: result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W()))
        },
        input: payload.value
      });
      return payload;
    }
    const $ZodCatch = core_core.xI("$ZodCatch", (inst, def) => {
      $ZodType.init(inst, def);
      core_util.v5(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
      core_util.v5(inst, "optout", zod => zod.def.innerType._zod.optout);
      core_util.v5(inst, "values", zod => zod.def.innerType._zod.values);
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
        const result = def.innerType._zod.run({
          value: payload.value,
          issues: []
        }, ctx);
        if (result instanceof Promise) return result.then(result => handleCatchResult(payload, result, def, ctx));
        return handleCatchResult(payload, result, def, ctx);
      };
    });
    const $ZodPipe = core_core.xI("$ZodPipe", (inst, def) => {
      $ZodType.init(inst, def);
      core_util.v5(inst, "values", zod => zod.def.in._zod.values);
      core_util.v5(inst, "optin", zod => zod.def.in._zod.optin);
      core_util.v5(inst, "optout", zod => zod.def.out._zod.optout);
      core_util.v5(inst, "propValues", zod => zod.def.in._zod.propValues);
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
          const right = def.out._zod.run(payload, ctx);
          if (right instanceof Promise) return right.then(right => handlePipeResult(right, def.in, ctx));
          return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) return left.then(left => handlePipeResult(left, def.out, ctx));
        return handlePipeResult(left, def.out, ctx);
      };
    });
    function handlePipeResult(left, next, ctx) {
      if (left.issues.some(iss => iss.code !== "unrecognized_keys")) {
        left.aborted = true;
        return left;
      }
      return next._zod.run({
        value: left.value,
        issues: left.issues
      }, ctx);
    }
    const $ZodReadonly = core_core.xI("$ZodReadonly", (inst, def) => {
      $ZodType.init(inst, def);
      core_util.v5(inst, "propValues", zod => zod.def.innerType._zod.propValues);
      core_util.v5(inst, "values", zod => zod.def.innerType._zod.values);
      core_util.v5(inst, "optin", zod => zod.def.innerType?._zod?.optin);
      core_util.v5(inst, "optout", zod => zod.def.innerType?._zod?.optout);
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) return result.then(handleReadonlyResult);
        return handleReadonlyResult(result);
      };
    });
    function handleReadonlyResult(payload) {
      if (!payload.memo) payload.value = Object.freeze(payload.value);
      return payload;
    }
    const $ZodCustom = core_core.xI("$ZodCustom", (inst, def) => {
      core_checks.QP.init(inst, def);
      $ZodType.init(inst, def);
      inst._zod.parse = (payload, _) => payload;
      inst._zod.check = payload => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) return r.then(r => handleRefineResult(r, payload, input, inst));
        handleRefineResult(r, payload, input, inst);
        return;
      };
    });
    function handleRefineResult(result, payload, input, inst) {
      if (!result) {
        const _iss = {
          code: "custom",
          input,
          inst,
          path: [ ...inst._zod.def.path ?? [] ],
          continue: !inst._zod.def.abort
        };
        if (inst._zod.def.params) _iss.params = inst._zod.def.params;
        payload.issues.push(core_util.sn(_iss));
      }
    }
  },
  4723: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      A2: () => normalizeParams,
      B7: () => stringifyPrimitive,
      GW: () => parsedType,
      Gv: () => isObject,
      LG: () => floatSafeRemainder,
      MO: () => rawShape,
      NM: () => optionalKeys,
      NR: () => BIGINT_FORMAT_RANGES,
      O7: () => codePointLength,
      OH: () => partial,
      PO: () => cached,
      QH: () => aborted,
      Qd: () => isPlainObject,
      Rc: () => getLengthableOrigin,
      SS: () => constantCatch,
      UQ: () => esc,
      Up: () => pick,
      Vy: () => assignProp,
      W0: () => safeExtend,
      X: () => installLazyProp,
      X$: () => extend,
      Yv: () => slugify,
      cJ: () => omit,
      cl: () => nullish,
      d3: () => attachSchema,
      gx: () => captureStackTrace,
      h1: () => merge,
      hI: () => allowsEval,
      hi: () => sizeCaps,
      iR: () => finalizeIssue,
      jD: () => hide,
      jw: () => joinValues,
      k8: () => jsonStringifyReplacer,
      lQ: () => prefixIssues,
      mw: () => required,
      o8: () => clone,
      ol: () => members,
      p6: () => cleanRegex,
      qQ: () => propertyKeyTypes,
      qh: () => own,
      rL: () => explicitlyAborted,
      sD: () => escapeRegex,
      sn: () => issue,
      un: () => derived,
      v5: () => defineLazyInternal,
      w5: () => getEnumValues,
      yG: () => shallowClone,
      zH: () => NUMBER_FORMAT_RANGES,
      zM: () => mergeDefs
    });
    var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
    function getEnumValues(entries) {
      const numericValues = Object.values(entries).filter(v => typeof v === "number");
      const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
      return values;
    }
    function joinValues(array, separator = "|") {
      return array.map(val => stringifyPrimitive(val)).join(separator);
    }
    function jsonStringifyReplacer(_, value) {
      if (typeof value === "bigint") return value.toString();
      return value;
    }
    class Cached {
      constructor(getter) {
        this._getter = getter;
        this._value = void 0;
      }
      get value() {
        const getter = this._getter;
        if (getter !== void 0) {
          this._value = getter();
          this._getter = void 0;
        }
        return this._value;
      }
    }
    function cached(getter) {
      return new Cached(getter);
    }
    function nullish(input) {
      return input === null || input === void 0;
    }
    function cleanRegex(source) {
      const start = source.startsWith("^") ? 1 : 0;
      const end = source.endsWith("$") ? source.length - 1 : source.length;
      return source.slice(start, end);
    }
    function floatSafeRemainder(val, step) {
      const ratio = val / step;
      const roundedRatio = Math.round(ratio);
      const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
      if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
      return ratio - roundedRatio;
    }
    function assignProp(target, prop, value) {
      Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
    function rawShape(def) {
      const desc = Object.getOwnPropertyDescriptor(def, "shape");
      return desc?.get ? desc.get.raw : desc?.value;
    }
    function sourceShape(schema) {
      return rawShape(schema._zod.def) ?? schema._zod.def.shape;
    }
    function deferProp(target, key, getter) {
      Object.defineProperty(target, key, {
        get() {
          const value = getter();
          assignProp(this, key, value);
          return value;
        },
        enumerable: true,
        configurable: true
      });
    }
    function putProp(target, key, value) {
      if (key in target) assignProp(target, key, value); else target[key] = value;
    }
    function mirrorShape(target, source, keys, wrap) {
      const raw = sourceShape(source);
      for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable) continue;
        if (desc.get) deferProp(target, key, () => {
          const value = source._zod.def.shape[key];
          return wrap ? wrap(value, key) : value;
        }); else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
      }
    }
    function mirrorProps(target, source) {
      for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable) continue;
        if (desc.get) deferProp(target, key, () => source[key]); else putProp(target, key, desc.value);
      }
    }
    function mergeDefs(...defs) {
      const mergedDescriptors = {};
      for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
      }
      return Object.defineProperties({}, mergedDescriptors);
    }
    function esc(str) {
      return JSON.stringify(str);
    }
    function slugify(input) {
      return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
    }
    const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
    function isObject(data) {
      return typeof data === "object" && data !== null && !Array.isArray(data);
    }
    const allowsEval = cached(() => {
      if (_core_js__WEBPACK_IMPORTED_MODULE_0__.cr.jitless) return false;
      if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
      try {
        const F = Function;
        new F("");
        return true;
      } catch (_) {
        return false;
      }
    });
    function isPlainObject(o) {
      if (isObject(o) === false) return false;
      const ctor = o.constructor;
      if (ctor === void 0) return true;
      if (typeof ctor !== "function") return true;
      const prot = ctor.prototype;
      if (isObject(prot) === false) return false;
      if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
      return true;
    }
    function shallowClone(o) {
      if (isPlainObject(o)) return {
        ...o
      };
      if (Array.isArray(o)) return [ ...o ];
      if (o instanceof Map) return new Map(o);
      if (o instanceof Set) return new Set(o);
      return o;
    }
    const propertyKeyTypes = new Set([ "string", "number", "symbol" ]);
    function escapeRegex(str) {
      return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    }
    function clone(inst, def, params) {
      const cl = new inst._zod.constr(def ?? inst._zod.def);
      if (!def || params?.parent) cl._zod.parent = inst;
      return cl;
    }
    function normalizeParams(_params) {
      const params = _params;
      if (!params) return {};
      if (typeof params === "string") return {
        error: () => params
      };
      if (params?.message !== void 0) {
        if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
      }
      delete params.message;
      if (typeof params.error === "string") return {
        ...params,
        error: () => params.error
      };
      return params;
    }
    function stringifyPrimitive(value) {
      if (typeof value === "bigint") return value.toString() + "n";
      if (typeof value === "string") return `"${value}"`;
      return `${value}`;
    }
    function optionalKeys(shape) {
      return Object.keys(shape).filter(k => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
    }
    const NUMBER_FORMAT_RANGES = (() => ({
      safeint: [ Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER ],
      int32: [ -2147483648, 2147483647 ],
      uint32: [ 0, 4294967295 ],
      float32: [ -34028234663852886e22, 34028234663852886e22 ],
      float64: [ -Number.MAX_VALUE, Number.MAX_VALUE ]
    }))();
    const BIGINT_FORMAT_RANGES = {
      int64: [ BigInt("-9223372036854775808"), BigInt("9223372036854775807") ],
      uint64: [ BigInt(0), BigInt("18446744073709551615") ]
    };
    function pick(schema, mask) {
      const currDef = schema._zod.def;
      const checks = currDef.checks;
      const hasChecks = checks && checks.length > 0;
      if (hasChecks) throw new Error(".pick() cannot be used on object schemas containing refinements");
      const newShape = {};
      mirrorShape(newShape, schema, maskedKeys(schema, mask));
      return clone(schema, mergeDefs(currDef, {
        shape: newShape,
        checks: []
      }));
    }
    function maskedKeys(schema, mask) {
      const raw = sourceShape(schema);
      const keys = [];
      for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
        if (mask[key]) keys.push(key);
      }
      return keys;
    }
    function omit(schema, mask) {
      const currDef = schema._zod.def;
      const checks = currDef.checks;
      const hasChecks = checks && checks.length > 0;
      if (hasChecks) throw new Error(".omit() cannot be used on object schemas containing refinements");
      const omitted = new Set(maskedKeys(schema, mask));
      const newShape = {};
      mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter(key => !omitted.has(key)));
      return clone(schema, mergeDefs(currDef, {
        shape: newShape,
        checks: []
      }));
    }
    function extend(schema, shape) {
      if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
      const checks = schema._zod.def.checks;
      const hasChecks = checks && checks.length > 0;
      if (hasChecks) {
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
      }
      return clone(schema, mergeDefs(schema._zod.def, {
        shape: extended(schema, shape)
      }));
    }
    function extended(schema, shape) {
      const newShape = {};
      mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
      mirrorProps(newShape, shape);
      return newShape;
    }
    function safeExtend(schema, shape) {
      if (!isPlainObject(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
      return clone(schema, mergeDefs(schema._zod.def, {
        shape: extended(schema, shape)
      }));
    }
    function merge(a, b) {
      if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
      if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
      const newShape = {};
      mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
      mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
      const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
          return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? []
      });
      return clone(a, def);
    }
    function partial(Class, schema, mask, name = "partial") {
      const currDef = schema._zod.def;
      const checks = currDef.checks;
      const hasChecks = checks && checks.length > 0;
      if (hasChecks) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
      const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
      const newShape = {};
      mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
        type: "optional",
        innerType: value
      })));
      return clone(schema, mergeDefs(schema._zod.def, {
        shape: newShape,
        checks: []
      }));
    }
    function required(Class, schema, mask) {
      const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
      const newShape = {};
      mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
        type: "nonoptional",
        innerType: value
      }));
      return clone(schema, mergeDefs(schema._zod.def, {
        shape: newShape
      }));
    }
    function aborted(x, startIndex = 0) {
      if (x.aborted === true) return true;
      for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
      return false;
    }
    function explicitlyAborted(x, startIndex = 0) {
      if (x.aborted === true) return true;
      for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
      return false;
    }
    function prefixIssues(path, issues) {
      return issues.map(iss => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
      });
    }
    function unwrapMessage(message) {
      return typeof message === "string" ? message : message?.message;
    }
    function sizeCaps(defChecks) {
      const caps = [];
      for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        if (!/_(length|size)$|_equals$/.test(d.check)) break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0) caps.push([ max, ch ]);
      }
      return caps;
    }
    function attachSchema(issues, start, inst) {
      var _a;
      for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
    }
    function finalizeIssue(iss, ctx, config) {
      var _a;
      const traits = iss.inst?._zod?.traits;
      if (traits?.has("$ZodType")) if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst); else iss.schema = iss.inst;
      const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
      const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
      const full = {};
      for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
        full[k] = iss[k];
      }
      full.path ?? (full.path = []);
      full.message = message;
      if (ctx?.reportInput) full.input = iss.input;
      return full;
    }
    const highSurrogate = /[\uD800-\uDBFF]/;
    function codePointLength(str) {
      const units = str.length;
      if (!highSurrogate.test(str)) return units;
      let count = units;
      for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
        count--;
        i++;
      }
      return count;
    }
    function getLengthableOrigin(input) {
      if (Array.isArray(input)) return "array";
      if (typeof input === "string") return "string";
      return "unknown";
    }
    function parsedType(data) {
      const t = typeof data;
      switch (t) {
       case "number":
        return Number.isNaN(data) ? "nan" : "number";

       case "object":
        {
          if (data === null) return "null";
          if (Array.isArray(data)) return "array";
          const obj = data;
          if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
        }
      }
      return t;
    }
    function issue(...args) {
      const [iss, input, inst] = args;
      if (typeof iss === "string") return {
        message: iss,
        code: "custom",
        input,
        inst
      };
      return {
        ...iss
      };
    }
    function members(proto, table) {
      for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        if (desc.get) Object.defineProperty(proto, key, {
          ...desc,
          enumerable: false
        }); else defineBound(proto, key, desc.value);
      }
    }
    function own(inst, key, value, enumerable = true) {
      Object.defineProperty(inst, key, {
        configurable: true,
        writable: true,
        enumerable,
        value
      });
      return value;
    }
    function hide(inst, key, value) {
      return own(inst, key, value, false);
    }
    function derived(computes, table) {
      for (const key in computes) {
        const compute = computes[key];
        Object.defineProperty(table, key, {
          configurable: true,
          enumerable: true,
          get() {
            return own(this, key, compute(this));
          },
          set(value) {
            own(this, key, value);
          }
        });
      }
      return table;
    }
    function defineBound(proto, key, fn) {
      Object.defineProperty(proto, key, {
        configurable: true,
        get() {
          return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
          own(this, key, value);
        }
      });
    }
    function claim(inst, sentinel) {
      const proto = Object.getPrototypeOf(inst);
      return sentinel in proto ? void 0 : proto;
    }
    let installing;
    let broke = false;
    const breaker = {
      configurable: true,
      get() {
        broke = true;
        return;
      }
    };
    function defineLazyInternal(inst, key, compute) {
      const proto = Object.getPrototypeOf(inst._zod);
      if (key in proto && installing !== inst._zod) {
        installing = void 0;
        return;
      }
      installing = inst._zod;
      Object.defineProperty(proto, key, {
        configurable: true,
        get() {
          Object.defineProperty(this, key, breaker);
          const outer = broke;
          broke = false;
          try {
            const value = compute(this);
            if (broke) delete this[key]; else Object.defineProperty(this, key, {
              configurable: true,
              writable: true,
              value
            });
            broke = broke || outer;
            return value;
          } catch (err) {
            delete this[key];
            broke = broke || outer;
            throw err;
          }
        },
        set(value) {
          Object.defineProperty(this, key, {
            configurable: true,
            writable: true,
            value
          });
        }
      });
    }
    function installLazyProp(inst, key, make, enumerable) {
      const proto = claim(inst, key);
      if (!proto) return;
      Object.defineProperty(proto, key, {
        configurable: true,
        get() {
          const desc = {
            configurable: true,
            writable: true,
            enumerable,
            value: void 0
          };
          Object.defineProperty(this, key, desc);
          desc.value = make(this);
          Object.defineProperty(this, key, desc);
          return desc.value;
        },
        set(value) {
          Object.defineProperty(this, key, {
            configurable: true,
            writable: true,
            enumerable,
            value
          });
        }
      });
    }
    const CONSTANT_CATCH = "~constantCatch";
    function constantCatch(value) {
      const fn = () => value;
      fn[CONSTANT_CATCH] = true;
      return fn;
    }
  }
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) return cachedModule.exports;
  var module = __webpack_module_cache__[moduleId] = {
    exports: {}
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
  var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
  var leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
    if (mode & 1) value = this(value);
    if (mode & 8) return value;
    if (typeof value === "object" && value) {
      if (mode & 4 && value.__esModule) return value;
      if (mode & 16 && typeof value.then === "function") return value;
    }
    var ns = Object.create(null);
    __nccwpck_require__.r(ns);
    var def = {};
    leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
    for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
    def["default"] = () => value;
    __nccwpck_require__.d(ns, def);
    return ns;
  };
})();

(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
      enumerable: true,
      get: definition[key]
    });
  };
})();

(() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
    __nccwpck_require__.f[key](chunkId, promises);
    return promises;
  }, []));
})();

(() => {
  __nccwpck_require__.u = chunkId => chunkId + ".index.js";
})();

(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
  __nccwpck_require__.r = exports => {
    if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
      value: "Module"
    });
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
  };
})();

(() => {
  var installedChunks = {
    792: 0
  };
  var installChunk = data => {
    var {ids, modules, runtime} = data;
    var moduleId, chunkId, i = 0;
    for (moduleId in modules) if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
    if (runtime) runtime(__nccwpck_require__);
    for (;i < ids.length; i++) {
      chunkId = ids[i];
      if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
      installedChunks[ids[i]] = 0;
    }
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0) if (installedChunkData) promises.push(installedChunkData[1]); else if (true) {
      var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
        if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
        throw e;
      });
      promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
      promises.push(installedChunkData[1] = promise);
    }
  };
})();

const LONG = 250;

setTimeout(async () => {
  const {setFlagsFromString} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 8877, 19));
  setFlagsFromString("--semi-space-growth-factor=1");
}, LONG).unref();

var errors = __nccwpck_require__(2730);

function failureLine(error) {
  if (error instanceof errors.ze) return error.message;
  const kind = (0, errors.xU)(error) || (error instanceof Error ? error.name : typeof error);
  const place = error instanceof Error ? /[\w.-]+:\d+:\d+/.exec(error.stack?.split("\n    at ")[1] ?? "")?.[0] : void 0;
  return `Unexpected failure: ${kind}${place === void 0 ? "" : ` at ${place}`}. Please report it with this line.`;
}

const MAX_LOGGED = 10;

function logFaultsTo(log) {
  const logged = new Set;
  return error => {
    const line = failureLine(error);
    if (logged.has(line) || logged.size === MAX_LOGGED) return;
    logged.add(line);
    log(line);
  };
}

const MOST_JOINED = 1048576;

const BETWEEN = "\n\0\n";

function* findInBatches(texts, placesIn) {
  for (const batch of batches(texts)) {
    const places = placesIn(batch.join(BETWEEN));
    if (places === null) for (const text of batch) yield [ text, placesIn(text) ]; else yield* apart(batch, places);
  }
}

function* batches(texts) {
  let batch = [];
  let size = 0;
  for (const text of texts) {
    if (size + text.length > MOST_JOINED && batch.length > 0) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(text);
    size += text.length;
  }
  if (batch.length > 0) yield batch;
}

function* apart(texts, places) {
  let from = 0;
  let next = 0;
  for (const text of texts) {
    const to = from + text.length;
    const own = [];
    for (let place = places[next]; place !== void 0 && place.start < to; place = places[next]) {
      const start = Math.max(place.start, from) - from;
      const end = Math.min(place.end, to) - from;
      if (end > start) own.push({
        start,
        end,
        kind: place.kind
      });
      if (place.end > to) break;
      next += 1;
    }
    yield [ text, own ];
    from = to + BETWEEN.length;
  }
}

const RUN = /[A-Za-z0-9+/_-]{20,65536}={0,2}/g;

const SAMPLE = 24;

function* encodedTexts(text) {
  for (const {0: run, index: start} of text.matchAll(RUN)) {
    if (!isMixed(run)) continue;
    const texts = [ 0, 1, 2, 3 ].map(skipped => decoded(run, skipped)).filter(candidate => candidate !== "");
    if (texts.length > 0) yield {
      start,
      end: start + run.length,
      texts
    };
  }
}

const isMixed = run => /[A-Z]/.test(run) && /[a-z]/.test(run);

function decoded(run, skipped) {
  const looksLikeText = [ 0, run.length - SAMPLE ].some(from => {
    const at = Math.max(0, from - from % 4) + skipped;
    return PRINTABLE.test(decodedBytes(run.slice(at, at + SAMPLE)));
  });
  return looksLikeText ? decodedBytes(run.slice(skipped)) : "";
}

const PRINTABLE = /[\t\n\r -~]{8}/;

const decodedBytes = base64 => Buffer.from(base64, "base64").toString("latin1").replaceAll("\0", "");

const NAMED = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'"
};

function unescaped(written) {
  if (written.startsWith("%")) return percentDecoded(written);
  if (written.startsWith("&#")) return characterOf(numberIn(written));
  if (written.startsWith("&")) return NAMED[written] ?? "";
  if (/^\\+[nrt]$/.test(written)) return "\n";
  if (/^\\["'`]$/.test(written)) return written.slice(1);
  return /[\da-f]$/i.test(written) ? codesDecoded(written) : "";
}

const numberIn = entity => Number(entity.replace("&#x", "0x").replace("&#", "").replace(";", ""));

const characterOf = code => code <= 1114111 ? String.fromCodePoint(code) : "";

function percentDecoded(written) {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

const CODE = /\\{1,8}(?:u(?<unit>[\da-f]{4})|x(?<byte>[\da-f]{2})|(?<octal>[0-7]{3}))/gi;

function codesDecoded(written) {
  if (written.includes("[")) return "";
  const codes = [ ...written.matchAll(CODE) ].map(({groups = {}}) => groups);
  const numbers = codes.map(({unit, byte, octal}) => octal === void 0 ? Number.parseInt(unit ?? byte ?? "", 16) : Number.parseInt(octal, 8));
  const areBytes = codes.every(({unit}) => unit === void 0) && numbers.every(number => number < 256);
  if (!areBytes) return numbers.map(number => String.fromCharCode(number)).join("");
  const bytes = Buffer.from(numbers);
  const text = bytes.toString();
  return text.includes("\ufffd") ? bytes.toString("latin1") : text;
}

const ESCAPE = String.raw`(?:\x1b|\\{1,4}(?:0?33|x1b|u001b|e)|\^\[)`;

const ANSI = String.raw`${ESCAPE}\[[0-9;:?]{0,20}[A-Za-z]|\x1b(?:\][^\x07\x1b]{0,200}(?:\x07|\x1b\\)?|[@-Z\\^_])`;

const CODES = String.raw`(?:\\{1,8}(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|[0-7]{3}))+`;

const BACKSLASHED = String.raw`\\+(?:[nrt]|\r?\n)?`;

const QUOTES = String.raw`["'\x60] {0,3}\+ {0,3}["'\x60]|\$?["'\x60]+`;

const PERCENT = "(?:%[\\da-fA-F]{2})+";

const ENTITY = "&(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[\\da-fA-F]{1,6});";

const UNSEEN = "[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]";

const anyOf = (...signs) => new RegExp(signs.join("|"), "g");

const WITHOUT_QUOTES = {
  signs: anyOf(ANSI, CODES, BACKSLASHED, QUOTES, PERCENT, ENTITY, UNSEEN),
  begin: () => written => unescaped(written).replace(/["'`\\]/g, "")
};

const DECODED = {
  signs: anyOf(ANSI, CODES, BACKSLASHED, PERCENT, ENTITY, UNSEEN),
  begin: () => unescaped
};

const AS_SHELL = {
  signs: anyOf(ANSI, String.raw`\\(?:\r?\n|[^\n])|["']`, UNSEEN),
  begin: createShell
};

function createShell() {
  let open = "";
  return written => {
    if (written.startsWith("\\")) {
      if (open === "'" && written.endsWith("'")) open = ""; else if (open !== "'") return /[\r\n]/.test(written) ? "" : written.slice(1);
      return written.replace(/'$/, "");
    }
    if (written !== '"' && written !== "'") return "";
    if (open !== "" && open !== written) return written;
    open = open === "" ? written : "";
    return "";
  };
}

const SHELL_READS_OTHERWISE = /\\[uxnrt0-7"'`]/;

function normalForms(source) {
  const withoutQuotes = viewOf(source, WITHOUT_QUOTES);
  if (withoutQuotes === null) return [];
  const asShell = SHELL_READS_OTHERWISE.test(source) ? viewOf(source, AS_SHELL) : null;
  return [ withoutQuotes, viewOf(source, DECODED), asShell ].filter(view => view !== null);
}

const MAX_PARTS = 1e5;

function viewOf(source, {signs, begin}) {
  const meaningOf = begin();
  let text = "";
  const parts = [];
  let at = 0;
  for (const {0: written, index} of source.matchAll(signs)) {
    text += source.slice(at, index);
    if (parts.length === MAX_PARTS) throw new Error("too many escapes");
    const meant = meaningOf(written);
    parts.push({
      view: text.length,
      size: meant.length,
      source: index,
      written: written.length
    });
    text += meant;
    at = index + written.length;
  }
  if (parts.length === 0) return null;
  text += source.slice(at);
  return {
    text,
    toSource: (start, end) => [ sourceOf(start, parts).before, sourceOf(end - 1, parts).behind ]
  };
}

function sourceOf(view, parts) {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((parts[middle]?.view ?? 0) <= view) low = middle + 1; else high = middle;
  }
  const part = parts[low - 1];
  if (part === void 0) return {
    before: view,
    behind: view + 1
  };
  if (view < part.view + part.size) return {
    before: part.source,
    behind: part.source + part.written
  };
  const before = part.source + part.written + (view - part.view - part.size);
  return {
    before,
    behind: before + 1
  };
}

const MAX_PLACES = 1e5;

function findSecrets(text, {find, findEncoded = find, hasDisguises = true}) {
  const places = [];
  const take = found => {
    for (const place of found) {
      if (places.length === MAX_PLACES) throw new Error("too many places");
      places.push(place);
    }
  };
  take(inText(text, find, hasDisguises));
  take(inBase64(text, findEncoded, MAX_DEPTH));
  return places;
}

const MAX_DEPTH = 2;

function* inText(text, find, hasDisguises) {
  yield* find(text);
  for (const view of hasDisguises ? normalForms(text) : []) for (const {start, end, kind} of find(view.text)) {
    const [from, to] = view.toSource(start, end);
    yield {
      start: from,
      end: to,
      kind
    };
  }
}

function* inBase64(text, find, deeper) {
  if (deeper === 0) return;
  for (const {start, end, texts} of encodedTexts(text)) {
    const [first] = texts.flatMap(decoded => [ ...inText(decoded, find, true), ...inBase64(decoded, find, deeper - 1) ]);
    if (first !== void 0) yield {
      start,
      end,
      kind: first.kind
    };
  }
}

const SHORTEST_VALUE = 6;

const SHORTEST_LINE = 8;

function createKnownValueFinder(values) {
  const spellings = new Set;
  for (const value of values) for (const part of partsOf(value)) for (const written of spellingsOf(part)) spellings.add(written);
  if (spellings.size === 0) return () => [];
  const longestFirst = [ ...spellings ].sort((a, b) => b.length - a.length);
  const anyOf = new RegExp(longestFirst.map(text => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|"), "g");
  return function*(text) {
    for (const {0: {length}, index: start} of text.matchAll(anyOf)) yield {
      start,
      end: start + length,
      kind: "known-value"
    };
  };
}

function partsOf(value) {
  const lines = value.split(/\r?\n/).map(line => line.trim());
  const parts = lines.length > 1 ? lines.filter(line => line.length >= SHORTEST_LINE) : [];
  return [ value, value.trim(), ...parts ].filter(part => part.length >= SHORTEST_VALUE);
}

function spellingsOf(value) {
  const uri = encodeURIComponent(value.toWellFormed());
  const spellings = [ value, uri, uri.replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`), uri.replaceAll("%20", "+"), encodeURI(value.toWellFormed()), jsonEscaped(value), jsonEscaped(jsonEscaped(value)), xmlEscaped(value), ...[ ...normalForms(value) ].map(({text}) => text), ...base64Spellings(value) ];
  return spellings.filter(spelling => spelling.length >= SHORTEST_VALUE);
}

const jsonEscaped = value => JSON.stringify(value).slice(1, -1);

const ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;"
};

const xmlEscaped = value => value.replace(/[&<>"']/g, sign => ENTITIES[sign] ?? sign);

function base64Spellings(value) {
  const bytes = Buffer.from(value);
  return [ 0, 1, 2 ].flatMap(offset => {
    const encoded = Buffer.concat([ Buffer.alloc(offset), bytes ]).toString("base64").replace(/=+$/, "");
    const from = Math.ceil(offset * 8 / 6);
    const to = Math.floor((offset + bytes.length) * 8 / 6);
    const own = encoded.slice(from, to);
    return [ own, own.replaceAll("+", "-").replaceAll("/", "_") ];
  });
}

const REFERENCE = /^(?:\$[A-Za-z_{(]|%\w+%$|%[sdvq]\b|\{\{|\{[\w.]*\}$|<[\w .-]*>?$|[*.x\u2022]{3,}|\[redacted:|@[\w./-]+$|--?[a-z]+(?:-[a-z]+)*(?:=|$)|!Ref|!Sub)/i;

const MEMBER = /^(?:(?:process|os|env|secrets?|github|steps|inputs|vars|config|settings|args|self|this|options|opts|req|request|ctx)\b[.[(]|[A-Za-z_]\w*(?:\.[A-Za-z_]+)*\(|[A-Za-z_]+(?:\.[A-Za-z_]+)+$)/;

const PLACE = /^(?:file:|(?:\.{0,2}|~)\/[\w.-]{0,40}(?:\/[\w.-]{0,60}){0,20}$|[A-Za-z]:\\)/;

const KEPT = /^(?:id|type|src|source|target|name|env|from|ref|key)=|^(?:arn|op|vault|keyring|ssm|secretsmanager|gsm|azurekeyvault):/;

const WORD = /^(?:true|false|yes|no|on|off|null|nil|none|undefined|nan|string|str|int|integer|number|bool|boolean|bytes|object|any|unknown|void|required|optional|default|auto|always|never|prompt|ask|stdin|env|file|read|write|read-only|admin|inherit|bearer|basic|missing|invalid|expired|empty|unset|changeme|redacted|hidden|masked|(?:your|my|the|some|example|dummy|fake|placeholder)(?:[-_ ]\S*)?)$/i;

const isReference = value => [ REFERENCE, MEMBER, PLACE, KEPT ].some(pattern => pattern.test(value));

const VERSION = /^(?:[\^~]|[<>]?=)?v?\d+(?:\.(?:\d+|[x*])){1,3}(?:-[a-z\d.]+)?$/i;

const isLiteral = value => !(isReference(value) || WORD.test(value) || VERSION.test(value) || /^\d{1,6}$/.test(value));

const isPassword = value => isLiteral(value) || !isReference(value) && looksRandom(value);

const isName = value => /^[A-Za-z]+(?:[-_.:/ ][A-Za-z]+)*$/.test(value);

const isPlainValue = value => isLiteral(value) && (!isName(value) || /^[A-Za-z]+$/.test(value) && !/(?:password|passwd|token|secret|key)$/i.test(value));

const looksRandom = value => value.length >= 8 && /\d/.test(value) && /[A-Za-z]/.test(value) && !/^[\w-]*\.[a-z]{1,4}$/.test(value) && !/^[a-z]+(?:[-_.:/][a-z]+)*[-_.:/]?\d{0,4}$/i.test(value);

const isOpaque = value => isLiteral(value) && (looksRandom(value) || /^[A-Za-z\d+/_=.-]{8,}$/.test(value) && /[a-z][A-Z]{2}|[A-Z]{2}[a-z][A-Z]/.test(value));

const isRandomLiteral = value => isLiteral(value) && looksRandom(value);

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const isGenerated = value => value.length >= 12 && isOpaque(value) && !UUID.test(value) && !/^(?:[v^~=<>]{0,2}\d+\.\d+\.|\d{4}-\d\d-\d\d)/.test(value) && !/^[\w.-]*\.[a-z]{2,5}(?::\d+)?(?:\/|$)/i.test(value) && ((value.match(/\d+/g)?.length ?? 0) >= 2 || /[a-z][A-Z]{2}|[A-Z]{2}[a-z][A-Z]|[a-z][A-Z][a-z]\d|[A-Z]\d[a-z]/.test(value));

const isExample = secret => secret.endsWith("abcdefghijklmnopqrstuvwxyz0123456789");

const isMadeUp = secret => isExample(secret) || /^[a-z]+(?:_[a-z]+){2,}$/.test(secret);

const MAX_QUOTED = 400;

function* findByPatterns(text, patterns) {
  const lowerCase = text.toLowerCase();
  for (const {kind, words, sign, accepts} of patterns) {
    if (!words.some(word => lowerCase.includes(word))) continue;
    sign.lastIndex = 0;
    for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
      const [whole, ...groups] = match;
      const secret = groups.findLast(group => group !== void 0) ?? whole;
      if (isMadeUp(secret) || accepts?.(secret) === false) continue;
      const start = match.index + whole.lastIndexOf(secret);
      if (match.groups?.quote === void 0 && text[start + secret.length] === "(") continue;
      const end = valueEnd(text, start + secret.length, secret.length, match.groups?.quote);
      sign.lastIndex = Math.max(end, sign.lastIndex);
      yield {
        start,
        end,
        kind
      };
    }
  }
}

function valueEnd(text, end, length, quote) {
  if (quote === void 0) return end;
  const closing = length < MAX_QUOTED ? end : closingQuote(text, end, quote);
  if (!text.startsWith(quote, closing)) return closing;
  MORE_OF_WORD.lastIndex = closing + quote.length;
  return MORE_OF_WORD.test(text) ? MORE_OF_WORD.lastIndex : closing;
}

const MORE_OF_WORD = /(?=[\w"'\\])(?:'[^'\n\0]{0,4000}'|"(?:\\.|[^"\\\n\0]){0,4000}"|\\[^\n\0]|[^\s"'`,;&|<>(){}[\]\\\0])+/y;

function closingQuote(text, from, quote) {
  const newline = text.indexOf("\n", from);
  const lineEnd = newline < 0 ? text.length : newline;
  for (let at = from; at < lineEnd; at++) {
    if (text.startsWith(quote, at)) return at;
    if (text[at] === "\\") at += 1;
  }
  return lineEnd;
}

const BLANKS = "[ \\t+]{0,3}";

const BLANK = "[\\s+]{1,3}";

const QUOTE = String.raw`(?:'\\''|'"'"'|\\{0,7}["'\x60]|%22|%27|&quot;|&apos;|&#3[49];)`;

const INSIDE = "(?:(?!\\k<quote>)(?:\\\\.|[^\\\\\\n\\0]))";

const QUOTED = `(?!\`)(?<quote>${QUOTE})(?:(${INSIDE}{4,${MAX_QUOTED}})\\k<quote>|(${INSIDE}{${MAX_QUOTED}}))`;

const BARE = String.raw`([^\s"'\x60,;&|<>(){}\[\]\\\0]{4,})`;

const VALUE = `(?:${QUOTED}|${BARE})`;

const value_syntax_WORD = String.raw`([^\s"'\x60,;&|<>(){}\\\0]{6,})`;

const REST = "[^\\n\\0|;&]{0,300}?[\\s+]";

const pattern = (kind, words, sign, accepts = isLiteral) => ({
  kind,
  words: words.toLowerCase().split("|"),
  sign: new RegExp(sign, "gi"),
  accepts
});

const KEY = "[A-Z0-9 +]{0,40}PRIVATE[ +]KEY(?:[ +]BLOCK)?-----";

const USER = `${QUOTE}?[^\\s:"'\`\\0]{0,100}:`;

const named_patterns_option = (programs, options, accepts) => pattern("option", programs.replace(/\\\w[+*]?|[()?:]/g, ""), `\\b(?:${programs})(?:\\.exe)?${BLANK}(?:${REST})?${options}${VALUE}`, accepts);

const READERS = "(?:--password-stdin|--with-token|--token-stdin|--passphrase-fd|--stdin\\b|\\bsudo\\b[^|\\n]{0,40}[ ]-\\w*S|\\bchpasswd\\b|\\bsecret set\\b)";

const NAMED_PATTERNS = [ {
  kind: "private-key",
  words: [ "-----begin" ],
  sign: new RegExp(`-----BEGIN${KEY}[^\\0]*?(?:-----END${KEY}|\\0|$)`, "g")
}, pattern("authorization", "authorization", `authorization${QUOTE}?${BLANKS}(?:[:=]|%3a)${BLANKS}${QUOTE}?(?:(?:bearer|basic|token|digest|apikey|negotiate)${BLANK})?${QUOTE}?${value_syntax_WORD}`, isOpaque), pattern("authorization", "bearer", `\\bbearer${BLANK}${QUOTE}?${value_syntax_WORD}`, isOpaque), pattern("cookie", "cookie|-b ", `(?:\\bcookie${QUOTE}?${BLANKS}(?::|=)|--cookie[ =]|[ ]-b[ ])${BLANKS}${QUOTE}?(?:[\\w.-]{1,40}=[^;"'\\n\\0]{0,100};[ ]?){0,4}?(?:sess\\w{0,20}|[\\w.]{0,20}sid|auth\\w{0,20}|\\w{0,20}token|jwt|remember\\w{0,20}|\\w{1,20}_id)=${value_syntax_WORD}`, isGenerated), pattern("url-credentials", "://", "://[^\\s/:\"'<>\\[\\0]{0,300}:([^\\s/\"'<>\\[\\0]+)@(?!sha\\d)", isPassword), pattern("url-credentials", "://", "://([\\w~+%.-]{20,})(?::x-oauth-basic)?@", isRandomLiteral), pattern("signature", "sig=|signature=|security-token=", `[?&](?:sig|signature|x-(?:amz|goog)-signature|x-amz-security-token)=${value_syntax_WORD}`), pattern("option", "sshpass", `\\bsshpass${BLANK}-p${BLANKS}${VALUE}`), named_patterns_option("(?:docker|podman|nerdctl|buildah|skopeo|oras|helm|registry|acr|az|twine|mongo\\w*|cf|ibmcloud)\\b", `-p${BLANK}`, isSecretOption), pattern("option", "curl", `\\bcurl\\b${REST}(?:-u|--user|--proxy-user)[\\s=+]{0,3}${USER}${BARE}`), pattern("option", "curl", `\\bcurl\\b${REST}(?:-u|--user)[\\s=+]{0,3}${QUOTE}?([^\\s:"'\`\\0]{12,}):${QUOTE}?(?=\\s|$)`, isGenerated), pattern("option", "http|xh", `\\b(?:https?|xhs?)[ ](?!\\/)(?:${REST})?(?:-a|--auth)[\\s=]{1,3}${USER}${BARE}`), pattern("option", "mysql|mariadb", `\\b(?:mysql|mysqldump|mysqladmin|mariadb)\\b${REST}-p${VALUE}`), named_patterns_option("redis-cli", `-a${BLANK}`), named_patterns_option("sqlcmd|bcp|isql|zip|zipcloak|osql", `-P${BLANKS}`, isSecretOption), named_patterns_option("7z|7za|7zz|7zr|rar|unrar", "-p", isSecretOption), named_patterns_option("openssl", `-(?:k|K|passwd)${BLANK}`, isSecretOption), named_patterns_option("ldap\\w+|smbclient", `-(?:w|U${BLANK}[^\\s%]{1,60}%)${BLANKS}`, isSecretOption), named_patterns_option("gh", `secret${BLANK}set\\b(?:${REST})?(?:--body|-b)[\\s=]`, isRandomLiteral), named_patterns_option("vault", `(?:put|write|patch)\\b${REST}[\\w-]{1,60}=`, isRandomLiteral), named_patterns_option("security|cargo|vault|snyk|sentry-cli|pulumi|netlify|fly|flyctl|doctl|railway|expo", `(?:login|auth)\\b(?:${REST})?`, isGenerated), pattern("option", "htpasswd", `\\bhtpasswd${BLANK}-\\w{0,6}b\\w{0,6}${BLANK}(?:\\S{1,200}${BLANK}){1,2}${VALUE}(?=\\s|$)`, isRandomLiteral), pattern("option", "storepass|keypass", `(?<![\\w-])-\\w{0,12}(?:store|key)pass(?:=|${BLANK})${VALUE}`), pattern("option", "-pass", `-pass(?:in|out)?${BLANK}${QUOTE}?pass:${BARE}`), pattern("input", "echo|printf", `\\b(?:echo|printf)${BLANK}(?:-\\w${BLANK})?(?:${QUOTE}?[\\w.-]{1,60}:)?${VALUE}${QUOTE}?\\s{0,3}\\|[^|\\n\\0]{0,200}${READERS}`), pattern("input", "<<<", `${READERS}[^|\\n\\0]{0,100}<<<[ ]?${VALUE}`), pattern("option", "ConvertTo-SecureString", `\\bConvertTo-SecureString${BLANK}(?:-String${BLANK})?${VALUE}`, isRandomLiteral), pattern("option", "auth=(", `\\bauth=\\(${QUOTE}[^\\n"'\\0]{0,100}${QUOTE},${BLANKS}${QUOTED}`, isPassword), pattern("file", ":", `(?:^|[\\s"'\`])[\\w.*-]{1,100}:(?:\\d{1,5}|\\*):[\\w*-]{1,60}:[\\w.*-]{1,60}:${BARE}`, isGenerated), pattern("assignment", "password|passwd|passphrase", `(?:^|\\n)[ \\t-]{0,40}[\\w.-]{0,40}(?:password|passwd|passphrase)[ \\t]?:[ \\t]${BLANKS}${BARE}(?=[ \\t]*(?:\\n|$|#))`, value => isLiteral(value) && /\d/.test(value)) ];

function isSecretOption(value) {
  return isRandomLiteral(value);
}

const STRONG = [ "pass(?:word|wd|phrase|code)", "secret", "(?<!csrf[_-]?)token", "credentials?", "(?:api|access|secret|private|signing|encryption|auth|account|storage|master|service|deploy|license|session|webhook|shared|client|app)[_-]?key(?:[_-]?base)?", "[_-](?:pwd|pass|pat|auth|jwt|dsn)" ];

const WEAK = [ "(?<=[_?&-])(?<!(?:public|primary|foreign|cache|sort|partition|idempotency|object|hash|row|range|map|group|shard|routing|index|dedupe|lookup)[_-])key", "(?:db|pg|ssh|my|root|user|admin|key|store|sudo|ftp|smtp|mail|ldap)?pass", "pwd?|auth|bearer|salt|dsn|pat|jwt|pin", "(?<=[_-])(?:session|login|cookie|signature|creds?|cert|seed|hmac)", "secret[_-]?id|auth[_-]?config|session[_-]?token", "token(?:_[a-z\\d]{1,20}){1,4}" ];

const STRONG_NAME = STRONG.join("|");

const WEAK_NAME = WEAK.join("|");

const NAME_END = "(?=s?(?:[_.-]|\\d|$))";

const IN_ENVIRONMENT = new RegExp(`token|secret|credential|(?:${STRONG_NAME})${NAME_END}|(?:^|[_.-])(?:${WEAK_NAME})${NAME_END}|(?:^|[_.-])(?:cookie|signature)s?(?:[_.-]|$)`, "i");

const NO_SECRETS = new Set([ "PWD", "OLDPWD", "INPUT_SECRETS", "SSH_AUTH_SOCK", "XAUTHORITY" ]);

const isSecretVariable = name => IN_ENVIRONMENT.test(name) && !NO_SECRETS.has(name);

const NAMES = new RegExp(`(?:(?<strong>${STRONG_NAME})|(?<![a-z\\d])(?:${WEAK_NAME}))(?:[_-]?\\d{1,2})?(?=[\\s=:,"'\`\\\\%&>+\\]])`, "gi");

const after = source => new RegExp(source, "iy");

const OPTION = /(?:^|[^\w-])--?(?:[a-z]{1,20}-){0,3}$/i;

const SETTER = /\b(?:set|setx|setenv|config|configure|put|login|machine|account|add-generic-password)\b[^\n;|&]*$/i;

const ELEMENT = /<[\w:.-]{0,60}$/;

const WAYS = [ {
  kind: "option",
  before: OPTION,
  after: after(`(?:=|${BLANK})${VALUE}`),
  accepts: isPlainValue
}, {
  kind: "assignment",
  after: after(`=${VALUE}`),
  accepts: isPlainValue
}, {
  kind: "assignment",
  after: after(`${QUOTE}${BLANKS}(?::|=>)${BLANKS}${QUOTED}`),
  accepts: isPlainValue
}, {
  kind: "assignment",
  after: after(`${QUOTE}?${BLANKS}(?::=?|=>|=|%3[ad])${BLANKS}${VALUE}`),
  accepts: isRandomLiteral
}, {
  kind: "assignment",
  after: after(`${QUOTE}\\]${BLANKS}=${BLANKS}${VALUE}`),
  accepts: isGenerated
}, {
  kind: "assignment",
  after: after(`${QUOTE}${BLANKS},${BLANKS}${QUOTED}`),
  accepts: isRandomLiteral
}, {
  kind: "assignment",
  before: SETTER,
  after: after(`${BLANK}${VALUE}`),
  accepts: isGenerated
}, {
  kind: "element",
  before: ELEMENT,
  after: after(">\\s{0,3}([^<>\\s\\0]{4,})\\s{0,3}</"),
  accepts: isPlainValue
} ];

const VARIABLE = /\$\{?\w{0,40}$/;

const MAX_BEFORE = 200;

function* findNamedValues(text) {
  NAMES.lastIndex = 0;
  for (let name = NAMES.exec(text); name !== null; name = NAMES.exec(text)) {
    const before = text.slice(Math.max(0, name.index - MAX_BEFORE), name.index);
    if (VARIABLE.test(before)) continue;
    const place = valueAfter(text, NAMES.lastIndex, before, name.groups?.strong !== void 0);
    if (place === null) continue;
    NAMES.lastIndex = place.end;
    yield place;
  }
}

function valueAfter(text, at, before, isStrong) {
  for (const way of WAYS) {
    if (way.before?.test(before) === false) continue;
    way.after.lastIndex = at;
    const match = way.after.exec(text);
    if (match === null) continue;
    const [whole, ...groups] = match;
    const value = groups.findLast(group => group !== void 0) ?? whole;
    const start = at + whole.lastIndexOf(value);
    const end = start + value.length;
    const quote = groups.length > 2 ? match.groups?.quote : void 0;
    if (isMadeUp(value) || quote === void 0 && text[end] === "(") continue;
    if (!(isStrong ? way.accepts(value) : isGenerated(value))) continue;
    return {
      start,
      end: valueEnd(text, end, value.length, quote),
      kind: way.kind
    };
  }
  return null;
}

const GITLEAKS_RULES = [ {
  kind: "1password-secret-key",
  mark: "A3-",
  rest: "[A-Z0-9]{6}-(?:(?:[A-Z0-9]{11})|(?:[A-Z0-9]{6}-[A-Z0-9]{5}))-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5,}",
  entropy: 3.8
}, {
  kind: "1password-service-account-token",
  mark: "ops_eyJ",
  rest: "[a-zA-Z0-9+/]{250,}={0,3}",
  entropy: 4
}, {
  kind: "adobe-client-secret",
  mark: "p8e-",
  rest: "[A-Za-z0-9]{32,}",
  entropy: 2
}, {
  kind: "age-secret-key",
  mark: "AGE-SECRET-KEY-1",
  rest: "[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58,}"
}, {
  kind: "airtable-personnal-access-token",
  mark: "pat",
  rest: "[A-Za-z0-9]{14}\\.[a-f0-9]{64}(?![A-Za-z0-9])"
}, {
  kind: "alibaba-access-key-id",
  mark: "LTAI",
  rest: "[A-Za-z0-9]{20}(?![A-Za-z0-9])",
  entropy: 2
}, {
  kind: "artifactory-api-key",
  mark: "AKCp",
  rest: "[A-Za-z0-9]{69}(?![A-Za-z0-9])",
  entropy: 4.5
}, {
  kind: "artifactory-reference-token",
  mark: "cmVmd",
  rest: "[A-Za-z0-9]{59}(?![A-Za-z0-9])",
  entropy: 4.5
}, {
  kind: "authress-service-client-access-key",
  mark: "sc_",
  rest: "[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.(?:acc)[_-][A-Za-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,}",
  entropy: 2
}, {
  kind: "authress-service-client-access-key",
  mark: "ext_",
  rest: "[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.(?:acc)[_-][A-Za-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,}",
  entropy: 2
}, {
  kind: "authress-service-client-access-key",
  mark: "scauth_",
  rest: "[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.(?:acc)[_-][A-Za-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,}",
  entropy: 2
}, {
  kind: "authress-service-client-access-key",
  mark: "authress_",
  rest: "[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.(?:acc)[_-][A-Za-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,}",
  entropy: 2
}, {
  kind: "aws-amazon-bedrock-api-key-long-lived",
  mark: "ABSK",
  rest: "[A-Za-z0-9+/]{109,269}={0,2}(?![A-Za-z0-9])",
  entropy: 3
}, {
  kind: "aws-amazon-bedrock-api-key-short-lived",
  mark: "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t",
  rest: "(?![A-Za-z0-9])",
  entropy: 3
}, {
  kind: "clickhouse-cloud-api-secret-key",
  mark: "4b1d",
  rest: "[A-Za-z0-9]{38}(?![A-Za-z0-9])",
  entropy: 3
}, {
  kind: "clojars-api-token",
  mark: "CLOJARS_",
  rest: "[A-Za-z0-9]{60,}",
  entropy: 2
}, {
  kind: "cloudflare-origin-ca-key",
  mark: "v1\\.0-",
  rest: "[a-f0-9]{24}-[a-f0-9]{146,}",
  entropy: 2
}, {
  kind: "databricks-api-token",
  mark: "dapi",
  rest: "[a-f0-9]{32}(?:-\\d)?(?![A-Za-z0-9])",
  entropy: 3
}, {
  kind: "digitalocean-access-token",
  mark: "doo_v1_",
  rest: "[a-f0-9]{64,}",
  entropy: 3
}, {
  kind: "digitalocean-pat",
  mark: "dop_v1_",
  rest: "[a-f0-9]{64,}",
  entropy: 3
}, {
  kind: "doppler-api-token",
  mark: "dp\\.pt\\.",
  rest: "[A-Za-z0-9]{43,}",
  entropy: 2
}, {
  kind: "duffel-api-token",
  mark: "duffel_test_",
  rest: "[A-Za-z0-9_\\-=]{43,}",
  entropy: 2
}, {
  kind: "duffel-api-token",
  mark: "duffel_live_",
  rest: "[A-Za-z0-9_\\-=]{43,}",
  entropy: 2
}, {
  kind: "dynatrace-api-token",
  mark: "dt0c01\\.",
  rest: "[A-Za-z0-9]{24}\\.[A-Za-z0-9]{64,}",
  entropy: 4
}, {
  kind: "easypost-api-token",
  mark: "EZAK",
  rest: "[A-Za-z0-9]{54}(?![A-Za-z0-9])",
  entropy: 2
}, {
  kind: "easypost-test-api-token",
  mark: "EZTK",
  rest: "[A-Za-z0-9]{54}(?![A-Za-z0-9])",
  entropy: 2
}, {
  kind: "facebook-page-access-token",
  mark: "EAA",
  rest: "[MC][A-Za-z0-9]{100,}(?![A-Za-z0-9])",
  entropy: 4
}, {
  kind: "flutterwave-encryption-key",
  mark: "FLWSECK_TEST-",
  rest: "[A-Ha-h0-9]{12,}",
  entropy: 2
}, {
  kind: "flutterwave-public-key",
  mark: "FLWPUBK_TEST-",
  rest: "[A-Ha-h0-9]{32}-X(?![A-Za-z0-9])",
  entropy: 2
}, {
  kind: "flutterwave-secret-key",
  mark: "FLWSECK_TEST-",
  rest: "[A-Ha-h0-9]{32}-X(?![A-Za-z0-9])",
  entropy: 2
}, {
  kind: "frameio-api-token",
  mark: "fio-u-",
  rest: "[A-Za-z0-9\\-_=]{64,}"
}, {
  kind: "harness-api-key",
  mark: "pat\\.",
  rest: "[a-zA-Z0-9_-]{22}\\.[a-zA-Z0-9]{24}\\.[a-zA-Z0-9]{20,}"
}, {
  kind: "harness-api-key",
  mark: "sat\\.",
  rest: "[a-zA-Z0-9_-]{22}\\.[a-zA-Z0-9]{24}\\.[a-zA-Z0-9]{20,}"
}, {
  kind: "heroku-api-key-v2",
  mark: "HRKU-AA",
  rest: "[0-9a-zA-Z_-]{58,}",
  entropy: 4
}, {
  kind: "huggingface-access-token",
  mark: "hf_",
  rest: "(?:[A-Za-z]{34,})",
  entropy: 2
}, {
  kind: "huggingface-organization-api-token",
  mark: "api_org_",
  rest: "(?:[A-Za-z]{34,})",
  entropy: 2
}, {
  kind: "infracost-api-token",
  mark: "ico-",
  rest: "[a-zA-Z0-9]{32,}",
  entropy: 3
}, {
  kind: "intra42-client-secret",
  mark: "s-s4t2ud-",
  rest: "[ABCDEFabcdef0123456789]{64,}",
  entropy: 3
}, {
  kind: "intra42-client-secret",
  mark: "s-s4t2af-",
  rest: "[ABCDEFabcdef0123456789]{64,}",
  entropy: 3
}, {
  kind: "linear-api-key",
  mark: "lin_api_",
  rest: "[A-Za-z0-9]{40,}",
  entropy: 2
}, {
  kind: "notion-api-token",
  mark: "ntn_",
  rest: "[0-9]{11}[A-Za-z0-9]{32}[A-Za-z0-9]{3,}",
  entropy: 4
}, {
  kind: "octopus-deploy-api-key",
  mark: "API-",
  rest: "[A-Z0-9]{26,}",
  entropy: 3
}, {
  kind: "openshift-user-token",
  mark: "sha256~",
  rest: "[\\w-]{43,}",
  entropy: 3.5
}, {
  kind: "perplexity-api-key",
  mark: "pplx-",
  rest: "[a-zA-Z0-9]{48,}",
  entropy: 4
}, {
  kind: "planetscale-api-token",
  mark: "pscale_tkn_",
  rest: "[\\w=\\.-]{32,}",
  entropy: 3
}, {
  kind: "planetscale-oauth-token",
  mark: "pscale_oauth_",
  rest: "[\\w=\\.-]{32,}",
  entropy: 3
}, {
  kind: "postman-api-token",
  mark: "PMAK-",
  rest: "[A-Fa-f0-9]{24}\\-[A-Fa-f0-9]{34,}",
  entropy: 3
}, {
  kind: "prefect-api-token",
  mark: "pnu_",
  rest: "[a-zA-Z0-9]{36,}",
  entropy: 2
}, {
  kind: "pulumi-api-token",
  mark: "pul-",
  rest: "[a-f0-9]{40,}",
  entropy: 2
}, {
  kind: "readme-api-token",
  mark: "rdme_",
  rest: "[a-z0-9]{70,}",
  entropy: 2
}, {
  kind: "rubygems-api-token",
  mark: "rubygems_",
  rest: "[a-f0-9]{48,}",
  entropy: 2
}, {
  kind: "scalingo-api-token",
  mark: "tk-us-",
  rest: "[\\w-]{48,}",
  entropy: 2
}, {
  kind: "sendgrid-api-token",
  mark: "SG\\.",
  rest: "[A-Za-z0-9=_\\-\\.]{66,}",
  entropy: 2
}, {
  kind: "sendinblue-api-token",
  mark: "xkeysib-",
  rest: "[a-f0-9]{64}\\-[A-Za-z0-9]{16,}",
  entropy: 2
}, {
  kind: "sentry-org-token",
  mark: "sntrys_eyJpYXQiO",
  rest: "[a-zA-Z0-9+/]{10,200}(?:LCJyZWdpb25fdXJs|InJlZ2lvbl91cmwi|cmVnaW9uX3VybCI6)[a-zA-Z0-9+/]{10,200}={0,2}_[a-zA-Z0-9+/]{43,}",
  entropy: 4.5
}, {
  kind: "sentry-user-token",
  mark: "sntryu_",
  rest: "[a-f0-9]{64,}",
  entropy: 3.5
}, {
  kind: "settlemint-application-access-token",
  mark: "sm_aat_",
  rest: "[a-zA-Z0-9]{16,}",
  entropy: 3
}, {
  kind: "settlemint-personal-access-token",
  mark: "sm_pat_",
  rest: "[a-zA-Z0-9]{16,}",
  entropy: 3
}, {
  kind: "settlemint-service-access-token",
  mark: "sm_sat_",
  rest: "[a-zA-Z0-9]{16,}",
  entropy: 3
}, {
  kind: "shippo-api-token",
  mark: "shippo_live_",
  rest: "[a-fA-F0-9]{40,}",
  entropy: 2
}, {
  kind: "shippo-api-token",
  mark: "shippo_test_",
  rest: "[a-fA-F0-9]{40,}",
  entropy: 2
}, {
  kind: "shopify-access-token",
  mark: "shpat_",
  rest: "[a-fA-F0-9]{32,}",
  entropy: 2
}, {
  kind: "shopify-custom-access-token",
  mark: "shpca_",
  rest: "[a-fA-F0-9]{32,}",
  entropy: 2
}, {
  kind: "shopify-private-app-access-token",
  mark: "shppa_",
  rest: "[a-fA-F0-9]{32,}",
  entropy: 2
}, {
  kind: "shopify-shared-secret",
  mark: "shpss_",
  rest: "[a-fA-F0-9]{32,}",
  entropy: 2
}, {
  kind: "square-access-token",
  mark: "EAAA",
  rest: "[\\w-]{22,60}(?![A-Za-z0-9])",
  entropy: 2
}, {
  kind: "square-access-token",
  mark: "sq0atp-",
  rest: "[\\w-]{22,}",
  entropy: 2
}, {
  kind: "vault-batch-token",
  mark: "hvb\\.",
  rest: "[\\w-]{138,}",
  entropy: 4
} ];

const own_rules_UUID = "[\\da-fA-F]{8}-(?:[\\da-fA-F]{4}-){3}[\\da-fA-F]{12}";

const END = "(?![A-Za-z0-9])";

const rules = (kind, rows, more = {}) => rows.map(([mark, rest]) => ({
  kind,
  mark,
  rest,
  ...more
}));

const glued = (kind, ...rows) => rules(kind, rows, {
  glued: true
});

const alone = (kind, ...rows) => rules(kind, rows);

const random = (kind, ...rows) => rules(kind, rows, {
  entropy: 3
});

const OWN_RULES = [ ...glued("github", [ "gh[pousr]_|github_pat_", "\\w{30,}(?:\\.[\\w-]+){0,2}" ]), ...glued("gitlab", [ "gl(?:pat|ptt|rtr?|dt|cbt|oas|soat|agent|ft|imt|ffct|wt|sat)-", "[\\w=-]{20,}(?:\\.[\\w.-]+)?" ], [ "GR1348941", "[\\w-]{20,}" ], [ "_gitlab_session=", "[\\da-f]{32,}" ]), ...alone("atlassian", [ "AT[AC]TT", "[\\w+/=-]{20,}" ], [ "ATBB", "[\\w=.-]{20,}" ], [ "BBDC-", "[\\w+/@=-]{30,}" ]), ...alone("token", [ "CCIPAT_|CCIPRJ_", "[A-Za-z\\d]{20,}_[\\da-fA-F]{40,}" ], [ "bkua_", "[a-z\\d]{40,}" ], [ "sgp_", "(?:[a-fA-F\\d]{16}_|local_)?[a-fA-F\\d]{30,}" ], [ "slk_", "[a-f\\d]{64,}" ], [ "sq[uap]_", "[a-z\\d=_-]{40,}" ], [ "(?:api|sdk|mob)-", `[\\da-z]{8}-(?:[\\da-z]{4}-){3}[\\da-z]{12}${END}` ], [ "lin_oauth_", "[a-zA-Z\\d]{32,}" ]), ...glued("aws-key-id", [ "AKIA|ASIA", `(?<![A-Z\\d].{4})[A-Z2-7]{16}${END}` ], [ "A3T[A-Z\\d]|A[BCGIKNRS][A-Z]A", `(?<![A-Z\\d].{4})(?=[A-Z]{0,16}\\d)[A-Z\\d]{16}${END}` ]), ...alone("aws", [ "ABSK", "[A-Za-z\\d+/]{60,}={0,2}" ], [ "bedrock-api-key-", "[\\w+/=-]{20,}" ]), ...glued("google", [ "AIza", "[\\w-]{35}" ], [ "ya29\\.", "[\\w-]{20,}" ], [ "GOCSPX-", "[\\w-]{20,}" ]), ...alone("google", [ "1//0", "[\\w-]{40,}" ]), ...rules("azure", [ [ "Q~", "[\\w~.-]{31,}" ] ], {
  before: "[\\w~.]{3}\\d"
}), ...rules("azure", [ [ "\\+ACR", `[A-Za-z\\d+/]{6}${END}` ] ], {
  before: "[A-Za-z\\d+/]{42}"
}), ...alone("alibaba", [ "LTAI", `[A-Za-z\\d]{12,26}${END}` ]), ...glued("token", [ "do[opr]_v1_", "[\\w=-]{20,}" ], [ "HRKU-", "[\\w-]{40,}" ], [ "sbp_", "[\\w=-]{20,}" ]), ...glued("vercel", [ "vc[piark]_", "[\\w-]{20,}" ]), ...glued("cloudflare", [ "cf(?:k|ut|at)_", "[A-Za-z\\d]{40,}" ]), ...glued("tailscale", [ "tskey-", "[a-z]{2,20}-\\w{3,60}-\\w{3,}" ]), ...glued("databricks", [ "dapi", `[a-fA-F\\d]{32}(?:-\\d)?${END}` ]), ...glued("vault", [ "hv[sbr]\\.", "[\\w-]{20,}" ]), ...glued("1password", [ "ops_ey", "[\\w+/=-]{80,}" ]), ...alone("token", [ "fo1_|fm1[ar]_|fm2_", "[\\w+/=-]{40,}" ], [ "FlyV1 fm", "[\\w+/=,-]{50,}" ], [ "v1\\.0-", "[A-Za-z\\d-]{150,}" ], [ "pscale_(?:tkn|oauth|pw)_", "[\\w=.-]{32,}" ], [ "sb_secret_", "[\\w-]{20,}" ], [ "dp\\.(?:ct|pt|st|sa|scim|audit)\\.", "(?:[a-z\\d_-]{2,35}\\.)?[a-zA-Z\\d]{40,}" ], [ "nfp_|nfc_|nfo_", "[A-Za-z\\d]{36,}" ], [ "dd[pw]_", "[A-Za-z\\d]{36,}" ], [ "mdb_sa_sk_", "[\\w-]{30,}" ]), ...rules("token", [ [ "\\.atlasv1\\.", "[\\w=-]{60,}" ] ], {
  before: "[A-Za-z\\d]{14}"
}), ...glued("npm", [ "npm_", "[A-Za-z\\d_]{36,}" ]), ...glued("linear", [ "lin_api_", "\\w{32,}" ]), ...glued("pypi", [ "pypi-AgE", "[\\w=-]{20,}" ]), ...glued("docker", [ "dckr_(?:pat|oat)_", "[\\w-]{27,}" ]), ...alone("token", [ "oy2", `[a-z\\d]{43}${END}` ]), ...random("artifactory", [ "AKCp", "[A-Za-z\\d]{10,}" ], [ "cmVmdGtu", "[A-Za-z\\d+/]{40,}={0,2}" ]), ...glued("openai", [ "sk-(?:proj|svcacct|admin|or-v1)-", "[\\w-]{20,}" ]), ...alone("openai", [ "sk-", "(?=[A-Za-z]{0,40}\\d)[A-Za-z\\d]{20,}" ], [ "sk-", "[\\w-]{3,200}T3BlbkFJ[\\w-]{3,}" ]), ...glued("anthropic", [ "sk-ant-", "[\\w-]{20,}" ]), ...glued("groq", [ "gsk_", "[A-Za-z\\d]{52,}" ]), ...glued("huggingface", [ "hf_", "(?=[A-Za-z]{0,60}[A-Z\\d])[A-Za-z\\d]{30,}" ]), ...random("huggingface", [ "hf_|api_org_", "[A-Za-z\\d]{34,}" ]), ...glued("token", [ "xai-|r8_|pcsk_", "[\\w=-]{20,}" ]), ...alone("token", [ "pplx-", "[A-Za-z\\d]{40,}" ], [ "nvapi-", "[\\w-]{60,}" ], [ "sk_", `[a-f\\d]{48}${END}` ], [ "lsv2_(?:pt|sk)_", "[a-f\\d]{32}_[a-f\\d]{10}" ], [ "tgp_v1_", "[\\w-]{40,}" ], [ "tvly-(?:dev-)?", "[A-Za-z\\d]{30,}" ], [ "jina_", "[\\w-]{50,}" ]), ...glued("slack", [ "xox[a-z](?:\\.xox[a-z])?-", "[\\w-]{10,}" ], [ "xapp-\\d-", "[\\w-]{10,}" ], [ "hooks\\.slack\\.com/(?:services|workflows|triggers)/", "[\\w/-]{20,}" ]), ...glued("webhook", [ "discord(?:app)?\\.com/api/webhooks/", "\\d{10,20}/[\\w-]{50,}" ], [ "webhook\\.office\\.com/webhookb2/", "[\\w@/-]{60,}" ], [ "hooks\\.zapier\\.com/hooks/catch/", "\\d{4,12}/[A-Za-z\\d]{5,}|hooks\\.zapier\\.com/hooks/catch/[\\w/]{10,}" ]), ...rules("telegram", [ [ ":AA", "[\\w-]{32,33}(?![\\w-])" ] ], {
  before: "\\d{8,12}"
}), ...random("discord", [ "[MNO][\\w-]{23,27}\\.[\\w-]{6}\\.", "[\\w-]{27,}" ]), ...glued("stripe", [ "[sr]k_(?:live|test)_", "(?=[A-Za-z]{0,40}\\d)[a-zA-Z\\d]{24,}" ], [ "whsec_", "[\\w+/=-]{20,}" ]), ...alone("stripe", [ "[sr]k_(?:live|test|prod)_", "(?=[A-Za-z]{0,40}\\d|[A-Za-z]{0,40}[a-z][A-Z]{2})[a-zA-Z\\d]{10,}" ]), ...random("square", [ "EAAA", "[\\w-]{22,}" ], [ "sq0[a-z]{3}-", "[\\w-]{22,}" ]), ...alone("token", [ "FLW(?:SEC|PUB)K(?:_TEST)?-", "[a-zA-Z\\d]{12,}(?:-X)?" ], [ "rzp_(?:live|test)_", "[A-Za-z\\d]{14,}" ], [ "ak_(?:live|test)_", "[A-Za-z\\d]{30,}" ], [ "(?:live|test)_", `[a-f\\d]{35}${END}` ], [ "access_token\\$(?:production|sandbox)\\$", "[a-z\\d]{16}\\$[a-f\\d]{32}" ], [ "access-(?:sandbox|development|production)-", `${own_rules_UUID}${END}` ]), ...glued("sendgrid", [ "SG\\.", "[\\w-]{16,32}\\.[\\w-]{30,}" ], [ "SG\\.", "[\\w=.-]{66,}" ]), ...glued("shopify", [ "shp(?:pa|ca|at|ss)_", "[a-zA-Z\\d]{32,}" ]), ...glued("figma", [ "fig[dpou]r?_", "[\\w=-]{40,}" ]), ...glued("notion", [ "ntn_", "\\d{11}[A-Za-z\\d]{35,}" ]), ...alone("notion", [ "secret_", "[A-Za-z\\d]{43,}" ]), ...glued("grafana", [ "gl(?:c|sa)_", "[\\w+/=-]{32,}" ], [ "eyJrIjoi", "[A-Za-z\\d+/_-]{60,}={0,3}" ]), ...glued("sentry", [ "sntry[us]_", "[\\w+/=-]{20,}" ]), ...glued("token", [ "pul-", "[\\w=-]{20,}" ], [ "NRAK-", "[A-Z\\d]{20,}" ], [ "PMAK-", "[\\w-]{20,}" ]), ...glued("age", [ "AGE-SECRET-KEY-1", "[A-Za-z\\d]{20,}" ]), ...random("token", [ "SK", `[a-fA-F\\d]{32}${END}` ], [ "key-", `[a-f\\d]{32}${END}` ], [ "pat-[a-z]{2}\\d-", `[\\da-zA-Z]{8}-(?:[\\da-zA-Z]{4}-){3}[\\da-zA-Z]{12}${END}` ], [ "dt0[a-zA-Z]\\d{2}\\.", "[A-Za-z\\d]{24}\\.[A-Za-z\\d]{64,}" ], [ "1000\\.", "[a-f\\d]{32}\\.[a-f\\d]{32,}" ], [ "00D[A-Za-z\\d]{12,15}!", "[\\w.]{60,}" ]), ...alone("token", [ "xkeysib-|xsmtpsib-", "[\\w-]{60,}" ], [ "tfp_", "\\w{40,}" ], [ "ph[xsr]_", "\\w{30,}" ], [ "CFPAT-", "[\\w-]{43,}" ], [ "apify_api_", "[\\w-]{30,}" ], [ "NRI[IQ]-", "[\\w-]{25,}" ], [ "NRBR-|NRJS-", "[a-f\\d]{19,}" ], [ "NRRA-", "[a-f\\d]{42,}" ], [ "[st]k\\.", "[\\w-]{20,240}\\.[\\w-]{20,}" ], [ "dnkey-", "[\\w=-]{26}-[\\w=-]{52,}" ], [ "aio_", "[A-Za-z\\d]{28,}" ], [ "bb_(?:ma|pr)_", "[a-f\\d]{30,}" ], [ "BBFF-|NF-", "[A-Za-z\\d]{30,}" ], [ "flb_(?:live|test)_", "[A-Za-z\\d]{20,}" ], [ "shltm_", "[\\w-]{40,}" ], [ "endr\\+", "[A-Za-z\\d-]{16,}" ], [ "rh-api-", `${own_rules_UUID}${END}` ], [ "rubygems_", "[a-z\\d]{48,}" ], [ "rootly_", "[a-f\\d]{64,}" ], [ "salad_cloud_", "\\w{15,}" ], [ "sqco_|ramp_(?:id|sec)_", "[A-Za-z\\d]{40,}" ], [ "pi_", "[A-Za-z\\d]{24}_secret_[A-Za-z\\d]{20,}" ], [ "VF\\.(?:DM\\.|WS\\.)?", "[a-fA-F\\d]{24}\\.[A-Za-z\\d]{16,}" ], [ "thog-(?:key|secret)-", "[a-f\\d]{16,}" ], [ "3MVG9|5AEP861", "[\\w.=+/]{60,}" ], [ "na1\\.", "[A-Za-z\\d+/]{100,}" ], [ "(?:pub|sub|sec)-c-", "[\\da-zA-Z]{8,}(?:-[\\da-zA-Z]{4,})*" ], [ "[sp]k_live_", "[A-Za-z\\d-]{20,}" ], [ "sk_[a-z]{1,30}_", "[A-Za-z\\d]{40,}" ], [ "pk_", "(?:[A-Za-z\\d]{6}_)?[a-f\\d]{34,}" ], [ "pk\\.", "[a-zA-Z\\d-]{32,}" ], [ "s\\.", `(?=[A-Za-z]{0,22}\\d[A-Za-z]{0,22}\\d)[A-Za-z\\d]{24}${END}` ], [ "web_", "(?=[a-z]{0,30}\\d)[\\da-z]{32,}" ], [ "api_", "(?=[A-Za-z.]{0,40}\\d)[A-Za-z\\d]{15,30}\\.[A-Za-z\\d.]{8,30}" ], [ "API_KEY", `(?=[A-Z]{0,30}\\d)[A-Z\\d]{32}${END}` ]), ...rules("token", [ [ "_mmk", END ] ], {
  before: "[A-Za-z\\d]{6}_[A-Za-z\\d]{29}"
}), ...rules("token", [ [ "NRAL|-NRMA", END ] ], {
  before: "(?:AA|eu01xx)?[a-f\\d]{30,40}F{0,4}"
}), ...rules("mailchimp", [ [ "-us\\d", `\\d?${END}` ] ], {
  before: "[a-f\\d]{32}"
}), ...rules("token", [ [ "\\.v1\\.", "[\\w-]{15,30}\\.[a-f\\d]{8,}" ] ], {
  before: "[A-Za-z\\d]{11}"
}), ...alone("jwt", [ "ey", "[A-Za-z\\d]{15,2000}\\.ey[\\w/-]{15,}(?:\\.[\\w/-]*={0,2})?" ], [ "ewo", "[\\w-]{10,2000}={0,2}\\.e(?:wo|yJ)[\\w-]{8,}={0,2}(?:\\.[\\w-]*={0,2})?" ], [ "ey", "[A-Za-z\\d]{30,40}[~|-]ey[A-Za-z\\d]{60,}" ]), ...glued("jwt", [ "eyJ", "(?:(?!eyJ)[\\w-]){8,2000}={0,2}\\.(?:eyJ[\\w-]{8,}={0,2}(?:\\.[\\w-]*={0,2}){0,3}|[\\w-]{8,}={0,2}\\.[\\w-]*={0,2}(?:\\.[\\w-]*={0,2}){0,2})" ]) ];

const token_rules_MAX_BEFORE = 60;

const RULES = [ ...OWN_RULES, ...GITLEAKS_RULES ];

function followerOf({rest}) {
  const [, characters = "", count = "0"] = /^(\[(?:\\.|[^\]])*\]|\\w)\{(\d+)/.exec(rest) ?? [];
  return characters === "" ? "" : `(?=${characters}{${Math.min(Number(count), MAX_FOLLOWING)}})`;
}

const MAX_FOLLOWING = 8;

function marksOf(rules) {
  const byFollower = new Map;
  for (const rule of rules) {
    const follower = followerOf(rule);
    const marks = byFollower.get(follower) ?? new Set;
    byFollower.set(follower, marks.add(rule.mark));
  }
  return [ ...byFollower ].map(([follower, marks]) => `(?:${[ ...marks ].join("|")})${follower}`).join("|");
}

const MARKS = [ `(?<![A-Za-z0-9])(?:${marksOf(RULES.filter(({glued, before}) => !glued && before === void 0))})`, marksOf(RULES.filter(({glued, before}) => glued || before !== void 0)) ].join("|");

const MARK = new RegExp(MARKS, "g");

const matcherOf = ({kind, mark, rest, before, glued, entropy = 0}) => ({
  kind,
  sign: new RegExp(`(?:${mark})${rest}`, "y"),
  before: before === void 0 ? null : new RegExp(`(?<![A-Za-z0-9])(?:${before})$`),
  isGlued: glued === true,
  entropy
});

const MATCHERS = RULES.map(matcherOf);

const BY_FIRST = new Map;

function matchersFor(first) {
  const known = BY_FIRST.get(first);
  if (known !== void 0) return known;
  const matchers = MATCHERS.filter((_, index) => canBegin(RULES[index]?.mark ?? "", first));
  BY_FIRST.set(first, matchers);
  return matchers;
}

function canBegin(mark, first) {
  return mark.split("|").some(alternative => {
    const [begin = ""] = /^(?:\(\?:)?(?:\[[^\]]+\]|\\.|.)/.exec(alternative) ?? [];
    return new RegExp(begin.replace("(?:", "")).test(first);
  });
}

function hasTokenMark(text) {
  MARK.lastIndex = 0;
  return MARK.test(text);
}

function* findTokens(text) {
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const {index} = match;
    const found = tokenAt(text, index);
    MARK.lastIndex = found === null ? index + 1 : Math.max(found.end, index + 1);
    if (found !== null) yield found;
  }
}

function tokenAt(text, at) {
  let best = null;
  const isInWord = /[A-Za-z0-9]/.test(text[at - 1] ?? "");
  for (const {kind, sign, before, isGlued, entropy} of matchersFor(text[at] ?? "")) {
    if (isInWord && !isGlued && before === null) continue;
    const start = before === null ? at : startOf(text, at, before);
    if (start === null) continue;
    sign.lastIndex = at;
    if (!sign.test(text)) continue;
    const end = sign.lastIndex;
    if (best !== null && end <= best.end) continue;
    if (looksLikeToken(text.slice(start, Math.min(end, start + MAX_JUDGED)), entropy)) best = {
      start,
      end,
      kind
    };
  }
  return best;
}

function startOf(text, at, before) {
  const lead = before.exec(text.slice(Math.max(0, at - token_rules_MAX_BEFORE), at));
  return lead === null ? null : at - lead[0].length;
}

const MAX_JUDGED = 500;

const looksLikeToken = (secret, entropy) => secret.length === MAX_JUDGED || !(isMadeUp(secret) || entropyOf(secret) < entropy);

function entropyOf(text) {
  const counts = new Map;
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let entropy = 0;
  for (const count of counts.values()) entropy -= count / text.length * Math.log2(count / text.length);
  return entropy;
}

const prefilter_NAMES = [ "-----BEGIN", "pass", "secret", "token", "credential", "key", "(?<![a-z])(?:pwd?|pat|auth|jwt|dsn|salt|pin)(?![a-z])", "[_-](?:session|login|cookie|signature|creds?|cert|seed|hmac)(?![a-z])", "\\bcookie", "-stdin", "\\bsudo [^|\\n]{0,40}-\\w*s", "\\b(?:https?|xhs?) -|--auth", "\\b(?:sqlcmd|bcp|isql|osql|zip|7z[arz]?|rar|unrar|openssl|smbclient|vault|twine|az|mongo\\w*)[ ]", "\\bldap\\w+[ ]", "securestring", "\\d:[\\w*-]+:[\\w.*-]+:", "\\*:[\\w*-]+:[\\w.*-]+:", "authorization", "bearer", "[?&](?:sig|x-)", "\\bcurl\\b", "\\b(?:mysql|mariadb)", "redis-cli", "\\blogin\\b" ];

const DISGUISES = [ "[\\\\\\x1b]", "\\^\\[", "%[\\da-f]{2}", "&(?:[a-z]{2,4}|#x?[\\da-f]{1,7});", UNSEEN, "[^\\s\"'`=]\\$?[\"'`]+\\$?[^\\s\"'`]", "[\"'`] {0,3}\\+ {0,3}[\"'`]" ];

const SIGN = new RegExp([ ...prefilter_NAMES, ...DISGUISES ].join("|"), "i");

const hasQuote = text => /["'`]/.test(text);

const mayHoldSecret = text => hasTokenMark(text) || SIGN.test(text) || mayHoldPassword(text);

const mayHoldPassword = text => text.includes("://") && text.includes("@");

function merged(found) {
  const rank = new Map(found.map((place, index) => [ place, index ]));
  const places = [];
  for (const place of [ ...found ].sort((a, b) => a.start - b.start)) {
    const last = places.at(-1);
    if (last === void 0 || place.start >= last.end) {
      places.push(place);
      continue;
    }
    const kind = (rank.get(place) ?? 0) < (rank.get(last) ?? 0) ? place.kind : last.kind;
    const joined = {
      start: last.start,
      end: Math.max(last.end, place.end),
      kind
    };
    rank.set(joined, Math.min(rank.get(place) ?? 0, rank.get(last) ?? 0));
    places[places.length - 1] = joined;
  }
  return places;
}

const placeholder = kind => `[redacted:${kind}]`;

function replaced(text, places) {
  let result = "";
  let at = 0;
  for (const {start, end, kind} of places) {
    result += text.slice(at, start) + placeholder(kind);
    at = end;
  }
  return (result + text.slice(at)).toWellFormed();
}

function redactedAt(text, places) {
  const counts = {};
  for (const {kind} of places) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    text: replaced(text, places),
    counts,
    places
  };
}

function createRedactor({values = []} = {}) {
  const known = [ ...values ];
  const findKnown = createKnownValueFinder(known);
  const findAll = function*(text) {
    yield* findKnown(text);
    yield* findTokens(text);
    yield* findNamedValues(text);
    yield* findByPatterns(text, NAMED_PATTERNS);
  };
  const placesBy = how => text => placesOrNull(() => findSecrets(text, how));
  const inSigned = placesBy({
    find: findAll
  });
  const inQuoted = placesBy({
    find: findKnown,
    findEncoded: findAll
  });
  const inPlain = placesBy({
    find: findKnown,
    findEncoded: findAll,
    hasDisguises: false
  });
  const wayToRead = text => mayHoldSecret(text) ? inSigned : known.length > 0 && hasQuote(text) ? inQuoted : inPlain;
  return {
    text: text => redacted(text, wayToRead(text)(text))?.text ?? text,
    async changesIn(texts) {
      const groups = new Map([ inSigned, inQuoted, inPlain ].map(placesIn => [ placesIn, [] ]));
      for (const text of texts) groups.get(wayToRead(text))?.push(text);
      const changes = new Map;
      for (const [placesIn, group] of groups) for (const [text, places] of findInBatches(group, placesIn)) {
        const change = redacted(text, places);
        if (change !== null) changes.set(text, change);
      }
      return changes;
    }
  };
}

function placesOrNull(find) {
  try {
    return merged(find());
  } catch {
    return null;
  }
}

function redacted(text, places) {
  if (places?.length === 0) return null;
  return redactedAt(text, places ?? [ {
    start: 0,
    end: text.length,
    kind: "not-checked"
  } ]);
}

const NO_SECRET = /^(?:\/[\w./-]*|[A-Za-z]:\\.*|true|false|yes|no|\d{1,7}|[a-z]{1,8})$/i;

function secretsInEnvironment(env) {
  return Object.entries(env).flatMap(([name, value]) => value !== void 0 && isSecretVariable(name) && !NO_SECRET.test(value) ? [ value ] : []);
}

var runner_commands = __nccwpck_require__(2950);

var command = __nccwpck_require__(9859);

const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

var external_node_path_ = __nccwpck_require__(6760);

const SESSION_FOLDERS = [ "sessions", "archived_sessions" ];

const usualHome = env => env.CODEX_HOME || HOME_OF_USER;

const HOME_OF_USER = "~/.codex";

function homePath(named, userHome) {
  const {join} = /^[A-Za-z]:|^\\\\/.test(userHome) ? external_node_path_.win32 : external_node_path_.posix;
  return /^~(?:[\\/]|$)/.test(named) ? join(userHome, named.slice(1)) : named;
}

const layout_UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

const NAME = new RegExp(`^rollout-([0-9T-]*?)-?(?:(${layout_UUID})(?:_${layout_UUID})?)?\\.jsonl(?:\\.zst)?$`, "i");

function rolloutName(name) {
  if (!/^rollout-.*\.jsonl(?:\.zst)?$/s.test(name)) return null;
  const [, time = "", threadId = null] = NAME.exec(name) ?? [];
  return {
    time,
    threadId: threadId?.toLowerCase() ?? null
  };
}

const looksLikeRollout = name => !/\.tmp$/i.test(name) && /rollout|\.jsonl?(?![a-z])|\.zst$/i.test(name);

const isHomeFile = name => /^(?:config\.toml|auth\.json|version\.json|installation_id|models_cache\.json|(?:state|logs)_\d+\.sqlite)$/.test(name);

const isYearFolder = name => /^20\d\d$/.test(name);

const KEYS = [ "schema_version", "session_id", "sequence", "turn_id", "turn_index", "timestamp", "action_type", "tool_name", "command", "changed_paths", "line", "status", "session", "codex_version", "originator", "source", "turn", "model", "sandbox", "network_access", "approval_policy", "approvals_reviewer", "trigger", "reason", "turn_ids", "count", "server", "inner_actions", "argv", "cwd", "exit_code", "initiator", "sandbox_permissions", "changes", "path", "change", "from", "added_lines", "removed_lines", "call_id", "started_at", "duration_ms", "redacted", "model_provider", "git", "commit", "branch", "repository_url", "parent_session_id", "forked_from_session_id", "agent_path", "agent_role" ];

function toNdjson(record) {
  const line = JSON.stringify(isInOrder(record) ? record : inOrder(record));
  return `${(0, runner_commands.Fz)(line)}\n`;
}

const RANK = new Map(KEYS.map((key, rank) => [ key, rank ]));

const rankOf = key => RANK.get(key) ?? KEYS.length;

function inOrder(value) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const entries = Object.entries(value).map(([key, member]) => [ key, inOrder(member) ]);
  return Object.fromEntries(entries.sort(([one], [other]) => rankOf(one) - rankOf(other)));
}

function isInOrder(value) {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  let last = -1;
  for (const key in value) {
    const rank = rankOf(key);
    if (rank < last || !isInOrder(value[key])) return false;
    last = rank;
  }
  return true;
}

function* toNdjsonLines(records) {
  for (const record of records) yield toNdjson(record);
}

var write_file = __nccwpck_require__(9563);

var paths = __nccwpck_require__(3422);

var version = __nccwpck_require__(4494);

var session_action = __nccwpck_require__(1864);

var session_turns = __nccwpck_require__(1084);

function* recordsOf(session, isBefore) {
  let sequence = 0;
  for (const entry of completedEntries(session)) {
    if (!isBefore(entry.at)) yield placedRecord(entry, session.id, sequence);
    sequence += 1;
  }
  for (const action of stillRunning(session)) {
    if (isBefore(action.at)) continue;
    yield placedRecord(action, session.id, sequence);
    sequence += 1;
  }
}

function leftOutOf(session, isBefore) {
  let leftOut = 0;
  for (const {at} of completedEntries(session)) if (isBefore(at)) leftOut += 1;
  return leftOut + stillRunning(session).filter(({at}) => isBefore(at)).length;
}

function* completedEntries({actions}) {
  for (const entry of actions.entries) if (entry.type !== "action" || (0, session_action.qb)(entry)) yield entry;
}

const stillRunning = ({actions}) => actions.all().filter(action => action.state === "running" && (0, 
session_action.qb)(action));

function placedRecord(entry, session_id, sequence) {
  const place = {
    session_id,
    sequence
  };
  const record = entry.type === "action" ? actionRecord(entry, place) : markerRecord(entry, place);
  return {
    rollout: entry.at.rollout,
    record
  };
}

function markerRecord(marker, place) {
  switch (marker.type) {
   case "session_started":
    return {
      ...markerHead(marker, marker.type, "completed", place),
      session: marker.session
    };

   case "turn_completed":
    return markerHead(marker, marker.type, marker.failed ? "failed" : "completed", place);

   case "turn_interrupted":
    return {
      ...markerHead(marker, marker.type, "interrupted", place),
      reason: marker.reason
    };

   case "turns_rolled_back":
    {
      const turn_ids = marker.turns.flatMap(({id}) => id ?? []);
      return {
        ...markerHead(marker, marker.type, "completed", place),
        turn_ids,
        count: marker.count
      };
    }

   case "turn_started":
    {
      const turn = {
        ...marker.turn?.rules ?? session_turns.Wd,
        trigger: marker.trigger
      };
      return {
        ...markerHead(marker, marker.type, "completed", place),
        turn
      };
    }

   default:
    return markerHead(marker, marker.type, "completed", place);
  }
}

const markerHead = ({turn, at}, action_type, status, {session_id, sequence}) => ({
  schema_version: version.f,
  session_id,
  sequence,
  turn_id: turn?.id ?? null,
  turn_index: turn?.index ?? null,
  timestamp: at.timestamp,
  action_type,
  tool_name: null,
  command: null,
  changed_paths: [],
  line: at.line,
  status
});

function actionRecord(action, place) {
  const claims = (0, session_action.ds)(action);
  if (claims.type === "command_execution") return commandRecord(action, claims, place);
  if (claims.type === "file_change") return fileChangeRecord(action, claims, place);
  return toolCallRecord(action, claims, place);
}

const commandRecord = (action, claims, {session_id, sequence}) => ({
  schema_version: version.f,
  session_id,
  sequence,
  turn_id: (0, session_action.LQ)(action)?.id ?? null,
  turn_index: (0, session_action.LQ)(action)?.index ?? null,
  timestamp: completedAt(action),
  action_type: "command_execution",
  tool_name: claims.tool_name ?? null,
  command: claims.command ?? null,
  changed_paths: [],
  line: action.at.line,
  status: statusOf(action, claims),
  argv: claims.argv ? [ ...claims.argv ] : null,
  cwd: claims.cwd ?? null,
  exit_code: claims.exit_code ?? null,
  initiator: claims.initiator ?? "agent",
  sandbox_permissions: claims.sandbox_permissions ?? null,
  call_id: action.callId || null,
  started_at: claims.started_at ?? null,
  duration_ms: claims.duration_ms ?? null,
  redacted: false
});

const fileChangeRecord = (action, claims, {session_id, sequence}) => ({
  schema_version: version.f,
  session_id,
  sequence,
  turn_id: (0, session_action.LQ)(action)?.id ?? null,
  turn_index: (0, session_action.LQ)(action)?.index ?? null,
  timestamp: completedAt(action),
  action_type: "file_change",
  tool_name: claims.tool_name ?? null,
  command: null,
  changed_paths: (0, paths.w)(claims.changes ?? []),
  line: action.at.line,
  status: statusOf(action, claims),
  changes: [ ...claims.changes ?? [] ],
  call_id: action.callId || null,
  started_at: claims.started_at ?? null,
  duration_ms: claims.duration_ms ?? null,
  redacted: false
});

const toolCallRecord = (action, claims, {session_id, sequence}) => ({
  schema_version: version.f,
  session_id,
  sequence,
  turn_id: (0, session_action.LQ)(action)?.id ?? null,
  turn_index: (0, session_action.LQ)(action)?.index ?? null,
  timestamp: completedAt(action),
  action_type: "tool_call",
  tool_name: claims.tool_name ?? null,
  command: claims.command ?? null,
  changed_paths: [],
  line: action.at.line,
  status: statusOf(action, claims),
  server: claims.server ?? null,
  inner_actions: (0, session_action.qp)(action) ? "none" : (0, session_action.BD)(action) ? "partly" : null,
  call_id: action.callId || null,
  started_at: claims.started_at ?? null,
  duration_ms: claims.duration_ms ?? null,
  redacted: false
});

const completedAt = ({state, at}) => state === "ended" ? at.timestamp : null;

const statusOf = ({state}, {status = "unknown"}) => state === "ended" ? status : "running";

const MAX_SECONDS = .05;

let yieldedAt = process.uptime();

async function yieldToEvents() {
  if (process.uptime() - yieldedAt < MAX_SECONDS) return;
  await new Promise(resolve => setImmediate(resolve));
  yieldedAt = process.uptime();
}

var limits = __nccwpck_require__(2948);

const WINDOWS = /^(?:[A-Za-z]:[\\/]|\\\\)/;

const paths_rules = path => WINDOWS.test(path) ? external_node_path_.win32 : external_node_path_.posix;

function pathsIn(workspace, ...others) {
  const named = workspace === null ? [] : [ workspace, ...others ];
  const roots = [ ...new Set(named.flatMap(root => root === null ? [] : absolute(root, null))) ];
  const shown = (recorded, base) => {
    const path = absolute(recorded, base ?? (isRelative(recorded) ? roots[0] ?? null : null));
    return roots.map(root => within(root, path)).find(inside => inside !== null) ?? path;
  };
  return {
    absolute,
    shown: remembering(shown)
  };
}

function remembering(shown) {
  const known = new Map;
  let count = 0;
  return (recorded, base) => {
    const found = known.get(base)?.get(recorded);
    if (found !== void 0) return found;
    const path = copyOf(shown(recorded, base));
    if (recorded.length + (base?.length ?? 0) >= limits.QS) return path;
    if (count === limits.cu) {
      known.clear();
      count = 0;
    }
    const ofBase = known.get(base) ?? new Map;
    known.set(base === null ? null : copyOf(base), ofBase.set(copyOf(recorded), path));
    count += 1;
    return path;
  };
}

const copyOf = text => Buffer.from(text).toString();

function within(root, path) {
  if (paths_rules(path) !== paths_rules(root)) return null;
  if (paths_rules(root) === external_node_path_.win32) return withinWindows(root, path);
  const folder = root.endsWith("/") ? root : `${root}/`;
  const isSame = ignoresCase(root) ? isSameInLowerCase : Object.is;
  if (isSame(`${path}/`, folder) || isSame(path, folder)) return ".";
  return isSame(path.slice(0, folder.length), folder) ? path.slice(folder.length).replace(/\/$/, "") : null;
}

const ignoresCase = root => /^\/(?:mnt\/[a-z]|Users)(?:\/|$)/i.test(root);

const isSameInLowerCase = (one, other) => one.toLowerCase() === other.toLowerCase();

function withinWindows(root, path) {
  const {relative, isAbsolute, sep} = external_node_path_.win32;
  const inside = isAbsolute(path) ? relative(root, path) : "..";
  if (inside === "") return ".";
  return inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside) ? null : inside.replaceAll(sep, "/");
}

const isRelative = recorded => !/^(?:[\\/]|[A-Za-z]:|file:)/i.test(recorded);

function absolute(recorded, base) {
  const path = withoutMark(fromUri(recorded.toWellFormed()));
  if (WINDOWS.test(path)) return asWindows(path);
  if (base !== null && WINDOWS.test(base)) return asWindows(onWindows(path, base));
  return path.startsWith("/") || base === null ? external_node_path_.posix.normalize(path) : external_node_path_.posix.join(base, path);
}

const asWindows = path => external_node_path_.win32.normalize(path).replace(/^[a-z]:/, drive => drive.toUpperCase());

function onWindows(path, base) {
  if (/^[\\/]{2}/.test(path)) return path;
  if (/^[\\/]/.test(path)) return external_node_path_.win32.join(external_node_path_.win32.parse(base).root, path);
  const [drive] = /^[A-Za-z]:/.exec(path) ?? [];
  if (drive === void 0) return external_node_path_.win32.join(base, path);
  const isOfBase = base.slice(0, 2).toUpperCase() === drive.toUpperCase();
  return external_node_path_.win32.join(isOfBase ? base : `${drive}\\`, path.slice(2));
}

const withoutMark = path => path.replace(/^[\\/]{2}\?[\\/]UNC[\\/]/i, "\\\\").replace(/^[\\/]{2}\?[\\/](?=[A-Za-z]:)/, "");

function fromUri(recorded) {
  const uri = /^file:\/\/([^/]*)(\/.*)$/is.exec(recorded);
  if (uri === null) return recorded;
  const [, host = "", rest = ""] = uri;
  const path = paths_decoded(rest);
  if (host !== "" && host !== "localhost") return `\\\\${host}${path.replaceAll("/", "\\")}`;
  return /^\/[A-Za-z]:/.test(path) ? path.slice(1).replaceAll("/", "\\") : path;
}

function paths_decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

var external_node_fs_ = __nccwpck_require__(3024);

function folderKey(path) {
  enter(path);
  const {dev, ino} = (0, external_node_fs_.statSync)(path, {
    bigint: true
  });
  return ino > 0n ? `${dev}:${ino}` : external_node_fs_.realpathSync.native(path);
}

function enter(path) {
  try {
    (0, external_node_fs_.opendirSync)(path).closeSync();
  } catch (error) {
    const isClosed = (0, errors.xU)(error) === "EACCES" && process.platform !== "win32";
    if (!isClosed) throw error;
    (0, external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
  }
}

var real_path = __nccwpck_require__(9205);

function openHomes(homes) {
  const open = new Map;
  for (const home of homes) {
    const {key, state} = lookAt(home);
    if (!open.has(key)) open.set(key, {
      ...home,
      state
    });
  }
  return [ ...open.values() ];
}

function lookAt({path, optional = false}) {
  try {
    return {
      key: folderKey(path),
      state: "read"
    };
  } catch (cause) {
    const error = homeError(path, cause);
    if (!optional) throw error;
    return {
      key: path,
      state: error.code === "no_codex_home" ? "missing" : "unreadable"
    };
  }
}

function homeError(path, cause) {
  const code = (0, errors.xU)(cause);
  const shown = JSON.stringify(path);
  if (code === "ENOENT" || code === "ENOTDIR") {
    const what = code === "ENOENT" ? `There is no Codex home at ${shown}.` : `${shown} is not a folder.`;
    const hint = "Name the folder that holds sessions/: Codex uses CODEX_HOME, or ~/.codex if that is not set.";
    return new errors.ze("no_codex_home", `${what} ${hint}`, {
      cause
    });
  }
  const hint = "Let this user read it, or run the export as the user that ran Codex.";
  return new errors.ze("unreadable_codex_home", `Cannot read the Codex home ${shown} (${code}). ${hint}`, {
    cause
  });
}

const homeEntryOf = ({path, shown = path, state}) => ({
  path: shown,
  state
});

function foldersOfCodex(homes, workspace) {
  const work = workspace && (0, real_path.Y)(workspace);
  return homes.flatMap(({path, state}) => {
    const home = state === "read" ? (0, real_path.Y)(path) : null;
    if (home === null) return [];
    const holdsWork = work !== null && !(0, paths._)(pathsIn(home).shown(work, null));
    return holdsWork ? SESSION_FOLDERS.map(folder => `${home}/${folder}`) : [ home ];
  });
}

var line_bytes = __nccwpck_require__(7465);

var envelope = __nccwpck_require__(5832);

const fields = members => ({
  members: Object.entries(members).map(([key, mask]) => ({
    key: Buffer.from(key),
    mask
  }))
});

function union(one, other) {
  if (one === "all" || other === "all") return "all";
  return {
    ...one,
    ...other,
    members: [ ...one.members ?? [], ...other.members ?? [] ]
  };
}

function withMask(schema, mask) {
  declared.set(schema, mask);
  return schema;
}

const declared = new WeakMap;

function maskOf(schema) {
  const known = declared.get(schema);
  if (known !== void 0) return known;
  const {def} = schema._zod;
  switch (def.type) {
   case "object":
    return fields(Object.fromEntries(Object.entries(def.shape).map(([key, of]) => [ key, maskOf(of) ])));

   case "array":
    return {
      each: maskOf(def.element)
    };

   case "record":
    return {
      each: maskOf(def.valueType)
    };

   case "catch":
   case "default":
   case "nullable":
   case "optional":
    return maskOf(def.innerType);

   default:
    return "all";
  }
}

const json_scan_QUOTE = 34;

const COLON = 58;

const COMMA = 44;

const OPEN = 123;

const CLOSE = 125;

const BACKSLASH = 92;

const OPEN_LIST = 91;

const CLOSE_LIST = 93;

const NEAR = 48;

function stringEnd(bytes, at, end) {
  let here = at;
  for (const near = Math.min(end, at + NEAR); here < near; here++) {
    const byte = bytes[here];
    if (byte === json_scan_QUOTE) return here + 1;
    if (byte === BACKSLASH) here++;
  }
  for (;;) {
    const quote = bytes.indexOf(json_scan_QUOTE, here);
    if (quote < 0 || quote >= end) return -1;
    let first = quote;
    while (first > here && bytes[first - 1] === BACKSLASH) first--;
    if ((quote - first) % 2 === 0) return quote + 1;
    here = quote + 1;
  }
}

function enclosingEnd(bytes, at, end, depth) {
  let open = depth;
  for (let here = at; here < end; ) {
    const byte = bytes[here++];
    if (byte === json_scan_QUOTE) {
      here = stringEnd(bytes, here, end);
      if (here < 0) return -1;
    } else if (byte === OPEN || byte === OPEN_LIST) open++; else if (byte === CLOSE || byte === CLOSE_LIST) {
      open--;
      if (open === 0) return here;
    }
  }
  return -1;
}

function json_scan_valueEnd(bytes, at, end) {
  const first = bytes[at];
  if (first === json_scan_QUOTE) return stringEnd(bytes, at + 1, end);
  if (first === OPEN || first === OPEN_LIST) return enclosingEnd(bytes, at + 1, end, 1);
  let here = at;
  while (here < end && isOfWord(bytes[here] ?? 0)) here++;
  return here > at ? here : -1;
}

const isOfWord = byte => byte >= 97 && byte <= 122 || byte >= 43 && byte <= 57 && byte !== COMMA || byte === 69;

function isAt(bytes, at, these) {
  for (let index = 0; index < these.length; index++) if (bytes[at + index] !== these[index]) return false;
  return true;
}

const MAX_SHORT = 128;

const SPACE = 32;

const HEAD_LENGTHS = [ 512, 65536 ];

function pruneUnused(bytes, start, end, mask) {
  const line = {
    bytes,
    end,
    text: "",
    from: start
  };
  return copyValue(line, start, mask) === end ? line.text + bytes.toString("utf8", line.from, end) : null;
}

function omit(line, at, behind, instead) {
  line.text += line.bytes.toString("utf8", line.from, at) + instead;
  line.from = behind;
}

function copyValue(line, at, mask) {
  const {bytes, end} = line;
  if (mask !== null && mask !== "all") {
    if (bytes[at] === OPEN && (mask.members ?? mask.each) !== void 0) return copyMembers(line, at + 1, mask);
    if (bytes[at] === OPEN_LIST && mask.each !== void 0) return copyList(line, at + 1, mask.each);
  }
  const behind = json_scan_valueEnd(bytes, at, end);
  if (mask === "all" || behind - at <= MAX_SHORT) return behind;
  if (mask?.head === void 0 || bytes[at] !== json_scan_QUOTE) omit(line, at, behind, "0"); else truncate(line, at, behind, mask.head);
  return behind;
}

function truncate(line, at, behind, headSuffices) {
  const {bytes} = line;
  for (const length of HEAD_LENGTHS) {
    if (behind - at <= length) return;
    const cut = at + bytes.subarray(at, at + length).lastIndexOf(SPACE);
    if (cut <= at || !headSuffices(bytes.toString("latin1", at + 1, cut), length === HEAD_LENGTHS.at(-1))) continue;
    omit(line, cut, behind, '"');
    return;
  }
}

function copyMembers(line, first, mask) {
  const {bytes, end} = line;
  for (let at = first; at < end; at++) {
    if (bytes[at] === CLOSE) return at + 1;
    if (bytes[at] !== json_scan_QUOTE) return -1;
    const colon = stringEnd(bytes, at + 1, end);
    if (colon < 0 || bytes[colon] !== COLON) return -1;
    at = copyValue(line, colon + 1, maskUnder(mask, bytes, at + 1, colon - 1));
    if (at < 0) return -1;
    if (bytes[at] === CLOSE) return at + 1;
    if (bytes[at] !== COMMA) return -1;
  }
  return -1;
}

function copyList(line, first, each) {
  const {bytes, end} = line;
  for (let at = first; at < end; at++) {
    if (bytes[at] === CLOSE_LIST) return at + 1;
    at = copyValue(line, at, each);
    if (at < 0 || bytes[at] === CLOSE_LIST) return at < 0 ? at : at + 1;
    if (bytes[at] !== COMMA) return -1;
  }
  return -1;
}

function maskUnder({members = [], each}, bytes, from, to) {
  for (const {key, mask} of members) if (key.length === to - from && isAt(bytes, from, key)) return mask;
  return each ?? (hasEscape(bytes, from, to) ? "all" : null);
}

function hasEscape(bytes, from, to) {
  for (let at = from; at < to; at++) if (bytes[at] === BACKSLASH) return true;
  return false;
}

var core_core = __nccwpck_require__(8532);

var main_schemas = __nccwpck_require__(6985);

var core_util = __nccwpck_require__(4723);

var api = __nccwpck_require__(3759);

var main_parse = __nccwpck_require__(4196);

const ZodMiniType = core_core.xI("ZodMiniType", (inst, def) => {
  if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
  main_schemas.W4.init(inst, def);
  inst.def = def;
  inst.type = def.type;
}, {
  get with() {
    return this.check;
  },
  set with(value) {
    core_util.qh(this, "with", value);
  },
  parse(data, params) {
    return main_parse.qg(this, data, params, {
      callee: this.parse
    });
  },
  parseAsync(data, params) {
    return main_parse.EJ(this, data, params, {
      callee: this.parseAsync
    });
  },
  safeParse(data, params) {
    return main_parse.xL(this, data, params);
  },
  safeParseAsync(data, params) {
    return main_parse.bp(this, data, params);
  },
  check(...checks) {
    const def = this.def;
    return this.clone({
      ...def,
      checks: [ ...def.checks ?? [], ...checks.map(ch => typeof ch === "function" ? {
        _zod: {
          check: ch,
          def: {
            check: "custom"
          },
          onattach: []
        }
      } : ch) ]
    }, {
      parent: true
    });
  },
  clone(_def, params) {
    return core_util.o8(this, _def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta) {
    reg.add(this, meta);
    return this;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  }
});

const ZodMiniString = core_core.xI("ZodMiniString", (inst, def) => {
  main_schemas.$v.init(inst, def);
  ZodMiniType.init(inst, def);
});

function string(params) {
  return api.Rl(ZodMiniString, params);
}

const ZodMiniNumber = core_core.xI("ZodMiniNumber", (inst, def) => {
  main_schemas.vz.init(inst, def);
  ZodMiniType.init(inst, def);
});

const ZodMiniNumberFormat = core_core.xI("ZodMiniNumberFormat", (inst, def) => {
  main_schemas.I.init(inst, def);
  ZodMiniNumber.init(inst, def);
});

function schemas_int(params) {
  return api.LK(ZodMiniNumberFormat, params);
}

const ZodMiniBoolean = core_core.xI("ZodMiniBoolean", (inst, def) => {
  main_schemas.sF.init(inst, def);
  ZodMiniType.init(inst, def);
});

function schemas_boolean(params) {
  return api._L(ZodMiniBoolean, params);
}

const ZodMiniUnknown = core_core.xI("ZodMiniUnknown", (inst, def) => {
  main_schemas.GP.init(inst, def);
  ZodMiniType.init(inst, def);
});

function unknown() {
  return api.em(ZodMiniUnknown);
}

const ZodMiniArray = core_core.xI("ZodMiniArray", (inst, def) => {
  main_schemas.$p.init(inst, def);
  ZodMiniType.init(inst, def);
});

function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...core_util.A2(params)
  });
}

const ZodMiniObject = core_core.xI("ZodMiniObject", (inst, def) => {
  main_schemas.L8.init(inst, def);
  ZodMiniType.init(inst, def);
  core_util.X(inst, "shape", self => self._zod.def.shape, false);
});

function object(shape, params) {
  const def = {
    type: "object",
    shape: shape ?? {},
    ...core_util.A2(params)
  };
  return new ZodMiniObject(def);
}

const ZodMiniRecord = core_core.xI("ZodMiniRecord", (inst, def) => {
  main_schemas.h.init(inst, def);
  ZodMiniType.init(inst, def);
});

function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) return new ZodMiniRecord({
    type: "record",
    keyType: string(),
    valueType: keyType,
    ...core_util.A2(valueType)
  });
  return new ZodMiniRecord({
    type: "record",
    keyType,
    valueType,
    ...core_util.A2(params)
  });
}

const ZodMiniTransform = core_core.xI("ZodMiniTransform", (inst, def) => {
  main_schemas.Wc.init(inst, def);
  ZodMiniType.init(inst, def);
});

function transform(fn) {
  return new ZodMiniTransform({
    type: "transform",
    transform: fn
  });
}

const ZodMiniOptional = core_core.xI("ZodMiniOptional", (inst, def) => {
  main_schemas.ig.init(inst, def);
  ZodMiniType.init(inst, def);
});

function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType
  });
}

const ZodMiniNullable = core_core.xI("ZodMiniNullable", (inst, def) => {
  main_schemas.qc.init(inst, def);
  ZodMiniType.init(inst, def);
});

function nullable(innerType) {
  return new ZodMiniNullable({
    type: "nullable",
    innerType
  });
}

const ZodMiniDefault = core_core.xI("ZodMiniDefault", (inst, def) => {
  main_schemas.rv.init(inst, def);
  ZodMiniType.init(inst, def);
});

function _default(innerType, defaultValue) {
  return new ZodMiniDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : core_util.yG(defaultValue);
    }
  });
}

const ZodMiniCatch = core_core.xI("ZodMiniCatch", (inst, def) => {
  main_schemas.t$.init(inst, def);
  ZodMiniType.init(inst, def);
});

function _catch(innerType, catchValue) {
  return new ZodMiniCatch({
    type: "catch",
    innerType,
    catchValue: typeof catchValue === "function" ? catchValue : core_util.SS(catchValue)
  });
}

const ZodMiniPipe = core_core.xI("ZodMiniPipe", (inst, def) => {
  main_schemas._m.init(inst, def);
  ZodMiniType.init(inst, def);
});

function pipe(in_, out) {
  return new ZodMiniPipe({
    type: "pipe",
    in: in_,
    out
  });
}

api.q0;

api.mI;

var record_call = __nccwpck_require__(200);

var tool_output = __nccwpck_require__(4776);

const lenient = type => _catch(_default(nullable(type), null), null);

const orNull = isFit => transform(value => isFit(value) ? value : null);

const isTextUpTo = longest => value => typeof value === "string" && value.length <= longest;

const isInteger = value => Number.isSafeInteger(value);

const isId = isTextUpTo(limits.Qx);

const idOf = value => isId(value) ? value : null;

const fields_text = orNull(isTextUpTo(Number.POSITIVE_INFINITY));

const id = transform(idOf);

const folder = orNull(isTextUpTo(limits.tx));

const integer = orNull(isInteger);

const nonNegativeInteger = orNull(value => isInteger(value) && value >= 0);

const duration = withMask(orNull(value => (0, envelope.Ce)(value) && typeof value.secs === "number" && typeof value.nanos === "number"), fields({
  secs: "all",
  nanos: "all"
}));

const durationSample = {
  secs: 1,
  nanos: 5e8
};

const durationPlaces = "duration.secs duration.nanos";

const MISFIT = Symbol("misfit");

const compiled = schema => checkOf(schema);

function checkOf(schema) {
  const {def} = schema._zod;
  switch (def.type) {
   case "unknown":
    return value => value;

   case "string":
    return checkPlain(value => typeof value === "string", def.checks);

   case "number":
    return checkPlain(Number.isSafeInteger, def.checks);

   case "boolean":
    return checkPlain(value => typeof value === "boolean", def.checks);

   case "transform":
    return value => def.transform(value, NO_CONTEXT);

   case "object":
    return checkFields(def.shape);

   case "array":
    return checkElements(checkOf(def.element));

   case "record":
    return checkValues(checkOf(def.valueType));

   default:
    return checkWrapped(def);
  }
}

const NO_CONTEXT = {
  value: void 0,
  input: void 0,
  issues: [],
  error: {
    issues: []
  }
};

function checkPlain(isOfType, limits = []) {
  if (limits.length === 0) return value => isOfType(value) ? value : MISFIT;
  return value => {
    if (!isOfType(value)) return MISFIT;
    const payload = {
      value,
      issues: []
    };
    for (const limit of limits) limit._zod.check(payload);
    return payload.issues.length === 0 ? value : MISFIT;
  };
}

function checkFields(shape) {
  const members = Object.entries(shape).map(([key, schema]) => {
    const {type} = schema._zod.def;
    return {
      key,
      check: checkOf(schema),
      mayBeMissing: type === "optional"
    };
  });
  return value => {
    if (!(0, envelope.Ce)(value)) return MISFIT;
    const fields = value;
    for (const {key, check, mayBeMissing} of members) {
      const given = fields[key];
      const checked = check(given);
      if (checked === MISFIT || checked === void 0 && !mayBeMissing) return MISFIT;
      if (checked !== given) fields[key] = checked;
    }
    return fields;
  };
}

function checkElements(check) {
  return value => {
    if (!Array.isArray(value)) return MISFIT;
    for (let index = 0; index < value.length; index++) {
      const checked = check(value[index]);
      if (checked === MISFIT) return MISFIT;
      value[index] = checked;
    }
    return value;
  };
}

function checkValues(check) {
  return value => {
    if (!(0, envelope.Ce)(value)) return MISFIT;
    const fields = value;
    Reflect.deleteProperty(fields, "__proto__");
    for (const key of Object.keys(fields)) {
      const checked = check(fields[key]);
      if (checked === MISFIT) return MISFIT;
      fields[key] = checked;
    }
    return fields;
  };
}

function checkWrapped(def) {
  switch (def.type) {
   case "optional":
   case "nullable":
    {
      const [check, absent] = [ checkOf(def.innerType), def.type === "optional" ? void 0 : null ];
      return value => value === absent ? value : check(value);
    }

   case "default":
    {
      const check = checkOf(def.innerType);
      return value => value === void 0 ? def.defaultValue : check(value);
    }

   case "catch":
    {
      const check = checkOf(def.innerType);
      const instead = def.catchValue(NO_CONTEXT);
      return value => {
        const checked = check(value);
        return checked === MISFIT ? instead : checked;
      };
    }

   case "pipe":
    {
      const [first, second] = [ checkOf(def.in), checkOf(def.out) ];
      return value => {
        const checked = first(value);
        return checked === MISFIT ? MISFIT : second(checked);
      };
    }

   default:
    throw new Error(`A field cannot be of the type ${def.type}: add it here.`);
  }
}

function defineKind(kind) {
  const {passCopy} = kind;
  const check = compiled(kind.payload);
  return {
    name: kind.name,
    schemas: [ kind.payload ],
    mask: maskOf(kind.payload),
    sample: kind.sample,
    exports: kind.exports,
    read(payload, at, session) {
      const fitting = check(payload);
      if (fitting === MISFIT) return false;
      return kind.project(fitting, at, session) === "ignored" ? "ignored" : true;
    },
    ...passCopy !== void 0 && {
      seeCopy(payload, session) {
        const fitting = check(payload);
        if (fitting !== MISFIT) passCopy(fitting, session);
      }
    }
  };
}

const passthrough = withMask(transform(value => (0, envelope.Ce)(value) ? {
  turn_id: idOf(value.turn_id)
} : null), fields({
  turn_id: "all"
}));

const turnFields = {
  internal_chat_message_metadata_passthrough: passthrough,
  metadata: passthrough
};

function turnOf(item, session) {
  const named = item.internal_chat_message_metadata_passthrough ?? item.metadata;
  return session.turns.ofItem(named?.turn_id);
}

const turnSample = {
  internal_chat_message_metadata_passthrough: {
    turn_id: "turn-1"
  },
  metadata: {
    turn_id: "turn-1"
  }
};

const turnPlaces = "internal_chat_message_metadata_passthrough.turn_id metadata.turn_id";

const defineHostedCall = (type, read) => defineKind({
  name: `response_item/${type}`,
  payload: object({
    id: fields_text,
    status: fields_text,
    ...turnFields
  }),
  sample: {
    id: "call-1",
    status: "completed",
    ...turnSample
  },
  exports: {
    leaves: `id ${turnPlaces}`,
    reads: "status"
  },
  project(item, at, session) {
    const {claims, fallback} = read(item);
    const {actions} = session;
    const turn = turnOf(item, session);
    const tool = claims.tool_name ?? fallback?.tool_name;
    const twin = item.id === null ? actions.lastWithoutOutput(turn.turn, tool) : null;
    if (twin !== null) actions.settle(twin, at, "output", claims); else {
      const expectsItem = session.hasInnerActions;
      actions.complete({
        callId: item.id,
        ...turn,
        at,
        source: "output",
        claims,
        fallback,
        expectsItem
      });
    }
  }
});

const printed = {
  head: tool_output.Pm,
  each: fields({
    text: {
      head: tool_output.Pm
    }
  })
};

const outputKind = name => defineKind({
  name,
  payload: object({
    call_id: fields_text,
    name: fields_text,
    output: withMask(unknown(), printed),
    ...turnFields
  }),
  sample: {
    call_id: "call-1",
    name: "exec_command",
    output: "Process exited with code 0\nOutput:\n",
    ...turnSample
  },
  exports: {
    leaves: `call_id name ${turnPlaces}`,
    reads: "output@head output[].text@head"
  },
  project(item, at, session) {
    const {call_id: callId, name: toolName, output} = item;
    (0, record_call.ns)({
      callId,
      toolName,
      output,
      ...turnOf(item, session)
    }, at, session);
  }
});

const callOutputs = [ outputKind("response_item/function_call_output"), outputKind("response_item/custom_tool_call_output") ];

const STATUS = {
  completed: "completed",
  failed: "failed",
  declined: "declined",
  interrupted: "interrupted",
  in_progress: "running",
  inProgress: "running"
};

const wordOf = success => success === null ? null : success ? "completed" : "failed";

function status_statusOf(word) {
  if (word === null) return;
  return (Object.hasOwn(STATUS, word) ? STATUS[word] : void 0) ?? "unknown";
}

var memory_budget = __nccwpck_require__(9703);

var session_session = __nccwpck_require__(4050);

function ownerOf(session, threadId, turnId) {
  if (threadId && threadId !== session.id) return foreignSession(session, threadId, "thread");
  const reviewTurn = session.review?.turnId;
  const named = threadId ? turnId : turnId ?? reviewTurn;
  return reviewTurn && named === reviewTurn ? foreignSession(session, reviewTurn, "turn") : session;
}

const COST_OF_SESSION = 4;

function foreignSession(session, key, knownBy) {
  const known = session.foreign.get(key);
  if (known !== void 0) return known.session;
  const {paths, foreignBudget, cwd} = session;
  const budget = (0, memory_budget.P6)(foreignBudget);
  (0, memory_budget.Ji)(budget, COST_OF_SESSION);
  const other = (0, session_session.j)(key, paths, {
    budget,
    foreignBudget,
    cwd,
    hasInnerActions: true
  });
  session.foreign.set(key, {
    knownBy,
    session: other
  });
  return other;
}

var time = __nccwpck_require__(1789);

function defineItem(item) {
  return defineKind({
    name: `event_msg/item_completed/${item.type}`,
    payload: object({
      thread_id: id,
      turn_id: id,
      item: item.fields,
      started_at_ms: integer,
      completed_at_ms: integer
    }),
    sample: {
      thread_id: "thread-1",
      turn_id: "turn-1",
      started_at_ms: 17e11,
      completed_at_ms: 1700000001e3,
      item: {
        id: "call-1",
        ...item.sample
      }
    },
    exports: {
      leaves: `thread_id turn_id item.id ${inItem(item.exports?.leaves)}`,
      reads: `started_at_ms completed_at_ms ${inItem(item.exports?.reads)}`
    },
    project(payload, at, session) {
      const owner = ownerOf(session, payload.thread_id, payload.turn_id);
      const reading = item.read(payload.item, owner);
      if (reading === null) return;
      const timestamp = (0, time.U_)(payload.completed_at_ms || null) ?? at.timestamp;
      const started_at = (0, time.U_)(payload.started_at_ms || null) ?? void 0;
      const claims = {
        started_at,
        ...reading.claims
      };
      owner.actions.complete({
        callId: payload.item.id,
        ...owner.turns.ofLine(payload.turn_id),
        at: {
          ...at,
          timestamp
        },
        source: "item",
        claims,
        fallback: reading.fallback
      });
    }
  });
}

const inItem = (places = "") => places.replace(/\S+/g, "item.$&");

const endFrame = object({
  call_id: fields_text,
  event_id: fields_text,
  turn_id: id
});

const checkEndFrame = compiled(endFrame);

function defineEndEvent(event) {
  const checkFields = compiled(event.fields);
  return {
    name: `event_msg/${event.type}`,
    schemas: [ endFrame, event.fields ],
    mask: union(maskOf(endFrame), maskOf(event.fields)),
    sample: {
      call_id: "call-1",
      event_id: "call-1",
      turn_id: "turn-1",
      ...event.sample
    },
    exports: {
      leaves: `call_id event_id turn_id ${event.exports?.leaves ?? ""}`,
      reads: event.exports?.reads ?? ""
    },
    read(payload, at, session) {
      const frame = checkEndFrame(payload);
      const fields = checkFields(payload);
      if (frame === MISFIT || fields === MISFIT) return false;
      const {call_id, event_id, turn_id} = frame;
      const callId = call_id ?? event_id ?? "";
      const owner = ownerOf(session, null, turn_id);
      const reading = event.read(fields, owner);
      if (reading === null) return true;
      owner.actions.complete({
        callId,
        ...owner.turns.ofLine(turn_id),
        at,
        source: "event",
        ...reading
      });
      return true;
    }
  };
}

const collabAgentToolCall = defineItem({
  type: "CollabAgentToolCall",
  fields: object({
    id: string(),
    tool: fields_text,
    status: fields_text
  }),
  sample: {
    tool: "spawnAgent",
    status: "completed"
  },
  exports: {
    leaves: "tool",
    reads: "status"
  },
  read: ({tool, status}) => ({
    claims: {
      type: "tool_call",
      status: status_statusOf(status)
    },
    fallback: {
      tool_name: tool,
      server: null
    }
  })
});

const TOOL_OF_EVENT = {
  collab_agent_spawn_end: "spawn_agent",
  collab_agent_interaction_end: "send_input",
  collab_waiting_end: "wait",
  collab_close_end: "close_agent",
  collab_resume_end: "resume_agent"
};

const collabEnds = Object.entries(TOOL_OF_EVENT).map(([type, tool_name]) => defineEndEvent({
  type,
  fields: object({
    new_thread_id: fields_text
  }),
  sample: {
    new_thread_id: "thread-2"
  },
  exports: type === "collab_agent_spawn_end" ? {
    reads: "new_thread_id"
  } : {},
  read: ({new_thread_id}) => ({
    claims: {
      type: "tool_call",
      status: type === "collab_agent_spawn_end" && new_thread_id === null ? "failed" : "completed"
    },
    fallback: {
      tool_name,
      server: null
    }
  })
}));

const collabAgentToolCalls = [ collabAgentToolCall, ...collabEnds ];

var programs = __nccwpck_require__(2483);

var shell = __nccwpck_require__(1804);

const command_fields = {
  command: array(string()),
  cwd: fields_text,
  source: fields_text,
  status: fields_text,
  exit_code: integer,
  duration
};

const sample = {
  command: [ "bash", "-lc", "ls" ],
  cwd: "/",
  source: "agent",
  status: "completed",
  exit_code: 0,
  duration: durationSample
};

const command_exports = {
  leaves: "command[] cwd",
  reads: `source status exit_code ${durationPlaces}`
};

function read(record, session) {
  const {command: argv, exit_code, source} = record;
  const ended_by_codex = exit_code === -1;
  const claims = {
    type: "command_execution",
    command: (0, shell.N)(argv),
    argv,
    exit_code: ended_by_codex ? null : exit_code,
    status: status_statusOf(record.status),
    initiator: source === "user_shell" ? "user" : "agent",
    ended_by_codex,
    cwd: record.cwd === null ? void 0 : (0, session_session.L)(session)(record.cwd),
    duration_ms: (0, time.cf)(record.duration)
  };
  return {
    claims,
    fallback: source === "unified_exec_startup" ? BY_EXEC_COMMAND : BY_UNKNOWN_TOOL
  };
}

const BY_EXEC_COMMAND = {
  tool_name: "exec_command"
};

const BY_UNKNOWN_TOOL = {
  tool_name: null
};

const commandExecution = defineItem({
  type: "CommandExecution",
  fields: object({
    id: string(),
    process_id: fields_text,
    ...command_fields
  }),
  sample: {
    process_id: "1",
    ...sample
  },
  exports: {
    ...command_exports,
    reads: `process_id ${command_exports.reads}`
  },
  read(item, session) {
    const {id, process_id} = item;
    if (process_id !== null && (0, programs.p)(id)) session.programs.noteProcess(id, process_id);
    return read(item, session);
  }
});

const execCommandEnd = defineEndEvent({
  type: "exec_command_end",
  fields: object(command_fields),
  sample,
  exports: command_exports,
  read
});

const commands = [ commandExecution, execCommandEnd ];

function mark(half, at, session) {
  const {actions, turns} = session;
  if (session.noteCompaction(half) === "repeated") actions.countDuplicates(1); else actions.mark({
    type: "context_compacted",
    turn: turns.current,
    at
  });
}

const compaction = (name, half) => defineKind({
  name,
  payload: object({}),
  sample: {},
  exports: {},
  project: (_payload, at, session) => mark(half, at, session)
});

const compactions = [ compaction("compacted", "line"), compaction("event_msg/context_compacted", "notice"), compaction("event_msg/item_completed/ContextCompaction", "notice") ];

const dynamic_tool_call_fields = {
  namespace: fields_text,
  tool: string(),
  status: fields_text,
  success: lenient(schemas_boolean()),
  duration
};

const dynamic_tool_call_sample = {
  namespace: "functions",
  tool: "tool",
  status: "completed",
  success: true,
  duration: durationSample
};

const dynamic_tool_call_exports = {
  leaves: "namespace tool",
  reads: `status success ${durationPlaces}`
};

function dynamic_tool_call_read({namespace, tool, status, success, ...rest}) {
  return {
    claims: {
      type: "tool_call",
      tool_name: tool,
      server: namespace,
      status: success === false ? "failed" : status_statusOf(status ?? wordOf(success)),
      duration_ms: (0, time.cf)(rest.duration)
    }
  };
}

const dynamicToolCall = defineItem({
  type: "DynamicToolCall",
  fields: object({
    id: string(),
    ...dynamic_tool_call_fields
  }),
  sample: dynamic_tool_call_sample,
  exports: dynamic_tool_call_exports,
  read: dynamic_tool_call_read
});

const dynamicToolCallResponse = defineEndEvent({
  type: "dynamic_tool_call_response",
  fields: object(dynamic_tool_call_fields),
  sample: dynamic_tool_call_sample,
  exports: dynamic_tool_call_exports,
  read: dynamic_tool_call_read
});

const dynamicToolCalls = [ dynamicToolCall, dynamicToolCallResponse ];

var patch = __nccwpck_require__(3183);

const change = object({
  type: string(),
  content: fields_text,
  unified_diff: fields_text,
  move_path: fields_text
});

const file_change_fields = {
  changes: record(string(), change),
  status: fields_text,
  success: lenient(schemas_boolean())
};

const file_change_sample = {
  changes: {
    "/a": {
      type: "update",
      content: "y\n",
      unified_diff: "@@\n-x\n+y\n",
      move_path: "/b"
    }
  },
  status: "completed",
  success: true
};

const file_change_exports = {
  leaves: "changes{} changes.*.move_path",
  reads: "status success changes.*.type changes.*.content@lines changes.*.unified_diff@lines"
};

function file_change_read({changes, status, success}, session) {
  return {
    claims: {
      type: "file_change",
      tool_name: "apply_patch",
      changes: (0, patch.f)(changes, (0, session_session.L)(session)),
      status: status_statusOf(status ?? wordOf(success))
    }
  };
}

const fileChange = defineItem({
  type: "FileChange",
  fields: object({
    id: string(),
    ...file_change_fields
  }),
  sample: file_change_sample,
  exports: file_change_exports,
  read: file_change_read
});

const patchApplyEnd = defineEndEvent({
  type: "patch_apply_end",
  fields: object(file_change_fields),
  sample: file_change_sample,
  exports: file_change_exports,
  read: file_change_read
});

const fileChanges = [ fileChange, patchApplyEnd ];

const image_generation_read = ({status}) => ({
  claims: {
    type: "tool_call",
    status: status_statusOf(status)
  },
  fallback: {
    tool_name: "image_generation",
    server: null
  }
});

const image_generation_sample = {
  status: "completed"
};

const image_generation_exports = {
  reads: "status"
};

const item = type => defineItem({
  type,
  fields: object({
    id: string(),
    status: fields_text
  }),
  sample: image_generation_sample,
  exports: image_generation_exports,
  read: image_generation_read
});

const imageGenerations = [ defineHostedCall("image_generation_call", image_generation_read), item("ImageGeneration"), item("Extension/image_gen.generation"), defineEndEvent({
  type: "image_generation_end",
  fields: object({
    status: fields_text
  }),
  sample: image_generation_sample,
  exports: image_generation_exports,
  read: image_generation_read
}) ];

const image_view_read = () => ({
  claims: {
    type: "tool_call",
    status: "completed"
  },
  fallback: {
    tool_name: "view_image",
    server: null
  }
});

const imageView = defineItem({
  type: "ImageView",
  fields: object({
    id: string()
  }),
  read: image_view_read
});

const viewImageToolCall = defineEndEvent({
  type: "view_image_tool_call",
  fields: object({}),
  read: image_view_read
});

const imageViews = [ imageView, viewImageToolCall ];

var mcp_resources = __nccwpck_require__(825);

const mcpToolCall = defineItem({
  type: "McpToolCall",
  fields: object({
    id: string(),
    server: string(),
    tool: string(),
    status: fields_text,
    error: lenient(object({
      message: fields_text
    })),
    result: lenient(object({
      isError: lenient(schemas_boolean())
    })),
    duration
  }),
  sample: {
    server: "server",
    tool: "tool",
    status: "completed",
    error: {
      message: "no"
    },
    result: {
      isError: false
    },
    duration: durationSample
  },
  exports: {
    leaves: "server tool",
    reads: `status error.message result.isError ${durationPlaces}`
  },
  read: ({server, tool, status, error, result, duration: took}) => ({
    claims: {
      type: "tool_call",
      tool_name: tool,
      server: (0, mcp_resources.YA)(server, tool),
      status: result?.isError ? "failed" : (0, tool_output.c3)(error?.message) ?? status_statusOf(status),
      duration_ms: (0, time.cf)(took)
    }
  })
});

const outcome = object({
  Ok: optional(object({
    isError: lenient(schemas_boolean())
  })),
  Err: fields_text
});

function statusOfResult(result) {
  if (result?.Ok) return result.Ok.isError ? "failed" : "completed";
  return result === null ? void 0 : (0, tool_output.c3)(result.Err) ?? "failed";
}

const mcpToolCallEnd = defineEndEvent({
  type: "mcp_tool_call_end",
  fields: object({
    invocation: object({
      server: string(),
      tool: string()
    }),
    result: lenient(outcome),
    duration
  }),
  sample: {
    invocation: {
      server: "server",
      tool: "tool"
    },
    result: {
      Ok: {
        isError: false
      },
      Err: "no"
    },
    duration: durationSample
  },
  exports: {
    leaves: "invocation.server invocation.tool",
    reads: `result.Ok.isError result.Err ${durationPlaces}`
  },
  read: ({invocation, result, duration: took}) => ({
    claims: {
      type: "tool_call",
      tool_name: invocation.tool,
      server: (0, mcp_resources.YA)(invocation.server, invocation.tool),
      status: statusOfResult(result),
      duration_ms: (0, time.cf)(took)
    }
  })
});

const mcpToolCalls = [ mcpToolCall, mcpToolCallEnd ];

const payload = object({
  thread_id: id,
  turn_id: id
});

const review_mode_sample = {
  thread_id: "thread-1",
  turn_id: "turn-1"
};

const entered = name => defineKind({
  name,
  payload,
  sample: review_mode_sample,
  exports: {
    leaves: "turn_id"
  },
  project({turn_id}, _line, session) {
    session.beginReview();
    if (turn_id !== null) session.turns.switchTo(turn_id);
  }
});

const exited = name => defineKind({
  name,
  payload,
  sample: review_mode_sample,
  exports: {},
  project(_payload, _line, session) {
    session.endReview();
  }
});

const reviewModes = [ entered("event_msg/entered_review_mode"), entered("event_msg/item_completed/EnteredReviewMode"), exited("event_msg/exited_review_mode"), exited("event_msg/item_completed/ExitedReviewMode") ];

const git = lenient(object({
  commit_hash: fields_text,
  branch: fields_text,
  repository_url: fields_text
}));

const spawned = object({
  parent_thread_id: fields_text,
  agent_path: fields_text,
  agent_role: fields_text,
  agent_type: fields_text
});

const checkSpawned = compiled(spawned);

const metaPayload = object({
  id: string().check(api.Eb(limits.Qx)),
  timestamp: fields_text,
  cwd: folder,
  originator: fields_text,
  cli_version: id,
  source: optional(unknown()),
  model_provider: fields_text,
  forked_from_id: fields_text,
  parent_thread_id: fields_text,
  agent_path: fields_text,
  agent_role: fields_text,
  dynamic_tools: lenient(array(object({
    name: fields_text
  }))),
  history_mode: fields_text,
  history_base: lenient(object({
    thread_id: fields_text,
    end_ordinal_exclusive: integer
  })),
  subagent_history_start_ordinal: integer,
  git
});

const checkMeta = compiled(metaPayload);

const sessionMeta = defineKind({
  name: "session_meta",
  payload: metaPayload,
  sample: {
    id: "thread-1",
    timestamp: "2026-11-22T11:43:02.000Z",
    cwd: "/",
    originator: "codex_exec",
    cli_version: "0.165.0",
    source: "exec",
    model_provider: "openai",
    forked_from_id: "thread-3",
    parent_thread_id: "thread-4",
    agent_path: "/root/a",
    agent_role: "worker",
    dynamic_tools: [ {
      name: "tool"
    } ],
    history_mode: "paginated",
    history_base: {
      thread_id: "thread-5",
      end_ordinal_exclusive: 3
    },
    subagent_history_start_ordinal: 0,
    git: {
      commit_hash: "abc",
      branch: "main",
      repository_url: "https://host.example/a.git"
    }
  },
  exports: {
    leaves: "id cwd originator cli_version model_provider forked_from_id parent_thread_id agent_path agent_role\n      git.commit_hash git.branch git.repository_url@withoutUser source source{} source.* source.*{} source.*.other\n      source.subagent.thread_spawn.parent_thread_id source.subagent.thread_spawn.agent_path\n      source.subagent.thread_spawn.agent_role source.subagent.thread_spawn.agent_type",
    reads: "timestamp history_mode history_base.end_ordinal_exclusive subagent_history_start_ordinal\n      dynamic_tools[].name"
  },
  project(meta, at, session) {
    if (meta.id !== session.id) return;
    if (session.info === null) {
      const info = infoOf(meta);
      const cwd = meta.cwd === null ? null : session.paths.absolute(meta.cwd, null);
      session.introduce(info, cwd, new Set(meta.dynamic_tools?.flatMap(({name}) => name ?? [])));
      const began = {
        ...at,
        timestamp: (0, time.U_)(meta.timestamp) ?? at.timestamp
      };
      session.actions.mark({
        type: "session_started",
        turn: null,
        at: began,
        session: info
      });
    } else if (at.line === 1 && meta.history_mode === "paginated") revert(meta.history_base === null ? 0 : meta.history_base.end_ordinal_exclusive, at, session);
    session.setInnerActions(meta.history_mode === "paginated");
  }
});

function revert(ordinal, at, {turns, actions}) {
  const undone = ordinal === null ? [] : turns.rollBackFrom(ordinal);
  if (undone.length === 0) return;
  actions.mark({
    type: "turns_rolled_back",
    turn: null,
    at,
    turns: undone,
    count: undone.length
  });
}

function infoOf(meta) {
  const found = checkSpawned(member(member(meta.source, "subagent"), "thread_spawn"));
  const spawn = found === MISFIT ? null : found;
  return {
    codex_version: meta.cli_version,
    originator: meta.originator,
    source: session_meta_sourceOf(meta.source),
    cwd: meta.cwd,
    model_provider: meta.model_provider,
    git: {
      commit: meta.git?.commit_hash ?? null,
      branch: meta.git?.branch ?? null,
      repository_url: withoutUser(meta.git?.repository_url ?? null)
    },
    parent_session_id: meta.parent_thread_id ?? spawn?.parent_thread_id ?? null,
    forked_from_session_id: meta.forked_from_id,
    agent_path: meta.agent_path ?? spawn?.agent_path ?? null,
    agent_role: meta.agent_role ?? spawn?.agent_role ?? spawn?.agent_type ?? null
  };
}

const withoutUser = url => url?.replace(/^([a-z][\w+.-]*:\/\/)[^/?#]*@/i, "$1") ?? null;

function session_meta_sourceOf(source) {
  if (typeof source === "string") return source;
  const [group, inner] = entryOf(source);
  if (group === null) return null;
  const [name, value] = typeof inner === "string" ? [ inner ] : entryOf(inner);
  return [ group, name === "other" && typeof value === "string" ? value : name ].filter(Boolean).join(":");
}

const entryOf = value => typeof value === "object" && value !== null ? Object.entries(value)[0] ?? [ null ] : [ null ];

const member = (value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : null;

const sleep_fields = object({
  id: string(),
  durationMs: nonNegativeInteger
});

const sleep_sample = {
  durationMs: 1500
};

const sleep_exports = {
  reads: "durationMs"
};

const sleep_read = ({durationMs}) => ({
  claims: {
    type: "tool_call",
    status: "completed",
    duration_ms: durationMs ?? void 0
  },
  fallback: {
    tool_name: "sleep",
    server: null
  }
});

const extensionSleep = defineItem({
  type: "Extension/clock.sleep",
  fields: sleep_fields,
  sample: sleep_sample,
  exports: sleep_exports,
  read: sleep_read
});

const sleep = defineItem({
  type: "Sleep",
  fields: sleep_fields,
  sample: sleep_sample,
  exports: sleep_exports,
  read: sleep_read
});

const sleeps = [ extensionSleep, sleep ];

function sub_agent_activity_read({kind}) {
  if (kind === "completed") return null;
  return {
    claims: {
      type: "tool_call",
      status: "completed"
    },
    fallback: {
      tool_name: TOOL_OF_ACTIVITY.get(kind ?? "") ?? null,
      server: null
    }
  };
}

const TOOL_OF_ACTIVITY = new Map([ [ "started", "spawn_agent" ], [ "interrupted", "interrupt_agent" ] ]);

const sub_agent_activity_sample = {
  kind: "started"
};

const sub_agent_activity_exports = {
  reads: "kind"
};

const subAgentActivity = defineItem({
  type: "SubAgentActivity",
  fields: object({
    id: string(),
    kind: fields_text
  }),
  sample: sub_agent_activity_sample,
  exports: sub_agent_activity_exports,
  read: sub_agent_activity_read
});

const subAgentActivityEvent = defineEndEvent({
  type: "sub_agent_activity",
  fields: object({
    kind: fields_text
  }),
  sample: sub_agent_activity_sample,
  exports: sub_agent_activity_exports,
  read: sub_agent_activity_read
});

const subAgentActivities = [ subAgentActivity, subAgentActivityEvent ];

const tokens = pipe(nonNegativeInteger, transform(value => value ?? 0));

const usage = object({
  input_tokens: tokens,
  cached_input_tokens: tokens,
  output_tokens: tokens,
  reasoning_output_tokens: tokens
});

const usageOf = recorded => ({
  input_tokens: recorded.input_tokens,
  cached_input_tokens: recorded.cached_input_tokens,
  output_tokens: recorded.output_tokens,
  reasoning_output_tokens: recorded.reasoning_output_tokens
});

const usageSample = from => ({
  input_tokens: from + 4,
  cached_input_tokens: from + 3,
  output_tokens: from + 2,
  reasoning_output_tokens: from + 1
});

const placesIn = path => Object.keys(usageSample(0)).map(key => `${path}.${key}`).join(" ");

const token_usage_record = defineKind({
  name: "token_usage_record",
  payload: object({
    thread_id: id,
    usage: lenient(usage)
  }),
  sample: {
    thread_id: "thread-1",
    usage: usageSample(0)
  },
  exports: {
    leaves: placesIn("usage"),
    reads: "thread_id"
  },
  project({thread_id, usage}, _at, session) {
    if (usage !== null && (thread_id === null || thread_id === session.id)) session.tokens.addResponse(usageOf(usage));
    return "ignored";
  }
});

const countPayload = object({
  info: lenient(object({
    total_token_usage: usage,
    last_token_usage: usage
  }))
});

const countOf = ({info}) => info && {
  total: usageOf(info.total_token_usage),
  last: usageOf(info.last_token_usage)
};

const count = defineKind({
  name: "event_msg/token_count",
  payload: countPayload,
  sample: {
    info: {
      total_token_usage: usageSample(10),
      last_token_usage: usageSample(0)
    }
  },
  exports: {
    leaves: placesIn("info.last_token_usage"),
    reads: placesIn("info.total_token_usage")
  },
  project(payload, _at, session) {
    session.tokens.addCount(countOf(payload));
    return "ignored";
  },
  passCopy: (payload, session) => session.tokens.passCount(countOf(payload))
});

const tokenUsages = [ token_usage_record, count ];

const functionCall = defineKind({
  name: "response_item/function_call",
  payload: object({
    name: string(),
    namespace: fields_text,
    arguments: unknown(),
    call_id: fields_text,
    ...turnFields
  }),
  sample: {
    name: "exec_command",
    namespace: "functions",
    arguments: '{"cmd":"ls","workdir":"/"}',
    call_id: "call-1",
    ...turnSample
  },
  exports: {
    leaves: `name namespace call_id ${turnPlaces}`,
    reads: "arguments@presence",
    ofTools: {
      "shell|container.exec|local_shell|shell_command|exec_command|unified_exec": {
        leaves: "arguments.cmd arguments.command arguments.input arguments.cmd[] arguments.command[]\n          arguments.input[] arguments.workdir arguments.working_directory",
        reads: "arguments.sandbox_permissions arguments.with_escalated_permissions"
      },
      "write_stdin|unified_exec": {
        leaves: "arguments.chars arguments.input arguments.chars[] arguments.input[]",
        reads: "arguments.session_id"
      },
      apply_patch: {
        leaves: "arguments.input@patch"
      },
      wait: {
        reads: "arguments.cell_id"
      },
      "list_mcp_resources|list_mcp_resource_templates|read_mcp_resource": {
        leaves: "arguments.server"
      }
    }
  },
  project(item, at, session) {
    const {name, namespace, call_id: id, arguments: given} = item;
    const input = typeof given === "string" ? given : JSON.stringify(given) ?? "";
    (0, record_call.LJ)({
      id,
      name,
      namespace,
      input,
      custom: false
    }, turnOf(item, session), at, session);
  }
});

const customToolCall = defineKind({
  name: "response_item/custom_tool_call",
  payload: object({
    name: string(),
    namespace: fields_text,
    input: string(),
    call_id: fields_text,
    ...turnFields
  }),
  sample: {
    name: "apply_patch",
    namespace: "functions",
    input: "*** Begin Patch\n*** Add File: a\n+x\n*** End Patch",
    call_id: "call-1",
    ...turnSample
  },
  exports: {
    leaves: `name namespace call_id ${turnPlaces}`,
    reads: "input@presence",
    ofTools: {
      apply_patch: {
        leaves: "input@patch"
      },
      "exec|code_mode|js_repl": {
        leaves: "input"
      }
    }
  },
  project(item, at, session) {
    const {name, namespace, call_id: id, input} = item;
    (0, record_call.LJ)({
      id,
      name,
      namespace,
      input,
      custom: true
    }, turnOf(item, session), at, session);
  }
});

const localShellCall = defineKind({
  name: "response_item/local_shell_call",
  payload: object({
    id: fields_text,
    call_id: fields_text,
    action: object({
      command: array(string()),
      working_directory: fields_text
    }),
    ...turnFields
  }),
  sample: {
    id: "call-1",
    call_id: "call-1",
    action: {
      command: [ "ls" ],
      working_directory: "/"
    },
    ...turnSample
  },
  exports: {
    leaves: `call_id id action.command[] action.working_directory ${turnPlaces}`
  },
  project(item, at, session) {
    const call = {
      id: item.call_id ?? item.id,
      name: "local_shell",
      namespace: null,
      custom: false
    };
    const {command, working_directory} = item.action;
    const input = JSON.stringify({
      command,
      working_directory
    });
    (0, record_call.LJ)({
      ...call,
      input
    }, turnOf(item, session), at, session);
  }
});

const toolCalls = [ functionCall, customToolCall, localShellCall ];

const tool_search_payload = object({
  call_id: fields_text,
  id: fields_text,
  ...turnFields
});

const tool_search_sample = {
  call_id: "call-1",
  id: "call-1",
  ...turnSample
};

const tool_search_exports = {
  leaves: `call_id id ${turnPlaces}`
};

const toolSearchCall = defineKind({
  name: "response_item/tool_search_call",
  payload: tool_search_payload,
  sample: tool_search_sample,
  exports: tool_search_exports,
  project(item, at, session) {
    const claims = {
      type: "tool_call",
      tool_name: "tool_search",
      started_at: at.timestamp
    };
    session.actions.open({
      callId: item.call_id ?? item.id,
      ...turnOf(item, session),
      at,
      role: "action",
      claims
    });
  }
});

const toolSearchOutput = defineKind({
  name: "response_item/tool_search_output",
  payload: tool_search_payload,
  sample: tool_search_sample,
  exports: tool_search_exports,
  project(item, at, session) {
    const claims = {
      type: "tool_call",
      tool_name: "tool_search",
      status: "completed"
    };
    const callId = item.call_id ?? item.id;
    session.actions.complete({
      callId,
      ...turnOf(item, session),
      at,
      source: "output",
      claims
    });
  }
});

const toolSearches = [ toolSearchCall, toolSearchOutput ];

const turn_wordOf = value => typeof value === "string" && /^[a-z_-]{1,40}$/.test(value) ? value : null;

const word = transform(turn_wordOf);

const booleanOrNull = transform(value => typeof value === "boolean" ? value : null);

const turnContext = defineKind({
  name: "turn_context",
  payload: object({
    turn_id: id,
    cwd: folder,
    model: id,
    approval_policy: transform(value => (0, envelope.Ce)(value) && "granular" in value ? "granular" : turn_wordOf(value)),
    approvals_reviewer: word,
    sandbox_policy: lenient(object({
      type: word,
      mode: word,
      network_access: booleanOrNull
    })),
    permission_profile: lenient(object({
      type: word,
      network: word
    }))
  }),
  sample: {
    turn_id: "turn-1",
    cwd: "/",
    model: "gpt-5.5",
    approval_policy: "on-request",
    approvals_reviewer: "user",
    sandbox_policy: {
      type: "workspace-write",
      mode: "read-only",
      network_access: false
    },
    permission_profile: {
      type: "managed",
      network: "restricted"
    }
  },
  exports: {
    leaves: "cwd model approval_policy@word approvals_reviewer@word sandbox_policy.type@word\n      sandbox_policy.mode@word permission_profile.type@word",
    reads: "turn_id sandbox_policy.network_access permission_profile.network"
  },
  project({cwd, turn_id, ...context}, _line, session) {
    if (cwd !== null) session.enterFolder(session.paths.absolute(cwd, session.cwd));
    const {model, approval_policy, approvals_reviewer, sandbox_policy, permission_profile} = context;
    session.setRules(turn_id, {
      model,
      sandbox: sandbox_policy?.type ?? sandbox_policy?.mode ?? permission_profile?.type ?? null,
      network_access: sandbox_policy?.network_access ?? NETWORK[permission_profile?.network ?? ""] ?? null,
      approval_policy,
      approvals_reviewer
    });
  }
});

const NETWORK = {
  enabled: true,
  restricted: false
};

const taskStarted = defineKind({
  name: "event_msg/task_started",
  payload: object({
    turn_id: id,
    turn_attribution: lenient(object({
      turn_trigger: word
    }))
  }),
  sample: {
    turn_id: "turn-1",
    turn_attribution: {
      turn_trigger: "exec"
    }
  },
  exports: {
    leaves: "turn_id turn_attribution.turn_trigger@word"
  },
  project({turn_id, turn_attribution}, at, session) {
    if (session.review !== null && session.review.turnId === null) {
      session.nameReviewTurn(turn_id);
      return;
    }
    const turn = session.startMarkedTurn(turn_id, at.ordinal);
    const trigger = turn_attribution?.turn_trigger ?? null;
    if (turn.started) session.actions.countDuplicates(1); else if (!(0, session_turns.PX)(turn)) session.actions.mark({
      type: "turn_started",
      turn,
      at,
      trigger
    });
    session.turns.markStarted(turn);
    return (0, session_turns.PX)(turn) ? "ignored" : void 0;
  }
});

const taskComplete = defineKind({
  name: "event_msg/task_complete",
  payload: object({
    turn_id: id,
    error: optional(unknown())
  }),
  sample: {
    turn_id: "turn-1",
    error: {
      message: "no"
    }
  },
  exports: {
    leaves: "turn_id",
    reads: "error"
  },
  project({turn_id, error}, at, session) {
    const owner = ownerOf(session, null, turn_id ?? "");
    const turn = owner.turns.named(turn_id);
    const failed = error !== void 0 && error !== null;
    if (turn !== null && (0, session_turns.PX)(turn)) {
      owner.turns.markCompleted(turn);
      return "ignored";
    }
    if (turn?.completed) owner.actions.countDuplicates(1); else owner.actions.mark({
      type: "turn_completed",
      turn,
      at,
      failed
    });
    if (turn !== null) owner.turns.markCompleted(turn);
    if (owner === session && turn === session.turns.current && (turn_id === null || (0, 
    session_turns.QT)(turn_id))) session.endReview();
    return;
  }
});

const turnAborted = defineKind({
  name: "event_msg/turn_aborted",
  payload: object({
    turn_id: id,
    reason: fields_text
  }),
  sample: {
    turn_id: "turn-1",
    reason: "interrupted"
  },
  exports: {
    leaves: "turn_id reason@word"
  },
  project({turn_id, reason}, at, session) {
    const owner = ownerOf(session, null, turn_id ?? "");
    const turn = owner.turns.named(turn_id);
    if (turn !== null) owner.turns.markAborted(turn);
    const word = reason !== null && /^[a-z_]{1,40}$/.test(reason) ? reason : null;
    owner.actions.mark({
      type: "turn_interrupted",
      turn,
      at,
      reason: word
    });
    if (owner === session && turn === session.turns.current) session.endReview();
  }
});

const threadRolledBack = defineKind({
  name: "event_msg/thread_rolled_back",
  payload: object({
    num_turns: schemas_int().check(api.UI())
  }),
  sample: {
    num_turns: 1
  },
  exports: {
    reads: "num_turns"
  },
  project({num_turns: count}, at, {actions, turns}) {
    const undone = turns.rollBack(count);
    actions.mark({
      type: "turns_rolled_back",
      turn: null,
      at,
      turns: undone,
      count
    });
  }
});

const turns = [ turnContext, taskStarted, taskComplete, turnAborted, threadRolledBack ];

const USER_COMMAND_TAG = "<user_shell_command>";

const COMMAND = /^<user_shell_command>\n<command>\n([\s\S]*?)\n<\/command>\n<result>\nExit code: (-?\d{1,10})\nDuration: ([\d.]{1,20}) seconds\nOutput:\n[\s\S]*<\/result>\n<\/user_shell_command>\s*$/;

const userCommand = defineKind({
  name: "response_item/message",
  payload: object({
    role: fields_text,
    content: lenient(array(object({
      text: fields_text
    }))),
    ...turnFields
  }),
  sample: {
    role: "user",
    content: [ {
      type: "input_text",
      text: "<user_shell_command>\n<command>\nls\n</command>\n<result>\nExit code: 0\nDuration: 0.5 seconds\nOutput:\n\n</result>\n</user_shell_command>"
    } ],
    ...turnSample
  },
  exports: {
    leaves: `content[].text@userCommand ${turnPlaces}`,
    reads: "role"
  },
  project(message, at, session) {
    const claims = message.role === "user" ? claimsIn(message.content ?? []) : null;
    if (claims === null) return "ignored";
    session.actions.complete({
      callId: null,
      ...turnOf(message, session),
      at,
      source: "output",
      claims
    });
  }
});

function claimsIn(content) {
  const [, command, code, seconds] = COMMAND.exec(content.length === 1 ? content[0]?.text ?? "" : "") ?? [];
  if (command === void 0) return null;
  const exit_code = Number(code);
  return {
    type: "command_execution",
    command,
    initiator: "user",
    exit_code: exit_code === -1 ? null : exit_code,
    status: exit_code === 0 ? "completed" : "failed",
    duration_ms: (0, time.W$)(Number(seconds)) ?? void 0
  };
}

const userMessage = defineKind({
  name: "event_msg/user_message",
  payload: object({}),
  sample: {},
  exports: {},
  project(_payload, at, session) {
    if (!session.marksTurns && session.review === null) session.turns.start(null, at.ordinal);
  }
});

const INJECTED = /^\s*<(?:environment_context|user_instructions|turn_aborted|user_action|ENVIRONMENT_CONTEXT)/;

const FOLDER = /^\s*<environment_context>\s*(?:<cwd>([^<\n]+)<\/cwd>|Current working directory:[ \t]*([^\s<][^\n<]*))/;

function folderIn(part) {
  const [, tagged, inWords] = FOLDER.exec(part) ?? [];
  return tagged ?? inWords;
}

const bareMessage = defineKind({
  name: "bare/message",
  payload: object({
    role: fields_text,
    content: lenient(array(object({
      text: fields_text
    })))
  }),
  sample: {
    role: "user",
    content: [ {
      type: "input_text",
      text: "hello"
    } ]
  },
  exports: {
    leaves: "content[].text@folder",
    reads: "role"
  },
  project({role, content}, at, session) {
    if (role !== "user") return;
    const texts = content?.map(part => part.text ?? "") ?? [];
    const cwd = texts.map(folderIn).find(Boolean);
    if (cwd !== void 0) session.enterFolder(cwd.trim());
    if (!texts.some(part => INJECTED.test(part))) session.turns.start(null, at.ordinal);
  }
});

const userMessageItem = defineKind({
  name: "event_msg/item_completed/UserMessage",
  payload: object({
    item: object({
      id: string()
    })
  }),
  sample: {
    item: {
      id: "item-1"
    }
  },
  exports: {
    reads: "item.id"
  },
  project({item}, _line, session) {
    session.setInnerActions(!/^item-\d+$/.test(item.id));
  }
});

const userMessages = [ userMessage, bareMessage, userMessageItem ];

const claims = {
  type: "tool_call",
  tool_name: "web_search",
  server: null,
  status: "completed"
};

const web_search_read = () => ({
  claims
});

const web_search_item = type => defineItem({
  type,
  fields: object({
    id: string()
  }),
  read: web_search_read
});

const webSearches = [ defineHostedCall("web_search_call", web_search_read), web_search_item("WebSearch"), web_search_item("Extension/web.search"), defineEndEvent({
  type: "web_search_end",
  fields: object({}),
  read: web_search_read
}) ];

const MESSAGE = "a message; messages are never exported";

const REASONING = "reasoning is never exported";

const CONTEXT = "context for the model, not something it did";

const STATE = "state of the session that is no action";

const TWIN = "repeats a record that is projected";

const ignored = {
  inter_agent_communication: MESSAGE,
  inter_agent_communication_metadata: STATE,
  world_state: CONTEXT,
  security_risk_score: STATE,
  realtime_item: MESSAGE,
  retained_context: CONTEXT,
  dynamic_tools_updated: CONTEXT,
  state: STATE,
  "response_item/message": MESSAGE,
  "response_item/agent_message": MESSAGE,
  "response_item/reasoning": REASONING,
  "response_item/additional_tools": CONTEXT,
  "response_item/compaction": TWIN,
  "response_item/compaction_summary": TWIN,
  "response_item/context_compaction": TWIN,
  "response_item/compaction_trigger": STATE,
  "response_item/configuration_update": STATE,
  "response_item/ghost_snapshot": "a commit that Codex kept for undo",
  "response_item/other": "Codex itself did not know what it was",
  "event_msg/agent_message": MESSAGE,
  "event_msg/agent_reasoning": REASONING,
  "event_msg/agent_reasoning_raw_content": REASONING,
  "event_msg/dynamic_tool_call_request": "the beginning of a call whose end is projected",
  "event_msg/error": "the error of a turn; not an action",
  "event_msg/guardian_assessment": "a judgement on an action that has its own record",
  "event_msg/thread_goal_updated": MESSAGE,
  "event_msg/thread_name_updated": MESSAGE,
  "event_msg/thread_settings_applied": STATE,
  "event_msg/undo_completed": "Codex put files back without saying which; version 1 has no action for it",
  "event_msg/item_completed/HookPrompt": MESSAGE,
  "event_msg/item_completed/AgentMessage": MESSAGE,
  "event_msg/item_completed/Plan": MESSAGE,
  "event_msg/item_completed/Reasoning": REASONING,
  "event_msg/item_completed/FunctionCallOutput": "an output that the host put there; no call was made",
  "blank line": "nothing stands on it"
};

const projected = [ sessionMeta, ...turns, ...userMessages, userCommand, ...reviewModes, ...compactions, ...toolCalls, ...callOutputs, ...toolSearches, ...commands, ...fileChanges, ...mcpToolCalls, ...dynamicToolCalls, ...collabAgentToolCalls, ...subAgentActivities, ...webSearches, ...imageViews, ...imageGenerations, ...sleeps, ...tokenUsages ];

const kinds = new Map(projected.map(kind => [ kind.name, kind ]));

const TIMESTAMP = Buffer.from('{"timestamp":"');

const ORDINAL = Buffer.from(',"ordinal":');

const TYPE = Buffer.from(',"type":"');

const PAYLOAD = Buffer.from(',"payload":{');

function peekKind(bytes, start, end) {
  if (!isAt(bytes, start, TIMESTAMP)) return null;
  let at = stringEnd(bytes, start + TIMESTAMP.length, end);
  if (at >= 0 && isAt(bytes, at, ORDINAL)) at = json_scan_valueEnd(bytes, at + ORDINAL.length, end);
  if (at < 0 || !isAt(bytes, at, TYPE)) return null;
  const type = stepAt(ROOT, bytes, at + TYPE.length, end);
  return type !== null && isAt(bytes, type.end, PAYLOAD) ? kindWithin(type.step, bytes, type.end + PAYLOAD.length, end) : null;
}

function kindWithin(first, bytes, payload, end) {
  let step = first;
  let at = payload;
  let depth = 2;
  while (step.kindFields !== null) {
    const text = textUnder(step.kindFields, bytes, at, end);
    const next = text < 0 ? null : stepAt(step, bytes, text, end);
    if (next === null) return null;
    depth += step.kindFields.length - 1;
    step = next.step;
    at = next.end;
  }
  return step.kind === null ? null : {
    name: step.kind,
    at,
    depth
  };
}

function stepAt(from, bytes, at, end) {
  const textEnd = stringEnd(bytes, at, end);
  const step = textEnd < 0 ? null : stepNamed(from, bytes, at, textEnd - 1);
  return step === null ? null : {
    step,
    end: textEnd
  };
}

function textUnder(keys, bytes, from, end) {
  let at = from;
  let left = keys.length;
  for (const key of keys) {
    left -= 1;
    at = memberAt(bytes, at, end, key);
    if (at < 0 || bytes[at] !== (left === 0 ? json_scan_QUOTE : OPEN)) return -1;
    at += 1;
  }
  return at;
}

function memberAt(bytes, at, end, key) {
  for (let here = at; here < end; ) {
    if (bytes[here] === COMMA) here += 1;
    if (bytes[here] !== json_scan_QUOTE) return -1;
    const keyEnd = stringEnd(bytes, here + 1, end);
    if (keyEnd < 0 || bytes[keyEnd] !== COLON) return -1;
    const isIt = keyEnd - here - 2 === key.length && isAt(bytes, here + 1, key);
    if (isIt) return keyEnd + 1;
    here = json_scan_valueEnd(bytes, keyEnd + 1, end);
    if (here < 0) return -1;
  }
  return -1;
}

const NO_STEPS = [];

const ROOT = createStep("", "");

for (const kind of [ ...kinds.keys(), ...Object.keys(ignored) ]) addPath(kind, kind);

for (const [alias, kind] of Object.entries(envelope.rY)) addPath(alias, kind);

function addPath(path, kind) {
  let step = ROOT;
  let known = "";
  for (const name of path.split("/")) {
    known = known === "" ? name : `${known}/${name}`;
    const {length} = Buffer.from(name);
    const there = stepNamed(step, Buffer.from(name), 0, length);
    const next = there ?? createStep(name, known);
    if (there === null) step.next.set(length, [ ...step.next.get(length) ?? [], next ]);
    step = next;
  }
  step.kind = kind;
}

function createStep(name, path) {
  const keys = Object.hasOwn(envelope.nH, path) ? envelope.nH[path] : void 0;
  return {
    name: Buffer.from(name),
    kindFields: keys?.map(key => Buffer.from(key)) ?? null,
    next: new Map,
    kind: null
  };
}

function stepNamed({next}, bytes, from, to) {
  for (const step of next.get(to - from) ?? NO_STEPS) if (isAt(bytes, from, step.name)) return step;
  return null;
}

const MIN_PRUNED_LENGTH = 1024;

class Line {
  source;
  #kind;
  #text;
  #parsed;
  constructor(source) {
    this.source = source;
  }
  get number() {
    return this.source.number;
  }
  get text() {
    this.#text ??= (0, line_bytes.H)(this.source);
    return this.#text;
  }
  get kind() {
    if (this.#kind === void 0) {
      const {bytes, start, end, isClean} = this.source;
      this.#kind = isClean ? peekKind(bytes, start, end) : null;
    }
    return this.#kind;
  }
  get isWhole() {
    const {bytes, end} = this.source;
    const {kind} = this;
    return kind !== null && enclosingEnd(bytes, kind.at, end, kind.depth) === end;
  }
  parse() {
    this.#parsed ??= (0, envelope.Hj)(this.text);
    return this.#parsed;
  }
  decode() {
    const {kind} = this;
    const record = kind === null ? null : (0, envelope.Rz)(kind.name, this.#prunedText(kind.name));
    return record === null ? this.parse() : {
      record,
      problem: null
    };
  }
  #prunedText(kind) {
    const {bytes, start, end} = this.source;
    const mask = end - start < MIN_PRUNED_LENGTH ? void 0 : MASKS.get(kind);
    return (mask === void 0 ? null : pruneUnused(bytes, start, end, mask)) ?? this.text;
  }
}

const MASKS = new Map([ ...kinds ].map(([name, {mask}]) => [ name, fields({
  timestamp: "all",
  payload: mask
}) ]));

const startedTurnOf = line => turnIdIn(recordIf(line, [ taskStarted.name ]));

const turnIdIn = record => record?.kind === taskStarted.name && (0, envelope.Ce)(record.payload) ? idOf(record.payload.turn_id) : null;

const endsTurn = line => recordIf(line, [ taskComplete.name, turnAborted.name ]) !== null;

function startsOwnTurn(line, sessionId) {
  const turn = startedTurnOf(line);
  return turn !== null && isYounger(turn, sessionId);
}

const isYounger = (id, other) => [ id, other ].every(each => /^[\da-f]{8}-[\da-f]{4}-7/.test(each)) && id > other;

function recordIf(line, kinds) {
  if (line.kind !== null && !kinds.includes(line.kind.name)) return null;
  const {record} = line.parse();
  return record !== null && kinds.includes(record.kind) ? record : null;
}

const HEAD_LINES = 16;

function identifyingRecord(line) {
  const {kind} = line;
  const mayIdentify = kind === null || kind.name === sessionMeta.name || kind.name === taskStarted.name;
  return mayIdentify ? line.decode().record : null;
}

function identify(fileName, records) {
  const {time: nameTime, threadId} = rolloutName(fileName) ?? {
    time: "",
    threadId: null
  };
  const nameStart = (0, time.U_)(nameTime.replace(/T(\d\d)-(\d\d)-(\d\d)$/, "T$1:$2:$3Z"));
  const metas = records.flatMap(record => metaIn(record) ?? []);
  const own = metas.find(({id}) => id === threadId) ?? (threadId === null ? metas[0] : metaIn(records[0]));
  const sessionId = own?.id ?? threadId ?? metas[0]?.id ?? fileName;
  const record = records.find(each => each?.kind === sessionMeta.name);
  const bare = own !== void 0 && record?.timestamp === null;
  const {history_mode} = own ?? metas[0] ?? {};
  return {
    sessionId,
    startedAt: (0, time.U_)(own?.timestamp) ?? record?.timestamp ?? nameStart ?? "",
    cwd: own?.cwd ?? null,
    nameTime,
    format: history_mode === "paginated" ? "paginated" : bare ? "bare" : "enveloped",
    ancestors: ancestorsOf(sessionId, own, metas),
    ownFromOrdinal: own === void 0 ? null : ownFromIn(own),
    firstTurnId: turnIdIn(records.find(each => each?.kind === taskStarted.name) ?? null)
  };
}

function metaIn(record) {
  const meta = record?.kind === sessionMeta.name ? checkMeta(record.payload) : MISFIT;
  return meta === MISFIT ? void 0 : meta;
}

function ancestorsOf(sessionId, own, metas) {
  const copied = metas.map(({id}) => id);
  const forkedFrom = own?.history_base ? null : own?.forked_from_id;
  return [ ...new Set([ forkedFrom ?? sessionId, ...copied ]) ].filter(id => id !== sessionId);
}

function ownFromIn({cli_version, subagent_history_start_ordinal}) {
  const minor = /^0\.([1-9]\d{0,3})\./.exec(cli_version ?? "")?.[1];
  return Number(minor ?? FIRST_PAGINATED_MINOR) < FIRST_PAGINATED_MINOR ? null : subagent_history_start_ordinal;
}

const FIRST_PAGINATED_MINOR = 145;

const MAX_LISTED = 1e3;

var order = __nccwpck_require__(4673);

function keepFirst(max, order, leaveOut) {
  const kept = [];
  const cut = () => {
    kept.sort(order);
    for (const item of kept.splice(max)) leaveOut(item);
  };
  return {
    add(item) {
      kept.push(item);
      if (kept.length > 2 * max + MIN_SORTED) cut();
    },
    list() {
      cut();
      return kept;
    }
  };
}

const MIN_SORTED = 1e3;

var disk_limits = __nccwpck_require__(4381);

var read_budget = __nccwpck_require__(1827);

const LIMITS = {
  depth: disk_limits.lr,
  pathLength: disk_limits.Kb,
  folders: disk_limits.je,
  filesInFolder: disk_limits.ed,
  files: disk_limits.BE,
  unread: MAX_LISTED
};

async function findFiles(root, {folders, judge, judgeInRoot, skippedFolders = NO_NAMES}, limits = LIMITS) {
  const unreadCounts = new Map;
  const unread = keepFirst(limits.unread, inListOrder, () => {});
  const report = (path, reason) => {
    unreadCounts.set(reason, (unreadCounts.get(reason) ?? 0) + 1);
    unread.add({
      path,
      reason
    });
  };
  const tooMany = ({relativePath}) => report(relativePath, "too_many");
  const files = keepFirst(limits.files, newestFirst, tooMany);
  const top = {
    path: external_node_fs_.realpathSync.native(root),
    relativePath: ""
  };
  if (judgeInRoot !== void 0) {
    const inRoot = keepFirst(limits.filesInFolder, newestFirst, tooMany);
    await reportErrors(".", report, () => lookAround(top, judgeInRoot, inRoot, report));
    for (const file of inRoot.list()) files.add(file);
  }
  let [level, left] = [ folders.map(folder => placeIn(top, folder)), limits.folders ];
  for (let depth = 0; level.length > 0; depth++) {
    left -= level.length;
    const next = keepFirst(Math.max(0, left), newestFirst, tooMany);
    for (const folder of level) {
      const inFolder = keepFirst(limits.filesInFolder, newestFirst, tooMany);
      if (depth > limits.depth || folder.relativePath.length > limits.pathLength) report(folder.relativePath, "too_deep"); else await reportErrors(folder.relativePath, report, () => lookInto(folder, {
        judge,
        skippedFolders,
        next,
        files: inFolder,
        report
      }));
      for (const file of inFolder.list()) files.add(file);
    }
    level = next.list();
  }
  const found = await withSizes(files.list(), report);
  const wanted = (0, read_budget.$M)(found, ({relativePath}) => report(relativePath, "too_large"));
  return {
    files: wanted,
    unread: unread.list(),
    unreadCounts
  };
}

const NO_NAMES = new Set;

const LAST = [ "link", "other_file" ];

const unlikelyLast = (a, b) => Number(LAST.includes(a.reason)) - Number(LAST.includes(b.reason));

const inListOrder = (a, b) => unlikelyLast(a, b) || (0, order.U)(a.path, b.path);

const newestFirst = (a, b) => (0, order.U)(b.relativePath, a.relativePath);

const placeIn = ({path, relativePath}, name) => ({
  path: (0, external_node_path_.join)(path, name),
  relativePath: relativePath === "" ? name : `${relativePath}/${name}`
});

async function lookInto(folder, look) {
  const here = (0, external_node_fs_.lstatSync)(folder.path);
  if (!here.isDirectory()) return look.report(folder.relativePath, here.isSymbolicLink() ? "link" : "not_a_file");
  for await (const entry of entriesOf(folder)) {
    const place = placeIn(folder, entry.name);
    if (entry.isDirectory()) {
      if (!look.skippedFolders.has(entry.name)) look.next.add(place);
    } else sort(entry, look.judge(entry.name), place, look);
  }
}

async function lookAround(root, judge, files, report) {
  for await (const entry of entriesOf(root)) {
    const judgement = judge(entry.name);
    if (judgement !== null && !entry.isDirectory()) sort(entry, judgement, placeIn(root, entry.name), {
      files,
      report
    });
  }
}

function sort(entry, judgement, place, {files, report}) {
  const reason = unreadReason(entry, judgement);
  if (reason !== null) report(place.relativePath, reason); else if (judgement === "wanted") files.add(place);
}

async function* entriesOf(folder) {
  const entries = (0, external_node_fs_.opendirSync)(folder.path, {
    bufferSize: 1024
  });
  try {
    for (let entry = entries.readSync(); entry !== null; entry = entries.readSync()) {
      await yieldToEvents();
      yield entry;
    }
  } finally {
    entries.closeSync();
  }
}

const BLOCK = 512;

async function withSizes(places, report) {
  const files = [];
  for (const {path, relativePath} of places.toReversed()) {
    await yieldToEvents();
    await reportErrors(relativePath, report, () => {
      const {mtimeMs, ctimeMs, size, blocks} = (0, external_node_fs_.lstatSync)(path);
      const name = relativePath.slice(relativePath.lastIndexOf("/") + 1);
      const times = {
        modifiedAt: mtimeMs,
        changedAt: Math.max(mtimeMs, ctimeMs)
      };
      files.push({
        path,
        relativePath,
        name,
        size,
        onDisk: blocks * BLOCK,
        ...times
      });
    });
  }
  return files;
}

async function reportErrors(relativePath, report, look) {
  try {
    await look();
  } catch (error) {
    if ((0, errors.xU)(error) === "ENOENT" && !relativePath.includes("\ufffd")) return;
    report(relativePath, (0, errors.GZ)(error) ? "permission_denied" : "unreadable");
  }
}

function unreadReason(entry, judgement) {
  if (entry.isSymbolicLink()) return "link";
  if (judgement === null) return null;
  if (!entry.isFile()) return judgement === "other" ? "other_file" : "not_a_file";
  if (judgement === "other") return "other_file";
  return judgement === "unsupported" ? "unsupported_format" : null;
}

var open_file = __nccwpck_require__(8049);

var split_lines = __nccwpck_require__(5562);

const read_lines_BLOCK = 131072;

function readLines(path, options = {}) {
  const result = {
    bytes: 0,
    sha256: "",
    failure: null
  };
  return {
    blocks: blocksOfLines(path, options, result),
    result: () => ({
      ...result
    })
  };
}

async function* blocksOfLines(path, {maxLineLength = disk_limits.l6, block = read_lines_BLOCK, sha256 = false}, result) {
  const fail = failure => {
    result.failure = failure;
  };
  const file = openOr(path, fail);
  const expanded = function*(bytes) {
    if (result.failure !== null) return;
    try {
      if (bytes === null) expander.end(); else yield* expander.push(bytes);
    } catch {
      fail("corrupt_compression");
    }
  };
  let expander = PLAIN;
  try {
    const splitter = (0, split_lines.A)(maxLineLength);
    if (path.endsWith(".zst")) expander = await zstdExpander(file.size);
    const hash = sha256 ? (await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7598, 19))).createHash("sha256") : null;
    for (const bytes of bytesOf(file, block, fail)) {
      await yieldToEvents();
      hash?.update(bytes);
      result.bytes += bytes.length;
      for (const piece of expanded(bytes)) {
        yield splitter.push(piece);
        splitter.keep();
      }
    }
    for (const piece of expanded(null)) yield splitter.push(piece);
    yield splitter.end();
    result.sha256 = hash?.digest("hex") ?? "";
  } finally {
    file.close();
  }
}

function openOr(path, fail) {
  try {
    return (0, open_file.T)(path);
  } catch (error) {
    fail("read_failed");
    throw error;
  }
}

function* bytesOf(file, blockLength, fail) {
  const block = spare !== null && spare.length >= blockLength ? spare : Buffer.allocUnsafeSlow(blockLength);
  spare = null;
  try {
    const buffer = block.subarray(0, blockLength);
    let zeros = 0;
    let read = 0;
    for (let at = 0; at < file.size; at += read) {
      read = file.read(buffer, at);
      if (read === 0) return;
      const bytes = buffer.subarray(0, read);
      if (isZero(bytes)) zeros += read;
      if (zeros > disk_limits.mC) return fail("nul_bytes");
      yield bytes;
    }
  } catch {
    fail("read_failed");
  } finally {
    spare = block;
  }
}

let spare = null;

const ZEROS = Buffer.alloc(read_lines_BLOCK);

const isZero = bytes => bytes[0] === 0 && bytes.length <= ZEROS.length && bytes.equals(ZEROS.subarray(0, bytes.length));

const zstdExpander = async size => (await __nccwpck_require__.e(433).then(__nccwpck_require__.bind(__nccwpck_require__, 433))).createZstdExpander(size);

const PLAIN = {
  * push(bytes) {
    yield bytes;
  },
  end() {}
};

let isRethrown = false;

function reportFault(error, listener) {
  if (isRethrown) throw error;
  listener?.(error);
}

function namesIn(folder, max = 1e4) {
  try {
    const entries = (0, external_node_fs_.opendirSync)(folder);
    try {
      const names = [];
      for (let entry = entries.readSync(); entry !== null && names.length < max; entry = entries.readSync()) names.push(entry.name);
      return names;
    } finally {
      entries.closeSync();
    }
  } catch {
    return null;
  }
}

function searchPlanOf(home) {
  const names = namesIn(home);
  const isHome = names?.some(name => SESSION_FOLDERS.includes(name) || isHomeFile(name)) ?? true;
  if (!isHome) return {
    folders: [ "" ],
    judge: judgeElsewhere,
    skippedFolders: NO_SESSIONS
  };
  return {
    folders: [ ...SESSION_FOLDERS, ...(names ?? []).filter(isYearFolder) ],
    judge: judgeInSessions,
    judgeInRoot: judgeElsewhere
  };
}

const NO_SESSIONS = new Set([ ".git", "node_modules" ]);

const judgeInSessions = name => rolloutName(name) !== null ? "wanted" : looksLikeRollout(name) ? "unsupported" : "other";

const judgeElsewhere = name => rolloutName(name) !== null ? "wanted" : /^rollout-/i.test(name) && looksLikeRollout(name) ? "unsupported" : null;

function addCounts(parts) {
  const sums = new Map;
  for (const part of parts) for (const [name, count] of part) sums.set(name, (sums.get(name) ?? 0) + (count ?? 0));
  return Object.fromEntries([ ...sums ].sort(([a], [b]) => (0, order.U)(a, b)));
}

function sumOf(values, of) {
  let sum = 0;
  for (const value of values) sum += of(value);
  return sum;
}

function createUnreadPlaces() {
  const named = keepFirst(MAX_LISTED, unread_inListOrder, () => {});
  const counts = [];
  return {
    add(place) {
      named.add(place);
      counts.push([ [ place.reason, 1 ] ]);
    },
    addAll(places, counted) {
      for (const place of places) named.add(place);
      counts.push(counted);
    },
    list: () => named.list(),
    counts: () => addCounts(counts)
  };
}

const unread_inListOrder = (a, b) => unlikelyLast(a, b) || a.home - b.home || (0, 
order.U)(a.path, b.path);

function reasonOf(error) {
  if ((0, errors.GZ)(error)) return "permission_denied";
  const code = (0, errors.xU)(error);
  if (code === "ELOOP" || code === "EMLINK") return "link";
  return code === "EINVAL" || code === "ENXIO" ? "not_a_file" : "unreadable";
}

async function listSessions(homes, onFault) {
  const unread = createUnreadPlaces();
  const bySession = new Map;
  const elsewhere = new Set;
  const add = rollout => {
    const {sessionId} = rollout.identity;
    bySession.set(sessionId, [ ...bySession.get(sessionId) ?? [], rollout ]);
  };
  const identityOf = async file => {
    try {
      return identify(file.name, await readHead(file.path));
    } catch (error) {
      if ((0, errors.xU)(error) === "") reportFault(error, onFault);
      return reasonOf(error);
    }
  };
  for (const [home, {path, state = "read", within}] of homes.entries()) {
    if (state === "unreadable") unread.add({
      home,
      path: ".",
      reason: "permission_denied"
    });
    if (state !== "read") continue;
    const found = await findFiles(path, searchPlanOf(path));
    unread.addAll(found.unread.map(place => ({
      home,
      ...place
    })), found.unreadCounts);
    for (const file of found.files) {
      await yieldToEvents();
      const identity = await identityOf(file);
      if (typeof identity === "string") unread.add({
        home,
        path: file.relativePath,
        reason: identity
      }); else if (isWithin(identity, within)) add({
        home,
        file,
        identity
      }); else elsewhere.add(identity.sessionId);
    }
  }
  const sessions = [ ...bySession ].map(([id, rollouts]) => sessionOf(id, rollouts));
  return {
    sessions: sessions.sort(byStart),
    unread,
    elsewhere: [ ...elsewhere ].filter(id => !bySession.has(id)).length
  };
}

const isWithin = ({cwd}, folders) => folders === void 0 || cwd !== null && folders.some(folder => !(0, 
paths._)(pathsIn(folder).shown(cwd, null)));

const byStart = (a, b) => (0, order.U)(a.startedAt, b.startedAt) || (0, order.U)(a.id, b.id);

function sessionOf(id, rollouts) {
  const ordered = rollouts.sort((a, b) => (0, order.U)(a.identity.nameTime, b.identity.nameTime) || (0, 
  order.U)(a.file.relativePath, b.file.relativePath) || a.home - b.home);
  return {
    id,
    startedAt: ordered[0]?.identity.startedAt ?? "",
    rollouts: ordered
  };
}

const HEAD_BLOCK = 65536;

const MAX_HEAD_LENGTH = 16777216;

async function readHead(path) {
  const head = [];
  const reader = readLines(path, {
    block: HEAD_BLOCK,
    maxLineLength: MAX_HEAD_LENGTH
  });
  for await (const lines of reader.blocks) {
    const inHead = lines.filter(({number}) => number <= HEAD_LINES);
    head.push(...inHead.map(line => identifyingRecord(new Line(line))));
    if (inHead.length < lines.length || lines.at(-1)?.number === HEAD_LINES) break;
    if (reader.result().bytes > MAX_HEAD_LENGTH) break;
  }
  return head;
}

const CLOCK_SLACK = 6e4;

function createScope({sessionIds = [], since = null, sinceFrom = "given", isOtherRunners = null}, elsewhere) {
  const from = since?.getTime() ?? Number.NEGATIVE_INFINITY;
  const iso = since?.toISOString() ?? "";
  const counts = {
    sessions_before: 0,
    sessions_not_asked_for: elsewhere,
    sessions_of_other_runners: 0,
    sessions_with_only_old_times: 0
  };
  const isAskedFor = ({id}) => sessionIds.length === 0 || sessionIds.includes(id);
  const isTouched = ({rollouts}) => rollouts.length === 0 || rollouts.some(({file}) => file.changedAt >= from - CLOCK_SLACK);
  const isUntimed = ({rollouts}) => rollouts.every(({identity}) => identity.format === "bare");
  const isFileBefore = ({rollouts}, index) => (rollouts[index]?.file.modifiedAt ?? Number.POSITIVE_INFINITY) < from;
  const rolloutHasOnlyOldTimes = (session, index, seen) => since !== null && sinceFrom !== "given" && seen?.hasTime === true && !seen.hasTimeSince && index < session.rollouts.length && !isFileBefore(session, index);
  return {
    since: since?.toISOString() ?? null,
    select(sessions) {
      const askedFor = sessions.filter(isAskedFor);
      const touched = askedFor.filter(isTouched);
      counts.sessions_not_asked_for += sessions.length - askedFor.length;
      counts.sessions_before += askedFor.length - touched.length;
      return touched;
    },
    isBefore(session, seen) {
      const untimed = isUntimed(session);
      return ({rollout, timestamp}) => {
        if (rolloutHasOnlyOldTimes(session, rollout, seen[rollout])) return false;
        return timestamp === null || untimed ? isFileBefore(session, rollout) : timestamp < iso;
      };
    },
    hasOnlyOldTimes: (session, seen) => seen.some((each, index) => rolloutHasOnlyOldTimes(session, index, each)),
    beganOnOtherRunner: ({rollouts}) => isOtherRunners !== null && rollouts.length > 0 && rollouts.every(({identity: {cwd}}) => cwd !== null && isOtherRunners(cwd)),
    isAllBefore(session, {actions, incomplete_count, outside_scope}) {
      if (sumOf(Object.values(actions), Number) + incomplete_count > 0) return false;
      const {rollouts} = session;
      const areFilesBefore = rollouts.length > 0 && rollouts.every((_, index) => isFileBefore(session, index));
      return outside_scope > 0 || areFilesBefore;
    },
    count(what) {
      counts[what] += 1;
    },
    entry: () => ({
      since: since?.toISOString() ?? null,
      since_from: since === null ? null : sinceFrom,
      ...counts
    })
  };
}

async function findSessions(options) {
  const {codexHome, onFault} = options;
  const homes = openHomes(typeof codexHome === "string" ? [ {
    path: codexHome
  } ] : codexHome);
  const inventory = await listSessions(homes, onFault);
  return {
    homes,
    inventory,
    scope: createScope(options, inventory.elsewhere)
  };
}

const MAX_VALUES = 1e3;

const MAX_LENGTH = 16384;

const MIN_LENGTH = 8;

const MIN_INSIDE_WORD = 12;

function createFoundValues() {
  const kinds = new Map;
  const remember = (value, kind) => {
    for (const spelling of [ value, encodeURIComponent(value.toWellFormed()), JSON.stringify(value).slice(1, -1) ]) if (kinds.size < MAX_VALUES && !kinds.has(spelling)) kinds.set(spelling, kind);
  };
  return {
    add(text, {places}) {
      for (const {start, end, kind} of places) {
        if (kind === "not-checked" || end - start > MAX_LENGTH) continue;
        const written = text.slice(start, end);
        for (const value of [ written, ...normalForms(written).map(view => view.text) ]) if (isDistinct(value)) remember(value, kind);
      }
    },
    placesIn(text) {
      const found = [];
      for (const [value, kind] of kinds) for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + value.length)) {
        const end = start + value.length;
        if (value.length >= MIN_INSIDE_WORD || isWord(text, start, end)) found.push({
          start,
          end,
          kind
        });
      }
      return merged(found);
    },
    size: () => kinds.size
  };
}

const isDistinct = value => value.length >= MIN_LENGTH && !/^(?:[A-Za-z]{1,15}|\d{1,15}|(.)\1*)$/.test(value);

const isWord = (text, start, end) => !/[A-Za-z0-9]/.test(text[start - 1] ?? "") && !/[A-Za-z0-9]/.test(text[end] ?? "");

var shell_word = __nccwpck_require__(3800);

const argvText = (argv, command) => typeof command === "string" && argv.some(word => word.includes(command)) ? null : argv.map(shell_word.T).join(" ");

function placesByWord(argv, places) {
  let from = 0;
  return argv.map(word => {
    const written = (0, shell_word.T)(word);
    const to = from + written.length;
    const own = places.filter(({start, end}) => start < to && end > from);
    const offset = from + (written === word ? 0 : 1);
    from = to + 1;
    const isWhole = written !== word && word.includes("'");
    return own.map(({start, end, kind}) => isWhole ? {
      start: 0,
      end: word.length,
      kind
    } : {
      start: Math.max(0, start - offset),
      end: Math.min(word.length, end - offset),
      kind
    });
  });
}

const NOT_TEXT = new Set([ "schema_version", "action_type", "status", "timestamp", "change", "initiator", "started_at", "format", "code", "problem", "sha256", "exporter", "ignored" ]);

const KEYED_BY_TEXT = "unrecognised";

function eachText(value, take) {
  if (typeof value === "string") take(value); else if (Array.isArray(value)) for (const item of value) eachText(item, take); else if (isObject(value)) for (const key in value) {
    if (NOT_TEXT.has(key)) continue;
    const inner = value[key];
    if (key === KEYED_BY_TEXT && isObject(inner)) Object.keys(inner).forEach(take); else if (key === "argv") eachTextOfArgv(inner, value.command, take); else eachText(inner, take);
  }
}

function eachTextOfArgv(argv, command, take) {
  const together = isWords(argv) ? argvText(argv, command) : null;
  if (together === null) eachText(argv, take); else take(together);
}

function withTexts(value, change) {
  if (typeof value === "string") return change.text(value);
  if (Array.isArray(value)) return value.map(item => withTexts(item, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
    if (NOT_TEXT.has(key)) return [ key, inner ];
    if (key === KEYED_BY_TEXT && isObject(inner)) return [ key, withKeys(inner, change.text) ];
    if (key !== "argv" || !isWords(inner)) return [ key, withTexts(inner, change) ];
    const together = argvText(inner, value.command);
    return [ key, together === null ? withTexts(inner, change) : change.words(inner, together) ];
  }));
}

function withKeys(counts, change) {
  const sums = new Map;
  for (const [key, count] of Object.entries(counts)) {
    const name = change(key);
    sums.set(name, (sums.get(name) ?? 0) + Number(count));
  }
  return Object.fromEntries(sums);
}

const isWords = value => Array.isArray(value) && value.every(word => typeof word === "string");

const isObject = value => typeof value === "object" && value !== null;

async function redactAll(values, redactor, known = createFoundValues()) {
  const texts = new Set;
  for (const value of values) eachText(value, text => texts.add(text));
  const changes = withFoundValues(texts, await redactor.changesIn([ ...texts ]), known);
  return values.map(value => isToChange(value, changes) ? changed(value, changes) : {
    value,
    counts: NONE
  });
}

const NONE = {};

function withFoundValues(texts, changes, known) {
  for (const [text, change] of changes) known.add(text, change);
  if (known.size() === 0) return changes;
  const all = new Map(changes);
  for (const text of texts) {
    const places = known.placesIn(text);
    const before = changes.get(text)?.places ?? [];
    const added = places.filter(place => !before.some(other => isInside(place, other)));
    if (added.length > 0) all.set(text, redactedAt(text, merged([ ...before, ...added ])));
  }
  return all;
}

const isInside = (inner, outer) => outer.start <= inner.start && inner.end <= outer.end;

function isToChange(value, changes) {
  if (changes.size === 0) return false;
  let found = false;
  eachText(value, text => {
    found ||= changes.has(text);
  });
  return found;
}

function changed(value, changes) {
  const counts = {};
  const count = places => {
    for (const {kind} of places) counts[kind] = (counts[kind] ?? 0) + 1;
  };
  const redacted = withTexts(value, {
    text(text) {
      const change = changes.get(text);
      count(change?.places ?? []);
      return change?.text ?? text;
    },
    words(argv, together) {
      const byWord = placesByWord(argv, changes.get(together)?.places ?? []);
      return argv.map((word, index) => {
        const places = byWord[index] ?? [];
        count(places);
        return replaced(word, places);
      });
    }
  });
  return {
    value: redacted,
    counts
  };
}

function createRedactions(redactor) {
  let byKind = {};
  const found = createFoundValues();
  const all = async values => {
    if (redactor === null) return values.map(value => ({
      value,
      counts: {}
    }));
    const redacted = await redactAll(values, redactor, found);
    const replaced = redacted.map(({counts}) => Object.entries(counts)).filter(({length}) => length > 0);
    if (replaced.length > 0) byKind = addCounts([ Object.entries(byKind), ...replaced ]);
    return redacted;
  };
  return {
    records: async records => (await all(records)).map(({value, counts}) => marked(value, counts)),
    async one(value) {
      const [redacted] = await all([ value ]);
      return redacted?.value ?? value;
    },
    count: () => sumOf(Object.values(byKind), Number),
    entry: () => ({
      enabled: redactor !== null,
      by_kind: byKind
    })
  };
}

const marked = (record, counts) => "redacted" in record && Object.keys(counts).length > 0 ? {
  ...record,
  redacted: true
} : record;

var find_git = __nccwpck_require__(3566);

var run_git = __nccwpck_require__(7781);

async function compareTrees(paths, commits, options) {
  const {compareWithGit} = await __nccwpck_require__.e(92).then(__nccwpck_require__.bind(__nccwpck_require__, 3092));
  const trees = [];
  for (const path of paths) {
    const tree = treeAt(path, options.workspace);
    try {
      const differences = await compareWithGit((0, external_node_path_.join)(options.workspace, path), commits, options);
      const problem = differences.undecidedCount === 0 ? null : "undecided_files";
      trees.push({
        ...tree,
        differences,
        problem
      });
    } catch (error) {
      trees.push({
        ...tree,
        problem: error instanceof run_git.X ? error.problem : "git_failed"
      });
    }
  }
  return trees;
}

function treeAt(path, workspace) {
  const prefix = path === "." ? "" : `${path}/`;
  const shown = name => prefix + name;
  return {
    path,
    differences: null,
    problem: null,
    holds: inWorkspace => inWorkspace.startsWith(prefix),
    nameOf: inWorkspace => inWorkspace.slice(prefix.length),
    shown,
    isBelow: (name, folder) => (0, find_git.F)(folder, (0, external_node_path_.join)(workspace, shown(name)))
  };
}

var find_repository = __nccwpck_require__(3912);

const MAX_PATCHED_PATHS = 1e5;

const MAX_TIME_MS = 2e4;

const MAX_REPOSITORIES = 20;

const MAX_FOLDERS = 5e3;

const MAX_COMMITTING_SESSIONS = 100;

const COMMITS_UNKNOWN = {
  commits: [],
  commits_count: null
};

async function newCommitsIn(trees, {isCut, sessions}) {
  if (isCut) return COMMITS_UNKNOWN;
  const found = new Map;
  for (const session of sessions()) {
    let isKnown = false;
    for (const tree of trees) {
      const commits = await commitsOf(tree, session);
      if (commits === null) continue;
      isKnown = true;
      for (const {commit, time} of commits) {
        const key = `${commit} ${tree.path}`;
        const entry = {
          repository: tree.path,
          commit,
          committed_at: timestampOf(time)
        };
        const known = found.get(key) ?? {
          entry,
          time,
          by: []
        };
        known.by.push(session);
        found.set(key, known);
      }
    }
    if (!isKnown) return COMMITS_UNKNOWN;
  }
  const all = [ ...found.values() ].map(({entry, time, by}) => ({
    ...entry,
    session_ids: madeBy(by, time)
  }));
  return {
    commits: all.slice(0, MAX_LISTED),
    commits_count: all.length
  };
}

async function commitsOf({differences}, {since}) {
  try {
    return since === null ? null : await differences.commitsSince(since);
  } catch (error) {
    if (error instanceof run_git.X) return null;
    throw error;
  }
}

const SLACK_MS = 2e3;

function madeBy(sessions, time) {
  const fitting = sessions.filter(({span}) => span !== null && time * 1e3 >= span.from - SLACK_MS && time * 1e3 <= span.to + SLACK_MS);
  return (fitting.length > 0 ? fitting : sessions).map(({id}) => id);
}

function timestampOf(seconds) {
  const date = new Date(seconds * 1e3);
  const text = Number.isNaN(date.getTime()) ? "" : date.toISOString();
  return /^\d{4}-/.test(text) ? text : null;
}

async function repositoriesBelow(workspace, folders) {
  const seen = new Set;
  const found = new Set;
  for (const folder of folders) {
    for (const place of placesAbove(folder)) {
      if (seen.has(place)) break;
      seen.add(place);
      const real = (0, real_path.Y)((0, external_node_path_.join)(workspace, place));
      const isBelow = real !== null && real !== workspace && (0, find_git.F)(workspace, real);
      if (isBelow && await (0, find_repository.W)(real, "here") !== null) found.add(place);
    }
    if (seen.size > MAX_FOLDERS) break;
  }
  const all = [ ...found ].sort();
  return {
    found: all.slice(0, MAX_REPOSITORIES),
    isCut: all.length > MAX_REPOSITORIES || seen.size > MAX_FOLDERS
  };
}

function placesAbove(folder) {
  const parts = folder.split("/").filter(part => part !== "" && part !== ".");
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
}

var simple_command = __nccwpck_require__(7518);

var split = __nccwpck_require__(4706);

var unwrap = __nccwpck_require__(8463);

function createSessionCommits() {
  const committing = new Map;
  let current = null;
  let isCut = false;
  return {
    add(record) {
      if (record.action_type === "session_started") current = {
        id: record.session_id,
        commit: record.session.git.commit
      };
      if (record.action_type !== "command_execution" || record.status !== "completed") return;
      if (record.command === null || !commits(record.command)) return;
      const id = record.session_id;
      const known = committing.get(id);
      if (known === void 0 && committing.size >= MAX_COMMITTING_SESSIONS) {
        isCut = true;
        return;
      }
      const since = current?.id === id ? current.commit : null;
      committing.set(id, {
        id,
        since,
        span: widened(known?.span ?? null, record)
      });
    },
    sessions: () => [ ...committing.values() ],
    get isCut() {
      return isCut;
    }
  };
}

function widened(span, {started_at, timestamp}) {
  const ended = timestamp ?? started_at;
  if (ended === null) return span;
  const from = Date.parse(started_at ?? ended);
  const to = Date.parse(ended);
  return {
    from: Math.min(span?.from ?? from, from),
    to: Math.max(span?.to ?? to, to)
  };
}

const session_commits_MAX_DEPTH = 3;

function commits(script, depth = 0) {
  if (depth > session_commits_MAX_DEPTH || !script.includes("commit") || !script.includes("git")) return false;
  return (0, split.t)(script, "sh").some(command => isCommit(command, depth));
}

function isCommit(command, depth) {
  if ((0, simple_command.oQ)(command) === "git") return subcommandOf(command.words) === "commit";
  if (depth >= session_commits_MAX_DEPTH) return false;
  return (0, unwrap.l)(command).some(started => "script" in started ? commits(started.script, depth + 1) : isCommit({
    ...command,
    words: started.words
  }, depth + 1));
}

const VALUED = new Set([ "-C", "-c", "--git-dir", "--work-tree", "--namespace", "--exec-path", "--config-env" ]);

function subcommandOf(words) {
  const at = words.findIndex((word, index) => index > 0 && !word.startsWith("-") && !VALUED.has(words[index - 1] ?? ""));
  return words[at];
}

function createWorkspaceComparison(workspace, gitCheck, homes = []) {
  const commits = [];
  const sessionCommits = createSessionCommits();
  const patched = new Map;
  const beganIn = new Set;
  const workedIn = new Set;
  const addPatched = (path, isRemoved) => {
    if (patched.size <= MAX_PATCHED_PATHS && !(0, paths._)(path) && path !== ".") patched.set(path, isRemoved || patched.get(path) === true);
  };
  const addFolder = (folders, path) => {
    if (path !== null && folders.size <= MAX_FOLDERS && !(0, paths._)(path)) folders.add(path);
  };
  const addChanges = ({changes}) => {
    for (const {path, change, from} of changes) {
      addPatched(path, change === "delete");
      if (from !== void 0) addPatched(from, true);
      addFolder(workedIn, folderOf(path));
    }
  };
  const addRecord = record => {
    if (gitCheck !== false) sessionCommits.add(record);
    if (record.action_type === "command_execution") addFolder(workedIn, record.cwd);
    if (record.action_type === "file_change" && record.status === "completed") addChanges(record);
    if (record.action_type !== "session_started") return;
    const {cwd, git} = record.session;
    if (git.commit !== null) commits.push(git.commit);
    addFolder(beganIn, cwd);
  };
  return {
    add(records) {
      for (const record of records) addRecord(record);
    },
    async entry() {
      if (workspace === null || gitCheck === false) return null;
      if (patched.size > MAX_PATCHED_PATHS) return notCompared("too_large");
      const real = (0, real_path.Y)(workspace);
      if (real === null) return notCompared("not_a_work_tree");
      const hasOwn = await (0, find_repository.W)(real, "above") !== null;
      const {found, isCut} = await repositoriesBelow(real, hasOwn ? beganIn : [ ...beganIn, ...workedIn ]);
      const {searchPath, timeLimitMs = MAX_TIME_MS} = gitCheck;
      const signal = AbortSignal.timeout(timeLimitMs);
      const trees = await compareTrees([ ".", ...found ], commits, {
        searchPath,
        workspace: real,
        signal
      });
      return compare_workspace_checkOf(trees, {
        patched,
        homes,
        isCut,
        sessionCommits
      });
    }
  };
}

const folderOf = path => path.slice(0, Math.max(0, path.lastIndexOf("/"))) || ".";

async function compare_workspace_checkOf(trees, known) {
  const {patched, homes, isCut, sessionCommits} = known;
  const compared = trees.filter(tree => tree.differences !== null);
  const counted = trees.filter(tree => tree.problem !== "not_a_work_tree" || compared.length === 0);
  const [first] = counted;
  if (compared.length === 0) return notCompared(first?.problem ?? "not_a_work_tree", repositoriesOf(counted));
  const changes = await changesIn(compared, patched);
  const isOfHome = (tree, name) => homes.some(home => tree.isBelow(name, home));
  const listed = changes.withoutPatch.filter(({tree, name}) => !isOfHome(tree, name));
  const withoutPatch = listed.map(({tree, name}) => tree.shown(name)).sort();
  const withoutChange = changes.withoutChange.sort();
  const problem = counted.find(tree => tree.problem !== null)?.problem ?? (isCut ? "too_large" : null);
  return {
    complete: problem === null,
    problem,
    base: first?.differences?.base ?? null,
    repositories: repositoriesOf(counted),
    changed_without_patch: withoutPatch.slice(0, MAX_LISTED),
    changed_without_patch_count: withoutPatch.length,
    patched_without_change: withoutChange.slice(0, MAX_LISTED),
    patched_without_change_count: withoutChange.length,
    ...await newCommitsIn(compared, sessionCommits),
    codex_home_count: changes.withoutPatch.length - listed.length,
    undecided_count: compared.reduce((sum, {differences}) => sum + differences.undecidedCount, 0)
  };
}

async function changesIn(trees, patched) {
  const named = new Map(trees.map(tree => [ tree, new Set ]));
  const withoutChange = [];
  for (const [path, wasRemoved] of patched) {
    const tree = trees.findLast(each => each.holds(path));
    if (tree === void 0) continue;
    const {name, state} = await tree.differences.look(tree.nameOf(path));
    named.get(tree)?.add(name);
    if (state === "unchanged" || state === "gone" && !wasRemoved) withoutChange.push(path);
  }
  const withoutPatch = trees.flatMap(tree => tree.differences.changed.filter(name => named.get(tree)?.has(name) === false && !isOtherTree(tree, name, trees)).map(name => ({
    tree,
    name
  })));
  return {
    withoutPatch,
    withoutChange
  };
}

const isOtherTree = (tree, name, trees) => tree.differences.nestedRepositories.has(name) && trees.some(({path, differences}) => path === tree.shown(name) && differences.base?.from === "session");

const repositoriesOf = trees => trees.filter(({problem}) => problem !== "not_a_work_tree").map(({path, differences, problem}) => ({
  path,
  base: differences?.base ?? null,
  problem
}));

const notCompared = (problem, repositories = []) => ({
  complete: false,
  problem,
  base: null,
  repositories,
  changed_without_patch: [],
  changed_without_patch_count: null,
  patched_without_change: [],
  patched_without_change_count: null,
  ...COMMITS_UNKNOWN,
  codex_home_count: 0,
  undecided_count: 0
});

var shared_version = __nccwpck_require__(7661);

function manifestOf(parts) {
  const {run, homes, scope, sessions, unread, workspace, redaction, totals} = parts;
  return {
    schema_version: version.f,
    exporter: {
      ...shared_version.K
    },
    run,
    homes,
    scope,
    sessions,
    unread,
    workspace,
    redaction,
    totals
  };
}

const manifestText = manifest => `${JSON.stringify(manifest, null, 2)}\n`;

var other_action = __nccwpck_require__(5537);

function contradictionsIn({actions}) {
  return actions.contradictions + actions.all().filter(contradictsItself).length;
}

function contradictsItself({evidence, role}) {
  const {call, fallback} = evidence;
  const recorded = evidence.item ?? evidence.event;
  if (role === "poll" || call === void 0 || recorded === void 0) return false;
  const asked = [ call, ...(0, other_action.K)(fallback?.command) ? [ fallback ] : [] ];
  return asked.every(each => (0, other_action.b)(each, recorded));
}

function incompleteOf({actions}, isBefore) {
  const incomplete = [];
  let begunBefore = 0;
  for (const action of actions.all()) {
    const {calledAt} = action;
    if (calledAt === null || !isPending(action)) continue;
    if (isBefore(calledAt)) begunBefore += 1; else incomplete.push(incompleteCall(action, calledAt));
  }
  return {
    incomplete,
    begunBefore
  };
}

const isPending = ({state, role}) => state === "called" ? role !== "poll" && role !== "injected" : state === "running" && role === "program";

function incompleteCall(action, {rollout, line}) {
  const {type, tool_name = null, command = null, started_at = null} = (0, session_action.ds)(action);
  return {
    call_id: action.callId || null,
    tool_name,
    command: type === "file_change" ? null : command,
    turn_id: (0, session_action.LQ)(action)?.id ?? null,
    started_at,
    rollout,
    line
  };
}

const opaqueProgramsOf = (session, isBefore) => incomplete_countOf(session, isBefore, session_action.qp);

const partlyRecordedProgramsOf = (session, isBefore) => incomplete_countOf(session, isBefore, session_action.BD);

const injectedOf = (session, isBefore) => incomplete_countOf(session, isBefore, ({role}) => role === "injected");

const incomplete_countOf = ({actions}, isBefore, isCounted) => actions.all().filter(action => isCounted(action) && !isBefore(action.calledAt ?? action.at)).length;

function hasOpenTurn({actions}) {
  const turn = actions.entries.findLast(({type}) => type === "turn_started")?.turn ?? null;
  return turn !== null && !turn.aborted && !turn.completed;
}

const createListBudget = () => ({
  left: 20 * MAX_LISTED
});

const createRecordCounts = () => ({
  actions: new Map,
  firstSequences: new Map
});

function countRecords({actions, firstSequences}, batch) {
  for (const {rollout, record} of batch) {
    actions.set(record.action_type, (actions.get(record.action_type) ?? 0) + 1);
    if (!firstSequences.has(rollout)) firstSequences.set(rollout, record.sequence);
  }
}

function sessionEntryOf({session, files, rollouts, isBefore}, {actions, firstSequences}, listBudget) {
  const problems = rollouts.flatMap(({account}, rollout) => account.problems.map(problem => ({
    code: problem.code,
    rollout,
    line: problem.line
  })));
  const {incomplete, begunBefore} = incompleteOf(session, isBefore);
  const last = rollouts.findLastIndex(({account}) => account.lines > 0);
  const openness = index => {
    const {hasChanged = false, account} = rollouts[index] ?? {};
    if (hasChanged) return "changed_size";
    if (account?.problems.some(({code}) => code === "truncated_last_line")) return "cut_line";
    return index === last && hasOpenTurn(session) ? "turn_without_end" : null;
  };
  return {
    session_id: session.id,
    rollouts: rollouts.map(({entry}, index) => ({
      ...entry,
      open: openness(index),
      first_sequence: firstSequences.get(index) ?? null
    })),
    codex_version: session.info?.codex_version ?? null,
    format: files.rollouts[0]?.identity.format ?? "paginated",
    actions: addCounts([ actions ]),
    incomplete: listed(incomplete, listBudget),
    incomplete_count: incomplete.length,
    opaque_programs: opaqueProgramsOf(session, isBefore),
    partly_recorded_programs: partlyRecordedProgramsOf(session, isBefore),
    injected: injectedOf(session, isBefore),
    imported_turns: session.turns.imported,
    duplicates_merged: session.actions.duplicates,
    contradictions: contradictionsIn(session) + sumOf(rollouts, ({account}) => account.withoutOriginal),
    copied_lines: sumOf(rollouts, ({account}) => account.copied),
    usage: session.tokens.sum,
    ignored: addCounts(rollouts.map(({account}) => account.ignored)),
    unrecognised: addCounts(rollouts.map(({account}) => account.unrecognised)),
    problems: listed(problems, listBudget),
    problem_count: sumOf(rollouts, ({account}) => account.problemCount),
    outside_scope: leftOutOf(session, isBefore) + begunBefore,
    redactions: 0,
    only_old_times: false
  };
}

const MAX_TEXT_LENGTH = 2e3;

const session_entry_short = text => text?.slice(0, MAX_TEXT_LENGTH).toWellFormed() ?? null;

const withShortTexts = entry => ({
  ...entry,
  incomplete: entry.incomplete.map(call => ({
    ...call,
    call_id: session_entry_short(call.call_id),
    tool_name: session_entry_short(call.tool_name),
    command: session_entry_short(call.command)
  }))
});

function listed(items, budget) {
  const first = items.slice(0, Math.min(MAX_LISTED, budget.left));
  budget.left -= first.length;
  return first;
}

var token_usage = __nccwpck_require__(3147);

var look_rules = __nccwpck_require__(1273);

var v1_unsandboxed = __nccwpck_require__(2317);

const MAX_DISTINCT_PATHS = 1e6;

function createTotals() {
  const changed = new Set;
  const worthALook = new Map;
  let unsandboxed = 0;
  let commands = 0;
  let failed = 0;
  let declined = 0;
  const addPaths = paths => {
    for (const path of paths) if (changed.size < MAX_DISTINCT_PATHS) changed.add(path);
  };
  const addRecord = record => {
    const {action_type, status, changed_paths} = record;
    if (record.action_type === "turn_started" && (0, v1_unsandboxed.A)(record.turn)) unsandboxed += 1;
    const isCommand = action_type === "command_execution";
    if (isCommand) commands += 1;
    if (isCommand && status === "failed") failed += 1;
    if (status === "declined") declined += 1;
    if (status === "completed") addPaths(changed_paths);
  };
  return {
    add(records) {
      for (const record of records) addRecord(record);
    },
    addLooks(looks) {
      for (const {findings} of looks.values()) for (const rule of new Set(findings.map(({rule}) => rule))) worthALook.set(rule, (worthALook.get(rule) ?? 0) + 1);
    },
    of: (sessions, {sessionsOutsideScope, unread, redactions}) => ({
      sessions: sessions.length,
      sessions_outside_scope: sessionsOutsideScope,
      records: sumOf(sessions, ({actions}) => sumOf(Object.values(actions), Number)),
      actions: addCounts(sessions.map(({actions}) => Object.entries(actions))),
      commands,
      failed_commands: failed,
      declined,
      changed_paths: changed.size,
      outside_workspace: [ ...changed ].filter(paths._).length,
      incomplete: sumOf(sessions, ({incomplete_count}) => incomplete_count),
      opaque_programs: sumOf(sessions, ({opaque_programs}) => opaque_programs),
      partly_recorded_programs: sumOf(sessions, ({partly_recorded_programs}) => partly_recorded_programs),
      injected: sumOf(sessions, ({injected}) => injected),
      imported_turns: sumOf(sessions, ({imported_turns}) => imported_turns),
      duplicates_merged: sumOf(sessions, ({duplicates_merged}) => duplicates_merged),
      contradictions: sumOf(sessions, ({contradictions}) => contradictions),
      usage: sessions.reduce((sum, {usage}) => (0, token_usage.v)(sum, usage), null),
      unrecognised: sumOf(sessions, ({unrecognised}) => sumOf(Object.values(unrecognised), Number)),
      problems: sumOf(sessions, ({problem_count}) => problem_count),
      outside_scope: sumOf(sessions, ({outside_scope}) => outside_scope),
      unread: sumOf(Object.values(unread), Number),
      unread_by_reason: unread,
      open_rollouts: sumOf(sessions, ({rollouts}) => rollouts.filter(({open}) => open !== null).length),
      redactions,
      unsandboxed_turns: unsandboxed,
      worth_a_look: Object.fromEntries(look_rules.S.flatMap(rule => worthALook.has(rule) ? [ [ rule, worthALook.get(rule) ?? 0 ] ] : []))
    })
  };
}

function createAccount({homes, inventory, scope}, options) {
  const {workspace, run = null, gitCheck = false, redactor = createRedactor(), worthALook = true} = options;
  let looker = null;
  const redactions = createRedactions(redactor || null);
  const totals = createTotals();
  const comparison = createWorkspaceComparison(workspace, gitCheck, foldersOfCodex(homes, workspace));
  const listBudget = createListBudget();
  const sessions = [];
  let counts = createRecordCounts();
  let redactedBefore = 0;
  return {
    async release(batch) {
      countRecords(counts, batch);
      const recorded = batch.map(({record}) => record);
      comparison.add(recorded);
      const records = await redactions.records(recorded);
      if (worthALook) looker ??= (await __nccwpck_require__.e(867).then(__nccwpck_require__.bind(__nccwpck_require__, 7867))).createLooker();
      const looks = await (looker?.look(records)) ?? new Map;
      totals.addLooks(looks);
      totals.add(records);
      return {
        records,
        looks
      };
    },
    async endSession(session) {
      const recorded = sessionEntryOf(session, counts, listBudget);
      counts = createRecordCounts();
      if (scope.isAllBefore(session.files, recorded)) scope.count("sessions_before"); else {
        if (session.hasOnlyOldTimes) scope.count("sessions_with_only_old_times");
        const entry = withShortTexts(await redactions.one(recorded));
        sessions.push({
          ...entry,
          redactions: redactions.count() - redactedBefore,
          only_old_times: session.hasOnlyOldTimes
        });
      }
      redactedBefore = redactions.count();
    },
    async report() {
      const left = scope.entry();
      const parts = await redactions.one({
        run,
        homes: homes.map(homeEntryOf),
        scope: left,
        unread: inventory.unread.list(),
        workspace: await comparison.entry()
      });
      return manifestOf({
        ...parts,
        sessions,
        redaction: redactions.entry(),
        totals: totals.of(sessions, {
          sessionsOutsideScope: left.sessions_before + left.sessions_not_asked_for + left.sessions_of_other_runners,
          unread: inventory.unread.counts(),
          redactions: redactions.count()
        })
      });
    }
  };
}

const BATCH = 200;

function* inBatches(records) {
  let batch = [];
  for (const record of records) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function leaveOutInjected({actions, turns}) {
  for (const action of actions.all()) if (action.turn === turns.between || hasNoItem(action)) actions.leaveOutInjected(action);
}

function hasNoItem(action) {
  const {expectsItem, evidence, state, role} = action;
  const {output, item, event} = evidence;
  if (!expectsItem || role !== "action" || state !== "ended" || output === void 0) return false;
  if (item !== void 0 || event !== void 0) return false;
  const {type, tool_name, status} = (0, session_action.ds)(action);
  return status === "completed" && (type !== "tool_call" || tool_name === "web_search");
}

const createLineAccount = () => ({
  lines: 0,
  projected: 0,
  copied: 0,
  withoutOriginal: 0,
  ignored: new Map,
  unrecognised: new Map,
  problems: [],
  problemCount: 0
});

function projectLine(line, projection) {
  const {account} = projection;
  account.lines += 1;
  const {fate, kind} = guardedFate(line, projection);
  if (fate === "projected") account.projected += 1; else if (fate === "copied" || fate === "without_original") {
    account.copied += 1;
    if (fate === "without_original") account.withoutOriginal += 1;
  } else if (fate === "ignored") project_count(account.ignored, kind); else if (fate === "unrecognised") project_count(account.unrecognised, nameable(kind, account.unrecognised)); else noteProblem(account, fate, line.number);
}

function noteProblem(account, code, line) {
  account.problemCount += 1;
  if (account.problems.length < MAX_LISTED) account.problems.push({
    code,
    line
  });
}

function guardedFate(line, projection) {
  const {flaw} = line.source;
  if (flaw === "line_too_long") return {
    fate: flaw,
    kind: ""
  };
  let failedComparison = null;
  try {
    const isCopied = projection.isCopied?.(line) ?? false;
    if (isCopied !== false) {
      seeCopy(line, projection.session);
      return {
        fate: isCopied === true ? "copied" : isCopied,
        kind: ""
      };
    }
  } catch (error) {
    failedComparison = problemOf(error, projection);
  }
  try {
    const {fate, kind} = fateOf(line, projection);
    return {
      fate: failedComparison ?? fate,
      kind
    };
  } catch (error) {
    return {
      fate: problemOf(error, projection),
      kind: ""
    };
  }
}

function seeCopy(line, session) {
  const kind = kinds.get(line.kind?.name ?? "");
  if (kind?.seeCopy !== void 0) kind.seeCopy(line.decode().record?.payload, session);
}

function problemOf(error, {onFault}) {
  if (error instanceof memory_budget.L$) return "too_much";
  if (error instanceof RangeError) return "unexpected_shape";
  reportFault(error, onFault);
  return "internal_error";
}

function fateOf(line, projection) {
  const {flaw} = line.source;
  if (line.kind !== null && Object.hasOwn(ignored, line.kind.name) && line.isWhole && !isUserCommand(line)) return {
    fate: "ignored",
    kind: line.kind.name
  };
  const {record, problem} = line.decode();
  const outcome = record === null ? "unexpected_shape" : projectRecord(record, line.number, projection);
  if (problem === "bad_json" && flaw === "unterminated") return {
    fate: "truncated_last_line",
    kind: ""
  };
  const damage = problem ?? (flaw === "invalid_utf8" ? flaw : null);
  return {
    fate: damage ?? outcome,
    kind: record?.kind ?? ""
  };
}

function projectRecord(record, line, {rollout, session}) {
  const {kind: name, payload, timestamp, ordinal} = record;
  const kind = kinds.get(name);
  if (kind === void 0) return Object.hasOwn(ignored, name) ? "ignored" : "unrecognised";
  const fits = kind.read(payload, {
    rollout,
    line,
    timestamp,
    ordinal
  }, session);
  if (fits === "ignored") return fits;
  return fits ? "projected" : "unexpected_shape";
}

const isUserCommand = ({kind, source: {bytes, start, end}}) => kind?.name === userCommand.name && bytes.subarray(start, Math.min(end, start + 2048)).includes(USER_COMMAND_TAG);

const project_count = (counts, name) => counts.set(name, (counts.get(name) ?? 0) + 1);

const MAX_KINDS = 200;

function nameable(name, known) {
  const plain = name.length <= 100 && /^[A-Za-z][\w.]*(?:\/[A-Za-z][\w.]*)*$/.test(name);
  return plain && (known.has(name) || known.size < MAX_KINDS) ? name : "other";
}

var session_evidence = __nccwpck_require__(8759);

const MAX_REMEMBERED_LINES = 5e5;

const MAX_PARENT_TURNS = 1e5;

const MAX_FINGERPRINTS = 256;

const MAX_FINGERPRINT_LENGTH = 65536;

const MAX_ORIGINALS = 15e5;

const MAX_READ_ACTIONS = 1e6;

let short_digest_crypto = null;

function shortDigest(text) {
  short_digest_crypto ??= process.getBuiltinModule("node:crypto");
  return short_digest_crypto.createHash("sha256").update(text).digest("base64url").slice(0, 20);
}

function createForeignRecordMover(sessions) {
  const ownerOfKey = ownersByKey(sessions);
  const hasOthers = new Set(ownerOfKey.values()).size > 1;
  const readSessions = new Set;
  const readActions = new Set;
  const pending = new Map;
  const handOver = ({from, owner, foreign, rollouts}) => {
    if (owner === from.id) mergeInto(from, foreign, rollout => rollout); else if (readSessions.has(owner)) settleLate(from, foreign, entry => readActions.has(keyOf(owner, entry))); else pending.set(owner, [ ...pending.get(owner) ?? [], {
      foreign,
      rollouts
    } ]);
  };
  return {
    extractForeign(session, rollouts) {
      const orphans = [];
      for (const [key, {knownBy, session: foreign}] of session.foreign) {
        const {entries} = foreign.actions;
        const owner = ownerOfKey.get(key) ?? (knownBy === "thread" ? key : session.id);
        handOver({
          from: session,
          owner,
          foreign,
          rollouts
        });
        const isOrphan = owner !== session.id && !ownerOfKey.has(key) && entries.length > 0;
        if (!isOrphan) continue;
        ownerOfKey.set(key, key);
        orphans.push({
          id: key,
          startedAt: entries[0]?.at.timestamp ?? ""
        });
      }
      if (session.foreign.size > 0) session.actions.sortByLine();
      return orphans;
    },
    deliverTo(session, ownRollouts) {
      readSessions.add(session.id);
      const listed = [];
      for (const {foreign, rollouts} of pending.get(session.id) ?? []) {
        const first = ownRollouts + listed.length;
        mergeInto(session, foreign, rollout => first + rollout);
        const lastUsed = session.actions.entries.at(-1)?.at.rollout ?? 0;
        listed.push(...rollouts.slice(0, Math.max(0, lastUsed - first + 1)));
      }
      pending.delete(session.id);
      for (const entry of hasOthers ? session.actions.entries : []) if (entry.type === "action" && readActions.size < MAX_READ_ACTIONS) readActions.add(keyOf(session.id, entry));
      return listed;
    }
  };
}

function settleLate(session, foreign, isRead) {
  const {entries} = foreign.actions;
  const isKnown = entry => entry.type !== "action" || isRead(entry);
  const missing = entries.filter(entry => !isKnown(entry));
  session.actions.countDuplicates(entries.length - missing.length);
  session.actions.countContradictions(missing.length);
  mergeEntries(session, foreign, missing, rollout => rollout);
}

function keyOf(sessionId, action) {
  const {command, changes} = (0, session_action.ds)(action);
  const did = command ?? changes?.map(({path}) => path).join() ?? "";
  return shortDigest(`${sessionId}\n${action.callId}\n${did}`);
}

function ownersByKey(sessions) {
  const owners = new Map;
  for (const {id, rollouts} of sessions) {
    owners.set(id, id);
    for (const {identity} of rollouts) if (identity.firstTurnId !== null && !owners.has(identity.firstTurnId)) owners.set(identity.firstTurnId, id);
  }
  return owners;
}

const mergeInto = (session, foreign, indexOf) => mergeEntries(session, foreign, foreign.actions.entries, indexOf);

function mergeEntries(session, foreign, entries, indexOf) {
  const {actions, turns, budget} = session;
  (0, memory_budget.Zp)(budget);
  (0, memory_budget._r)(foreign.budget);
  for (const entry of entries) {
    const turn = entry.turn?.id ? turns.named(entry.turn.id) : null;
    const at = {
      ...entry.at,
      rollout: indexOf(entry.at.rollout)
    };
    if (entry.type === "action") mergeAction({
      ...entry,
      turn,
      at
    }, session); else actions.mark({
      ...entry,
      turn,
      at
    });
  }
}

function mergeAction({callId, turn, at, evidence}, {actions}) {
  const fallback = evidence.fallback;
  for (const source of session_evidence.Hl) {
    const claims = evidence[source];
    if (claims === void 0 || source === "fallback") continue;
    actions.complete({
      callId,
      turn,
      at,
      source,
      claims,
      fallback
    });
  }
}

const HEAD = 64;

const TIME = /"timestamp":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?)/;

function createLineWatch({since = null, places = []}) {
  const signs = places.map(place => Buffer.from(`"cwd":${JSON.stringify(place).slice(0, -1)}`));
  const watch = {
    hasTime: false,
    hasTimeSince: false,
    hasPlace: false
  };
  return Object.assign(watch, {
    see({bytes, start, end}) {
      if (since !== null && !watch.hasTimeSince) {
        const time = TIME.exec(bytes.toString("latin1", start, Math.min(end, start + HEAD)))?.[1];
        watch.hasTime ||= time !== void 0;
        watch.hasTimeSince = time !== void 0 && time >= since.slice(0, time.length);
      }
      watch.hasPlace ||= signs.length > 0 && signs.some(sign => bytes.subarray(start, end).includes(sign));
    }
  });
}

function createOriginals() {
  const known = new Set;
  return {
    add(line) {
      const part = partOfAction(line);
      if (part !== null && known.size < MAX_ORIGINALS) for (const digest of digestsOf(part)) known.add(digest);
    },
    has(line) {
      const part = partOfAction(line);
      if (part === null) return true;
      const [ofCall, ofField, ofText] = digestsOf(part);
      return known.has(ofCall) && (!known.has(ofField) || known.has(ofText));
    }
  };
}

const isOfAction = line => partOfAction(line) !== null;

const SAYING = [ "arguments", "input", "command", "changes", "query" ];

function partOfAction(line) {
  if (line.kind !== null && Object.hasOwn(ignored, line.kind.name)) return null;
  const {record} = line.parse();
  if (record === null || !(0, envelope.Ce)(record.payload) || Object.hasOwn(ignored, record.kind)) return null;
  if (record.kind.endsWith("/UserMessage")) return null;
  const {payload} = record;
  const item = (0, envelope.Ce)(payload.item) ? payload.item : {};
  const id = payload.call_id ?? payload.event_id ?? item.id;
  if (typeof id !== "string" || id === "") return null;
  const fields = (0, envelope.Ce)(payload.item) ? item : payload;
  const field = SAYING.find(name => fields[name] !== void 0) ?? "";
  return {
    id,
    field,
    text: field === "" ? "" : JSON.stringify(fields[field])
  };
}

const digestsOf = ({id, field, text}) => [ shortDigest(id), shortDigest(`${id}\n${field}`), shortDigest(`${id}\n${field}\n${text}`) ];

function fingerprintOf(line) {
  if (line.kind !== null && isPassedOver(line.kind.name) && line.isWhole) return null;
  const {record} = line.parse();
  if (record === null || !(0, envelope.Ce)(record.payload)) return null;
  const {kind, payload} = record;
  const fields = (0, envelope.Ce)(payload.item) ? payload.item : payload;
  const parts = STABLE_FIELDS.map(key => partOf(fields, key));
  if (parts.every(part => part === null) && !KINDS_WITHOUT_FIELDS.has(kind)) return null;
  try {
    return {
      text: JSON.stringify([ kind, ...parts ]),
      isHistory: /^(?:response_item|bare)\//.test(kind)
    };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const isPassedOver = kind => Object.hasOwn(ignored, kind) && kind !== "response_item/message";

const KINDS_WITHOUT_FIELDS = new Set([ "event_msg/context_compacted", "event_msg/entered_review_mode", "event_msg/exited_review_mode" ]);

const STABLE_FIELDS = [ "call_id", "turn_id", "name", "arguments", "input", "output", "command", "changes", "query", "message", "content", "text", "reason", "num_turns", "replacement_history", "info" ];

function partOf(fields, key) {
  const value = fields[key];
  if (key === "turn_id") return (0, session_turns.QT)(value) ? value : null;
  if (key === "info") return totalOf(value);
  if (value === void 0 || value === "") return null;
  return Array.isArray(value) ? value.map(part => (0, envelope.Ce)(part) ? part.text ?? null : part) : value;
}

function totalOf(info) {
  if (!(0, envelope.Ce)(info) || !(0, envelope.Ce)(info.total_token_usage)) return null;
  const {input_tokens, output_tokens} = info.total_token_usage;
  return [ input_tokens, output_tokens ];
}

async function findInheritedLines(rollout, parent) {
  const {lastOfPrefix, turns, originals} = await compare(rollout, parent[Symbol.asyncIterator]());
  let isInCopiedTurn = false;
  const isInherited = line => {
    const isInPrefix = line.number <= lastOfPrefix;
    const turn = startedTurnOf(line);
    if (turn !== null) isInCopiedTurn = isInPrefix || turns.has(turn);
    const isCopied = isInPrefix || isInCopiedTurn;
    if (isInCopiedTurn && endsTurn(line)) isInCopiedTurn = false;
    return isCopied;
  };
  return {
    isInherited,
    originals
  };
}

async function compare(rollout, parent) {
  try {
    const history = await createParentHistory(parent);
    const lastOfPrefix = await lastCopiedLine(rollout, history);
    return {
      lastOfPrefix,
      turns: await history.turns(),
      originals: history.originals
    };
  } finally {
    await (parent.return?.());
  }
}

async function lastCopiedLine({identity, lines}, history) {
  let last = 0;
  for await (const line of lines) {
    if (startsOwnTurn(line, identity.sessionId)) break;
    const fingerprint = fingerprintOf(line);
    if (fingerprint === null) continue;
    if (await history.has(fingerprint)) last = line.number; else if (fingerprint.isHistory) break;
  }
  return last;
}

async function createParentHistory(lines) {
  const turns = new Set;
  const originals = createOriginals();
  let history = null;
  let before = [];
  const remember = line => {
    originals.add(line);
    const turn = startedTurnOf(line);
    if ((0, session_turns.QT)(turn) && turns.size < MAX_PARENT_TURNS) turns.add(turn);
    const fingerprint = fingerprintOf(line);
    if (fingerprint === null) return;
    const {text, isHistory} = fingerprint;
    if (isHistory) history = text; else if (before.length < MAX_FINGERPRINTS && text.length < MAX_FINGERPRINT_LENGTH) before.push(text);
  };
  const advance = async () => {
    history = null;
    before = [];
    while (history === null) {
      const {value, done} = await lines.next();
      if (done) return;
      remember(value);
    }
  };
  await advance();
  return {
    originals,
    async has({text, isHistory}) {
      if (!isHistory) {
        const at = before.indexOf(text);
        before = before.slice(at + 1);
        return at >= 0;
      }
      while (history !== null && history !== text) await advance();
      const isThere = history !== null;
      if (isThere) await advance();
      return isThere;
    },
    async turns() {
      while (history !== null) await advance();
      return turns;
    }
  };
}

async function copiedLines(rollout, parent, isRepeated) {
  const byOrdinal = inheritedByOrdinal(rollout.identity);
  const byHistory = parent === null ? null : await inheritedFromParent(rollout, parent);
  if (byOrdinal === null && byHistory === null && isRepeated === null) return null;
  const isInherited = afterFirstLine(byOrdinal, byHistory?.isInherited ?? null);
  return line => {
    if (!isInherited(line)) return isRepeated?.(line) ?? false;
    const hasOriginal = byHistory === null ? !isOfAction(line) : byHistory.originals.has(line);
    return hasOriginal || "without_original";
  };
}

function afterFirstLine(byOrdinal, byHistory) {
  let isBegun = false;
  return line => {
    const isOneOfEarlier = byOrdinal?.(line) ?? false;
    const isOneOfParent = byHistory?.(line) ?? false;
    const isFirst = !isBegun;
    isBegun ||= line.text.trim() !== "";
    return !isFirst && (isOneOfEarlier || isOneOfParent);
  };
}

function inheritedByOrdinal({sessionId, ownFromOrdinal}) {
  if (ownFromOrdinal === null) return null;
  let isOwn = false;
  return line => {
    const ordinal = isOwn ? null : line.parse().record?.ordinal ?? null;
    if (ordinal === null) return false;
    isOwn = ordinal >= ownFromOrdinal || startsOwnTurn(line, sessionId);
    return !isOwn;
  };
}

async function inheritedFromParent(rollout, parent) {
  try {
    return await findInheritedLines(rollout, parent);
  } catch (error) {
    let isReported = false;
    const isInherited = () => {
      if (isReported) return false;
      isReported = true;
      throw error;
    };
    return {
      isInherited,
      originals: createOriginals()
    };
  }
}

async function createRepeatFinder(max = MAX_REMEMBERED_LINES) {
  const {createHash} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7598, 19));
  const earlier = new Set;
  let current = new Set;
  return {
    nextRollout() {
      for (const hash of current) earlier.add(hash);
      current = new Set;
      return ({text}) => {
        const hash = createHash("sha1").update(text).digest("base64");
        if (earlier.has(hash)) return true;
        if (earlier.size + current.size < max) current.add(hash);
        return false;
      };
    }
  };
}

function hasOtherSize(path, bytes) {
  try {
    return (0, external_node_fs_.lstatSync)(path).size !== bytes;
  } catch {
    return false;
  }
}

async function* linesOf({file}) {
  for await (const lines of blocksOf(readLines(file.path))) for (const line of lines) yield new Line(line);
}

function parentLines(rollout, sessionOf) {
  const {ancestors, startedAt} = rollout.identity;
  const parent = ancestors.map(sessionOf).find(session => session !== void 0 && session.startedAt < startedAt);
  return parent === void 0 ? null : linesOfSession(parent, (0, read_budget.xG)((0, 
  read_budget.y6)(rollout.file)));
}

async function* linesOfSession({rollouts}, maxBytes) {
  const repeats = rollouts.length > 1 ? await createRepeatFinder() : null;
  let left = maxBytes;
  for (const {file} of rollouts) {
    const reader = readLines(file.path);
    const isRepeated = repeats?.nextRollout() ?? (() => false);
    for await (const lines of blocksOf(reader)) {
      for (const source of lines) {
        const line = new Line(source);
        if (!isRepeated(line)) yield line;
      }
      if (reader.result().bytes > left) return;
    }
    left -= reader.result().bytes;
  }
}

async function* blocksOf({blocks}) {
  try {
    yield* blocks;
  } catch {}
}

async function readSession({id, rollouts}, paths, options) {
  const {foreignBudget, sessionOf} = options;
  const session = (0, session_session.j)(id, paths, foreignBudget && {
    foreignBudget
  });
  const repeats = rollouts.length > 1 ? await createRepeatFinder() : null;
  const read = [];
  for (const rollout of rollouts) {
    await yieldToEvents();
    const isCopied = await copiedLines({
      identity: rollout.identity,
      lines: linesOf(rollout)
    }, parentLines(rollout, sessionOf), repeats?.nextRollout() ?? null);
    read.push(await readRollout(rollout, {
      session,
      rollout: read.length,
      isCopied
    }, options));
  }
  return {
    session,
    rollouts: read
  };
}

async function readRollout({home, file}, target, {sha256 = false, watchFor = {}, onFault}) {
  const account = createLineAccount();
  const projection = {
    ...target,
    account,
    onFault
  };
  const reader = readLines(file.path, {
    sha256
  });
  const watch = createLineWatch(watchFor);
  let isPointer = false;
  for await (const lines of blocksOf(reader)) {
    isPointer ||= account.lines === 0 && lines[0] !== void 0 && isGitLfsPointer(lines[0]);
    for (const line of lines) {
      watch.see(line);
      projectLine(new Line(line), projection);
    }
  }
  const {bytes, sha256: digest, failure} = reader.result();
  if (failure !== null) noteProblem(account, failure, account.lines + 1);
  return {
    entry: {
      home,
      path: file.relativePath,
      sha256: digest,
      bytes,
      lines: account.lines
    },
    account,
    watch,
    isPointer,
    failure,
    hasChanged: failure === null && hasOtherSize(file.path, bytes)
  };
}

const GIT_LFS = "version https://git-lfs.github.com/spec/";

const isGitLfsPointer = ({bytes, start}) => bytes.toString("latin1", start, start + GIT_LFS.length) === GIT_LFS;

function unreadableRollouts({session, rollouts}) {
  if (session.actions.entries.length > 0 || !rollouts.every(isUnreadable)) return [];
  return rollouts.map(rollout => ({
    home: rollout.entry.home,
    path: rollout.entry.path,
    reason: unreadable_rollouts_reasonOf(rollout)
  }));
}

const isUnreadable = ({account: {lines, problemCount, ignored}}) => lines <= problemCount + (ignored.get(envelope.Ib) ?? 0);

function unreadable_rollouts_reasonOf({entry, isPointer, failure}) {
  if (failure === "read_failed") return "unreadable";
  if (isPointer) return "git_lfs_pointer";
  return entry.bytes === 0 ? "empty" : "no_record";
}

function workspacePaths(options) {
  const [first = null, ...others] = namesOfWorkspace(options);
  return pathsIn(first, ...others);
}

function namesOfWorkspace({workspace, workspaceAliases = []}) {
  if (workspace === null) return [];
  const real = (0, real_path.Y)(workspace) ?? workspace;
  return [ ...new Set([ workspace, real, ...otherNamesOf(workspace), ...workspaceAliases ]) ];
}

const CONTAINER_ACTION = "/github/workspace";

function otherNamesOf(workspace) {
  return [ CONTAINER_ACTION, ...inJobContainer(workspace), ...inWindowsSubsystem(workspace) ];
}

function inJobContainer(workspace) {
  const [, owner, name] = /([^\\/]+)[\\/]([^\\/]+)[\\/]?$/.exec(workspace) ?? [];
  return owner !== void 0 && owner === name ? [ `/__w/${owner}/${name}` ] : [];
}

function inWindowsSubsystem(workspace) {
  const mounted = /^\/mnt\/([a-z])(\/.*)$/i.exec(workspace);
  if (mounted !== null) return [ `${mounted[1]}:${mounted[2]?.replaceAll("/", "\\")}` ];
  const drive = /^([a-z]):[\\/](.*)$/i.exec(workspace);
  return drive === null ? [] : [ `/mnt/${drive[1]?.toLowerCase()}/${drive[2]?.replaceAll("\\", "/")}` ];
}

async function* readSessions({inventory, scope}, options) {
  const {sha256 = true, onFault} = options;
  const paths = workspacePaths(options);
  const byId = new Map(inventory.sessions.map(session => [ session.id, session ]));
  const mover = createForeignRecordMover(inventory.sessions);
  const foreignBudget = (0, memory_budget.i$)();
  const sessionOf = id => byId.get(id);
  let queue = scope.select(inventory.sessions);
  for (let files = queue.shift(); files !== void 0; files = queue.shift()) {
    const mayBeElsewhere = scope.beganOnOtherRunner(files);
    const watchFor = {
      since: scope.since,
      places: mayBeElsewhere ? namesOfWorkspace(options) : []
    };
    const read = await readSession(files, paths, {
      sessionOf,
      sha256,
      foreignBudget,
      onFault,
      watchFor
    });
    const delivered = mover.deliverTo(read.session, read.rollouts.length);
    const whole = {
      ...read,
      rollouts: [ ...read.rollouts, ...delivered.map(withoutLines) ]
    };
    const unreadable = unreadableRollouts(whole);
    for (const place of unreadable) inventory.unread.add(place);
    if (unreadable.length > 0) continue;
    const seen = whole.rollouts.map(({watch}) => watch);
    if (mayBeElsewhere && !seen.some(({hasPlace}) => hasPlace)) {
      scope.count("sessions_of_other_runners");
      continue;
    }
    const orphans = mover.extractForeign(whole.session, whole.rollouts);
    const further = scope.select(orphans.map(orphan => ({
      ...orphan,
      rollouts: []
    })));
    if (further.length > 0) queue = [ ...queue, ...further ].sort(byStart);
    leaveOutInjected(whole.session);
    await accountForPrograms(whole.session);
    const hasOnlyOldTimes = scope.hasOnlyOldTimes(files, seen);
    yield {
      ...whole,
      files,
      isBefore: scope.isBefore(files, seen),
      hasOnlyOldTimes
    };
  }
}

async function accountForPrograms(session) {
  if (session.programs.all().length === 0) return;
  const accounts = await __nccwpck_require__.e(724).then(__nccwpck_require__.bind(__nccwpck_require__, 4724));
  await accounts.accountForPrograms(session);
}

const withoutLines = ({entry}) => ({
  entry,
  account: createLineAccount(),
  watch: createLineWatch({}),
  isPointer: false,
  failure: null,
  hasChanged: false
});

async function exportActions(options, take) {
  const found = await findSessions(options);
  const account = createAccount(found, options);
  for await (const session of readSessions(found, options)) {
    for (const batch of inBatches(recordsOf(session.session, session.isBefore))) {
      await yieldToEvents();
      const {records, looks} = await account.release(batch);
      await take(records, looks);
    }
    await account.endSession(session);
  }
  return account.report();
}

var shared_text = __nccwpck_require__(6422);

var time_in_words = __nccwpck_require__(5869);

function describeReading({totals, scope}) {
  const exported = `${(0, shared_text.LS)(totals.records, "record")} of ${(0, shared_text.LS)(totals.sessions, "session")}`;
  const nothing = totals.sessions_outside_scope > 0 ? "No session was exported, because none matches what was asked for." : "No sessions found. Codex stores none with --ephemeral. Another user or another CODEX_HOME stores them elsewhere.";
  const known = [ [ totals.problems, `${(0, shared_text.LS)(totals.problems, "line")} could not be read whole; the manifest names them.` ], [ totals.unrecognised, `${(0, 
  shared_text.LS)(totals.unrecognised, "line")} of kinds unknown to this version ${were(totals.unrecognised)} not exported. Update the exporter.` ], [ totals.contradictions, `${(0, 
  shared_text.LS)(totals.contradictions, "record contradicts", "records contradict")} what is recorded elsewhere, such as a copied line without its original.` ], [ totals.injected, `${(0, 
  shared_text.LS)(totals.injected, "call")} ${were(totals.injected)} left out, because a client put ${totals.injected === 1 ? "it" : "them"} into the history.` ], [ totals.imported_turns, `${(0, 
  shared_text.LS)(totals.imported_turns, "turn")} ${were(totals.imported_turns)} imported from another agent and left out.` ], [ totals.incomplete, `${(0, 
  shared_text.LS)(totals.incomplete, "call")} never came back.` ], [ totals.opaque_programs, `${(0, 
  shared_text.LS)(totals.opaque_programs, "program")} may have run commands that Codex did not record.` ], [ totals.partly_recorded_programs, `${(0, 
  shared_text.LS)(totals.partly_recorded_programs, "program")} made calls that Codex did not record.` ], [ scope.sessions_not_asked_for, `${(0, 
  shared_text.LS)(scope.sessions_not_asked_for, "session")} ${were(scope.sessions_not_asked_for)} not asked for and left out.` ], [ scope.sessions_of_other_runners, `${(0, 
  shared_text.LS)(scope.sessions_of_other_runners, "session")} of another runner on this machine ${were(scope.sessions_of_other_runners)} left out.` ], [ scope.sessions_with_only_old_times, `${(0, 
  shared_text.LS)(scope.sessions_with_only_old_times, "session")} ${were(scope.sessions_with_only_old_times)} exported whole: every recorded time is older, but the file changed since ${(0, 
  time_in_words.m)(scope)}.` ], [ scope.sessions_before, `${(0, shared_text.LS)(scope.sessions_before, "session")} ${were(scope.sessions_before)} left out, because nothing happened there since ${(0, 
  time_in_words.m)(scope)}.` ], [ totals.outside_scope, `${(0, shared_text.LS)(totals.outside_scope, "action")} ${were(totals.outside_scope)} left out, because ${totals.outside_scope === 1 ? "it is" : "they are"} from before ${(0, 
  time_in_words.m)(scope)}.` ], [ totals.redactions, `Replaced ${(0, shared_text.LS)(totals.redactions, "part")} of texts that looked like a secret.` ], [ totals.open_rollouts, `${(0, 
  shared_text.LS)(totals.open_rollouts, "rollout")} may not be finished: Codex was still writing, or was killed.` ], [ totals.unread, `${(0, 
  shared_text.LS)(totals.unread, "place")} ${were(totals.unread)} not read; the manifest names them.` ] ];
  const notes = known.filter(([count]) => count > 0).map(([, note]) => note);
  return [ totals.sessions > 0 ? `Exported ${exported}.` : nothing, ...notes ];
}

const were = count => count === 1 ? "was" : "were";

var external_node_util_ = __nccwpck_require__(7975);

const parse_time_TIME = /^(\d{4}-\d\d-\d\d)[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:\d\d)$/;

const TIME_FORM = "a time with its zone, such as 2026-11-22T11:44:20Z";

function parseTime(text) {
  const [, day] = parse_time_TIME.exec(text) ?? [];
  if (day === void 0 || !isInCalendar(day)) return null;
  const time = new Date(text.toUpperCase().replace(" ", "T"));
  return Number.isNaN(time.getTime()) ? null : time;
}

function isInCalendar(day) {
  const date = new Date(day);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

const EXPORT_HELP = "Usage: codex-actions-export [options]\n       codex-actions-export verify DIR\n       codex-actions-export render DIR [--comment | --html]\n\nPrints what Codex did in its persisted sessions: one JSON object a line, a line for each completed action.\n\n  --codex-home DIR   Folder that holds sessions/; may be given several times\n                     (default: $CODEX_HOME, else ~/.codex)\n  --workspace DIR    Paths inside it are written relative to it (default: the current folder)\n  --workspace-alias DIR\n                     Another absolute path of the workspace, such as the one under which a container\n                     mounted it; may be given several times\n  --session ID       Only this session; may be given several times\n  --since TIME       Only what completed since then, such as 2026-11-22T11:44:20Z\n  --output FILE|-    Where the actions go (default: -, standard output)\n  --manifest FILE|-  Also write what was read, and how well\n  --summary FILE|-   Also write a Markdown summary\n  --otlp FILE        Also write OpenTelemetry traces, one OTLP/JSON request a line\n  --timeline         Draw in the summary when turns and the longest commands ran\n  --no-git-check     Do not compare, for manifest and summary, what was patched with what git finds\n                     changed\n  --no-redact        Leave in what looks like a secret, and values of variables with secret names\n  -h, --help         This text\n  -V, --version      The version\n\nProblems and progress go to standard error.\n\nExit codes: 0 exported, also when there was nothing to export; 1 the export failed; 2 wrong usage.\n";

const OPTIONS = {
  "codex-home": {
    type: "string",
    multiple: true
  },
  workspace: {
    type: "string"
  },
  "workspace-alias": {
    type: "string",
    multiple: true
  },
  session: {
    type: "string",
    multiple: true
  },
  since: {
    type: "string"
  },
  output: {
    type: "string"
  },
  manifest: {
    type: "string"
  },
  summary: {
    type: "string"
  },
  otlp: {
    type: "string"
  },
  "no-redact": {
    type: "boolean"
  },
  timeline: {
    type: "boolean"
  },
  "no-git-check": {
    type: "boolean"
  },
  help: {
    type: "boolean",
    short: "h"
  },
  version: {
    type: "boolean",
    short: "V"
  }
};

function parseExportArguments(args) {
  return (0, command.Y)(() => {
    const {values} = (0, external_node_util_.parseArgs)({
      args: [ ...args ],
      options: OPTIONS
    });
    return {
      ...filesIn(values),
      codexHomes: (values["codex-home"] ?? []).filter(named => named.trim() !== ""),
      workspace: values.workspace || ".",
      workspaceAliases: (values["workspace-alias"] ?? []).map(aliasOf),
      sessionIds: values.session ?? [],
      since: values.since === void 0 ? null : timeOf(values.since),
      redact: !values["no-redact"],
      timeline: values.timeline ?? false,
      gitCheck: !values["no-git-check"],
      show: values.help ? "help" : values.version ? "version" : null
    };
  });
}

function filesIn(named) {
  checkFiles(named);
  const {output = "-", manifest = null, summary = null, otlp = null} = named;
  if (otlp === "-") throw new Error("Option '--otlp' must be a file");
  return {
    output,
    manifest,
    summary,
    otlp
  };
}

const FILES = [ "output", "manifest", "summary", "otlp" ];

function checkFiles(named) {
  const optionOf = new Map;
  for (const option of FILES) {
    const path = named[option];
    if (path === "") throw new Error(`Option '--${option}' is empty: it must be a file, or - for standard output`);
    if (path === void 0 || path === "-" || path.startsWith("/dev/")) continue;
    const place = (0, external_node_path_.resolve)(path);
    const other = optionOf.get(place);
    if (other !== void 0) throw new Error(`Options '--${other}' and '--${option}' name the same file: they must be two`);
    optionOf.set(place, option);
  }
}

const isAbsolute = path => external_node_path_.posix.isAbsolute(path) || external_node_path_.win32.isAbsolute(path);

function aliasOf(path) {
  if (isAbsolute(path)) return path;
  throw new Error(`Option '--workspace-alias' is ${JSON.stringify(path)}: it must be an absolute path`);
}

function timeOf(text) {
  const time = parseTime(text);
  if (time === null) throw new Error(`Option '--since' is ${JSON.stringify(text)}: it must be ${TIME_FORM}`);
  return time;
}

const exportCommand = {
  async run(args, terminal) {
    const options = parseExportArguments(args);
    if (options.show === "help") await terminal.output.write([ EXPORT_HELP ]); else if (options.show === "version") await terminal.output.write([ `${shared_version.K.version}\n` ]); else await exportTo(options, terminal);
    return command.d.done;
  }
};

async function exportTo(options, {output, redactor, log}) {
  const summary = options.summary === null ? null : await loadSummary();
  const named = options.codexHomes.length > 0 ? options.codexHomes : [ usualHome(process.env) ];
  const actions = options.output === "-" ? output : (0, write_file.x3)((0, external_node_path_.resolve)(options.output));
  const traces = options.otlp === null ? null : await openTraces((0, external_node_path_.resolve)(options.otlp));
  try {
    const manifest = await exportActions({
      codexHome: named.map(shown => ({
        path: (0, external_node_path_.resolve)(homePath(shown, (0, external_node_os_namespaceObject.homedir)())),
        shown
      })),
      workspace: isAbsolute(options.workspace) ? options.workspace : (0, external_node_path_.resolve)(options.workspace),
      workspaceAliases: options.workspaceAliases,
      sessionIds: options.sessionIds,
      redactor: options.redact && redactor,
      since: options.since,
      sha256: options.manifest !== null,
      onFault: logFaultsTo(log),
      worthALook: options.manifest !== null || options.summary !== null,
      gitCheck: isGitAskedFor(options) ? {
        searchPath: process.env.PATH ?? ""
      } : false
    }, async (records, looks) => {
      summary?.tally.add(records, looks);
      await actions.write(toNdjsonLines(records));
      await (traces?.file.write(traces.tracer.add(records)));
    });
    await actions.finish();
    await (traces?.file.write(traces.tracer.end()));
    await (traces?.file.finish());
    const put = (path, text) => path === null ? null : path === "-" ? output.write([ text() ]) : (0, 
    write_file._h)((0, external_node_path_.resolve)(path), text());
    await put(options.manifest, () => manifestText(manifest));
    if (summary !== null) {
      const {tally, renderSummary} = summary;
      await put(options.summary, () => renderSummary(tally.data(), manifest, {
        timeline: options.timeline
      }));
    }
    for (const line of describeReading(manifest)) log(line);
    if (!options.redact) log("Secrets were not removed (--no-redact).");
  } finally {
    await actions.discard();
    await (traces?.file.discard());
  }
}

async function loadSummary() {
  const {createTally} = await Promise.all([ __nccwpck_require__.e(21), __nccwpck_require__.e(280) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 21));
  const {renderSummary} = await __nccwpck_require__.e(469).then(__nccwpck_require__.bind(__nccwpck_require__, 9469));
  return {
    tally: createTally(),
    renderSummary
  };
}

async function openTraces(path) {
  const {createTraces} = await __nccwpck_require__.e(122).then(__nccwpck_require__.bind(__nccwpck_require__, 9122));
  return {
    file: (0, write_file.x3)(path),
    tracer: createTraces()
  };
}

const isGitAskedFor = ({gitCheck, manifest, summary}) => gitCheck && (manifest !== null || summary !== null);

const COMMANDS = {
  export: async () => exportCommand,
  render: async () => (await Promise.all([ __nccwpck_require__.e(0), __nccwpck_require__.e(469), __nccwpck_require__.e(867), __nccwpck_require__.e(849), __nccwpck_require__.e(21), __nccwpck_require__.e(853) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 853))).renderCommand,
  verify: async () => (await Promise.all([ __nccwpck_require__.e(0), __nccwpck_require__.e(849), __nccwpck_require__.e(98) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3098))).verifyCommand
};

const DEFAULT_COMMAND = "export";

var text_blocks = __nccwpck_require__(865);

function standardOutput() {
  process.stdout.on("error", () => {});
  const blocks = (0, text_blocks.w)();
  const put = block => new Promise((resolve, reject) => {
    process.stdout.write(block, error => error ? reject(failure(error)) : resolve());
  });
  return {
    async write(texts) {
      for (const block of blocks.push(texts)) await put(block);
      await put(blocks.rest());
    },
    finish: async () => {},
    discard: async () => {}
  };
}

const failure = cause => (0, errors.xU)(cause) === "EPIPE" ? cause : new errors.ze("write_failed", `Could not write to standard output: ${(0, 
write_file.oe)(cause)}`, {
  cause
});

async function run(args) {
  process.stderr.on("error", () => {});
  const redactor = createRedactor({
    values: secretsInEnvironment(process.env)
  });
  const log = text => {
    process.stderr.write(`codex-actions-export: ${printable(redactor.text(text))}\n`);
  };
  try {
    const [name, rest] = chosen(args);
    const command = Object.hasOwn(COMMANDS, name) ? await (COMMANDS[name]?.()) : void 0;
    if (command === void 0) throw unknownCommand(name);
    return await command.run(rest, {
      output: standardOutput(),
      log,
      redactor
    });
  } catch (error) {
    if ((0, errors.xU)(error) === "EPIPE") return command.d.done;
    log(failureLine(error));
    return error instanceof errors.ze && error.code === "bad_input" ? command.d.usage : command.d.failed;
  }
}

function chosen(args) {
  const [first = "", ...rest] = args;
  const isOption = first === "" || first.startsWith("-");
  return isOption ? [ DEFAULT_COMMAND, args ] : [ first, rest ];
}

function unknownCommand(name) {
  const known = Object.keys(COMMANDS).join(", ");
  return new errors.ze("bad_input", `There is no command "${name}". Known: ${known}. Run with --help to see the options.`);
}

const printable = text => (0, runner_commands.KF)(text.replaceAll(/[\p{Cc}\p{Cf}]/gu, "\ufffd"));

process.on("uncaughtException", error => {
  process.stderr.write(`codex-actions-export: ${failureLine(error)}\n`, () => process.exit(1));
});

process.exitCode = 1;

run(process.argv.slice(2)).then(exitCode => {
  process.exitCode = exitCode;
});
