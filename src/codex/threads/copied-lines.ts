// Decides which lines of a rollout are copies of another rollout's lines. Copies are dropped and counted. A line is a
// copy if it comes before the ordinal at which a sub-agent's own lines begin, if the parent's history has it, or if an
// earlier rollout of the same session has it.
import type { Line } from '../decode/line.js';
import type { IsCopied } from '../decode/project.js';
import type { RolloutIdentity } from './identity.js';
import { createOriginals, isOfAction, type Originals } from './originals.js';
import { findInheritedLines, type ReadableRollout } from './parent-history.js';
import type { IsRepeated } from './repeated-lines.js';
import { startsOwnTurn } from './turn-lines.js';

/**
 * Returns null if no line can be a copy. If the parent's rollout is missing, no line counts as copied from it.
 *
 * @param parent The lines of the parent's rollouts.
 * @param isRepeated Given if the session has other rollouts.
 */
export async function copiedLines(
  rollout: ReadableRollout,
  parent: AsyncIterable<Line> | null,
  isRepeated: IsRepeated | null,
): Promise<IsCopied | null> {
  const byOrdinal = inheritedByOrdinal(rollout.identity);
  const byHistory = parent === null ? null : await inheritedFromParent(rollout, parent);
  if (byOrdinal === null && byHistory === null && isRepeated === null) return null;
  const isInherited = afterFirstLine(byOrdinal, byHistory?.isInherited ?? null);
  return (line) => {
    if (!isInherited(line)) return isRepeated?.(line) ?? false;
    // If the parent is missing, nobody can say whether it had the action.
    const hasOriginal = byHistory === null ? !isOfAction(line) : byHistory.originals.has(line);
    return hasOriginal || 'without_original';
  };
}

/** Whether a line is in a part of the rollout that was copied. */
type IsInherited = (line: Line) => boolean;

/** The first line that is not blank says whose the rollout is. It is never a copy. */
function afterFirstLine(byOrdinal: IsInherited | null, byHistory: IsInherited | null): IsInherited {
  let isBegun = false;
  return (line) => {
    // Both must see every line, because their answers depend on the lines before.
    const isBelowOrdinal = byOrdinal?.(line) ?? false;
    const isInHistory = byHistory?.(line) ?? false;
    const isFirst = !isBegun;
    isBegun ||= line.text.trim() !== '';
    return !isFirst && (isBelowOrdinal || isInHistory);
  };
}

/**
 * Finds the parent's history in the rollout of a sub-agent. A turn that is younger than the sub-agent is its own even
 * below the ordinal, and so is everything after that turn, because a migration sets the ordinal to where the file
 * ended.
 */
function inheritedByOrdinal({ sessionId, ownFromOrdinal }: RolloutIdentity): IsInherited | null {
  if (ownFromOrdinal === null) return null;
  let isOwn = false;
  return (line) => {
    const ordinal = isOwn ? null : (line.parse().record?.ordinal ?? null);
    if (ordinal === null) return false;
    isOwn = ordinal >= ownFromOrdinal || startsOwnTurn(line, sessionId);
    return !isOwn;
  };
}

/**
 * Compares the rollout with its parent. If the comparison fails because of a bug, no line counts as copied, and the
 * first line reports the bug.
 */
async function inheritedFromParent(
  rollout: ReadableRollout,
  parent: AsyncIterable<Line>,
): Promise<{ isInherited: IsInherited; originals: Originals }> {
  try {
    return await findInheritedLines(rollout, parent);
  } catch (error) {
    let isReported = false;
    const isInherited = () => {
      if (isReported) return false;
      isReported = true;
      throw error;
    };
    return { isInherited, originals: createOriginals() };
  }
}
