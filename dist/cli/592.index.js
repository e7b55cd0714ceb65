export const id = 592;

export const ids = [ 592, 463 ];

export const modules = {
  136: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => timeOfBoth,
      p: () => duration
    });
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
  },
  2590: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K1: () => ending,
      NS: () => exit,
      V1: () => endings,
      X5: () => total,
      pb: () => noneYet
    });
    var _shared_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6422);
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
        const words = `${(0, _shared_text_js__WEBPACK_IMPORTED_MODULE_0__.zD)(counts[status])} ${WORDS[status]}`;
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
  },
  4867: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => clipExcerpt,
      z: () => excerptOf
    });
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
      const start = startOf(excerpt, codePoints - atEnd);
      const end = startOf(excerpt.map(reversed).toReversed(), atEnd).map(reversed).toReversed();
      return [ ...start, ...end ];
    }
    function startOf(excerpt, codePoints) {
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
    const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]{2,}/gu;
    function collapsed(text) {
      return text.replace(UNSEEN, "\u200b").replace(BLANKS, blanks => blanks.includes("\n") ? "\n" : " ");
    }
  },
  5032: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ir: () => ROWS,
      NC: () => CHANGED_PATHS_LENGTH,
      T6: () => CUT,
      tL: () => BARS
    });
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
  },
  7276: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => mixedWord
    });
    const WORD = /[\p{L}\p{M}\p{N}_-]+/gu;
    const LATIN = /[A-Za-z]/;
    const LOOKS_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/u;
    function mixedWord(text) {
      if (!LOOKS_LATIN.test(text)) return null;
      for (const [word] of text.matchAll(WORD)) if (LATIN.test(word) && LOOKS_LATIN.test(word)) return word;
      return null;
    }
  },
  6592: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      renderSummary: () => renderSummary
    });
    var limits = __webpack_require__(5032);
    const ALL = {
      commands: limits.Ir.commands,
      sessions: limits.Ir.sessions,
      looks: limits.Ir.looks,
      failures: limits.Ir.failures,
      files: limits.Ir.files,
      tools: limits.Ir.tools,
      listed: limits.Ir.listed,
      text: limits.T6.path
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
    var shared_text = __webpack_require__(6422);
    var endings = __webpack_require__(2590);
    var excerpt = __webpack_require__(4867);
    var tally_looks = __webpack_require__(2041);
    function reduce(data, level) {
      const row = action => ({
        ...action,
        text: action.text === null ? null : (0, excerpt.s)(action.text, level.text)
      });
      const file = change => ({
        ...change,
        path: (0, shared_text.$Q)(change.path, level.text),
        from: (0, shared_text.$Q)(change.from, level.text)
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
        tools: first(data.tools, level.tools, ({calls}) => (0, endings.X5)(calls))
      };
    }
    function looksOf({rows, leftOut}, level) {
      const shown = new Map;
      const kept = [];
      let gone = leftOut;
      for (const row of rows) {
        const kind = (0, tally_looks.I)(row);
        const count = (shown.get(kind) ?? 0) + 1;
        shown.set(kind, count);
        if (count > level.looks) gone += row.times; else kept.push({
          ...row,
          texts: row.texts.map(text => (0, excerpt.s)(text, level.text))
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
    const MAY_HIDE_SESSIONS = [ "permission_denied", "unsupported_format", "no_record", "git_lfs_pointer", "empty", "too_many", "too_large", "unreadable" ];
    const EXPECTED = [ null, "no_git", "not_a_work_tree" ];
    const placesThatMayHideSessions = ({totals}) => MAY_HIDE_SESSIONS.reduce((sum, reason) => sum + (totals.unread_by_reason[reason] ?? 0), 0);
    function unreadParts(manifest) {
      const {scope, totals} = manifest;
      const places = placesThatMayHideSessions(manifest);
      return [ ...counted(places, `${(0, shared_text.LS)(places, "place")} could not be read`), ...counted(totals.problems, `${(0, 
      shared_text.LS)(totals.problems, "line")} could not be read completely`), ...counted(totals.contradictions, `${(0, 
      shared_text.LS)(totals.contradictions, "record contradicts", "records contradict")} what is recorded elsewhere`), ...counted(scope.sessions_with_only_old_times, `the files of ${(0, 
      shared_text.LS)(scope.sessions_with_only_old_times, "session")} changed in this job, but every time in them is older`), ...counted(totals.unrecognised, `${(0, 
      shared_text.LS)(totals.unrecognised, "record is", "records are")} of kinds that this version does not know`) ];
    }
    function unknowns({unsettled}, manifest) {
      const {totals, workspace} = manifest;
      const open = unsettled.rows.length + unsettled.leftOut;
      const unpatched = workspace?.changed_without_patch_count ?? 0;
      return [ ...counted(totals.incomplete, `${(0, shared_text.LS)(totals.incomplete, "call")} never came back`), ...counted(open, `the outcome of ${(0, 
      shared_text.LS)(open, "action")} is not recorded`), ...counted(totals.opaque_programs, `${(0, 
      shared_text.LS)(totals.opaque_programs, "program")} may have run commands that were not recorded`), ...counted(totals.partly_recorded_programs, `${(0, 
      shared_text.LS)(totals.partly_recorded_programs, "program")} made calls that were not recorded`), ...unreadParts(manifest), ...counted(unpatched, `${(0, 
      shared_text.LS)(unpatched, "file")} changed on disk without a recorded patch`), ...EXPECTED.includes(workspace?.problem ?? null) ? [] : [ "not every file was compared with git" ] ];
    }
    function counted(count, words) {
      return count > 0 ? [ words ] : [];
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
    var runner_commands = __webpack_require__(2950);
    const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
    const ANSI_SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g;
    const EMOJI_STYLE = /(?<=\p{Extended_Pictographic})\ufe0f/gu;
    const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cs}]/gu;
    function visible(text) {
      const shown = text.replace(LINE_BREAK, "\u21b5").replaceAll("\t", " ").replace(ANSI_SEQUENCE, "\ufffd").replace(EMOJI_STYLE, "").replace(UNSEEN, "\ufffd");
      return (0, runner_commands.KF)(shown);
    }
    const MARK = /[!-+:-@[-^`{-~]|(?<![0-9])\.|\.(?![0-9])|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
    function htmlCode(text) {
      const line = visible(text).replace(MARK, mark => `&#${mark.charCodeAt(0)};`);
      return `<code>${line}</code>`;
    }
    const bold = words => `<b>${words}</b>`;
    function folded(title, body, open = false) {
      return `<details${open ? " open" : ""}><summary>${title}</summary>\n\n${body}\n\n</details>`;
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
    var duration = __webpack_require__(136);
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
      cell: row => row.completedLater ? `${(0, endings.K1)(row, plain)}${times(row)}, **then ${later(row)}**` : `${(0, 
      endings.K1)(row)}${times(row)}`
    };
    const plain = words => words;
    const later = ({status}) => status === "declined" ? "ran" : "passed";
    const TOOK = {
      title: "took",
      numeric: true,
      cell: ({durationMs}) => durationMs === null ? "" : (0, duration.p)(durationMs)
    };
    const MARKS = {
      none: "its actions are not recorded",
      partly: "recorded in part"
    };
    function described(row) {
      return `${whatIs(row)}${mixed(row)}`;
    }
    function whatIs(row) {
      const text = row.text === null ? "" : action_table_excerpt(row.text);
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
      return innerActions === null ? named : `${named}, ${MARKS[innerActions]}`;
    }
    function action_table_excerpt(pieces) {
      return pieces.map(piece => typeof piece === "number" ? `\u2026 ${(0, shared_text.LS)(piece, "line")}` : code(piece)).join(" ");
    }
    const MAX_INDENTS = 6;
    function sessionHeading(session) {
      const {number, depth, turns, durationMs, commands} = session;
      const indent = depth > 0 ? `${"&emsp;".repeat(Math.min(depth, MAX_INDENTS) - 1)}\u21b3 ` : "";
      const parts = [ ...who(session), ...turnsOf(turns), (0, endings.X5)(commands) === 0 ? "no commands" : [ (0, 
      shared_text.LS)((0, endings.X5)(commands), "command"), ...(0, endings.V1)(commands, bold) ].join(", "), ...durationMs === null ? [] : [ (0, 
      duration.p)(durationMs) ] ];
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
      const noun = count => areMarked ? `${count}` : (0, shared_text.LS)(count, "turn");
      const parts = [ areMarked && all > 0 && (0, shared_text.LS)(all, "turn"), failed > 0 && bold(`${noun(failed)} failed`), interrupted > 0 && `${noun(interrupted)} interrupted`, rolledBack > 0 && `${noun(rolledBack)} rolled back` ].filter(part => typeof part === "string");
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
    function wholeExport({artifactName, artifactUrl}) {
      if (artifactName === void 0) return "`actions.ndjson`";
      const name = code((0, shared_text.$Q)(artifactName, limits.T6.path));
      return artifactUrl !== void 0 && isPlainUrl(artifactUrl) ? `the artifact [${name}](${artifactUrl})` : `the artifact ${name}`;
    }
    function isPlainUrl(url) {
      return url.length <= 500 && /^https?:\/\/[\w.:-]+(?:\/[\w.~%/-]*)?(?:[?#][\w.~%/=-]*)?$/.test(url);
    }
    const OPEN = {
      session: 30,
      page: 60
    };
    const COLUMNS = [ ofAction(SEQUENCE), ofAction({
      title: "exit",
      cell: endings.NS
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
        const isOpen = leftOut === 0 && rows.length <= OPEN.session && open + rows.length <= OPEN.page;
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
      const body = [ ...lines.length > 0 ? [ table(COLUMNS, lines) ] : [], ...leftOut > 0 && lines.length > 0 ? [ `${(0, 
      shared_text.LS)(leftOut, "more command")} in ${wholeExport(options)}` ] : [] ];
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
    var time_in_words = __webpack_require__(5869);
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
        cell: ({committed_at}) => committed_at === null ? "" : (0, time_in_words.V)(committed_at)
      }, {
        title: "session",
        numeric: true,
        cell: sessions
      }, {
        title: "repository",
        cell: ({repository}) => repositories.length > 1 ? code((0, shared_text.$Q)(repository, limits.T6.path)) : ""
      } ], rows);
      const more = count - rows.length;
      const rest = more > 0 ? [ `${(0, shared_text.LS)(more, (rows.length > 0 ? "more" : "new") + " commit")}` ] : [];
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
      const more = (0, shared_text.LS)(rows.length - long_table_OPEN, `more ${noun}`);
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
      return rows.length === 0 ? [] : [ folded(`${(0, shared_text.zD)(rows.length)} more that passed later`, table(columns, rows)) ];
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
        cell: change
      }, {
        title: "+",
        numeric: true,
        cell: ({patches, added}) => lines(patches, added)
      }, {
        title: "\u2212",
        numeric: true,
        cell: ({patches, removed}) => lines(patches, removed)
      }, {
        title: "file",
        cell: files_place
      }, {
        title: "by",
        cell: ({patches}) => patches > 0 ? (0, shared_text.LS)(patches, "patch", "patches").replace(" ", "\xa0") : "no\xa0recorded\xa0patch"
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
        path: (0, shared_text.$Q)(path, level.text)
      }));
    }
    function change({kinds, rolledBack}) {
      const words = kinds.map(kind => KINDS[kind]).join(", ") || "on disk";
      if (rolledBack === null) return words;
      return `${words}, ${rolledBack === "all" ? "**turn rolled back**" : "**a turn rolled back**"}`;
    }
    function files_place({path, from, outside}) {
      const whole = from === null ? code(path) : `${code(from)} \u2192 ${code(path)}`;
      return outside ? `${whole} \xb7 **outside the workspace**` : whole;
    }
    function lines(patches, count) {
      if (patches === 0) return "";
      return count === null ? "?" : `${count}`;
    }
    const MAX_RELEASES = 3;
    function footer({manifest, options}) {
      const {exporter, schema_version} = manifest;
      return [ ...options.artifactName === void 0 ? [] : [ `In full in ${wholeExport(options)}` ], ...releases(manifest), ...tokens(manifest), `${code((0, 
      shared_text.$Q)(exporter.name, limits.T6.name))} ${code((0, shared_text.$Q)(exporter.version, limits.T6.name))}`, `contract version ${schema_version}` ].join(" \xb7 ");
    }
    function releases({sessions}) {
      const all = [ ...new Set(sessions.map(({codex_version}) => codex_version)) ].filter(name => name !== null);
      if (all.length === 0) return [];
      const shown = all.slice(0, MAX_RELEASES).map(name => code((0, shared_text.$Q)(name, limits.T6.name)));
      const more = all.length - shown.length;
      return [ `Codex ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}` ];
    }
    function tokens({totals: {usage}}) {
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
    var order = __webpack_require__(4673);
    function bullet(text, items = [], more = 0) {
      const below = more > 0 ? [ ...items, `and ${more} more` ] : items;
      return [ `- ${text}`, ...below.map(item => `  - ${item}`) ].join("\n");
    }
    function leftOut({data, manifest: {totals, workspace}, options, level}) {
      const {sessions, looks, failures, files, tools, actionsOfOtherSessions} = data;
      const commands = sessions.rows.reduce((sum, {actions}) => sum + actions.leftOut, actionsOfOtherSessions);
      const unpatched = workspace?.changed_without_patch_count ?? 0;
      const unpatchedShown = Math.min(level.files, workspace?.changed_without_patch.length ?? 0);
      const items = [ ...left_out_counted(looks.leftOut, "action worth a look", "actions worth a look"), ...left_out_counted(failures.leftOut, "action that failed, or was", "actions that failed, or were", " declined or interrupted"), ...left_out_counted(files.leftOut, "change", "changes", ` of files, of ${(0, 
      shared_text.LS)(totals.changed_paths, "path")} in all`), ...left_out_counted(unpatched - unpatchedShown, "file that no recorded patch names", "files that no recorded patch names"), ...left_out_counted(commands, "command", "commands"), ...left_out_counted(sessions.leftOut, "session", "sessions"), ...left_out_counted(tools.leftOut, "call", "calls", " of further tools") ];
      if (items.length === 0) return [];
      return [ bullet(`Too much for a summary, and only in ${wholeExport(options)}:`, items) ];
    }
    function left_out_counted(count, one, many, rest = "") {
      return count > 0 ? [ `${(0, shared_text.LS)(count, one, many)}${rest}` ] : [];
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
          first: position(line, rollouts[rollout] && placeIn(homes, rollouts[rollout]))
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
        const shown = unread.filter(place => place.reason === reason).slice(0, listed).map(place => code((0, 
        shared_text.$Q)(placeIn(homes, place), limits.T6.path)));
        return bullet(`${what}: ${count}. ${advice}`, shown, count - shown.length);
      });
    }
    const UNREAD_REASONS = Object.keys(UNREAD);
    function placeIn(homes, {home, path}) {
      return homes.length > 1 ? `${homes[home]?.path}/${path}` : path;
    }
    function position(line, path) {
      return path === void 0 ? `line ${line}` : `line ${line} of ${code((0, shared_text.$Q)(path, limits.T6.path))}`;
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
      return [ ...notCompared(workspace), ...workspace_withoutPatch(workspace), ...withoutChange(workspace, listed), ...unknownCommits(workspace), ...filesOfCodex(workspace) ];
    }
    function notCompared({problem, undecided_count, changed_without_patch_count: count}) {
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
      const shown = paths.slice(0, listed).map(path => code((0, shared_text.$Q)(path, limits.T6.path)));
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
      const points = [ ...incompleteCalls(manifest, level.listed), ...unsettledActions(data), ...programs(data, manifest), ...counts(data, manifest), ...redactedKinds(manifest), ...workspacePoints(manifest, level.listed), ...unrecognisedKinds(manifest, level.listed), ...problems(manifest, level.listed), ...unreadPlaces(manifest, level.listed), ...leftOut(page), ...insideOfCommands(manifest) ];
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
        return text === null ? "a call without a name" : code((0, shared_text.$Q)(text, limits.T6.command));
      });
      const lead = `Calls that never came back: ${totals.incomplete}`;
      return [ bullet(lead, names, totals.incomplete - names.length) ];
    }
    function unsettledActions({unsettled: {rows, leftOut}}) {
      if (rows.length + leftOut === 0) return [];
      const lead = `Actions whose outcome is not recorded: ${rows.length + leftOut}`;
      return [ bullet(lead, rows.map(row => `${described(row)}: ${(0, endings.K1)(row)}`), leftOut) ];
    }
    function programs({programs: {rows, leftOut}}, {totals}) {
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
      const since = (0, time_in_words.m)(scope);
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
      const items = kinds.slice(0, listed).map(([kind, count]) => `${code((0, shared_text.$Q)(kind, limits.T6.identity))} \xd7${count}`);
      const lead = `Records of kinds that this version does not know: ${totals.unrecognised}`;
      return [ bullet(lead, items, kinds.length - items.length) ];
    }
    const ELSEWHERE = [ "it was started with `--ephemeral`, which records nothing", "it ran as another user, and its sessions are in that user's home", "it ran with a different `CODEX_HOME` from the one that was searched" ];
    function nothingFound({data, manifest: {totals}}) {
      if (totals.sessions === 0) {
        const lead = totals.sessions_outside_scope > 0 ? "None of the sessions that were found belongs to this export." : "No session of Codex was found.";
        return explain(`${lead} If Codex did run, one of these may be why:`, [ ...ELSEWHERE, "it ended before its first turn, with nothing to record yet" ]);
      }
      if ((0, endings.X5)(data.commands) + (0, endings.X5)(data.patches) + (0, endings.X5)(data.toolCalls) > 0) return "";
      return explain("No action is recorded: no command ran, no file was changed and no tool was called, or none came back. If Codex did act, it may have been in a session that is not here:", ELSEWHERE);
    }
    function explain(lead, reasons) {
      return `${lead}\n\n${reasons.map(reason => bullet(reason)).join("\n")}`;
    }
    var unsandboxed = __webpack_require__(2317);
    const MAX = {
      turns: 3,
      deviations: 5
    };
    function rulesLine({data, manifest, level}) {
      const [usual, ...others] = data.rules;
      if (usual === void 0 || others.length === 0 && isUnknown(usual.rules)) return (0, 
      endings.X5)(data.commands) > 0 ? "**Ran under** rules that are not recorded." : "";
      const shown = level.listed === 0 ? [] : others.slice(0, MAX.deviations);
      const more = others.slice(shown.length).reduce((sum, {count}) => sum + count, 0);
      const asked = manifest.totals.worth_a_look.escalated ?? 0;
      const everywhere = others.length === 0 && usual.count > 1 ? ", in each recorded turn" : "";
      return [ `**Ran under:** ${[ ...model(usual.rules), ...inWords(usual.rules) ].join(", ")}${everywhere}.`, ...shown.map(row => `${rules_turnsOf(row, data.sessionCount > 1)}: ${deviation(row.rules, usual.rules)}.`), ...more > 0 ? [ `${(0, 
      shared_text.LS)(more, "further turn")} under other rules.` ] : [], ...asked > 0 ? [ `**${(0, 
      shared_text.LS)(asked, "command")}** asked to leave the sandbox.` ] : [] ].join(" ");
    }
    const isUnknown = rules => Object.values(rules).every(value => value === null);
    const model = ({model}) => model === null ? [] : [ `model ${code(model)}` ];
    function inWords(rules) {
      return [ sandbox(rules), network(rules), ...approvals(rules) ].filter(words => words !== "");
    }
    function sandbox(rules) {
      if (rules.sandbox === null) return "sandbox not recorded";
      return (0, unsandboxed.A)(rules) ? `**no sandbox** (${code(rules.sandbox)})` : `sandbox ${code(rules.sandbox)}`;
    }
    const network = ({network_access: on}) => on === null ? "" : "network " + (on ? "**on**" : "off");
    function approvals({approval_policy, approvals_reviewer}) {
      if (approval_policy === null) return [ "approvals not recorded" ];
      const isByUser = approvals_reviewer === null || approvals_reviewer === "user" || approval_policy === "never";
      return [ `approvals ${code(approval_policy)}`, ...isByUser ? [] : [ `answered by ${code(approvals_reviewer)}` ] ];
    }
    function rules_turnsOf({turns, count}, withSession) {
      const [first] = turns;
      if (first === void 0) return (0, shared_text.LS)(count, "turn");
      const same = turns.filter(({session}) => session === first.session).slice(0, MAX.turns);
      const numbers = same.map(({turn}) => `${turn + 1}`).join(", ");
      const more = count - same.length;
      const place = withSession ? ` of session ${first.session}` : "";
      const rest = more > 0 ? ` and ${(0, shared_text.LS)(more, "other")}` : "";
      return `Turn${same.length > 1 ? "s" : ""} ${numbers}${place}${rest}`;
    }
    function deviation(rules, usual) {
      if (isUnknown(rules)) return "not recorded";
      const known = new Set(inWords(usual));
      const words = inWords(rules).filter(part => !known.has(part));
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
      return (0, shared_text.$Q)(kept.trim(), limits.T6.label) || "command";
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
        cell: ({tools}) => `${tools.reduce((sum, {calls}) => sum + (0, endings.X5)(calls), 0)}`
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
      const others = (0, endings.V1)(calls);
      const ends = calls.completed > 0 ? [ `${calls.completed} completed`, ...others ] : others;
      return `${name} \xd7${(0, endings.X5)(calls)}${others.length > 0 ? ` (${ends.join(", ")})` : ""}`;
    }
    function totals({data, manifest}) {
      const {sessions, incomplete} = manifest.totals;
      if (sessions === 0) return "**No sessions**";
      const patches = (0, endings.V1)(data.patches);
      return [ `**${(0, shared_text.LS)(sessions, "session")}**`, totals_counted(data.commands, "command") || "no commands", `${changedFiles(data, manifest)}${totals_lines(data)}${outside(manifest)}${unpatched(manifest)}`, ...patches.length > 0 ? [ `patches: ${patches.join(", ")}` ] : [], totals_counted(data.toolCalls, "tool call"), ...turnEnds(data), incomplete > 0 ? `${incomplete} not completed` : "", wallTime(data) ].filter(part => part !== "").join(" \xb7 ");
    }
    function changedFiles({fileCount}, {totals}) {
      if (fileCount === null) return `${(0, shared_text.LS)(totals.changed_paths, "path")} changed`;
      return fileCount === 0 ? "no files changed" : `${(0, shared_text.LS)(fileCount, "file")} changed`;
    }
    function totals_counted(counts, noun) {
      const count = (0, endings.X5)(counts);
      return count === 0 ? "" : [ (0, shared_text.LS)(count, noun), ...(0, endings.V1)(counts) ].join(", ");
    }
    function turnEnds({turns: {failed, interrupted}}) {
      return [ ...failed > 0 ? [ `**${(0, shared_text.LS)(failed, "turn")} failed**` ] : [], ...interrupted > 0 ? [ `**${(0, 
      shared_text.LS)(interrupted, "turn")} interrupted**` ] : [] ];
    }
    function totals_lines({patches, lines: {added, removed}}) {
      return patches.completed === 0 || added === null || removed === null ? "" : ` (+${added} \u2212${removed})`;
    }
    function outside({totals}) {
      const count = totals.outside_workspace;
      return count > 0 ? `, **${(0, shared_text.zD)(count)} outside the workspace**` : "";
    }
    function wallTime({span}) {
      if (span === null) return "";
      return `${(0, duration.p)(span.to - span.from)} from ${(0, time_in_words.V)(new Date(span.from).toISOString())}`.replaceAll(" ", "\xa0");
    }
    function unpatched({workspace}) {
      const count = workspace?.changed_without_patch_count ?? 0;
      return count > 0 ? `, ${count} more without a recorded patch` : "";
    }
    const SHARED = [ "network", "escalated", "installed" ];
    const MAX_TEXTS = 3;
    const look_rows_OPEN = 5;
    function inOrder(rows, order) {
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
      const fits = before.moreActions === 0 && before.texts.length + row.texts.length <= MAX_TEXTS;
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
        const count = countOf.get((0, tally_looks.I)(row)) ?? 0;
        countOf.set((0, tally_looks.I)(row), count + 1);
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
    const RULES = Object.keys(RULE_WORDS);
    const GROUPS = [ {
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
      const counts = RULES.map(rule => [ rule, manifest.totals.worth_a_look[rule] ?? 0 ]);
      const found = counts.filter(([, count]) => count > 0);
      const byTools = callsOfServers(tools.rows);
      if (looks.rows.length + found.length === 0) return byTools === "" ? "" : `### Worth a look\n\nNothing found by name. ${byTools}`;
      if (looks.rows.length === 0) {
        const words = found.map(([rule, count]) => `${RULE_WORDS[rule]} \xd7${(0, shared_text.zD)(count)}`);
        return [ "### Worth a look", LEAD, words.join(", "), byTools ].filter(text => text !== "").join("\n\n");
      }
      const [leaving = "", ...others] = GROUPS.map(({title, holds}) => group(title, looks.rows.filter(holds), data));
      const first = leaving || `#### ${GROUPS[0]?.title}: nothing found`;
      return [ "### Worth a look", LEAD, first, byTools, ...others ].filter(text => text !== "").join("\n\n");
    }
    function group(title, rows, {rules, sessionCount}) {
      if (rows.length === 0) return "";
      const isUsual = rules[0] !== void 0 && (0, unsandboxed.A)(rules[0].rules);
      const isEveryRow = rows.length > 1 && rows.every(({unsandboxed}) => unsandboxed);
      const columns = [ {
        title: "rule",
        cell: row => rulesOf(row, isUsual || isEveryRow)
      }, {
        title: "ended",
        cell: outcome
      }, {
        title: "what",
        cell: what
      }, {
        title: numberTitle(sessionCount),
        numeric: true,
        cell: row => place(row, sessionCount > 1)
      } ];
      const {open, rest} = openRows(withShared(inOrder(rows, RULES)));
      const more = rest.length === 0 ? [] : [ folded((0, shared_text.LS)(rest.length, "more row"), table(columns, rest)) ];
      const all = isEveryRow && !isUsual ? " (all with no sandbox)" : "";
      return [ `#### ${title}${all}`, table(columns, open), ...more ].join("\n\n");
    }
    function rulesOf({rules, unsandboxed}, isKnown) {
      const words = RULES.filter(rule => rules.includes(rule)).map(rule => RULE_WORDS[rule]);
      return [ ...words, ...unsandboxed && !isKnown ? [ "no sandbox" ] : [] ].join(", ");
    }
    function what(row) {
      const {texts, moreTexts, moreActions} = row;
      const more = moreTexts + moreActions;
      return `${texts.map(action_table_excerpt).join(", ")}${more > 0 ? ` and ${more} more` : ""}${mixed(row)}`;
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
    function outcome(row) {
      return `${row.change === null ? (0, endings.K1)(row) : KINDS[row.change]}${times(row)}`;
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
      const sections = [ "## Codex actions", totals(page), rulesLine(page), alert_alert(page), nothingFound(page), worthALookSection(page), failedSection(page), filesSection(page), commitsSection(page), commandsSection(page), timelineSection(page), toolsSection(page), notShownSection(page), footer(page) ];
      return `${sections.filter(section => section !== "").join("\n\n")}\n`;
    }
  },
  2041: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => createLookTally,
      I: () => kindOf
    });
    var _contract_v1_look_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1273);
    var _shared_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6422);
    var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4867);
    var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5032);
    var _mixed_scripts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7276);
    function createLookTally() {
      const rows = new Map;
      const countOf = new Map;
      let leftOut = 0;
      function addRow(record, found) {
        const row = toRow(record, found);
        const key = keyOf(row, record, found);
        const known = rows.get(key);
        const kind = kindOf(row);
        const count = countOf.get(kind) ?? 0;
        if (known !== void 0) {
          known.times += 1;
          known.lastSequence = record.sequence;
        } else if (count >= _limits_js__WEBPACK_IMPORTED_MODULE_1__.Ir.looks) leftOut += 1; else {
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
      const parts = partsOf(findings);
      return {
        rules: rulesOf(findings),
        leaves: findings.some(({leaves}) => leaves),
        texts: path === null ? parts.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__.Ir.parts).map(text => (0, 
        _excerpt_js__WEBPACK_IMPORTED_MODULE_0__.z)(text, _limits_js__WEBPACK_IMPORTED_MODULE_1__.T6.command)) : [ [ (0, 
        _shared_text_js__WEBPACK_IMPORTED_MODULE_2__.$Q)(path, _limits_js__WEBPACK_IMPORTED_MODULE_1__.T6.path) ] ],
        moreTexts: Math.max(0, parts.length - _limits_js__WEBPACK_IMPORTED_MODULE_1__.Ir.parts),
        unsandboxed,
        mixedWord: (0, _shared_text_js__WEBPACK_IMPORTED_MODULE_2__.$Q)((0, _mixed_scripts_js__WEBPACK_IMPORTED_MODULE_3__.c)(parts.join(" ")), _limits_js__WEBPACK_IMPORTED_MODULE_1__.T6.name),
        change: path === null ? null : changeOf(record, path),
        session,
        sequence: record.sequence,
        lastSequence: record.sequence,
        times: 1,
        status: record.status,
        exitCode: record.action_type === "command_execution" ? record.exit_code : null
      };
    }
    const rulesOf = findings => _contract_v1_look_rules_js__WEBPACK_IMPORTED_MODULE_4__.S.filter(rule => findings.some(finding => finding.rule === rule));
    function partsOf(findings) {
      const rank = ({leaves, rule}) => leaves ? 0 : rule === "escalated" ? 2 : 1;
      const texts = [ ...new Set(findings.toSorted((one, two) => rank(one) - rank(two)).map(({text}) => text)) ];
      return texts.filter(text => !texts.some(other => other !== text && other.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__.T6.command && other.includes(text)));
    }
    const MAX_KEY = 2e3;
    function keyOf(row, record, {findings}) {
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
  }
};
