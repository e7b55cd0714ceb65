// Follows the calls of a program: of tools, of its own functions, and of what JavaScript brings along.
import type { CallExpression, NewExpression, TaggedTemplateExpression } from 'acorn';
import { beside } from './awaiting.js';
import { callBuiltin } from './builtins.js';
import { blur } from './changes.js';
import { copyOf } from './copies.js';
import { evaluateList } from './literals.js';
import {
  addJumps,
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
  constant,
  either,
  type FunctionNode,
  isThere,
  joined,
  listOf,
  objectOf,
  promiseOf,
  reachesTools,
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
  if (callee.kind !== 'builtin' || callee.name !== 'String.raw') {
    const texts = listOf(quasi.quasis.map(({ value }) => constant(value.cooked ?? undefined)));
    return machine.call(callee, [texts, ...values]);
  }
  return joined(quasi.quasis.flatMap(({ value }, index) => [value.raw, ...values.slice(index, index + 1)]));
}

function construct(machine: Machine, callee: Value, args: readonly Value[]): Value {
  const [first = UNDEFINED] = args;
  const name = callee.kind === 'builtin' ? callee.name : '';
  if (name === 'Promise') {
    machine.call(first, ANY_ARGUMENTS);
    return promiseOf(UNKNOWN, []);
  }
  if (name.endsWith('Error')) return objectOf({ message: first });
  if (name === 'Set' && (first.kind === 'list' || args.length === 0))
    return first.kind === 'list' ? listOf([...first.items], first.open) : listOf([]);
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
      // Nothing but a function can be called, so an option that is none was not taken.
      const options = callee.options.filter(({ kind }) => kind !== 'constant');
      const [only] = options;
      if (options.length === 1 && only !== undefined) return machine.call(only, args);
      const isFollowed = options.every(({ kind }) => kind === 'function' || kind === 'tool');
      if (!isFollowed && options.some((option) => reachesTools(option))) machine.isPartial = true;
      const arms = options.map((option) => under(machine, UNKNOWN, () => machine.call(option, args)));
      machine.events.push({ kind: 'maybe', test: UNKNOWN, arms: arms.map(({ trace }) => trace) });
      return arms.flatMap(({ result }) => result ?? []).reduce<Value>(either, UNKNOWN);
    }
    default:
      return letGo(machine, [callee, ...args]);
  }
}

function callTool(machine: Machine, tool: string | null, input: Value): Value {
  const id = machine.calls.length;
  if (id >= MAX_CALLS) throw new LimitReached();
  machine.calls.push({ id, tool, input: copyOf(machine, input) });
  machine.events.push({ kind: 'call', call: id });
  return promiseOf({ kind: 'result', call: id, path: [] }, [id]);
}

/** Values that go where they are not followed: their functions may run any number of times. */
export function letGo(machine: Machine, values: readonly Value[]): Value {
  for (const value of values) {
    step(machine);
    if (value.kind === 'function') many(machine, () => machine.call(value, ANY_ARGUMENTS));
    else if (value.kind === 'tool' || value.kind === 'tools') machine.isPartial = true;
    else if (value.kind === 'result') machine.changed.add(value.call);
    else letGo(machine, partsOf(value));
    // What gets it may change it.
    if (value.kind === 'list' || value.kind === 'object') {
      machine.changes.values.add(value);
      blur(value);
    }
  }
  return UNKNOWN;
}

/** More than functions have that are handed over. */
const ANY_ARGUMENTS: readonly Value[] = [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN];

function partsOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'list':
      return value.items;
    case 'object':
      return [...value.fields.values()];
    case 'either':
      return value.options;
    case 'promise':
      return [value.of];
    case 'builtin':
      return value.self === null ? [] : [value.self];
    default:
      return [];
  }
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
  const scope = createScope(outer, true);
  for (const [index, parameter] of node.params.entries()) {
    if (parameter.type === 'RestElement') machine.bind(parameter.argument, listOf(args.slice(index)), scope);
    else machine.bind(parameter, args[index] ?? UNDEFINED, scope);
  }
  if (node.body.type !== 'BlockStatement') return machine.evaluate(node.body, scope);
  const { pending, returns } = machine;
  machine.pending = new Map();
  machine.returns = [];
  const { body } = node.body;
  try {
    const { trace, abrupt } = capture(machine, () => machine.execute(body, scope));
    machine.events.push(...trace);
    if (abrupt !== null && abrupt.jump !== 'return') throw abrupt;
    return [...machine.returns, abrupt?.value ?? UNDEFINED].reduce(either);
  } finally {
    endJumps(machine, 'return');
    const inner = machine.pending;
    machine.pending = pending;
    addJumps(machine, inner);
    machine.returns = returns;
  }
}
