// Numbers the turns of one session in the order in which they begin, and finds the turn that a line belongs to.
import type { TurnInfo } from '../../contract/v1/records.js';
import { charge, type MemoryBudget } from './memory-budget.js';

export interface Turn {
  readonly id: string | null;
  /** 0-based position among the turns that Codex ran; null for an imported turn and for the time between turns. */
  readonly index: number | null;
  /** Ordinal of the line that began it; null in recordings that do not number their lines. */
  readonly ordinal: number | null;
  /** Whether its start has a record. A recovered turn starts twice. */
  readonly started: boolean;
  /** Whether its end has a record. */
  readonly completed: boolean;
  readonly aborted: boolean;
  /** Whether inner commands of programs are recorded in it. */
  readonly hasInnerCommands: boolean;
  /** The rules in force, from its own context line; null if it has none. */
  readonly rules: TurnRules | null;
}

/** Two turns that are open at once: two processes write one rollout, or the first one was killed. */
export interface Overlap {
  /** Whether a line of the older turn came after the newer one had begun. */
  readonly isProven: boolean;
}

/** The turn that a line belongs to, and how that is known. */
export interface LineTurn {
  readonly turn: Turn | null;
  /** Whether the line names its turn. */
  readonly namesTurn?: boolean;
  /** Set if the line names no turn while several are open. Then `turn` is only the likeliest one. */
  readonly overlap?: Overlap | null;
}

/** The time after a turn has completed, in one rollout. */
export interface Pause {
  readonly rollout: number;
  /** Whether the next line about a turn began another one. Otherwise the turn may have gone on. */
  readonly isProven: boolean;
}

/** What a context line says about a turn, in the contract's words. */
export type TurnRules = Omit<TurnInfo, 'trigger'>;

export const NO_RULES: TurnRules = {
  model: null,
  sandbox: null,
  network_access: null,
  approval_policy: null,
  approvals_reviewer: null,
};

/** Makes a value writable for the one module that may change it. */
export type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

export interface Turns {
  /**
   * The turn that began last. Lines without a turn id belong to it unless it has ended and another one is still open.
   */
  readonly current: Turn | null;
  /** Turns that Codex took from the history of another agent. */
  readonly imported: number;
  /** Null while fewer than two turns are open. */
  readonly overlap: Overlap | null;
  /** Begins a turn, or resumes the one of that id, and makes it the current one. */
  start(id: string | null, ordinal: number | null): Turn;
  /** Makes the turn of that id the current one. */
  switchTo(id: string): void;
  /** Stands for the time between turns, in which only clients add to the history. It has no index and no record. */
  readonly between: Turn;
  /** Returns the turn of that id, known or new, or without an id the open one. */
  named(id: string | null | undefined): Turn | null;
  /** Does the same, and says how the turn is known. */
  ofLine(id: string | null | undefined): LineTurn;
  /**
   * Does the same for an item. It belongs to `between` if its turn id is one that Codex uses between turns and no such
   * turn was started.
   */
  ofItem(id: string | null | undefined): LineTurn;
  /** Returns the time between turns that a line of this rollout is in, or null if a turn may be open. */
  pauseIn(rollout: number): Pause | null;
  markStarted(turn: Turn, rollout: number): void;
  markCompleted(turn: Turn, rollout: number): void;
  markAborted(turn: Turn): void;
  /** Takes the last `count` turns that are not yet rolled back and returns them, oldest first. */
  rollBack(count: number): Turn[];
  /** Does the same with every turn that began at or after an ordinal. */
  rollBackFrom(ordinal: number): Turn[];
}

/**
 * Whether an id can identify a turn. Two forms occur in many files: a migration names a turn that had no id after the
 * number of a line, and each process of Codex numbers its work between turns from 0.
 */
export const isUniqueTurnId = (id: unknown): id is string =>
  typeof id === 'string' && !/^(?:rollout|auto-compact)-\d+$/.test(id);

/** Whether Codex took the turn from the history of another agent. Codex gives such turns a name of their own. */
export const isImported = ({ id }: Turn): boolean => id !== null && /^external-import-turn-\d+$/.test(id);

/** Whether an id is one that Codex gives to its work between turns. */
const isBetweenTurns = (id: string): boolean => /^auto-compact-\d+$/.test(id);

export function markInnerCommands(turn: Mutable<Turn>): void {
  turn.hasInnerCommands = true;
}

/** The first context line of a turn counts: older releases wrote one for every request of the model. */
export function setRules(turn: Mutable<Turn>, rules: TurnRules): void {
  turn.rules ??= rules;
}

const UNBEGUN: Turn = {
  id: null,
  index: null,
  ordinal: null,
  started: false,
  completed: false,
  aborted: false,
  hasInnerCommands: false,
  rules: null,
};

/** @param budget Is charged for each turn; beginning one throws BudgetExceeded if too little is left. */
export function createTurns(budget: MemoryBudget): Turns {
  let count = 0;
  const notRolledBack: Turn[] = [];
  const byId = new Map<string, Turn>();
  /**
   * Turns that were marked as begun and not as ended. Turns without a unique id are not in it, because the end of one
   * could not be recognised.
   */
  const open = new Set<Turn>();
  let overlap: Mutable<Overlap> | null = null;
  let pause: Mutable<Pause> | null = null;

  const add = (id: string | null, ordinal: number | null): Turn => {
    charge(budget);
    const turn: Mutable<Turn> = { ...UNBEGUN, id, ordinal };
    if (isImported(turn)) turns.imported += 1;
    else {
      turn.index = count;
      count += 1;
    }
    notRolledBack.push(turn);
    if (id !== null) byId.set(id, turn);
    return turn;
  };

  const noteEnd = (turn: Turn): void => {
    open.delete(turn);
    if (open.size < 2) overlap = null;
  };

  const withoutId = (): Turn | null => {
    const { current } = turns;
    const [only = null] = open;
    return current !== null && !open.has(current) && open.size === 1 ? only : current;
  };

  const withId = (id: string): Turn => {
    const turn = byId.get(id) ?? add(id, null);
    if (overlap !== null && turn !== turns.current && open.has(turn)) overlap.isProven = true;
    return turn;
  };

  const turns: Mutable<Turns> = {
    current: null,
    imported: 0,
    get overlap() {
      return overlap;
    },
    start(id, ordinal) {
      turns.current = (id === null ? undefined : byId.get(id)) ?? add(id, ordinal);
      return turns.current;
    },
    switchTo(id) {
      turns.current = turns.named(id);
    },
    between: { ...UNBEGUN },
    named: (id) => (id ? withId(id) : withoutId()),
    ofLine: (id) => (id ? { turn: withId(id), namesTurn: true } : { turn: withoutId(), overlap }),
    ofItem: (id) =>
      id && isBetweenTurns(id) && !byId.has(id) ? { turn: turns.between, namesTurn: true } : turns.ofLine(id),
    pauseIn: (rollout) => (pause?.rollout === rollout ? pause : null),
    markStarted(turn: Mutable<Turn>, rollout) {
      if (pause?.rollout === rollout && !turn.completed) pause.isProven = true;
      pause = null;
      turn.started = true;
      if (isUniqueTurnId(turn.id) && !turn.completed && !turn.aborted) open.add(turn);
      if (open.size > 1) overlap ??= { isProven: false };
    },
    markCompleted(turn: Mutable<Turn>, rollout) {
      const isOver = open.size === 1 && open.has(turn);
      turn.completed = true;
      noteEnd(turn);
      pause = isOver ? { rollout, isProven: false } : null;
    },
    markAborted(turn: Mutable<Turn>) {
      turn.aborted = true;
      noteEnd(turn);
      pause = null;
    },
    rollBack: (undone) => (undone > 0 ? notRolledBack.splice(-undone) : []),
    rollBackFrom(ordinal) {
      const from = notRolledBack.findIndex((turn) => turn.ordinal !== null && turn.ordinal >= ordinal);
      return from < 0 ? [] : notRolledBack.splice(from);
    },
  };
  return turns;
}
