// Counts the actions whose lines disagree: Codex recorded that something ran which is not what the model called.
import type { Action } from './action.js';
import { isOther, isText } from './other-action.js';
import type { Session } from './session.js';

export function contradictionsIn({ actions }: Session): number {
  return actions.contradictions + actions.all().filter(contradictsItself).length;
}

function contradictsItself({ role, fallback, call, event, item }: Action): boolean {
  const recorded = item ?? event;
  if (role === 'poll' || call === undefined || recorded === undefined) return false;
  // Codex runs some calls of a patch as a command, so the fallback may match instead of the call.
  const asked = [call, ...(isText(fallback?.command) ? [fallback] : [])];
  return asked.every((each) => isOther(each, recorded));
}
