// Decides which session an event belongs to. A review runs in a thread of its own, and Codex writes that thread's
// events into the parent's rollout too.
import { charge, createBudgetWithin } from './memory-budget.js';
import { createSession, type ForeignRecords, type Session } from './session.js';

/** Returns the session of the rollout, or what is kept of another thread in it. */
export function ownerOf(session: Session, threadId?: string | null, turnId?: string | null): Session {
  if (threadId && threadId !== session.id) return foreignSession(session, threadId, 'thread');
  const reviewTurn = session.review?.turnId;
  // A migration writes the thread's id into all events of a rollout and does not change their turns, so the turn
  // decides.
  const named = threadId ? turnId : (turnId ?? reviewTurn);
  return reviewTurn && named === reviewTurn ? foreignSession(session, reviewTurn, 'turn') : session;
}

/** The maps and lists of a session cost as much as four things in them. */
const COST_OF_SESSION = 4;

function foreignSession(session: Session, key: string, knownBy: ForeignRecords['knownBy']): Session {
  const known = session.foreign.get(key);
  if (known !== undefined) return known.session;
  const { paths, foreignBudget, cwd } = session;
  const budget = createBudgetWithin(foreignBudget);
  charge(budget, COST_OF_SESSION);
  const other = createSession(key, paths, { budget, foreignBudget, cwd, hasInnerActions: true });
  session.foreign.set(key, { knownBy, session: other });
  return other;
}
