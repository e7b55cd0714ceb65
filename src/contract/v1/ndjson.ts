// A record as one line: the only place that serialises records, so that the order of keys is decided once.
import type { ActionRecord } from './records.js';

// JSON.stringify with a list writes these keys, in this order, at every depth, and no other.
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
  'reason',
  'turn_ids',
  'count',
  // what was done
  'server',
  'argv',
  'cwd',
  'exit_code',
  'initiator',
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

/** One line of actions.ndjson, with its `\n`. */
export function toNdjson(record: ActionRecord): string {
  // Without the list it takes a third of the time.
  const line = isInOrder(record) ? JSON.stringify(record) : JSON.stringify(record, KEYS);
  return `${line.replaceAll('##[', UNOBEYED)}\n`;
}

/** The same text in JSON. Where a step prints the file, the runner would take `##[` in a line for a command. */
const UNOBEYED = '#\\u0023[';

const RANK: ReadonlyMap<string, number> = new Map(KEYS.map((key, rank) => [key, rank]));

/** Whether a value has only those keys, and in their order, at every depth. */
function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  let last = -1;
  for (const key in value) {
    const rank = RANK.get(key) ?? -1;
    if (rank <= last || !isInOrder((value as Record<string, unknown>)[key])) return false;
    last = rank;
  }
  return true;
}

/** The lines of many records, each made when it is asked for. */
export function* toNdjsonLines(records: Iterable<ActionRecord>): Generator<string> {
  for (const record of records) yield toNdjson(record);
}
