// What is remembered of one session while its rollouts are read. Made afresh for each, never shared.
import type { SessionFacts } from '../../contract/v1/records.js';
import type { Paths } from '../values/paths.js';
import { type Actions, createActions } from './actions.js';
import {
  charge,
  createBudget,
  createBudgetWithin,
  createForeignBudget,
  type MemoryBudget,
} from './memory-budget.js';
import { createTurns, type Turns } from './turns.js';

export interface Session {
  readonly id: string;
  readonly paths: Paths;
  /** For all that is remembered of it. */
  readonly budget: MemoryBudget;
  /** For what its rollouts tell of other threads. */
  readonly foreignBudget: MemoryBudget;
  readonly turns: Turns;
  readonly actions: Actions;
  /** Of the session's own meta record; null before it. */
  facts: SessionFacts | null;
  /** Working directory of the current turn, which relative paths are relative to. */
  cwd: string | null;
  /** Names of the tools that the client registered, which may look like anything. */
  clientTools: ReadonlySet<string>;
  /** True where a program's inner actions have records of their own. */
  innerActionsRecorded: boolean;
  /** True once the recording has marked a turn's start itself; before, a user's message starts one. */
  turnsMarked: boolean;
  /** While a review runs: the turn of the review's own thread, once known. */
  review: { turnId: string | null } | null;
  /** The half of a compaction that stands already: Codex writes the line and, in newer releases, a notice. */
  compaction: 'line' | 'notice' | null;
  /** What other threads' records in these rollouts tell, by thread id or, where that is not said, by turn id. */
  readonly mirrored: Map<string, Mirror>;
}

/** Part of another thread's session; its id is the key by which it is known. */
export interface Mirror {
  readonly knownBy: 'thread' | 'turn';
  readonly session: Session;
}

/** @param foreignBudget Shared by all sessions of an export, which are not all read when it is taken. */
export function createSession(
  id: string,
  paths: Paths,
  foreignBudget: MemoryBudget = createForeignBudget(),
  budget: MemoryBudget = createBudget(),
): Session {
  return {
    id,
    paths,
    budget,
    foreignBudget,
    turns: createTurns(budget),
    actions: createActions(budget),
    facts: null,
    cwd: null,
    clientTools: new Set(),
    innerActionsRecorded: false,
    turnsMarked: false,
    review: null,
    compaction: null,
    mirrored: new Map(),
  };
}

/** How a session writes a recorded path. */
export const shownBy =
  ({ paths, cwd }: Session, base: string | null = cwd) =>
  (path: string): string =>
    paths.shown(path, base);

/**
 * The session that an event belongs to: a review runs in a thread of its own, and Codex writes its events
 * into the parent's rollout too.
 */
export function ownerOf(session: Session, threadId?: string | null, turnId?: string | null): Session {
  if (threadId && threadId !== session.id) return mirror(session, threadId, 'thread');
  const reviewTurn = session.review?.turnId;
  // A migration gives all events of a rollout to its thread, and leaves them their turn.
  const named = threadId ? turnId : (turnId ?? reviewTurn);
  return reviewTurn && named === reviewTurn ? mirror(session, reviewTurn, 'turn') : session;
}

/** The maps and lists of a session take as much room as four things in them. */
const OF_A_SESSION = 4;

function mirror(session: Session, key: string, knownBy: Mirror['knownBy']): Session {
  const known = session.mirrored.get(key);
  if (known !== undefined) return known.session;
  const budget = createBudgetWithin(session.foreignBudget);
  charge(budget, OF_A_SESSION);
  const made = createSession(key, session.paths, session.foreignBudget, budget);
  const other = { ...made, cwd: session.cwd, innerActionsRecorded: true };
  session.mirrored.set(key, { knownBy, session: other });
  return other;
}
