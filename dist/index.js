import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
  42613: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
  },
  20181: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
  },
  35317: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
  },
  49140: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");
  },
  76982: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
  },
  24434: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
  },
  79896: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
  },
  91943: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");
  },
  58611: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
  },
  65692: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
  },
  69278: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
  },
  34589: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
  },
  16698: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
  },
  4573: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
  },
  31421: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
  },
  37540: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
  },
  77598: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
  },
  53053: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
  },
  40610: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
  },
  78474: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
  },
  73024: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
  },
  51455: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
  },
  37067: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
  },
  32467: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
  },
  44708: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
  },
  98995: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
  },
  77030: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
  },
  48161: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
  },
  76760: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
  },
  643: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
  },
  1708: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
  },
  41792: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
  },
  57075: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
  },
  46193: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
  },
  41692: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
  },
  73136: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
  },
  57975: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
  },
  73429: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
  },
  78877: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
  },
  30714: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
  },
  75919: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
  },
  38522: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
  },
  70857: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
  },
  16928: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
  },
  2203: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
  },
  13193: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
  },
  53557: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
  },
  64756: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
  },
  52018: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
  },
  87016: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
  },
  39023: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
  },
  43106: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");
  },
  51785: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      a: () => argumentsOf
    });
    var _json_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95832);
    function argumentsOf(call) {
      try {
        const value = JSON.parse(call.input);
        return (0, _json_envelope_js__WEBPACK_IMPORTED_MODULE_0__.Ce)(value) ? value : null;
      } catch {
        return null;
      }
    }
  },
  58897: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      e: () => pauseOf,
      q: () => leaveOutInjected
    });
    var _session_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91864);
    function pauseOf({namesTurn = false}, at, session) {
      return namesTurn || session.review !== null ? null : session.turns.pauseIn(at.rollout);
    }
    function leaveOutInjected({actions, turns}) {
      for (const action of actions.all()) if (action.turn === turns.between || isBetweenTurns(action) || hasNoItem(action)) actions.leaveOutInjected(action);
    }
    const isBetweenTurns = action => action.origin.pause?.isProven === true && !isBacked(action);
    const isBacked = ({item, event}) => item !== void 0 || event !== void 0;
    function hasNoItem(action) {
      if (!action.origin.expectsItem || isBacked(action)) return false;
      const {type, tool_name, status} = (0, _session_action_js__WEBPACK_IMPORTED_MODULE_0__.ds)(action);
      return status === "completed" && (type !== "tool_call" || tool_name === "web_search");
    }
  },
  40825: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      $X: () => readResourceCall,
      YA: () => recordedServer,
      vD: () => RESOURCE_TOOLS
    });
    var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51785);
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
  33183: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      T: () => changesInPatch,
      f: () => changesOf
    });
    var _shared_order_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(44673);
    var _session_memory_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79703);
    var _values_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(82948);
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
    function goesOn(verb, line) {
      if (verb === "Add") return line.startsWith("+");
      if (verb === "Delete") return false;
      return !line.startsWith("*** ") || !/^\*\*\* (?:(?:Add|Update|Delete) File: |End Patch)/.test(line);
    }
    function changesInPatch(text, show) {
      const changes = [];
      const lines = text.replaceAll("\r\n", "\n").split("\n");
      for (let at = 0; at < lines.length; at++) {
        const [, verb, path = ""] = HEADER.exec(lines[at] ?? "") ?? [];
        if (verb === void 0) continue;
        let end = at + 1;
        while (end < lines.length && goesOn(verb, lines[end] ?? "")) end++;
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
  74055: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      FH: () => isErrorOfServer,
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
      const [, server, tool = ""] = /^(?:mcp__)?(.+?)__(.+)$/.exec(name) ?? [];
      return server === void 0 || session.clientTools.has(name) ? {
        tool_name: name,
        server: null
      } : {
        tool_name: tool,
        server
      };
    }
    const TOOLS_WITH_JSON = new Set([ "spawn_agent", "send_input", "send_message", "followup_task", "interrupt_agent", "resume_agent", "close_agent", "wait_agent", "list_agents", "get_goal", "create_goal", "update_goal", "request_user_input", "request_permissions" ]);
    const ANSWER = /^(?:\{|$|You are the newly spawned agent)/;
    const isRefusedInWords = ({tool_name, server}, text) => server === null && TOOLS_WITH_JSON.has(tool_name ?? "") && !ANSWER.test(text);
    function isErrorOfServer({server}, text) {
      if (typeof server !== "string" || !/^\{"content":\[[\s\S]*"isError":true/.test(text)) return false;
      try {
        const {content, isError} = JSON.parse(text);
        return Array.isArray(content) && isError === true;
      } catch {
        return false;
      }
    }
  },
  11242: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Du: () => isCodeMode,
      Lk: () => readProgram,
      cP: () => readCellPoll,
      vJ: () => readStdin
    });
    var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51785);
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
      if (given === null) return null;
      const session = given.session_id;
      if (typeof session !== "number" && typeof session !== "string") return null;
      const input = given.chars ?? given.input ?? "";
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
  70200: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Fl: () => claimsOfNoRun,
      S4: () => claimsOfResult,
      ns: () => closeCall,
      LJ: () => openCall
    });
    var injected = __nccwpck_require__(58897);
    function firstText(output) {
      const [first = "", second = ""] = textsOf(output);
      return HEAD_ALONE.test(first) ? `${first.trimEnd()}\n${second}` : first;
    }
    const HEAD_ALONE = /^Wall time: [\d.]+ seconds\nOutput:\n?$/;
    function textsOf(output) {
      if (typeof output === "string") return [ output ];
      if (!Array.isArray(output)) return [];
      return output.flatMap(part => typeof part?.text === "string" ? [ String(part.text) ] : []);
    }
    var patch = __nccwpck_require__(33183);
    var plain_tools = __nccwpck_require__(74055);
    var process_tools = __nccwpck_require__(11242);
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
    var shell_patch = __nccwpck_require__(96452);
    var tool_output = __nccwpck_require__(67305);
    var tools = __nccwpck_require__(39689);
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
        origin: {
          expectsItem,
          pause: (0, injected.e)(turn, at, session)
        }
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
      const call = action?.call ?? claimsOfLostCall(toolName, outcome);
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
      const {call, fallback} = action ?? {};
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
      const called = action?.call;
      const isPlain = action?.role === "action" && action.polls === null && called?.type === "tool_call";
      if (!isPlain) return (0, tool_output.sG)(text, called?.command ?? void 0);
      const isClients = clientTools.has(called.tool_name ?? "");
      const outcome = (0, tool_output.z6)(text, isClients);
      const isRefused = !isClients && ((0, plain_tools.X3)(called, text) || (0, plain_tools.FH)(called, text));
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
      if (refused !== null) actions.settle(refused, at, "output", claimsOfNoRun(refused.call ?? {}));
    }
    function updatePolled(process, outcome, at, {actions}) {
      const polled = actions.runningAs(process);
      if (polled === null || polled.state === "ended") return;
      if (outcome.running !== null) actions.keepRunning(polled, at, outcome.running);
      if (!outcome.process_ended) return;
      actions.settle(polled, at, "output", claimsOfResult(polled.call ?? {}, {
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
  96452: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      OY: () => callsApplyPatch,
      VQ: () => mayListPatched,
      Zf: () => isOnlyPatch,
      hH: () => patchedIn,
      lm: () => changesPatched,
      tP: () => folderOfScript
    });
    var _values_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(82948);
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
    const mayListPatched = beginning => /\\nOutput:\\n(?:[^\\]{0,300}\bwarning: |Success\. Updated)/.test(beginning);
    const CALL = /(?:^|[\n;&|({`=]|\$\(|\b(?:then|do|else|exec|env|sudo|time|command|xargs)\s)\s*(?:(?:\w+=\S*\s+)*)["']?(?:[\w./~-]*\/)?apply_?patch\b|--codex-run-as-apply-patch\b|\[\s*["']apply_?patch["']|(?:run|system|call|popen|check_\w+|exec\w*|spawn\w*)\(\s*["']apply_?patch\b/i;
    const callsApplyPatch = script => script.includes("patch") && CALL.test(script);
    const PROGRAM = String.raw`(?:[\w./~-]*\/)?apply_?patch`;
    const WORD = String.raw`<<-?\s*['"]?([\w.+-]+)['"]?`;
    const HERE_DOCUMENTS = [ new RegExp(String.raw`^${PROGRAM}\s*${WORD}[ \t]*\r?\n`), new RegExp(String.raw`^cat\s*${WORD}\s*\|\s*${PROGRAM}[ \t]*\r?\n`), new RegExp(String.raw`^${PROGRAM}\s+"\$\(cat\s*${WORD}[ \t]*\r?\n`) ];
    const QUOTED = String.raw`(?:"(?:[^"\\]|\\[\s\S])*"|'[^']*')`;
    const FILE = String.raw`(?:[^\s;&|<>()"']+|"[^"\n]*"|'[^'\n]*')`;
    const PRINTS = String.raw`(?:(?:cat|type|gc|get-content)\s+(?:-raw\s+)?${FILE}(?:\s+-raw)?|(?:echo|printf)(?:\s+-\w+)?(?:\s+['"]?%[sb](?:\\n)?['"]?)?\s+${QUOTED})`;
    const OTHER = [ String.raw`${PROGRAM}\s*<<?<?\s*(?:${QUOTED}|${FILE})`, String.raw`${PRINTS}\s*\|\s*${PROGRAM}`, String.raw`(?:${PROGRAM}|codex\s+--codex-run-as-apply-patch)\s+${QUOTED}`, String.raw`\w+=(?:${QUOTED}|\$\([^()]*\))` ].join("|");
    const OTHERS = new RegExp(String.raw`^(?:${OTHER})(?:[ \t]*(?:;|&&|\n)\s*(?:${OTHER}))*[\s;]*$`, "i");
    const ENTER = /^\s*cd\s+("[^"]+"|'[^']+'|[^\s;&|"']+)\s*(?:&&|;|\n)\s*/;
    function isOnlyPatch(whole) {
      const script = whole.replace(ENTER, "").trimStart();
      if (OTHERS.test(script)) return true;
      return HERE_DOCUMENTS.some(form => {
        const [, word] = form.exec(script) ?? [];
        if (word === void 0) return false;
        const lines = script.split(/\r?\n/);
        const end = lines.indexOf(word);
        return end === -1 || /^\s*(?:\)")?\s*$/.test(lines.slice(end + 1).join("\n"));
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
  67305: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      K$: () => NOTHING,
      z6: () => endingOf,
      Pm: () => headSuffices,
      sG: () => outcomeOf,
      c3: () => refusalIn
    });
    var objects = __nccwpck_require__(21405);
    var limits = __nccwpck_require__(82948);
    var values_time = __nccwpck_require__(91789);
    const MCP_ANSWER = '^(?:Wall time: [\\d.]+ seconds\\nOutput:\\n)?(?:err: "|\\[\\s{0,9}\\{\\s{0,9}(?:"type":\\s?"text",\\s{0,9})?"text":\\s?")?';
    const ENDINGS = [ [ /^unsupported (?:custom tool )?call: /, "not_run" ], [ /^(?:failed to parse function arguments|invalid arguments): /, "not_run" ], [ /^no function found/, "not_run" ], [ /^unknown turn environment id /, "not_run" ], [ /^additional permissions are disabled/, "not_run" ], [ /^(?:missing )?`(?:justification|additional_permissions)`(?: requires |; provide )/, "not_run" ], [ /^(?!apply_patch)\w{1,40} handler received unsupported payload/, "not_run" ], [ /^(?:shell|unified exec) is unavailable in this session/, "not_run" ], [ /^patch rejected: empty patch/, "not_run" ], [ /^(?:Wall time: [\d.]+ seconds\n)?(?:command )?aborted by user\b/, "interrupted" ], [ /^aborted$/, "interrupted" ], [ /^(?:exec command |patch )?rejected by user/, "declined" ], [ /^approval policy is [^;]*; reject command/, "declined" ], [ /^writing outside of the project; rejected|^[^\n]{0,200}; rejected by user approval settings/, "declined" ], [ /^This action was rejected/, "declined" ], [ /^write_stdin rejected: /, "declined" ], [ /^exec_command failed[\s\S]*?\bRejected\(\\?"(?!Failed to create unified exec process)/, "declined" ], [ /^execution error: Rejected\("/, "declined" ], [ /^`[\s\S]{1,4000}?` rejected: /, "declined" ], [ /^approval required by policy, but AskForApproval/, "declined" ], [ /^(?:Command|Tool call) blocked by PreToolUse hook: /, "declined" ], [ new RegExp(`${MCP_ANSWER}(?:user (?:rejected|cancelled) MCP tool call|MCP tool call (?:blocked by|requires approval|cancelled))`), "declined" ], [ /^(?:exec_command|write_stdin(?: approval)?|unified exec) failed/, "failed" ], [ /^update_plan is a TODO\/checklist tool and is not allowed /, "failed" ], [ /^(?:dir_path|file_path) must be an absolute path|^(?:offset|limit|depth) must be /, "failed" ], [ /^command timed out after /, "failed" ], [ /^(?:failed in sandbox[ :]|execution error: |sandbox error: )/, "failed" ], [ /^(?:apply_patch verification failed|failed to parse apply_patch|apply_patch handler received)/, "failed" ], [ /^(?:err|error|tool call error|resources\/\w+ failed): /, "failed" ], [ new RegExp(`${MCP_ANSWER}(?:(?:MCP )?tool call error: |resources/[\\w/]{1,40} failed: |unknown MCP server ')`), "failed" ], [ /^(?:unable to (?:locate|read|process) image|image path `?[^\n]*` is not a file|view_image is )/, "failed" ], [ /^Success\. Updated the following files:/, "completed" ] ];
    const ANY_ENDING = new RegExp(ENDINGS.map(([{source}]) => `(?:${source})`).join("|"));
    function endingIn(beginning) {
      if (!ANY_ENDING.test(beginning)) return null;
      return ENDINGS.find(([pattern]) => pattern.test(beginning))?.[1] ?? null;
    }
    const IN_WORDS = /^(?:failed in sandbox(?: \w{1,40} with|:) |sandbox error: )?(?:execution error: )?(?:sandbox )?denied exec error, exit code: (-?\d{1,10}),/;
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
    var shell_patch = __nccwpck_require__(96452);
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
      if ((0, objects.G)(metadata)) {
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
    const headSuffices = (beginning, isLong) => !(0, shell_patch.VQ)(beginning) && (isLong ? !hasEndBelow(beginning) : COMPLETE_HEAD.test(beginning));
    const hasEndBelow = beginning => /^\{\\"|^Command: |\\nOutput:\\n\{\\"/.test(beginning) || mayBeSandboxError(beginning);
    const COMPLETE_HEAD = /^(?=Chunk ID: |Wall time|Exit code: )(?:(?!Output:)[^\\]{0,200}\\n){0,7}?(?:Exit|Process exited with) code:? -?\d{1,9}\\n(?:(?!Output:)[^\\]{0,200}\\n){0,7}?Output:\\n/;
    const OF_ANY_TOOL = /^(?:unsupported (?:custom tool )?call: |aborted by user after )/;
    function endingOf(text, isClients = false) {
      const beginning = text.slice(0, limits.W7);
      const ended = isClients && !OF_ANY_TOOL.test(beginning) ? null : endingIn(beginning);
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
      const open = outcome.running === null && outcome.ended === null;
      if (!open || outcome.duration_ms === null) return outcome;
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
  39689: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      D: () => readCall
    });
    const SANDBOX_PERMISSIONS = [ "require_escalated", "with_additional_permissions" ];
    var session_session = __nccwpck_require__(45483);
    var shell = __nccwpck_require__(11804);
    var calls_call = __nccwpck_require__(51785);
    var calls_patch = __nccwpck_require__(33183);
    function readCommand(call, session) {
      const given = (0, calls_call.a)(call);
      if (given === null) return null;
      const command = given.cmd ?? given.command ?? given.input;
      const argv = Array.isArray(command) && command.every(word => typeof word === "string") ? command : null;
      if (argv === null && typeof command !== "string") return null;
      const folder = given.workdir ?? given.working_directory;
      const asked = permissionsIn(given);
      return commandReading(call.name, argv ?? String(command), {
        folder: typeof folder === "string" ? folder : null,
        asked
      }, session);
    }
    function permissionsIn(given) {
      if (given.with_escalated_permissions === true) return "require_escalated";
      return SANDBOX_PERMISSIONS.find(word => word === given.sandbox_permissions) ?? null;
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
        const [program = "", patch, ...more] = command;
        const isCall = /^apply_?patch$/.test(program) && more.length === 0;
        return isCall && patch !== void 0 ? {
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
    var mcp_resources = __nccwpck_require__(40825);
    var plain_tools = __nccwpck_require__(74055);
    var process_tools = __nccwpck_require__(11242);
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
  95832: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Ce: () => isFields,
      Hj: () => decodeLine,
      Ib: () => BLANK_LINE,
      Rz: () => recordOfKind,
      nH: () => KIND_FIELDS,
      rY: () => ALIASES
    });
    var _values_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(82948);
    var _values_time_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91789);
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
        const value = mayHoldSurrogate(text) ? JSON.parse(text, wellFormed) : JSON.parse(text);
        return isFields(value) ? value : null;
      } catch {
        return null;
      }
    }
    const SURROGATE = /\\u[dD][89a-fA-F]/;
    const mayHoldSurrogate = text => text.includes("\\u") && SURROGATE.test(text);
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
      timestamp: typeof timestamp === "string" ? (0, _values_time_js__WEBPACK_IMPORTED_MODULE_0__.nR)(timestamp) : null,
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
        if (!isFields(name)) return `${type}/untyped`;
        inner = name;
        name = name[key];
      }
      return typeof name === "string" ? kindOf(`${type}/${name}`, inner) : `${type}/untyped`;
    }
    const isFields = value => typeof value === "object" && value !== null && !Array.isArray(value);
  },
  56343: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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
  91864: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      BD: () => isPartlyRecorded,
      LQ: () => turnOf,
      VP: () => createAction,
      ds: () => claimsOf,
      qb: () => hasRecord,
      qp: () => isOpaque
    });
    var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(58759);
    var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73448);
    const createAction = (callId, {turn, overlap = null}, at) => ({
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
      origin: _origin_js__WEBPACK_IMPORTED_MODULE_0__.y,
      fallback: void 0,
      call: void 0,
      output: void 0,
      event: void 0,
      item: void 0
    });
    const isOpaque = ({role, turn}) => role === "opaque_program" && !turn?.hasInnerCommands;
    const isPartlyRecorded = ({role}) => role === "partly_recorded_program";
    const hasRecord = action => action.role === "action" || isPartlyRecorded(action) || isOpaque(action);
    const claimsOf = action => (0, _evidence_js__WEBPACK_IMPORTED_MODULE_1__.i1)(action, turnOf(action)?.aborted ?? false);
    const turnOf = ({turn, overlap}) => overlap?.isProven ? null : turn;
  },
  58759: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Hl: () => SOURCES,
      YN: () => withAllKeys,
      i1: () => mergeEvidence
    });
    const SOURCES = [ "fallback", "call", "output", "event", "item" ];
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
      const wasInterrupted = merged.type === "command_execution" && output?.status === "interrupted" && merged.status !== "completed";
      const endedWithTurn = merged.ended_by_codex === true && output === void 0 && turnAborted;
      if (wasInterrupted || endedWithTurn) {
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
  79703: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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
  73448: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      y: () => UNKNOWN_ORIGIN
    });
    const UNKNOWN_ORIGIN = {
      expectsItem: false,
      pause: null
    };
  },
  35537: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      KH: () => isText,
      Ke: () => relationOf,
      bv: () => isOther
    });
    function isOther(one, other) {
      if (isText(one.command) && isText(other.command)) return one.command.trim() !== other.command.trim();
      if (one.changes?.length && other.changes?.length) {
        const names = new Set(one.changes.flatMap(namesOf));
        return !other.changes.flatMap(namesOf).some(name => names.has(name));
      }
      return one.type === "command_execution" && other.type === "tool_call" && isText(one.command);
    }
    function relationOf(action, source, claims) {
      if (source !== "item" && source !== "event") return "same";
      const isRun = claims.type === "command_execution" || claims.type === "file_change";
      if (isRun && (action.role === "poll" || action.role === "program" || action.role === "opaque_program")) return "hidden";
      return isOtherRecord(action[source] ?? {}, claims) ? "other" : "same";
    }
    function isOtherRecord(one, other) {
      if (isOther(one, other)) return true;
      if (one.type === void 0 || other.type === void 0) return false;
      if (one.type !== other.type) return true;
      return one.type === "tool_call" && (differ(one.tool_name, other.tool_name) || differ(one.server, other.server));
    }
    const differ = (one, other) => isText(one) && isText(other) && one !== other;
    const isText = text => typeof text === "string" && text !== "";
    const namesOf = ({path, from}) => [ path, ...from === void 0 ? [] : [ from ] ].map(each => each.slice(each.lastIndexOf("/") + 1));
  },
  82483: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      I: () => createPrograms,
      p: () => isInnerId
    });
    var _programs_printed_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(56343);
    var _memory_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79703);
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
  45483: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      j: () => createSession,
      L: () => shownBy
    });
    var session_action = __nccwpck_require__(91864);
    var evidence = __nccwpck_require__(58759);
    const MAX_PER_ID = 16;
    function createKnownCalls() {
      const byId = new Map;
      return {
        add(callId, action) {
          const known = byId.get(callId);
          if (known === void 0) byId.set(callId, action); else if (isOne(known)) byId.set(callId, sameId(known, action)); else addTo(known, action);
        },
        find(callId, turn, source, claims) {
          const known = callId === null ? void 0 : byId.get(callId);
          if (known === void 0) return null;
          const ofTurn = callsOfTurn(known, turn);
          if (source === "call") return ifFree(ofTurn.at(-1), source);
          if (ofTurn.length < 2) return ofTurn[0] ?? ifFree(isOne(known) ? known : known.latest, source);
          return likeliest(ofTurn, source, claims);
        }
      };
    }
    const isOne = known => "type" in known;
    function sameId(first, second) {
      const calls = {
        latest: first,
        byTurn: new Map([ [ first.turn, [ first ] ] ])
      };
      addTo(calls, second);
      return calls;
    }
    function addTo(calls, action) {
      const others = calls.byTurn.get(action.turn) ?? [];
      calls.byTurn.set(action.turn, [ ...others.slice(1 - MAX_PER_ID), action ]);
      calls.latest = action;
    }
    function callsOfTurn(known, turn) {
      if (isOne(known)) return known.turn === turn ? [ known ] : [];
      return known.byTurn.get(turn) ?? [];
    }
    const ifFree = (action, source) => action !== void 0 && action[source] === void 0 ? action : null;
    function likeliest(calls, source, claims) {
      const waiting = calls.filter(action => awaits(action, source));
      const free = calls.filter(action => action[source] === void 0);
      const hasSameCommand = ({call}) => claims?.command !== void 0 && call?.command === claims.command;
      const hasSameType = ({call}) => call?.type === claims?.type;
      return waiting.find(hasSameCommand) ?? waiting.find(hasSameType) ?? waiting[0] ?? free.find(hasSameCommand) ?? calls.at(-1) ?? null;
    }
    function awaits(action, source) {
      if (action[source] !== void 0) return false;
      return source === "output" ? !action.answered : action.output === void 0;
    }
    var memory_budget = __nccwpck_require__(79703);
    var session_origin = __nccwpck_require__(73448);
    var other_action = __nccwpck_require__(35537);
    const FIELDS = Object.keys((0, evidence.YN)({}));
    const LONG_FIELDS = [ "command", "argv", "cwd", "changes", "started_at" ];
    function createClaimsForgetter() {
      const sharedCall = createSharing();
      const sharedOutput = createSharing();
      return evidence => {
        const {call, output, item} = evidence;
        if (output === void 0 || item === void 0) return;
        const tool = call?.called_as;
        const isSpecial = output.applied_patch === true || output.status === "interrupted";
        if (!isSpecial) evidence.output = sharedOutput(tool, withoutRepeated(output, item, FIELDS));
        if (call !== void 0 && !(0, other_action.bv)(call, item)) evidence.call = sharedCall(tool, withoutRepeated(call, item, LONG_FIELDS));
      };
    }
    function withoutRepeated(claims, item, fields) {
      const rest = (0, evidence.YN)(claims);
      for (const field of fields) if (item[field] !== void 0) rest[field] = void 0;
      return rest;
    }
    function createSharing() {
      const latestOf = new Map;
      return (tool, claims) => {
        const latest = latestOf.get(tool);
        if (latest !== void 0 && FIELDS.every(field => claims[field] === latest[field])) return latest;
        latestOf.set(tool, claims);
        return claims;
      };
    }
    function createWordSharing() {
      let latest = [];
      return argv => {
        latest = argv.map((word, at) => latest[at] === word ? latest[at] : word);
        return latest;
      };
    }
    var session_turns = __nccwpck_require__(81084);
    const RECENT = 16;
    function createActions(budget) {
      const calls = createKnownCalls();
      const sharedWords = createWordSharing();
      const forgetRepeated = createClaimsForgetter();
      const byProcess = new Map;
      const known = [];
      const entries = [];
      let lastOpened = null;
      const add = (callId, turn, at, isFindable = true) => {
        (0, memory_budget.Ji)(budget, 1 + Math.floor((callId?.length ?? 0) / 1024));
        const action = (0, session_action.VP)(callId, turn, at);
        known.push(action);
        if (callId !== null && isFindable) calls.add(callId, action);
        return action;
      };
      const lastWithout = (source, fits) => {
        const isIt = entry => entry.type === "action" && entry[source] === void 0 && fits((0, 
        session_action.ds)(entry), entry);
        return entries.slice(-RECENT).findLast(isIt) ?? null;
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
          const {callId, turn, at, role, claims, fallback, polls = null, origin = session_origin.y} = opening;
          (0, memory_budget.Ji)(budget, (0, memory_budget.ho)(claims) + (0, memory_budget.ho)(fallback));
          const action = calls.find(callId, turn, "call") ?? add(callId, opening, at);
          if (action.state === "called") action.at = at;
          action.role = role;
          action.polls = polls;
          action.origin = origin;
          action.calledAt = at;
          action.call = (0, evidence.YN)(claims);
          if (fallback !== void 0) action.fallback = fallback;
          lastOpened = action;
          return action;
        },
        complete(completion) {
          const {callId, turn, at, source, claims, fallback, call, origin} = completion;
          (0, memory_budget.Ji)(budget, (0, memory_budget.ho)(fallback));
          const found = calls.find(callId, turn, source, claims);
          const relation = found === null ? "same" : (0, other_action.Ke)(found, source, claims);
          if (relation === "hidden") actions.contradictions += 1;
          const action = (relation === "same" ? found : null) ?? (claims.initiator === "user" ? twinOf(claims, source) : null) ?? add(callId, completion, at, relation !== "hidden");
          moveToNamedTurn(action, completion);
          if (origin !== void 0) action.origin = origin;
          if (fallback !== void 0) action.fallback ??= fallback;
          actions.settle(action, at, source, claims);
          if (call !== void 0) action.call ??= (0, evidence.YN)(call);
        },
        find: calls.find,
        unanswered: () => lastOpened?.state === "called" ? lastOpened : null,
        settle(action, at, source, claims) {
          (0, memory_budget.Ji)(budget, (0, memory_budget.ho)(claims));
          const kept = (0, evidence.YN)(claims);
          if (kept.argv) kept.argv = sharedWords(kept.argv);
          action[source] = kept;
          if (source === "output") action.answered = true;
          if (source === "item" || source === "event") action.origin = session_origin.y;
          const isInner = action.call === void 0 && claims.type === "command_execution";
          if (isInner && claims.initiator === "agent" && action.turn !== null) (0, session_turns.ce)(action.turn);
          if (action.state === "ended") actions.duplicates += 1; else {
            end(action, at);
            entries.push(action);
          }
          forgetRepeated(action);
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
          if (status !== void 0) program.event = (0, evidence.YN)({
            status
          });
        },
        addInner({turn, at, call, result}) {
          (0, memory_budget.Ji)(budget, (0, memory_budget.ho)(call) + (0, memory_budget.ho)(result ?? {}));
          const action = add(null, {
            turn
          }, at);
          action.call = (0, evidence.YN)(call);
          if (result === null) action.state = "running"; else {
            action.output = (0, evidence.YN)(result);
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
    function moveToNamedTurn(action, {turn, namesTurn = false}) {
      if (!namesTurn || action.overlap === null) return;
      action.turn = turn;
      action.overlap = null;
    }
    function end(action, at) {
      action.state = "ended";
      action.at = at;
      if (action.role === "action") action.calledAt = null;
    }
    var programs = __nccwpck_require__(82483);
    var token_usage = __nccwpck_require__(63147);
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
  63147: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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
  81084: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      PX: () => isImported,
      QT: () => isUniqueTurnId,
      Qg: () => setRules,
      Wd: () => NO_RULES,
      ce: () => markInnerCommands,
      z4: () => createTurns
    });
    var _memory_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79703);
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
    const UNBEGUN = {
      id: null,
      index: null,
      ordinal: null,
      started: false,
      completed: false,
      aborted: false,
      hasInnerCommands: false,
      rules: null
    };
    function createTurns(budget) {
      let count = 0;
      const notRolledBack = [];
      const byId = new Map;
      const open = new Set;
      let overlap = null;
      let pause = null;
      const add = (id, ordinal) => {
        (0, _memory_budget_js__WEBPACK_IMPORTED_MODULE_0__.Ji)(budget);
        const turn = {
          ...UNBEGUN,
          id,
          ordinal
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
          ...UNBEGUN
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
        pauseIn: rollout => pause?.rollout === rollout ? pause : null,
        markStarted(turn, rollout) {
          if (pause?.rollout === rollout && !turn.completed) pause.isProven = true;
          pause = null;
          turn.started = true;
          if (isUniqueTurnId(turn.id) && !turn.completed && !turn.aborted) open.add(turn);
          if (open.size > 1) overlap ??= {
            isProven: false
          };
        },
        markCompleted(turn, rollout) {
          const isOver = open.size === 1 && open.has(turn);
          turn.completed = true;
          noteEnd(turn);
          pause = isOver ? {
            rollout,
            isProven: false
          } : null;
        },
        markAborted(turn) {
          turn.aborted = true;
          noteEnd(turn);
          pause = null;
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
  82948: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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
  11804: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      F: () => scriptOf,
      N: () => commandOf
    });
    var _shared_shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(43800);
    const SHELL = /(?:^|[\\/])((?:ba|z|da|k)?sh|powershell|pwsh|cmd)(?:\.exe)?$/i;
    const POSIX_SWITCHES = /^-(?:l?c|cl)$/;
    const SWITCHES = {
      powershell: /^(?:[-/](?:nologo|noprofile|nop|noninteractive|noni|login|l|sta|mta) |[-/](?:executionpolicy|exec|ex|ep) \w+ )*[-/](?:command|c)$/,
      cmd: /^(?:\/(?:[dsqau]|[efv]:o(?:n|ff)) ?)*\/[cr]$/
    };
    const CONSOLE_ENCODING = /^\s*(?:try \{ )?\[Console\]::OutputEncoding=\[System\.Text\.Encoding\]::UTF8(?: \} catch \{\}|;)\s*\n/;
    function commandOf(argv) {
      return scriptOf(argv) ?? argv.map(_shared_shell_word_js__WEBPACK_IMPORTED_MODULE_0__.T).join(" ");
    }
    function scriptOf(argv) {
      const [path = ""] = argv;
      const shell = SHELL.exec(path)?.[1]?.toLowerCase();
      const script = argv.at(-1);
      if (shell === void 0 || script === void 0 || argv.length < 2) return null;
      const switches = argv.slice(1, -1).join(" ").toLowerCase();
      const allowed = SWITCHES[shell === "pwsh" ? "powershell" : shell] ?? POSIX_SWITCHES;
      return allowed.test(switches) ? script.replace(CONSOLE_ENCODING, "") : null;
    }
  },
  91789: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Tc: () => timeText,
      U_: () => timestampOf,
      W$: () => millisecondsOf,
      cf: () => durationOf,
      nR: () => timeOf
    });
    function timeOf(recorded) {
      if (recorded === null || recorded === void 0) return null;
      const time = Math.trunc(typeof recorded === "number" ? recorded : parsed(recorded));
      return time >= 0 && time <= MAX_TIME ? time : null;
    }
    const parsed = text => Date.parse(/T[\d:.]+$/.test(text) ? `${text}Z` : text);
    const timestampOf = recorded => timeText(timeOf(recorded));
    const MAX_TIME = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
    const MILLISECONDS_OF_DAY = 864e5;
    const text = Buffer.from("1970-01-01T00:00:00.000Z");
    let dayOfText = 0;
    function timeText(time) {
      if (time === null) return null;
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
    function durationOf(recorded) {
      return recorded === null ? void 0 : millisecondsOf(recorded.secs + recorded.nanos / 1e9) ?? void 0;
    }
    function millisecondsOf(seconds) {
      const value = Math.round(seconds * 1e3);
      return Number.isSafeInteger(value) && value >= 0 ? value : null;
    }
  },
  73422: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      _: () => isOutside,
      w: () => pathsOf
    });
    const isOutside = path => /^(?:\/|\.\.(?:\/|$)|[A-Za-z]:[\\/]|\\\\)/.test(path);
    const pathsOf = changes => [ ...new Set(changes.flatMap(({path, from = path}) => [ from, path ])) ];
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
  91827: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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
  89205: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Y: () => realPath
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
    function realPath(path) {
      try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
      } catch {
        return null;
      }
    }
  },
  67518: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Kz: () => hasOption,
      ep: () => operandsOf,
      oQ: () => programOf,
      wX: () => namesIn
    });
    function programOf({words: [first = ""]}) {
      const name = first.slice(Math.max(first.lastIndexOf("/"), first.lastIndexOf("\\")) + 1);
      return (name.includes(".") ? name.replace(/\.(?:exe|cmd|bat|ps1)$/i, "") : name).toLowerCase();
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
  22730: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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
  21405: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      G: () => isObject
    });
    const isObject = value => typeof value === "object" && value !== null;
  },
  44673: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      U: () => compare
    });
    function compare(left, right) {
      if (left === right) return 0;
      return left < right ? -1 : 1;
    }
  },
  43800: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      T: () => quoted
    });
    const PLAIN_WORD = /^[\w@%+=:,./-]+$/;
    function quoted(word) {
      return PLAIN_WORD.test(word) ? word : `'${word.replaceAll("'", "'\"'\"'")}'`;
    }
  },
  53566: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      C: () => findGit,
      F: () => isInside
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
    var _disk_real_path_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(89205);
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
      const inner = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
      return inner !== ".." && !inner.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0, 
      node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inner);
    }
  },
  53912: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      W: () => findRepository
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
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
  25532: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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
    var limits = __nccwpck_require__(25532);
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
        const {spawn} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 31421, 19));
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
  89635: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      L: () => issueCommand
    });
    var os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70857);
    var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4679);
    function issueCommand(command, properties, message) {
      const cmd = new Command(command, properties, message);
      process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
    }
    const CMD_STRING = "::";
    class Command {
      constructor(command, properties, message) {
        if (!command) command = "missing.command";
        this.command = command;
        this.properties = properties;
        this.message = message;
      }
      toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          cmdStr += " ";
          let first = true;
          for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
            const val = this.properties[key];
            if (val) {
              if (first) first = false; else cmdStr += ",";
              cmdStr += `${key}=${escapeProperty(val)}`;
            }
          }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
      }
    }
    function escapeData(s) {
      return (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.E)(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    }
    function escapeProperty(s) {
      return (0, _utils_js__WEBPACK_IMPORTED_MODULE_1__.E)(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
    }
  },
  82902: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      n: () => issueFileCommand,
      v: () => prepareKeyValueMessage
    });
    var crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76982);
    var fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79896);
    var os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(70857);
    var _utils_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4679);
    function issueFileCommand(command, message) {
      const filePath = process.env[`GITHUB_${command}`];
      if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
      if (!fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
      fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync(filePath, `${(0, _utils_js__WEBPACK_IMPORTED_MODULE_3__.E)(message)}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}`, {
        encoding: "utf8"
      });
    }
    function prepareKeyValueMessage(key, value) {
      const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID()}`;
      const convertedValue = (0, _utils_js__WEBPACK_IMPORTED_MODULE_3__.E)(value);
      if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
      if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
      return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`;
    }
  },
  4679: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      E: () => toCommandValue,
      k: () => toCommandProperties
    });
    function toCommandValue(input) {
      if (input === null || input === void 0) return ""; else if (typeof input === "string" || input instanceof String) return input;
      return JSON.stringify(input);
    }
    function toCommandProperties(annotationProperties) {
      if (!Object.keys(annotationProperties).length) return {};
      return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
      };
    }
  }
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) return cachedModule.exports;
  var module = __webpack_module_cache__[moduleId] = {
    id: moduleId,
    loaded: false,
    exports: {}
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  module.loaded = true;
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
  __nccwpck_require__.nmd = module => {
    module.paths = [];
    if (!module.children) module.children = [];
    return module;
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

var __webpack_exports__ = {};

__nccwpck_require__.d(__webpack_exports__, {
  e: () => wait
});

const LONG = 250;

setTimeout(async () => {
  const {setFlagsFromString} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 78877, 19));
  setFlagsFromString("--semi-space-growth-factor=1");
}, LONG).unref();

var errors = __nccwpck_require__(22730);

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

var external_node_fs_ = __nccwpck_require__(73024);

var external_node_os_ = __nccwpck_require__(48161);

var external_node_path_ = __nccwpck_require__(76760);

var external_node_util_ = __nccwpck_require__(57975);

var command = __nccwpck_require__(89635);

var file_command = __nccwpck_require__(82902);

const OLD_COMMAND = "##[";

const withoutOldCommands = text => text.replaceAll(OLD_COMMAND, "## [");

const withoutCommands = text => withoutOldCommands(text.replace(/:(?=:)/g, ": "));

const escapedInJson = json => json.replaceAll(OLD_COMMAND, "#\\u0023[");

const LINE_BREAKS = /\s*[\r\n]+\s*/g;

const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

function toLine(text) {
  return withoutCommands(text.trim().replace(LINE_BREAKS, " ").replace(UNSEEN, "\ufffd"));
}

const quote = value => JSON.stringify(value);

const MAX_QUOTED = 300;

const QUOTED = /"(?:[^"\\]|\\.)*"/gsu;

const KEPT_OF_QUOTED = new RegExp(`^"(?:[^"\\\\]|\\\\.){${MAX_QUOTED}}(?=[^"])`, "su");

const withShortQuotes = text => text.replace(QUOTED, quoted => {
  const kept = KEPT_OF_QUOTED.exec(quoted);
  return kept === null ? quoted : `${kept[0]}\u2026"`;
});

const anyOf = words => words.length < 3 ? words.join(" or ") : `${words.slice(0, -1).join(", ")}, or ${words.at(-1)}`;

function githubHost() {
  return {
    env: process.env,
    userHome: (0, external_node_os_.homedir)(),
    input: name => (process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim(),
    setOutput,
    info: text => void process.stdout.write(toLine(text) + external_node_os_.EOL),
    notice: annotate("notice"),
    warning: annotate("warning"),
    error: annotate("error"),
    appendSummary: markdown => (0, external_node_util_.promisify)(external_node_fs_.appendFile)(process.env.GITHUB_STEP_SUMMARY ?? "", markdown),
    artifacts: {
      upload,
      find,
      remove
    }
  };
}

function setOutput(name, value) {
  try {
    (0, file_command.n)("OUTPUT", (0, file_command.v)(name, value));
  } catch (cause) {
    if ((0, external_node_fs_.existsSync)(process.env.GITHUB_OUTPUT ?? "")) throw cause;
    throw new errors.ze("write_failed", "Could not write the outputs of this step: GITHUB_OUTPUT does not name a file. The runner makes one for each step. Elsewhere, set it to an empty file.", {
      cause
    });
  }
}

const annotate = level => text => (0, command.L)(level, {}, toLine(text));

async function client() {
  const {DefaultArtifactClient} = await __nccwpck_require__.e(509).then(__nccwpck_require__.bind(__nccwpck_require__, 65509));
  return new DefaultArtifactClient;
}

const upload = async (name, folder, files, {retentionDays, compressionLevel}) => {
  const paths = files.map(file => (0, external_node_path_.join)(folder, file));
  const stored = await (await client()).uploadArtifact(name, paths, folder, {
    retentionDays,
    compressionLevel
  });
  return toStored(stored.id, stored.digest);
};

const find = name => unlessMissing(async () => {
  const {artifact} = await (await client()).getArtifact(name);
  return toStored(artifact.id, artifact.digest);
});

const remove = async name => {
  await unlessMissing(async () => (await client()).deleteArtifact(name));
};

function toStored(id, digest = "") {
  if (id === void 0) throw new Error("The artifact client gave no id.");
  return {
    id,
    digest: digest.replace(/^sha256:/, "")
  };
}

async function unlessMissing(work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && error.name === "ArtifactNotFoundError") return null;
    throw error;
  }
}

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

const WORDS = {
  completed: "completed",
  failed: "failed",
  declined: "declined",
  interrupted: "interrupted",
  running: "still running",
  unknown: "outcome unknown"
};

const NOTABLE = [ "failed", "declined", "interrupted", "running", "unknown" ];

function noneYet() {
  return {
    completed: 0,
    failed: 0,
    declined: 0,
    interrupted: 0,
    running: 0,
    unknown: 0
  };
}

function total(counts) {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function endings(counts, bold = strong) {
  return NOTABLE.filter(status => counts[status] > 0).map(status => {
    const words = `${grouped(counts[status])} ${WORDS[status]}`;
    return status === "failed" ? bold(words) : words;
  });
}

function ending({status, exitCode}, bold = strong) {
  const code = exitCode === null ? "" : `exit\xa0${exitCode}`;
  if (code === "") return status === "failed" ? bold(WORDS.failed) : WORDS[status];
  if (status === "completed") return code;
  return status === "failed" && exitCode !== 0 ? bold(code) : `${WORDS[status]}, ${code}`;
}

function exit(row) {
  const {status, exitCode} = row;
  if (exitCode !== null && status === "completed") return `${exitCode}`;
  return exitCode !== null && exitCode !== 0 && status === "failed" ? strong(`${exitCode}`) : ending(row);
}

function strong(words) {
  return `**${words}**`;
}

const SPACE = "\xa0";

function duration(milliseconds) {
  return inWords(milliseconds).replaceAll(" ", SPACE);
}

function inWords(milliseconds) {
  const tenths = Math.round(milliseconds / 100);
  if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1e3);
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  const minutes = Math.round(milliseconds / 6e4);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

const timeOfBoth = (one, other) => one === null || other === null ? null : one + other;

const WHEN = {
  given: "the time asked for",
  runner_process: "when this job started",
  runner_folder: "when this job started",
  machine_start: "when this job's machine started"
};

const MONTHS = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];

function minute(time) {
  const [year, month, day] = time.slice(0, 10).split("-");
  const hour = time.slice(11, 16);
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year} ${hour} UTC`;
}

function timeInWords({since, since_from}) {
  return [ since, since_from === null ? null : WHEN[since_from] ].filter(part => part !== null).join(", ");
}

function totals({data, manifest}) {
  const {sessions, incomplete} = manifest.totals;
  if (sessions === 0) return "**No sessions**";
  const patches = endings(data.patches);
  return [ `**${plural(sessions, "session")}**`, counted(data.commands, "command") || "no commands", `${changedFiles(data, manifest)}${lines(data)}${outside(manifest)}${unpatched(manifest)}`, ...patches.length > 0 ? [ `patches: ${patches.join(", ")}` ] : [], counted(data.toolCalls, "tool call"), ...turnEnds(data), incomplete > 0 ? `${incomplete} not completed` : "", wallTime(data) ].filter(part => part !== "").join(" \xb7 ");
}

function changedFiles({fileCount}, {totals}) {
  if (fileCount === null) return `${plural(totals.changed_paths, "path")} changed`;
  return fileCount === 0 ? "no files changed" : `${plural(fileCount, "file")} changed`;
}

function counted(counts, noun) {
  const count = total(counts);
  return count === 0 ? "" : [ plural(count, noun), ...endings(counts) ].join(", ");
}

function turnEnds({turns: {failed, interrupted}}) {
  return [ ...failed > 0 ? [ `**${plural(failed, "turn")} failed**` ] : [], ...interrupted > 0 ? [ `**${plural(interrupted, "turn")} interrupted**` ] : [] ];
}

function lines({patches, lines: {added, removed}}) {
  return patches.completed === 0 || added === null || removed === null ? "" : ` (+${added} \u2212${removed})`;
}

function outside({totals}) {
  const count = totals.outside_workspace;
  return count > 0 ? `, **${grouped(count)} outside the workspace**` : "";
}

function wallTime({span}) {
  if (span === null) return "";
  return `${duration(span.to - span.from)} from ${minute(new Date(span.from).toISOString())}`.replaceAll(" ", "\xa0");
}

function unpatched({workspace}) {
  const count = workspace?.changed_without_patch_count ?? 0;
  return count > 0 ? `, ${count} more without a recorded patch` : "";
}

const MAY_HIDE_SESSIONS = [ "permission_denied", "unsupported_format", "no_record", "git_lfs_pointer", "empty", "too_many", "too_large", "unreadable" ];

const EXPECTED = [ null, "no_git", "not_a_work_tree" ];

const placesThatMayHideSessions = ({totals}) => MAY_HIDE_SESSIONS.reduce((sum, reason) => sum + (totals.unread_by_reason[reason] ?? 0), 0);

function unreadParts(manifest) {
  const {scope, totals} = manifest;
  const places = placesThatMayHideSessions(manifest);
  return [ ...unknowns_counted(places, `${plural(places, "place")} could not be read`), ...unknowns_counted(totals.problems, `${plural(totals.problems, "line")} could not be read completely`), ...unknowns_counted(totals.contradictions, `${plural(totals.contradictions, "record contradicts", "records contradict")} what is recorded elsewhere`), ...unknowns_counted(scope.sessions_with_only_old_times, `the files of ${plural(scope.sessions_with_only_old_times, "session")} changed in this job, but every time in them is older`), ...unknowns_counted(totals.unrecognised, `${plural(totals.unrecognised, "record is", "records are")} of kinds that this version does not know`) ];
}

function unknowns({unsettled}, manifest) {
  const {totals, workspace} = manifest;
  const open = unsettled.rows.length + unsettled.leftOut;
  const unpatched = workspace?.changed_without_patch_count ?? 0;
  return [ ...unknowns_counted(totals.incomplete, `${plural(totals.incomplete, "call")} never came back`), ...unknowns_counted(open, `the outcome of ${plural(open, "action")} is not recorded`), ...unknowns_counted(totals.opaque_programs, `${plural(totals.opaque_programs, "program")} may have run commands that were not recorded`), ...unknowns_counted(totals.partly_recorded_programs, `${plural(totals.partly_recorded_programs, "program")} made calls that were not recorded`), ...unreadParts(manifest), ...unknowns_counted(unpatched, `${plural(unpatched, "file")} changed on disk without a recorded patch`), ...EXPECTED.includes(workspace?.problem ?? null) ? [] : [ "not every file was compared with git" ] ];
}

function unknowns_counted(count, words) {
  return count > 0 ? [ words ] : [];
}

function noticeLine(data, manifest) {
  const unread = unreadParts(manifest);
  const ended = endings(data.commands, words => words);
  const parts = [ plural(manifest.totals.sessions, "session"), `${plural(total(data.commands), "command")}${ended.length > 0 ? ` (${ended.join(", ")})` : ""}`, changedFiles(data, manifest) ];
  return {
    text: [ parts.join(", "), ...unread ].join("; "),
    isWarning: unread.length > 0
  };
}

function nothingFound(unread) {
  const reasons = Object.entries(unread).flatMap(([reason, count]) => count && reason !== "other_file" ? [ `${reason} (${count})` ] : []);
  return reasons.length > 0 ? `No session could be read, because of what was found instead: ${reasons.join(", ")}.` : "No sessions found. Codex stores none with --ephemeral. Another user or another CODEX_HOME stores them elsewhere.";
}

function describeReading({totals, scope}) {
  const exported = `${plural(totals.records, "record")} of ${plural(totals.sessions, "session")}`;
  const nothing = totals.sessions_outside_scope > 0 ? "No session was exported, because none matches what was asked for." : nothingFound(totals.unread_by_reason);
  const known = [ [ totals.problems, `${plural(totals.problems, "line")} could not be read completely; the manifest names them.` ], [ totals.unrecognised, `${plural(totals.unrecognised, "line")} of kinds unknown to this version ${were(totals.unrecognised)} not exported. Update the exporter.` ], [ totals.contradictions, `${plural(totals.contradictions, "record contradicts", "records contradict")} what is recorded elsewhere, such as a copied line without its original.` ], [ totals.injected, `${plural(totals.injected, "call")} ${were(totals.injected)} left out, because a client put ${totals.injected === 1 ? "it" : "them"} into the history.` ], [ totals.imported_turns, `${plural(totals.imported_turns, "turn")} ${were(totals.imported_turns)} imported from another agent and left out.` ], [ totals.incomplete, `${plural(totals.incomplete, "call")} never came back.` ], [ totals.opaque_programs, `${plural(totals.opaque_programs, "program")} may have run commands that Codex did not record.` ], [ totals.partly_recorded_programs, `${plural(totals.partly_recorded_programs, "program")} made calls that Codex did not record.` ], [ scope.sessions_not_asked_for, `${plural(scope.sessions_not_asked_for, "session")} ${were(scope.sessions_not_asked_for)} not asked for and left out.` ], [ scope.sessions_of_other_runners, `${plural(scope.sessions_of_other_runners, "session")} of another runner on this machine ${were(scope.sessions_of_other_runners)} left out.` ], [ scope.sessions_with_only_old_times, `${plural(scope.sessions_with_only_old_times, "session")} ${were(scope.sessions_with_only_old_times)} exported in full: every recorded time is older, but the file changed since ${timeInWords(scope)}.` ], [ scope.sessions_before, `${plural(scope.sessions_before, "session")} ${were(scope.sessions_before)} left out, because nothing happened there since ${timeInWords(scope)}.` ], [ totals.outside_scope, `${plural(totals.outside_scope, "action")} ${were(totals.outside_scope)} left out, because ${totals.outside_scope === 1 ? "it is" : "they are"} from before ${timeInWords(scope)}.` ], [ totals.redactions, `Replaced ${plural(totals.redactions, "part")} of texts that looked like a secret.` ], [ totals.open_rollouts, `${plural(totals.open_rollouts, "rollout")} may not be finished: Codex was still writing, or was killed.` ], [ totals.unread, `${plural(totals.unread, "place")} ${were(totals.unread)} not read; the manifest names them.` ] ];
  const notes = known.filter(([count]) => count > 0).map(([, note]) => note);
  return [ totals.sessions > 0 ? `Exported ${exported}.` : nothing, ...notes ];
}

const were = count => count === 1 ? "was" : "were";

const ROWS = {
  commands: 2e3,
  failures: 9e3,
  files: 2e3,
  looks: 100,
  parts: 3,
  tools: 100,
  sessions: 500,
  rules: 50,
  notableTurns: 100,
  listed: 10
};

const CUT = {
  command: 140,
  path: 200,
  movedPath: 100,
  name: 40,
  identity: 60,
  label: 60
};

const BARS = {
  turns: 40,
  commands: 60,
  shortest: 100
};

const CHANGED_PATHS_LENGTH = 3e5;

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

const ANSI_SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g;

const EMOJI_STYLE = /(?<=\p{Extended_Pictographic})\ufe0f/gu;

const visible_UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cs}]/gu;

function visible(text) {
  const shown = text.replace(LINE_BREAK, "\u21b5").replaceAll("\t", " ").replace(ANSI_SEQUENCE, "\ufffd").replace(EMOJI_STYLE, "").replace(visible_UNSEEN, "\ufffd");
  return withoutOldCommands(shown);
}

function code(text) {
  const line = visible(text);
  if (line === "") return "` `";
  const longestRun = (line.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
  const fence = "`".repeat(longestRun + 1);
  const padding = /^[` ]|[` ]$/.test(line) ? " " : "";
  return `${fence}${padding}${line}${padding}${fence}`;
}

function table(columns, rows) {
  const filled = columns.map(({title, numeric, cell}) => ({
    title,
    rule: numeric ? "--:" : "---",
    cells: rows.map(cell)
  })).filter(({cells}) => cells.some(cell => cell !== ""));
  return [ tableLine(filled.map(({title}) => title)), tableLine(filled.map(({rule}) => rule)), ...rows.map((_, index) => tableLine(filled.map(({cells}) => cells[index] ?? ""))) ].join("\n");
}

function tableLine(cells) {
  return `| ${cells.map(cell => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function wholeExport({artifactName, artifactUrl}) {
  if (artifactName === void 0) return "`actions.ndjson`";
  const name = code(clip(artifactName, CUT.path));
  return artifactUrl !== void 0 && isPlainUrl(artifactUrl) ? `the artifact [${name}](${artifactUrl})` : `the artifact ${name}`;
}

function isPlainUrl(url) {
  return url.length <= 500 && /^https?:\/\/[\w.:-]+(?:\/[\w.~%/-]*)?(?:[?#][\w.~%/=-]*)?$/.test(url);
}

const FORBIDDEN = /["*/:<>?\\|\p{Cc}]/gu;

const usableName = name => name.replace(FORBIDDEN, "-").replaceAll("##[", "-") || "codex-actions";

const artifactNameOf = (inputs, env) => inputs["artifact-name"] || defaultArtifactName(env);

function defaultArtifactName(env) {
  const {GITHUB_JOB, GITHUB_RUN_ATTEMPT, GITHUB_ACTION, ACTIONS_RUNTIME_TOKEN = ""} = env;
  const parts = [ "codex-actions", GITHUB_JOB, jobIdPart(ACTIONS_RUNTIME_TOKEN), GITHUB_RUN_ATTEMPT, GITHUB_ACTION ];
  return parts.filter(Boolean).join("-").replace(FORBIDDEN, "-");
}

function jobIdPart(token) {
  const claims = Buffer.from(token.split(".")[1] ?? "", "base64url").toString();
  return /Actions\.Results:[\w-]+:[\w-]*?(\w{1,12})(?![\w-])/.exec(claims)?.[1];
}

const SESSION_FOLDERS = [ "sessions", "archived_sessions" ];

const usualHome = env => env.CODEX_HOME || HOME_OF_USER;

const HOME_OF_USER = "~/.codex";

function homePath(named, userHome) {
  const {join} = /^[A-Za-z]:|^\\\\/.test(userHome) ? external_node_path_.win32 : external_node_path_.posix;
  return /^~(?:[\\/]|$)/.test(named) ? join(userHome, named.slice(1)) : named;
}

const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

const NAME = new RegExp(`^rollout-([0-9T-]*?)-?(?:(${UUID})(?:_${UUID})?)?\\.jsonl(?:\\.zst)?$`, "i");

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

var real_path = __nccwpck_require__(89205);

function usersOf(platform) {
  try {
    if (platform === "darwin") return (0, external_node_fs_.readdirSync)("/Users").filter(isName).map(ofFolder);
    return platform === "win32" ? [] : (0, external_node_fs_.readFileSync)("/etc/passwd", "utf8").split("\n").flatMap(ofLine);
  } catch {
    return [];
  }
}

const isName = folder => !folder.startsWith(".") && folder !== "Shared";

const ofFolder = name => ({
  name,
  home: (0, external_node_path_.join)("/Users", name),
  id: null,
  isRegular: true
});

const OF_IMAGE = /^(?:root|runneradmin|packer|admin|ubuntu|debian|centos|fedora|ec2-user|azureuser|cloud-user|vagrant|nobody)$/;

const NO_LOGIN = /(?:^|\/)(?:nologin|false|sync|shutdown|halt)$/;

const OF_SYSTEM = /^\/(?:$|(?:bin|boot|dev|etc|lib\w*|nonexistent|opt|proc|root|run|sbin|srv|sys|usr|var)(?:\/|$))/;

function ofLine(line) {
  const [name = "", , uid = "", , , home = "", shell = ""] = line.split(":");
  if (!/^\d+$/.test(uid) || !/^\/./.test(home)) return [];
  const id = Number(uid);
  const isRegular = !OF_IMAGE.test(name) && !NO_LOGIN.test(shell) && !OF_SYSTEM.test(home);
  return [ {
    name,
    home,
    id,
    isRegular
  } ];
}

const pathOf = ({homes}, {path: named}) => homes.find(({path, shown = path}) => shown === named)?.path ?? named;

function findCodexHomes(named, env, userHome, users = usersOf(process.platform)) {
  const toHome = shown => ({
    path: (0, external_node_path_.resolve)(env.GITHUB_WORKSPACE || ".", homePath(shown, userHome)),
    shown,
    optional: true
  });
  if (named.length > 0) return {
    homes: named.map(toHome),
    unreadableUsers: []
  };
  const usual = toHome(usualHome(env));
  const own = [ usual, ...[ HOME_OF_USER, ...containerHomes(env, userHome) ].map(toHome) ];
  const distinct = [ ...new Map(own.map(each => [ each.path, each ])).values() ];
  const others = homesOfOthers(users, foldersOfJob(env));
  const homes = [ ...distinct.filter(({path}) => stateOf(path) !== "missing"), ...others.homes ];
  return {
    homes: homes.length > 0 ? homes : [ usual ],
    unreadableUsers: others.unreadableUsers
  };
}

function homesOfOthers(users, within) {
  const homes = [];
  const unreadableUsers = [];
  for (const user of users) {
    if (user.id !== null && user.id === process.getuid?.()) continue;
    const path = (0, external_node_path_.join)(user.home, ".codex");
    const found = stateOf(path);
    if (found === "there") homes.push({
      path,
      optional: true,
      ...within === null ? {} : {
        within
      }
    });
    if (found === "hidden" && user.isRegular) unreadableUsers.push(user);
  }
  return {
    homes,
    unreadableUsers
  };
}

const CONTAINER_HOME = "/github/home";

function containerHomes({RUNNER_TEMP}, userHome) {
  return [ `${CONTAINER_HOME}/.codex`, ...RUNNER_TEMP ? [ (0, external_node_path_.join)(RUNNER_TEMP, "_github_home", ".codex") ] : [], ...userHome === CONTAINER_HOME ? [ "/root/.codex" ] : [] ];
}

function foldersOfJob({RUNNER_ENVIRONMENT, GITHUB_WORKSPACE}) {
  if (RUNNER_ENVIRONMENT === "github-hosted") return null;
  if (!GITHUB_WORKSPACE) return [];
  return [ GITHUB_WORKSPACE, (0, real_path.Y)(GITHUB_WORKSPACE) ?? GITHUB_WORKSPACE ];
}

function stateOf(path) {
  try {
    (0, external_node_fs_.statSync)(path);
    return "there";
  } catch (error) {
    return (0, errors.GZ)(error) ? "hidden" : "missing";
  }
}

var objects = __nccwpck_require__(21405);

const KEYS = [ "schema_version", "session_id", "sequence", "turn_id", "turn_index", "timestamp", "action_type", "tool_name", "command", "changed_paths", "line", "status", "session", "codex_version", "originator", "source", "turn", "model", "sandbox", "network_access", "approval_policy", "approvals_reviewer", "trigger", "reason", "turn_ids", "count", "server", "inner_actions", "argv", "cwd", "exit_code", "initiator", "sandbox_permissions", "changes", "path", "change", "from", "added_lines", "removed_lines", "call_id", "started_at", "duration_ms", "redacted", "model_provider", "git", "commit", "branch", "repository_url", "parent_session_id", "forked_from_session_id", "agent_path", "agent_role" ];

const RANK = new Map(KEYS.map((key, rank) => [ key, rank ]));

const rankOf = key => RANK.get(key) ?? KEYS.length;

function inOrder(value) {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!(0, objects.G)(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => [ key, inOrder(member) ]);
  return Object.fromEntries(entries.sort(([one], [other]) => rankOf(one) - rankOf(other)));
}

function isInOrder(value) {
  if (Array.isArray(value)) return value.every(isInOrder);
  if (!(0, objects.G)(value)) return true;
  let last = -1;
  for (const key in value) {
    const rank = rankOf(key);
    if (rank < last || !isInOrder(value[key])) return false;
    last = rank;
  }
  return true;
}

function toNdjson(record) {
  const line = JSON.stringify(isInOrder(record) ? record : inOrder(record));
  return `${escapedInJson(line)}\n`;
}

function* toNdjsonLines(records) {
  for (const record of records) yield toNdjson(record);
}

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
  const blocks = createTextBlocks();
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

var v1_paths = __nccwpck_require__(73422);

const SCHEMA_VERSION = 1;

var time = __nccwpck_require__(91789);

var session_action = __nccwpck_require__(91864);

var session_turns = __nccwpck_require__(81084);

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
  schema_version: SCHEMA_VERSION,
  session_id,
  sequence,
  turn_id: turn?.id ?? null,
  turn_index: turn?.index ?? null,
  timestamp: (0, time.Tc)(at.timestamp),
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
  schema_version: SCHEMA_VERSION,
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
  started_at: (0, time.Tc)(claims.started_at ?? null),
  duration_ms: claims.duration_ms ?? null,
  redacted: false
});

const fileChangeRecord = (action, claims, {session_id, sequence}) => ({
  schema_version: SCHEMA_VERSION,
  session_id,
  sequence,
  turn_id: (0, session_action.LQ)(action)?.id ?? null,
  turn_index: (0, session_action.LQ)(action)?.index ?? null,
  timestamp: completedAt(action),
  action_type: "file_change",
  tool_name: claims.tool_name ?? null,
  command: null,
  changed_paths: (0, v1_paths.w)(claims.changes ?? []),
  line: action.at.line,
  status: statusOf(action, claims),
  changes: [ ...claims.changes ?? [] ],
  call_id: action.callId || null,
  started_at: (0, time.Tc)(claims.started_at ?? null),
  duration_ms: claims.duration_ms ?? null,
  redacted: false
});

const toolCallRecord = (action, claims, {session_id, sequence}) => ({
  schema_version: SCHEMA_VERSION,
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
  started_at: (0, time.Tc)(claims.started_at ?? null),
  duration_ms: claims.duration_ms ?? null,
  redacted: false
});

const completedAt = ({state, at}) => state === "ended" ? (0, time.Tc)(at.timestamp) : null;

const statusOf = ({state}, {status = "unknown"}) => state === "ended" ? status : "running";

const MAX_SECONDS = .05;

let yieldedAt = process.uptime();

async function yieldToEvents() {
  if (process.uptime() - yieldedAt < MAX_SECONDS) return;
  await new Promise(resolve => setImmediate(resolve));
  yieldedAt = process.uptime();
}

var limits = __nccwpck_require__(82948);

const WINDOWS = /^(?:[A-Za-z]:[\\/]|\\\\)/;

const rules = path => WINDOWS.test(path) ? external_node_path_.win32 : external_node_path_.posix;

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
  if (rules(path) !== rules(root)) return null;
  if (rules(root) === external_node_path_.win32) return withinWindows(root, path);
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
  const path = decoded(rest);
  if (host !== "" && host !== "localhost") return `\\\\${host}${path.replaceAll("/", "\\")}`;
  return /^\/[A-Za-z]:/.test(path) ? path.slice(1).replaceAll("/", "\\") : path;
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

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

function openHomes(homes) {
  const open = new Map;
  for (const home of homes) {
    const {key, state} = keyAndStateOf(home);
    if (!open.has(key)) open.set(key, {
      ...home,
      state
    });
  }
  return [ ...open.values() ];
}

function keyAndStateOf({path, optional = false}) {
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
    const holdsWork = work !== null && !(0, v1_paths._)(pathsIn(home).shown(work, null));
    return holdsWork ? SESSION_FOLDERS.map(folder => `${home}/${folder}`) : [ home ];
  });
}

const textOfLine = ({bytes, start, end}) => bytes.toString("utf8", start, end);

var envelope = __nccwpck_require__(95832);

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
    return fields(Object.fromEntries(Object.entries(def.shape).map(([key, inner]) => [ key, maskOf(inner) ])));

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

const QUOTE = 34;

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
    if (byte === QUOTE) return here + 1;
    if (byte === BACKSLASH) here++;
  }
  for (;;) {
    const quote = bytes.indexOf(QUOTE, here);
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
    if (byte === QUOTE) {
      here = stringEnd(bytes, here, end);
      if (here < 0) return -1;
    } else if (byte === OPEN || byte === OPEN_LIST) open++; else if (byte === CLOSE || byte === CLOSE_LIST) {
      open--;
      if (open === 0) return here;
    }
  }
  return -1;
}

function valueEnd(bytes, at, end) {
  const first = bytes[at];
  if (first === QUOTE) return stringEnd(bytes, at + 1, end);
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

const prune_SPACE = 32;

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

function omit(line, at, after, instead) {
  line.text += line.bytes.toString("utf8", line.from, at) + instead;
  line.from = after;
}

function copyValue(line, at, mask) {
  const {bytes, end} = line;
  if (mask !== null && mask !== "all") {
    if (bytes[at] === OPEN && (mask.members ?? mask.each) !== void 0) return copyMembers(line, at + 1, mask);
    if (bytes[at] === OPEN_LIST && mask.each !== void 0) return copyList(line, at + 1, mask.each);
  }
  const after = valueEnd(bytes, at, end);
  if (mask === "all" || after - at <= MAX_SHORT) return after;
  if (mask?.head === void 0 || bytes[at] !== QUOTE) omit(line, at, after, "0"); else truncate(line, at, after, mask.head);
  return after;
}

function truncate(line, at, after, headSuffices) {
  const {bytes} = line;
  for (const length of HEAD_LENGTHS) {
    if (after - at <= length) return;
    const cut = at + bytes.subarray(at, at + length).lastIndexOf(prune_SPACE);
    if (cut <= at || !headSuffices(bytes.toString("latin1", at + 1, cut), length === HEAD_LENGTHS.at(-1))) continue;
    omit(line, cut, after, '"');
    return;
  }
}

function copyMembers(line, first, mask) {
  const {bytes, end} = line;
  for (let at = first; at < end; at++) {
    if (bytes[at] === CLOSE) return at + 1;
    if (bytes[at] !== QUOTE) return -1;
    const colon = stringEnd(bytes, at + 1, end);
    if (bytes[colon] !== COLON) return -1;
    at = copyValue(line, colon + 1, maskUnder(mask, bytes, at + 1, colon - 1));
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
    if (bytes[at] === CLOSE_LIST) return at + 1;
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

const schema = def => ({
  _zod: {
    def
  },
  check: (...checks) => schema({
    ...def,
    checks
  })
});

const unknown = () => schema({
  type: "unknown"
});

const string = () => schema({
  type: "string"
});

const bundled_zod_boolean = () => schema({
  type: "boolean"
});

const bundled_zod_int = () => schema({
  type: "number"
});

const transform = change => schema({
  type: "transform",
  transform: change
});

const object = shape => schema({
  type: "object",
  shape
});

const array = element => schema({
  type: "array",
  element
});

const record = (keyType, valueType) => schema({
  type: "record",
  keyType,
  valueType
});

const optional = innerType => schema({
  type: "optional",
  innerType
});

const nullable = innerType => schema({
  type: "nullable",
  innerType
});

const pipe = (first, second) => schema({
  type: "pipe",
  in: first,
  out: second
});

const withDefault = (innerType, defaultValue) => schema({
  type: "default",
  innerType,
  defaultValue
});

const withCatch = (innerType, value) => schema({
  type: "catch",
  innerType,
  catchValue: () => value
});

const limit = isWithin => ({
  _zod: {
    check({value, issues}) {
      if (!isWithin(value)) issues.push("limit");
    }
  }
});

const maxLength = longest => limit(value => value.length <= longest);

const nonnegative = () => limit(value => value >= 0);

var record_call = __nccwpck_require__(70200);

var tool_output = __nccwpck_require__(67305);

const lenient = type => withCatch(withDefault(nullable(type), null), null);

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

const fields_duration = withMask(orNull(value => (0, envelope.Ce)(value) && typeof value.secs === "number" && typeof value.nanos === "number"), fields({
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

var injected = __nccwpck_require__(58897);

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
      const origin = {
        expectsItem,
        pause: (0, injected.e)(turn, at, session)
      };
      actions.complete({
        callId: item.id,
        ...turn,
        at,
        source: "output",
        claims,
        fallback,
        origin
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

var memory_budget = __nccwpck_require__(79703);

var session_session = __nccwpck_require__(45483);

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
      const timestamp = (0, time.nR)(payload.completed_at_ms || null) ?? at.timestamp;
      const started_at = (0, time.nR)(payload.started_at_ms || null) ?? void 0;
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

var programs = __nccwpck_require__(82483);

var shell = __nccwpck_require__(11804);

const command_fields = {
  command: array(string()),
  cwd: fields_text,
  source: fields_text,
  status: fields_text,
  exit_code: integer,
  duration: fields_duration
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
  success: lenient(bundled_zod_boolean()),
  duration: fields_duration
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

var patch = __nccwpck_require__(33183);

const change = object({
  type: string(),
  content: fields_text,
  unified_diff: fields_text,
  move_path: fields_text
});

const file_change_fields = {
  changes: record(string(), change),
  status: fields_text,
  success: lenient(bundled_zod_boolean())
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

var mcp_resources = __nccwpck_require__(40825);

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
      isError: lenient(bundled_zod_boolean())
    })),
    duration: fields_duration
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
    isError: lenient(bundled_zod_boolean())
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
    duration: fields_duration
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
  id: string().check(maxLength(limits.Qx)),
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
        timestamp: (0, time.nR)(meta.timestamp) ?? at.timestamp
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
    source: sourceOf(meta.source),
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

function sourceOf(source) {
  if (typeof source === "string") return source;
  const [group, inner] = entryOf(source);
  if (group === null) return null;
  const [name, value] = typeof inner === "string" ? [ inner ] : entryOf(inner);
  return [ group, name === "other" && typeof value === "string" ? value : name ].filter(Boolean).join(":");
}

const entryOf = value => (0, objects.G)(value) ? Object.entries(value)[0] ?? [ null ] : [ null ];

const member = (value, key) => (0, objects.G)(value) && Object.hasOwn(value, key) ? value[key] : null;

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
    session.turns.markStarted(turn, at.rollout);
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
      owner.turns.markCompleted(turn, at.rollout);
      return "ignored";
    }
    if (turn?.completed) owner.actions.countDuplicates(1); else owner.actions.mark({
      type: "turn_completed",
      turn,
      at,
      failed
    });
    if (turn !== null) owner.turns.markCompleted(turn, at.rollout);
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
    num_turns: bundled_zod_int().check(nonnegative())
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
  "blank line": "an empty line"
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
  if (isAt(bytes, at, ORDINAL)) at = valueEnd(bytes, at + ORDINAL.length, end);
  if (!isAt(bytes, at, TYPE)) return null;
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
  const step = stepNamed(from, bytes, at, textEnd - 1);
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
    if (bytes[at] !== (left === 0 ? QUOTE : OPEN)) return -1;
    at += 1;
  }
  return at;
}

function memberAt(bytes, at, end, key) {
  for (let here = at; here < end; ) {
    if (bytes[here] === COMMA) here += 1;
    if (bytes[here] !== QUOTE) return -1;
    const keyEnd = stringEnd(bytes, here + 1, end);
    if (bytes[keyEnd] !== COLON) return -1;
    const isIt = keyEnd - here - 2 === key.length && isAt(bytes, here + 1, key);
    if (isIt) return keyEnd + 1;
    here = valueEnd(bytes, keyEnd + 1, end);
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
    const existing = stepNamed(step, Buffer.from(name), 0, length);
    const next = existing ?? createStep(name, known);
    if (existing === null) step.next.set(length, [ ...step.next.get(length) ?? [], next ]);
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

const MIN_PRUNED_LENGTH = 4096;

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
    this.#text ??= textOfLine(this.source);
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
    startedAt: (0, time.U_)(own?.timestamp) ?? (0, time.U_)(record?.timestamp) ?? nameStart ?? "",
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

var order = __nccwpck_require__(44673);

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

var read_budget = __nccwpck_require__(91827);

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

const find_files_BLOCK = 512;

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
        onDisk: blocks * find_files_BLOCK,
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

var external_node_buffer_ = __nccwpck_require__(4573);

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
    const flaw = isClean || (0, external_node_buffer_.isUtf8)(bytes.subarray(start, end)) ? null : "invalid_utf8";
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
      const isCut = line.flaw === "invalid_utf8" && textOfLine(line).endsWith("\ufffd");
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

const isClean = bytes => (0, external_node_buffer_.isUtf8)(bytes) && !bytes.includes(0);

const tooLong = number => ({
  number,
  bytes: EMPTY,
  start: 0,
  end: 0,
  isClean: false,
  flaw: "line_too_long"
});

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
    const splitter = createLineSplitter(maxLineLength);
    if (path.endsWith(".zst")) expander = await zstdExpander(file.size);
    const hash = sha256 ? (await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 77598, 19))).createHash("sha256") : null;
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
    return openFile(path);
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

const zstdExpander = async size => (await __nccwpck_require__.e(433).then(__nccwpck_require__.bind(__nccwpck_require__, 30433))).createZstdExpander(size);

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
v1_paths._)(pathsIn(folder).shown(cwd, null)));

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
        return timestamp === null || untimed ? isFileBefore(session, rollout) : timestamp < from;
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

const LOOK_RULES = [ "pushed", "published", "piped-to-shell", "network", "escalated", "credentials", "privileges", "outside-workspace", "steering-files", "git-config", "rewrote-history", "installed" ];

var simple_command = __nccwpck_require__(67518);

function codeOf({program, words, input}) {
  const option = OPTIONS[program.replace(/[\d.]+$/, "")];
  if (option === void 0) return null;
  const at = words.findIndex((word, index) => index > 0 && option.test(word));
  return at < 0 ? input : words[at + 1] ?? null;
}

const OPTIONS = Object.assign(Object.create(null), {
  python: /^-[A-Za-z]*c$/,
  node: /^(?:-p?e|-p|--eval|--print)$/,
  bun: /^(?:-e|--eval)$/,
  deno: /^eval$/,
  ruby: /^-[a-z]*e$/,
  perl: /^-[A-Za-z]*[eE]$/,
  php: /^-r$/
});

const REQUESTS = /\b(?:requests|httpx)\s*\.\s*(?:get|post|put|patch|delete|head|request|Session)\b|\burlopen\b|\burlretrieve\b|\bfetch\s*\(|\baxios\b|\bhttps?\s*\.\s*(?:get|request)\b|\bNet::HTTP\b/;

const ADDRESS = /\bhttps?:\/\/([^\s/'"`:?#)]+)/g;

function requestsIn(code, isLocal) {
  return REQUESTS.test(code) && [ ...code.matchAll(ADDRESS) ].some(([, host = ""]) => !isLocal(host));
}

const sendsIn = code => /\.\s*(?:post|put|patch|delete)\s*\(|\bmethod\s*[:=]\s*["'](?:POST|PUT|PATCH|DELETE)|\bdata\s*=/i.test(code);

const textsIn = code => [ ...code.matchAll(/"([^"\n\\]{1,300})"|'([^'\n\\]{1,300})'/g) ].map(([, double, single]) => double ?? single ?? "");

const byName = programs => Object.fromEntries(programs.map(program => [ program, [ "" ] ]));

const CREDENTIAL_FILE = new RegExp([ String.raw`(?:^|[\\/=@:])\.ssh(?:[\\/](?!known_hosts|config$|.*\.pub$)|$)`, String.raw`(?:^|[\\/=@:])\.(?:npmrc|netrc|_netrc|pypirc|git-credentials|pgpass|my\.cnf|boto|vault-token|yarnrc\.yml|s3cfg)$`, String.raw`(?:^|[\\/=@:])\.aws(?:[\\/]|$)`, String.raw`(?:^|[\\/=@:])\.azure(?:[\\/]|$)`, String.raw`(?:^|[\\/=@:])\.gnupg(?:[\\/]|$)`, String.raw`(?:^|[\\/=@:])\.kube[\\/]config$`, String.raw`(?:^|[\\/=@:])\.docker[\\/]config\.json$`, String.raw`\.config[\\/](?:gh[\\/]hosts\.yml|gcloud(?:[\\/]|$)|hub$)`, String.raw`\.codex[\\/]auth\.json$`, String.raw`\.cargo[\\/]credentials(?:\.toml)?$`, String.raw`\.gem[\\/]credentials$`, String.raw`(?:^|[\\/=@:*])\.env(?:\.(?!example$|sample$|template$|dist$|test$)[\w-]+)?\**$`, String.raw`^[\\/]proc[\\/][^\\/]+[\\/]environ$`, String.raw`^[\\/]etc[\\/](?:shadow|gshadow|sudoers)`, String.raw`(?:^|[\\/=@])id_(?:rsa|dsa|ecdsa|ed25519)$`, String.raw`^[\\/](?:var[\\/])?run[\\/]secrets(?:[\\/]|$)` ].join("|"));

const DO_NOT_READ = (0, simple_command.wX)("ls dir mkdir rmdir chmod chown chgrp test [ [[ rm touch stat file", "echo printf cd pushd export find tree du realpath dirname basename git ssh-keygen which", "ssh-keyscan readlink tee exa eza fd man tldr test-path remove-item setfacl");

const PATTERN_FIRST = (0, simple_command.wX)("grep egrep fgrep rg ag ack sed awk gawk jq yq");

const readCredentials = started => {
  const {program, words, reads} = started;
  if (program === "rg" && words.includes("--files")) return false;
  if (reads.some(path => CREDENTIAL_FILE.test(path))) return true;
  if (readsEnvironment(started) || asksStore(started)) return true;
  if (DO_NOT_READ.includes(program)) return false;
  const code = codeOf(started);
  if (code !== null && textsIn(code).some(text => CREDENTIAL_FILE.test(text))) return true;
  const args = PATTERN_FIRST.includes(program) ? withoutPattern(words) : words.slice(1);
  if (program === "cp" || program === "mv") return args.slice(0, -1).some(word => CREDENTIAL_FILE.test(word));
  return args.some(word => CREDENTIAL_FILE.test(word));
};

const PATTERN_VALUED = (0, simple_command.wX)("-e -f -A -B -C -m -g --glob -t --type --include --exclude");

function withoutPattern(words) {
  const operands = (0, simple_command.ep)(words, PATTERN_VALUED);
  const files = words.some(word => word === "-e" || word === "-f") ? operands : operands.slice(1);
  const globs = words.filter((word, at) => [ "-g", "--glob", "--include" ].includes(words[at - 1] ?? "") && !word.startsWith("!"));
  return [ ...files, ...globs ];
}

function readsEnvironment({program, words}) {
  const [, ...args] = words;
  switch (program) {
   case "printenv":
    return args.length === 0 || args.some(word => !word.startsWith("-") && isSecretName(word));

   case "env":
    return args.every(word => word === "-0" || word === "--null" || /^\w+=/.test(word));

   case "set":
    return args.length === 0;

   case "export":
   case "declare":
    return args.length === 0 ? program === "export" : args.every(word => /^-[px]+$/.test(word));

   case "echo":
   case "printf":
   case "write-output":
    return args.some(word => [ ...word.matchAll(VARIABLE) ].some(([, name = ""]) => isSecretName(name)));

   case "get-childitem":
   case "gci":
   case "dir":
    return args.some(word => /^env:/i.test(word));

   default:
    return false;
  }
}

const VARIABLE = /(?<!\\)\$(?:env:)?\{?(?:env:)?([A-Za-z_]\w*)/gi;

const isSecretName = name => /(?:^|_)(?:token|secret|secrets|password|passwd|api_?key|apikey|private_?key|access_?key|credentials?|database_?url)(?:$|_)/i.test(name) || /_(?:pat|pwd)(?:$|_)/i.test(name) || name === "PAT";

const SECRET_STORES = {
  git: /(?:^| )config .*(?:extraheader|credential\.|\.token|password)|(?:^| )credential(?:-\w+)? (?:fill|get)/i,
  gh: /^auth (?:token|status .*--show-token|status .*-t\b)/,
  glab: /^auth (?:token|status .*-t\b)/,
  aws: /^(?:.* )?(?:configure (?:get|export-credentials)|secretsmanager get-secret-value|ssm get-parameters?\b|sts get-session-token|ecr get-login-password)/,
  gcloud: /auth (?:application-default )?print-(?:access|identity)-token|secrets versions access/,
  az: /account get-access-token|keyvault secret show/,
  security: /^find-(?:generic|internet)-password|^dump-keychain/,
  pass: /^(?:(?:show|edit|ls|-c) )?(?!(?:ls|list|git|init|insert|generate|rm|mv|cp|find|grep|help|version)\b)[\w./-]+$/,
  op: /^(?:read|item get)/,
  vault: /^(?:kv get|read|token lookup)/,
  kubectl: /^(?:.* )?get secrets?\b.*(?:-o|--output|-ojson|-oyaml)/,
  npm: /^(?:config|c) (?:get|list|ls).*(?:_auth|token)|^token (?:list|create)/i,
  cmdkey: /^\/list/i,
  gpg: /--export-secret-keys?|--export-secret-subkeys/,
  "secret-tool": /^(?:lookup|search)/,
  doppler: /^secrets/,
  keyring: /^get/
};

function asksStore({program, words}) {
  const asked = Object.hasOwn(SECRET_STORES, program) ? SECRET_STORES[program] : void 0;
  if (asked === void 0 || program === "git" && words.includes("--unset-all")) return false;
  return asked.test(words.slice(1).join(" "));
}

const CREDENTIAL_TRIGGERS = {
  ...byName((0, simple_command.wX)("printenv env set export declare get-childitem gci gh glab aws pass")),
  git: [ /config|credential/i ],
  gcloud: [ /token|secrets/ ],
  az: [ /token|secret/ ],
  security: [ /find-|dump-keychain/ ],
  op: [ /read|item/ ],
  vault: [ /kv|read|token/ ],
  kubectl: [ /secret/ ],
  npm: [ /_auth|token/i ],
  cmdkey: [ /list/i ],
  gpg: [ /export-secret/ ],
  "secret-tool": [ /lookup|search/ ],
  doppler: [ /secrets/ ],
  keyring: [ /get/ ]
};

const namesCredentials = (script, lower) => SIGNS.some(sign => lower.includes(sign)) && NAMES.test(script);

const SIGNS = (0, simple_command.wX)(".ssh .npmrc .netrc ._netrc .pypirc .git-credentials .pgpass .boto .yarnrc .s3cfg .aws .azure .gnupg .kube", ".docker .env environ /etc \\etc id_ auth.json hosts.yml gcloud .config credential secret vault-token my.cnf", "token passw key database $");

const NAMES = new RegExp([ String.raw`\.(?:ssh|npmrc|netrc|_netrc|pypirc|git-credentials|pgpass|boto|yarnrc|s3cfg|aws|azure|gnupg|kube|docker|env)(?![A-Za-z])`, String.raw`environ|[\\/]etc[\\/]|id_(?:rsa|dsa|ecdsa|ed25519)|auth\.json|hosts\.yml|gcloud|\.config[\\/]hub`, "credential|secret|vault-token|my\\.cnf|token|passw|api_?key|private_?key|access_?key|database_?url", String.raw`\$\{?(?:env:)?\{?(?:env:)?(?:\w*_)?(?:pwd|pat)(?![A-Za-z0-9])` ].join("|"), "i");

const STEERING_FOLDERS = new Set((0, simple_command.wX)(".github .codex .circleci .buildkite .gitea .forgejo .claude .cursor .agents"));

const STEERING_FILES = new Set([ ...(0, simple_command.wX)("AGENTS.md AGENTS.override.md CLAUDE.md GEMINI.md .cursorrules CODEOWNERS Jenkinsfile appveyor.yml"), ...inYaml(".gitlab-ci azure-pipelines .travis bitbucket-pipelines .drone .woodpecker cloudbuild") ]);

function inYaml(names) {
  return (0, simple_command.wX)(names).flatMap(name => [ `${name}.yml`, `${name}.yaml` ]);
}

const partsOf = path => path.split(/[\\/]/);

function isSteeringFile(path) {
  const parts = partsOf(path);
  return parts.some(part => STEERING_FOLDERS.has(part)) || STEERING_FILES.has(parts.at(-1) ?? "");
}

const steered = ({written}) => written.some(isSteeringFile);

const wroteOutside = ({written, isOutside}) => written.some(isOutside);

const TEMPORARY = /^(?:\/dev\/(?:null|zero|full|tty|std(?:in|out|err)$|(?:fd|tcp|udp|shm|pts)\/)|\/tmp(?:\/|$)|\/var\/tmp(?:\/|$)|\/proc\/self\/fd\/|\$\{?(?:TMPDIR|TEMP|TMP|RUNNER_TEMP|GITHUB_\w+)\b|nul$|%TE?MP%)/i;

const HOME = /^(?:~[^/\\]*(?:[\\/]|$)|\$\{?(?:HOME|XDG_\w+)\}?(?:[\\/]|$)|\$env:(?:USERPROFILE|HOME|APPDATA)|%(?:USERPROFILE|APPDATA)%)/i;

const SYSTEM = /^\/(?:etc|usr|opt|var|bin|sbin|lib(?:32|64)?|boot|root|srv|sys|proc|Library|System|Applications)(?:\/|$)/;

function outsideOf(root, cwd) {
  return path => {
    if (path === "" || TEMPORARY.test(path)) return false;
    if (HOME.test(path)) return true;
    if (isAbsolute(path)) return isOutsideRoot(path, root);
    return path.startsWith("..") && cwd !== null && !isAbsolute(cwd) && climbsOut(`${cwd}/${path}`);
  };
}

function isOutsideRoot(path, root) {
  if (path.startsWith("/")) return root === null ? SYSTEM.test(path) : !isIn(path, root);
  return root !== null && !isIn(comparable(path), comparable(root));
}

const namesWatchedPath = script => PLACE_OUTSIDE.test(script) || WATCHED.test(script);

const PLACE_OUTSIDE = /(?:^|[\s'"=>:(])(?:~|\/|\.\.|\$\{?HOME|\$\{?XDG|[A-Za-z]:[\\/]|\\\\|%|\$env:)/i;

const WATCHED = /\.(?:github|gitea|forgejo|gitlab-ci|codex|circleci|buildkite|claude|cursor|agents|travis|drone|woodpecker|git|githooks|gitconfig|gitmodules|husky)|AGENTS|CLAUDE|GEMINI|CODEOWNERS|Jenkinsfile|pipelines|cloudbuild|appveyor|lefthook|pre-commit/;

const isIn = (path, folder) => path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);

const isAbsolute = path => path.startsWith("/") || isWindowsPath(path);

const comparable = path => path.replaceAll("\\", "/").toLowerCase();

const isWindowsPath = path => /^(?:[A-Za-z]:[\\/]|\\\\)/.test(path);

function climbsOut(path) {
  let depth = 0;
  for (const part of path.split(/[\\/]/)) {
    if (part === "" || part === ".") continue;
    depth += part === ".." ? -1 : 1;
    if (depth < 0) return true;
  }
  return false;
}

const GIT_VALUED = (0, simple_command.wX)("-C -c --git-dir --work-tree --namespace --exec-path --config-env");

function gitWords({program, words}) {
  if (program !== "git") return null;
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (GIT_VALUED.includes(word)) at += 1; else if (!word.startsWith("-")) return words.slice(at);
  }
  return [];
}

const GIT_PUSHES = [ "push", "send-pack", "send-email" ];

const pushed = started => {
  const git = gitWords(started);
  return git === null ? pushedByOther(started) : pushedByGit(git);
};

function pushedByGit(git) {
  const [subcommand = "", ...rest] = git;
  if ((0, simple_command.Kz)(git, "--dry-run")) return false;
  if (GIT_PUSHES.includes(subcommand)) return !(0, simple_command.Kz)(git, "-n");
  if (subcommand === "svn") return rest.includes("dcommit");
  return (subcommand === "subtree" || subcommand === "lfs") && rest.includes("push");
}

const RELEASE_CHANGES = [ "create", "new", "upload", "edit", "delete", "delete-asset" ];

function pushedByOther({program, words}) {
  const [first = "", second = ""] = (0, simple_command.ep)(words, [ "-R", "--repo" ]);
  switch (program) {
   case "gh":
    if (first === "release") return RELEASE_CHANGES.includes(second);
    if (first === "repo") return second === "sync" || (0, simple_command.Kz)(words, "--push");
    return first === "pr" && second === "merge";

   case "glab":
    return first === "mr" && second === "merge" || first === "release" && second === "create";

   case "hg":
    return first === "push";

   case "svn":
    return first === "commit" || first === "ci";

   case "jj":
   case "sl":
    return first === "git" && second === "push" || first === "push";

   default:
    return false;
  }
}

const rewroteHistory = started => {
  if (started.program === "bfg" || started.program === "git-filter-repo") return true;
  const git = gitWords(started);
  if (git === null) return false;
  const [subcommand, ...rest] = git;
  switch (subcommand) {
   case "push":
    return (0, simple_command.Kz)(git, "-f", "--force", "--force-with-lease", "--mirror") || rest.some(word => word.startsWith("+"));

   case "reset":
    return (0, simple_command.Kz)(git, "--hard");

   case "rebase":
    return !(0, simple_command.Kz)(git, "--abort", "--quit", "--show-current-patch");

   case "commit":
    return (0, simple_command.Kz)(git, "--amend");

   case "pull":
    return rest.some(word => word === "-r" || /^--rebase(?:=(?!false)|$)/.test(word));

   case "filter-branch":
   case "filter-repo":
   case "replace":
    return true;

   case "update-ref":
    return (0, simple_command.Kz)(git, "-d", "--stdin");

   case "reflog":
    return rest[0] === "expire" || rest[0] === "delete";

   default:
    return false;
  }
};

const READS_CONFIG = /^(?:--get(?:-.+)?|--list|-l|get|list|--show-origin|--show-scope|--name-only)$/;

const REMOTE_CHANGES = [ "add", "set-url", "remove", "rm", "rename", "set-head" ];

const changedGitConfig = started => {
  const git = gitWords(started);
  return git === null ? changedHooks(started) : changesGitSetup(git, started.words);
};

function changedHooks({program, words, written}) {
  switch (program) {
   case "husky":
    return words.length === 1 || /^(?:(?:un)?install|init|add|set)$/.test(words[1] ?? "");

   case "lefthook":
    return words.length === 1 || /^(?:un)?install$/.test(words[1] ?? "");

   case "pre-commit":
    return words[1] === "install" || words[1] === "uninstall";

   default:
    return written.some(isGitInternal);
  }
}

function changesGitSetup(git, words) {
  if (words.some(word => /^core\.(?:hookspath|fsmonitor|sshcommand|pager|editor)=/i.test(word))) return true;
  const [subcommand, ...rest] = git;
  switch (subcommand) {
   case "config":
    return setsConfig(rest);

   case "lfs":
    return rest[0] === "install" || rest[0] === "uninstall";

   case "remote":
    return REMOTE_CHANGES.includes(rest[0] ?? "");

   case "push":
   case "merge":
    return (0, simple_command.Kz)(git, "--no-verify");

   default:
    return subcommand === "commit" && (0, simple_command.Kz)(git, "--no-verify", "-n");
  }
}

function setsConfig(rest) {
  if (rest.some(word => READS_CONFIG.test(word))) return false;
  const operands = rest.filter(word => !word.startsWith("-"));
  const changes = rest.some(word => /^(?:-e|edit|--(?:edit|add|unset|unset-all|replace-all|rename-section|remove-section))$/.test(word));
  return changes || operands.length > 1;
}

const HOOK_FOLDERS = [ ".husky", ".githooks" ];

const OWN_PARTS = [ "hooks", "config", "info" ];

const CONFIGURATIONS = [ ".gitconfig", ".gitmodules", ".pre-commit-config.yaml", ...inYaml("lefthook") ];

function isGitInternal(path) {
  const parts = partsOf(path);
  return CONFIGURATIONS.includes(parts.at(-1) ?? "") || parts.some((part, at) => HOOK_FOLDERS.includes(part) || part === ".git" && OWN_PARTS.includes(parts[at + 1] ?? ""));
}

const GIT_TRIGGERS = {
  ...byName((0, simple_command.wX)("gh glab bfg git-filter-repo husky lefthook pre-commit")),
  git: [ ...(0, simple_command.wX)("push send-pack send-email svn subtree lfs commit pull reset rebase filter-branch filter-repo"), ...(0, 
  simple_command.wX)("replace update-ref reflog config remote --no-verify core") ],
  hg: [ "push" ],
  svn: [ "commit", "ci" ],
  jj: [ "push" ],
  sl: [ "push" ]
};

const PUBLISHING = {
  npm: [ "publish", "unpublish", "deprecate", "dist-tag add" ],
  pnpm: [ "publish", "deploy" ],
  yarn: [ "publish", "npm publish" ],
  bun: [ "publish" ],
  lerna: [ "publish" ],
  changeset: [ "publish" ],
  vsce: [ "publish" ],
  ovsx: [ "publish" ],
  jsr: [ "publish" ],
  deno: [ "publish", "deploy" ],
  cargo: [ "publish", "yank" ],
  twine: [ "upload" ],
  poetry: [ "publish" ],
  uv: [ "publish" ],
  pdm: [ "publish" ],
  flit: [ "publish" ],
  hatch: [ "publish" ],
  gem: [ "push", "yank" ],
  nuget: [ "push" ],
  dotnet: [ "nuget push" ],
  mvn: [ "deploy" ],
  docker: [ "push", "image push", "manifest push", "compose push", "stack deploy" ],
  podman: [ "push", "image push", "manifest push" ],
  buildah: [ "push" ],
  nerdctl: [ "push" ],
  skopeo: [ "copy", "sync" ],
  crane: [ "push", "copy", "cp" ],
  oras: [ "push", "copy", "cp" ],
  cosign: [ "sign", "attest" ],
  helm: [ "push", "install", "upgrade", "uninstall", "delete", "rollback" ],
  helmfile: [ "apply", "sync", "destroy" ],
  terraform: [ "apply", "destroy", "import" ],
  tofu: [ "apply", "destroy", "import" ],
  terragrunt: [ "apply", "destroy", "run-all" ],
  pulumi: [ "up", "update", "destroy" ],
  cdk: [ "deploy", "destroy" ],
  sam: [ "deploy" ],
  serverless: [ "deploy", "remove" ],
  sls: [ "deploy", "remove" ],
  kubectl: [ "apply", "create", "delete", "replace", "patch", "edit", "scale", "autoscale", "expose", "run", "drain", "cordon", "uncordon", "taint", "label", "annotate", "set", "rollout restart", "rollout undo", "rollout pause", "rollout resume" ],
  oc: [ "apply", "create", "delete", "replace", "patch", "new-app" ],
  argocd: [ "app sync", "app create", "app delete" ],
  flux: [ "bootstrap", "reconcile" ],
  wrangler: [ "deploy", "publish", "pages deploy", "secret put" ],
  vercel: [ "deploy", "--prod", "promote", "remove", "rm" ],
  netlify: [ "deploy" ],
  firebase: [ "deploy" ],
  fly: [ "deploy" ],
  flyctl: [ "deploy" ],
  railway: [ "up" ],
  heroku: [ "container:push", "container:release" ],
  gcloud: [ "app deploy", "run deploy", "functions deploy", "builds submit" ],
  eas: [ "submit", "update" ],
  surge: [ "" ],
  "gh-pages": [ "" ],
  "semantic-release": [ "" ],
  goreleaser: [ "release" ]
};

const VALUED = (0, simple_command.wX)("--prefix --workspace -w --filter --cwd --context -c --host -H -n -C --namespace", "--kubeconfig --kube-context --manifest-path --project --region --profile");

const published = ({program, words}) => {
  if (isDryRun(words) || program === "cargo" && words.includes("-n")) return false;
  if (program === "aws") return awsChanges(words);
  if (program === "gradle" || program === "gradlew") return words.some(word => /(?:^|:)(?:publish|uploadarchives)/i.test(word) && !/ToMavenLocal/.test(word));
  if (program === "docker" && (0, simple_command.ep)(words)[0] === "buildx" && (0, 
  simple_command.Kz)(words, "--push")) return true;
  if (program === "docker" && (0, simple_command.ep)(words)[0] === "build" && (0, 
  simple_command.Kz)(words, "--push")) return true;
  if (program === "python" || program === "python3") return /^twine upload\b/.test(moduleOf(words));
  return isListed(program, words);
};

function isListed(program, words) {
  const listed = Object.hasOwn(PUBLISHING, program) ? PUBLISHING[program] ?? [] : [];
  const operands = (0, simple_command.ep)(words, VALUED).filter(word => !word.startsWith("+"));
  if (program === "mvn") return operands.some(word => word === "deploy" || word.startsWith("deploy:"));
  if (listed.includes("")) return true;
  if (program === "vercel" && (operands.length === 0 || words.includes("--prod"))) return words[1] !== "--version";
  const [first = "", second = ""] = operands;
  if (second === "view-last-applied") return false;
  return listed.includes(first) || listed.includes(`${first} ${second}`);
}

function moduleOf(words) {
  const at = words.indexOf("-m");
  return at < 0 ? "" : words.slice(at + 1).join(" ");
}

function awsChanges(words) {
  const [service, verb = "", ...paths] = (0, simple_command.ep)(words, [ "--profile", "--region", "--output", "--endpoint-url" ]);
  if (service === "s3") return [ "cp", "mv", "sync", "rm", "mb", "rb" ].includes(verb) && (paths.at(-1) ?? "").startsWith("s3://");
  return /^(?:create|put|delete|update|deploy|run|terminate|start|stop|publish|invoke|send|attach|detach)(?:-|$)/.test(verb);
}

function isDryRun(words) {
  return words.some(word => word === "--dry-run" || /^--dry-run=(?:client|server|true)$/.test(word));
}

const PUBLISH_TRIGGERS = {
  ...PUBLISHING,
  ...byName([ "aws", "vercel" ]),
  docker: [ ...PUBLISHING.docker ?? [], "--push" ],
  gradle: [ /publish|uploadarchives/i ],
  gradlew: [ /publish|uploadarchives/i ]
};

const BROWSERS = [ "playwright install", "playwright install-deps", "cypress install", "puppeteer browsers" ];

const INSTALLING = {
  npm: (0, simple_command.wX)("install i in add ci clean-install install-test it update up upgrade"),
  pnpm: [ ...(0, simple_command.wX)("install i add update up dlx import"), ...BROWSERS ],
  yarn: [ "install", "add", "up", "upgrade", "dlx", "global add", ...BROWSERS ],
  bun: [ "install", "i", "add", "update", "x" ],
  deno: [ "install", "add" ],
  pip: [ "install" ],
  pip2: [ "install" ],
  pip3: [ "install" ],
  pipx: [ "install", "run", "inject", "upgrade" ],
  uv: [ "add", "sync", "pip install", "pip sync", "tool install", "tool run", "python install" ],
  poetry: [ "add", "install", "update", "self add" ],
  pipenv: [ "install", "sync", "update" ],
  pdm: [ "add", "install", "sync", "update" ],
  hatch: [ "dep" ],
  conda: [ "install", "create", "update", "env create", "env update" ],
  mamba: [ "install", "create", "update", "env create", "env update" ],
  micromamba: [ "install", "create", "update" ],
  cargo: [ "install", "add", "binstall", "update" ],
  rustup: [ "toolchain install", "component add", "target add", "update", "install" ],
  go: [ "get", "install" ],
  gem: [ "install", "update" ],
  bundle: [ "install", "add", "update" ],
  bundler: [ "install", "add", "update" ],
  composer: [ "require", "install", "update", "global require" ],
  apt: [ "install", "upgrade", "full-upgrade", "dist-upgrade", "reinstall" ],
  "apt-get": [ "install", "upgrade", "dist-upgrade", "build-dep" ],
  aptitude: [ "install", "upgrade", "full-upgrade" ],
  dnf: (0, simple_command.wX)("install in upgrade up update groupinstall reinstall"),
  yum: [ "install", "upgrade", "update", "localinstall", "reinstall" ],
  zypper: [ "install", "in", "update", "up" ],
  apk: [ "add", "upgrade" ],
  brew: [ "install", "upgrade", "reinstall", "bundle" ],
  port: [ "install", "upgrade" ],
  pkg: [ "install", "upgrade" ],
  snap: [ "install", "refresh" ],
  flatpak: [ "install", "update" ],
  opkg: [ "install", "upgrade" ],
  "nix-env": [],
  nix: [ "profile install", "profile add" ],
  guix: [ "install" ],
  dotnet: [ "add", "tool install", "workload install", "restore" ],
  nuget: [ "install", "restore" ],
  choco: [ "install", "upgrade" ],
  chocolatey: [ "install", "upgrade" ],
  winget: [ "install", "upgrade" ],
  scoop: [ "install", "update" ],
  gh: [ "extension install" ],
  playwright: [ "install", "install-deps" ],
  browsers: [ "install" ],
  puppeteer: [ "browsers install" ],
  cypress: [ "install" ],
  code: [],
  mix: [ "deps.get", "archive.install", "deps.update" ],
  cabal: [ "install" ],
  stack: [ "install" ],
  luarocks: [ "install" ],
  cpan: [ "" ],
  cpanm: [ "" ],
  opam: [ "install" ],
  nimble: [ "install" ],
  pod: [ "install", "update" ],
  asdf: [ "install", "plugin add" ],
  mise: [ "install", "use" ],
  nvm: [ "install" ],
  fnm: [ "install" ],
  volta: [ "install" ],
  pyenv: [ "install" ],
  rbenv: [ "install" ],
  sdk: [ "install" ],
  uvx: [ "" ],
  bunx: [ "" ],
  pnpx: [ "" ],
  "install-module": [ "" ],
  "install-package": [ "" ],
  "install-script": [ "" ]
};

const installs_VALUED = (0, simple_command.wX)("--prefix -C --dir --cwd --workspace -w --filter -F -q --directory --project -o --config", "-c --root --toolchain --cache-dir");

const installed = ({program, words}) => {
  if (words.some(word => /^--(?:dry-run|simulate)$/.test(word))) return false;
  switch (program) {
   case "pacman":
    return words.some(word => /^-S(?![sipglc])/.test(word) || /^-U/.test(word) || word === "--sync");

   case "dpkg":
   case "rpm":
    return words.some(word => /^-[A-Za-z]*[iU]/.test(word) || /^--(?:install|upgrade)$/.test(word)) && !words.some(word => /^-q/.test(word));

   case "nix-env":
    return (0, simple_command.Kz)(words, "-i", "-u", "--install", "--upgrade", "-iA");

   case "code":
    return words.includes("--install-extension");

   case "npx":
   case "npm-exec":
    return (0, simple_command.Kz)(words, "-y", "--yes", "-p", "--package");

   case "easy_install":
    return words.length > 1;

   case "yarn":
    if ((0, simple_command.ep)(words, installs_VALUED).length === 0) return !(0, simple_command.Kz)(words, "-v");
    break;

   case "bundle":
    if (words.length === 1) return true;
    break;
  }
  if (/^(?:python|pypy)[\d.]*$|^py$/.test(program)) return /^(?:pip|pipx|uv pip|playwright) install\b/.test(moduleOf(words));
  return installsByTable(program, words);
};

function installsByTable(program, words) {
  const name = program.replace(/^pip[\d.]*$/, "pip");
  const listed = Object.hasOwn(INSTALLING, name) ? INSTALLING[name] ?? [] : [];
  const [first = "", second = "", third = ""] = (0, simple_command.ep)(words, installs_VALUED).filter(word => !word.startsWith("+"));
  if (name === "npm" && first === "exec") return (0, simple_command.Kz)(words, "-y", "--yes");
  if (name === "dotnet" && first === "add") return second === "package" || third === "package";
  if (listed.includes("")) return words.length > 1;
  return listed.includes(first) || listed.includes(`${first} ${second}`);
}

const NPX_INSTALLS = [ /-[A-Za-z]*[yp]|--(?:yes|package)/ ];

const INSTALL_TRIGGERS = {
  ...INSTALLING,
  ...byName((0, simple_command.wX)("pacman dpkg rpm nix-env easy_install yarn bundle")),
  npm: [ ...INSTALLING.npm ?? [], "exec" ],
  code: [ "--install-extension" ],
  npx: NPX_INSTALLS,
  "npm-exec": NPX_INSTALLS
};

const CONTAINER_PROGRAMS = (0, simple_command.wX)("docker docker-compose podman nerdctl kubectl oc");

const containers_VALUED = (0, simple_command.wX)("-e --env --env-file -u --user -w --workdir -v --volume --mount -p --publish --name --network --entrypoint", "--platform -h --hostname -l --label -m --memory --cpus --gpus --add-host -f --file --project-name --profile", "--index -n --namespace -c --container --context --kubeconfig --cpuset-cpus --shm-size --pull --restart");

const GROUPS = [ "compose", "container" ];

const STARTING = [ "exec", "run" ];

function inContainer(words) {
  const subcommand = operandAt(words, 1);
  const at = GROUPS.includes(words[subcommand] ?? "") ? operandAt(words, subcommand + 1) : subcommand;
  if (!STARTING.includes(words[at] ?? "")) return [];
  const name = operandAt(words, at + 1);
  const rest = words.slice(name + 1);
  const started = rest[0] === "--" ? rest.slice(1) : rest;
  return started.length === 0 ? [] : [ {
    words: started,
    isInContainer: true
  } ];
}

function operandAt(words, from) {
  let at = from;
  while (at < words.length && words[at]?.startsWith("-")) at += containers_VALUED.includes(words[at] ?? "") ? 2 : 1;
  return at;
}

const WRAPPERS = {
  sudo: (0, simple_command.wX)("-u -g -h -p -C -D -R -T -U -r -t --user --group --chdir"),
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
  xargs: (0, simple_command.wX)("-I -n -P -L -d -E -s -a --max-args --max-procs --delimiter --replace"),
  parallel: (0, simple_command.wX)("-j --jobs -a --arg-file --colsep --delay --results --joblog"),
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
  firejail: [],
  wsl: (0, simple_command.wX)("-d --distribution -u --user --cd")
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
  npm: [ "exec", "x" ],
  pnpm: [ "exec", "dlx" ],
  yarn: [ "exec", "dlx" ],
  bun: [ "x" ],
  mise: [ "exec", "x" ],
  direnv: [ "exec" ],
  nix: [ "run" ]
};

const PACKAGE_RUNNERS = (0, simple_command.wX)("npx pnpx bunx");

const RUNNER_VALUED = (0, simple_command.wX)("-p --package -w --workspace --filter");

const SHELLS = (0, simple_command.wX)("sh bash zsh dash ash ksh fish");

function startedBy(command) {
  const program = (0, simple_command.oQ)(command);
  const started = STARTS.get(program);
  if (started !== void 0) return started(command);
  return Object.hasOwn(WRAPPERS, program) ? wrappedBy(program, command.words) : [];
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

function runnerStarts(words, subcommands) {
  return subcommands.includes(words[1] ?? "") ? runBy(words.slice(2)) : [];
}

function runBy(words) {
  const at = words.findIndex((word, index) => !word.startsWith("-") && !RUNNER_VALUED.includes(words[index - 1] ?? ""));
  const [program, ...rest] = at < 0 ? [] : words.slice(at);
  return program === void 0 ? [] : [ {
    words: [ program.replace(/(?<=.)@[^@/]*$/, ""), ...rest ]
  } ];
}

function wrappedBy(program, words) {
  const start = programAt(program, words);
  const options = words.slice(1, start);
  const rest = words.slice(start);
  if (program === "command" && options.some(word => /^-[vV]+$/.test(word))) return [];
  const split = program === "env" ? options.findIndex(word => /^(?:-S|--split-string)$/.test(word)) : -1;
  if (split >= 0) return [ {
    script: words.slice(split + 2).join(" ")
  } ];
  if (rest.length === 0) return [];
  const isScript = (program === "watch" || program === "parallel") && rest[0]?.includes(" ");
  return [ isScript ? {
    script: rest.join(" ")
  } : {
    words: rest
  } ];
}

function programAt(wrapper, words) {
  const valued = WRAPPERS[wrapper] ?? [];
  let leading = LEADING[wrapper] ?? 0;
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "--") return at + 1;
    const isVariable = wrapper !== "xargs" && /^\w+=/.test(word);
    if (valued.includes(word)) at += 1; else if (!word.startsWith("-") && !isVariable) {
      if (leading === 0) return at;
      leading -= 1;
    }
  }
  return words.length;
}

const inShell = ({words, input}) => {
  const given = scriptOf(words, word => /^-[A-Za-z]*c[A-Za-z]*$/.test(word));
  return input === null || given.length > 0 ? given : [ {
    script: input
  } ];
};

const inAnotherUsersShell = ({words}) => scriptOf(words, word => word === "-c" || word === "--command");

const inPowershell = ({words}) => restAfter(words, word => /^-(?:c|command)$/i.test(word));

const byXargs = ({words, before}) => wrappedBy("xargs", words).map(each => withPathsFrom(before, each));

const STARTS = new Map([ ...SHELLS.map(shell => [ shell, inShell ]), ...CONTAINER_PROGRAMS.map(program => [ program, ({words}) => inContainer(words) ]), ...Object.entries(RUNNERS).map(([runner, subcommands]) => [ runner, ({words}) => runnerStarts(words, subcommands) ]), ...PACKAGE_RUNNERS.map(runner => [ runner, ({words}) => runBy(words.slice(1)) ]), [ "eval", ({words}) => [ {
  script: words.slice(1).join(" ")
} ] ], [ "trap", ({words}) => words.slice(1, 2).map(script => ({
  script
})) ], [ "su", inAnotherUsersShell ], [ "runuser", inAnotherUsersShell ], [ "script", inAnotherUsersShell ], [ "cmd", ({words}) => restAfter(words, word => /^\/[ckCK]$/.test(word)) ], [ "powershell", inPowershell ], [ "pwsh", inPowershell ], [ "find", ({words}) => executedBy(words) ], [ "fd", ({words}) => executedBy(words) ], [ "xargs", byXargs ] ]);

const INTERPRETERS = {
  python: /^-[A-Za-z]*[cmV]/,
  node: /^-(?:[eprvc]|-eval|-print|-check|-test|-version)/,
  bun: /^-/,
  perl: /^-[A-Za-z0-9]*[eEv]/,
  ruby: /^-[A-Za-z]*[ev]/,
  php: /^-[A-Za-z]*[rRvifl]/,
  lua: /^-[ev]/,
  rscript: /^-e/,
  osascript: /^-e/,
  pwsh: /^-(?:c|f|command|file)$/i,
  powershell: /^-(?:c|f|command|file)$/i,
  tclsh: /^$/
};

function interpreterOf(program) {
  if (SHELLS.includes(program)) return program;
  const name = program.replace(/^(?:pypy|python)[\d.]*$/, "python").replace(/^nodejs$/, "node");
  return Object.hasOwn(INTERPRETERS, name) ? name : null;
}

function runsInput({program, words}) {
  const name = interpreterOf(program);
  if (name === null) return false;
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "-" || word === "/dev/stdin") return true;
    const meaning = SHELLS.includes(name) ? ofShell(word) : ofInterpreter(name, word, words[at + 1]);
    if (meaning === "runs input") return true;
    if (meaning === "runs no input") return false;
    if (meaning === "option with value") at += 1;
  }
  return true;
}

function ofShell(word) {
  if (/^-[A-Za-z]*s/.test(word)) return "runs input";
  if (/^-[A-Za-z]*c/.test(word) || word === "--version") return "runs no input";
  if (word === "-o" || word === "-O" || word === "+o") return "option with value";
  return word.startsWith("-") ? "option" : "runs no input";
}

function ofInterpreter(name, word, next) {
  if (!word.startsWith("-")) return "runs no input";
  if (INTERPRETERS[name]?.test(word)) return next === "-" ? "runs input" : "runs no input";
  if (word === "--version" || word === "--help") return "runs no input";
  return name === "python" && (word === "-W" || word === "-X") ? "option with value" : "option";
}

const SOURCES = (0, simple_command.wX)("curl wget fetch http xh iwr irm base64 xxd openssl nc ssh");

const RUNS_ITS_ARGUMENT = [ "iex", "invoke-expression" ];

const pipedToShell = started => {
  const {program, words, before, substituted, processes} = started;
  if (RUNS_ITS_ARGUMENT.includes(program)) return true;
  if (before !== null && runsInput(started)) return true;
  const isRunner = interpreterOf(program) !== null || program === "source" || program === "." || program === "eval";
  if (!isRunner) return false;
  if (processes.length > 0 && !words.some(word => /^-[A-Za-z]*c$/.test(word))) return true;
  const isCode = program === "eval" || words.some(word => /^-[A-Za-z]*[ce]$/.test(word));
  return isCode && substituted.some(name => SOURCES.includes(name));
};

const INTERPRETER_PROGRAMS = [ ...SHELLS, ...Object.keys(INTERPRETERS), "nodejs", "pypy", "source", "eval" ];

const INTERPRETER_TRIGGERS = byName(RUNS_ITS_ARGUMENT);

const ALWAYS = (0, simple_command.wX)("ssh ssh-keyscan scp sftp ftp tftp lftp ncftp telnet mosh sshfs autossh aria2c axel httrack yt-dlp", "youtube-dl rclone ngrok cloudflared localtunnel lt start-bitstransfer bitsadmin ssh-copy-id rlogin rsh traceroute", "tracepath mtr dig nslookup host whois nmap masscan lsyncd wpscan", "nikto gobuster ffuf sqlmap httprobe");

const BY_ADDRESS = (0, simple_command.wX)("curl wget wget2 http https xh xhs nc ncat netcat socat grpcurl websocat");

const PROBES = (0, simple_command.wX)("ping ping6 test-netconnection tnc test-connection");

const WEB_REQUESTS = (0, simple_command.wX)("invoke-webrequest invoke-restmethod iwr irm");

const network_VALUED = {
  curl: (0, simple_command.wX)("-o -H -d -X -A -u -b -c -e -F -m -w -T -E -C -r -z --output --header --data --request", "--user-agent --user --cookie --cookie-jar --form --max-time --connect-timeout --retry", "--retry-delay --write-out --data-raw --data-binary --data-urlencode --json --cacert", "--cert --key --retry-max-time --range --unix-socket"),
  wget: (0, simple_command.wX)("-O -o -P -t -T -U --output-document --timeout --tries --header --post-data"),
  nc: [ "-w", "-p", "-s", "-q", "-i", "-e" ]
};

const ELSEWHERE = (0, simple_command.wX)("-x --proxy --connect-to --resolve -K --config --socks5 --preproxy -i --input-file");

const usedNetwork = started => {
  const {program, words, reads, writes} = started;
  if ([ ...reads, ...writes ].some(path => /^\/dev\/(?:tcp|udp)\//.test(path))) return !isLocal(devHost(reads, writes));
  if (PROBES.includes(program)) return !words.slice(1).some(word => LOCAL_HOST.test(word));
  if (ALWAYS.includes(program)) return true;
  if (BY_ADDRESS.includes(program)) return !isLocalOnly(started);
  if (WEB_REQUESTS.includes(program)) return !isLocalRequest(words);
  const code = codeOf(started);
  if (code !== null) return requestsIn(code, isLocal);
  if (program === "rsync") return (0, simple_command.ep)(words, [ "-e", "--rsh", "--exclude", "--include" ]).some(isRemotePath);
  if (program === "gh" || program === "glab") return isGithubRequest(words) && !pushed(started);
  if (program === "openssl") return words[1] === "s_client" && !words.some(word => isLocal(hostOf(word)));
  return program === "certutil" && words.some(word => /^[-/]urlcache$/i.test(word));
};

const devHost = (...paths) => paths.flat().find(path => path.startsWith("/dev/"))?.split("/")[3] ?? "";

function isLocalOnly({program, words}) {
  if (program === "nc" || program === "ncat" || program === "netcat" || program === "socat") if (words.some(word => /^-[a-z]*l/.test(word)) || /LISTEN/i.test(words.join(" "))) return false;
  if (words.some(word => ELSEWHERE.includes(word) && !(program !== "wget" && word === "-i"))) return false;
  const addresses = (0, simple_command.ep)(words, network_VALUED[program.replace(/^(?:ncat|netcat)$/, "nc")] ?? []).filter(word => !/^\d+$/.test(word));
  const named = [ ...addresses, ...words.filter((_, at) => words[at - 1] === "--url") ];
  if (words.includes("--offline")) return true;
  if (named.length === 0) return false;
  const [first = ""] = named;
  const checked = /^(?:http|https|xh|xhs|nc|ncat|netcat)$/.test(program) ? [ /^[A-Z]+$/.test(first) ? named[1] ?? "" : first ] : named;
  return checked.every(word => isLocal(hostOf(word)));
}

function isLocalRequest(words) {
  if (words.some(word => /^-proxy/i.test(word))) return false;
  const named = words.findIndex(word => /^-uri$/i.test(word));
  const address = words[named < 0 ? 1 : named + 1] ?? "";
  return address !== "" && isLocal(hostOf(address));
}

function hostOf(address) {
  const rest = address.replace(/^[A-Za-z][A-Za-z0-9+.-]*:\/\//, "").replace(/^(?:tcp4?|udp4?|openssl):/i, "");
  const [authority = ""] = rest.split(/[/?#]/);
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  return host.startsWith("[") ? host.slice(0, host.indexOf("]") + 1) : host.split(":")[0] ?? "";
}

const LOCAL_HOST = /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|::1)$/i;

const isLocal = host => host === "" || LOCAL_HOST.test(host);

const isRemotePath = word => /^(?:rsync:\/\/|[^/\\:]{2,}:)/.test(word);

const LOCAL_GITHUB = [ "version", "help", "completion", "config", "alias", "reference" ];

function isGithubRequest(words) {
  const [first, second] = (0, simple_command.ep)(words, [ "-R", "--repo" ]);
  if (first === void 0 || LOCAL_GITHUB.includes(first)) return false;
  return !(first === "auth" && [ "token", "setup-git", "logout" ].includes(second ?? ""));
}

const NETWORK_TRIGGERS = {
  ...byName([ ...ALWAYS, ...BY_ADDRESS, ...WEB_REQUESTS, ...PROBES, "rsync", "certutil" ]),
  ...Object.fromEntries((0, simple_command.wX)("python node bun deno ruby perl php").map(name => [ name, [ REQUESTS ] ])),
  openssl: [ "s_client" ],
  dev: [ "tcp", "udp" ]
};

const BECOMES = (0, simple_command.wX)("sudo su doas pkexec runas runuser gksudo kdesudo gosu su-exec gsudo sudoedit visudo", "setfacl setcap nsenter setpriv");

const usedPrivileges = ({program, words, written}) => {
  if (BECOMES.includes(program)) return !/^(?:--version|-V|--help|-h)$/.test(words[1] ?? "");
  if (words.some(word => /docker\.sock(?::|$)/.test(word))) return true;
  switch (program) {
   case "chmod":
    return words.slice(1).some(word => /^[ugoa]*[+=][rwxXt]*s|^[2467]\d{3}$/.test(word));

   case "docker":
   case "podman":
    return words.includes("--privileged") || words.some(word => /^--(?:pid|userns|net|network)=host$/.test(word));

   case "usermod":
   case "gpasswd":
   case "adduser":
    return words.some(word => /^(?:sudo|docker|wheel|root|admin)$/.test(word));

   case "start-process":
   case "saps":
    return (0, simple_command.Kz)(words.map(word => word.toLowerCase()), "-verb") && words.some(word => /^runas$/i.test(word));

   default:
    return written.some(path => /^\/etc\/sudoers/.test(path));
  }
};

const PRIVILEGE_TRIGGERS = {
  ...byName([ ...BECOMES, "usermod", "gpasswd", "adduser", "start-process", "saps" ]),
  chmod: [ /[+=][rwxXt]*s|[2467]\d{3}/ ],
  docker: [ "--privileged", "host" ],
  podman: [ "--privileged", "host" ]
};

const namesDockerSocket = script => script.includes("docker.sock");

const COMMAND_RULES = {
  pushed,
  published,
  "piped-to-shell": pipedToShell,
  network: usedNetwork,
  credentials: readCredentials,
  privileges: usedPrivileges,
  "outside-workspace": wroteOutside,
  "steering-files": steered,
  "git-config": changedGitConfig,
  "rewrote-history": rewroteHistory,
  installed
};

const PATH_RULES = {
  "steering-files": isSteeringFile,
  "git-config": isGitInternal
};

const COMMAND_RULE_NAMES = LOOK_RULES.filter(rule => rule !== "escalated");

const rulesFor = started => isQuestion(started.words) ? [] : COMMAND_RULE_NAMES.filter(rule => COMMAND_RULES[rule](started));

function isQuestion(words) {
  const [, first = ""] = words;
  return words.includes("--help") || /^(?:--version|-V|version|help|-h|\/\?)$/.test(first);
}

function leavesMachine(rule, started) {
  if (rule === "network") return sends(started);
  return rule === "pushed" || rule === "published";
}

const CHANGING_METHOD = /^(?:POST|PUT|PATCH|DELETE)$/i;

const OPENS = (0, simple_command.wX)("ngrok cloudflared localtunnel lt ssh-copy-id autossh");

const SENDS_INPUT = (0, simple_command.wX)("ssh nc ncat netcat socat websocat telnet sftp ftp tftp lftp");

const sends = started => {
  const {program, words, writes} = started;
  if (writes.some(path => /^\/dev\/(?:tcp|udp)\//.test(path)) || OPENS.includes(program)) return true;
  if (SENDS_INPUT.includes(program) && takesInput(started)) return true;
  const code = codeOf(started);
  if (code !== null) return sendsIn(code);
  switch (program) {
   case "curl":
    return (0, simple_command.Kz)(words, "-d", "-F", "-T", ...CURL_SENDS) || hasChangingMethod(words, "-X", "--request");

   case "wget":
   case "wget2":
    return (0, simple_command.Kz)(words, ...WGET_SENDS) || hasChangingMethod(words, "--method");

   case "http":
   case "https":
   case "xh":
   case "xhs":
    return words.some((word, at) => at > 0 && (CHANGING_METHOD.test(word) || /^[\w-]+:?=[^=]/.test(word)));

   case "invoke-webrequest":
   case "invoke-restmethod":
   case "iwr":
   case "irm":
    return words.some(word => /^-(?:Body|InFile|Form)$/i.test(word)) || hasChangingMethod(words, "-method");

   case "scp":
   case "rsync":
    return isRemote((0, simple_command.ep)(words, COPY_VALUED).at(-1) ?? "");

   case "rclone":
    return isRemote(words.at(-1) ?? "");

   case "ssh":
    return (0, simple_command.ep)(words, SSH_VALUED).length > 1;

   case "gh":
   case "glab":
    return changesGithub(words);

   default:
    return false;
  }
};

const CURL_SENDS = (0, simple_command.wX)("--data --data-raw --data-binary --data-urlencode --data-ascii --json --form --form-string --upload-file");

const WGET_SENDS = (0, simple_command.wX)("--post-data --post-file --body-data --body-file");

const COPY_VALUED = (0, simple_command.wX)("-e -i -P -o -F -J -c -l -S --rsh --exclude --include --filter --port");

const SSH_VALUED = (0, simple_command.wX)("-b -c -D -E -e -F -I -i -J -L -l -m -O -o -p -Q -R -S -W -w");

const takesInput = ({before, input, reads}) => before !== null || input !== null || reads.length > 0;

const hasChangingMethod = (words, ...options) => words.some((word, at) => options.some(option => {
  if (word.toLowerCase() === option.toLowerCase()) return CHANGING_METHOD.test(words[at + 1] ?? "");
  return word.startsWith(option) && CHANGING_METHOD.test(word.slice(option.length).replace(/^=/, ""));
}));

const isRemote = word => /^(?:rsync:\/\/|scp:\/\/|[^/\\:]{2,}:)/.test(word);

const GITHUB_CHANGES = (0, simple_command.wX)("create new comment note review approve close reopen edit update delete remove merge ready lock unlock pin", "transfer develop revert rename archive fork sync set upload run rerun cancel retry trigger enable disable");

function changesGithub(words) {
  const [first = "", second = ""] = (0, simple_command.ep)(words, [ "-R", "--repo" ]);
  if (first !== "api") return GITHUB_CHANGES.includes(second);
  return (0, simple_command.Kz)(words, "-f", "-F", "--field", "--raw-field", "--input") || hasChangingMethod(words, "-X", "--method");
}

const WRITE_LAST = (0, simple_command.wX)("cp mv ln install rsync copy move");

const WRITE_ALL = (0, simple_command.wX)("tee touch rm rmdir mkdir unlink truncate shred chmod chown chgrp gzip gunzip bzip2", "bunzip2 xz unxz del erase rd md set-content add-content out-file new-item remove-item");

const WRITING = new Set([ ...WRITE_LAST, ...WRITE_ALL, ...(0, simple_command.wX)("dd tar sed perl find fd") ]);

const WRITES_NOTHING = /\d*>>?\s*(?:&\s*\d|\/dev\/null)(?=[\s;|&)]|$)/g;

function mayWrite(script, words) {
  for (const word of words) if (WRITING.has(word)) return true;
  return script.includes(">") && script.replace(WRITES_NOTHING, "").includes(">");
}

const FIRST_IS_NOT_A_PATH = [ "chmod", "chown", "chgrp", "sed", "perl" ];

const written_paths_VALUED = {
  cp: [ "-S", "--suffix" ],
  mv: [ "-S", "--suffix" ],
  ln: [ "-S", "--suffix" ],
  install: (0, simple_command.wX)("-m -o -g -S --mode --owner --group"),
  rsync: (0, simple_command.wX)("-e -f -M -B -T --rsh --exclude --include --filter"),
  touch: [ "-r", "-t", "-d", "--date", "--reference" ],
  truncate: [ "-s", "-r", "--size", "--reference" ],
  mkdir: [ "-m", "--mode" ],
  sed: [ "-e", "-f", "-l" ],
  perl: [ "-e", "-I", "-M" ]
};

const writtenPaths = command => [ ...command.writes, ...namedPaths((0, simple_command.oQ)(command), command.words) ];

function namedPaths(program, words) {
  const operands = (0, simple_command.ep)(words, written_paths_VALUED[program]);
  if (WRITE_LAST.includes(program)) {
    const folder = words.findIndex(word => word === "-t" || word === "--target-directory");
    const moved = program === "mv" || program === "move" ? operands.slice(0, -1) : [];
    const last = folder > 0 ? words.slice(folder + 1, folder + 2) : operands.slice(1).slice(-1);
    return [ ...moved, ...last ];
  }
  if (program === "dd") return words.filter(word => word.startsWith("of=")).map(word => word.slice(3));
  if (program === "tar") return archivePaths(words);
  if (!WRITE_ALL.includes(program) && !changesInPlace(program, words)) return [];
  return FIRST_IS_NOT_A_PATH.includes(program) && !words.includes("-e") ? operands.slice(1) : operands;
}

const changesInPlace = (program, words) => program === "sed" && words.some(word => /^-(?:[nErsz]*i|-in-place)/.test(word)) || program === "perl" && words.some(word => /^-(?![IMm])[A-Za-z0-9]*i/.test(word));

function archivePaths(words) {
  const [, mode = ""] = words;
  const after = option => words.filter((_, at) => at > 1 && option.test(words[at - 1] ?? ""));
  if (/^-?[A-Za-z]*x|^--extract$/.test(mode)) return after(/^(?:-C|--directory)$/);
  if (!/^-?[A-Za-z]*[cr]|^--create$/.test(mode)) return [];
  return /f$/.test(mode) ? words.slice(2, 3) : after(/^(?:-f|--file)$/);
}

function mayApply(script) {
  if (/\$\\*'|<\(/.test(script)) return true;
  return readingsOf(withoutSettings(script)).some(text => {
    const lower = text.toLowerCase();
    const words = wordsIn(lower);
    return startsKnownProgram(text, words) || namesCredentials(text, lower) || namesDockerSocket(text) || mayWrite(text, words) && namesWatchedPath(text);
  });
}

const withoutSettings = script => /set|export/i.test(script) ? script.replace(SETS_SOMETHING, "") : script;

const SETS_SOMETHING = /(?<=^|[^\\`^]\n)[ \t]*(?:set(?=[ \t]+[-+][a-z])|export(?=[ \t]+\w+=))/gi;

function readingsOf(script) {
  if (!/['"\\`^]/.test(script)) return [ script ];
  const readings = new Set([ script, script.replace(/['"]/g, ""), script.replace(/['"]|\\\n?/g, "") ]);
  if (/[`^]/.test(script)) for (const text of [ ...readings ]) readings.add(text.replace(/[`^]\n?/g, ""));
  return [ ...readings ];
}

const TABLES = [ CREDENTIAL_TRIGGERS, GIT_TRIGGERS, INSTALL_TRIGGERS, INTERPRETER_TRIGGERS, NETWORK_TRIGGERS, PRIVILEGE_TRIGGERS, PUBLISH_TRIGGERS ];

const PROGRAMS = new Set(TABLES.flatMap(table => Object.keys(table)));

const triggersOf = new Map;

function triggersFor(program) {
  if (!PROGRAMS.has(program)) return [];
  const known = triggersOf.get(program);
  if (known !== void 0) return known;
  const all = TABLES.flatMap(table => Object.hasOwn(table, program) ? table[program] ?? [] : []);
  const triggers = all.map(each => typeof each === "string" ? [ ...wordsIn(each.toLowerCase()) ] : each);
  triggersOf.set(program, triggers);
  return triggers;
}

const may_apply_INTERPRETERS = new Set(INTERPRETER_PROGRAMS);

function startsKnownProgram(text, words) {
  const isPiped = /[|`]|\$\(/.test(text);
  const isTriggered = trigger => trigger instanceof RegExp ? trigger.test(text) : trigger.every(word => words.has(word));
  for (const word of words) {
    if (triggersFor(word).some(isTriggered)) return true;
    const name = word.replace(/\d+$/, "");
    if (name !== word && triggersFor(name).some(isTriggered)) return true;
    if (isPiped && may_apply_INTERPRETERS.has(name)) return true;
  }
  return false;
}

function wordsIn(lower) {
  return new Set(lower.match(/-*[a-z][\w-]*/g));
}

const MAX = {
  length: 16384,
  depth: 16,
  hereDocuments: 40
};

const parsing_cost_OPENS = /[([{`]|<<|\b(?:if|while|until|for|case|select)\b/g;

const CLOSES = /[)\]}]|\b(?:fi|done|esac)\b/g;

function parsingCost(script) {
  if (script.length > MAX.length) return Number.POSITIVE_INFINITY;
  const marks = [ ...places(script, parsing_cost_OPENS, 1), ...places(script, CLOSES, -1) ].sort(([one], [two]) => one - two);
  let depth = 0;
  let deepest = 0;
  for (const [, step] of marks) {
    depth = Math.max(0, depth + step);
    deepest = Math.max(deepest, depth);
  }
  const hereDocuments = script.split("<<").length - 1;
  if (deepest > MAX.depth || hereDocuments > MAX.hereDocuments) return Number.POSITIVE_INFINITY;
  return script.length * (deepest + 1);
}

function places(script, marks, step) {
  return [ ...script.matchAll(marks) ].map(({index}) => [ index, step ]);
}

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

const ENDS = ";&\n\r(){}|";

function splitCommands(script, dialect) {
  const {quotes, escape: escaping, comment} = SYNTAX[dialect];
  const list = createCommandList(script, dialect);
  let stored = null;
  const readPlain = at => {
    list.addToWord(script[at] ?? "");
    return at + 1;
  };
  const readSpace = at => {
    list.endWord();
    return at + 1;
  };
  const readQuoted = at => {
    const quote = script[at] ?? "";
    const isHereString = dialect === "powershell" && list.word() === "@" && /[\r\n]/.test(script[at + 1] ?? "");
    const close = isHereString ? endOf(script.indexOf(`\n${quote}@`, at), script) : closingQuote(script, at, quote === "'" ? "" : escaping);
    list.addToWord(script.slice(at + 1, close));
    return close + (isHereString ? 3 : 1);
  };
  const readEscaped = at => {
    if (dialect === "cmd" && at + 1 === script.length) return readPlain(at);
    const escaped = script[at + 1] ?? "";
    if (escaped !== "\n") list.addToWord(escaped);
    return at + 2;
  };
  const readComment = at => {
    if (list.word() !== null) return readPlain(at);
    const next = endOf(script.indexOf("\n", at), script) + 1;
    list.endCommand(at, next);
    return next;
  };
  const readEnd = at => {
    if (script[at] === "|" && script[at + 1] !== "|" && script[at - 1] !== "|") {
      stored = null;
      list.pipe(at);
      return at + 1;
    }
    let next = at + 1;
    if (script[at] === "\n" && stored !== null) {
      next = endOfBody(script, at, stored) + 1;
      stored = null;
    }
    list.endCommand(at, next);
    return next;
  };
  const readRedirection = at => {
    list.endWord();
    if (dialect === "sh") stored ??= storedText(script, at, list.program());
    list.addToWord(script[at] ?? "");
    list.endWord();
    return at + 1;
  };
  const readers = new Map([ ...[ ...quotes ].map(quote => [ quote, readQuoted ]), ...[ ...ENDS ].map(end => [ end, readEnd ]), [ escaping, readEscaped ], [ comment, readComment ], [ " ", readSpace ], [ "\t", readSpace ], [ ">", readRedirection ], [ "<", readRedirection ] ]);
  let at = 0;
  while (at < script.length && list.commands.length < MAX_COMMANDS) {
    const read = readers.get(script[at] ?? "") ?? readPlain;
    at = read(at);
  }
  list.endCommand(script.length, script.length);
  return list.commands;
}

function createCommandList(script, dialect) {
  const commands = [];
  let words = [];
  let word = null;
  let start = 0;
  let pipelineStart = 0;
  let before = null;
  function endWord() {
    if (word !== null) words.push(word);
    word = null;
  }
  function closeCommand(end) {
    endWord();
    const ended = words;
    const source = script.slice(start, end).trim();
    const pipeline = script.slice(pipelineStart, end).trim();
    if (ended.length > 0) commands.push(plainCommand(withoutAssignment(ended, dialect), {
      source,
      pipeline,
      before
    }));
    words = [];
    return ended;
  }
  return {
    commands,
    word: () => word,
    program: () => words[0],
    endWord,
    addToWord(text) {
      word = (word ?? "") + text;
    },
    pipe(at) {
      before = closeCommand(at);
      start = at + 1;
    },
    endCommand(end, next) {
      closeCommand(end);
      before = null;
      start = next;
      pipelineStart = next;
    }
  };
}

function closingQuote(script, at, escaping) {
  const quote = script[at] ?? "";
  for (let end = at + 1; end < script.length; end += 1) if (script[end] === escaping) end += 1; else if (script[end] === quote) return end;
  return script.length;
}

const HERE_DOCUMENT = /<<-?[ \t]*(?:'([\w.-]+)'|"([\w.-]+)"|([A-Za-z_]\w*))/y;

function storedText(script, at, program) {
  if (program !== "cat" && program !== "tee") return null;
  HERE_DOCUMENT.lastIndex = at;
  const [, single, double, plain] = HERE_DOCUMENT.exec(script) ?? [];
  const delimiter = single ?? double ?? plain;
  return delimiter === void 0 ? null : {
    delimiter,
    isQuoted: plain === void 0
  };
}

function endOfBody(script, at, {delimiter, isQuoted}) {
  const closing = new RegExp(`\\n\\t*${delimiter.replaceAll(".", "\\.")}(?=\\r?\\n|$)`, "g");
  closing.lastIndex = at;
  const found = closing.exec(script);
  if (found === null) return at;
  const runsSome = !isQuoted && /\$\(|`/.test(script.slice(at, found.index));
  return runsSome ? at : found.index + found[0].length - 1;
}

const endOf = (at, script) => at < 0 ? script.length : at;

function withoutAssignment(words, dialect) {
  const [first = "", second] = words;
  if (dialect !== "powershell" || !first.startsWith("$")) return words;
  const joined = /^\$[\w:]+\+?=(.+)$/s.exec(first)?.[1];
  const isApart = second === "=" || second === "+=";
  if (joined === void 0 && !isApart) return words;
  const value = joined === void 0 ? words.slice(2) : [ joined, ...words.slice(1) ];
  return value.length < 2 ? [] : value;
}

function plainCommand(all, place) {
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
    input: null,
    substituted: [],
    processes: [],
    isInContainer: false,
    ...place
  };
}

const SETS_VARIABLE = {
  sh: /(?<=^|[\s;&|({`])([A-Za-z_]\w*)=(?:'([^'\n]*)'|"([^"$`\\\n]*)"|([^\s;&|()<>$`"'\\]*))(?=[\s;&|)}]|$)/g,
  powershell: /\$([A-Za-z_]\w*)\s*=\s*(?:'([^'\n]*)'|"([^"$`\n]*)")(?=\s*(?:[;)}\n]|$))/g,
  cmd: null
};

const ASSIGNS = /([A-Za-z_]\w*)\s*\+?=(?!=)/g;

const SETS_OTHERWISE = /\b(?:for|foreach|read|select|mapfile|readarray|getopts|unset)\b[^\n;|&]*/gi;

const MAX_SCRIPT = 16384;

function variablesIn(script, dialect) {
  const expression = SETS_VARIABLE[dialect];
  const values = new Map;
  if (expression === null || script.length > MAX_SCRIPT || !script.includes("$")) return values;
  for (const [, name = "", ...texts] of script.matchAll(expression)) values.set(name.toLowerCase(), texts.find(text => text !== void 0) ?? "");
  if (values.size === 0) return values;
  const counts = new Map;
  const count = name => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [, name = ""] of script.matchAll(ASSIGNS)) count(name.toLowerCase());
  for (const [words] of script.matchAll(SETS_OTHERWISE)) for (const word of words.toLowerCase().split(/\W+/)) {
    count(word);
    count(word);
  }
  for (const name of values.keys()) if ((counts.get(name) ?? 0) > 1) values.delete(name);
  return values;
}

function withVariables(commands, values) {
  if (values.size === 0) return commands;
  const expanded = word => word.replace(/(?<![\w-])\$(?:\{(\w+)\}|(\w+))(?![\w-])/g, (written, braced, plain) => {
    const name = braced ?? plain ?? "";
    return values.get(name.toLowerCase()) ?? written;
  });
  return commands.map(command => ({
    ...command,
    words: command.words.map(expanded),
    reads: command.reads.map(expanded),
    writes: command.writes.map(expanded)
  }));
}

const PARSER_BUDGET = 33554432;

const MAX_DEPTH = 6;

function createScriptReader() {
  let parser = null;
  let budget = PARSER_BUDGET;
  async function parsed(script, dialect, by) {
    const cost = dialect === "sh" ? parsingCost(script) : Number.POSITIVE_INFINITY;
    if (cost > budget) return null;
    budget -= cost;
    parser ??= await Promise.all([ __nccwpck_require__.e(989), __nccwpck_require__.e(633) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 46633));
    try {
      return by(parser);
    } catch {
      return null;
    }
  }
  async function commandsIn(script, dialect, depth = 0) {
    const commands = withVariables(await parsed(script, dialect, ({commandsOf}) => commandsOf(script)) ?? splitCommands(script, dialect), variablesIn(script, dialect));
    const all = [];
    for (const command of commands) all.push(...await withStarted(command, depth));
    return all;
  }
  async function withStarted(command, depth) {
    const all = [ command ];
    if (depth >= MAX_DEPTH) return all;
    for (const started of startedBy(command)) all.push(...await innerOf(started, command, depth + 1));
    return all;
  }
  async function innerOf(started, outer, depth) {
    if ("words" in started) {
      const isInContainer = outer.isInContainer || started.isInContainer === true;
      return withStarted({
        ...outer,
        words: started.words,
        reads: [],
        writes: [],
        isInContainer
      }, depth);
    }
    const commands = await commandsIn(started.script, dialectOf(outer.words, "sh"), depth);
    return outer.isInContainer ? commands.map(command => ({
      ...command,
      isInContainer: true
    })) : commands;
  }
  return {
    commandsIn,
    async hereDocumentsIn(script) {
      if (!script.includes("<<")) return [];
      return await parsed(script, "sh", ({hereDocumentsOf}) => hereDocumentsOf(script)) ?? [];
    }
  };
}

function dialectOf(words, otherwise) {
  const program = (0, simple_command.oQ)({
    words
  });
  if (program === "powershell" || program === "pwsh") return "powershell";
  return program === "cmd" ? "cmd" : otherwise;
}

function scriptsOf(record, shell) {
  if (record.status === "declined" || record.command === null) return [];
  if (record.action_type === "command_execution") return [ {
    text: record.command,
    dialect: dialectOf(record.argv ?? [], shell)
  } ];
  if (record.action_type !== "tool_call") return [];
  if (record.tool_name === "write_stdin") return [ {
    text: record.command,
    dialect: shell
  } ];
  return [ ...record.command.matchAll(NAMED_COMMAND) ].map(([, literal = ""]) => ({
    text: unquoted(literal),
    dialect: shell
  }));
}

const NAMED_COMMAND = /\b["']?(?:cmd|command)["']?\s*:\s*("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|`(?:[^`\\]|\\[\s\S])*`)/g;

const ESCAPES = {
  n: "\n",
  t: "\t",
  r: "\r"
};

const unquoted = literal => literal.slice(1, -1).replace(/\\([\s\S])/g, (_, char) => ESCAPES[char] ?? char);

const WHOLE_PIPELINE = [ "piped-to-shell", "credentials" ];

const PERFORMED = [ "command_execution", "file_change", "tool_call" ];

const MAX_TEXTS = 5;

function createLooker() {
  const scripts = createScriptReader();
  let session = null;
  async function findIn(record) {
    const found = isEscalated(record) ? [ {
      rule: "escalated",
      text: record.command ?? "",
      isPath: false,
      leaves: false
    } ] : [];
    const root = session?.root ?? null;
    const cwd = record.action_type === "command_execution" ? record.cwd : ".";
    for (const {text, dialect} of scriptsOf(record, usualShell(root)).filter(({text}) => mayApply(text))) {
      const isOutside = outsideOf(root, cwd);
      for (const command of await scripts.commandsIn(text, dialect)) found.push(...findInCommand(command, isOutside));
    }
    return found;
  }
  async function lookAt(record) {
    const found = record.action_type === "file_change" ? findInPaths(record) : await findIn(record);
    const script = record.action_type === "command_execution" ? record.command : null;
    return {
      findings: firstDistinct(found),
      hereDocuments: script === null ? [] : await scripts.hereDocumentsIn(script)
    };
  }
  return {
    async look(records) {
      const looks = new Map;
      for (const record of records) {
        if (record.session_id !== session?.id) session = {
          id: record.session_id,
          root: null
        };
        if (record.action_type === "session_started") session.root = record.session.cwd;
        if (!PERFORMED.includes(record.action_type)) continue;
        const look = await lookAt(record);
        if (look.findings.length + look.hereDocuments.length > 0) looks.set(record, look);
      }
      return looks;
    }
  };
}

function findInCommand(command, isOutside) {
  const started = {
    ...command,
    program: (0, simple_command.oQ)(command),
    written: command.isInContainer ? [] : writtenPaths(command),
    isOutside
  };
  return rulesFor(started).map(rule => ({
    rule,
    text: WHOLE_PIPELINE.includes(rule) ? command.pipeline : command.source,
    isPath: false,
    leaves: leavesMachine(rule, started)
  }));
}

const usualShell = root => root !== null && isWindowsPath(root) ? "powershell" : "sh";

const isEscalated = record => record.action_type === "command_execution" && record.sandbox_permissions === "require_escalated" && record.status !== "declined";

function findInPaths(record) {
  if (record.status !== "completed") return [];
  return record.changed_paths.flatMap(path => LOOK_RULES.filter(rule => rule === "outside-workspace" ? (0, 
  v1_paths._)(path) : PATH_RULES[rule]?.(path)).map(rule => ({
    rule,
    text: path,
    isPath: true,
    leaves: false
  })));
}

function firstDistinct(found) {
  const texts = new Map;
  return found.filter(({rule, text}) => {
    const known = texts.get(rule) ?? new Set;
    texts.set(rule, known);
    if (known.has(text) || known.size >= MAX_TEXTS) return false;
    known.add(text);
    return true;
  });
}

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

const normal_form_UNSEEN = "[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]";

const normal_form_anyOf = (...patterns) => new RegExp(patterns.join("|"), "g");

const WITHOUT_QUOTES = {
  escapes: normal_form_anyOf(ANSI, CODES, BACKSLASHED, QUOTES, PERCENT, ENTITY, normal_form_UNSEEN),
  begin: () => written => unescaped(written).replace(/["'`\\]/g, "")
};

const DECODED = {
  escapes: normal_form_anyOf(ANSI, CODES, BACKSLASHED, PERCENT, ENTITY, normal_form_UNSEEN),
  begin: () => unescaped
};

const AS_SHELL = {
  escapes: normal_form_anyOf(ANSI, String.raw`\\(?:\r?\n|[^\n])|["']`, normal_form_UNSEEN),
  begin: createShell
};

function createShell() {
  let open = "";
  const readBackslash = written => {
    if (open !== "'") return /[\r\n]/.test(written) ? "" : written.slice(1);
    if (written.endsWith("'")) open = "";
    return written.replace(/'$/, "");
  };
  const readQuote = written => {
    if (open !== "" && open !== written) return written;
    open = open === "" ? written : "";
    return "";
  };
  return written => {
    if (written.startsWith("\\")) return readBackslash(written);
    return written === '"' || written === "'" ? readQuote(written) : "";
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

function viewOf(source, {escapes, begin}) {
  const meaningOf = begin();
  let text = "";
  const parts = [];
  let at = 0;
  for (const {0: written, index} of source.matchAll(escapes)) {
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
    toSource: (start, end) => [ normal_form_sourceOf(start, parts).before, normal_form_sourceOf(end - 1, parts).after ]
  };
}

function normal_form_sourceOf(view, parts) {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((parts[middle]?.view ?? 0) <= view) low = middle + 1; else high = middle;
  }
  const part = parts[low - 1];
  if (part === void 0) return {
    before: view,
    after: view + 1
  };
  if (view < part.view + part.size) return {
    before: part.source,
    after: part.source + part.written
  };
  const before = part.source + part.written + (view - part.view - part.size);
  return {
    before,
    after: before + 1
  };
}

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

var shell_word = __nccwpck_require__(43800);

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
  if (typeof value === "string") take(value); else if (Array.isArray(value)) for (const item of value) eachText(item, take); else if ((0, 
  objects.G)(value)) for (const key in value) if (!NOT_TEXT.has(key)) eachTextOfField(value, key, take);
}

function eachTextOfField(object, key, take) {
  const value = object[key];
  if (key === KEYED_BY_TEXT && (0, objects.G)(value)) Object.keys(value).forEach(take); else if (key === "argv") eachTextOfArgv(value, object.command, take); else eachText(value, take);
}

function eachTextOfArgv(argv, command, take) {
  const joined = isWords(argv) ? argvText(argv, command) : null;
  if (joined === null) eachText(argv, take); else take(joined);
}

function withTexts(value, change) {
  if (typeof value === "string") return change.text(value);
  if (Array.isArray(value)) return value.map(item => withTexts(item, change));
  if (!(0, objects.G)(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
    if (NOT_TEXT.has(key)) return [ key, inner ];
    if (key === KEYED_BY_TEXT && (0, objects.G)(inner)) return [ key, withKeys(inner, change.text) ];
    if (key !== "argv" || !isWords(inner)) return [ key, withTexts(inner, change) ];
    const joined = argvText(inner, value.command);
    return [ key, joined === null ? withTexts(inner, change) : change.words(inner, joined) ];
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

async function redactAll(values, redactor, known = createFoundValues()) {
  const texts = new Set;
  for (const value of values) eachText(value, text => texts.add(text));
  const changes = withFoundValues(texts, await redactor.changesIn([ ...texts ]), known);
  return values.map(value => hasChanges(value, changes) ? changed(value, changes) : {
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

function hasChanges(value, changes) {
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
    words(argv, joined) {
      const byWord = placesByWord(argv, changes.get(joined)?.places ?? []);
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

const REFERENCE = /^(?:\$[A-Za-z_{(]|%\w+%$|%[sdvq]\b|\{\{|\{[\w.]*\}$|<[\w .-]*>?$|[*.x\u2022]{3,}|\[redacted:|@[\w./-]+$|--?[a-z]+(?:-[a-z]+)*(?:=|$)|!Ref|!Sub)/i;

const MEMBER = /^(?:(?:process|os|env|secrets?|github|steps|inputs|vars|config|settings|args|self|this|options|opts|req|request|ctx)\b[.[(]|[A-Za-z_]\w*(?:\.[A-Za-z_]+)*\(|[A-Za-z_]+(?:\.[A-Za-z_]+)+$)/;

const PLACE = /^(?:file:|(?:\.{0,2}|~)\/[\w.-]{0,40}(?:\/[\w.-]{0,60}){0,20}$|[A-Za-z]:\\)/;

const KEPT = /^(?:id|type|src|source|target|name|env|from|ref|key)=|^(?:arn|op|vault|keyring|ssm|secretsmanager|gsm|azurekeyvault):/;

const WORD = /^(?:true|false|yes|no|on|off|null|nil|none|undefined|nan|string|str|int|integer|number|bool|boolean|bytes|object|any|unknown|void|required|optional|default|auto|always|never|prompt|ask|stdin|env|file|read|write|read-only|admin|inherit|bearer|basic|missing|invalid|expired|empty|unset|changeme|redacted|hidden|masked|(?:your|my|the|some|example|dummy|fake|placeholder)(?:[-_ ]\S*)?)$/i;

const isReference = value => [ REFERENCE, MEMBER, PLACE, KEPT ].some(pattern => pattern.test(value));

const VERSION = /^(?:[\^~]|[<>]?=)?v?\d+(?:\.(?:\d+|[x*])){1,3}(?:-[a-z\d.]+)?$/i;

const isLiteral = value => !(isReference(value) || WORD.test(value) || VERSION.test(value) || /^\d{1,6}$/.test(value));

const isPassword = value => isLiteral(value) || !isReference(value) && looksRandom(value);

const value_shape_isName = value => /^[A-Za-z]+(?:[-_.:/ ][A-Za-z]+)*$/.test(value);

const isPlainValue = value => isLiteral(value) && (!value_shape_isName(value) || /^[A-Za-z]+$/.test(value) && !/(?:password|passwd|token|secret|key)$/i.test(value));

const looksRandom = value => value.length >= 8 && /\d/.test(value) && /[A-Za-z]/.test(value) && !/^[\w-]*\.[a-z]{1,4}$/.test(value) && !/^[a-z]+(?:[-_.:/][a-z]+)*[-_.:/]?\d{0,4}$/i.test(value);

const isOpaque = value => isLiteral(value) && (looksRandom(value) || /^[A-Za-z\d+/_=.-]{8,}$/.test(value) && /[a-z][A-Z]{2}|[A-Z]{2}[a-z][A-Z]/.test(value));

const isRandomLiteral = value => isLiteral(value) && looksRandom(value);

const value_shape_UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const NUMBERED_PATH = /^[A-Za-z]+\d{0,3}(?:[_.-][A-Za-z\d]+){0,3}(?:\/(?:[A-Za-z]+\d{0,3}|v?\d{1,4}))+$/;

const isGenerated = value => value.length >= 12 && isOpaque(value) && !value_shape_UUID.test(value) && !/\s/.test(value) && !NUMBERED_PATH.test(value) && !/^(?:[v^~=<>]{0,2}\d+\.\d+\.|\d{4}-\d\d-\d\d)/.test(value) && !/^[\w.-]*\.[a-z]{2,5}(?::\d+)?(?:\/|$)/i.test(value) && ((value.match(/\d+/g)?.length ?? 0) >= 2 || /[a-z][A-Z]{2}|[A-Z]{2}[a-z][A-Z]|[a-z][A-Z][a-z]\d|[A-Z]\d[a-z]/.test(value));

const isExample = secret => secret.endsWith("abcdefghijklmnopqrstuvwxyz0123456789");

const isMadeUp = secret => isExample(secret) || /^[a-z]+(?:_[a-z]+){2,}$/.test(secret);

const pattern_MAX_QUOTED = 400;

function* findByPatterns(text, patterns) {
  const lowerCase = text.toLowerCase();
  for (const {kind, words, regex, accepts} of patterns) {
    if (!words.some(word => lowerCase.includes(word))) continue;
    regex.lastIndex = 0;
    for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
      const [whole, ...groups] = match;
      const secret = groups.findLast(group => group !== void 0) ?? whole;
      if (isMadeUp(secret) || accepts?.(secret) === false) continue;
      const start = match.index + whole.lastIndexOf(secret);
      if (match.groups?.quote === void 0 && text[start + secret.length] === "(") continue;
      const end = pattern_valueEnd(text, start + secret.length, secret.length, match.groups?.quote);
      regex.lastIndex = Math.max(end, regex.lastIndex);
      yield {
        start,
        end,
        kind
      };
    }
  }
}

function pattern_valueEnd(text, end, length, quote) {
  if (quote === void 0) return end;
  const closing = length < pattern_MAX_QUOTED ? end : pattern_closingQuote(text, end, quote);
  if (!text.startsWith(quote, closing)) return closing;
  MORE_OF_WORD.lastIndex = closing + quote.length;
  return MORE_OF_WORD.test(text) ? MORE_OF_WORD.lastIndex : closing;
}

const MORE_OF_WORD = /(?=[\w"'\\])(?:'[^'\n\0]{0,4000}'|"(?:\\.|[^"\\\n\0]){0,4000}"|\\[^\n\0]|[^\s"'`,;&|<>(){}[\]\\\0])+/y;

function pattern_closingQuote(text, from, quote) {
  const newline = text.indexOf("\n", from);
  const lineEnd = newline < 0 ? text.length : newline;
  for (let at = from; at < lineEnd; at++) {
    if (text.startsWith(quote, at)) return at;
    if (text[at] === "\\") at += 1;
  }
  return lineEnd;
}

const OPTIONAL_SPACE = "[ \\t+]{0,3}";

const value_syntax_SPACE = "[\\s+]{1,3}";

const value_syntax_QUOTE = String.raw`(?:'\\''|'"'"'|\\{0,7}["'\x60]|%22|%27|&quot;|&apos;|&#3[49];)`;

const INSIDE = "(?:(?!\\k<quote>)(?:\\\\.|[^\\\\\\n\\0]))";

const value_syntax_QUOTED = `(?!\`)(?<quote>${value_syntax_QUOTE})(?:(${INSIDE}{4,${pattern_MAX_QUOTED}})\\k<quote>|(${INSIDE}{${pattern_MAX_QUOTED}}))`;

const BARE = String.raw`([^\s"'\x60,;&|<>(){}\[\]\\\0]{4,})`;

const VALUE = `(?:${value_syntax_QUOTED}|${BARE})`;

const value_syntax_WORD = String.raw`([^\s"'\x60,;&|<>(){}\\\0]{6,})`;

const REST = "[^\\n\\0|;&]{0,300}?[\\s+]";

const argument_values_ROWS = [ [ "mysqladmin", "password" ], [ "mysql_config_editor|mysqlsh|mysqlimport|mysqlcheck", "-p" ], [ "cqlsh|clickhouse(?:-client)?|influx|rabbitmqadmin", "-[pt]" ], [ "(?:psql|pg_dump|mongo\\w*|arangosh)", "--pass" ], [ "sqlplus|expdp|impdp|sqlldr|rman", '"?\\w{1,60}/' ], [ "rabbitmqctl (?:add_user|change_password|authenticate_user)" ], [ "redis-cli (?:-\\w \\S+ )*(?:auth|config set \\w*(?:pass|auth))" ], [ "redis-server|valkey-server", "--(?:requirepass|masterauth)" ], [ "mosquitto_(?:pub|sub|rr)|p4|unzip|fcrackzip", "-P" ], [ "mosquitto_passwd" ], [ "az keyvault (?:secret|key)", "--value" ], [ "az ad|az vm|az sql|az postgres|az mysql", "--(?:admin-)?password" ], [ "gcloud auth activate-refresh-token" ], [ "aws secretsmanager", "--secret-(?:string|binary)" ], [ "aws ssm put-parameter", "--value" ], [ "(?:fly|flyctl|supabase|doppler|wrangler|vercel|railway|heroku|netlify|infisical|gh|glab|op|chamber|eas) (?:secrets?|config:set|config:add|env:set|variables?|env|write|item)" ], [ "heroku config:(?:set|add)|netlify env:set" ], [ "vault (?:login|unwrap|operator|token)" ], [ "bw (?:unlock|login)|lpass login|keyring set|rclone obscure" ], [ "kubectl create secret|oc create secret|kubeseal", "--from-literal(?:=| )[\\w.-]{1,60}=" ], [ "oc login|kubectl config|rancher login", "-[pt]" ], [ "ansible-vault encrypt_string" ], [ "pulumi config set[^\\n|;&]{0,200}--secret|pulumi config set --secret" ], [ "pulumi config set(?=[^\\n|;&]{0,200}--secret)" ], [ "mc (?:alias set|config host add)|mcli alias set" ], [ "ngrok (?:authtoken|config add-authtoken)|cloudflared service install" ], [ "dotnet user-secrets set" ], [ "consul kv put" ], [ "poetry config (?:pypi-token|http-basic)\\.\\S+|composer config[^\\n|;&]{0,60} \\S{1,20}-?(?:oauth|basic|token|bearer)\\.\\S+" ], [ "bundle config|bundler config" ], [ "cargo login|snyk auth|nuget setapikey|(?:dotnet )?nuget push" ], [ "poetry publish|flit publish|dotnet nuget|xcrun altool|altool|notarytool|hatch publish", "-[pak]" ], [ "uv publish|vercel|codecov|codecovcli|glab auth|bash <\\(curl -s https://codecov\\.io/bash\\)", "-t" ], [ "fastlane match|fastlane", "--git_basic_authorization" ], [ "gitlab-runner register", "-[rt]" ], [ "security (?:unlock|create|import|set|add|change|lock)[\\w-]*", "-[pkwP]" ], [ "useradd|usermod|ncftpput|ncftpget|rdesktop|caddy hash-password|winexe", "-p|--plaintext" ], [ "net (?:use|user)" ], [ "openssl passwd|mkpasswd|wpa_passphrase|drush (?:user:password|upwd)|grafana(?:-| )cli admin reset-admin-password" ], [ "nmcli" ], [ "(?:xfreerdp|wlfreerdp|mstsc|cmdkey|runas|signtool|certutil)", "[/-]p(?:ass)?" ], [ "plink|pscp|psftp|putty", "-pw" ], [ "swaks", "-(?:ap|au?p)" ], [ "lftp", "-u [^\\s,]{1,60}," ], [ "xh|http|https", "-A bearer -a" ], [ "ssh-keygen", "-[NP]" ], [ "qpdf", "--encrypt" ], [ "pdftk", "(?:input|user|owner)_pw" ], [ "rar|unrar", "-hp" ], [ "jenkins-cli|java -jar \\S*jenkins-cli\\.jar", "-auth [^\\s:]{1,60}:" ] ];

const ofWords = source => source.replaceAll(" ", "[ \\t]+");

const argument_values_ENDS = "(?:\\.exe)?(?=[ \\t])";

const START = new RegExp(`(?<![\\w-])(?:${argument_values_ROWS.map(([start]) => ofWords(start)).join("|")})${argument_values_ENDS}`, "gi");

const argument_values_STARTS = argument_values_ROWS.map(([start]) => new RegExp(`(?:${ofWords(start)})${argument_values_ENDS}`, "iy"));

const argument_values_BARE = String.raw`([^\s"'\x60,;&|<>(){}\\\0]{4,2000})`;

const ARGUMENT = new RegExp(`(?:${value_syntax_QUOTED}|${argument_values_BARE})`, "gi");

const argument_values_OPTIONS = argument_values_ROWS.map(([, option]) => option === void 0 ? null : new RegExp(`[ \\t](?:${ofWords(option)})[ \\t=:]{0,3}(?:${value_syntax_QUOTED}|${argument_values_BARE})`, "i"));

const MAX_COMMAND = 2e3;

const argument_values_NAME = /^[\w.@[\]-]{0,80}?[=:](?!\/)/;

function mayHoldArgument(text) {
  START.lastIndex = 0;
  return START.test(text);
}

function* findArgumentValues(text) {
  START.lastIndex = 0;
  for (let start = START.exec(text); start !== null; start = START.exec(text)) {
    const from = START.lastIndex;
    const [command = ""] = /^[^\n\0;|&]*/.exec(text.slice(from, from + MAX_COMMAND)) ?? [];
    const row = argument_values_STARTS.findIndex(one => argument_values_isAt(one, text, start.index));
    for (const {value, at} of valuesIn(command, argument_values_OPTIONS[row] ?? null)) yield {
      start: from + at,
      end: from + at + value.length,
      kind: "option"
    };
  }
}

function argument_values_isAt(regex, text, at) {
  regex.lastIndex = at;
  return regex.test(text);
}

function valuesIn(command, option) {
  const matches = option === null ? command.matchAll(ARGUMENT) : [ option.exec(command) ].filter(m => m !== null);
  const accepts = option === null ? isGenerated : isRandomLiteral;
  return [ ...matches ].flatMap(match => {
    const whole = match.slice(1).findLast(group => group !== void 0) ?? "";
    const at = match.index + match[0].lastIndexOf(whole);
    const name = option === null ? argument_values_NAME.exec(whole)?.[0].length ?? 0 : 0;
    const value = whole.slice(name).replace(/@[\w.:/-]{1,100}$/, "");
    return accepts(value) && !isMadeUp(value) && !value.includes(",") ? [ {
      value,
      at: at + name
    } ] : [];
  });
}

const MAX_JOINED_LENGTH = 1048576;

const BETWEEN = "\n\0\n";

function* findInBatches(texts, placesIn) {
  for (const batch of batches(texts)) {
    const places = placesIn(batch.join(BETWEEN));
    if (places === null) for (const text of batch) yield [ text, placesIn(text) ]; else yield* splitPlaces(batch, places);
  }
}

function* batches(texts) {
  let batch = [];
  let size = 0;
  for (const text of texts) {
    if (size + text.length > MAX_JOINED_LENGTH && batch.length > 0) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(text);
    size += text.length;
  }
  if (batch.length > 0) yield batch;
}

function* splitPlaces(texts, places) {
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
    const texts = [ 0, 1, 2, 3 ].map(skipped => base64_decoded(run, skipped)).filter(candidate => candidate !== "");
    if (texts.length > 0) yield {
      start,
      end: start + run.length,
      texts
    };
  }
}

const isMixed = run => /[A-Z]/.test(run) && /[a-z]/.test(run);

function base64_decoded(run, skipped) {
  const looksLikeText = [ 0, run.length - SAMPLE ].some(from => {
    const at = Math.max(0, from - from % 4) + skipped;
    return PRINTABLE.test(decodedBytes(run.slice(at, at + SAMPLE)));
  });
  return looksLikeText ? decodedBytes(run.slice(skipped)) : "";
}

const PRINTABLE = /[\t\n\r -~]{8}/;

const decodedBytes = base64 => Buffer.from(base64, "base64").toString("latin1").replaceAll("\0", "");

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
  take(inBase64(text, findEncoded, find_secrets_MAX_DEPTH));
  return places;
}

const find_secrets_MAX_DEPTH = 2;

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

function* inBase64(text, find, depthLeft) {
  if (depthLeft === 0) return;
  for (const {start, end, texts} of encodedTexts(text)) {
    const [first] = texts.flatMap(decoded => [ ...inText(decoded, find, true), ...inBase64(decoded, find, depthLeft - 1) ]);
    if (first !== void 0) yield {
      start,
      end,
      kind: first.kind
    };
  }
}

const MIN_VALUE_LENGTH = 6;

const MIN_LINE_LENGTH = 8;

function createKnownValueFinder(values) {
  const spellings = new Set;
  for (const value of values) for (const part of known_values_partsOf(value)) for (const written of spellingsOf(part)) spellings.add(written);
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

function known_values_partsOf(value) {
  const lines = value.split(/\r?\n/).map(line => line.trim());
  const parts = lines.length > 1 ? lines.filter(line => line.length >= MIN_LINE_LENGTH) : [];
  return [ value, value.trim(), ...parts ].filter(part => part.length >= MIN_VALUE_LENGTH);
}

function spellingsOf(value) {
  const uri = encodeURIComponent(value.toWellFormed());
  const spellings = [ value, uri, uri.replace(/[!'()*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`), uri.replaceAll("%20", "+"), encodeURI(value.toWellFormed()), jsonEscaped(value), jsonEscaped(jsonEscaped(value)), xmlEscaped(value), ...[ ...normalForms(value) ].map(({text}) => text), ...base64Spellings(value) ];
  return spellings.filter(spelling => spelling.length >= MIN_VALUE_LENGTH);
}

const jsonEscaped = value => JSON.stringify(value).slice(1, -1);

const ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;"
};

const xmlEscaped = value => value.replace(/[&<>"']/g, char => ENTITIES[char] ?? char);

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

const pattern = (kind, words, source, accepts = isLiteral) => ({
  kind,
  words: words.toLowerCase().split("|"),
  regex: new RegExp(source, "gi"),
  accepts
});

const KEY = "[A-Z0-9 +]{0,40}PRIVATE[ +]KEY(?:[ +]BLOCK)?-----";

const USER = `${value_syntax_QUOTE}?[^\\s:"'\`\\0]{0,100}:`;

const named_patterns_option = (programs, options, accepts) => pattern("option", programs.replace(/\\\w[+*]?|[()?:]/g, ""), `\\b(?:${programs})(?:\\.exe)?${value_syntax_SPACE}(?:${REST})?${options}${VALUE}`, accepts);

const READERS = "(?:--password-stdin|--with-token|--token-stdin|--passphrase-fd|--stdin\\b|--data-file=?-|\\bsudo\\b[^|\\n]{0,40}[ ]-\\w*S|\\bchpasswd\\b|\\bsecrets? (?:set|put|create|add|versions add)\\b|\\benv add\\b|\\bpass insert\\b|\\bkinit\\b|\\b(?:lpass|bw) login\\b|\\bkeyring set\\b|\\bsecret-tool store\\b|\\bConvertTo-SecureString\\b)";

const READER_WORDS = "-stdin|-token|--passphrase-fd|--stdin|--data-file|sudo|chpasswd|secret|env add|pass insert|kinit|login|keyring set|convertto-";

const MORE_READERS = "(?:[ ](?:log|sign)in\\b|\\bcryptsetup\\b|\\bload-key\\b|\\bluks\\w+|\\bssh-add\\b|\\bconfig set\\b|\\bencrypt_string\\b|\\bunlock\\b)";

const PRINTS = `\\b(?:echo|printf)${value_syntax_SPACE}(?:-\\w${value_syntax_SPACE})?(?:${value_syntax_QUOTE}?%s(?:\\\\{1,2}n)?${value_syntax_QUOTE}?${value_syntax_SPACE})?`;

const FIRST_LINE = `[^\\n\\0]{0,100}\\n\\s{0,20}(?:[\\w.-]{1,60}:)?${VALUE}`;

const NAMED_PATTERNS = [ {
  kind: "private-key",
  words: [ "-----begin" ],
  regex: new RegExp(`-----BEGIN${KEY}[^\\0]*?(?:-----END${KEY}|\\0|$)`, "g")
}, pattern("authorization", "authorization", `authorization${value_syntax_QUOTE}?${OPTIONAL_SPACE}(?:[:=]|%3a)${OPTIONAL_SPACE}${value_syntax_QUOTE}?(?:[a-z]{2,20}${value_syntax_SPACE})?${value_syntax_QUOTE}?${value_syntax_WORD}`, isOpaque), pattern("authorization", "bearer", `\\bbearer${value_syntax_SPACE}${value_syntax_QUOTE}?${value_syntax_WORD}`, isOpaque), pattern("cookie", "cookie|-b ", `(?:\\bcookie${value_syntax_QUOTE}?${OPTIONAL_SPACE}(?::|=)|--cookie[ =]|[ ]-b[ ])${OPTIONAL_SPACE}${value_syntax_QUOTE}?(?:[\\w.-]{1,40}=[^;"'\\n\\0]{0,100};[ ]?){0,4}?(?:\\w{0,20}sess\\w{0,20}|[\\w.]{0,20}sid|auth\\w{0,20}|\\w{0,20}token|jwt|remember\\w{0,20}|\\w{1,20}_id)=${value_syntax_WORD}`, isGenerated), pattern("url-credentials", "://", "://[^\\s/:\"'<>\\[\\0]{0,300}:([^\\s/\"'<>\\[\\0]+)@(?!sha\\d)", isPassword), pattern("url-credentials", "://", "://([\\w~+%.-]{20,})(?::x-oauth-basic)?@", isRandomLiteral), pattern("signature", "sig=|signature=|security-token=", `[?&](?:sig|signature|x-(?:amz|goog)-signature|x-amz-security-token)=${value_syntax_WORD}`), pattern("url-credentials", "code=", `[?&]code=${value_syntax_WORD}`, isGenerated), pattern("sql", "identified", `\\bidentified${value_syntax_SPACE}(?:with${value_syntax_SPACE}\\w{1,40}${value_syntax_SPACE})?by${value_syntax_SPACE}(?:password${value_syntax_SPACE})?${value_syntax_QUOTED}`, isPassword), pattern("sql", "password", `\\bpassword(?:[ \\t]{1,3}|[ \\t]{0,3}\\([ \\t]{0,3})${value_syntax_QUOTED}`, isRandomLiteral), pattern("option", "credential", `credential${value_syntax_QUOTE}?\\]?(?:::new)?,?${OPTIONAL_SPACE}\\(${OPTIONAL_SPACE}${value_syntax_QUOTE}[^\\n"'\\0]{0,100}${value_syntax_QUOTE},${OPTIONAL_SPACE}${value_syntax_QUOTED}`, isPassword), pattern("option", "sshpass", `\\bsshpass${value_syntax_SPACE}-p${OPTIONAL_SPACE}${VALUE}`), named_patterns_option("(?:docker|podman|nerdctl|buildah|skopeo|oras|helm|registry|acr|az|twine|mongo\\w*|cf|ibmcloud)\\b", `-p${value_syntax_SPACE}`, isSecretOption), pattern("option", "curl", `\\bcurl\\b${REST}(?:-u|-U|--user|--proxy-user)[\\s=+]{0,3}${USER}${BARE}`), pattern("option", "curl", `\\bcurl\\b${REST}(?:-u|--user)[\\s=+]{0,3}${value_syntax_QUOTE}?([^\\s:"'\`\\0]{12,}):${value_syntax_QUOTE}?(?=\\s|$)`, isGenerated), pattern("option", "http|xh", `\\b(?:https?|xhs?)[ ](?!\\/)(?:${REST})?(?:-a|--auth)[\\s=]{1,3}${USER}${BARE}`), pattern("option", "mysql|mariadb", `\\b(?:mysql|mysqldump|mysqladmin|mariadb)\\b${REST}-p${VALUE}`), named_patterns_option("redis-cli", `-a${value_syntax_SPACE}`), named_patterns_option("sqlcmd|bcp|isql|zip|zipcloak|osql", `-P${OPTIONAL_SPACE}`, isSecretOption), named_patterns_option("7z|7za|7zz|7zr|rar|unrar", "-p", isSecretOption), named_patterns_option("openssl", `-(?:k|K|passwd)${value_syntax_SPACE}`, isSecretOption), named_patterns_option("ldap\\w+|smbclient", `-(?:w|U${value_syntax_SPACE}[^\\s%]{1,60}%)${OPTIONAL_SPACE}`, isSecretOption), named_patterns_option("gh", `secret${value_syntax_SPACE}set\\b(?:${REST})?(?:--body|-b)[\\s=]`, isRandomLiteral), named_patterns_option("vault", `(?:put|write|patch)\\b${REST}[\\w-]{1,60}=`, isRandomLiteral), named_patterns_option("security|cargo|vault|snyk|sentry-cli|pulumi|netlify|fly|flyctl|doctl|railway|expo", `(?:login|auth)\\b(?:${REST})?`, isGenerated), pattern("option", "htpasswd", `\\bhtpasswd${value_syntax_SPACE}-\\w{0,6}b\\w{0,6}${value_syntax_SPACE}(?:\\S{1,200}${value_syntax_SPACE}){1,2}${VALUE}(?=\\s|$)`, isRandomLiteral), pattern("option", "storepass|keypass", `(?<![\\w-])-\\w{0,12}(?:store|key)pass(?:=|${value_syntax_SPACE})${VALUE}`), pattern("option", "-pass", `-pass(?:in|out)?${value_syntax_SPACE}${value_syntax_QUOTE}?pass:${BARE}`), pattern("input", "echo|printf", `${PRINTS}(?:${value_syntax_QUOTE}?[\\w.-]{1,60}:)?${VALUE}${value_syntax_QUOTE}?\\s{0,3}\\|[^|\\n\\0]{0,200}${READERS}`), pattern("input", READER_WORDS, `${value_syntax_QUOTED}\\s{0,3}\\|[^|\\n\\0]{0,200}${READERS}`, isWholeSecret), pattern("input", "echo|printf", `${PRINTS}${VALUE}${value_syntax_QUOTE}?\\s{0,3}(?:\\|[^|\\n\\0]{0,200}${MORE_READERS}|>{1,2}[ ]?[^\\s|;&]{0,200}(?:token|secret|passw|_pass\\b|credential|\\.key\\b))`, value => isGenerated(value) && !/[{}]/.test(value)), pattern("input", "<<<", `${MORE_READERS}[^|\\n\\0]{0,100}<<<[ ]?${VALUE}`, isGenerated), pattern("input", "add-mask", `::add-mask::${value_syntax_WORD}`, isGenerated), pattern("input", "send", `\\bsend${value_syntax_SPACE}(?:--${value_syntax_SPACE})?${value_syntax_QUOTE}${BARE}(?=\\\\{1,4}[rn])`, isRandomLiteral), pattern("assignment", "token|secret|passw|key", "\\bs([|/#,@])[^\\n\\0|/#,@]{0,60}(?:token|secret|passw|key)[^\\n\\0|/#,@]{0,60}\\1([^\\s\"'`|/#,@\\0]{6,})(?=\\1)", isGenerated), pattern("option", "_auth(", `bearer_auth\\(${value_syntax_QUOTED}`, isPassword), pattern("input", "<<", `${READERS}[^|\\n\\0]{0,200}<<-?${OPTIONAL_SPACE}${value_syntax_QUOTE}?\\w{1,40}${value_syntax_QUOTE}?${FIRST_LINE}`, isRandomLiteral), pattern("input", "<<", `<<-?${OPTIONAL_SPACE}${value_syntax_QUOTE}?\\w{1,40}${value_syntax_QUOTE}?[^\\n\\0]{0,200}${READERS}${FIRST_LINE}`, isRandomLiteral), pattern("input", "<<<", `${READERS}[^|\\n\\0]{0,100}<<<[ ]?${VALUE}`), pattern("option", "ConvertTo-SecureString", `\\bConvertTo-SecureString${value_syntax_SPACE}(?:-(?:String|AsPlainText|Force)${value_syntax_SPACE}){0,3}${VALUE}`, isRandomLiteral), pattern("option", "auth=(|auth(|login(|pw_set(", `(?:\\bauth=|basic_?auth|\\.login|pw_set)\\(${value_syntax_QUOTE}[^\\n"'\\0]{0,100}${value_syntax_QUOTE},${OPTIONAL_SPACE}(?:Some\\()?${value_syntax_QUOTED}`, isRandomLiteral), pattern("file", ":", `(?:^|[\\s"'\`])[\\w.*-]{1,100}:(?:\\d{1,5}|\\*):[\\w*-]{1,60}:[\\w.*-]{1,60}:${BARE}`, isGenerated), pattern("assignment", "password|passwd|passphrase", `(?:^|\\n)[ \\t-]{0,40}[\\w.-]{0,40}(?:password|passwd|passphrase)[ \\t]?:[ \\t]${OPTIONAL_SPACE}${BARE}(?=[ \\t]*(?:\\n|$|#))`, value => isLiteral(value) && /\d/.test(value)) ];

function isWholeSecret(value) {
  return isRandomLiteral(value) && !/^[\w.-]{1,60}:/.test(value);
}

function isSecretOption(value) {
  return isRandomLiteral(value);
}

const STRONG = [ "pass(?:word|wd|phrase|code)", "secret", "(?<!csrf[_-]?)token", "credentials?", "(?<!user\\.(?=signing))(?:api|access|secret|private|signing|encryption|auth|account|storage|master|service|deploy|license|session|webhook|shared|client|app)[_-]?key(?:[_-]?base)?", "[_-](?:pwd|pass|pat|auth|jwt|dsn)" ];

const WEAK = [ "(?<=[_?&-])(?<!(?:public|primary|foreign|cache|sort|partition|idempotency|object|hash|row|range|map|group|shard|routing|index|dedupe|lookup)[_-])key", "(?:db|pg|ssh|my|root|user|admin|key|store|sudo|ftp|smtp|mail|ldap)?pass", "pwd?|auth|bearer|salt|dsn|pat|jwt|pin|psk|creds|requirepass|masterauth|client-key-data|(?:my[_-])?secrets|(?:auth|access)_?tokens", "(?<=[_.-])(?:session|login|cookie|signature|creds?|cert|seed|hmac|psk|secrets|sk|auth_ident)", "(?:key|secret|password|passwd|pass)[_-](?:prod(?:uction)?|live|stag(?:e|ing)|stg|dev(?:elopment)?|test|ci|local|old|new|primary|secondary|backup|default|v\\d)", "secret[_-]?id|auth[_-]?config|session[_-]?token", "token(?:_[a-z\\d]{1,20}){1,4}" ];

const STRONG_NAME = STRONG.join("|");

const WEAK_NAME = WEAK.join("|");

const NAME_END = "(?=s?(?:[_.-]|\\d|$))";

const IN_ENVIRONMENT = new RegExp(`token|secret|credential|(?:${STRONG_NAME})${NAME_END}|(?:^|[_.-])(?:${WEAK_NAME})${NAME_END}|(?:^|[_.-])(?:cookie|signature)s?(?:[_.-]|$)`, "i");

const NO_SECRETS = new Set([ "PWD", "OLDPWD", "INPUT_SECRETS", "SSH_AUTH_SOCK", "XAUTHORITY" ]);

const isSecretVariable = name => IN_ENVIRONMENT.test(name) && !NO_SECRETS.has(name);

const named_values_NAMES = new RegExp(`(?:(?<strong>${STRONG_NAME})|(?<![a-z\\d])(?:${WEAK_NAME}))(?:[_-]?\\d{1,2})?(?=[\\s=:,"'\`\\\\%&><+\\]}])`, "gi");

const after = source => new RegExp(source, "iy");

const OPTION = /(?:^|[^\w-])--?(?!(?:no|windows|use|with|enable|disable|skip|require)(?:[-_]|$))(?:[a-z]{1,20}[-_]){0,3}[a-z]{0,12}$/i;

const SETTER = /(?:\b|--)(?:(?<=--)arg|set|setx|setenv|config|configure|put|login|machine|account|add-generic-password)\b[^\n;|&]*$/i;

const LINE_START = /(?:^|\n)[ \t]*(?:(?:ENV|ARG)[ \t]+)?[\w.-]{0,40}$/;

const ELEMENT = /<[\w:.-]{0,60}$/;

const FORMS = [ {
  kind: "option",
  before: OPTION,
  after: after(`(?:=|${value_syntax_SPACE})${VALUE}`),
  accepts: isPlainValue
}, {
  kind: "assignment",
  after: after(`=${VALUE}`),
  accepts: isPlainValue
}, {
  kind: "assignment",
  after: after(`${value_syntax_QUOTE}${OPTIONAL_SPACE}(?::|=>)${OPTIONAL_SPACE}${value_syntax_QUOTED}`),
  accepts: isPlainValue
}, {
  kind: "assignment",
  after: after(`${value_syntax_QUOTE}?${OPTIONAL_SPACE}(?::[=-]?|=>|=|%3[ad])${OPTIONAL_SPACE}${VALUE}`),
  accepts: isRandomLiteral
}, {
  kind: "assignment",
  after: after(`${value_syntax_QUOTE}?[\\]}]${OPTIONAL_SPACE}=${OPTIONAL_SPACE}${VALUE}`),
  accepts: isGenerated
}, {
  kind: "assignment",
  after: after(`${value_syntax_QUOTE}${OPTIONAL_SPACE},${OPTIONAL_SPACE}${value_syntax_QUOTED}`),
  accepts: isRandomLiteral
}, {
  kind: "assignment",
  after: after(`${OPTIONAL_SPACE}(?::${OPTIONAL_SPACE}\\w{1,40}${OPTIONAL_SPACE}=|<-|\\|\\||\\?\\?|\\bor\\b)${OPTIONAL_SPACE}${value_syntax_QUOTED}`),
  accepts: isRandomLiteral
}, {
  kind: "assignment",
  after: after(`(?:</key>\\s{0,20}<string>|${value_syntax_QUOTE}?[,\\s{]{1,40}(?:type${OPTIONAL_SPACE}=[^\\n]{0,40}\\s{1,20}|sensitive${OPTIONAL_SPACE}=[^\\n]{0,10}\\s{1,20}){0,2}${value_syntax_QUOTE}?(?:value|default)${value_syntax_QUOTE}?${OPTIONAL_SPACE}[:=]${OPTIONAL_SPACE})${VALUE}`),
  accepts: isRandomLiteral
}, {
  kind: "assignment",
  after: after(`${value_syntax_SPACE}${value_syntax_QUOTED}`),
  accepts: isGenerated
}, {
  kind: "assignment",
  before: LINE_START,
  after: after(`${value_syntax_SPACE}${VALUE}(?=\\s|$)`),
  accepts: isGenerated
}, {
  kind: "assignment",
  before: SETTER,
  after: after(`${value_syntax_SPACE}${VALUE}`),
  accepts: isGenerated
}, {
  kind: "element",
  before: ELEMENT,
  after: after(">\\s{0,3}([^<>\\s\\0]{4,})\\s{0,3}</"),
  accepts: isPlainValue
} ];

const named_values_VARIABLE = /\$\{?\w{0,40}$/;

const IS_SET = /(?:[ \t]{0,3}=[ \t]{0,3}["']|:[-=])(?=[^"'}]{4})/y;

function isSetHere(text) {
  IS_SET.lastIndex = named_values_NAMES.lastIndex;
  return IS_SET.test(text);
}

const MAX_BEFORE = 200;

function* findNamedValues(text) {
  named_values_NAMES.lastIndex = 0;
  for (let name = named_values_NAMES.exec(text); name !== null; name = named_values_NAMES.exec(text)) {
    const before = text.slice(Math.max(0, name.index - MAX_BEFORE), name.index);
    if (named_values_VARIABLE.test(before) && !isSetHere(text)) continue;
    const place = valueAfter(text, named_values_NAMES.lastIndex, before, name.groups?.strong !== void 0);
    if (place === null) continue;
    named_values_NAMES.lastIndex = place.end;
    yield place;
  }
}

function valueAfter(text, at, before, isStrong) {
  for (const {kind, before: lead, after: form, accepts} of FORMS) {
    const value = lead?.test(before) === false ? null : valueIn(text, at, form);
    if (value === null || isMadeUp(value.text)) continue;
    const isSecret = isStrong ? accepts(value.text) : isGenerated(value.text);
    if (isSecret) return {
      start: value.start,
      end: value.end,
      kind
    };
  }
  return null;
}

function valueIn(text, at, form) {
  form.lastIndex = at;
  const match = form.exec(text);
  if (match === null) return null;
  const [whole, ...groups] = match;
  const value = groups.findLast(group => group !== void 0) ?? whole;
  const start = at + whole.lastIndexOf(value);
  const end = start + value.length;
  const quote = groups.length > 2 ? match.groups?.quote : void 0;
  if (quote === void 0 && text[end] === "(") return null;
  return {
    text: value,
    start,
    end: pattern_valueEnd(text, end, value.length, quote)
  };
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

const token_rule_rules = (kind, rows, more = {}) => rows.map(([mark, rest]) => ({
  kind,
  mark,
  rest,
  ...more
}));

const glued = (kind, ...rows) => token_rule_rules(kind, rows, {
  glued: true
});

const alone = (kind, ...rows) => token_rule_rules(kind, rows);

const random = (kind, ...rows) => token_rule_rules(kind, rows, {
  entropy: 3
});

const more_rules_UUID = "[\\da-fA-F]{8}-(?:[\\da-fA-F]{4}-){3}[\\da-fA-F]{12}";

const END = "(?![A-Za-z0-9])";

const PADDING = "={1,2}";

const MORE_RULES = [ ...alone("token", [ "csk-", "[a-z\\d]{40,}" ], [ "sk-lf-", more_rules_UUID ], [ "wandb_v1_", "[\\w-]{40,}" ], [ "sgamp_user_", "[\\w-]{40,}" ], [ "rpa_", "(?=[A-Z]{0,40}\\d)[A-Za-z\\d]{40,}" ], [ "e2b_", "[a-f\\d]{40,}" ], [ "bb_live_", "[\\w-]{24,}" ], [ "key_", `[a-f\\d]{64}${END}` ], [ "fc-", `[a-f\\d]{32}${END}` ], [ "cr-", "[a-f\\d]{50,}" ], [ "wk-", `[a-f\\d]{64}${END}` ], [ "signkey-(?:prod|test)-", "[a-f\\d]{40,}" ]), ...random("token", [ "fw_", `[A-Za-z\\d]{22,26}${END}` ], [ "sess-", "[A-Za-z\\d]{40,}" ], [ "pa-|fk-", "(?=[\\w-]{0,43}[A-Z])(?=[\\w-]{0,43}\\d)[\\w-]{43,}" ], [ "a[ks]-", `[A-Za-z\\d]{22}${END}` ], [ "tr_(?:prod|dev|stg|pat)_", "[A-Za-z\\d]{20,}" ]), ...alone("token", [ "bkct_", "[A-Za-z\\d]{30,}" ], [ "snyk_(?:uat|sat)\\.", "[\\w-]{8,}\\.[\\w.-]{30,}" ], [ "st\\.", "[a-f\\d]{20,}\\.[a-f\\d]{30,}\\.[a-f\\d]{30,}" ], [ "cio", `(?=[A-Za-z]{0,20}\\d)[A-Za-z\\d]{32}${END}` ], [ "crates_io_", "[A-Za-z\\d]{30,}" ], [ "jsr[dp]_", "[A-Za-z\\d]{30,}" ], [ "packagist_(?:ort|ost|uut)_", "[a-f\\d]{40,}" ], [ "depot_(?:org|project)_", "[a-f\\d]{40,}" ], [ "nsct_|sktsec_", "[\\w-]{30,}" ], [ "chpt_", "[a-f\\d]{12,}" ], [ "vtwn_|ddo_", "[A-Za-z\\d]{30,}" ], [ "tss_", "(?=[A-Za-z]{0,20}\\d)[A-Za-z\\d]{20,}" ]), ...alone("token", [ "HRKU-", more_rules_UUID ], [ "napi_", "(?=[a-z]{0,60}\\d)[a-z\\d]{50,}" ], [ "xau_", "[A-Za-z\\d]{30,}" ], [ "vercel_blob_rw_", "[A-Za-z\\d_]{30,}" ], [ "dose", `[a-f\\d]{32}${END}` ], [ "cflt", "[A-Za-z\\d+/]{56,}={0,2}" ], [ "SWMTKN-\\d-", "[a-z\\d-]{60,}" ], [ "K10", "[a-f\\d]{64}::(?:server|node|[a-z\\d]{6})[:.]\\w{16,}" ], [ "essu_", "[\\w+/=-]{40,}" ], [ "AQVN", "[\\w-]{35,38}(?![\\w-])" ], [ "y[0-3]_", "[\\w-]{50,}" ], [ "t1\\.", "[\\w-]{20,2000}={0,2}\\.[\\w-]{86,}" ]), ...random("token", [ "rnd_", "[A-Za-z\\d]{28,}" ], [ "AKID", `[A-Za-z\\d]{32}${END}` ], [ "SCW", `(?=[A-Z]{0,16}\\d)[A-Z\\d]{17}${END}` ], [ "YC", "(?=[\\w-]{0,37}\\d)[A-Za-z\\d_-]{38}(?![\\w-])" ], [ "2[A-Za-z\\d]{26}_", `[A-Za-z\\d]{20,24}${END}` ], [ "ak_2", `[A-Za-z\\d]{26}${END}` ]), ...token_rule_rules("azure", [ [ "\\+(?:ASt|ABa|AMC|ASb|AEh|ARm)", `[A-Za-z\\d+/]{5,8}${PADDING}` ] ], {
  before: "[A-Za-z\\d+/]{33,76}"
}), ...token_rule_rules("azure", [ [ "A(?:CDb|IoT|zCa|zFu)", `[\\w+/-]{5,7}${PADDING}` ] ], {
  before: "[\\w+/-]{33,76}"
}), ...token_rule_rules("azure", [ [ "AzSe", `[A-Za-z\\d]{6}${END}` ] ], {
  before: "[A-Za-z\\d]{42}"
}), ...token_rule_rules("azure", [ [ "AZDO", `[A-Za-z\\d]{4}${END}` ] ], {
  before: "[A-Za-z\\d]{76}"
}), ...token_rule_rules("azure", [ [ "JQQJ99", `[A-Za-z\\d]{20,}${END}` ] ], {
  before: "[A-Za-z\\d]{50,54}"
}), ...glued("webhook", [ "hook\\.(?:[a-z\\d]{2,8}\\.)?make\\.com/", "[A-Za-z\\d]{24,}" ], [ "maker\\.ifttt\\.com/trigger/", "[\\w-]{1,60}/(?:json/)?with/key/[\\w-]{16,}" ]), ...alone("token", [ "re_", "(?=[A-Za-z]{0,8}\\d|[A-Za-z]{0,6}[a-z][A-Z])[A-Za-z\\d]{8}_[A-Za-z\\d]{20,}" ], [ "mlsn\\.", "[a-f\\d]{40,}" ], [ "md-", "(?=[A-Za-z]{0,20}\\d)[\\w-]{22}(?![\\w-])" ], [ "os_v2_(?:app|org)_", "[a-z\\d]{50,}" ], [ "oauth:", `(?=[a-z]{0,30}\\d)[a-z\\d]{30}${END}` ], [ "APA91b", "[\\w-]{60,}" ]), ...token_rule_rules("mailgun", [ [ "-[a-f\\d]{8}-", `[a-f\\d]{8}${END}` ] ], {
  before: "[a-f\\d]{32}"
}), ...random("token", [ "tk_", `[a-z\\d]{29}${END}` ], [ "KEY", `[A-F\\da-f]{32}_[A-Za-z\\d]{22}${END}` ]), ...alone("token", [ "pdl_(?:live|sdbx)_", "apikey_[a-z\\d]{20,}_[A-Za-z\\d]{16,}_[A-Za-z\\d]{3}" ], [ "polar_(?:oat|pat|rt|at|rst|cst)_", "[A-Za-z\\d]{30,}" ], [ "pk_prod_", "[A-Z\\d]{28,}" ], [ "[sp]k_", `(?:(?:sbox|test|live)_)?${more_rules_UUID}` ], [ "cal_live_", "[a-f\\d]{32,}" ]), ...random("token", [ "live_", "(?=[\\w-]{0,40}[A-Z])[\\w-]{30,}" ], [ "AQE", "[A-Za-z\\d+/=]{80,}" ], [ "sk_", "(?=[\\w-]{0,43}\\d)[\\w-]{43}(?![\\w-])" ], [ "dub_", "(?=[A-Za-z]{0,20}\\d)[A-Za-z\\d]{24,}" ]), ...alone("token", [ "pk_\\d{6,10}_", "[A-Z\\d]{30,}" ], [ "[12]/\\d{13,17}(?:/\\d{13,17})?:", "[a-f\\d]{32}" ], [ "cnvca|retool_", "(?=[A-Za-z_-]{0,40}\\d)[\\w-]{30,}" ], [ "sl\\.(?:[A-Za-z]\\.)?", "[\\w-]{100,}" ], [ "secret-(?:live-|test-)?", "(?=[a-z-]{0,40}[A-Z\\d])[\\w-]{40,}" ], [ "ser\\.", `(?=[A-Za-z]{0,22}\\d)[A-Za-z\\d]{22}${END}` ], [ "pylf_v\\d_", "(?:[a-z]{2}_)?[A-Za-z\\d]{30,}" ], [ "xa[ap]t-", more_rules_UUID ], [ "hc[a-z]{1,3}k_", "[a-z\\d]{40,}" ], [ "ddapp_", "[A-Za-z\\d]{30,}" ], [ "inc_", "[a-f\\d]{40,}" ], [ "cu_", `[a-f\\d]{32}${END}` ], [ "nyk_v\\d_", "[A-Za-z\\d]{40,}" ], [ "lip_", "(?=[A-Za-z]{0,20}\\d)[A-Za-z\\d]{20,}" ], [ "vk1\\.a\\.", "[\\w-]{80,}" ], [ "tfp_", "[\\w-]{40,}" ], [ "IGQV", "[A-Za-z\\d_-]{60,}" ], [ "sgp_", "[A-Za-z\\d]{64}(?![A-Za-z\\d])" ]), ...random("token", [ "sk", "[A-Za-z\\d]{80,}" ], [ "A{20}", "[A-Za-z\\d%]{60,}" ], [ "00", "[\\w-]{40}(?![\\w-])" ], [ "b_", "(?=[A-Za-z]{0,43}\\d)[A-Za-z\\d=/_-]{44}(?![\\w-])" ], [ "t\\.", "[\\w-]{86}(?![\\w-])" ]), ...token_rule_rules("token", [ [ ":", `[a-f\\d]{64}${END}` ] ], {
  before: "[a-f\\d]{24}"
}), ...token_rule_rules("token", [ [ ":(?:production|development)\\.", "[a-f\\d]{40,}" ] ], {
  before: "[\\w*-]{1,20}"
}), ...alone("token", [ "nsec1", "[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}" ], [ "[xyz]prv", "[A-Za-z\\d]{100,}" ]) ];

const own_rules_UUID = "[\\da-fA-F]{8}-(?:[\\da-fA-F]{4}-){3}[\\da-fA-F]{12}";

const own_rules_END = "(?![A-Za-z0-9])";

const OWN_RULES = [ ...glued("github", [ "gh[pousr]_|github_pat_", "\\w{30,}(?:\\.[\\w-]+){0,2}" ]), ...glued("gitlab", [ "gl(?:pat|ptt|rtr?|dt|cbt|oas|soat|agent|ft|imt|ffct|wt|sat)-", "[\\w=-]{20,}(?:\\.[\\w.-]+)?" ], [ "GR1348941", "[\\w-]{20,}" ], [ "_gitlab_session=", "[\\da-f]{32,}" ]), ...alone("atlassian", [ "AT[AC]TT", "[\\w+/=-]{20,}" ], [ "ATBB", "[\\w=.-]{20,}" ], [ "BBDC-", "[\\w+/@=-]{30,}" ]), ...alone("token", [ "CCIPAT_|CCIPRJ_", "[A-Za-z\\d]{20,}_[\\da-fA-F]{40,}" ], [ "bkua_", "[a-z\\d]{40,}" ], [ "sgp_", "(?:[a-fA-F\\d]{16}_|local_)?[a-fA-F\\d]{30,}" ], [ "slk_", "[a-f\\d]{64,}" ], [ "sq[uap]_", "[a-z\\d=_-]{40,}" ], [ "(?:api|sdk|mob)-", `[\\da-z]{8}-(?:[\\da-z]{4}-){3}[\\da-z]{12}${own_rules_END}` ], [ "lin_oauth_", "[a-zA-Z\\d]{32,}" ]), ...glued("aws-key-id", [ "AKIA|ASIA", `(?<![A-Z\\d].{4})[A-Z2-7]{16}${own_rules_END}` ], [ "A3T[A-Z\\d]|A[BCGIKNRS][A-Z]A", `(?<![A-Z\\d].{4})(?=[A-Z]{0,16}\\d)[A-Z\\d]{16}${own_rules_END}` ]), ...alone("aws", [ "ABSK", "[A-Za-z\\d+/]{60,}={0,2}" ], [ "bedrock-api-key-", "[\\w+/=-]{20,}" ]), ...glued("google", [ "AIza", "[\\w-]{35}" ], [ "ya29\\.", "[\\w-]{20,}" ], [ "GOCSPX-", "[\\w-]{20,}" ]), ...alone("google", [ "1//0", "[\\w-]{40,}" ]), ...token_rule_rules("azure", [ [ "Q~", "[\\w~.-]{31,}" ] ], {
  before: "[\\w~.]{3}\\d"
}), ...token_rule_rules("azure", [ [ "\\+ACR", `[A-Za-z\\d+/]{6}${own_rules_END}` ] ], {
  before: "[A-Za-z\\d+/]{42}"
}), ...alone("alibaba", [ "LTAI", `[A-Za-z\\d]{12,26}${own_rules_END}` ]), ...glued("token", [ "do[opr]_v1_", "[\\w=-]{20,}" ], [ "HRKU-", "[\\w-]{40,}" ], [ "sbp_", "[\\w=-]{20,}" ]), ...glued("vercel", [ "vc[piark]_", "[\\w-]{20,}" ]), ...glued("cloudflare", [ "cf(?:k|ut|at)_", "[A-Za-z\\d]{40,}" ]), ...glued("tailscale", [ "tskey-", "[a-z]{2,20}-\\w{3,60}-\\w{3,}" ]), ...glued("databricks", [ "dapi", `[a-fA-F\\d]{32}(?:-\\d)?${own_rules_END}` ]), ...glued("vault", [ "hv[sbr]\\.", "[\\w-]{20,}" ]), ...glued("1password", [ "ops_ey", "[\\w+/=-]{80,}" ]), ...alone("token", [ "fo1_|fm1[ar]_|fm2_", "[\\w+/=-]{40,}" ], [ "FlyV1 fm", "[\\w+/=,-]{50,}" ], [ "v1\\.0-", "[A-Za-z\\d-]{150,}" ], [ "pscale_(?:tkn|oauth|pw)_", "[\\w=.-]{32,}" ], [ "sb_secret_", "[\\w-]{20,}" ], [ "dp\\.(?:ct|pt|st|sa|scim|audit)\\.", "(?:[a-z\\d_-]{2,35}\\.)?[a-zA-Z\\d]{40,}" ], [ "nfp_|nfc_|nfo_", "[A-Za-z\\d]{36,}" ], [ "dd[pw]_", "[A-Za-z\\d]{36,}" ], [ "mdb_sa_sk_", "[\\w-]{30,}" ]), ...token_rule_rules("token", [ [ "\\.atlasv1\\.", "[\\w=-]{60,}" ] ], {
  before: "[A-Za-z\\d]{14}"
}), ...glued("npm", [ "npm_", "[A-Za-z\\d_]{36,}" ]), ...glued("linear", [ "lin_api_", "\\w{32,}" ]), ...glued("pypi", [ "pypi-AgE", "[\\w=-]{20,}" ]), ...glued("docker", [ "dckr_(?:pat|oat)_", "[\\w-]{27,}" ]), ...alone("token", [ "oy2", `[a-z\\d]{43}${own_rules_END}` ]), ...random("artifactory", [ "AKCp", "[A-Za-z\\d]{10,}" ], [ "cmVmdGtu", "[A-Za-z\\d+/]{40,}={0,2}" ]), ...glued("openai", [ "sk-(?:proj|svcacct|admin|or-v1)-", "[\\w-]{20,}" ]), ...alone("openai", [ "sk-", "(?=[A-Za-z]{0,40}\\d)[A-Za-z\\d]{20,}" ], [ "sk-", "[\\w-]{3,200}T3BlbkFJ[\\w-]{3,}" ]), ...glued("anthropic", [ "sk-ant-", "[\\w-]{20,}" ]), ...glued("groq", [ "gsk_", "[A-Za-z\\d]{52,}" ]), ...glued("huggingface", [ "hf_", "(?=[A-Za-z]{0,60}[A-Z\\d])[A-Za-z\\d]{30,}" ]), ...random("huggingface", [ "hf_|api_org_", "[A-Za-z\\d]{34,}" ]), ...glued("token", [ "xai-|r8_|pcsk_", "[\\w=-]{20,}" ]), ...alone("token", [ "pplx-", "[A-Za-z\\d]{40,}" ], [ "nvapi-", "[\\w-]{60,}" ], [ "sk_", `[a-f\\d]{48}${own_rules_END}` ], [ "lsv2_(?:pt|sk)_", "[a-f\\d]{32}_[a-f\\d]{10}" ], [ "tgp_v1_", "[\\w-]{40,}" ], [ "tvly-(?:dev-)?", "[A-Za-z\\d]{30,}" ], [ "jina_", "[\\w-]{50,}" ]), ...glued("slack", [ "xox[a-z](?:\\.xox[a-z])?-", "[\\w-]{10,}" ], [ "xapp-\\d-", "[\\w-]{10,}" ], [ "hooks\\.slack\\.com/(?:services|workflows|triggers)/", "[\\w/-]{20,}" ]), ...glued("webhook", [ "discord(?:app)?\\.com/api/webhooks/", "\\d{10,20}/[\\w-]{50,}" ], [ "webhook\\.office\\.com/webhookb2/", "[\\w@/-]{60,}" ], [ "hooks\\.zapier\\.com/hooks/catch/", "\\d{4,12}/[A-Za-z\\d]{5,}|hooks\\.zapier\\.com/hooks/catch/[\\w/]{10,}" ]), ...token_rule_rules("telegram", [ [ ":AA", "[\\w-]{32,33}(?![\\w-])" ] ], {
  before: "\\d{8,12}"
}), ...random("discord", [ "[MNO][\\w-]{23,27}\\.[\\w-]{6}\\.", "[\\w-]{27,}" ]), ...glued("stripe", [ "[sr]k_(?:live|test)_", "(?=[A-Za-z]{0,40}\\d)[a-zA-Z\\d]{24,}" ], [ "whsec_", "[\\w+/=-]{20,}" ]), ...alone("stripe", [ "[sr]k_(?:live|test|prod)_", "(?=[A-Za-z]{0,40}\\d|[A-Za-z]{0,40}[a-z][A-Z]{2})[a-zA-Z\\d]{10,}" ]), ...random("square", [ "EAAA", "[\\w-]{22,}" ], [ "sq0[a-z]{3}-", "[\\w-]{22,}" ]), ...alone("token", [ "FLW(?:SEC|PUB)K(?:_TEST)?-", "[a-zA-Z\\d]{12,}(?:-X)?" ], [ "rzp_(?:live|test)_", "[A-Za-z\\d]{14,}" ], [ "ak_(?:live|test)_", "[A-Za-z\\d]{30,}" ], [ "(?:live|test)_", `[a-f\\d]{35}${own_rules_END}` ], [ "access_token\\$(?:production|sandbox)\\$", "[a-z\\d]{16}\\$[a-f\\d]{32}" ], [ "access-(?:sandbox|development|production)-", `${own_rules_UUID}${own_rules_END}` ]), ...glued("sendgrid", [ "SG\\.", "[\\w-]{16,32}\\.[\\w-]{30,}" ], [ "SG\\.", "[\\w=.-]{66,}" ]), ...glued("shopify", [ "shp(?:pa|ca|at|ss)_", "[a-zA-Z\\d]{32,}" ]), ...glued("figma", [ "fig[dpou]r?_", "[\\w=-]{40,}" ]), ...glued("notion", [ "ntn_", "\\d{11}[A-Za-z\\d]{35,}" ]), ...alone("notion", [ "secret_", "[A-Za-z\\d]{43,}" ]), ...glued("grafana", [ "gl(?:c|sa)_", "[\\w+/=-]{32,}" ], [ "eyJrIjoi", "[A-Za-z\\d+/_-]{60,}={0,3}" ]), ...glued("sentry", [ "sntry[us]_", "[\\w+/=-]{20,}" ]), ...glued("token", [ "pul-", "[\\w=-]{20,}" ], [ "NRAK-", "[A-Z\\d]{20,}" ], [ "PMAK-", "[\\w-]{20,}" ]), ...glued("age", [ "AGE-SECRET-KEY-1", "[A-Za-z\\d]{20,}" ]), ...random("token", [ "SK", `[a-fA-F\\d]{32}${own_rules_END}` ], [ "key-", `[a-f\\d]{32}${own_rules_END}` ], [ "pat-[a-z]{2}\\d-", `[\\da-zA-Z]{8}-(?:[\\da-zA-Z]{4}-){3}[\\da-zA-Z]{12}${own_rules_END}` ], [ "dt0[a-zA-Z]\\d{2}\\.", "[A-Za-z\\d]{24}\\.[A-Za-z\\d]{64,}" ], [ "1000\\.", "[a-f\\d]{32}\\.[a-f\\d]{32,}" ], [ "00D[A-Za-z\\d]{12,15}!", "[\\w.]{60,}" ]), ...alone("token", [ "xkeysib-|xsmtpsib-", "[\\w-]{60,}" ], [ "tfp_", "\\w{40,}" ], [ "ph[xsr]_", "\\w{30,}" ], [ "CFPAT-", "[\\w-]{43,}" ], [ "apify_api_", "[\\w-]{30,}" ], [ "NRI[IQ]-", "[\\w-]{25,}" ], [ "NRBR-|NRJS-", "[a-f\\d]{19,}" ], [ "NRRA-", "[a-f\\d]{42,}" ], [ "[st]k\\.", "[\\w-]{20,240}\\.[\\w-]{20,}" ], [ "dnkey-", "[\\w=-]{26}-[\\w=-]{52,}" ], [ "aio_", "[A-Za-z\\d]{28,}" ], [ "bb_(?:ma|pr)_", "[a-f\\d]{30,}" ], [ "BBFF-|NF-", "[A-Za-z\\d]{30,}" ], [ "flb_(?:live|test)_", "[A-Za-z\\d]{20,}" ], [ "shltm_", "[\\w-]{40,}" ], [ "endr\\+", "[A-Za-z\\d-]{16,}" ], [ "rh-api-", `${own_rules_UUID}${own_rules_END}` ], [ "rubygems_", "[a-z\\d]{48,}" ], [ "rootly_", "[a-f\\d]{64,}" ], [ "salad_cloud_", "\\w{15,}" ], [ "sqco_|ramp_(?:id|sec)_", "[A-Za-z\\d]{40,}" ], [ "pi_", "[A-Za-z\\d]{24}_secret_[A-Za-z\\d]{20,}" ], [ "VF\\.(?:DM\\.|WS\\.)?", "[a-fA-F\\d]{24}\\.[A-Za-z\\d]{16,}" ], [ "thog-(?:key|secret)-", "[a-f\\d]{16,}" ], [ "3MVG9|5AEP861", "[\\w.=+/]{60,}" ], [ "na1\\.", "[A-Za-z\\d+/]{100,}" ], [ "(?:pub|sub|sec)-c-", "[\\da-zA-Z]{8,}(?:-[\\da-zA-Z]{4,})*" ], [ "[sp]k_live_", "[A-Za-z\\d-]{20,}" ], [ "sk_[a-z]{1,30}_", "[A-Za-z\\d]{40,}" ], [ "pk_", "(?:[A-Za-z\\d]{6}_)?[a-f\\d]{34,}" ], [ "pk\\.", "[a-zA-Z\\d-]{32,}" ], [ "s\\.", `(?=[A-Za-z]{0,22}\\d[A-Za-z]{0,22}\\d)[A-Za-z\\d]{24}${own_rules_END}` ], [ "web_", "(?=[a-z]{0,30}\\d)[\\da-z]{32,}" ], [ "api_", "(?=[A-Za-z.]{0,40}\\d)[A-Za-z\\d]{15,30}\\.[A-Za-z\\d.]{8,30}" ], [ "API_KEY", `(?=[A-Z]{0,30}\\d)[A-Z\\d]{32}${own_rules_END}` ]), ...token_rule_rules("token", [ [ "_mmk", own_rules_END ] ], {
  before: "[A-Za-z\\d]{6}_[A-Za-z\\d]{29}"
}), ...token_rule_rules("token", [ [ "NRAL|-NRMA", own_rules_END ] ], {
  before: "(?:AA|eu01xx)?[a-f\\d]{30,40}F{0,4}"
}), ...token_rule_rules("mailchimp", [ [ "-us\\d", `\\d?${own_rules_END}` ] ], {
  before: "[a-f\\d]{32}"
}), ...token_rule_rules("token", [ [ "\\.v1\\.", "[\\w-]{15,30}\\.[a-f\\d]{8,}" ] ], {
  before: "[A-Za-z\\d]{11}"
}), ...alone("jwt", [ "ey", "[A-Za-z\\d]{15,2000}\\.ey[\\w/-]{15,}(?:\\.[\\w/-]*={0,2})?" ], [ "ewo", "[\\w-]{10,2000}={0,2}\\.e(?:wo|yJ)[\\w-]{8,}={0,2}(?:\\.[\\w-]*={0,2})?" ], [ "ey", "[A-Za-z\\d]{30,40}[~|-]ey[A-Za-z\\d]{60,}" ]), ...glued("jwt", [ "eyJ", "(?:(?!eyJ)[\\w-]){8,2000}={0,2}\\.(?:eyJ[\\w-]{8,}={0,2}(?:\\.[\\w-]*={0,2}){0,3}|[\\w-]{8,}={0,2}\\.[\\w-]*={0,2}(?:\\.[\\w-]*={0,2}){0,2})" ]), ...MORE_RULES ];

const token_rules_MAX_BEFORE = 100;

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
  regex: new RegExp(`(?:${mark})${rest}`, "y"),
  before: before === void 0 ? null : new RegExp(`(?<![A-Za-z0-9])(?:${before})$`),
  mayBeInWord: glued === true || before !== void 0,
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
  const isInWord = /[A-Za-z0-9]/.test(text[at - 1] ?? "");
  let longest = null;
  for (const matcher of matchersFor(text[at] ?? "")) {
    if (isInWord && !matcher.mayBeInWord) continue;
    const place = matchAt(text, at, matcher);
    if (place === null || place.end <= (longest?.end ?? at - 1)) continue;
    if (looksLikeToken(text.slice(place.start, Math.min(place.end, place.start + MAX_JUDGED)), matcher.entropy)) longest = place;
  }
  return longest;
}

function matchAt(text, at, {kind, regex, before}) {
  const start = before === null ? at : startOf(text, at, before);
  if (start === null) return null;
  regex.lastIndex = at;
  return regex.test(text) ? {
    start,
    end: regex.lastIndex,
    kind
  } : null;
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

const prefilter_NAMES = [ "-----BEGIN", "pass", "secret", "token", "credential", "key", "(?<![a-z])(?:pwd?|pat|auth|jwt|dsn|salt|pin|psk|creds|kinit|lpass|send|bearer_auth|basic_?auth)(?![a-z])", "[_-](?:session|login|cookie|signature|creds?|cert|seed|hmac|psk|sk)(?![a-z])", "\\bcookie", "-stdin", "\\bsudo [^|\\n]{0,40}-\\w*s", "\\b(?:https?|xhs?) -|--auth", "\\b(?:sqlcmd|bcp|isql|osql|zip|7z[arz]?|rar|unrar|openssl|smbclient|vault|twine|az|mongo\\w*)[ ]", "\\bldap\\w+[ ]", "securestring", "\\d:[\\w*-]+:[\\w.*-]+:", "\\*:[\\w*-]+:[\\w.*-]+:", "authorization", "bearer", "[?&](?:sig|x-)", "\\bcurl\\b", "\\b(?:mysql|mariadb)", "redis-cli", "\\blogin\\b", "identified by", "cryptsetup|load-key|luks|ssh-add|signin|add-mask|basicauth|\\blogin\\(", "[?&]code=", "<<" ];

const DISGUISES = [ "[\\\\\\x1b]", "\\^\\[", "%[\\da-f]{2}", "&(?:[a-z]{2,4}|#x?[\\da-f]{1,7});", normal_form_UNSEEN, "[^\\s\"'`=]\\$?[\"'`]+\\$?[^\\s\"'`]", "[\"'`] {0,3}\\+ {0,3}[\"'`]" ];

const HINT = new RegExp([ ...prefilter_NAMES, ...DISGUISES ].join("|"), "i");

const hasQuote = text => /["'`]/.test(text);

const mayHoldSecret = text => hasTokenMark(text) || HINT.test(text) || mayHoldArgument(text) || mayHoldPassword(text);

const mayHoldPassword = text => text.includes("://") && text.includes("@");

function createRedactor({values = []} = {}) {
  const known = [ ...values ];
  const findKnown = createKnownValueFinder(known);
  const findAll = function*(text) {
    yield* findKnown(text);
    yield* findTokens(text);
    yield* findNamedValues(text);
    yield* findArgumentValues(text);
    yield* findByPatterns(text, NAMED_PATTERNS);
  };
  const placesBy = options => text => placesOrNull(() => findSecrets(text, options));
  const searchAll = placesBy({
    find: findAll
  });
  const searchKnown = placesBy({
    find: findKnown,
    findEncoded: findAll
  });
  const searchKnownInPlain = placesBy({
    find: findKnown,
    findEncoded: findAll,
    hasDisguises: false
  });
  const searchFor = text => mayHoldSecret(text) ? searchAll : known.length > 0 && hasQuote(text) ? searchKnown : searchKnownInPlain;
  return {
    text: text => redacted(text, searchFor(text)(text))?.text ?? text,
    async changesIn(texts) {
      const groups = new Map([ searchAll, searchKnown, searchKnownInPlain ].map(placesIn => [ placesIn, [] ]));
      for (const text of texts) groups.get(searchFor(text))?.push(text);
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

var find_git = __nccwpck_require__(53566);

var run_git = __nccwpck_require__(7781);

async function compareTrees(paths, commits, options) {
  const {compareWithGit} = await __nccwpck_require__.e(92).then(__nccwpck_require__.bind(__nccwpck_require__, 43092));
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

var find_repository = __nccwpck_require__(53912);

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
  return splitCommands(script, "sh").some(command => isCommit(command, depth));
}

function isCommit(command, depth) {
  if ((0, simple_command.oQ)(command) === "git") return subcommandOf(command.words) === "commit";
  if (depth >= session_commits_MAX_DEPTH) return false;
  return startedBy(command).some(started => "script" in started ? commits(started.script, depth + 1) : isCommit({
    ...command,
    words: started.words
  }, depth + 1));
}

const session_commits_VALUED = new Set([ "-C", "-c", "--git-dir", "--work-tree", "--namespace", "--exec-path", "--config-env" ]);

function subcommandOf(words) {
  const at = words.findIndex((word, index) => index > 0 && !word.startsWith("-") && !session_commits_VALUED.has(words[index - 1] ?? ""));
  return words[at];
}

function createWorkspaceComparison(workspace, gitCheck, homes = []) {
  const commits = [];
  const sessionCommits = createSessionCommits();
  const patched = new Map;
  const beganIn = new Set;
  const workedIn = new Set;
  const addPatched = (path, isRemoved) => {
    if (patched.size <= MAX_PATCHED_PATHS && !(0, v1_paths._)(path) && path !== ".") patched.set(path, isRemoved || patched.get(path) === true);
  };
  const addFolder = (folders, path) => {
    if (path !== null && folders.size <= MAX_FOLDERS && !(0, v1_paths._)(path)) folders.add(path);
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

const EXPORTER = {
  name: "codex-actions-export",
  version: "1.0.0"
};

function manifestOf(parts) {
  const {run, homes, scope, sessions, unread, workspace, redaction, totals} = parts;
  return {
    schema_version: SCHEMA_VERSION,
    exporter: {
      ...EXPORTER
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

var other_action = __nccwpck_require__(35537);

function contradictionsIn({actions}) {
  return actions.contradictions + actions.all().filter(contradictsItself).length;
}

function contradictsItself({role, fallback, call, event, item}) {
  const recorded = item ?? event;
  if (role === "poll" || call === void 0 || recorded === void 0) return false;
  const asked = [ call, ...(0, other_action.KH)(fallback?.command) ? [ fallback ] : [] ];
  return asked.every(each => (0, other_action.bv)(each, recorded));
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
    started_at: (0, time.Tc)(started_at),
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

var token_usage = __nccwpck_require__(63147);

const NO_SANDBOX = [ "danger-full-access", "disabled" ];

const isUnsandboxed = ({sandbox}) => NO_SANDBOX.includes(sandbox);

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
    if (record.action_type === "turn_started" && isUnsandboxed(record.turn)) unsandboxed += 1;
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
      outside_workspace: [ ...changed ].filter(v1_paths._).length,
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
      worth_a_look: Object.fromEntries(LOOK_RULES.flatMap(rule => worthALook.has(rule) ? [ [ rule, worthALook.get(rule) ?? 0 ] ] : []))
    })
  };
}

function createAccount({homes, inventory, scope}, options) {
  const {workspace, run = null, gitCheck = false, redactor = createRedactor(), worthALook = true} = options;
  const looker = worthALook ? createLooker() : null;
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
  } else if (fate === "ignored") project_count(account.ignored, kind); else if (fate === "unrecognised") project_count(account.unrecognised, reportableName(kind, account.unrecognised)); else noteProblem(account, fate, line.number);
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
  if (line.kind !== null && Object.hasOwn(ignored, line.kind.name) && line.isWhole && !mayBeUserCommand(line)) return {
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

const mayBeUserCommand = ({kind, source: {bytes, start, end}}) => kind?.name === userCommand.name && bytes.subarray(start, Math.min(end, start + 2048)).includes(USER_COMMAND_TAG);

const project_count = (counts, name) => counts.set(name, (counts.get(name) ?? 0) + 1);

const MAX_KINDS = 200;

function reportableName(name, known) {
  const plain = name.length <= 100 && /^[A-Za-z][\w.]*(?:\/[A-Za-z][\w.]*)*$/.test(name);
  return plain && (known.has(name) || known.size < MAX_KINDS) ? name : "other";
}

var evidence = __nccwpck_require__(58759);

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
          startedAt: (0, time.Tc)(entries[0]?.at.timestamp ?? null) ?? ""
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

function mergeAction(action, {actions}) {
  const {callId, turn, at, fallback} = action;
  for (const source of evidence.Hl) {
    const claims = action[source];
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
  const patterns = places.map(place => Buffer.from(`"cwd":${JSON.stringify(place).slice(0, -1)}`));
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
      watch.hasPlace ||= patterns.some(each => bytes.subarray(start, end).includes(each));
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

const DEFINING_FIELDS = [ "arguments", "input", "command", "changes", "query" ];

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
  const field = DEFINING_FIELDS.find(name => fields[name] !== void 0) ?? "";
  return {
    id,
    field,
    text: field === "" ? "" : JSON.stringify(fields[field])
  };
}

const digestsOf = ({id, field, text}) => [ shortDigest(id), shortDigest(`${id}\n${field}`), shortDigest(`${id}\n${field}\n${text}`) ];

function fingerprintOf(line) {
  if (line.kind !== null && isNotCompared(line.kind.name) && line.isWhole) return null;
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

const isNotCompared = kind => Object.hasOwn(ignored, kind) && kind !== "response_item/message";

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
    const isBelowOrdinal = byOrdinal?.(line) ?? false;
    const isInHistory = byHistory?.(line) ?? false;
    const isFirst = !isBegun;
    isBegun ||= line.text.trim() !== "";
    return !isFirst && (isBelowOrdinal || isInHistory);
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
  const {createHash} = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 77598, 19));
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
    (0, injected.q)(whole.session);
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
  const accounts = await __nccwpck_require__.e(862).then(__nccwpck_require__.bind(__nccwpck_require__, 81862));
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

const ALL = {
  commands: ROWS.commands,
  sessions: ROWS.sessions,
  looks: ROWS.looks,
  failures: ROWS.failures,
  files: ROWS.files,
  tools: ROWS.tools,
  listed: ROWS.listed,
  text: CUT.path
};

const SHORT = {
  ...ALL,
  commands: 0,
  sessions: 100,
  files: 300,
  looks: 30,
  text: 60
};

const FAILURES = {
  ...SHORT,
  sessions: 20,
  files: 100
};

const LEVELS = [ ALL, {
  ...ALL,
  commands: 100
}, {
  ...ALL,
  commands: 25
}, {
  ...ALL,
  commands: 5
}, {
  ...ALL,
  commands: 0
}, SHORT, FAILURES, ...[ 6e3, 4e3, 3e3, 2e3, 1500, 1e3, 700, 500 ].map(failures => ({
  ...FAILURES,
  failures
})), {
  ...SHORT,
  sessions: 10,
  files: 50,
  failures: 300,
  looks: 10,
  tools: 20,
  listed: 3
}, {
  ...SHORT,
  sessions: 0,
  files: 20,
  failures: 100,
  looks: 5,
  tools: 10,
  listed: 3
}, {
  ...SHORT,
  sessions: 0,
  files: 5,
  failures: 20,
  looks: 2,
  tools: 5,
  listed: 1
}, {
  ...SHORT,
  sessions: 0,
  files: 0,
  failures: 0,
  looks: 0,
  tools: 0,
  listed: 0
} ];

const FIRST_LINES = 3;

const MAX_PIECES = 20;

const MAX_CODE_POINTS = 1e3;

const END_SHARE = 1 / 3;

function excerptOf(command, codePoints, hereDocuments = []) {
  const pieces = [];
  let from = 0;
  for (const {start, end, closed, mayRun} of hereDocuments) {
    if (start < from || pieces.length >= MAX_PIECES) continue;
    const body = command.slice(start, end).replace(/\n$/, "");
    const lines = body === "" ? [] : body.split("\n");
    pieces.push(between(command, from, start));
    if (mayRun) pieces.push(...endsOf(lines)); else pieces.push(lines.length);
    from = closed;
  }
  if (from < command.length) pieces.push(between(command, from, command.length));
  return clipExcerpt(pieces.map(piece => typeof piece === "number" ? piece : collapsed(piece)).filter(piece => piece !== ""), codePoints);
}

function between(command, from, to) {
  const text = from === 0 ? command.slice(0, to) : command.slice(from, to).replace(/^\n/, "");
  return to === command.length ? text : text.replace(/\n$/, "");
}

function endsOf(lines) {
  if (lines.length <= FIRST_LINES + 1) return [ lines.join("\n") ];
  const hidden = lines.length - FIRST_LINES - 1;
  return [ lines.slice(0, FIRST_LINES).join("\n"), hidden, lines.at(-1) ?? "" ];
}

function clipExcerpt(excerpt, codePoints) {
  const length = excerpt.reduce((sum, piece) => sum + lengthOf(piece, codePoints), 0);
  if (length <= codePoints) return excerpt.map(copied);
  const atEnd = Math.floor(codePoints * END_SHARE);
  const start = excerpt_startOf(excerpt, codePoints - atEnd);
  const end = excerpt_startOf(excerpt.map(reversed).toReversed(), atEnd).map(reversed).toReversed();
  return [ ...start, ...end ];
}

function excerpt_startOf(excerpt, codePoints) {
  const kept = [];
  let left = codePoints - 1;
  for (const piece of excerpt) {
    if (typeof piece === "number") {
      kept.push(piece);
      continue;
    }
    const characters = [ ...piece.slice(0, 2 * left + 2) ];
    if (characters.length > left) return [ ...kept, `${characters.slice(0, Math.max(0, left)).join("")}\u2026` ];
    kept.push(copied(piece));
    left -= characters.length;
  }
  return kept;
}

const lengthOf = (piece, codePoints) => typeof piece === "number" ? 0 : [ ...piece.slice(0, 2 * codePoints + 2) ].length;

const reversed = piece => typeof piece === "number" ? piece : [ ...piece.slice(-2 * MAX_CODE_POINTS) ].toReversed().join("");

const copied = piece => typeof piece === "number" ? piece : [ ...piece ].join("");

const BLANK = String.raw`[\s\u115f\u1160\u180e\u2800\u3164\uffa0]`;

const BLANKS = new RegExp(`${BLANK}{2,}`, "gu");

const excerpt_UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]{2,}/gu;

function collapsed(text) {
  return text.replace(excerpt_UNSEEN, "\u200b").replace(BLANKS, blanks => blanks.includes("\n") ? "\n" : " ");
}

const mixed_scripts_WORD = /[\p{L}\p{M}\p{N}_-]+/gu;

const LATIN = /[A-Za-z]/;

const LOOKS_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/u;

function mixedWord(text) {
  if (!LOOKS_LATIN.test(text)) return null;
  for (const [word] of text.matchAll(mixed_scripts_WORD)) if (LATIN.test(word) && LOOKS_LATIN.test(word)) return word;
  return null;
}

function createLookTally() {
  const rows = new Map;
  const countOf = new Map;
  let leftOut = 0;
  function addRow(record, found) {
    const row = toRow(record, found);
    const key = tally_looks_keyOf(row, record, found);
    const known = rows.get(key);
    const kind = kindOf(row);
    const count = countOf.get(kind) ?? 0;
    if (known !== void 0) {
      known.times += 1;
      known.lastSequence = record.sequence;
    } else if (count >= ROWS.looks) leftOut += 1; else {
      rows.set(key, row);
      countOf.set(kind, count + 1);
    }
  }
  return {
    add(record, {findings, ...where}) {
      for (const ofOne of byPath(findings)) addRow(record, {
        findings: ofOne,
        ...where
      });
    },
    looks: () => ({
      rows: [ ...rows.values() ].map(row => ({
        ...row
      })),
      leftOut
    })
  };
}

function byPath(findings) {
  const groups = new Map;
  for (const finding of findings) {
    const path = finding.isPath ? finding.text : "";
    const known = groups.get(path);
    if (known === void 0) groups.set(path, [ finding ]); else known.push(finding);
  }
  return [ ...groups.values() ];
}

const kindOf = ({rules: [rule], leaves}) => `${rule} ${leaves}`;

function toRow(record, {findings, session, unsandboxed}) {
  const [first] = findings;
  const path = first?.isPath ? first.text : null;
  const parts = tally_looks_partsOf(findings);
  return {
    rules: rulesOf(findings),
    leaves: findings.some(({leaves}) => leaves),
    texts: path === null ? parts.slice(0, ROWS.parts).map(text => excerptOf(text, CUT.command)) : [ [ clip(path, CUT.path) ] ],
    moreTexts: Math.max(0, parts.length - ROWS.parts),
    unsandboxed,
    mixedWord: clip(mixedWord(parts.join(" ")), CUT.name),
    change: path === null ? null : changeOf(record, path),
    session,
    sequence: record.sequence,
    lastSequence: record.sequence,
    times: 1,
    status: record.status,
    exitCode: record.action_type === "command_execution" ? record.exit_code : null
  };
}

const rulesOf = findings => LOOK_RULES.filter(rule => findings.some(finding => finding.rule === rule));

function tally_looks_partsOf(findings) {
  const rank = ({leaves, rule}) => leaves ? 0 : rule === "escalated" ? 2 : 1;
  const texts = [ ...new Set(findings.toSorted((one, two) => rank(one) - rank(two)).map(({text}) => text)) ];
  return texts.filter(text => !texts.some(other => other !== text && other.length <= CUT.command && other.includes(text)));
}

const MAX_KEY = 2e3;

function tally_looks_keyOf(row, record, {findings}) {
  const texts = findings.map(({text}) => text);
  const isLong = texts.reduce((sum, {length}) => sum + length, 0) > MAX_KEY;
  const {session, rules, leaves, change, status, exitCode, unsandboxed} = row;
  const what = isLong ? record.sequence : texts;
  return JSON.stringify([ session, rules, leaves, change, status, exitCode, unsandboxed, what ]);
}

function changeOf(record, path) {
  if (record.action_type !== "file_change") return null;
  return record.changes.find(change => change.path === path || change.from === path)?.change ?? null;
}

function reduce(data, level) {
  const row = action => ({
    ...action,
    text: action.text === null ? null : clipExcerpt(action.text, level.text)
  });
  const file = change => ({
    ...change,
    path: clip(change.path, level.text),
    from: clip(change.from, level.text)
  });
  const sessions = first(data.sessions, level.sessions);
  const others = data.sessions.rows.slice(level.sessions).map(({actions}) => actions);
  return {
    ...data,
    sessions: {
      rows: sessions.rows.map(session => ({
        ...session,
        actions: mapped(first(session.actions, level.commands, ({times}) => times), row)
      })),
      leftOut: sessions.leftOut
    },
    actionsOfOtherSessions: others.reduce((sum, {rows, leftOut}) => sum + actionsIn(rows) + leftOut, data.actionsOfOtherSessions),
    looks: looksOf(data.looks, level),
    failures: mapped(first(data.failures, level.failures, ({times}) => times), row),
    unsettled: mapped(first(data.unsettled, level.listed), row),
    files: mapped(first(data.files, level.files, ({patches}) => patches), file),
    tools: first(data.tools, level.tools, ({calls}) => total(calls))
  };
}

function looksOf({rows, leftOut}, level) {
  const shown = new Map;
  const kept = [];
  let gone = leftOut;
  for (const row of rows) {
    const kind = kindOf(row);
    const count = (shown.get(kind) ?? 0) + 1;
    shown.set(kind, count);
    if (count > level.looks) gone += row.times; else kept.push({
      ...row,
      texts: row.texts.map(text => clipExcerpt(text, level.text))
    });
  }
  return {
    rows: kept,
    leftOut: gone
  };
}

function first({rows, leftOut}, count, weight = () => 1) {
  if (rows.length <= count) return {
    rows,
    leftOut
  };
  return {
    rows: rows.slice(0, count),
    leftOut: rows.slice(count).reduce((sum, row) => sum + weight(row), leftOut)
  };
}

const actionsIn = rows => rows.reduce((sum, {times}) => sum + times, 0);

function mapped({rows, leftOut}, change) {
  return {
    rows: rows.map(change),
    leftOut
  };
}

function alert_alert({data, manifest, options: {anchors = true}}) {
  return [ notRedacted(manifest), notKnown(data, manifest, anchors) ].filter(text => text !== "").join("\n\n");
}

const notRedacted = ({redaction}) => redaction.enabled ? "" : "> [!CAUTION]\n> Secrets were not replaced: redaction was switched off for this export.";

function notKnown(data, manifest, anchors) {
  const found = unknowns(data, manifest);
  if (found.length === 0) return "";
  const more = anchors ? "See [what this does not show](#what-this-does-not-show)" : "The last section says more";
  return `> [!WARNING]\n> Not everything is known: ${found.join("; ")}. ${more}.`;
}

const html_MARK = /[!-+:-@[-^`{-~]|(?<![0-9])\.|\.(?![0-9])|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

function htmlCode(text) {
  const line = visible(text).replace(html_MARK, mark => `&#${mark.charCodeAt(0)};`);
  return `<code>${line}</code>`;
}

const bold = words => `<b>${words}</b>`;

function folded(title, body, open = false) {
  return `<details${open ? " open" : ""}><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

const SEQUENCE = {
  title: "#",
  numeric: true,
  cell: row => place(row, false)
};

function place({session, sequence, lastSequence}, withSession) {
  const first = withSession ? `${session}:${sequence}` : `${sequence}`;
  return lastSequence === sequence ? first : `${first}\xa0\u2026\xa0${lastSequence}`;
}

const numberTitle = sessionCount => sessionCount > 1 ? "session:#" : "#";

const times = ({times}) => times > 1 ? `, ${times}\xa0times` : "";

const mixed = ({mixedWord}) => mixedWord === null ? "" : ` \xb7 **mixes scripts**: ${code(mixedWord)}`;

const WHAT = {
  title: "what",
  cell: described
};

const ENDING = {
  title: "ended",
  cell: row => row.completedLater ? `${ending(row, plain)}${times(row)}, **then ${later(row)}**` : `${ending(row)}${times(row)}`
};

const plain = words => words;

const later = ({status}) => status === "declined" ? "ran" : "passed";

const TOOK = {
  title: "took",
  numeric: true,
  cell: ({durationMs}) => durationMs === null ? "" : duration(durationMs)
};

const action_table_MARKS = {
  none: "its actions are not recorded",
  partly: "recorded in part"
};

function described(row) {
  return `${whatIs(row)}${mixed(row)}`;
}

function whatIs(row) {
  const text = row.text === null ? "" : excerpt(row.text);
  switch (row.type) {
   case "command":
    {
      const place = row.cwd === null ? "" : ` in ${code(row.cwd)}`;
      return `${text || "a command that was not recorded"}${place}${row.typedByUser ? ", typed by a user" : ""}`;
    }

   case "patch":
    return `patch of ${text || "paths that were not recorded"}${row.morePaths ? ` and ${row.morePaths} more` : ""}`;

   case "tool":
    {
      const call = toolCall(row);
      return text && !row.unsupported ? `${call}: ${text}` : call;
    }
  }
}

function toolCall({server, tool, unsupported, innerActions}) {
  const name = tool === null ? "a tool without a name" : code(tool);
  const named = server === null ? name : `${code(server)} ${name}`;
  if (unsupported) return `${named}: unsupported call, nothing ran`;
  return innerActions === null ? named : `${named}, ${action_table_MARKS[innerActions]}`;
}

function excerpt(pieces) {
  return pieces.map(piece => typeof piece === "number" ? `\u2026 ${plural(piece, "line")}` : code(piece)).join(" ");
}

const MAX_INDENTS = 6;

function sessionHeading(session) {
  const {number, depth, turns, durationMs, commands} = session;
  const indent = depth > 0 ? `${"&emsp;".repeat(Math.min(depth, MAX_INDENTS) - 1)}\u21b3 ` : "";
  const parts = [ ...who(session), ...turnsOf(turns), total(commands) === 0 ? "no commands" : [ plural(total(commands), "command"), ...endings(commands, bold) ].join(", "), ...durationMs === null ? [] : [ duration(durationMs) ] ];
  return `${indent}${bold(`Session ${number}`)} \xb7 ${parts.join(" \xb7 ")}`;
}

function who({depth, id, isSubAgent, agent, originator, codexVersion}) {
  const names = [ originator, codexVersion ].filter(name => name !== null).map(htmlCode);
  const program = names.length > 0 ? names.join(" ") : htmlCode(id);
  if (!isSubAgent) return [ program ];
  const subAgent = agent === null ? "sub-agent" : `sub-agent ${htmlCode(agent)}`;
  return depth > 0 ? [ subAgent ] : [ `${subAgent} of a session that is not here`, program ];
}

function turnsOf({all, areMarked, failed, interrupted, rolledBack}) {
  const noun = count => areMarked ? `${count}` : plural(count, "turn");
  const parts = [ areMarked && all > 0 && plural(all, "turn"), failed > 0 && bold(`${noun(failed)} failed`), interrupted > 0 && `${noun(interrupted)} interrupted`, rolledBack > 0 && `${noun(rolledBack)} rolled back` ].filter(part => typeof part === "string");
  return parts.length > 0 ? [ parts.join(", ") ] : [];
}

function withTurns({actions, turns, notableTurns}) {
  if (turns.all <= 1 && notableTurns.length === 0) return [ ...actions.rows ];
  const notes = new Map(notableTurns.map(turn => [ turn.index, turn ]));
  const shown = new Set;
  const lines = [];
  const begin = index => {
    lines.push({
      turn: words(index, notes.get(index), shown.has(index))
    });
    shown.add(index);
  };
  const beginSilentTurns = before => {
    for (const {index} of notableTurns) if (index < before && !shown.has(index)) begin(index);
  };
  let current = null;
  for (const row of actions.rows) {
    if (row.turn !== null && row.turn !== current) {
      beginSilentTurns(row.turn);
      begin(row.turn);
      current = row.turn;
    }
    lines.push(row);
  }
  if (actions.leftOut === 0) beginSilentTurns(Number.POSITIVE_INFINITY);
  return lines;
}

function words(index, note, again) {
  const parts = again ? [ "ended late" ] : [ note?.ending, note?.rolledBack && "rolled back, though what it did stays done" ];
  return `*${[ `turn ${index + 1}`, ...parts.filter(part => typeof part === "string") ].join(" \xb7 ")}*`;
}

const commands_OPEN = {
  session: 30,
  page: 60
};

const COLUMNS = [ ofAction(SEQUENCE), ofAction({
  title: "exit",
  cell: exit
}), ofAction(TOOK), {
  title: "command",
  cell: line => "session" in line ? `${WHAT.cell(line)}${repeated(line)}` : line.turn
} ];

function commandsSection(page) {
  const {rows} = page.data.sessions;
  const hasActions = rows.some(({actions}) => actions.rows.length + actions.leftOut > 0);
  if (rows.length < 2 && !hasActions) return "";
  let open = 0;
  const [idle, active] = [ rows.filter(isIdle), rows.filter(session => !isIdle(session)) ];
  const blocks = active.map(session => {
    const {rows, leftOut} = session.actions;
    const isOpen = leftOut === 0 && rows.length <= commands_OPEN.session && open + rows.length <= commands_OPEN.page;
    if (isOpen) open += rows.length;
    return block(session, isOpen, page);
  });
  return [ "### Commands", ...blocks, ...idleSessions(idle) ].join("\n\n");
}

const isIdle = ({actions, notableTurns}) => actions.rows.length + actions.leftOut + notableTurns.length === 0;

function idleSessions(sessions) {
  const [first, ...others] = sessions;
  if (first === void 0) return [];
  if (others.length === 0) return [ `<p>${sessionHeading(first)}</p>` ];
  return [ `<p>${bold(`Sessions ${ranges(sessions.map(({number}) => number))}`)} \xb7 no commands</p>` ];
}

function ranges(numbers) {
  const spans = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last !== void 0 && number === last[1] + 1) last[1] = number; else spans.push([ number, number ]);
  }
  return spans.map(([from, to]) => from === to ? `${from}` : `${from}\u2013${to}`).join(", ");
}

function block(session, isOpen, {options}) {
  const lines = withTurns(session);
  const {leftOut} = session.actions;
  const body = [ ...lines.length > 0 ? [ table(COLUMNS, lines) ] : [], ...leftOut > 0 && lines.length > 0 ? [ `${plural(leftOut, "more command")} in ${wholeExport(options)}` ] : [] ];
  const heading = sessionHeading(session);
  return body.length === 0 ? `<p>${heading}</p>` : folded(heading, body.join("\n\n"), isOpen);
}

const repeated = ({times}) => times > 1 ? ` \xd7${times}` : "";

function ofAction({cell, ...column}) {
  return {
    ...column,
    cell: line => "session" in line ? cell(line) : ""
  };
}

function commitsSection({data, manifest: {workspace}, level}) {
  if (!workspace?.commits_count) return "";
  const {commits, commits_count: count, repositories} = workspace;
  const rows = commits.slice(0, level.listed);
  const sessions = commit => data.sessionCount > 1 ? numbersOf(commit, data) : "";
  const listed = table([ {
    title: "commit",
    cell: ({commit}) => code(commit.slice(0, SHORT_ID))
  }, {
    title: "made",
    cell: ({committed_at}) => committed_at === null ? "" : minute(committed_at)
  }, {
    title: "session",
    numeric: true,
    cell: sessions
  }, {
    title: "repository",
    cell: ({repository}) => repositories.length > 1 ? code(clip(repository, CUT.path)) : ""
  } ], rows);
  const more = count - rows.length;
  const rest = more > 0 ? [ `${plural(more, (rows.length > 0 ? "more" : "new") + " commit")}` ] : [];
  return [ "### Commits", ...rows.length > 0 ? [ listed ] : [], ...rest ].join("\n\n");
}

const SHORT_ID = 10;

function numbersOf({session_ids}, {sessions}) {
  const numbers = sessions.rows.filter(({id}) => session_ids.includes(id)).map(({number}) => number);
  return numbers.join(", ");
}

const long_table_OPEN = 30;

const FOLDED = 10;

function longTable(columns, rows, noun) {
  if (rows.length <= long_table_OPEN + FOLDED) return table(columns, rows);
  const more = plural(rows.length - long_table_OPEN, `more ${noun}`);
  return `${table(columns, rows.slice(0, long_table_OPEN))}\n\n${folded(more, table(columns, rows.slice(long_table_OPEN)))}`;
}

const LASTING = "**Never passed.** A different action may have done the same work.";

const NONE_LASTING = "**Nothing failed in the end:** each of these passed later.";

const ALL_SHOWN_PASSED = "**Passed later:**";

function failedSection({data: {failures, sessionCount}}) {
  if (failures.rows.length === 0) return "";
  const number = {
    ...SEQUENCE,
    title: numberTitle(sessionCount),
    cell: row => place(row, sessionCount > 1)
  };
  const columns = [ number, ENDING, WHAT, TOOK ];
  const lasting = failures.rows.filter(({completedLater}) => !completedLater);
  const passed = failures.rows.filter(({completedLater}) => completedLater);
  const isNoneLasting = lasting.length === 0 && failures.leftOut === 0;
  const parts = lasting.length === 0 ? [ isNoneLasting ? NONE_LASTING : ALL_SHOWN_PASSED, longTable(columns, passed, "action") ] : [ LASTING, longTable(columns, lasting, "action"), ...passedLater(columns, passed) ];
  return [ "### Failed, declined or interrupted", ...parts ].join("\n\n");
}

function passedLater(columns, rows) {
  return rows.length === 0 ? [] : [ folded(`${grouped(rows.length)} more that passed later`, table(columns, rows)) ];
}

const KINDS = {
  add: "added",
  update: "modified",
  delete: "deleted",
  move: "moved"
};

function filesSection({data: {files}, manifest, level}) {
  const listed = [ ...files.rows, ...withoutPatch(manifest, level) ];
  if (listed.length === 0) return "";
  const rows = longTable([ {
    title: "change",
    cell: files_change
  }, {
    title: "+",
    numeric: true,
    cell: ({patches, added}) => files_lines(patches, added)
  }, {
    title: "\u2212",
    numeric: true,
    cell: ({patches, removed}) => files_lines(patches, removed)
  }, {
    title: "file",
    cell: files_place
  }, {
    title: "by",
    cell: ({patches}) => patches > 0 ? plural(patches, "patch", "patches").replace(" ", "\xa0") : "no\xa0recorded\xa0patch"
  } ], listed, "file");
  return [ "### Files changed", ...onlyPatches(manifest), rows, ...pullRequestLink(manifest) ].join("\n\n");
}

const onlyPatches = ({workspace, totals}) => workspace === null && totals.commands > 0 ? [ "From recorded patches. Commands may have changed other files." ] : [];

function pullRequestLink({run}) {
  if (!run?.pull_request || !run.server_url || !run.repository) return [];
  const url = `${run.server_url}/${run.repository}/pull/${run.pull_request}/files`;
  return isPlainUrl(url) ? [ `[Changes of pull request ${run.pull_request}](${url})` ] : [];
}

function withoutPatch({workspace}, level) {
  const unknown = {
    from: null,
    outside: false,
    rolledBack: null,
    kinds: [],
    patches: 0,
    added: null,
    removed: null
  };
  return (workspace?.changed_without_patch ?? []).slice(0, level.files).map(path => ({
    ...unknown,
    path: clip(path, level.text)
  }));
}

function files_change({kinds, rolledBack}) {
  const words = kinds.map(kind => KINDS[kind]).join(", ") || "on disk";
  if (rolledBack === null) return words;
  return `${words}, ${rolledBack === "all" ? "**turn rolled back**" : "**a turn rolled back**"}`;
}

function files_place({path, from, outside}) {
  const whole = from === null ? code(path) : `${code(from)} \u2192 ${code(path)}`;
  return outside ? `${whole} \xb7 **outside the workspace**` : whole;
}

function files_lines(patches, count) {
  if (patches === 0) return "";
  return count === null ? "?" : `${count}`;
}

const MAX_RELEASES = 3;

function footer({manifest, options}) {
  const {exporter, schema_version} = manifest;
  return [ ...options.artifactName === void 0 ? [] : [ `In full in ${wholeExport(options)}` ], ...releases(manifest), ...footer_tokens(manifest), `${code(clip(exporter.name, CUT.name))} ${code(clip(exporter.version, CUT.name))}`, `contract version ${schema_version}` ].join(" \xb7 ");
}

function releases({sessions}) {
  const all = [ ...new Set(sessions.map(({codex_version}) => codex_version)) ].filter(name => name !== null);
  if (all.length === 0) return [];
  const shown = all.slice(0, MAX_RELEASES).map(name => code(clip(name, CUT.name)));
  const more = all.length - shown.length;
  return [ `Codex ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}` ];
}

function footer_tokens({totals: {usage}}) {
  if (usage === null) return [];
  const {input_tokens, cached_input_tokens, output_tokens} = usage;
  return [ `${footer_short(input_tokens)} tokens in (${footer_short(cached_input_tokens)} cached), ${footer_short(output_tokens)} out` ];
}

const THOUSAND = 1e3;

function footer_short(count) {
  const unit = UNITS.find(({size}) => Math.round(count / (size / THOUSAND)) >= THOUSAND);
  if (unit === void 0) return String(count);
  const amount = count / unit.size;
  return `${amount < 9.95 ? amount.toFixed(1) : Math.round(amount)} ${unit.name}`;
}

const UNITS = [ {
  size: THOUSAND ** 3,
  name: "G"
}, {
  size: THOUSAND ** 2,
  name: "M"
}, {
  size: THOUSAND,
  name: "k"
} ];

function bullet(text, items = [], more = 0) {
  const below = more > 0 ? [ ...items, `and ${more} more` ] : items;
  return [ `- ${text}`, ...below.map(item => `  - ${item}`) ].join("\n");
}

function leftOut({data, manifest: {totals, workspace}, options, level}) {
  const {sessions, looks, failures, files, tools, actionsOfOtherSessions} = data;
  const commands = sessions.rows.reduce((sum, {actions}) => sum + actions.leftOut, actionsOfOtherSessions);
  const unpatched = workspace?.changed_without_patch_count ?? 0;
  const unpatchedShown = Math.min(level.files, workspace?.changed_without_patch.length ?? 0);
  const items = [ ...left_out_counted(looks.leftOut, "action worth a look", "actions worth a look"), ...left_out_counted(failures.leftOut, "action that failed, or was", "actions that failed, or were", " declined or interrupted"), ...left_out_counted(files.leftOut, "change", "changes", ` of files, of ${plural(totals.changed_paths, "path")} in all`), ...left_out_counted(unpatched - unpatchedShown, "file that no recorded patch names", "files that no recorded patch names"), ...left_out_counted(commands, "command", "commands"), ...left_out_counted(sessions.leftOut, "session", "sessions"), ...left_out_counted(tools.leftOut, "call", "calls", " of further tools") ];
  if (items.length === 0) return [];
  return [ bullet(`Too much for a summary, and only in ${wholeExport(options)}:`, items) ];
}

function left_out_counted(count, one, many, rest = "") {
  return count > 0 ? [ `${plural(count, one, many)}${rest}` ] : [];
}

const PROBLEMS = {
  bad_json: {
    what: "Lines that are not JSON",
    advice: "What they recorded is missing. Something other than Codex may have written to the file."
  },
  truncated_last_line: {
    what: "Files whose last line is cut short",
    advice: "Codex was still writing, or was killed. Run the export after it has ended."
  },
  line_too_long: {
    what: "Lines over the limit of length",
    advice: "Their end was not read. The rollout has them in full."
  },
  nul_bytes: {
    what: "Lines with NUL bytes",
    advice: "What stood there is lost. A crash or a full disk leaves them: check the disk of the runner. After 16 MiB of them the rest of the file is not read."
  },
  invalid_utf8: {
    what: "Lines that are not UTF-8",
    advice: "Some of their characters were replaced; nothing else is missing."
  },
  unexpected_shape: {
    what: "Records of a known kind in an unknown shape",
    advice: "What they recorded may be missing. Try a newer version of this exporter."
  },
  too_much: {
    what: "Lines of a session that is over the limit of memory",
    advice: "What they recorded is missing. No known Codex session is this long. Check what wrote the file."
  },
  corrupt_compression: {
    what: "Compressed files that are damaged or expand without end",
    advice: "What comes after the damage is missing. Export from another copy if there is one."
  },
  read_failed: {
    what: "Files that could not be read to their end",
    advice: "What comes after that point is missing. Run the export again."
  },
  internal_error: {
    what: "Lines at which this exporter failed",
    advice: "What they recorded may be missing. The log has a line for each failure: please report it."
  }
};

const UNREAD = {
  not_a_file: {
    what: "Places named like a session that are not files",
    advice: "There is nothing to do unless a session was expected there."
  },
  permission_denied: {
    what: "Places that this user has no permission to read",
    advice: "Codex ran as another user. Let the user of this job read its home, or run the export as that user."
  },
  unsupported_format: {
    what: "Files that look like a session by their name and are not read",
    advice: "Codex names them `rollout-\u2026.jsonl` or `rollout-\u2026.jsonl.zst`: give a renamed one its name back. For another format, try a newer version of this exporter."
  },
  no_record: {
    what: "Files named like a session in which no line could be read",
    advice: "They are damaged, or something other than Codex wrote them. Export from another copy if there is one."
  },
  git_lfs_pointer: {
    what: "Git LFS pointers in the place of sessions",
    advice: "Run `git lfs pull` before the export."
  },
  empty: {
    what: "Files named like a session with nothing in them",
    advice: "A full disk, or something that copied or emptied them, leaves such files. Check the disk of the runner."
  },
  too_deep: {
    what: "Folders deeper than session folders",
    advice: "If sessions of this export are in one, name that folder."
  },
  too_many: {
    what: "Files and folders over the limit of the search",
    advice: "The newest by name were read. To export others, name a folder with fewer."
  },
  too_large: {
    what: "Files over the limit of size",
    advice: "If it is a session of this export, name a folder with nothing else in it."
  },
  unreadable: {
    what: "Places that could not be read",
    advice: "Run the export again; if it stays so, check the disk."
  },
  other_file: {
    what: "Other files in the folders of sessions",
    advice: "There is nothing to do unless one of them is a session under another name."
  },
  link: {
    what: "Links, which are not followed",
    advice: "If sessions of this export are behind one, name the folder that it leads to."
  }
};

function problems({homes, sessions, totals}, listed) {
  const seen = new Map;
  let inList = 0;
  for (const {problems, rollouts} of sessions) for (const {code: problem, rollout, line} of problems) {
    inList += 1;
    const known = seen.get(problem);
    if (known) known.count += 1; else seen.set(problem, {
      count: 1,
      first: position(line, rollouts[rollout] && unread_placeIn(homes, rollouts[rollout]))
    });
  }
  const points = [ ...seen ].map(([problem, {count, first}]) => {
    const {what, advice} = PROBLEMS[problem];
    return bullet(`${what}: ${count}${listed > 0 ? `, the first at ${first}` : ""}. ${advice}`);
  });
  const unlisted = totals.problems - inList;
  return unlisted > 0 ? [ ...points, bullet(`Further problems that the manifest only counts: ${unlisted}`) ] : points;
}

function unreadPlaces({homes, unread, totals}, listed) {
  return UNREAD_REASONS.flatMap(reason => {
    const count = totals.unread_by_reason[reason] ?? 0;
    if (count === 0) return [];
    const {what, advice} = UNREAD[reason];
    const shown = unread.filter(place => place.reason === reason).slice(0, listed).map(place => code(clip(unread_placeIn(homes, place), CUT.path)));
    return bullet(`${what}: ${count}. ${advice}`, shown, count - shown.length);
  });
}

const UNREAD_REASONS = Object.keys(UNREAD);

function unread_placeIn(homes, {home, path}) {
  return homes.length > 1 ? `${homes[home]?.path}/${path}` : path;
}

function position(line, path) {
  return path === void 0 ? `line ${line}` : `line ${line} of ${code(clip(path, CUT.path))}`;
}

const NOT_COMPARED = {
  no_git: "there is no git",
  not_a_work_tree: "it is not a git work tree",
  too_slow: "git took too long",
  too_large: "it is too large",
  git_failed: "git failed"
};

function workspacePoints({workspace}, listed) {
  if (workspace === null) return [];
  return [ ...workspace_notCompared(workspace), ...workspace_withoutPatch(workspace), ...withoutChange(workspace, listed), ...unknownCommits(workspace), ...filesOfCodex(workspace) ];
}

function workspace_notCompared({problem, undecided_count, changed_without_patch_count: count}) {
  if (problem === null) return [];
  if (problem !== "undecided_files" && count !== null) return [ bullet(`One of the repositories was not compared with git: ${NOT_COMPARED[problem]}. Changes that commands made there are not known.`) ];
  if (problem !== "undecided_files") return [ bullet(`The workspace was not compared with git: ${NOT_COMPARED[problem]}. Changes that commands made on disk are not known.`) ];
  return [ bullet(`Files not compared with git: ${undecided_count}. They could not be read, or git stores them in another form.`) ];
}

function workspace_withoutPatch({base, repositories, changed_without_patch_count: count}) {
  if (!count) return [];
  const since = base === null || repositories.length > 1 ? "" : ` since ${base.from === "head" ? "the last commit, " : ""}${commit(base)}`;
  const how = "A command changed them, or something before or beside Codex.";
  return [ bullet(`Files changed on disk${since} without a recorded patch: ${count}. ${how}`) ];
}

function withoutChange({base, patched_without_change: paths, patched_without_change_count: count}, listed) {
  if (!count) return [];
  const shown = paths.slice(0, listed).map(path => code(clip(path, CUT.path)));
  const why = base?.from === "head" ? "They were changed back, or committed." : "They were changed back.";
  return [ bullet(`Files patched, but unchanged on disk: ${count}. ${why}`, shown, count - shown.length) ];
}

function unknownCommits({problem, commits_count}) {
  if (commits_count !== null || problem !== null && problem !== "undecided_files") return [];
  return [ bullet("A session ran `git commit`. Which commits are new is not known.") ];
}

function filesOfCodex({codex_home_count: count}) {
  return count > 0 ? [ bullet(`Files of a Codex home inside the workspace, not compared with git: ${count}`) ] : [];
}

function commit({commit}) {
  return code(commit.slice(0, 10));
}

function notShownSection(page) {
  const {data, manifest, level} = page;
  const points = [ ...incompleteCalls(manifest, level.listed), ...unsettledActions(data), ...not_shown_programs(data, manifest), ...counts(data, manifest), ...redactedKinds(manifest), ...workspacePoints(manifest, level.listed), ...unrecognisedKinds(manifest, level.listed), ...problems(manifest, level.listed), ...unreadPlaces(manifest, level.listed), ...leftOut(page), ...insideOfCommands(manifest) ];
  return points.length === 0 ? "" : `### What this does not show\n\n${points.join("\n")}`;
}

function insideOfCommands({totals, workspace}) {
  if (totals.commands === 0) return [];
  const wrote = workspace === null ? "which files they wrote" : "what they wrote outside the workspace";
  return [ bullet(`What commands did inside: ${wrote}, what they sent, what they printed.`) ];
}

function incompleteCalls({sessions, totals}, listed) {
  if (totals.incomplete === 0) return [];
  const named = sessions.flatMap(({incomplete}) => incomplete).slice(0, listed);
  const names = named.map(({tool_name, command, call_id}) => {
    const text = command ?? tool_name ?? call_id;
    return text === null ? "a call without a name" : code(clip(text, CUT.command));
  });
  const lead = `Calls that never came back: ${totals.incomplete}`;
  return [ bullet(lead, names, totals.incomplete - names.length) ];
}

function unsettledActions({unsettled: {rows, leftOut}}) {
  if (rows.length + leftOut === 0) return [];
  const lead = `Actions whose outcome is not recorded: ${rows.length + leftOut}`;
  return [ bullet(lead, rows.map(row => `${described(row)}: ${ending(row)}`), leftOut) ];
}

function not_shown_programs({programs: {rows, leftOut}}, {totals}) {
  const points = [ {
    count: totals.opaque_programs,
    what: "Programs whose actions Codex did not record",
    known: "Only their source is known.",
    of: rows.filter(({innerActions}) => innerActions === "none")
  }, {
    count: totals.partly_recorded_programs,
    what: "Programs that Codex recorded in part",
    known: "Only their source shows all of their calls.",
    of: rows.filter(({innerActions}) => innerActions === "partly")
  } ];
  return points.filter(({count}) => count > 0).map(({count, what, known, of}) => {
    const places = placesOf(of);
    const where = places === "" ? "" : ` (${places}${leftOut > 0 ? ", \u2026" : ""})`;
    return bullet(`${what}: ${count}${where}. ${known}`);
  });
}

function placesOf(rows) {
  const numbers = new Map;
  for (const {session, sequence} of rows) numbers.set(session, [ ...numbers.get(session) ?? [], `#${sequence}` ]);
  return [ ...numbers ].map(([session, of]) => `session ${session}: ${of.join(", ")}`).join("; ");
}

function counts({turns}, {totals, scope}) {
  const since = timeInWords(scope);
  const points = [ [ totals.contradictions, "Records that contradict others", "A call and its completion differ, a thread lacks an item, or a copied line has no original." ], [ totals.injected, "Calls left out because a client put them into the history", "Codex did not record that they ran." ], [ totals.imported_turns, "Turns that another agent performed", "Codex only imported them." ], [ turns.rolledBack, "Turns that were rolled back", "What they did stays done and is listed." ], [ totals.open_rollouts, "Rollouts that may not be finished", "Codex was still writing, or was killed. What came later is not here." ], [ totals.outside_scope, "Actions left out", `They are from before ${since}.` ], [ scope.sessions_before, "Sessions left out", `They did nothing since ${since}.` ], [ scope.sessions_with_only_old_times, "Sessions in which every time is old", `Their files changed since ${since}, so they are exported in full.` ], [ scope.sessions_of_other_runners, "Sessions left out", "Another runner on this machine ran them." ], [ scope.sessions_not_asked_for, "Sessions left out", "Only others were asked for, or another user ran them outside of this workspace." ] ];
  return points.filter(([count]) => count > 0).map(([count, what, why]) => bullet(`${what}: ${count}. ${why}`));
}

function redactedKinds({redaction, totals}) {
  if (totals.redactions === 0) return [];
  const kinds = Object.entries(redaction.by_kind).map(([kind, count]) => `${code(kind)} \xd7${count}`);
  return [ bullet(`Possible secrets that were replaced: ${totals.redactions}`, kinds, 0) ];
}

function unrecognisedKinds({sessions, totals}, listed) {
  if (totals.unrecognised === 0) return [];
  const countOf = new Map;
  for (const [kind, count] of sessions.flatMap(({unrecognised}) => Object.entries(unrecognised))) countOf.set(kind, (countOf.get(kind) ?? 0) + count);
  const kinds = [ ...countOf ].sort(([one, ones], [two, twos]) => twos - ones || (0, 
  order.U)(one, two));
  const items = kinds.slice(0, listed).map(([kind, count]) => `${code(clip(kind, CUT.identity))} \xd7${count}`);
  const lead = `Records of kinds that this version does not know: ${totals.unrecognised}`;
  return [ bullet(lead, items, kinds.length - items.length) ];
}

const nothing_found_ELSEWHERE = [ "it was started with `--ephemeral`, which records nothing", "it ran as another user, and its sessions are in that user's home", "it ran with a different `CODEX_HOME` from the one that was searched" ];

function nothing_found_nothingFound({data, manifest: {totals}}) {
  if (totals.sessions === 0) {
    const lead = totals.sessions_outside_scope > 0 ? "None of the sessions that were found belongs to this export." : "No session of Codex was found.";
    return explain(`${lead} If Codex did run, one of these may be why:`, [ ...nothing_found_ELSEWHERE, "it ended before its first turn, with nothing to record yet" ]);
  }
  if (total(data.commands) + total(data.patches) + total(data.toolCalls) > 0) return "";
  return explain("No action is recorded: no command ran, no file was changed and no tool was called, or none came back. If Codex did act, it may have been in a session that is not here:", nothing_found_ELSEWHERE);
}

function explain(lead, reasons) {
  return `${lead}\n\n${reasons.map(reason => bullet(reason)).join("\n")}`;
}

const rules_MAX = {
  turns: 3,
  deviations: 5
};

function rulesLine({data, manifest, level}) {
  const [usual, ...others] = data.rules;
  if (usual === void 0 || others.length === 0 && isUnknown(usual.rules)) return total(data.commands) > 0 ? "**Ran under** rules that are not recorded." : "";
  const shown = level.listed === 0 ? [] : others.slice(0, rules_MAX.deviations);
  const more = others.slice(shown.length).reduce((sum, {count}) => sum + count, 0);
  const asked = manifest.totals.worth_a_look.escalated ?? 0;
  const everywhere = others.length === 0 && usual.count > 1 ? ", in each recorded turn" : "";
  return [ `**Ran under:** ${[ ...model(usual.rules), ...rules_inWords(usual.rules) ].join(", ")}${everywhere}.`, ...shown.map(row => `${rules_turnsOf(row, data.sessionCount > 1)}: ${deviation(row.rules, usual.rules)}.`), ...more > 0 ? [ `${plural(more, "further turn")} under other rules.` ] : [], ...asked > 0 ? [ `**${plural(asked, "command")}** asked to leave the sandbox.` ] : [] ].join(" ");
}

const isUnknown = rules => Object.values(rules).every(value => value === null);

const model = ({model}) => model === null ? [] : [ `model ${code(model)}` ];

function rules_inWords(rules) {
  return [ sandbox(rules), network(rules), ...approvals(rules) ].filter(words => words !== "");
}

function sandbox(rules) {
  if (rules.sandbox === null) return "sandbox not recorded";
  return isUnsandboxed(rules) ? `**no sandbox** (${code(rules.sandbox)})` : `sandbox ${code(rules.sandbox)}`;
}

const network = ({network_access: on}) => on === null ? "" : "network " + (on ? "**on**" : "off");

function approvals({approval_policy, approvals_reviewer}) {
  if (approval_policy === null) return [ "approvals not recorded" ];
  const isByUser = approvals_reviewer === null || approvals_reviewer === "user" || approval_policy === "never";
  return [ `approvals ${code(approval_policy)}`, ...isByUser ? [] : [ `answered by ${code(approvals_reviewer)}` ] ];
}

function rules_turnsOf({turns, count}, withSession) {
  const [first] = turns;
  if (first === void 0) return plural(count, "turn");
  const same = turns.filter(({session}) => session === first.session).slice(0, rules_MAX.turns);
  const numbers = same.map(({turn}) => `${turn + 1}`).join(", ");
  const more = count - same.length;
  const place = withSession ? ` of session ${first.session}` : "";
  const rest = more > 0 ? ` and ${plural(more, "other")}` : "";
  return `Turn${same.length > 1 ? "s" : ""} ${numbers}${place}${rest}`;
}

function deviation(rules, usual) {
  if (isUnknown(rules)) return "not recorded";
  const known = new Set(rules_inWords(usual));
  const words = rules_inWords(rules).filter(part => !known.has(part));
  const otherModel = rules.model === usual.model ? [] : model(rules);
  return [ ...otherModel, ...words ].join(", ") || "otherwise recorded";
}

function timelineChart({turns, commands}) {
  const bars = [ ...turns.map(({turn, ...span}) => ({
    ...span,
    label: `turn ${turn + 1}`
  })), ...commands.map(({sequence, text, ...span}) => ({
    ...span,
    label: `${sequence} ${safe(text)}`
  })) ].toSorted((one, two) => one.session - two.session || one.from - two.from || two.to - one.to);
  if (bars.length === 0) return "";
  let session = 0;
  const lines = bars.flatMap((bar, index) => {
    const section = bar.session === session ? [] : [ `  section Session ${bar.session}` ];
    session = bar.session;
    return [ ...section, `  ${bar.label} :t${index}, ${bar.from}, ${Math.max(bar.to, bar.from + 1)}` ];
  });
  return [ "```mermaid", "gantt", "  dateFormat x", "  axisFormat %H:%M:%S", ...lines, "```" ].join("\n");
}

function safe(text) {
  const kept = text.replace(/[^\p{L}\p{M}\p{N} ._\-+/=@()]+/gu, " ").replace(/ +/g, " ");
  return clip(kept.trim(), CUT.label) || "command";
}

function timelineSection({data, options}) {
  const chart = options.timeline === true ? timelineChart(data.timeline) : "";
  return chart === "" ? "" : `### Timeline\n\n${chart}`;
}

function toolsSection({data: {tools}}) {
  if (tools.rows.length === 0) return "";
  const rows = table([ {
    title: "server",
    cell: ({name}) => name === null ? "Codex's own" : code(name)
  }, {
    title: "tools",
    cell: ({tools}) => callsOf(tools)
  }, {
    title: "calls",
    numeric: true,
    cell: ({tools}) => `${tools.reduce((sum, {calls}) => sum + total(calls), 0)}`
  } ], byServer(tools.rows));
  return `### Tools\n\n${rows}`;
}

function byServer(rows) {
  const servers = new Map;
  for (const row of rows) {
    const known = servers.get(row.server);
    if (known) known.push(row); else servers.set(row.server, [ row ]);
  }
  return [ ...servers ].map(([name, tools]) => ({
    name,
    tools
  }));
}

function callsOf(tools, limit = tools.length) {
  const more = tools.length - limit;
  return [ ...tools.slice(0, limit).map(calls), ...more > 0 ? [ `${more} more` ] : [] ].join(", ");
}

function calls({tool, calls}) {
  const name = tool === null ? "without a name" : code(tool);
  const others = endings(calls);
  const ends = calls.completed > 0 ? [ `${calls.completed} completed`, ...others ] : others;
  return `${name} \xd7${total(calls)}${others.length > 0 ? ` (${ends.join(", ")})` : ""}`;
}

const SHARED = [ "network", "escalated", "installed" ];

const look_rows_MAX_TEXTS = 3;

const look_rows_OPEN = 5;

function look_rows_inOrder(rows, order) {
  const rank = ({rules}) => Math.min(...rules.map(rule => order.indexOf(rule)));
  return rows.toSorted((one, two) => rank(one) - rank(two) || one.session - two.session || one.sequence - two.sequence);
}

function withShared(rows) {
  const shown = [];
  const placeOf = new Map;
  for (const row of rows) {
    const key = sharedKey(row);
    const place = key === null ? void 0 : placeOf.get(key);
    const before = place === void 0 ? void 0 : shown[place];
    if (place !== void 0 && before !== void 0) {
      shown[place] = joined(before, row);
      continue;
    }
    if (key !== null) placeOf.set(key, shown.length);
    shown.push({
      ...row,
      moreActions: 0
    });
  }
  return shown;
}

function joined(before, row) {
  const fits = before.moreActions === 0 && before.texts.length + row.texts.length <= look_rows_MAX_TEXTS;
  return {
    ...before,
    texts: fits ? [ ...before.texts, ...row.texts ] : before.texts,
    moreActions: before.moreActions + (fits ? 0 : 1),
    sequence: Math.min(before.sequence, row.sequence),
    lastSequence: Math.max(before.lastSequence, row.lastSequence)
  };
}

function sharedKey(row) {
  const {rules, leaves, times, mixedWord, moreTexts, session, status, exitCode, unsandboxed} = row;
  if (leaves || times > 1 || mixedWord !== null || moreTexts > 0) return null;
  if (!rules.every(rule => SHARED.includes(rule))) return null;
  return JSON.stringify([ session, rules, status, exitCode, unsandboxed ]);
}

function openRows(rows) {
  const countOf = new Map;
  const open = [];
  const rest = [];
  for (const row of rows) {
    const count = countOf.get(kindOf(row)) ?? 0;
    countOf.set(kindOf(row), count + 1);
    (count < look_rows_OPEN ? open : rest).push(row);
  }
  return {
    open,
    rest
  };
}

const RULE_WORDS = {
  pushed: "push or merge",
  published: "publish or deploy",
  "piped-to-shell": "pipe to an interpreter",
  credentials: "credentials",
  network: "network",
  privileges: "privileges",
  "outside-workspace": "outside the workspace",
  "steering-files": "CI or agent files",
  escalated: "asked to leave the sandbox",
  "git-config": "git configuration",
  "rewrote-history": "history rewrite",
  installed: "package install"
};

const worth_a_look_RULES = Object.keys(RULE_WORDS);

const worth_a_look_GROUPS = [ {
  title: "Left the machine, or tried to",
  holds: ({leaves}) => leaves
}, {
  title: "Other access and changes",
  holds: ({leaves, rules}) => !leaves && !isInstall(rules)
}, {
  title: "Installed packages",
  holds: ({leaves, rules}) => !leaves && isInstall(rules)
} ];

const isInstall = rules => rules.includes("installed") && rules.every(rule => rule === "installed" || rule === "escalated");

const LEAD = "Found by the names of programs and files. A program can do any of this without such a name.";

function worthALookSection({data, manifest}) {
  const {looks, tools} = data;
  const counts = worth_a_look_RULES.map(rule => [ rule, manifest.totals.worth_a_look[rule] ?? 0 ]);
  const found = counts.filter(([, count]) => count > 0);
  const byTools = callsOfServers(tools.rows);
  if (looks.rows.length + found.length === 0) return byTools === "" ? "" : `### Worth a look\n\nNothing found by name. ${byTools}`;
  if (looks.rows.length === 0) {
    const words = found.map(([rule, count]) => `${RULE_WORDS[rule]} \xd7${grouped(count)}`);
    return [ "### Worth a look", LEAD, words.join(", "), byTools ].filter(text => text !== "").join("\n\n");
  }
  const [leaving = "", ...others] = worth_a_look_GROUPS.map(({title, holds}) => group(title, looks.rows.filter(holds), data));
  const first = leaving || `#### ${worth_a_look_GROUPS[0]?.title}: nothing found`;
  return [ "### Worth a look", LEAD, first, byTools, ...others ].filter(text => text !== "").join("\n\n");
}

function group(title, rows, {rules, sessionCount}) {
  if (rows.length === 0) return "";
  const isUsual = rules[0] !== void 0 && isUnsandboxed(rules[0].rules);
  const isEveryRow = rows.length > 1 && rows.every(({unsandboxed}) => unsandboxed);
  const columns = [ {
    title: "rule",
    cell: row => worth_a_look_rulesOf(row, isUsual || isEveryRow)
  }, {
    title: "ended",
    cell: worth_a_look_outcome
  }, {
    title: "what",
    cell: what
  }, {
    title: numberTitle(sessionCount),
    numeric: true,
    cell: row => place(row, sessionCount > 1)
  } ];
  const {open, rest} = openRows(withShared(look_rows_inOrder(rows, worth_a_look_RULES)));
  const more = rest.length === 0 ? [] : [ folded(plural(rest.length, "more row"), table(columns, rest)) ];
  const all = isEveryRow && !isUsual ? " (all with no sandbox)" : "";
  return [ `#### ${title}${all}`, table(columns, open), ...more ].join("\n\n");
}

function worth_a_look_rulesOf({rules, unsandboxed}, isKnown) {
  const words = worth_a_look_RULES.filter(rule => rules.includes(rule)).map(rule => RULE_WORDS[rule]);
  return [ ...words, ...unsandboxed && !isKnown ? [ "no sandbox" ] : [] ].join(", ");
}

function what(row) {
  const {texts, moreTexts, moreActions} = row;
  const more = moreTexts + moreActions;
  return `${texts.map(excerpt).join(", ")}${more > 0 ? ` and ${more} more` : ""}${mixed(row)}`;
}

function callsOfServers(tools) {
  const servers = byServer(tools).filter(({name}) => name !== null);
  if (servers.length === 0) return "";
  const named = servers.slice(0, MAX_SERVERS).map(({name, tools}) => `${code(name ?? "")}: ${callsOf(tools, MAX_TOOLS)}`);
  const more = servers.length - named.length;
  const who = [ ...named, ...more > 0 ? [ `${more} more under Tools` ] : [] ].join("; ");
  return `**Not looked into:** calls of MCP servers and client tools, which can send anything. ${who}.`;
}

const MAX_SERVERS = 3;

const MAX_TOOLS = 5;

function worth_a_look_outcome(row) {
  return `${row.change === null ? ending(row) : KINDS[row.change]}${times(row)}`;
}

const SUMMARY_BUDGET = 1032192;

function renderSummary(data, manifest, options = {}) {
  const {budget = SUMMARY_BUDGET} = options;
  return firstThatFits(LEVELS, budget, level => render({
    data: reduce(data, level),
    manifest,
    options,
    level
  }));
}

function firstThatFits(levels, budget, renderAt) {
  let fitting = "";
  let untried = levels;
  let next = 0;
  for (let level = untried[next]; level !== void 0; level = untried[next]) {
    const text = renderAt(level);
    const fits = Buffer.byteLength(text) <= budget;
    if (fits) fitting = text;
    untried = fits ? untried.slice(0, next) : untried.slice(next + 1);
    next = Math.floor(untried.length / 2);
  }
  return fitting;
}

function render(page) {
  const sections = [ "## Codex actions", totals(page), rulesLine(page), alert_alert(page), nothing_found_nothingFound(page), worthALookSection(page), failedSection(page), filesSection(page), commitsSection(page), commandsSection(page), timelineSection(page), toolsSection(page), notShownSection(page), footer(page) ];
  return `${sections.filter(section => section !== "").join("\n\n")}\n`;
}

function toActionRow(record, session, look) {
  const common = {
    session,
    sequence: record.sequence,
    turn: record.turn_index,
    text: record.command === null ? null : excerptOf(record.command, CUT.command),
    morePaths: 0,
    server: null,
    tool: clip(record.tool_name, CUT.name),
    cwd: null,
    typedByUser: false,
    innerActions: null,
    status: record.status,
    exitCode: null,
    durationMs: record.duration_ms,
    unsupported: false,
    mixedWord: clip(mixedWord(record.command ?? ""), CUT.name),
    times: 1,
    lastSequence: record.sequence,
    completedLater: false
  };
  switch (record.action_type) {
   case "command_execution":
    return {
      ...common,
      type: "command",
      text: record.command === null ? null : excerptOf(record.command, CUT.command, look?.hereDocuments),
      cwd: record.cwd === "." ? null : clip(record.cwd, CUT.name),
      typedByUser: record.initiator === "user",
      exitCode: record.exit_code
    };

   case "file_change":
    {
      const [path] = record.changed_paths;
      return {
        ...common,
        type: "patch",
        text: path === void 0 ? null : [ clip(path, CUT.path) ],
        mixedWord: clip(mixedWord(record.changed_paths.join(" ")), CUT.name),
        morePaths: Math.max(0, record.changed_paths.length - 1)
      };
    }

   case "tool_call":
    return {
      ...common,
      type: "tool",
      server: clip(record.server, CUT.name),
      unsupported: record.status === "failed" && record.command === null && isShellTool(record.tool_name),
      innerActions: record.inner_actions
    };
  }
}

const SHELL_TOOLS = [ "shell", "shell_command", "local_shell", "exec_command", "container.exec", "apply_patch" ];

const isShellTool = tool => tool !== null && SHELL_TOOLS.includes(tool);

const action_row_MAX_KEY = 2e3;

function actionKey(record) {
  const {action_type, command, tool_name, changed_paths} = record;
  const cwd = action_type === "command_execution" ? record.cwd : null;
  const server = action_type === "tool_call" ? record.server : null;
  if (command === null && changed_paths.length === 0 && action_type !== "tool_call") return null;
  const text = command ?? changed_paths.join("\n");
  if (text.length > action_row_MAX_KEY) return null;
  return JSON.stringify([ action_type, action_type === "tool_call" ? tool_name : null, server, cwd, text ]);
}

function boundedList(limit) {
  const rows = [];
  let leftOut = 0;
  return {
    add(makeRow) {
      if (rows.length < limit) rows.push(makeRow()); else leftOut += 1;
    },
    list: () => ({
      rows: [ ...rows ],
      leftOut
    })
  };
}

const isLasting = ({completedLater}) => !completedLater;

const copy = row => ({
  ...row
});

function createFailureTally() {
  const rows = [];
  let leftOut = 0;
  let session = "";
  let rowsOf = new Map;
  function equalRows(record) {
    if (record.session_id !== session) rowsOf = new Map;
    session = record.session_id;
    const key = actionKey(record);
    if (key === null) return null;
    const known = rowsOf.get(key) ?? [];
    rowsOf.set(key, known);
    return known;
  }
  return {
    add(record, makeRow) {
      const equal = equalRows(record);
      const row = equal?.find(({status}) => status === record.status);
      if (row !== void 0) {
        row.times += 1;
        row.lastSequence = record.sequence;
        row.exitCode = record.action_type === "command_execution" ? record.exit_code : null;
        row.durationMs = timeOfBoth(row.durationMs, record.duration_ms);
        row.completedLater = false;
        return;
      }
      if (rows.length >= ROWS.failures) {
        leftOut += 1;
        return;
      }
      const made = {
        ...makeRow()
      };
      rows.push(made);
      equal?.push(made);
    },
    complete(record) {
      if (record.session_id !== session || rowsOf.size === 0) return;
      for (const row of rowsOf.get(actionKey(record) ?? "") ?? []) row.completedLater = true;
    },
    list: () => ({
      rows: [ ...rows.filter(isLasting), ...rows.filter(row => !isLasting(row)) ].map(copy),
      leftOut
    })
  };
}

function createLiveTurns() {
  let session = "";
  let current = {
    index: null,
    id: null,
    isRolledBack: false
  };
  let live = [];
  function turnOf({turn_index: index, turn_id: id}) {
    const known = live.findLast(turn => turn.index === index);
    if (known !== void 0) {
      known.id ??= id;
      return known;
    }
    const turn = {
      index,
      id,
      isRolledBack: false
    };
    if (index !== null) live.push(turn);
    return turn;
  }
  function rollBack(ids, count) {
    const named = live.filter(({id}) => id !== null && ids.includes(id));
    const undone = ids.length > 0 ? named : live.slice(-count);
    for (const turn of undone) turn.isRolledBack = true;
    live = live.filter(({isRolledBack}) => !isRolledBack);
  }
  return {
    enter(record) {
      if (record.session_id !== session) live = [];
      session = record.session_id;
      if (record.action_type === "turns_rolled_back") rollBack(record.turn_ids, record.count); else current = turnOf(record);
    },
    current: () => current
  };
}

function createFileTally() {
  const rows = [];
  const turns = createLiveTurns();
  const rowOf = new Map;
  let leftOut = 0;
  const lines = {
    added: 0,
    removed: 0
  };
  const paths = new Set;
  let length = 0;
  let cut = false;
  function addChange(change, turn) {
    addLines(lines, change);
    const known = rowOf.get(change.path);
    const same = known !== void 0 && (change.from === void 0 || change.from === known.from);
    const row = same ? known : newRow(change);
    if (!same) {
      if (rows.length >= ROWS.files) {
        leftOut += 1;
        return;
      }
      rows.push(row);
      rowOf.set(change.path, row);
    }
    if (!row.kinds.includes(change.change)) row.kinds = [ ...row.kinds, change.change ];
    row.patches += 1;
    row.turns.add(turn);
    addLines(row, change);
  }
  function addPath(path) {
    if (paths.has(path)) return;
    const more = JSON.stringify(path).length + 1;
    if (length + more > CHANGED_PATHS_LENGTH) {
      cut = true;
      return;
    }
    length += more;
    paths.add(path);
  }
  return {
    enter: turns.enter,
    add(record) {
      const turn = turns.current();
      for (const change of record.changes) addChange(change, turn);
      record.changed_paths.forEach(addPath);
    },
    files: () => ({
      files: {
        rows: rows.toSorted((left, right) => (0, order.U)(left.path, right.path)).map(({turns, ...row}) => ({
          ...row,
          ...shown(row),
          rolledBack: rolledBack(turns)
        })),
        leftOut
      },
      fileCount: leftOut === 0 ? rowOf.size : null,
      lines: {
        ...lines
      }
    }),
    changedPaths: () => ({
      paths: [ ...paths ].sort(),
      cut
    })
  };
}

function newRow(change) {
  const from = change.from ?? null;
  const outside = (0, v1_paths._)(change.path) || from !== null && (0, v1_paths._)(from);
  const counts = {
    kinds: [],
    patches: 0,
    added: 0,
    removed: 0
  };
  return {
    path: change.path,
    from,
    outside,
    rolledBack: null,
    turns: new Set,
    ...counts
  };
}

function rolledBack(turns) {
  const undone = [ ...turns ].filter(({isRolledBack}) => isRolledBack).length;
  if (undone === 0) return null;
  return undone === turns.size ? "all" : "some";
}

function shown({path, from}) {
  if (from === null) return {
    path: clip(path, CUT.path),
    from
  };
  return {
    path: clip(path, CUT.movedPath),
    from: clip(from, CUT.movedPath)
  };
}

function addLines(sum, change) {
  const {added_lines: added, removed_lines: removed} = change;
  sum.added = sum.added === null || added === null ? null : sum.added + added;
  sum.removed = sum.removed === null || removed === null ? null : sum.removed + removed;
}

const MAX_TURNS = 1e4;

function createRulesTally() {
  const rows = new Map;
  let unsandboxed = null;
  return {
    add(record, session) {
      if (unsandboxed?.session !== session) unsandboxed = {
        session,
        turns: new Set
      };
      if (record.action_type !== "turn_started") return;
      if (isUnsandboxed(record.turn) && unsandboxed.turns.size < MAX_TURNS) unsandboxed.turns.add(record.turn_index);
      const {trigger: _, ...recorded} = record.turn;
      const rules = {
        ...recorded,
        model: clip(recorded.model, CUT.name),
        sandbox: clip(recorded.sandbox, CUT.name),
        approval_policy: clip(recorded.approval_policy, CUT.name),
        approvals_reviewer: clip(recorded.approvals_reviewer, CUT.name)
      };
      const key = JSON.stringify(Object.values(rules));
      const row = rows.get(key) ?? {
        rules,
        turns: [],
        count: 0
      };
      if (!rows.has(key) && rows.size >= ROWS.rules) return;
      rows.set(key, row);
      row.count += 1;
      if (record.turn_index !== null && row.turns.length < ROWS.listed) row.turns.push({
        session,
        turn: record.turn_index
      });
    },
    isUnsandboxed: ({turn_index}) => unsandboxed?.turns.has(turn_index) ?? false,
    rules: numberOf => [ ...rows.values() ].map(({turns, ...row}) => ({
      ...row,
      turns: turns.map(({session, turn}) => ({
        session: numberOf(session),
        turn
      }))
    })).toSorted((one, two) => two.count - one.count)
  };
}

function inTreeOrder(sessions) {
  const children = new Map;
  const ids = new Set(sessions.map(({id}) => id));
  for (const session of sessions) {
    if (session.parent === null) continue;
    children.set(session.parent, [ ...children.get(session.parent) ?? [], session ]);
  }
  const placed = [];
  const seen = new Set;
  function place(session, depth) {
    if (seen.has(session)) return;
    seen.add(session);
    placed.push({
      session,
      depth
    });
    for (const child of children.get(session.id) ?? []) place(child, depth + 1);
  }
  for (const session of sessions) if (session.parent === null || !ids.has(session.parent)) place(session, 0);
  for (const session of sessions) place(session, 0);
  return placed;
}

const MAX_IDS = 1e4;

function createTurnTally() {
  const indexOf = new Map;
  const notable = new Map;
  const counts = {
    failed: 0,
    interrupted: 0,
    rolledBack: 0
  };
  let firstSequence = null;
  let first = null;
  let last = null;
  let areMarked = false;
  let openedAt = null;
  let lastAt = null;
  let took = null;
  function note(index, what) {
    if (index === null || index === void 0) return;
    const known = notable.get(index);
    if (known === void 0 && notable.size >= ROWS.notableTurns) return;
    notable.set(index, {
      index,
      ending: null,
      rolledBack: false,
      ...known,
      ...what
    });
  }
  function close(at) {
    if (openedAt !== null) took = (took ?? 0) + Math.max(0, (at ?? lastAt ?? openedAt) - openedAt);
    openedAt = null;
    lastAt = null;
  }
  function see({turn_index: index, turn_id: id, sequence}) {
    firstSequence ??= sequence;
    if (index === null) return;
    if (id !== null && indexOf.size < MAX_IDS) indexOf.set(id, index);
    first ??= firstSequence === 0 ? 0 : index;
    last = Math.max(last ?? 0, index);
  }
  return {
    add(record) {
      const at = record.timestamp === null ? null : Date.parse(record.timestamp);
      see(record);
      switch (record.action_type) {
       case "turn_started":
        areMarked = true;
        close(null);
        openedAt = at;
        break;

       case "turn_completed":
        areMarked = true;
        close(at);
        if (record.status !== "failed") break;
        counts.failed += 1;
        note(record.turn_index, {
          ending: "failed"
        });
        break;

       case "turn_interrupted":
        close(at);
        counts.interrupted += 1;
        note(record.turn_index, {
          ending: "interrupted"
        });
        break;

       case "turns_rolled_back":
        counts.rolledBack += record.count;
        for (const id of record.turn_ids) note(indexOf.get(id), {
          rolledBack: true
        });
        break;

       default:
        lastAt = at ?? lastAt;
      }
    },
    summary() {
      const open = openedAt === null || lastAt === null ? 0 : Math.max(0, lastAt - openedAt);
      return {
        turns: {
          all: first === null || last === null ? 0 : last - first + 1,
          areMarked,
          ...counts
        },
        notableTurns: [ ...notable.values() ].toSorted((one, two) => one.index - two.index),
        durationMs: openedAt === null ? took : (took ?? 0) + open
      };
    }
  };
}

function createSessionTally() {
  const listed = [];
  let current;
  let currentId;
  let turns = createTurnTally();
  let ordinal = 0;
  let rowCount = 0;
  let share = ROWS.commands;
  let actionsOfOtherSessions = 0;
  function begin(id) {
    if (current) current.turns = turns.summary();
    turns = createTurnTally();
    currentId = id;
    ordinal += 1;
    current = listed.length < ROWS.sessions ? newSession(ordinal, id) : void 0;
    if (current) listed.push(current);
  }
  function halveShares() {
    share = Math.max(1, Math.floor(share / 2));
    for (const session of listed) {
      const gone = session.rows.splice(share);
      session.leftOut += gone.reduce((sum, {times}) => sum + times, 0);
      rowCount -= gone.length;
    }
  }
  return {
    enter(record) {
      if (record.session_id !== currentId) begin(record.session_id);
      if (current === void 0) return;
      turns.add(record);
      if (record.action_type === "command_execution") current.commands[record.status] += 1;
      if (record.action_type === "session_started") {
        current.heading = heading(record.session);
        current.parent = clip(record.session.parent_session_id, CUT.identity);
      }
    },
    ordinal: () => ordinal,
    addRow(record, makeRow) {
      if (current === void 0) {
        actionsOfOtherSessions += 1;
        return;
      }
      if (joinsLastRow(current, record)) return;
      if (current.rows.length >= share) {
        current.leftOut += 1;
        return;
      }
      current.rows.push(makeRow());
      rowCount += 1;
      if (rowCount > ROWS.commands) halveShares();
    },
    list() {
      const placed = inTreeOrder(listed);
      const numbers = new Map(placed.map(({session}, index) => [ session.ordinal, index + 1 ]));
      const numberOf = other => numbers.get(other) ?? other;
      const rows = placed.map(({session, depth}) => ({
        ...session.heading,
        ...session.turns ?? turns.summary(),
        number: numberOf(session.ordinal),
        depth,
        id: session.id,
        commands: {
          ...session.commands
        },
        actions: {
          rows: session.rows.map(row => ({
            ...row,
            session: numberOf(row.session)
          })),
          leftOut: session.leftOut
        }
      }));
      return {
        sessions: {
          rows,
          leftOut: ordinal - rows.length
        },
        actionsOfOtherSessions,
        numberOf
      };
    }
  };
}

function joinsLastRow(session, record) {
  const key = actionKey(record);
  const isSame = key !== null && key === session.lastKey;
  session.lastKey = key;
  const last = session.rows.at(-1);
  if (!isSame || last === void 0 || session.leftOut > 0 || !endsAlike(last, record)) return false;
  session.rows[session.rows.length - 1] = tally_sessions_joined(last, record);
  return true;
}

const exitCodeOf = record => record.action_type === "command_execution" ? record.exit_code : null;

const endsAlike = ({status, exitCode, turn}, record) => status === record.status && exitCode === exitCodeOf(record) && turn === record.turn_index;

const tally_sessions_joined = (row, record) => ({
  ...row,
  times: row.times + 1,
  lastSequence: record.sequence,
  durationMs: timeOfBoth(row.durationMs, record.duration_ms)
});

function newSession(ordinal, id) {
  return {
    ordinal,
    id: clip(id, CUT.identity),
    parent: null,
    heading: {
      originator: null,
      codexVersion: null,
      isSubAgent: false,
      agent: null
    },
    turns: null,
    commands: noneYet(),
    rows: [],
    lastKey: null,
    leftOut: 0
  };
}

function heading(session) {
  const isSubAgent = session.parent_session_id !== null;
  return {
    originator: clip(session.originator, CUT.name),
    codexVersion: clip(session.codex_version, CUT.name),
    isSubAgent,
    agent: isSubAgent ? clip(session.agent_path ?? session.agent_role, CUT.identity) : null
  };
}

function createTimelineTally() {
  const turns = [];
  const commands = [];
  let shortest = 0;
  let open = null;
  function closeTurn({session, turn, at}) {
    if (open?.session === session && open.turn === turn && at !== null && turns.length < BARS.turns) turns.push({
      ...open,
      to: at
    });
    open = null;
  }
  function addCommand({started_at, duration_ms, command, sequence}, {session, at}) {
    if (duration_ms === null) return;
    const from = tally_timeline_time(started_at) ?? (at === null ? null : at - duration_ms);
    if (from === null) return;
    const text = clip(command ?? "", CUT.label);
    keepIfLong({
      session,
      sequence,
      text,
      from,
      to: from + duration_ms
    });
  }
  function keepIfLong(command) {
    const took = command.to - command.from;
    if (took < BARS.shortest) return;
    if (commands.length === BARS.commands && took <= shortest) return;
    const place = commands.findIndex(({from, to}) => to - from < took);
    commands.splice(place < 0 ? commands.length : place, 0, command);
    commands.length = Math.min(commands.length, BARS.commands);
    const last = commands.at(-1);
    shortest = last === void 0 ? 0 : last.to - last.from;
  }
  return {
    add(record, session) {
      const place = {
        session,
        turn: record.turn_index,
        at: tally_timeline_time(record.timestamp)
      };
      switch (record.action_type) {
       case "turn_started":
        open = opened(place);
        break;

       case "turn_completed":
       case "turn_interrupted":
        closeTurn(place);
        break;

       case "command_execution":
        addCommand(record, place);
        break;
      }
    },
    timeline: numberOf => ({
      turns: turns.map(span => ({
        ...span,
        session: numberOf(span.session)
      })),
      commands: commands.map(span => ({
        ...span,
        session: numberOf(span.session)
      }))
    })
  };
}

const opened = ({session, turn, at}) => turn === null || at === null ? null : {
  session,
  turn,
  from: at
};

function tally_timeline_time(timestamp) {
  return timestamp === null ? null : Date.parse(timestamp);
}

function createToolTally() {
  const rows = new Map;
  let leftOut = 0;
  return {
    add({server, tool_name: tool, status}) {
      const key = JSON.stringify([ server, tool ]);
      const row = rows.get(key) ?? {
        server,
        tool,
        calls: noneYet()
      };
      if (!rows.has(key)) {
        if (rows.size >= ROWS.tools) {
          leftOut += 1;
          return;
        }
        rows.set(key, row);
      }
      row.calls[status] += 1;
    },
    tools: () => ({
      rows: [ ...rows.values() ].toSorted(byServerAndTool).map(row => ({
        server: clip(row.server, CUT.name),
        tool: clip(row.tool, CUT.name),
        calls: {
          ...row.calls
        }
      })),
      leftOut
    })
  };
}

function byServerAndTool(left, right) {
  return (0, order.U)(left.server ?? "", right.server ?? "") || (0, order.U)(left.tool ?? "", right.tool ?? "");
}

function createTally() {
  const commands = noneYet();
  const patches = noneYet();
  const toolCalls = noneYet();
  const turns = {
    failed: 0,
    interrupted: 0,
    rolledBack: 0
  };
  const sessions = createSessionTally();
  const files = createFileTally();
  const tools = createToolTally();
  const timeline = createTimelineTally();
  const rules = createRulesTally();
  const failures = createFailureTally();
  const looked = createLookTally();
  let span = null;
  const unsettled = boundedList(ROWS.listed);
  const programs = boundedList(ROWS.listed);
  function addRow(record, listed, look) {
    const makeRow = () => toActionRow(record, sessions.ordinal(), look);
    if (listed) sessions.addRow(record, makeRow);
    if (look !== void 0) {
      const unsandboxed = rules.isUnsandboxed(record);
      looked.add(record, {
        findings: look.findings,
        session: sessions.ordinal(),
        unsandboxed
      });
    }
    if (isUnsettled(record.status)) unsettled.add(makeRow); else if (record.status === "completed") failures.complete(record); else failures.add(record, makeRow);
  }
  function widen(timestamp) {
    if (!timestamp) return;
    const at = Date.parse(timestamp);
    if (Number.isNaN(at)) return;
    span = span === null ? {
      from: at,
      to: at
    } : {
      from: Math.min(span.from, at),
      to: Math.max(span.to, at)
    };
  }
  function addRecord(record, look) {
    sessions.enter(record);
    files.enter(record);
    timeline.add(record, sessions.ordinal());
    rules.add(record, sessions.ordinal());
    widen(record.timestamp);
    if ("started_at" in record) widen(record.started_at);
    switch (record.action_type) {
     case "command_execution":
      commands[record.status] += 1;
      addRow(record, true, look);
      break;

     case "file_change":
      patches[record.status] += 1;
      if (record.status === "completed") files.add(record);
      addRow(record, false, look);
      break;

     case "tool_call":
      toolCalls[record.status] += 1;
      tools.add(record);
      addRow(record, record.command !== null, look);
      if (record.inner_actions !== null) programs.add(() => toActionRow(record, sessions.ordinal(), look));
      break;

     case "turns_rolled_back":
      turns.rolledBack += record.count;
      break;

     case "turn_completed":
      if (record.status === "failed") turns.failed += 1;
      break;

     case "turn_interrupted":
      turns.interrupted += 1;
      break;

     case "session_started":
     case "turn_started":
     case "context_compacted":
      break;

     default:
    }
  }
  return {
    add(records, looks) {
      for (const record of records) addRecord(record, looks?.get(record));
    },
    data() {
      const changed = files.changedPaths();
      const {numberOf, ...listed} = sessions.list();
      const numbered = ({rows, leftOut}) => ({
        rows: rows.map(row => ({
          ...row,
          session: numberOf(row.session)
        })),
        leftOut
      });
      return {
        changedPaths: changed.paths,
        changedPathsCut: changed.cut,
        sessionCount: sessions.ordinal(),
        commands: {
          ...commands
        },
        patches: {
          ...patches
        },
        toolCalls: {
          ...toolCalls
        },
        turns,
        ...listed,
        looks: numbered(looked.looks()),
        failures: numbered(failures.list()),
        span,
        unsettled: numbered(unsettled.list()),
        programs: numbered(programs.list()),
        ...files.files(),
        tools: tools.tools(),
        timeline: timeline.timeline(numberOf),
        rules: rules.rules(numberOf)
      };
    }
  };
}

function isUnsettled(status) {
  return status === "running" || status === "unknown";
}

const FILE_NAMES = {
  actions: "actions.ndjson",
  manifest: "manifest.json",
  summary: "summary.md",
  html: "summary.html"
};

const FILE_TIME = new Date("1980-01-01T00:00:00Z");

async function exportToFolder(parent, search, exportOptions, shown) {
  const folder = freshFolder(parent || (0, external_node_os_.tmpdir)());
  const files = {
    actions: (0, external_node_path_.join)(folder, FILE_NAMES.actions),
    manifest: (0, external_node_path_.join)(folder, FILE_NAMES.manifest),
    summary: (0, external_node_path_.join)(folder, FILE_NAMES.summary),
    ...shown.html ? {
      html: (0, external_node_path_.join)(folder, FILE_NAMES.html)
    } : {}
  };
  const tally = createTally();
  const actions = createFile(files.actions);
  try {
    const manifest = await exportActions({
      ...exportOptions,
      codexHome: search.homes
    }, async (records, looks) => {
      tally.add(records, looks);
      await actions.write(toNdjsonLines(records));
    });
    await actions.finish();
    const data = tally.data();
    const summary = renderSummary(data, manifest, shown.summary);
    await writeFile(files.manifest, manifestText(manifest));
    await writeFile(files.summary, summary);
    if (files.html !== void 0) {
      const {htmlPage} = await Promise.all([ __nccwpck_require__.e(22), __nccwpck_require__.e(508) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 82508));
      await writeFile(files.html, htmlPage(renderSummary(data, manifest)));
    }
    for (const file of Object.values(files)) (0, external_node_fs_.utimesSync)(file, FILE_TIME, FILE_TIME);
    return {
      search,
      folder,
      files,
      manifest,
      data,
      summary
    };
  } finally {
    await actions.discard();
  }
}

function freshFolder(parent) {
  try {
    return (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)(parent, "codex-actions-"));
  } catch (cause) {
    const what = `Could not make a folder in ${quote(parent)} (${(0, errors.xU)(cause)}).`;
    throw new errors.ze("write_failed", `${what} Free some space, or let this user write there.`, {
      cause
    });
  }
}

function workerStart() {
  if (process.platform !== "linux") return null;
  const read = path => (0, external_node_fs_.readFileSync)(`/proc/${path}`, "utf8");
  try {
    const [program = ""] = read(`${process.ppid}/cmdline`).split("\0");
    if (!/(?:^|\/)Runner\.Worker$/.test(program)) return null;
    return startIn(read(`${process.ppid}/stat`), read("stat"));
  } catch {
    return null;
  }
}

const TICKS_PER_SECOND = 100;

function startIn(process, machine) {
  const ticks = Number(process.slice(process.lastIndexOf(") ") + 2).split(" ")[19]);
  const bootSeconds = Number(/^btime (\d+)$/m.exec(machine)?.[1]);
  const time = new Date((bootSeconds + ticks / TICKS_PER_SECOND) * 1e3);
  return Number.isNaN(time.getTime()) ? null : time;
}

function jobStart({RUNNER_TEMP, RUNNER_ENVIRONMENT, GITHUB_EVENT_PATH}) {
  const worker = workerStart();
  const folder = (RUNNER_TEMP ? birthOf((0, external_node_path_.join)(RUNNER_TEMP, STEP_FILES)) : null) ?? (GITHUB_EVENT_PATH ? birthOf((0, 
  external_node_path_.dirname)(GITHUB_EVENT_PATH)) : null);
  const trusted = worker !== null ? {
    time: worker,
    from: "runner_process"
  } : RUNNER_ENVIRONMENT === "github-hosted" ? {
    time: machineStart(),
    from: "machine_start"
  } : null;
  if (folder === null || trusted !== null && trusted.time < folder) return trusted;
  return {
    time: folder,
    from: "runner_folder"
  };
}

const STEP_FILES = "_runner_file_commands";

function birthOf(path) {
  try {
    const folder = (0, external_node_fs_.statSync)(path, {
      bigint: true
    });
    const isKnown = folder.birthtimeNs > 0n && folder.birthtimeNs < folder.ctimeNs;
    return isKnown ? folder.birthtime : null;
  } catch {
    return null;
  }
}

const MINUTE = 6e4;

function machineStart() {
  return new Date(Math.floor((Date.now() - (0, external_node_os_.uptime)() * 1e3) / MINUTE) * MINUTE);
}

function otherRunners({RUNNER_ENVIRONMENT, GITHUB_WORKSPACE, RUNNER_WORKSPACE}) {
  if (RUNNER_ENVIRONMENT === "github-hosted" || !GITHUB_WORKSPACE) return null;
  const own = [ GITHUB_WORKSPACE, ...RUNNER_WORKSPACE ? [ RUNNER_WORKSPACE ] : [] ].map(each => pathsIn(each));
  return folder => own.every(paths => (0, v1_paths._)(paths.shown(folder, null))) && isJobFolder(folder);
}

const JOB_FOLDER = /^(.+)[\\/]([^\\/]+)[\\/]\2(?:[\\/]|$)/;

const OF_RUNNER = [ "_PipelineMapping", "_actions", "_temp" ];

function isJobFolder(folder) {
  const work = JOB_FOLDER.exec(folder)?.[1];
  if (work === void 0) return false;
  const {basename, join} = /^[A-Za-z]:/.test(work) ? external_node_path_.win32 : external_node_path_.posix;
  return basename(work) === "_work" || OF_RUNNER.some(name => (0, external_node_fs_.existsSync)(join(work, name)));
}

function summaryBytesLeft({env}) {
  return Math.max(0, SUMMARY_BUDGET - sizeOf(env.GITHUB_STEP_SUMMARY ?? ""));
}

function sizeOf(path) {
  try {
    return (0, external_node_fs_.statSync)(path).size;
  } catch {
    return 0;
  }
}

async function appendSummary(host, markdown) {
  if (markdown === "") {
    host.warning("The step summary is full, so it does not show what Codex did. See summary.md in the export.");
    return false;
  }
  try {
    await host.appendSummary(markdown);
    return true;
  } catch (error) {
    const reason = (0, errors.xU)(error) || "unknown error";
    host.warning(`Could not write the step summary (${reason}); see summary.md in the export.`);
    return false;
  }
}

function readText(path, maxBytes) {
  const file = openNamedFile(path);
  try {
    if (file.size > maxBytes) throw Object.assign(new Error("too large"), {
      code: "EFBIG"
    });
    const bytes = Buffer.alloc(file.size);
    let filled = 0;
    for (let read = -1; read !== 0 && filled < file.size; filled += read) read = file.read(bytes.subarray(filled), filled);
    return bytes.toString("utf8", 0, filled);
  } finally {
    file.close();
  }
}

const MAX_EVENT_BYTES = 26214400;

function workflowRun(env, inputs, artifactName) {
  return {
    repository: env.GITHUB_REPOSITORY || null,
    workflow: env.GITHUB_WORKFLOW || null,
    job: env.GITHUB_JOB || null,
    run_id: env.GITHUB_RUN_ID || null,
    run_attempt: env.GITHUB_RUN_ATTEMPT || null,
    sha: env.GITHUB_SHA || null,
    ref: env.GITHUB_REF || null,
    event_name: env.GITHUB_EVENT_NAME || null,
    server_url: env.GITHUB_SERVER_URL || null,
    run_number: workflow_run_numberIn(env.GITHUB_RUN_NUMBER),
    workflow_ref: env.GITHUB_WORKFLOW_REF || null,
    actor: env.GITHUB_ACTOR || null,
    ...subjectOf(eventIn(env.GITHUB_EVENT_PATH)),
    job_index: workflow_run_numberIn(inputs["job-index"]),
    check_run_id: inputs["check-run-id"] || null,
    artifact_name: artifactName
  };
}

const workflow_run_numberIn = text => /^\d{1,15}$/.test(text ?? "") ? Number(text) : null;

function eventIn(path) {
  try {
    return JSON.parse(readText(path ?? "", MAX_EVENT_BYTES));
  } catch {
    return null;
  }
}

const subjectOf = event => ({
  head_sha: shaAt(event, "pull_request", "head", "sha") ?? shaAt(event, "workflow_run", "head_sha"),
  pull_request: numberAt(event, "pull_request", "number") ?? ((0, objects.G)(valueAt(event, "issue", "pull_request")) ? numberAt(event, "issue", "number") : null)
});

const valueAt = (event, ...keys) => keys.reduce((value, key) => (0, objects.G)(value) ? value[key] : void 0, event);

function numberAt(event, ...keys) {
  const value = valueAt(event, ...keys);
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

function shaAt(event, ...keys) {
  const value = valueAt(event, ...keys);
  return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) ? value : null;
}

function artifactUrl({GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID}, id) {
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
}

async function exportJob(host, inputs, redactor) {
  const {env, userHome} = host;
  const since = inputs.since ?? (inputs.scope === "job" ? jobStart(env) : null);
  if (inputs.scope === "job" && since === null) host.info('The start of the job is unknown on this runner, so older sessions are exported too. Set "since" to limit them.');
  const artifactName = usableName(artifactNameOf(inputs, env));
  const budget = inputs.summary ? {
    budget: summaryBytesLeft(host)
  } : {};
  return exportToFolder(env.RUNNER_TEMP, findCodexHomes(inputs["codex-home"], env, userHome), {
    workspace: env.GITHUB_WORKSPACE || null,
    workspaceAliases: inputs["workspace-alias"],
    sessionIds: inputs["session-id"],
    isOtherRunners: inputs.scope === "job" ? otherRunners(env) : null,
    ...since === null ? {} : {
      since: since.time,
      sinceFrom: since.from
    },
    run: workflowRun(env, inputs, inputs.upload ? artifactName : null),
    redactor: inputs.redact && redactor,
    onFault: logFaultsTo(line => host.warning(line)),
    gitCheck: inputs["git-check"] ? {
      searchPath: env.PATH ?? ""
    } : false
  }, {
    summary: {
      ...budget,
      timeline: inputs.timeline
    },
    html: inputs.html
  });
}

const COUNTED_GATES = [ "failed-command", "declined", "incomplete", "unrecognised", "outside-workspace", "unreadable", "unsandboxed", "escalated", "contradiction" ];

const LOOK_GATES = LOOK_RULES.map(rule => `look:${rule}`);

const GATES = [ ...COUNTED_GATES, ...LOOK_GATES ];

function gateCounts(manifest) {
  const {totals} = manifest;
  return {
    "failed-command": totals.failed_commands,
    declined: totals.declined,
    incomplete: totals.incomplete,
    unrecognised: totals.unrecognised,
    "outside-workspace": totals.outside_workspace,
    unreadable: totals.problems + placesThatMayHideSessions(manifest),
    unsandboxed: totals.unsandboxed_turns,
    escalated: totals.worth_a_look.escalated ?? 0,
    contradiction: totals.contradictions
  };
}

function gateFailure(gates, manifest) {
  const found = Object.entries(manifest.totals.worth_a_look).map(([rule, count]) => [ `look:${rule}`, count ]);
  const counts = {
    ...gateCounts(manifest),
    ...Object.fromEntries(found)
  };
  const reasons = GATES.filter(gate => gates.includes(gate) && (counts[gate] ?? 0) > 0);
  if (reasons.length === 0) return null;
  const counted = reasons.map(gate => `${gate} (${counts[gate]})`).join(", ");
  return `This step fails because of "fail-on": ${counted}. The summary has the details.`;
}

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

const INPUT_DEFAULTS = {
  "codex-home": "",
  scope: "job",
  since: "",
  when: "now",
  "session-id": "",
  secrets: "",
  redact: "true",
  "artifact-name": "",
  "retention-days": "0",
  "compression-level": "6",
  overwrite: "false",
  upload: "true",
  summary: "true",
  timeline: "false",
  html: "false",
  "workspace-alias": "",
  "git-check": "true",
  "fail-on": "",
  "if-no-sessions-found": "warn",
  "job-index": "",
  "check-run-id": ""
};

class WrongInput extends Error {}

const inputs_words = (...allowed) => text => {
  const word = allowed.find(known => known === text);
  if (word === void 0) throw new WrongInput(`must be ${anyOf(allowed)}`);
  return word;
};

const yesOrNo = text => {
  if (!/^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) throw new WrongInput("must be true or false");
  return text.toLowerCase() === "true";
};

const wholeNumber = (from, to, what) => text => {
  const value = Number(text);
  if (!/^\d{1,4}$/.test(text) || value < from || value > to) throw new WrongInput(`must be ${what}, a whole number from ${from} to ${to}`);
  return value;
};

const anyText = text => text;

const inputs_partsOf = (text, separator) => text.split(separator).map(part => part.trim()).filter(Boolean);

const inputs_lines = text => inputs_partsOf(text, /\r?\n/);

const linesThat = (fits, mustBe) => text => {
  const given = inputs_lines(text);
  if (!given.every(fits)) throw new WrongInput(`must be ${mustBe}, one per line`);
  return given;
};

const gates = text => {
  const given = inputs_partsOf(text, /[\n,]/);
  if (!given.every(word => GATES.some(gate => gate === word))) throw new WrongInput(`must be any of ${GATES.join(", ")}, one per line or separated by commas`);
  return GATES.filter(gate => given.includes(gate));
};

const inputs_time = text => {
  const given = parseTime(text);
  if (given === null && text !== "") throw new WrongInput(`must be ${TIME_FORM}`);
  return given === null ? null : {
    time: given,
    from: "given"
  };
};

const PARSERS = {
  "codex-home": inputs_lines,
  scope: inputs_words("job", "all"),
  since: inputs_time,
  when: inputs_words("now", "post"),
  "session-id": linesThat(id => /^[^\s,]+$/.test(id), "ids of sessions"),
  secrets: anyText,
  redact: yesOrNo,
  "artifact-name": anyText,
  "retention-days": wholeNumber(0, 400, "days (0 uses the repository's setting)"),
  "compression-level": wholeNumber(0, 9, "a level"),
  overwrite: yesOrNo,
  upload: yesOrNo,
  summary: yesOrNo,
  timeline: yesOrNo,
  html: yesOrNo,
  "workspace-alias": linesThat(path => external_node_path_.posix.isAbsolute(path) || external_node_path_.win32.isAbsolute(path), "absolute paths"),
  "git-check": yesOrNo,
  "fail-on": gates,
  "if-no-sessions-found": inputs_words("warn", "error", "ignore"),
  "job-index": anyText,
  "check-run-id": anyText
};

const COUNTS_AS = {
  "retention-days": INPUT_DEFAULTS["retention-days"],
  "compression-level": INPUT_DEFAULTS["compression-level"],
  overwrite: INPUT_DEFAULTS.overwrite,
  upload: "false",
  timeline: INPUT_DEFAULTS.timeline,
  "git-check": INPUT_DEFAULTS["git-check"],
  "fail-on": INPUT_DEFAULTS["fail-on"],
  "if-no-sessions-found": INPUT_DEFAULTS["if-no-sessions-found"]
};

function parseInputs(input) {
  const wrong = [];
  const read = name => {
    const given = input(name) || INPUT_DEFAULTS[name];
    try {
      return PARSERS[name](given);
    } catch (error) {
      if (!(error instanceof WrongInput)) throw error;
      wrong.push({
        name,
        text: `Input "${name}" is ${quote(given)}: it ${error.message}.`
      });
      return PARSERS[name](COUNTS_AS[name] ?? INPUT_DEFAULTS[name]);
    }
  };
  const inputs = Object.fromEntries(inputs_NAMES.map(name => [ name, read(name) ]));
  if (wrong.some(({name}) => COUNTS_AS[name] === void 0)) return {
    inputs: null,
    errors: wrong.map(({text}) => text)
  };
  return {
    inputs,
    errors: wrong.map(({name, text}) => `${text} It counts as ${quote(COUNTS_AS[name] ?? "")}, so that the export is not lost.`)
  };
}

const inputs_NAMES = Object.keys(INPUT_DEFAULTS);

const NO_SECRET = /^(?:\/[\w./-]*|[A-Za-z]:\\.*|true|false|yes|no|\d{1,7}|[a-z]{1,8})$/i;

function secretsInEnvironment(env) {
  return Object.entries(env).flatMap(([name, value]) => value !== void 0 && isSecretVariable(name) && !NO_SECRET.test(value) ? [ value ] : []);
}

function secretsInText(text) {
  try {
    const value = JSON.parse(text);
    if ((0, objects.G)(value)) return Object.values(value).filter(secret => typeof secret === "string");
  } catch {}
  return text.split(/\r?\n/).map(line => line.trim());
}

const givenSecrets = host => secretsInText(host.input("secrets")).filter(value => value !== "");

const jobRedactor = host => createRedactor({
  values: [ ...secretsInEnvironment(host.env), ...givenSecrets(host) ]
});

function tooShortSecrets(host) {
  const short = givenSecrets(host).filter(value => value.length < MIN_VALUE_LENGTH).length;
  return short === 0 ? null : `${plural(short, "value")} of the input "secrets" ${short === 1 ? "is" : "are"} shorter than ${MIN_VALUE_LENGTH} characters and ${short === 1 ? "stays" : "stay"} in the export, because texts as short as this are part of many words.`;
}

function withoutSecrets(host, redactor) {
  const redacted = print => text => print(withShortQuotes(redactor.text(text)));
  return {
    ...host,
    info: redacted(host.info),
    notice: redacted(host.notice),
    warning: redacted(host.warning),
    error: redacted(host.error)
  };
}

function accessAdvice(codexHome, users) {
  const owner = access_advice_ownerOf(codexHome);
  if (owner === process.getuid?.()) return `It belongs to this user, but its permissions forbid reading. Add a step before this one that runs ${quote(`chmod -R u+rX ${(0, 
  shell_word.T)(codexHome)}`)}.`;
  if (owner === 0) return 'It belongs to root, as when Codex runs under sudo or in a container. Run Codex as this user, or add a step between Codex and this one that copies its sessions to a folder of this user, and set "codex-home" to that folder.';
  const name = users.find(({id}) => id !== null && id === owner)?.name ?? `#${owner}`;
  const parent = (0, external_node_path_.dirname)(codexHome);
  const toPass = access_advice_ownerOf(parent) === owner ? [ parent, codexHome ] : [ codexHome ];
  return `It belongs to the user ${quote(name)}, as with "safety-strategy: unprivileged-user". Add a step between Codex and this one that runs ${quote(opening(codexHome, name, toPass))}, or run this step as that user.`;
}

function opening(codexHome, user, toPass = [ (0, external_node_path_.dirname)(codexHome), codexHome ]) {
  const [sessions = ""] = SESSION_FOLDERS;
  const chmod = `sudo -u ${(0, shell_word.T)(user)} chmod`;
  return `${chmod} o+x ${toPass.map(shell_word.T).join(" ")} && ${chmod} -R o+rX ${(0, 
  shell_word.T)((0, external_node_path_.join)(codexHome, sessions))}`;
}

function access_advice_ownerOf(path) {
  try {
    return (0, external_node_fs_.statSync)(path).uid;
  } catch {
    return (0, external_node_path_.dirname)(path) === path ? null : access_advice_ownerOf((0, 
    external_node_path_.dirname)(path));
  }
}

const CAUSES = 'The usual causes: Codex ran with --ephemeral, which keeps no session; its home was set for its own step only, so set "codex-home" to the same folder (the input "codex-home" of openai/codex-action, or CODEX_HOME); it ran in another job, or after this step; it ended before its first turn.';

function noSessions({search, manifest}, asked) {
  const inState = wanted => manifest.homes.filter(({state}) => state === wanted).map(home => quote(pathOf(search, home)));
  const {scope, totals} = manifest;
  if (asked.length > 0 && scope.sessions_not_asked_for > 0) return `Nothing to export from ${anyOf(inState("read"))}. ${no_sessions_leftOut(scope, asked).join(" ")}`;
  const [read, missing, unreadable] = [ inState("read"), inState("missing"), inState("unreadable") ];
  const where = [ ...read.length > 0 ? [ `in ${anyOf(read)}` ] : [], ...missing.length > 0 ? [ `because there is no folder ${anyOf(missing)}` ] : [], ...unreadable.length > 0 ? [ `because this user has no permission to read ${anyOf(unreadable)}` ] : [] ];
  const lead = placesThatMayHideSessions(manifest) > 0 ? `No Codex session could be read ${where.join(", and ")}: ${refusedPlaces(manifest)}` : totals.sessions_outside_scope > 0 ? `No Codex session of this job found ${where.join(", and ")}.` : `No Codex sessions found ${where.join(", and ")}.`;
  const rest = [ lead, CAUSES, otherUsers(search), ...no_sessions_leftOut(scope, asked) ].filter(text => text !== "");
  return `${rest.join(" ")} If that is expected, set "if-no-sessions-found: ignore".`;
}

function refusedPlaces({totals}) {
  const reasons = Object.entries(totals.unread_by_reason).map(([reason, count]) => `${UNREAD[reason].what}: ${count}. ${UNREAD[reason].advice}`);
  return reasons.join(" ");
}

function no_sessions_leftOut({since, since_from, sessions_before, sessions_of_other_runners, sessions_not_asked_for}, asked) {
  const before = since_from === "given" ? {
    why: `did nothing since ${since}`,
    advice: 'Set an earlier "since" to export them.'
  } : {
    why: "of earlier jobs",
    advice: 'Set "scope: all" to export them.'
  };
  const notAskedFor = asked.length > 0 ? {
    why: 'not named in "session-id"',
    advice: 'Correct "session-id", or leave it out.'
  } : {
    why: "of another user, and not in this workspace",
    advice: 'Name the Codex home of that user in "codex-home" to export them.'
  };
  return [ {
    count: sessions_before,
    ...before
  }, {
    count: sessions_of_other_runners,
    why: "of another runner on this machine",
    advice: 'Set "scope: all" to export them.'
  }, {
    count: sessions_not_asked_for,
    ...notAskedFor
  } ].flatMap(({count, why, advice}) => count > 0 ? `Left out: ${plural(count, "session")} (${why}). ${advice}` : []);
}

function otherUsers({unreadableUsers}) {
  const [first] = unreadableUsers;
  if (first === void 0) return "";
  const names = anyOf(unreadableUsers.map(({name}) => quote(name)));
  const how = quote(opening(`${first.home}/.codex`, first.name));
  return `This user has no permission to read the home of ${names}. If Codex ran as one of them, as with "safety-strategy: unprivileged-user", add a step between Codex and this one that runs ${how}.`;
}

const OUTPUTS = [ "artifact-id", "artifact-url", "artifact-digest", "actions-file", "manifest-file", "summary-file", "html-file", "session-count", "action-count", "command-count", "failed-command-count", "declined-count", "incomplete-count", "unrecognised-count", "outside-workspace-count", "unreadable-count", "contradiction-count", "unsandboxed-count", "escalated-count", "worth-a-look", "changed-paths", "input-tokens", "output-tokens", "redaction-count", "redactions", "schema-version" ];

const NOTHING_KNOWN = Object.fromEntries(OUTPUTS.map(name => [ name, "" ]));

function setOutputs(host, outputs) {
  try {
    for (const [name, value] of Object.entries(outputs)) host.setOutput(name, value);
  } catch (cause) {
    if (cause instanceof errors.ze || (0, errors.xU)(cause) === "") throw cause;
    const message = `Could not write the outputs of this step: ${writeFailureReason(cause)}`;
    throw new errors.ze("write_failed", message, {
      cause
    });
  }
}

function outputsOf({files, manifest, data}) {
  const {schema_version, totals, redaction} = manifest;
  const gates = Object.entries(gateCounts(manifest)).map(([gate, count]) => [ `${gate}-count`, String(count) ]);
  return {
    "actions-file": files.actions,
    "manifest-file": files.manifest,
    "summary-file": files.summary,
    "html-file": files.html ?? "",
    "session-count": String(totals.sessions),
    "action-count": String(totals.records),
    "command-count": String(totals.commands),
    ...Object.fromEntries(gates),
    "worth-a-look": JSON.stringify(totals.worth_a_look),
    "changed-paths": JSON.stringify(data.changedPaths),
    "input-tokens": String(totals.usage?.input_tokens ?? ""),
    "output-tokens": String(totals.usage?.output_tokens ?? ""),
    "redaction-count": String(totals.redactions),
    redactions: JSON.stringify(redaction.by_kind),
    "schema-version": String(schema_version)
  };
}

function unreadWarnings({homes, sessions, unread}, search, asked) {
  const warnings = [];
  for (const [index, entry] of homes.entries()) {
    const {state} = entry;
    const path = pathOf(search, entry);
    const denied = unread.filter(({home, reason}) => home === index && reason === "permission_denied").length;
    if (denied > 0) {
      const what = state === "unreadable" ? `This user has no permission to read the Codex home ${quote(path)}.` : `This user has no permission to read ${plural(denied, "place")} in the Codex home ${quote(path)}; the manifest names them.`;
      warnings.push(`${what} ${accessAdvice(path, usersOf(process.platform))}`);
    }
    if (state === "missing" && sessions.length > 0) warnings.push(`There is no Codex home ${quote(path)}. Correct "codex-home", or leave it out.`);
  }
  const missing = asked.filter(id => sessions.every(({session_id}) => session_id !== id));
  if (sessions.length > 0 && missing.length > 0) warnings.push(`${notExported(missing)} Correct "session-id", or set "scope: all".`);
  return warnings;
}

function notExported(ids) {
  const names = ids.map(quote).join(", ");
  return ids.length === 1 ? `Session ${names} was not exported: it does not exist, or "scope" excludes it.` : `Sessions ${names} were not exported: they do not exist, or "scope" excludes them.`;
}

const upload_error_STATUS = "See https://www.githubstatus.com and re-run the job.";

const ADVICE = [ {
  pattern: /certificate|CERT_|UNABLE_TO_(?:GET|VERIFY)|SELF_SIGNED/i,
  why: "this machine does not trust the service's certificate",
  next: "If the network inspects TLS, set NODE_EXTRA_CA_CERTS for the runner (in its .env file) to the file with the CA of that proxy."
}, {
  pattern: /\(409\)/,
  why: "the name is taken in this workflow run",
  next: 'Set "artifact-name" to another name, or set "overwrite: true" to replace the artifact. A name stays taken after a failed upload.'
}, {
  pattern: /storage quota/,
  why: "the storage for artifacts is full",
  next: 'Delete old artifacts, set a shorter "retention-days", or raise the limit. GitHub updates the usage only after some hours.'
}, {
  pattern: /\((?:401|403)\)/,
  why: "the service refused the job's token or the upload's address",
  next: "Both expire, so re-run the job. If it happens again, look for a proxy that changes requests."
}, {
  pattern: /\(404\)/,
  why: "the service does not know this workflow run",
  next: "Re-run the job. If it happens again, update the self-hosted runner."
}, {
  pattern: /\(429\)/,
  why: "there were too many requests",
  next: "Re-run the job later."
}, {
  pattern: /\(5\d\d\)/,
  why: "the service failed",
  next: upload_error_STATUS
}, {
  pattern: /Unable to make request|\b(?:ECONN[A-Z]+|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|EAI_AGAIN|EPIPE)\b/,
  why: "the connection failed",
  next: "Re-run the job. A self-hosted runner must reach *.actions.githubusercontent.com and *.blob.core.windows.net."
}, {
  pattern: /did not end within|progress stalled/,
  why: "the upload made no progress",
  next: upload_error_STATUS
}, {
  pattern: /ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL|backend IDs/,
  why: "this step has no access to artifacts",
  next: 'Run the action with "uses:" in a job of GitHub Actions, or set "upload: false".'
}, {
  pattern: /after \d+ attempts/,
  why: "the client did not understand the answer of the service",
  next: `Look for a proxy that answers in its place. ${upload_error_STATUS}`
} ];

const UNKNOWN = {
  why: "the client gave up",
  next: `If re-running does not help, please report this. ${upload_error_STATUS}`
};

function explainUploadError(error, env = {}) {
  const words = wordsOf(error);
  const {why, next} = ADVICE.find(({pattern}) => pattern.test(`${words} ${codesOf(error)}`)) ?? UNKNOWN;
  const proxy = proxyIn(env);
  return {
    why,
    next: proxy === null ? next : `${next} Requests go through the proxy ${proxy}.`,
    words
  };
}

function codesOf(error) {
  const codes = [];
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, 
  depth++) codes.push((0, errors.xU)(at), depth > 0 ? at.message.slice(0, 300) : "");
  return codes.join(" ");
}

function proxyIn(env) {
  const named = env.HTTPS_PROXY || env.https_proxy || "";
  return named === "" ? null : URL.parse?.(named)?.host ?? named.replace(/^.*@|^\w+:\/\//g, "").replace(/\/.*$/s, "");
}

function serverName(env) {
  if (Object.keys(env).some(name => name.startsWith("FORGEJO_"))) return "Forgejo";
  return env.GITEA_ACTIONS === "true" ? "Gitea" : "GitHub Enterprise Server";
}

function refusedByAct({ACT}, error) {
  if (ACT !== "true") return null;
  const words = wordsOf(error);
  if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/.test(words)) return "act keeps artifacts only when it is started with --artifact-server-path";
  if (/after \d+ attempts/.test(words)) return "the artifact service of this version of act rejects the upload";
  return null;
}

const isUnsupportedServer = error => error instanceof Error && error.name === "GHESNotSupportedError";

function wordsOf(error) {
  const message = error instanceof Error ? error.message : String(error);
  const status = error instanceof Error && "statusCode" in error && typeof error.statusCode === "number" ? `(${error.statusCode}) ` : "";
  const [firstLine = ""] = `${status}${message.trim()}`.split(/[\r\n]/);
  return firstLine.slice(0, 300);
}

const upload_once_LIMITS = {
  upload: 3e5,
  find: 3e4
};

async function uploadOnce(store, upload, limits = upload_once_LIMITS) {
  const {name, folder, files, overwrite, ...options} = upload;
  try {
    return await withTimeout("upload", limits.upload, async () => {
      if (overwrite) await store.remove(name);
      return store.upload(name, folder, files, options);
    });
  } catch (error) {
    const arrived = isLastCall(error) ? await withTimeout("search", limits.find, () => store.find(name)).catch(() => null) : null;
    if (arrived === null) throw error;
    return arrived;
  }
}

const isLastCall = error => error instanceof Error && error.message.includes("FinalizeArtifact");

async function withTimeout(operation, milliseconds, work) {
  let timer;
  const late = new Promise((_, reject) => {
    const limit = milliseconds / 1e3 + " s";
    const error = new Error(`The ${operation} did not end within ${limit}.`);
    timer = setTimeout(() => reject(error), milliseconds);
  });
  try {
    return await Promise.race([ work(), late ]);
  } finally {
    clearTimeout(timer);
  }
}

async function uploadExport(host, inputs, exported) {
  const asked = artifactNameOf(inputs, host.env);
  const name = usableName(asked);
  if (name !== asked) host.warning(`An artifact cannot be named ${quote(asked)}. It is uploaded as ${quote(name)}.`);
  try {
    const {id, digest} = await uploadOnce(host.artifacts, {
      name,
      folder: exported.folder,
      files: Object.values(exported.files).map(file => (0, external_node_path_.basename)(file)),
      overwrite: inputs.overwrite,
      retentionDays: inputs["retention-days"],
      compressionLevel: inputs["compression-level"]
    });
    const url = artifactUrl(host.env, id);
    host.info(`Uploaded to ${url} as the artifact ${quote(name)}.`);
    return {
      artifactName: name,
      artifactUrl: url,
      outputs: {
        "artifact-id": String(id),
        "artifact-url": url,
        "artifact-digest": digest
      }
    };
  } catch (error) {
    if (isUnsupportedServer(error)) {
      host.warning(`${serverName(host.env)} does not support artifacts of this kind. Set "upload: false", and keep the files in ${quote(exported.folder)} in another way.`);
      return null;
    }
    const refusal = refusedByAct(host.env, error);
    if (refusal !== null) {
      host.warning(`The artifact was not uploaded: ${refusal}. Its files are in ${quote(exported.folder)}. To upload on GitHub only, set "upload: \${{ !env.ACT }}".`);
      return null;
    }
    const {why, next, words} = explainUploadError(error, host.env);
    throw new errors.ze("upload_failed", `The artifact ${quote(name)} was not uploaded: ${why}. ${next} (${words})`, {
      cause: error
    });
  }
}

const [DONE, FAILED] = [ 0, 1 ];

const UPLOAD_FAILED = "> [!WARNING]\n> The artifact was not uploaded; the log of this step says why.";

const UPLOAD_IS_OFF = "No artifact was uploaded, because this step has `upload: false`.";

async function run(openHost, stop, stage = "main") {
  const progress = {
    exported: null
  };
  const redactor = jobRedactor(openHost);
  const host = withoutSecrets(openHost, redactor);
  try {
    setOutputs(host, NOTHING_KNOWN);
    const {inputs, errors} = parseInputs(host.input);
    const isLater = inputs?.when === "post" && stage === "main";
    if (isLater) host.info('Nothing to do now: with "when: post" the export runs at the end of the job.');
    try {
      if (inputs === null) return FAILED;
      if (isLater) return errors.length > 0 ? FAILED : DONE;
      const exitCode = await Promise.race([ exportAll(host, inputs, redactor, progress), stopped(stop) ]);
      return errors.length > 0 ? FAILED : exitCode;
    } finally {
      for (const error of errors) host.error(error);
    }
  } catch (error) {
    const {exported} = progress;
    const files = exported === null ? "" : ` The files are in ${quote(exported.folder)}.`;
    host.error(stop.aborted ? stopLine(stop, exported) + files : failureLine(error) + files);
  }
  return FAILED;
}

async function exportAll(host, inputs, redactor, progress) {
  warnAboutRedaction(host, inputs);
  const exported = await exportJob(host, inputs, redactor);
  progress.exported = exported;
  const isShown = inputs.summary && await appendSummary(host, exported.summary);
  setOutputs(host, outputsOf(exported));
  if (exported.data.changedPathsCut) host.info('The output "changed-paths" is shortened, because outputs have a size limit. actions.ndjson has all paths.');
  const {manifest, search} = exported;
  const unread = unreadWarnings(manifest, search, inputs["session-id"]);
  const [headline = "", ...notes] = describeReading(manifest);
  const isEmpty = manifest.sessions.length === 0;
  if (!isEmpty) for (const warning of unread) host.warning(warning);
  for (const line of isEmpty ? notes : [ headline, ...notes ]) host.info(line);
  const failure = gateFailure(inputs["fail-on"], manifest);
  try {
    if (!isEmpty) printNotice(host, exported, unread.length > 0);
    const exitCode = isEmpty ? reportNoSessions(host, inputs, exported, unread) : await publish(host, inputs, exported, isShown);
    return failure === null ? exitCode : FAILED;
  } finally {
    if (failure !== null) host.error(failure);
  }
}

function printNotice(host, exported, isWarned) {
  const {text, isWarning} = noticeLine(exported.data, exported.manifest);
  if (isWarning && !isWarned) host.warning(text); else host.notice(text);
}

async function publish(host, inputs, exported, isShown) {
  let place = inputs.upload ? UPLOAD_FAILED : UPLOAD_IS_OFF;
  try {
    const uploaded = inputs.upload ? await uploadExport(host, inputs, exported) : null;
    if (uploaded !== null) {
      place = `In full in ${wholeExport(uploaded)}.`;
      setOutputs(host, uploaded.outputs);
    }
    return DONE;
  } finally {
    if (isShown) await appendSummary(host, `\n${place}\n`);
  }
}

function warnAboutRedaction(host, {redact}) {
  if (!redact) host.warning('"redact: false": secrets stay in the artifact, the summary and the outputs as Codex recorded them. In a public repository everybody can read them.');
  const short = tooShortSecrets(host);
  if (redact && short !== null) host.warning(short);
}

function reportNoSessions(host, inputs, exported, unread) {
  const message = [ noSessions(exported, inputs["session-id"]), ...unread ].join(" ");
  switch (inputs["if-no-sessions-found"]) {
   case "error":
    host.error(message);
    return FAILED;

   case "warn":
    host.warning(message);
    return DONE;

   case "ignore":
    if (unread.length > 0) host.warning(message); else host.info(message);
    return DONE;
  }
}

function stopped(stop) {
  return new Promise((_, reject) => {
    if (stop.aborted) reject(stop.reason);
    stop.addEventListener("abort", () => reject(stop.reason), {
      once: true
    });
  });
}

function stopLine(stop, exported) {
  const lost = exported === null ? "Nothing was exported." : "The artifact may be missing.";
  return `Stopped (${stop.reason}): the job was cancelled or took too long. ${lost}`;
}

function stopSignal() {
  const controller = new AbortController;
  for (const name of [ "SIGINT", "SIGTERM" ]) process.once(name, () => controller.abort(name));
  return controller.signal;
}

const stage = process.argv.includes("post") ? "post" : "main";

const host = githubHost();

const end = exitCode => process.stdout.write("", () => process.exit(exitCode));

process.on("uncaughtException", error => {
  host.error(failureLine(error));
  end(1);
});

process.removeAllListeners("warning").on("warning", ({name}) => host.info(`Node warns: ${name}.`));

process.exitCode = 1;

const ended = run(host, stopSignal(), stage).then(end);

const wait = () => ended;

var __webpack_exports__run = __webpack_exports__.e;

export { __webpack_exports__run as run };
