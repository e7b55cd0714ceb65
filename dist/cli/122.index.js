export const id = 122;

export const ids = [ 122 ];

export const modules = {
  9122: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      createTraces: () => createTraces
    });
    var version = __webpack_require__(7661);
    var external_node_crypto_ = __webpack_require__(7598);
    const attributesOf = values => Object.entries(values).flatMap(([key, value]) => value === null || value === void 0 ? [] : [ {
      key,
      value: anyValue(value)
    } ]);
    function anyValue(value) {
      if (typeof value === "string") return {
        stringValue: value
      };
      if (typeof value === "number") return {
        intValue: String(value)
      };
      if (typeof value === "boolean") return {
        boolValue: value
      };
      return {
        arrayValue: {
          values: value.map(stringValue => ({
            stringValue
          }))
        }
      };
    }
    const idOf = (bytes, parts) => (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify([ "codex-actions", ...parts ])).digest("hex").slice(0, 2 * bytes);
    const traceIdOf = (...parts) => idOf(16, parts);
    const spanIdOf = (...parts) => idOf(8, parts);
    const nanoseconds = milliseconds => `${Math.max(0, milliseconds)}000000`.replace(/^0+(?=\d)/, "");
    const isPerformed = record => "call_id" in record;
    const AGENT = "codex";
    const sessionSpanId = sessionId => spanIdOf(sessionId, "session");
    const turnSpanId = (sessionId, turnIndex) => spanIdOf(sessionId, "turn", turnIndex);
    const sessionSpan = ({sessionId, version, provider}, at) => span(sessionSpanId(sessionId), `invoke_agent ${AGENT}`, at, {
      "gen_ai.operation.name": "invoke_agent",
      "gen_ai.provider.name": provider,
      "gen_ai.agent.name": AGENT,
      "gen_ai.agent.version": version,
      "gen_ai.conversation.id": sessionId
    });
    function turnSpan(sessionId, turnIndex, ending, at) {
      const made = span(turnSpanId(sessionId, turnIndex), `turn ${turnIndex}`, at, {
        "gen_ai.conversation.id": sessionId,
        "codex.turn.index": turnIndex,
        "error.type": ending
      });
      return ending === null ? made : {
        ...made,
        status: {
          code: 2
        }
      };
    }
    function actionSpan(record, at) {
      const {session_id, line, action_type, call_id, tool_name, sequence, status} = record;
      const error = errorOf(record);
      const made = span(spanIdOf(session_id, line, action_type, call_id, sequence), tool_name === null ? "execute_tool" : `execute_tool ${tool_name}`, at, {
        "gen_ai.operation.name": "execute_tool",
        "gen_ai.tool.name": tool_name,
        "gen_ai.tool.call.id": call_id,
        "gen_ai.conversation.id": session_id,
        "error.type": error,
        ...action_type === "command_execution" ? processAttributes(record) : {},
        ...action_type === "file_change" ? {
          "codex.file.paths": record.changed_paths
        } : {},
        ...action_type === "tool_call" ? {
          "codex.server": record.server
        } : {},
        "codex.action.type": action_type,
        "codex.action.status": status,
        "codex.action.sequence": sequence,
        "codex.action.redacted": record.redacted
      });
      return error === null ? made : {
        ...made,
        status: {
          code: 2
        }
      };
    }
    const processAttributes = ({argv, command, cwd, exit_code}) => ({
      "process.command_args": argv,
      "process.command_line": argv === null ? command : null,
      "process.exit.code": exit_code,
      "process.working_directory": cwd
    });
    function errorOf(record) {
      if (record.status === "declined" || record.status === "interrupted") return record.status;
      if (record.status !== "failed") return null;
      const code = record.action_type === "command_execution" ? record.exit_code : null;
      return code === null ? "failed" : String(code);
    }
    const span = (spanId, name, {traceId, parentSpanId, start, end}, attributes) => ({
      traceId,
      spanId,
      ...parentSpanId === null ? {} : {
        parentSpanId
      },
      name,
      kind: 1,
      startTimeUnixNano: nanoseconds(Math.min(start, end)),
      endTimeUnixNano: nanoseconds(end),
      attributes: attributesOf(attributes)
    });
    function createSessionTrace(first, traceId) {
      const sessionId = first.session_id;
      const session = first.action_type === "session_started" ? first.session : null;
      const openTurns = new Map;
      const startedTurns = new Set;
      let now = milliseconds(first.timestamp) ?? 0;
      let [earliest, latest] = [ now, now ];
      const endTurn = (index, ending) => {
        const start = openTurns.get(index);
        if (start === void 0) return [];
        openTurns.delete(index);
        return [ turnSpan(sessionId, index, ending, {
          traceId,
          parentSpanId: sessionSpanId(sessionId),
          start,
          end: now
        }) ];
      };
      const parentOf = ({turn_index}) => turn_index !== null && startedTurns.has(turn_index) ? turnSpanId(sessionId, turn_index) : sessionSpanId(sessionId);
      function addTurn(record, turn) {
        switch (record.action_type) {
         case "turn_started":
          openTurns.set(turn, now);
          startedTurns.add(turn);
          return [];

         case "turn_completed":
          return endTurn(turn, record.status === "failed" ? "failed" : null);

         case "turn_interrupted":
          return endTurn(turn, "interrupted");

         default:
          return [];
        }
      }
      return {
        add(record) {
          now = milliseconds(record.timestamp) ?? now;
          const start = isPerformed(record) ? startOf(record, now) : now;
          earliest = earliest === 0 ? now : Math.min(earliest, start);
          latest = Math.max(latest, now);
          if (!isPerformed(record)) return record.turn_index === null ? [] : addTurn(record, record.turn_index);
          return [ actionSpan(record, {
            traceId,
            parentSpanId: parentOf(record),
            start,
            end: now
          }) ];
        },
        end() {
          const turns = [ ...openTurns.keys() ].flatMap(index => endTurn(index, null));
          const parent = session?.parent_session_id ?? null;
          const info = {
            sessionId,
            version: session?.codex_version ?? null,
            provider: session?.model_provider ?? null
          };
          const parentSpanId = parent === null ? null : sessionSpanId(parent);
          return [ ...turns, sessionSpan(info, {
            traceId,
            parentSpanId,
            start: earliest,
            end: latest
          }) ];
        },
        resource: () => attributesOf({
          "service.name": "codex",
          "service.version": session?.codex_version,
          "vcs.repository.url.full": session?.git.repository_url,
          "vcs.ref.head.revision": session?.git.commit,
          "vcs.ref.head.name": session?.git.branch
        })
      };
    }
    function startOf(record, end) {
      return milliseconds(record.started_at) ?? end - (record.duration_ms ?? 0);
    }
    const milliseconds = time => time === null ? null : Date.parse(time);
    const SEMCONV_VERSION = "1.41.0";
    const SCHEMA_URL = `https://opentelemetry.io/schemas/${SEMCONV_VERSION}`;
    function createTraces(run = null) {
      const traceOf = new Map;
      let current = null;
      const traceIdFor = record => {
        const parent = record.action_type === "session_started" ? record.session.parent_session_id : null;
        const inherited = parent === null ? void 0 : traceOf.get(parent);
        const {repository, run_id, run_attempt} = run ?? {};
        const root = run === null ? [ parent ?? record.session_id ] : [ repository, run_id, run_attempt ];
        const traceId = (run === null ? inherited : void 0) ?? traceIdOf(...root);
        traceOf.set(record.session_id, traceId);
        return traceId;
      };
      const finished = () => current === null ? [] : lineOf(current.trace, current.trace.end(), run);
      return {
        add(records) {
          const lines = [];
          let spans = [];
          for (const record of records) {
            if (current?.id !== record.session_id) {
              if (current !== null) lines.push(...lineOf(current.trace, spans, run), ...finished());
              spans = [];
              current = {
                id: record.session_id,
                trace: createSessionTrace(record, traceIdFor(record))
              };
            }
            spans.push(...current.trace.add(record));
          }
          if (current !== null) lines.push(...lineOf(current.trace, spans, run));
          return lines;
        },
        end() {
          const lines = finished();
          current = null;
          return lines;
        }
      };
    }
    function lineOf(trace, spans, run) {
      if (spans.length === 0) return [];
      const scope = {
        name: version.K.name,
        version: version.K.version
      };
      const resource = {
        attributes: [ ...trace.resource(), ...runAttributes(run) ]
      };
      const scopeSpans = [ {
        scope,
        spans,
        schemaUrl: SCHEMA_URL
      } ];
      return [ `${JSON.stringify({
        resourceSpans: [ {
          resource,
          scopeSpans,
          schemaUrl: SCHEMA_URL
        } ]
      })}\n` ];
    }
    const runAttributes = run => attributesOf({
      "cicd.pipeline.name": run?.workflow,
      "cicd.pipeline.run.id": run?.run_id
    });
  }
};
