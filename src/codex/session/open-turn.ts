// Whether a recording stops in the middle of a turn.
import type { Session } from './session.js';

/** True when the last turn that is marked as begun has no end. What marks no turns never has one. */
export function hasOpenTurn({ actions }: Session): boolean {
  const turn = actions.entries.findLast(({ type }) => type === 'turn_started')?.turn ?? null;
  return turn !== null && !turn.aborted && !turn.marked.has('completed');
}
