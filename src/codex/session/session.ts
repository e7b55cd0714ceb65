// Keeps what is known of one session while its rollouts are read. Sessions share no state.
import type { SessionInfo } from '../../contract/v1/records.js';
import type { Paths } from '../values/paths.js';
import { type Actions, createActions } from './actions.js';
import { createBudget, createForeignBudget, type MemoryBudget } from './memory-budget.js';
import { createPrograms, type Programs } from './programs.js';
import { createTokens, type Tokens } from './token-usage.js';
import { createTurns, type Mutable, setRules, type Turn, type TurnRules, type Turns } from './turns.js';

export interface Session {
  readonly id: string;
  readonly paths: Paths;
  /** Limits what is kept of this session. */
  readonly budget: MemoryBudget;
  /** Limits what is kept of other threads in its rollouts. */
  readonly foreignBudget: MemoryBudget;
  readonly turns: Turns;
  readonly actions: Actions;
  readonly programs: Programs;
  readonly tokens: Tokens;
  /** From the session's own meta record; null until that was read. */
  readonly info: SessionInfo | null;
  /** Working directory of the current turn. Relative paths are relative to it. */
  readonly cwd: string | null;
  /** Names of the tools that the client registered. They may have any name. */
  readonly clientTools: ReadonlySet<string>;
  /** Whether the inner actions of programs have records of their own. */
  readonly hasInnerActions: boolean;
  /** Whether the recording marks the start of turns. Until it does, a user's message starts one. */
  readonly marksTurns: boolean;
  /** While a review runs: the turn of the review's own thread, once it is known. */
  readonly review: { readonly turnId: string | null } | null;
  /** Records of other threads in these rollouts, by thread id or, if that is unknown, by turn id. */
  readonly foreign: Map<string, ForeignRecords>;

  introduce(info: SessionInfo, cwd: string | null, clientTools: ReadonlySet<string>): void;
  enterFolder(cwd: string): void;
  /** Takes the rules of a turn, which may not have begun yet. Without an id they are the current turn's. */
  setRules(turnId: string | null, rules: TurnRules): void;
  setInnerActions(areRecorded: boolean): void;
  /** Starts a turn whose start the recording marks. */
  startMarkedTurn(id: string | null, ordinal: number | null): Turn;
  beginReview(): void;
  nameReviewTurn(turnId: string | null): void;
  endReview(): void;
  /**
   * Codex writes a line for a compaction and, in newer releases, a notice.
   *
   * @returns `repeated` for the second half of a pair.
   */
  noteCompaction(half: CompactionHalf): 'new' | 'repeated';
}

export type CompactionHalf = 'line' | 'notice';

/** Part of another thread's session. The session's id is the key that the thread is known by. */
export interface ForeignRecords {
  readonly knownBy: 'thread' | 'turn';
  readonly session: Session;
}

type Start = Partial<Pick<Session, 'budget' | 'foreignBudget' | 'cwd' | 'hasInnerActions'>>;

export function createSession(id: string, paths: Paths, start: Start = {}): Session {
  const { budget = createBudget(), foreignBudget = createForeignBudget() } = start;
  /** The half of a compaction that came first, while the other is awaited. */
  let compaction: CompactionHalf | null = null;
  /** Rules of a turn that has not begun. */
  let early: { readonly turnId: string | null; readonly rules: TurnRules } | null = null;
  const turns = createTurns(budget);
  const session: Mutable<Session> = {
    id,
    paths,
    budget,
    foreignBudget,
    turns,
    actions: createActions(budget),
    programs: createPrograms(budget),
    tokens: createTokens(),
    info: null,
    cwd: start.cwd ?? null,
    clientTools: new Set(),
    hasInnerActions: start.hasInnerActions ?? false,
    marksTurns: false,
    review: null,
    foreign: new Map(),

    introduce(info, cwd, clientTools) {
      session.info = info;
      session.cwd = cwd;
      session.clientTools = clientTools;
    },
    enterFolder(cwd) {
      session.cwd = cwd;
      // In the oldest recordings the meta record has no folder.
      if (session.info?.cwd === null) fillFolder(session.info, cwd);
    },
    setInnerActions(areRecorded) {
      session.hasInnerActions = areRecorded;
    },
    setRules(turnId, rules) {
      const { current } = turns;
      if (current !== null && (turnId === null || turnId === current.id)) setRules(current, rules);
      else early = { turnId, rules };
    },
    startMarkedTurn(turnId, ordinal) {
      session.marksTurns = true;
      compaction = null;
      const turn = turns.start(turnId, ordinal);
      if (early !== null && (early.turnId === null || early.turnId === turnId)) setRules(turn, early.rules);
      early = null;
      return turn;
    },
    beginReview() {
      session.review = { turnId: null };
    },
    nameReviewTurn(turnId) {
      session.review = { turnId };
    },
    endReview() {
      session.review = null;
    },
    noteCompaction(half) {
      const isSecond = compaction !== null && compaction !== half;
      compaction = isSecond ? null : half;
      return isSecond ? 'repeated' : 'new';
    },
  };
  return session;
}

function fillFolder(info: Mutable<SessionInfo>, cwd: string): void {
  info.cwd = cwd;
}

/** Returns how a session writes a recorded path. */
export const shownBy =
  ({ paths, cwd }: Session, base: string | null = cwd) =>
  (path: string): string =>
    paths.shown(path, base);
