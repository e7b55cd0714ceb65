// Makes spans for sessions, turns and actions, by OpenTelemetry's conventions for generative AI. They never contain
// messages or outputs, because the contract has neither.
import type { ActionRecord, CommandExecution, FileChangeAction, ToolCall } from '../contract/v1/records.js';
import { type Attribute, attributesOf, nanoseconds, spanIdOf } from './values.js';

export interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  /** 1 is INTERNAL. */
  readonly kind: 1;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly Attribute[];
  /** 2 is ERROR. Absent if the recording shows no error. */
  readonly status?: { readonly code: 2 };
}

/** The place of a span: its trace, its parent, and its start and end in milliseconds since 1970. */
export interface Placement {
  readonly traceId: string;
  readonly parentSpanId: string | null;
  readonly start: number;
  readonly end: number;
}

export type Performed = CommandExecution | FileChangeAction | ToolCall;

export const isPerformed = (record: ActionRecord): record is Performed => 'call_id' in record;

const AGENT = 'codex';

export const sessionSpanId = (sessionId: string): string => spanIdOf(sessionId, 'session');
export const turnSpanId = (sessionId: string, turnIndex: number): string =>
  spanIdOf(sessionId, 'turn', turnIndex);

export interface SessionIdentity {
  readonly sessionId: string;
  readonly version: string | null;
  readonly provider: string | null;
}

export const sessionSpan = ({ sessionId, version, provider }: SessionIdentity, at: Placement): Span =>
  span(sessionSpanId(sessionId), `invoke_agent ${AGENT}`, at, {
    'gen_ai.operation.name': 'invoke_agent',
    'gen_ai.provider.name': provider,
    'gen_ai.agent.name': AGENT,
    'gen_ai.agent.version': version,
    'gen_ai.conversation.id': sessionId,
  });

/** @param ending Why the turn ended without completing; null if it completed or this is not recorded. */
export function turnSpan(sessionId: string, turnIndex: number, ending: string | null, at: Placement): Span {
  const made = span(turnSpanId(sessionId, turnIndex), `turn ${turnIndex}`, at, {
    'gen_ai.conversation.id': sessionId,
    'codex.turn.index': turnIndex,
    'error.type': ending,
  });
  return ending === null ? made : { ...made, status: { code: 2 } };
}

export function actionSpan(record: Performed, at: Placement): Span {
  const { session_id, line, action_type, call_id, tool_name, sequence, status } = record;
  const error = errorOf(record);
  const made = span(
    spanIdOf(session_id, line, action_type, call_id, sequence),
    tool_name === null ? 'execute_tool' : `execute_tool ${tool_name}`,
    at,
    {
      'gen_ai.operation.name': 'execute_tool',
      'gen_ai.tool.name': tool_name,
      'gen_ai.tool.call.id': call_id,
      'gen_ai.conversation.id': session_id,
      'error.type': error,
      ...(action_type === 'command_execution' ? processAttributes(record) : {}),
      ...(action_type === 'file_change' ? { 'codex.file.paths': record.changed_paths } : {}),
      ...(action_type === 'tool_call' ? { 'codex.server': record.server } : {}),
      'codex.action.type': action_type,
      'codex.action.status': status,
      'codex.action.sequence': sequence,
      'codex.action.redacted': record.redacted,
    },
  );
  return error === null ? made : { ...made, status: { code: 2 } };
}

const processAttributes = ({ argv, command, cwd, exit_code }: CommandExecution) => ({
  'process.command_args': argv,
  'process.command_line': argv === null ? command : null,
  'process.exit.code': exit_code,
  'process.working_directory': cwd,
});

/** Returns one of a few words, as the conventions require, or null if there was no error. */
function errorOf(record: Performed): string | null {
  if (record.status === 'declined' || record.status === 'interrupted') return record.status;
  if (record.status !== 'failed') return null;
  const code = record.action_type === 'command_execution' ? record.exit_code : null;
  return code === null ? 'failed' : String(code);
}

const span = (
  spanId: string,
  name: string,
  { traceId, parentSpanId, start, end }: Placement,
  attributes: Parameters<typeof attributesOf>[0],
): Span => ({
  traceId,
  spanId,
  ...(parentSpanId === null ? {} : { parentSpanId }),
  name,
  kind: 1,
  startTimeUnixNano: nanoseconds(Math.min(start, end)),
  endTimeUnixNano: nanoseconds(end),
  attributes: attributesOf(attributes),
});
