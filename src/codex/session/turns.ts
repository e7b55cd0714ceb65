// The turns of one session, counted in the order in which they begin.
import type { TurnInfo } from '../../contract/v1/records.js';
import { charge, type MemoryBudget } from './memory-budget.js';

export interface Turn {
  readonly id: string | null;
  /** 0-based position in the session. */
  readonly index: number;
  /** Ordinal of the line that began it, in recordings that number their lines. */
  readonly ordinal: number | null;
  /** Whether its start has a record. A recovered turn starts twice. */
  readonly started: boolean;
  /** Whether its end has a record. */
  readonly completed: boolean;
  readonly aborted: boolean;
  /** Whether inner commands of programs are recorded in it. */
  readonly hasInnerCommands: boolean;
  /** The rules in force, from its own context line; null without one. */
  readonly rules: TurnRules | null;
}

/** What a context line says of a turn, as the contract has it. */
export type TurnRules = Omit<TurnInfo, 'trigger'>;

export const NO_RULES: TurnRules = {
  model: null,
  sandbox: null,
  network_access: null,
  approval_policy: null,
  approvals_reviewer: null,
};

/** For the one module that may change such a value. */
export type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

export interface Turns {
  /** The turn that lines without a turn id belong to. */
  readonly current: Turn | null;
  /** Begins a turn, or resumes the one of that id, and makes it the current one. */
  start(id: string | null, ordinal: number | null): Turn;
  /** Makes the turn of that id the current one. */
  switchTo(id: string): void;
  /** Stands for the time between turns, in which only clients add to the history. It is none of the turns. */
  readonly between: Turn;
  /** The turn of that id as `named`, or `between` if the id is one of those between turns and nothing started it. */
  namedByItem(id: string | null | undefined): Turn | null;
  /** The turn of that id, known or new; without an id the current one. */
  named(id: string | null | undefined): Turn | null;
  markStarted(turn: Turn): void;
  markCompleted(turn: Turn): void;
  markAborted(turn: Turn): void;
  /** Takes the last `count` turns that are not yet rolled back and returns them, oldest first. */
  rollBack(count: number): Turn[];
  /** The same for every turn that began at or after an ordinal. */
  rollBackFrom(ordinal: number): Turn[];
}

/**
 * Whether an id names one turn only. A migration names turns that had no id after the number of a line, and Codex
 * numbers what it does between turns anew in each process. Other files have the same names.
 */
export const isUniqueTurnId = (id: unknown): id is string =>
  typeof id === 'string' && !/^(?:rollout|auto-compact)-\d+$/.test(id);

/** The name of what Codex does between turns. */
const isBetweenTurns = (id: string): boolean => /^auto-compact-\d+$/.test(id);

export function markInnerCommands(turn: Mutable<Turn>): void {
  turn.hasInnerCommands = true;
}

/** The first context line of a turn counts: older releases wrote one for every request of the model. */
export function setRules(turn: Mutable<Turn>, rules: TurnRules): void {
  turn.rules ??= rules;
}

/** @param budget Is charged for each turn; beginning one throws BudgetExceeded if too little is left. */
export function createTurns(budget: MemoryBudget): Turns {
  let count = 0;
  const notRolledBack: Turn[] = [];
  const byId = new Map<string, Turn>();

  const add = (id: string | null, ordinal: number | null): Turn => {
    charge(budget);
    const turn: Turn = {
      id,
      index: count,
      ordinal,
      started: false,
      completed: false,
      aborted: false,
      hasInnerCommands: false,
      rules: null,
    };
    count += 1;
    notRolledBack.push(turn);
    if (id !== null) byId.set(id, turn);
    return turn;
  };

  const turns: Mutable<Turns> = {
    current: null,
    start(id, ordinal) {
      turns.current = (id === null ? undefined : byId.get(id)) ?? add(id, ordinal);
      return turns.current;
    },
    switchTo(id) {
      turns.current = turns.named(id);
    },
    between: {
      id: null,
      index: -1,
      ordinal: null,
      started: false,
      completed: false,
      aborted: false,
      hasInnerCommands: false,
      rules: null,
    },
    namedByItem: (id) => (id && isBetweenTurns(id) && !byId.has(id) ? turns.between : turns.named(id)),
    named: (id) => (id ? (byId.get(id) ?? add(id, null)) : turns.current),
    markStarted(turn: Mutable<Turn>) {
      turn.started = true;
    },
    markCompleted(turn: Mutable<Turn>) {
      turn.completed = true;
    },
    markAborted(turn: Mutable<Turn>) {
      turn.aborted = true;
    },
    rollBack: (undone) => (undone > 0 ? notRolledBack.splice(-undone) : []),
    rollBackFrom(ordinal) {
      const from = notRolledBack.findIndex((turn) => turn.ordinal !== null && turn.ordinal >= ordinal);
      return from < 0 ? [] : notRolledBack.splice(from);
    },
  };
  return turns;
}
