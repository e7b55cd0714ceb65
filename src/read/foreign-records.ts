// Records of one thread in the rollout of another: a review's, in its parent's. They are handed to their owner.

import { createAccount } from '../codex/decode/project.js';
import { release } from '../codex/session/memory-budget.js';
import type { Session } from '../codex/session/session.js';
import { adopt, putInOrder } from '../codex/threads/adopt.js';
import type { Inventory, SessionFiles } from '../find/inventory.js';
import type { ReadRollout, ReadSession } from './read-session.js';

export interface Mirrors {
  /**
   * Takes out what belongs to other threads. Those that have no rollout of their own are returned, to be read
   * like any other; what cannot be told to be another's stays.
   */
  takeFrom(read: ReadSession): SessionFiles[];
  /** Adds what earlier sessions held of this one. A parent starts before its review, so it was read before. */
  giveTo(read: ReadSession): void;
}

export function createMirrors({ sessions }: Inventory): Mirrors {
  const owners = new Map<string, string>();
  for (const { id, rollouts } of sessions) {
    owners.set(id, id);
    // A fork's first turn is its parent's, which began before it.
    for (const { identity } of rollouts)
      if (identity.firstTurnId !== null && !owners.has(identity.firstTurnId))
        owners.set(identity.firstTurnId, id);
  }
  const read = new Set<string>();
  const held = new Map<string, { mirror: Session; rollouts: readonly ReadRollout[] }[]>();

  return {
    takeFrom({ session, rollouts }) {
      const orphans: SessionFiles[] = [];
      for (const [key, { knownBy, session: mirror }] of session.mirrored) {
        const owner = owners.get(key) ?? (knownBy === 'thread' ? key : session.id);
        if (owner === session.id) adopt(session, mirror, (rollout) => rollout);
        // Its own rollout has told all of this before.
        else if (read.has(owner)) {
          session.actions.duplicates += mirror.actions.entries.length;
          release(mirror.budget);
        } else held.set(owner, [...(held.get(owner) ?? []), { mirror, rollouts }]);
        if (owner === session.id || owners.has(key) || mirror.actions.entries.length === 0) continue;
        owners.set(key, key);
        orphans.push({ id: key, startedAt: mirror.actions.entries[0]?.at?.timestamp ?? '', rollouts: [] });
      }
      if (session.mirrored.size > 0) putInOrder(session);
      return orphans;
    },
    giveTo({ session, rollouts: own }) {
      read.add(session.id);
      for (const { mirror, rollouts } of held.get(session.id) ?? []) {
        const first = own.length;
        adopt(session, mirror, (rollout) => first + rollout);
        const lastUsed = session.actions.entries.at(-1)?.at?.rollout ?? 0;
        // Their lines are the other session's account.
        for (const { entry } of rollouts.slice(0, Math.max(0, lastUsed - first + 1))) {
          own.push({ entry, account: createAccount(), isPointer: false, hasChanged: false });
        }
      }
      held.delete(session.id);
    },
  };
}
