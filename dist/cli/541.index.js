export const id = 541;

export const ids = [ 541 ];

export const modules = {
  9541: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      createTally: () => createTally
    });
    var shared_text = __webpack_require__(6422);
    var excerpt = __webpack_require__(4867);
    var limits = __webpack_require__(5032);
    var mixed_scripts = __webpack_require__(7276);
    function toActionRow(record, session, look) {
      const common = {
        session,
        sequence: record.sequence,
        turn: record.turn_index,
        text: record.command === null ? null : (0, excerpt.z)(record.command, limits.T6.command),
        morePaths: 0,
        server: null,
        tool: (0, shared_text.$Q)(record.tool_name, limits.T6.name),
        cwd: null,
        typedByUser: false,
        innerActions: null,
        status: record.status,
        exitCode: null,
        durationMs: record.duration_ms,
        unsupported: false,
        mixedWord: (0, shared_text.$Q)((0, mixed_scripts.c)(record.command ?? ""), limits.T6.name),
        times: 1,
        lastSequence: record.sequence,
        completedLater: false
      };
      switch (record.action_type) {
       case "command_execution":
        return {
          ...common,
          type: "command",
          text: record.command === null ? null : (0, excerpt.z)(record.command, limits.T6.command, look?.hereDocuments),
          cwd: record.cwd === "." ? null : (0, shared_text.$Q)(record.cwd, limits.T6.name),
          typedByUser: record.initiator === "user",
          exitCode: record.exit_code
        };

       case "file_change":
        {
          const [path] = record.changed_paths;
          return {
            ...common,
            type: "patch",
            text: path === void 0 ? null : [ (0, shared_text.$Q)(path, limits.T6.path) ],
            mixedWord: (0, shared_text.$Q)((0, mixed_scripts.c)(record.changed_paths.join(" ")), limits.T6.name),
            morePaths: Math.max(0, record.changed_paths.length - 1)
          };
        }

       case "tool_call":
        return {
          ...common,
          type: "tool",
          server: (0, shared_text.$Q)(record.server, limits.T6.name),
          unsupported: record.status === "failed" && record.command === null && isShellTool(record.tool_name),
          innerActions: record.inner_actions
        };
      }
    }
    const SHELL_TOOLS = [ "shell", "shell_command", "local_shell", "exec_command", "container.exec", "apply_patch" ];
    const isShellTool = tool => tool !== null && SHELL_TOOLS.includes(tool);
    const MAX_KEY = 2e3;
    function actionKey(record) {
      const {action_type, command, tool_name, changed_paths} = record;
      const cwd = action_type === "command_execution" ? record.cwd : null;
      const server = action_type === "tool_call" ? record.server : null;
      if (command === null && changed_paths.length === 0 && action_type !== "tool_call") return null;
      const text = command ?? changed_paths.join("\n");
      if (text.length > MAX_KEY) return null;
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
    var endings = __webpack_require__(2590);
    var duration = __webpack_require__(136);
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
            row.durationMs = (0, duration.a)(row.durationMs, record.duration_ms);
            row.completedLater = false;
            return;
          }
          if (rows.length >= limits.Ir.failures) {
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
    var paths = __webpack_require__(3422);
    var order = __webpack_require__(4673);
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
          if (rows.length >= limits.Ir.files) {
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
        if (length + more > limits.NC) {
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
      const outside = (0, paths._)(change.path) || from !== null && (0, paths._)(from);
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
        path: (0, shared_text.$Q)(path, limits.T6.path),
        from
      };
      return {
        path: (0, shared_text.$Q)(path, limits.T6.movedPath),
        from: (0, shared_text.$Q)(from, limits.T6.movedPath)
      };
    }
    function addLines(sum, change) {
      const {added_lines: added, removed_lines: removed} = change;
      sum.added = sum.added === null || added === null ? null : sum.added + added;
      sum.removed = sum.removed === null || removed === null ? null : sum.removed + removed;
    }
    var tally_looks = __webpack_require__(2041);
    var v1_unsandboxed = __webpack_require__(2317);
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
          if ((0, v1_unsandboxed.A)(record.turn) && unsandboxed.turns.size < MAX_TURNS) unsandboxed.turns.add(record.turn_index);
          const {trigger: _, ...recorded} = record.turn;
          const rules = {
            ...recorded,
            model: (0, shared_text.$Q)(recorded.model, limits.T6.name),
            sandbox: (0, shared_text.$Q)(recorded.sandbox, limits.T6.name),
            approval_policy: (0, shared_text.$Q)(recorded.approval_policy, limits.T6.name),
            approvals_reviewer: (0, shared_text.$Q)(recorded.approvals_reviewer, limits.T6.name)
          };
          const key = JSON.stringify(Object.values(rules));
          const row = rows.get(key) ?? {
            rules,
            turns: [],
            count: 0
          };
          if (!rows.has(key) && rows.size >= limits.Ir.rules) return;
          rows.set(key, row);
          row.count += 1;
          if (record.turn_index !== null && row.turns.length < limits.Ir.listed) row.turns.push({
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
        if (known === void 0 && notable.size >= limits.Ir.notableTurns) return;
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
      let share = limits.Ir.commands;
      let actionsOfOtherSessions = 0;
      function begin(id) {
        if (current) current.turns = turns.summary();
        turns = createTurnTally();
        currentId = id;
        ordinal += 1;
        current = listed.length < limits.Ir.sessions ? newSession(ordinal, id) : void 0;
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
            current.parent = (0, shared_text.$Q)(record.session.parent_session_id, limits.T6.identity);
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
          if (rowCount > limits.Ir.commands) halveShares();
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
      session.rows[session.rows.length - 1] = joined(last, record);
      return true;
    }
    const exitCodeOf = record => record.action_type === "command_execution" ? record.exit_code : null;
    const endsAlike = ({status, exitCode, turn}, record) => status === record.status && exitCode === exitCodeOf(record) && turn === record.turn_index;
    const joined = (row, record) => ({
      ...row,
      times: row.times + 1,
      lastSequence: record.sequence,
      durationMs: (0, duration.a)(row.durationMs, record.duration_ms)
    });
    function newSession(ordinal, id) {
      return {
        ordinal,
        id: (0, shared_text.$Q)(id, limits.T6.identity),
        parent: null,
        heading: {
          originator: null,
          codexVersion: null,
          isSubAgent: false,
          agent: null
        },
        turns: null,
        commands: (0, endings.pb)(),
        rows: [],
        lastKey: null,
        leftOut: 0
      };
    }
    function heading(session) {
      const isSubAgent = session.parent_session_id !== null;
      return {
        originator: (0, shared_text.$Q)(session.originator, limits.T6.name),
        codexVersion: (0, shared_text.$Q)(session.codex_version, limits.T6.name),
        isSubAgent,
        agent: isSubAgent ? (0, shared_text.$Q)(session.agent_path ?? session.agent_role, limits.T6.identity) : null
      };
    }
    function createTimelineTally() {
      const turns = [];
      const commands = [];
      let shortest = 0;
      let open = null;
      function closeTurn({session, turn, at}) {
        if (open?.session === session && open.turn === turn && at !== null && turns.length < limits.tL.turns) turns.push({
          ...open,
          to: at
        });
        open = null;
      }
      function addCommand({started_at, duration_ms, command, sequence}, {session, at}) {
        if (duration_ms === null) return;
        const from = time(started_at) ?? (at === null ? null : at - duration_ms);
        if (from === null) return;
        const text = (0, shared_text.$Q)(command ?? "", limits.T6.label);
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
        if (took < limits.tL.shortest) return;
        if (commands.length === limits.tL.commands && took <= shortest) return;
        const place = commands.findIndex(({from, to}) => to - from < took);
        commands.splice(place < 0 ? commands.length : place, 0, command);
        commands.length = Math.min(commands.length, limits.tL.commands);
        const last = commands.at(-1);
        shortest = last === void 0 ? 0 : last.to - last.from;
      }
      return {
        add(record, session) {
          const place = {
            session,
            turn: record.turn_index,
            at: time(record.timestamp)
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
    function time(timestamp) {
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
            calls: (0, endings.pb)()
          };
          if (!rows.has(key)) {
            if (rows.size >= limits.Ir.tools) {
              leftOut += 1;
              return;
            }
            rows.set(key, row);
          }
          row.calls[status] += 1;
        },
        tools: () => ({
          rows: [ ...rows.values() ].toSorted(byServerAndTool).map(row => ({
            server: (0, shared_text.$Q)(row.server, limits.T6.name),
            tool: (0, shared_text.$Q)(row.tool, limits.T6.name),
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
      const commands = (0, endings.pb)();
      const patches = (0, endings.pb)();
      const toolCalls = (0, endings.pb)();
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
      const looked = (0, tally_looks.E)();
      let span = null;
      const unsettled = boundedList(limits.Ir.listed);
      const programs = boundedList(limits.Ir.listed);
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
  }
};
