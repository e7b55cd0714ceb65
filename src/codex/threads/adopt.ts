// Records of a thread that stand in another thread's rollout go to the thread that they belong to.
import { SOURCES } from '../session/evidence.js';
import { release } from '../session/memory-budget.js';
import type { Session } from '../session/session.js';

/**
 * Adds to a session what its mirror tells; what it knows already is merged.
 *
 * @param listed The index under which this session lists a rollout of the other one.
 */
export function adopt(session: Session, mirror: Session, listed: (rollout: number) => number): void {
  const { actions, turns, budget } = session;
  // All its own lines are read, and for these there was room.
  budget.left = Number.POSITIVE_INFINITY;
  release(mirror.budget);
  for (const entry of mirror.actions.entries) {
    if (entry.at === null) continue;
    const turn = entry.turn?.id ? turns.named(entry.turn.id) : null;
    const at = { ...entry.at, rollout: listed(entry.at.rollout) };
    if (entry.type !== 'action') {
      actions.entries.push({ ...entry, turn, at });
      continue;
    }
    for (const source of SOURCES) {
      const claims = entry.evidence[source];
      if (claims === undefined || source === 'fallback') continue;
      actions.complete(entry.callId, turn, at, source, claims, entry.evidence.fallback);
    }
  }
}

/** To be called once all is adopted: puts what was adopted where its lines stand. */
export function putInOrder({ actions }: Session): void {
  actions.entries.sort((a, b) => order(a.at?.rollout, b.at?.rollout) || order(a.at?.line, b.at?.line));
}

const order = (a = 0, b = 0) => a - b;
