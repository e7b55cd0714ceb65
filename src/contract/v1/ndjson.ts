// A record as one line: the only place that serialises records, so that the order of keys is decided once.
import { escapedInJson } from '../../shared/runner-commands.js';
import type { ActionRecord } from './records.js';

// The order of the keys, at every depth. Keys that are not here come after them, as a later release added them.
const KEYS = [
  // every record
  'schema_version',
  'session_id',
  'sequence',
  'turn_id',
  'turn_index',
  'timestamp',
  'action_type',
  'tool_name',
  'command',
  'changed_paths',
  'line',
  'status',
  // sessions and turns
  'session',
  'codex_version',
  'originator',
  'source',
  'turn',
  'model',
  'sandbox',
  'network_access',
  'approval_policy',
  'approvals_reviewer',
  'trigger',
  'reason',
  'turn_ids',
  'count',
  // what was done
  'server',
  'inner_actions',
  'argv',
  'cwd',
  'exit_code',
  'initiator',
  'sandbox_permissions',
  'changes',
  'path',
  'change',
  'from',
  'added_lines',
  'removed_lines',
  'call_id',
  'started_at',
  'duration_ms',
  'redacted',
  // the rest of a session
  'model_provider',
  'git',
  'commit',
  'branch',
  'repository_url',
  'parent_session_id',
  'forked_from_session_id',
  'agent_path',
  'agent_role',
];

/**
 * Returns the line of one record in `actions.ndjson`, with its `\n`. The keys are in the order of the contract; keys
 * that this release does not know come last.
 *
 * @example
 * ```ts
 * import { readActions, toNdjson } from 'codex-actions-export';
 *
 * for await (const record of readActions('export/actions.ndjson'))
 *   if (record.status === 'declined') process.stdout.write(toNdjson(record));
 * ```
 */
export function toNdjson(record: ActionRecord): string {
  // To sort the keys takes much longer than to see that they are sorted.
  const line = JSON.stringify(isInOrder(record) ? record : inOrder(record));
  // A step may print the file.
  return `${escapedInJson(line)}\n`;
}

const RANK: ReadonlyMap<string, number> = new Map(KEYS.map((key, rank) => [key, rank]));

const rankOf = (key: string): number => RANK.get(key) ?? KEYS.length;

/** The same value with its keys in their order, at every depth. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const entries = Object.entries(value).map(([key, member]) => [key, inOrder(member)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => rankOf(one) - rankOf(other)));
}

/** Whether the keys of a value are in their order, at every depth. */
function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  let last = -1;
  for (const key in value) {
    const rank = rankOf(key);
    if (rank < last || !isInOrder((value as Record<string, unknown>)[key])) return false;
    last = rank;
  }
  return true;
}

/** The lines of many records, each made when it is asked for. */
export function* toNdjsonLines(records: Iterable<ActionRecord>): Generator<string> {
  for (const record of records) yield toNdjson(record);
}
