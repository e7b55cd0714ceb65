// Counts the actions of which two records say different things: what the model called, and what Codex recorded as run.
import type { Action } from './action.js';
import { isOther, isText } from './other-action.js';
import type { Session } from './session.js';

export function contradictionsIn({ actions }: Session): number {
  return actions.contradictions + actions.all().filter(contradictsItself).length;
}

function contradictsItself({ evidence, role }: Action): boolean {
  const { call, fallback } = evidence;
  const recorded = evidence.item ?? evidence.event;
  if (role === 'poll' || call === undefined || recorded === undefined) return false;
  // A call of a patch can be a command that Codex did not take for one.
  const asked = [call, ...(isText(fallback?.command) ? [fallback] : [])];
  return asked.every((each) => isOther(each, recorded));
}
