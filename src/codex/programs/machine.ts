// The state of the reading of one program, and its limits. The parts of the reader (expressions, statements, calls)
// reach each other through it.
import type { Expression, Pattern, Statement } from 'acorn';
import type { Scope } from './scope.js';
import type { ToolCall, Trace, TraceEvent } from './trace.js';
import { allOf, anyOf, FALSE, type FunctionNode, TRUE, UNKNOWN, type Value } from './values.js';

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
  /** The condition under which one of those has happened. */
  jumped: Value;
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

/**
 * Runs something that runs only under a condition. A jump in it may have happened: the code that called this goes on.
 *
 * @param test Unknown if the condition cannot be said.
 */
export function under<Result>(machine: Machine, test: Value, run: () => Result): Captured<Result> {
  const { pending, jumped } = machine;
  machine.pending = new Set();
  machine.jumped = FALSE;
  const captured = capture(machine, run);
  const { trace, abrupt } = captured;
  if (abrupt !== null) notePending(machine, abrupt, TRUE);
  const end = abrupt === null ? null : endOf(abrupt);
  machine.jumped = anyOf(jumped, allOf(test, machine.jumped));
  for (const jump of machine.pending) pending.add(jump);
  machine.pending = pending;
  return end === null ? captured : { ...captured, trace: [...trace, end] };
}

/** How a trace ends from which a jump leads out of the program, or to what catches an error. */
export function endOf({ jump }: Abrupt): TraceEvent | null {
  return jump === 'throw' ? { kind: 'fail' } : jump === 'exit' ? { kind: 'stop' } : null;
}

/** Runs what may be skipped. With a test, it runs if that is true. */
export function maybe<Result>(machine: Machine, run: () => Result, test: Value = UNKNOWN): Result | null {
  const { trace, result } = under(machine, test, run);
  if (trace.length > 0) machine.events.push({ kind: 'maybe', test, arms: [trace, []] });
  return result;
}

/** Runs what may happen any number of times. */
export function many<Result>(machine: Machine, run: () => Result): Result | null {
  const { trace, result } = under(machine, UNKNOWN, run);
  if (trace.length > 0) machine.events.push({ kind: 'many', body: trace });
  return result;
}

/** Notes a jump that happens under a condition. */
export function notePending(machine: Machine, { jump, value }: Abrupt, test: Value = UNKNOWN): void {
  machine.pending.add(jump);
  machine.jumped = anyOf(machine.jumped, test);
  if (jump === 'return' && value !== null) machine.returns.push(value);
}

/** Jumps end at the loop, the function or the try that they leave. Returns whether one of them was pending. */
export function endJumps(machine: Machine, ...jumps: readonly Jump[]): boolean {
  const ended = jumps.filter((jump) => machine.pending.delete(jump));
  if (machine.pending.size === 0) machine.jumped = FALSE;
  else if (ended.length > 0) machine.jumped = UNKNOWN;
  return ended.length > 0;
}
