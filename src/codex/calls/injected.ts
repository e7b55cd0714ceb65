// Finds calls that a client put into the history of a thread. The model sees them, but nothing ran.
import { type Action, claimsOf } from '../session/action.js';
import type { Session } from '../session/session.js';

export function leaveOutInjected({ actions, turns }: Session): void {
  for (const action of actions.all())
    if (action.turn === turns.between || hasNoItem(action)) actions.leaveOutInjected(action);
}

/** Whether an action lacks the item that Codex writes for every command, patch and search that succeeds. */
function hasNoItem(action: Action): boolean {
  const { expectsItem, evidence } = action;
  if (!expectsItem || evidence.item !== undefined || evidence.event !== undefined) return false;
  const { type, tool_name, status } = claimsOf(action);
  return status === 'completed' && (type !== 'tool_call' || tool_name === 'web_search');
}
