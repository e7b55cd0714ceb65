// The turns of one session, counted in the order in which they begin.
import { charge, type MemoryBudget } from './memory-budget.js';

export interface Turn {
  readonly id: string | null;
  /** 0-based position in the session. */
  readonly index: number;
  /** Ordinal of the line that began it, in recordings that number their lines. */
  readonly ordinal: number | null;
  /** Markers that stand in the recording already: a recovered turn starts twice. */
  readonly marked: Set<string>;
  aborted: boolean;
  /** Whether inner commands of programs are recorded in it. */
  innerCommands: boolean;
}

export interface Turns {
  /** The turn that lines without a turn id belong to. */
  current: Turn | null;
  /** Begins a turn, or takes up the one of that id again, and makes it the current one. */
  start(id: string | null, ordinal: number | null): Turn;
  /** The turn of that id, known or new; without an id the current one. */
  named(id: string | null | undefined): Turn | null;
  /** Marks the last `count` turns that still stand as rolled back and returns them, oldest first. */
  rollBack(count: number): Turn[];
  /** The same for every standing turn that began at or after an ordinal. */
  rollBackFrom(ordinal: number): Turn[];
}

/**
 * Whether an id is of one turn only. Where turns had none, a migration names them after the number of a line; what
 * Codex does between turns it numbers for each process. Other files have the same names.
 */
export const tellsTurn = (id: unknown): id is string =>
  typeof id === 'string' && !/^(?:rollout|auto-compact)-\d+$/.test(id);

/** @param budget Beginning a turn that there is no room for throws `BudgetExceeded`. */
export function createTurns(budget: MemoryBudget): Turns {
  let count = 0;
  /** Those that are not rolled back. */
  const standing: Turn[] = [];
  const byId = new Map<string, Turn>();

  const add = (id: string | null, ordinal: number | null): Turn => {
    charge(budget);
    const turn = {
      id,
      index: count,
      ordinal,
      marked: new Set<string>(),
      aborted: false,
      innerCommands: false,
    };
    count += 1;
    standing.push(turn);
    if (id !== null) byId.set(id, turn);
    return turn;
  };

  const turns: Turns = {
    current: null,
    start(id, ordinal) {
      turns.current = (id === null ? undefined : byId.get(id)) ?? add(id, ordinal);
      return turns.current;
    },
    named: (id) => (id ? (byId.get(id) ?? add(id, null)) : turns.current),
    rollBack: (undone) => (undone > 0 ? standing.splice(-undone) : []),
    rollBackFrom(ordinal) {
      const from = standing.findIndex((turn) => turn.ordinal !== null && turn.ordinal >= ordinal);
      return from < 0 ? [] : standing.splice(from);
    },
  };
  return turns;
}
