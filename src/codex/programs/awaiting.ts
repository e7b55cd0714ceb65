// What a program waits for. A call that it does not wait for runs beside what follows.
import type { AwaitExpression } from 'acorn';
import { type Machine, under } from './machine.js';
import type { Scope } from './scope.js';
import { settled, UNKNOWN, type Value } from './values.js';

/** `await run()` runs the function before what follows, unlike `run()` alone. */
export function evaluateAwait(machine: Machine, node: AwaitExpression, scope: Scope): Value {
  machine.isAwaited = node.argument.type === 'CallExpression';
  const value = machine.evaluate(node.argument, scope);
  machine.isAwaited = false;
  return awaited(machine, value);
}

export function awaited(machine: Machine, value: Value): Value {
  if (value.kind === 'promise' && value.calls.length > 0)
    machine.events.push({ kind: 'await', calls: value.calls });
  return settled(value);
}

/** Runs what goes on beside the rest of the program. */
export function beside<Result>(machine: Machine, run: () => Result): Result | null {
  const { trace, result } = under(machine, UNKNOWN, run);
  if (trace.length > 0) machine.events.push({ kind: 'parallel', body: trace });
  return result;
}
