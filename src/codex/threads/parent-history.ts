// Finds the lines that a fork copied from its parent. A fork begins with a copy of its parent's history, and may repeat
// whole turns of it later.

import type { Line } from '../decode/line.js';
import { isUniqueTurnId } from '../session/turns.js';
import { type Fingerprint, fingerprintOf } from './fingerprint.js';
import type { RolloutIdentity } from './identity.js';
import { MAX_FINGERPRINT_LENGTH, MAX_FINGERPRINTS, MAX_PARENT_TURNS } from './limits.js';
import { createOriginals, type Originals } from './originals.js';
import { endsTurn, startedTurnOf, startsOwnTurn } from './turn-lines.js';

/** A rollout whose lines can be read from the first one on. */
export interface ReadableRollout {
  readonly identity: RolloutIdentity;
  readonly lines: AsyncIterable<Line>;
}

/** @param parent The lines of the parent's rollouts. */
export async function findInheritedLines(
  rollout: ReadableRollout,
  parent: AsyncIterable<Line>,
): Promise<{ isInherited: (line: Line) => boolean; originals: Originals }> {
  const { lastOfPrefix, turns, originals } = await compare(rollout, parent[Symbol.asyncIterator]());
  let isInCopiedTurn = false;
  const isInherited = (line: Line) => {
    const isInPrefix = line.number <= lastOfPrefix;
    const turn = startedTurnOf(line);
    if (turn !== null) isInCopiedTurn = isInPrefix || turns.has(turn);
    const isCopied = isInPrefix || isInCopiedTurn;
    if (isInCopiedTurn && endsTurn(line)) isInCopiedTurn = false;
    return isCopied;
  };
  return { isInherited, originals };
}

async function compare(rollout: ReadableRollout, parent: AsyncIterator<Line>) {
  try {
    const history = await createParentHistory(parent);
    const lastOfPrefix = await lastCopiedLine(rollout, history);
    return { lastOfPrefix, turns: await history.turns(), originals: history.originals };
  } finally {
    await parent.return?.();
  }
}

/**
 * The number of the last line of the copied prefix: the lines that the rollout begins with and the parent has too, in
 * the same order. The parent may have more in between, because some copies leave tool calls out.
 */
async function lastCopiedLine({ identity, lines }: ReadableRollout, history: ParentHistory): Promise<number> {
  let last = 0;
  for await (const line of lines) {
    // Its own first turn may begin with the same words as one of the parent's, such as "continue".
    if (startsOwnTurn(line, identity.sessionId)) break;
    const fingerprint = fingerprintOf(line);
    if (fingerprint === null) continue;
    if (await history.has(fingerprint)) last = line.number;
    // Events that are not history differ between releases, so a mismatch there does not end the prefix.
    else if (fingerprint.isHistory) break;
  }
  return last;
}

interface ParentHistory {
  /**
   * Looks for a line after the one that was found last. A line that is not history must come before the next line that
   * is.
   */
  has(fingerprint: Fingerprint): Promise<boolean>;
  /** The actions of all lines that were read. */
  readonly originals: Originals;
  /** Reads the rest and returns the ids of all turns. */
  turns(): Promise<ReadonlySet<string>>;
}

async function createParentHistory(lines: AsyncIterator<Line>): Promise<ParentHistory> {
  const turns = new Set<string>();
  const originals = createOriginals();
  /** The next line of the history, and the lines before it that are not history. */
  let history: string | null = null;
  let before: string[] = [];

  const remember = (line: Line): void => {
    originals.add(line);
    const turn = startedTurnOf(line);
    if (isUniqueTurnId(turn) && turns.size < MAX_PARENT_TURNS) turns.add(turn);
    const fingerprint = fingerprintOf(line);
    if (fingerprint === null) return;
    const { text, isHistory } = fingerprint;
    if (isHistory) history = text;
    else if (before.length < MAX_FINGERPRINTS && text.length < MAX_FINGERPRINT_LENGTH) before.push(text);
  };
  const advance = async (): Promise<void> => {
    history = null;
    before = [];
    while (history === null) {
      const { value, done } = await lines.next();
      if (done) return;
      remember(value);
    }
  };

  await advance();
  return {
    originals,
    async has({ text, isHistory }) {
      if (!isHistory) {
        const at = before.indexOf(text);
        before = before.slice(at + 1);
        return at >= 0;
      }
      while (history !== null && history !== text) await advance();
      const isThere = history !== null;
      if (isThere) await advance();
      return isThere;
    },
    async turns() {
      while (history !== null) await advance();
      return turns;
    },
  };
}
