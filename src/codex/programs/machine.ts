// The state of the reading of one program, and its limits. The parts of the reader (expressions, statements, calls)
// reach each other through it.
import type { Expression, Pattern, Statement } from 'acorn';
import type { Scope } from './scope.js';
import type { ToolCall, Trace, TraceEvent } from './trace.js';
import type { FunctionNode, Value } from './values.js';

/** More than any known program needs; a hostile one stops here. */
export const MAX_STEPS = 40_000;
export const MAX_DEPTH = 60;
export const MAX_CALLS = 2_000;
/** Longer texts are not computed. */
export const MAX_TEXT = 200_000;
export const MAX_ROUNDS = 500;

export type Jump = 'break' | 'continue' | 'return' | 'throw' | 'exit';

/** Ends the code that runs, up to what takes it. */
export class Abrupt extends Error {
  readonly jump: Jump;
  readonly value: Value | null;

  constructor(jump: Jump, value: Value | null = null) {
    super(jump);
    this.jump = jump;
    this.value = value;
  }
}

export class LimitReached extends Error {}

export interface Machine {
  /** Where events go at the moment. */
  events: TraceEvent[];
  readonly calls: ToolCall[];
  /** Jumps that may have happened: what follows runs only if they did not. */
  pending: Set<Jump>;
  /** What the function that runs may return. */
  returns: Value[];
  isPartial: boolean;
  /** Calls whose result the program may have changed before it printed it. */
  readonly changed: Set<number>;
  /** Whether the call that is followed next is awaited at once. */
  isAwaited: boolean;
  steps: number;
  depth: number;
  readonly evaluate: (node: Expression, scope: Scope) => Value;
  readonly execute: (statements: readonly Statement[], scope: Scope) => void;
  readonly bind: (pattern: Pattern, value: Value, scope: Scope) => void;
  readonly call: (callee: Value, args: readonly Value[]) => Value;
  readonly enter: (node: FunctionNode, scope: Scope, args: readonly Value[]) => Value;
}

export function step(machine: Machine): void {
  machine.steps += 1;
  if (machine.steps > MAX_STEPS) throw new LimitReached();
}

/** Counts how deep the reading is, so that it ends before the stack does. */
export function deeper<Result>(machine: Machine, run: () => Result): Result {
  machine.depth += 1;
  if (machine.depth > MAX_DEPTH) throw new LimitReached();
  try {
    return run();
  } finally {
    machine.depth -= 1;
  }
}

export interface Captured<Result> {
  readonly trace: Trace;
  /** Null if a jump ended it. */
  readonly result: Result | null;
  readonly abrupt: Abrupt | null;
}

/** Runs something whose events go elsewhere. */
export function capture<Result>(machine: Machine, run: () => Result): Captured<Result> {
  const before = machine.events;
  const events: TraceEvent[] = [];
  machine.events = events;
  try {
    return { trace: events, result: run(), abrupt: null };
  } catch (error) {
    if (!(error instanceof Abrupt)) throw error;
    return { trace: events, result: null, abrupt: error };
  } finally {
    machine.events = before;
  }
}

/** Runs what may be skipped. */
export function maybe<Result>(machine: Machine, run: () => Result): Result | null {
  const { trace, result, abrupt } = capture(machine, run);
  if (trace.length > 0) machine.events.push({ kind: 'maybe', arms: [trace, []] });
  if (abrupt !== null) notePending(machine, abrupt);
  return result;
}

/** Runs what may happen any number of times. */
export function many<Result>(machine: Machine, run: () => Result): Result | null {
  const { trace, result, abrupt } = capture(machine, run);
  if (trace.length > 0) machine.events.push({ kind: 'many', body: trace });
  if (abrupt !== null) notePending(machine, abrupt);
  return result;
}

export function notePending(machine: Machine, { jump, value }: Abrupt): void {
  machine.pending.add(jump);
  if (jump === 'return' && value !== null) machine.returns.push(value);
}
