// The state of the reading of one program, and its limits. The parts of the reader (expressions, statements, calls)
// reach each other through it.
import type { Expression, Pattern, Statement } from 'acorn';
import { addChanges, type Changes, forgetChanges, isUnchanged, noChanges } from './changes.js';
import type { Scope } from './scope.js';
import type { ToolCall, Trace, TraceEvent } from './trace.js';
import {
  allOf,
  anyOf,
  FALSE,
  type FunctionNode,
  notOf,
  reachesTools,
  TRUE,
  UNKNOWN,
  type Value,
} from './values.js';

/** More than any known program needs; a hostile one stops here. */
export const MAX_STEPS = 40_000;
export const MAX_DEPTH = 60;
export const MAX_CALLS = 2_000;
/** Longer texts are not computed. */
export const MAX_TEXT = 200_000;
export const MAX_ROUNDS = 500;

export type Jump =
  | 'break'
  | 'continue'
  | `break ${string}`
  | `continue ${string}`
  | 'return'
  | 'throw'
  | 'exit';

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
  /** Jumps that may have happened, each with its condition: what follows runs only if none has. */
  pending: Map<Jump, Value>;
  /** The labels of the statement that runs next. */
  labels: readonly string[];
  /** What the program threw itself since the last `try`. */
  thrown: Value[];
  /** What the function that runs may return. */
  returns: Value[];
  isPartial: boolean;
  /** What was set since something began that may not run, or not once. */
  changes: Changes;
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
  /** Takes values that go where they are not followed. */
  readonly letGo: (values: readonly Value[]) => Value;
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
  const { pending, changes } = machine;
  machine.pending = new Map();
  machine.changes = noChanges();
  const captured = capture(machine, run);
  forgetChanges(machine.changes);
  addChanges(changes, machine.changes);
  machine.changes = changes;
  const { trace, abrupt } = captured;
  if (abrupt !== null) notePending(machine, abrupt, TRUE);
  const end = abrupt === null ? null : endOf(abrupt);
  const inner = machine.pending;
  machine.pending = pending;
  addJumps(machine, inner, test);
  return end === null ? captured : { ...captured, trace: [...trace, end] };
}

/** How a trace ends from which a jump leads out of the program, or to what catches an error. */
export function endOf({ jump, value }: Abrupt): TraceEvent | null {
  return jump === 'throw'
    ? { kind: 'fail', value: value ?? UNKNOWN }
    : jump === 'exit'
      ? { kind: 'stop' }
      : null;
}

/** Runs what may be skipped. With a test, it runs if that is true. */
export function maybe<Result>(machine: Machine, run: () => Result, test: Value = UNKNOWN): Result | null {
  const { trace, result } = under(machine, test, run);
  if (trace.length > 0) machine.events.push({ kind: 'maybe', test, arms: [trace, []] });
  return result;
}

/** Runs what may happen any number of times. */
export function many<Result>(machine: Machine, run: () => Result): Result | null {
  let hasChanged = false;
  const first = under(machine, UNKNOWN, () => {
    const result = run();
    hasChanged = !isUnchanged(machine.changes);
    return result;
  });
  // A later round can go other ways, because what the first one set is not known then.
  const second = hasChanged || first.abrupt !== null ? under(machine, UNKNOWN, run) : null;
  const body = [...first.trace, ...(second?.trace ?? [])];
  if (body.length > 0) machine.events.push({ kind: 'many', body });
  return second === null ? first.result : null;
}

/** Notes a jump that happens under a condition. */
export function notePending(machine: Machine, { jump, value }: Abrupt, test: Value = UNKNOWN): void {
  addJumps(machine, new Map([[jump, test]]));
  if (jump === 'return' && value !== null) machine.returns.push(value);
}

/** Adds jumps that are pending in something that runs under a condition. */
export function addJumps({ pending }: Machine, jumps: ReadonlyMap<Jump, Value>, test: Value = TRUE): void {
  for (const [jump, condition] of jumps)
    pending.set(jump, anyOf(pending.get(jump) ?? FALSE, allOf(test, condition)));
}

/** The condition under which no jump has happened. */
export const noJump = ({ pending }: Machine): Value => notOf([...pending.values()].reduce(anyOf, FALSE));

/** Jumps end at the loop, the function or the try that they leave. Returns whether one of them was pending. */
export function endJumps({ pending }: Machine, ...jumps: readonly Jump[]): boolean {
  return jumps.filter((jump) => pending.delete(jump)).length > 0;
}

/** A value that goes where it is not followed. If the tools go with it, they may be called there. */
export function lose(machine: Machine, value: Value): Value {
  if (reachesTools(value)) machine.isPartial = true;
  return UNKNOWN;
}
