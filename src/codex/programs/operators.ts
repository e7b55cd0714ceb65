// Applies operators to values that are known in full or in part.
import type { LogicalExpression } from 'acorn';
import { MAX_TEXT } from './machine.js';
import { constant, isNeverNullish, joined, notOf, truthOf, UNKNOWN, type Value } from './values.js';

const NUMERIC: Readonly<Record<string, (one: number, other: number) => number | boolean>> = {
  '+': (one, other) => one + other,
  '-': (one, other) => one - other,
  '*': (one, other) => one * other,
  '/': (one, other) => one / other,
  '%': (one, other) => one % other,
  '<': (one, other) => one < other,
  '<=': (one, other) => one <= other,
  '>': (one, other) => one > other,
  '>=': (one, other) => one >= other,
};

const COMPARING = new Set(['==', '!=', '===', '!==', '<', '<=', '>', '>=']);

export function combined(operator: string, left: Value, right: Value): Value {
  if (left.kind === 'constant' && right.kind === 'constant') {
    if (/^[!=]==?$/.test(operator)) {
      const isSame =
        operator.length === 3 ? left.value === right.value : String(left.value) === String(right.value);
      return constant(isSame === operator.startsWith('='));
    }
    const compute = NUMERIC[operator];
    if (typeof left.value === 'number' && typeof right.value === 'number' && compute !== undefined)
      return constant(compute(left.value, right.value));
  }
  if (COMPARING.has(operator)) return { kind: 'test', operator, left, right };
  if (operator !== '+') return UNKNOWN;
  const isText = [left, right].some(
    (value) =>
      value.kind === 'text' ||
      value.kind === 'json' ||
      (value.kind === 'constant' && typeof value.value === 'string'),
  );
  if (!isText) return UNKNOWN;
  const text = joined([left, right]);
  return text.kind === 'constant' && String(text.value).length > MAX_TEXT ? UNKNOWN : text;
}

/** Returns whether the right side of a logical operator is evaluated, or null if that is not known. */
export function takesRight(operator: LogicalExpression['operator'], left: Value): boolean | null {
  if (operator === '??') {
    if (left.kind === 'constant') return left.value === null || left.value === undefined;
    return isNeverNullish(left) || left.kind === 'text' || left.kind === 'json' || left.kind === 'error'
      ? false
      : null;
  }
  const truth = truthOf(left);
  if (truth === null) return null;
  return operator === '||' ? !truth : truth;
}

/** Returns the condition under which the right side runs, or the unknown value if it cannot be expressed. */
export function testOfRight(operator: LogicalExpression['operator'], left: Value): Value {
  if (operator === '??') return UNKNOWN;
  return operator === '&&' ? left : notOf(left);
}
