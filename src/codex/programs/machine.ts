// Holds the state of following one program, and its limits. The parts of the evaluator (expressions, statements, calls)
// call each other through it.
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

/** Far more than any known program needs. Beyond these limits a program counts as followed in part. */
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

/** Is thrown when a statement such as `return` jumps, up to the construct that the jump leaves. */
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

/** A promise that `then` returned, and the events that led to it. */
interface Chain {
  readonly promise: Value;
  readonly events: TraceEvent[];
  readonly from: number;
  readonly to: number;
}

export interface Machine {
  /** The trace that events are added to at the moment. */
  events: TraceEvent[];
  readonly calls: ToolCall[];
  /** Jumps that may have happened, each with its condition. The code after them runs only if none has. */
  pending: Map<Jump, Value>;
  /** The labels of the statement that is followed next. */
  labels: readonly string[];
  /** Errors that the program itself threw since the last `try`. */
  thrown: Value[];
  /** Values that the current function may return. */
  returns: Value[];
  isPartial: boolean;
  /** What was changed by code that may not run, or not exactly once. */
  changes: Changes;
  /** Calls whose result the program may have changed before it printed it. */
  readonly changedResults: Set<number>;
  /** The latest `then`: a `catch` right after it also gets what the promise before it threw. */
  chain: Chain | null;
  /** Whether the next call is awaited directly. */
  isAwaited: boolean;
  steps: number;
  depth: number;
  readonly evaluate: (node: Expression, scope: Scope) => Value;
  readonly execute: (statements: readonly Statement[], scope: Scope) => void;
  readonly bind: (pattern: Pattern, value: Value, scope: Scope) => void;
  readonly call: (callee: Value, args: readonly Value[]) => Value;
  /** Handles values that go where they are not followed. */
  readonly letEscape: (values: readonly Value[]) => Value;
  readonly enter: (node: FunctionNode, scope: Scope, args: readonly Value[]) => Value;
}

export function step(machine: Machine): void {
  machine.steps += 1;
  if (machine.steps > MAX_STEPS) throw new LimitReached();
}

/** Runs something one level deeper, within a limit that keeps the stack from overflowing. */
export function withDepth<Result>(machine: Machine, run: () => Result): Result {
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
  /** Null if a jump ended the code. */
  readonly result: Result | null;
  readonly abrupt: Abrupt | null;
}

/** Runs something and returns its events instead of adding them to the trace. */
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
 * Follows code that runs only under a condition. A jump in it is noted as possible and does not end the code around it.
 *
 * @param test The unknown value if the condition cannot be expressed.
 */
export function underCondition<Result>(machine: Machine, test: Value, run: () => Result): Captured<Result> {
  const { pending, changes } = machine;
  machine.pending = new Map();
  machine.changes = noChanges();
  const captured = capture(machine, run);
  if (forgetChanges(machine.changes)) machine.isPartial = true;
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

/** Returns the event with which a jump ends a trace: it throws an error or ends the program. Null for other jumps. */
export function endOf({ jump, value }: Abrupt): TraceEvent | null {
  return jump === 'throw'
    ? { kind: 'fail', value: value ?? UNKNOWN }
    : jump === 'exit'
      ? { kind: 'stop' }
      : null;
}

/** Follows code that may be skipped. If a test is given, the code runs if the test is true. */
export function maybe<Result>(machine: Machine, run: () => Result, test: Value = UNKNOWN): Result | null {
  const { trace, result } = underCondition(machine, test, run);
  if (trace.length > 0) machine.events.push({ kind: 'maybe', test, arms: [trace, []] });
  return result;
}

/** Follows code that may run any number of times. */
export function many<Result>(machine: Machine, run: () => Result): Result | null {
  let hasChanged = false;
  const first = underCondition(machine, UNKNOWN, () => {
    const result = run();
    hasChanged = !isUnchanged(machine.changes);
    return result;
  });
  // A later round can take other branches, because what the first one changed is unknown then.
  const second = hasChanged || first.abrupt !== null ? underCondition(machine, UNKNOWN, run) : null;
  const body = [...first.trace, ...(second?.trace ?? [])];
  if (body.length > 0) machine.events.push({ kind: 'many', body });
  return second === null ? first.result : null;
}

/** Notes a jump that may happen, with its condition. */
export function notePending(machine: Machine, { jump, value }: Abrupt, test: Value = UNKNOWN): void {
  addJumps(machine, new Map([[jump, test]]));
  if (jump === 'return' && value !== null) machine.returns.push(value);
}

/** Adds the jumps that may happen in code that runs under a condition. */
export function addJumps({ pending }: Machine, jumps: ReadonlyMap<Jump, Value>, test: Value = TRUE): void {
  for (const [jump, condition] of jumps)
    pending.set(jump, anyOf(pending.get(jump) ?? FALSE, allOf(test, condition)));
}

/** Returns the condition that no jump has happened. */
export const noJump = ({ pending }: Machine): Value => notOf([...pending.values()].reduce(anyOf, FALSE));

/** Removes jumps at the loop, function or `try` that they lead to. Returns whether one of them was pending. */
export function endJumps({ pending }: Machine, ...jumps: readonly Jump[]): boolean {
  return jumps.filter((jump) => pending.delete(jump)).length > 0;
}

/**
 * Gives up following a value. If it can reach tools, they may be called where it goes, so the program is followed in
 * part only.
 */
export function giveUp(machine: Machine, value: Value): Value {
  if (reachesTools(value)) machine.isPartial = true;
  return UNKNOWN;
}
