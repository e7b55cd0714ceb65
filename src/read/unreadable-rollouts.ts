// Finds files that are not sessions although their names say so: not a single line of them can be read.
import { BLANK_LINE } from '../codex/json/envelope.js';
import type { Unread } from '../find/unread.js';
import type { ReadRollout, ReadSession } from './read-session.js';

/** Returns the rollouts with a reason each if no line of any of them could be read, else an empty list. */
export function unreadableRollouts({ session, rollouts }: ReadSession): Unread[] {
  if (session.actions.entries.length > 0 || !rollouts.every(isUnreadable)) return [];
  return rollouts.map((rollout) => ({
    home: rollout.entry.home,
    path: rollout.entry.path,
    reason: reasonOf(rollout),
  }));
}

export const isUnreadable = ({ account: { lines, problemCount, ignored } }: ReadRollout): boolean =>
  lines <= problemCount + (ignored.get(BLANK_LINE) ?? 0);

function reasonOf({ entry, isPointer, failure }: ReadRollout): Unread['reason'] {
  if (failure === 'read_failed') return 'unreadable';
  if (isPointer) return 'git_lfs_pointer';
  return entry.bytes === 0 ? 'empty' : 'no_record';
}
