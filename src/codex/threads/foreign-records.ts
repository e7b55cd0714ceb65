// Moves records of one thread out of the rollout of another, such as a review's out of its parent's. A record whose
// owner is unknown stays where it is.

import { type Action, claimsOf, type Entry } from '../session/action.js';
import { SOURCES } from '../session/evidence.js';
import { liftLimit, release } from '../session/memory-budget.js';
import type { Session } from '../session/session.js';
import { timeText } from '../values/time.js';
import type { RolloutIdentity } from './identity.js';
import { MAX_READ_ACTIONS } from './limits.js';
import { shortDigest } from './short-digest.js';

/** A thread without a rollout of its own. */
export interface Orphan {
  readonly id: string;
  /** Time of its first record; empty if that has none. */
  readonly startedAt: string;
}

export interface ForeignRecordMover<Rollout> {
  /**
   * Takes the records of other threads out of a session after it was read.
   *
   * @param rollouts The session's rollouts, in which the records are.
   * @returns the threads that have no rollout of their own. The caller reads them like any other session.
   */
  extractForeign(session: Session, rollouts: readonly Rollout[]): Orphan[];
  /**
   * Adds to a session what was extracted from earlier ones. A parent starts before its review, so it is read first.
   *
   * @param ownRollouts How many rollouts the session has.
   * @returns the rollouts that the added records are in, to be listed after the session's own.
   */
  deliverTo(session: Session, ownRollouts: number): Rollout[];
}

/** Records that were found in one session and belong to another. */
interface Handover<Rollout> {
  readonly from: Session;
  /** The id of the session that owns them. */
  readonly owner: string;
  readonly foreign: Session;
  /** The rollouts of the session in which they were found. */
  readonly rollouts: readonly Rollout[];
}

interface KnownSession {
  readonly id: string;
  readonly rollouts: readonly { readonly identity: RolloutIdentity }[];
}

export function createForeignRecordMover<Rollout>(
  sessions: Iterable<KnownSession>,
): ForeignRecordMover<Rollout> {
  const ownerOfKey = ownersByKey(sessions);
  const hasOthers = new Set(ownerOfKey.values()).size > 1;
  const readSessions = new Set<string>();
  const readActions = new Set<string>();
  const pending = new Map<string, { foreign: Session; rollouts: readonly Rollout[] }[]>();

  const handOver = ({ from, owner, foreign, rollouts }: Handover<Rollout>): void => {
    if (owner === from.id) mergeInto(from, foreign, (rollout) => rollout);
    else if (readSessions.has(owner))
      settleLate(from, foreign, (entry) => readActions.has(keyOf(owner, entry)));
    else pending.set(owner, [...(pending.get(owner) ?? []), { foreign, rollouts }]);
  };

  return {
    extractForeign(session, rollouts) {
      const orphans: Orphan[] = [];
      for (const [key, { knownBy, session: foreign }] of session.foreign) {
        const { entries } = foreign.actions;
        const owner = ownerOfKey.get(key) ?? (knownBy === 'thread' ? key : session.id);
        handOver({ from: session, owner, foreign, rollouts });
        const isOrphan = owner !== session.id && !ownerOfKey.has(key) && entries.length > 0;
        if (!isOrphan) continue;
        ownerOfKey.set(key, key);
        orphans.push({ id: key, startedAt: timeText(entries[0]?.at.timestamp ?? null) ?? '' });
      }
      if (session.foreign.size > 0) session.actions.sortByLine();
      return orphans;
    },
    deliverTo(session, ownRollouts) {
      readSessions.add(session.id);
      const listed: Rollout[] = [];
      for (const { foreign, rollouts } of pending.get(session.id) ?? []) {
        const first = ownRollouts + listed.length;
        mergeInto(session, foreign, (rollout) => first + rollout);
        const lastUsed = session.actions.entries.at(-1)?.at.rollout ?? 0;
        listed.push(...rollouts.slice(0, Math.max(0, lastUsed - first + 1)));
      }
      pending.delete(session.id);
      // If there is only one session, no record can belong to another.
      for (const entry of hasOthers ? session.actions.entries : [])
        if (entry.type === 'action' && readActions.size < MAX_READ_ACTIONS)
          readActions.add(keyOf(session.id, entry));
      return listed;
    },
  };
}

/**
 * Handles records of a session that was exported already. A record that its own rollout has too is a duplicate. Any
 * other one is an action that its owner does not have: it stays where it was found and counts as a contradiction.
 */
function settleLate(session: Session, foreign: Session, isRead: (action: Action) => boolean): void {
  const { entries } = foreign.actions;
  const isKnown = (entry: Entry) => entry.type !== 'action' || isRead(entry);
  const missing = entries.filter((entry) => !isKnown(entry));
  session.actions.countDuplicates(entries.length - missing.length);
  session.actions.countContradictions(missing.length);
  mergeEntries(session, foreign, missing, (rollout) => rollout);
}

/** Returns a key that identifies an action by its session, its id and what it did. */
function keyOf(sessionId: string, action: Action): string {
  const { command, changes } = claimsOf(action);
  const did = command ?? changes?.map(({ path }) => path).join() ?? '';
  return shortDigest(`${sessionId}\n${action.callId}\n${did}`);
}

/** Maps the keys by which foreign records may know a session, its own id and its first turn's, to its id. */
function ownersByKey(sessions: Iterable<KnownSession>): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { id, rollouts } of sessions) {
    owners.set(id, id);
    // A fork's first turn is its parent's, and the parent comes first because it began before.
    for (const { identity } of rollouts)
      if (identity.firstTurnId !== null && !owners.has(identity.firstTurnId))
        owners.set(identity.firstTurnId, id);
  }
  return owners;
}

/**
 * Adds foreign records to the session that owns them, and merges those that it has already.
 *
 * @param indexOf The index under which the session lists a rollout of the other one.
 */
const mergeInto = (session: Session, foreign: Session, indexOf: (rollout: number) => number): void =>
  mergeEntries(session, foreign, foreign.actions.entries, indexOf);

function mergeEntries(
  session: Session,
  foreign: Session,
  entries: readonly Entry[],
  indexOf: (rollout: number) => number,
): void {
  const { actions, turns, budget } = session;
  // All lines of the session are read and paid for, and these records were paid for from the foreign budget.
  liftLimit(budget);
  release(foreign.budget);
  for (const entry of entries) {
    const turn = entry.turn?.id ? turns.named(entry.turn.id) : null;
    const at = { ...entry.at, rollout: indexOf(entry.at.rollout) };
    if (entry.type === 'action') mergeAction({ ...entry, turn, at }, session);
    else actions.mark({ ...entry, turn, at });
  }
}

function mergeAction(action: Action, { actions }: Session): void {
  const { callId, turn, at, fallback } = action;
  for (const source of SOURCES) {
    const claims = action[source];
    if (claims === undefined || source === 'fallback') continue;
    actions.complete({ callId, turn, at, source, claims, fallback });
  }
}
