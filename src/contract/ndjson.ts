// A record as one line: the only place that serialises records, so that the order of keys is decided once.
import type { ActionRecord } from './v1.js';

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
  const line =
    'session' in record || 'changes' in record
      ? JSON.stringify(record, KEYS)
      : JSON.stringify(inOrder(record));
  return `${line.replaceAll('##[', UNOBEYED)}\n`;
}

/** The same text in JSON. Where a step prints the file, the runner would take `##[` in a line for a command. */
const UNOBEYED = '#\\u0023[';

/** The same as with the list, for a record without objects in it, in a third of the time. */
function inOrder(record: ActionRecord): object {
  const fields: Readonly<Record<string, unknown>> = { ...record };
  const ordered: Record<string, unknown> = {};
  for (const key of KEYS) if (key in fields) ordered[key] = fields[key];
  return ordered;
}

/** The lines of many records in pieces of about a mebibyte: all in one text would be longer than a text can be. */
export function* toNdjsonPieces(records: Iterable<ActionRecord>): Generator<string> {
  let piece = '';
  for (const record of records) {
    piece += toNdjson(record);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

const PIECE = 1024 * 1024;
