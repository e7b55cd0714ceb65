// Finds calls that a client put into the history of a thread. The model sees them, but nothing ran.
import { type Action, claimsOf, type Position } from '../session/action.js';
import type { Session } from '../session/session.js';
import type { LineTurn, Pause } from '../session/turns.js';

/**
 * Returns the time between turns that a call line is in. Codex itself calls tools only within a turn, but a review is in
 * its parent's rollout with other turns.
 */
export function pauseOf({ namesTurn = false }: LineTurn, at: Position, session: Session): Pause | null {
  return namesTurn || session.review !== null ? null : session.turns.pauseIn(at.rollout);
}

export function leaveOutInjected({ actions, turns }: Session): void {
  for (const action of actions.all())
    if (action.turn === turns.between || isBetweenTurns(action) || hasNoItem(action))
      actions.leaveOutInjected(action);
}

/** Releases before 0.145 do not name the turn of an item, so that only its place shows that no turn made the call. */
const isBetweenTurns = (action: Action): boolean =>
  action.origin.pause?.isProven === true && !isBacked(action);

/** Whether Codex wrote a line of its own about what the action did. */
const isBacked = ({ item, event }: Action): boolean => item !== undefined || event !== undefined;

/** Whether an action lacks the item that Codex writes for every command, patch and search that succeeds. */
function hasNoItem(action: Action): boolean {
  if (!action.origin.expectsItem || isBacked(action)) return false;
  const { type, tool_name, status } = claimsOf(action);
  return status === 'completed' && (type !== 'tool_call' || tool_name === 'web_search');
}
