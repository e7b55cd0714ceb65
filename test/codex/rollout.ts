// A rollout written in the test itself, and what is made of it.

import { Line } from '../../src/codex/decode/line.ts';
import { createLineAccount, type LineAccount, projectLine } from '../../src/codex/decode/project.ts';
import { contradictionsIn } from '../../src/codex/session/contradictions.ts';
import { incompleteOf } from '../../src/codex/session/incomplete.ts';
import { recordsOf } from '../../src/codex/session/records.ts';
import { createSession } from '../../src/codex/session/session.ts';
import { pathsIn } from '../../src/codex/values/paths.ts';
import { type ActionRecord, actionRecord } from '../../src/contract/v1/records.ts';
import type { LineBytes } from '../../src/shared/line-bytes.ts';

export const THREAD = '01a20000-0000-7000-8000-000000000001';
export const TURN = 'turn-1';

type Fields = Record<string, unknown>;

/** A line of a paginated rollout; `seconds` past the start. */
export const line = (type: string, payload: Fields, seconds = 0): Fields => ({
  timestamp: new Date(Date.UTC(2026, 0, 2, 3, 4, 5) + seconds * 1000).toISOString(),
  type,
  payload,
});

export const meta = (more: Fields = {}): Fields =>
  line('session_meta', { id: THREAD, cwd: '/w', cli_version: '0.165.0', history_mode: 'paginated', ...more });
export const started = (turn_id = TURN): Fields => line('event_msg', { type: 'task_started', turn_id });
export const completed = (turn_id = TURN): Fields => line('event_msg', { type: 'task_complete', turn_id });
export const aborted = (turn_id: string | null = TURN): Fields =>
  line('event_msg', { type: 'turn_aborted', turn_id, reason: 'interrupted' });

const passthrough = (turn_id: string) => ({ internal_chat_message_metadata_passthrough: { turn_id } });

export const call = (call_id: string, name: string, args: Fields, turn = TURN): Fields =>
  line('response_item', {
    type: 'function_call',
    name,
    arguments: JSON.stringify(args),
    call_id,
    ...passthrough(turn),
  });
export const custom = (call_id: string, name: string, input: string, turn = TURN): Fields =>
  line('response_item', { type: 'custom_tool_call', name, input, call_id, ...passthrough(turn) });
export const output = (call_id: string, text: unknown, turn = TURN): Fields =>
  line('response_item', { type: 'function_call_output', call_id, output: text, ...passthrough(turn) });
export const item = (fields: Fields, turn_id = TURN, thread_id = THREAD): Fields =>
  line('event_msg', { type: 'item_completed', thread_id, turn_id, item: fields });
export const ran = (id: string, script: string, exit_code: number, more: Fields = {}): Fields => ({
  type: 'CommandExecution',
  id,
  command: ['/bin/bash', '-lc', script],
  cwd: 'file:///w',
  source: 'unified_exec_startup',
  status: exit_code === 0 ? 'completed' : 'failed',
  exit_code,
  ...more,
});

export interface Projected {
  readonly records: ActionRecord[];
  readonly incomplete: ReturnType<typeof incompleteOf>['incomplete'];
  readonly account: LineAccount;
  readonly duplicates: number;
  readonly contradictions: number;
}

export function lineOf(text: string, number: number): LineBytes {
  const bytes = Buffer.from(text);
  return { number, bytes, start: 0, end: bytes.length, isClean: !text.includes('\0'), flaw: null };
}

/** Lines may be records or raw text. Every record is checked against the contract. */
export function project(...lines: (Fields | string)[]): Projected {
  const session = createSession(THREAD, pathsIn('/w'));
  const account = createLineAccount();
  lines.forEach((given, index) => {
    const text = typeof given === 'string' ? given : JSON.stringify(given);
    projectLine(new Line(lineOf(text, index + 1)), { session, rollout: 0, account, isCopied: null });
  });
  const records = [...recordsOf(session, noneBefore)].map(({ record }) => actionRecord.parse(record));
  return {
    records,
    incomplete: incompleteOf(session, noneBefore).incomplete,
    account,
    duplicates: session.actions.duplicates,
    contradictions: contradictionsIn(session),
  };
}

const noneBefore = () => false;

/** The records without markers, as short as they can be told. */
export const told = ({ records }: Projected): string[] =>
  records.flatMap((record) => {
    const { action_type, tool_name, command, status, turn_index } = record;
    if (!['command_execution', 'file_change', 'tool_call'].includes(action_type)) return [];
    const what = command ?? (record.changed_paths.join(' ') || tool_name);
    const code = record.action_type === 'command_execution' ? ` (${record.exit_code})` : '';
    return [`turn ${turn_index}: ${action_type} ${what}: ${status}${code}`];
  });
