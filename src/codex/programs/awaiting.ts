// Follows `await`. A function that the program does not wait for runs in parallel with the code after it.
import type { AwaitExpression } from 'acorn';
import { type Machine, underCondition } from './machine.js';
import type { Scope } from './scope.js';
import { resolved, UNKNOWN, type Value } from './values.js';

/** Evaluates `await`: unlike `run()` alone, `await run()` runs the whole function before the code after it. */
export function evaluateAwait(machine: Machine, node: AwaitExpression, scope: Scope): Value {
  machine.isAwaited = node.argument.type === 'CallExpression';
  const value = machine.evaluate(node.argument, scope);
  machine.isAwaited = false;
  return awaited(machine, value);
}

export function awaited(machine: Machine, value: Value): Value {
  if (value.kind === 'promise' && value.calls.length > 0)
    machine.events.push({ kind: 'await', calls: value.calls });
  return resolved(value);
}

/** Follows code that runs in parallel with the rest of the program. */
export function inParallel<Result>(machine: Machine, run: () => Result): Result | null {
  const { trace, result } = underCondition(machine, UNKNOWN, run);
  if (trace.length > 0) machine.events.push({ kind: 'parallel', body: trace });
  return result;
}
