// Evaluates the expressions of a program, as far as their values are known.
import type {
  AssignmentExpression,
  BinaryExpression,
  ChainExpression,
  ConditionalExpression,
  Expression,
  LogicalExpression,
  MemberExpression,
  PrivateIdentifier,
  Super,
  TemplateLiteral,
  UnaryExpression,
  UpdateExpression,
} from 'acorn';
import { evaluateAwait } from './awaiting.js';
import { evaluateCall } from './call-expressions.js';
import { evaluateArray, evaluateObject } from './literals.js';
import { type Machine, maybe, step, underCondition } from './machine.js';
import { memberOf } from './members.js';
import { combined, takesRight, testOfRight } from './operators.js';
import { assignPattern, keyOfMember, nameOfKey } from './patterns.js';
import { lookUp, type Scope } from './scope.js';
import {
  allOf,
  anyOf,
  builtin,
  constant,
  either,
  isNeverNullish,
  joined,
  notOf,
  type Primitive,
  truthOf,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from './values.js';

export function evaluate(machine: Machine, node: Expression, scope: Scope): Value {
  step(machine);
  switch (node.type) {
    case 'Literal':
      return isPrimitive(node.value) ? constant(node.value) : UNKNOWN;
    case 'TemplateLiteral':
      return evaluateTemplate(machine, node, scope);
    case 'Identifier':
      return evaluateName(node.name, scope);
    case 'MemberExpression':
      return evaluateMember(machine, node, scope);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return { kind: 'function', node, scope };
    case 'CallExpression':
    case 'NewExpression':
    case 'TaggedTemplateExpression':
      return evaluateCall(machine, node, scope);
    case 'AwaitExpression':
      return evaluateAwait(machine, node, scope);
    default:
      return evaluateCompound(machine, node, scope);
  }
}

function evaluateCompound(machine: Machine, node: Expression, scope: Scope): Value {
  switch (node.type) {
    case 'ArrayExpression':
      return evaluateArray(machine, node, scope);
    case 'ObjectExpression':
      return evaluateObject(machine, node, scope);
    case 'BinaryExpression':
      return evaluateBinary(machine, node, scope);
    case 'LogicalExpression':
      return evaluateLogical(machine, node, scope);
    case 'ConditionalExpression':
      return evaluateConditional(machine, node, scope);
    case 'UnaryExpression':
      return evaluateUnary(machine, node, scope);
    case 'UpdateExpression':
      return evaluateUpdate(machine, node, scope);
    case 'AssignmentExpression':
      return evaluateAssignment(machine, node, scope);
    case 'SequenceExpression':
      return node.expressions.map((each) => machine.evaluate(each, scope)).at(-1) ?? UNDEFINED;
    case 'ChainExpression':
      return evaluateChain(machine, node, scope);
    case 'ParenthesizedExpression':
      return machine.evaluate(node.expression, scope);
    default:
      // A class, an import or a generator: only a part of such a program is followed.
      return UNKNOWN;
  }
}

const isPrimitive = (value: unknown): value is Primitive =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

const GLOBALS =
  /^(?:text|notify|image|audio|generatedImage|exit|store|load|yield_control|setTimeout|clearTimeout|ALL_TOOLS|Promise|JSON|Object|Array|String|Number|Boolean|Math|Error|Set|Map|Date|RegExp|console|parseInt|parseFloat|isNaN|structuredClone|encodeURIComponent|Symbol)$/;

function evaluateName(name: string, scope: Scope): Value {
  const value = lookUp(scope, name);
  if (value !== null) return value;
  if (name === 'tools') return { kind: 'tools' };
  if (name === 'undefined') return UNDEFINED;
  // The global object has the tools too.
  if (name === 'globalThis')
    return { kind: 'object', fields: new Map([['tools', { kind: 'tools' }]]), open: true };
  return GLOBALS.test(name) ? builtin(name) : UNKNOWN;
}

function evaluateTemplate(machine: Machine, node: TemplateLiteral, scope: Scope): Value {
  const values = node.expressions.map((each) => machine.evaluate(each, scope));
  return joined(
    node.quasis.flatMap(({ value }, index) => [value.cooked ?? '', ...values.slice(index, index + 1)]),
  );
}

function evaluateMember(machine: Machine, node: MemberExpression, scope: Scope): Value {
  if (node.object.type === 'Super') return UNKNOWN;
  const object = machine.evaluate(node.object, scope);
  return memberOf(machine, object, keyOfMember(machine, node, scope));
}

/** Evaluates a chain with `?.`: the part after `?.` runs only if the value before it is not null or undefined. */
function evaluateChain(machine: Machine, { expression }: ChainExpression, scope: Scope): Value {
  if (isWholeChain(machine, expression, scope)) return machine.evaluate(expression, scope);
  return maybe(machine, () => machine.evaluate(expression, scope)) ?? UNKNOWN;
}

/** Whether the value before each `?.` of a chain is certain to be neither null nor undefined. Looks at names only. */
function isWholeChain(machine: Machine, node: Expression | Super, scope: Scope): boolean {
  if (node.type !== 'MemberExpression' && node.type !== 'CallExpression') return true;
  const before = node.type === 'MemberExpression' ? node.object : node.callee;
  return (
    (!node.optional || isNeverNullish(valueOfName(machine, before, scope))) &&
    isWholeChain(machine, before, scope)
  );
}

/** Returns the value of `name` or `name.key`, and unknown for any other expression. */
function valueOfName(machine: Machine, node: Expression | Super, scope: Scope): Value {
  if (node.type === 'Identifier') return evaluateName(node.name, scope);
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return UNKNOWN;
  const { property } = node;
  const key = node.computed && property.type !== 'Literal' ? null : nameOfKey(property);
  return memberOf(machine, evaluateName(node.object.name, scope), key);
}

function operand(machine: Machine, node: Expression | PrivateIdentifier, scope: Scope): Value {
  return node.type === 'PrivateIdentifier' ? UNKNOWN : machine.evaluate(node, scope);
}

function evaluateBinary(machine: Machine, node: BinaryExpression, scope: Scope): Value {
  const left = operand(machine, node.left, scope);
  return combined(node.operator, left, machine.evaluate(node.right, scope));
}

function evaluateLogical(machine: Machine, node: LogicalExpression, scope: Scope): Value {
  const left = machine.evaluate(node.left, scope);
  const isTaken = takesRight(node.operator, left);
  if (isTaken === false) return left;
  if (isTaken === true) return machine.evaluate(node.right, scope);
  const test = testOfRight(node.operator, left);
  const right = maybe(machine, () => machine.evaluate(node.right, scope), test) ?? UNKNOWN;
  if (node.operator === '&&') return allOf(left, right);
  return node.operator === '||' && left.kind === 'test' ? anyOf(left, right) : either(left, right);
}

function evaluateConditional(machine: Machine, node: ConditionalExpression, scope: Scope): Value {
  const test = machine.evaluate(node.test, scope);
  const truth = truthOf(test);
  if (truth !== null) return machine.evaluate(truth ? node.consequent : node.alternate, scope);
  const arms = [node.consequent, node.alternate].map((arm, index) =>
    underCondition(machine, index === 0 ? test : notOf(test), () => machine.evaluate(arm, scope)),
  );
  if (arms.some(({ trace }) => trace.length > 0))
    machine.events.push({ kind: 'maybe', test, arms: arms.map(({ trace }) => trace) });
  const values = arms.flatMap(({ result }) => result ?? []);
  return values.length === 0 ? UNKNOWN : values.reduce(either);
}

function evaluateUnary(machine: Machine, node: UnaryExpression, scope: Scope): Value {
  const value = machine.evaluate(node.argument, scope);
  if (node.operator === '!') return notOf(value);
  if (node.operator === 'void') return UNDEFINED;
  if (node.operator === '-' && value.kind === 'constant') return constant(-Number(value.value));
  return UNKNOWN;
}

function evaluateUpdate(machine: Machine, node: UpdateExpression, scope: Scope): Value {
  const before = machine.evaluate(node.argument, scope);
  const change = node.operator === '++' ? 1 : -1;
  const isNumber = before.kind === 'constant' && typeof before.value === 'number';
  const after = isNumber ? constant(Number(before.value) + change) : UNKNOWN;
  assignPattern(machine, node.argument as never, after, scope);
  return node.prefix ? after : before;
}

function evaluateAssignment(machine: Machine, node: AssignmentExpression, scope: Scope): Value {
  if (node.operator === '=') {
    const value = machine.evaluate(node.right, scope);
    assignPattern(machine, node.left, value, scope);
    return value;
  }
  const isName = node.left.type === 'Identifier' || node.left.type === 'MemberExpression';
  const before = isName ? machine.evaluate(node.left as Expression, scope) : UNKNOWN;
  const isLogical = /^(?:\|\||&&|\?\?)=$/.test(node.operator);
  const right = isLogical
    ? (maybe(machine, () => machine.evaluate(node.right, scope)) ?? UNKNOWN)
    : machine.evaluate(node.right, scope);
  const value = isLogical ? either(before, right) : combined(node.operator.slice(0, -1), before, right);
  assignPattern(machine, node.left, value, scope);
  return value;
}
