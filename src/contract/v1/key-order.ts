// Defines the order of the keys in a record.

import { isObject } from '../../shared/objects.js';

// The order of keys at every depth. Keys that are not listed, which a later release may add, come last.
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

const RANK: ReadonlyMap<string, number> = new Map(KEYS.map((key, rank) => [key, rank]));

const rankOf = (key: string): number => RANK.get(key) ?? KEYS.length;

/** Returns the same value with its keys in order, at every depth. */
export function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, inOrder(member)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => rankOf(one) - rankOf(other)));
}

/** Whether the keys of a value are in order, at every depth. */
export function isInOrder(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isInOrder);
  if (!isObject(value)) return true;
  let last = -1;
  for (const key in value) {
    const rank = rankOf(key);
    if (rank < last || !isInOrder(value[key])) return false;
    last = rank;
  }
  return true;
}
