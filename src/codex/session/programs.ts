// Keeps the code-mode programs of one session and what their outputs printed. They are accounted for after the whole
// session was read, because a background command may end long after its program.
import { type Ending, type Entry, errorIn, isCutText, readEntry } from '../programs/printed.js';
import type { Action, Position } from './action.js';
import { charge, type MemoryBudget } from './memory-budget.js';
import type { Mutable } from './turns.js';

export interface RecordedProgram {
  readonly action: Action;
  readonly source: string;
  /** The working directory at the time of the call. */
  readonly cwd: string | null;
  readonly entries: readonly Entry[];
  readonly ending: Ending;
  readonly error: string | null;
  readonly isCut: boolean;
  /** Its last output; null if none came. */
  readonly outputAt: Position | null;
}

export interface Programs {
  add(action: Action, source: string, cwd: string | null): void;
  has(action: Action): boolean;
  /** @param texts What was printed since the last output, without the head that Codex writes. */
  addOutput(action: Action, texts: readonly string[], ending: Ending, at: Position): void;
  /** Remembers the process that an inner command ran as. */
  noteProcess(callId: string, process: string): void;
  processOf(callId: string): string | null;
  all(): readonly RecordedProgram[];
}

/** Whether an id belongs to a call inside a program. The model's own calls never have such an id. */
export const isInnerId = (callId: string | null): callId is string => callId?.startsWith('exec-') === true;

/** @param budget Is charged for what is kept of the outputs; adding throws BudgetExceeded if too little is left. */
export function createPrograms(budget: MemoryBudget): Programs {
  const programs = new Map<Action, Mutable<RecordedProgram>>();
  const processes = new Map<string, string>();
  return {
    add(action, source, cwd) {
      const printed = { entries: [], ending: 'running', error: null, isCut: false, outputAt: null } as const;
      programs.set(action, { action, source, cwd, ...printed });
    },
    has: (action) => programs.has(action),
    addOutput(action, texts, ending, at) {
      const program = programs.get(action);
      if (program === undefined) return;
      const entries = texts.map(readEntry);
      charge(budget, costOf(entries));
      const last = entries.at(-1);
      const error = ending === 'failed' && last !== undefined ? errorIn(last) : null;
      program.entries = [...program.entries, ...(error === null ? entries : entries.slice(0, -1))];
      program.ending = ending;
      program.error = error;
      program.isCut ||= texts.some(isCutText);
      program.outputAt = at;
    },
    noteProcess(callId, process) {
      charge(budget);
      processes.set(callId, process);
    },
    processOf: (callId) => processes.get(callId) ?? null,
    all: () => [...programs.values()],
  };
}

/** Returns kilobytes, which is what the budget counts. */
function costOf(entries: readonly Entry[]): number {
  const length = entries.reduce(
    (sum, { text, json }) => sum + text.length + (typeof json === 'object' ? JSON.stringify(json).length : 0),
    0,
  );
  return Math.ceil(length / 1024);
}
