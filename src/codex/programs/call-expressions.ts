// Follows the calls of a program: of tools, of its own functions, and of what JavaScript brings along.
import type { CallExpression, NewExpression, TaggedTemplateExpression } from 'acorn';
import { beside } from './awaiting.js';
import { callBuiltin } from './builtins.js';
import { evaluateList } from './literals.js';
import {
  capture,
  deeper,
  endJumps,
  LimitReached,
  MAX_CALLS,
  type Machine,
  many,
  maybe,
  step,
  under,
} from './machine.js';
import { createScope, type Scope } from './scope.js';
import {
  anyOf,
  either,
  FALSE,
  type FunctionNode,
  isThere,
  joined,
  listOf,
  objectOf,
  promiseOf,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from './values.js';

export function evaluateCall(
  machine: Machine,
  node: CallExpression | NewExpression | TaggedTemplateExpression,
  scope: Scope,
): Value {
  const isAwaited = machine.isAwaited;
  machine.isAwaited = false;
  if (node.type === 'TaggedTemplateExpression') return evaluateTagged(machine, node, scope);
  if (node.callee.type === 'Super') return UNKNOWN;
  const callee = machine.evaluate(node.callee, scope);
  const { items } = evaluateList(machine, node.arguments, scope);
  if (node.type === 'NewExpression') return construct(machine, callee, items);
  const isMaybe = node.optional && !isThere(callee);
  machine.isAwaited = isAwaited;
  const value = isMaybe ? maybe(machine, () => machine.call(callee, items)) : machine.call(callee, items);
  machine.isAwaited = false;
  return isMaybe ? either(value ?? UNKNOWN, UNDEFINED) : (value ?? UNKNOWN);
}

/** Models write commands and patches as raw text. */
function evaluateTagged(machine: Machine, { tag, quasi }: TaggedTemplateExpression, scope: Scope): Value {
  const callee = machine.evaluate(tag, scope);
  const values = quasi.expressions.map((each) => machine.evaluate(each, scope));
  if (callee.kind !== 'builtin' || callee.name !== 'String.raw') return letGo(machine, [callee, ...values]);
  return joined(quasi.quasis.flatMap(({ value }, index) => [value.raw, ...values.slice(index, index + 1)]));
}

function construct(machine: Machine, callee: Value, args: readonly Value[]): Value {
  const [first = UNDEFINED] = args;
  const name = callee.kind === 'builtin' ? callee.name : '';
  if (name === 'Promise') {
    machine.call(first, [UNKNOWN, UNKNOWN]);
    return promiseOf(UNKNOWN, []);
  }
  if (name.endsWith('Error')) return objectOf({ message: first });
  if (name === 'Set' && first.kind === 'list') return listOf([...first.items], first.open);
  return letGo(machine, args);
}

export function callValue(machine: Machine, callee: Value, args: readonly Value[]): Value {
  step(machine);
  switch (callee.kind) {
    case 'tool':
      return callTool(machine, callee.name, args[0] ?? UNDEFINED);
    case 'function':
      return machine.enter(callee.node, callee.scope, args);
    case 'builtin':
      return callBuiltin(machine, callee, args);
    case 'either': {
      const arms = callee.options.map((option) => under(machine, UNKNOWN, () => machine.call(option, args)));
      machine.events.push({ kind: 'maybe', test: UNKNOWN, arms: arms.map(({ trace }) => trace) });
      return arms.flatMap(({ result }) => result ?? []).reduce<Value>(either, UNKNOWN);
    }
    default:
      return letGo(machine, args);
  }
}

function callTool(machine: Machine, tool: string | null, input: Value): Value {
  const id = machine.calls.length;
  if (id >= MAX_CALLS) throw new LimitReached();
  machine.calls.push({ id, tool, input });
  machine.events.push({ kind: 'call', call: id });
  return promiseOf({ kind: 'result', call: id, path: [] }, [id]);
}

/** Values that go where they are not followed: their functions may run any number of times. */
export function letGo(machine: Machine, values: readonly Value[]): Value {
  for (const value of values) {
    if (value.kind === 'function') many(machine, () => machine.call(value, []));
    else if (value.kind === 'tool' || value.kind === 'tools') machine.isPartial = true;
    else if (value.kind === 'result') machine.changed.add(value.call);
    else if (value.kind === 'list') letGo(machine, value.items);
    else if (value.kind === 'object') letGo(machine, [...value.fields.values()]);
  }
  return UNKNOWN;
}

/** Runs a function of the program. */
export function enterFunction(
  machine: Machine,
  node: FunctionNode,
  outer: Scope,
  args: readonly Value[],
): Value {
  const isBeside = node.async && !machine.isAwaited;
  machine.isAwaited = false;
  const first = machine.calls.length;
  const run = () => deeper(machine, () => runFunction(machine, node, outer, args));
  const value = (isBeside ? beside(machine, run) : run()) ?? UNKNOWN;
  if (!node.async) return value;
  const calls = machine.calls.slice(first).map(({ id }) => id);
  return promiseOf(value, calls);
}

function runFunction(machine: Machine, node: FunctionNode, outer: Scope, args: readonly Value[]): Value {
  const scope = createScope(outer);
  for (const [index, parameter] of node.params.entries()) {
    if (parameter.type === 'RestElement') machine.bind(parameter.argument, listOf(args.slice(index)), scope);
    else machine.bind(parameter, args[index] ?? UNDEFINED, scope);
  }
  if (node.body.type !== 'BlockStatement') return machine.evaluate(node.body, scope);
  const { pending, jumped, returns } = machine;
  machine.pending = new Set();
  machine.jumped = FALSE;
  machine.returns = [];
  const { body } = node.body;
  try {
    const { trace, abrupt } = capture(machine, () => machine.execute(body, scope));
    machine.events.push(...trace);
    if (abrupt !== null && abrupt.jump !== 'return') throw abrupt;
    return [...machine.returns, abrupt?.value ?? UNDEFINED].reduce(either);
  } finally {
    endJumps(machine, 'return');
    for (const jump of machine.pending) pending.add(jump);
    machine.jumped = anyOf(jumped, machine.jumped);
    machine.pending = pending;
    machine.returns = returns;
  }
}
