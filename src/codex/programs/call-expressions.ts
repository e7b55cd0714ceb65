// Follows the calls of a program: of tools, of its own functions, and of built-in functions.
import type { CallExpression, NewExpression, TaggedTemplateExpression } from 'acorn';
import { inParallel } from './awaiting.js';
import { callBuiltin } from './builtins.js';
import { forgetContents } from './changes.js';
import { copyOf } from './copies.js';
import { evaluateList } from './literals.js';
import {
  addJumps,
  capture,
  endJumps,
  LimitReached,
  MAX_CALLS,
  type Machine,
  many,
  maybe,
  step,
  underCondition,
  withDepth,
} from './machine.js';
import { createScope, type Scope } from './scope.js';
import {
  constant,
  either,
  errorWith,
  type FunctionNode,
  isNeverNullish,
  joined,
  listOf,
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
  const isMaybe = node.optional && !isNeverNullish(callee);
  machine.isAwaited = isAwaited;
  const value = isMaybe ? maybe(machine, () => machine.call(callee, items)) : machine.call(callee, items);
  machine.isAwaited = false;
  return isMaybe ? either(value ?? UNKNOWN, UNDEFINED) : (value ?? UNKNOWN);
}

/** Evaluates tagged templates. Models write commands and patches with `String.raw`. */
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
  if (name.endsWith('Error')) return errorWith(first);
  if (name === 'Set' && (first.kind === 'list' || args.length === 0))
    return first.kind === 'list' ? listOf([...first.items], first.open) : listOf([]);
  return letEscape(machine, args);
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
      // Only functions can be called, so an option that is a constant was not taken.
      const options = callee.options.filter(({ kind }) => kind !== 'constant');
      const [only] = options;
      if (options.length === 1 && only !== undefined) return machine.call(only, args);
      const isFollowed = options.every(({ kind }) => kind === 'function' || kind === 'tool');
      if (!isFollowed && options.some((option) => reachesTools(option))) machine.isPartial = true;
      const arms = options.map((option) =>
        underCondition(machine, UNKNOWN, () => machine.call(option, args)),
      );
      machine.events.push({ kind: 'maybe', test: UNKNOWN, arms: arms.map(({ trace }) => trace) });
      return arms.flatMap(({ result }) => result ?? []).reduce<Value>(either, UNKNOWN);
    }
    default:
      return letEscape(machine, [callee, ...args]);
  }
}

function callTool(machine: Machine, tool: string | null, input: Value): Value {
  const id = machine.calls.length;
  if (id >= MAX_CALLS) throw new LimitReached();
  machine.calls.push({ id, tool, input: copyOf(machine, input) });
  machine.events.push({ kind: 'call', call: id });
  return promiseOf({ kind: 'result', call: id, path: [] }, [id]);
}

/** Handles values that go where they are not followed: their functions may run any number of times there. */
export function letEscape(machine: Machine, values: readonly Value[]): Value {
  for (const value of values) {
    step(machine);
    if (value.kind === 'function') many(machine, () => machine.call(value, ANY_ARGUMENTS));
    else if (value.kind === 'tool' || value.kind === 'tools') machine.isPartial = true;
    else if (value.kind === 'result') machine.changedResults.add(value.call);
    else letEscape(machine, partsOf(value));
    // The code that gets the value may change it.
    if (value.kind === 'list' || value.kind === 'object') {
      machine.changes.values.add(value);
      forgetContents(value);
    }
  }
  return UNKNOWN;
}

/** Arguments for a function that unknown code calls: more than such functions take. */
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

/** Follows a call of one of the program's own functions. */
export function enterFunction(
  machine: Machine,
  node: FunctionNode,
  outer: Scope,
  args: readonly Value[],
): Value {
  const isBeside = node.async && !machine.isAwaited;
  machine.isAwaited = false;
  const first = machine.calls.length;
  const run = () => withDepth(machine, () => runFunction(machine, node, outer, args));
  const value = (isBeside ? inParallel(machine, run) : run()) ?? UNKNOWN;
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
