// Decides the conditions of a program from what its calls returned, as far as that is known.
import { isObject, type Json } from './printed.js';
import { truthOf, type Value } from './values.js';

/** Returns what a call returned, or null if that is not known. */
export type ResultOf = (call: number) => Json | null;

/** Returns null if the condition cannot be decided. */
export function truthIn(value: Value, resultOf: ResultOf): boolean | null {
  if (value.kind === 'test') return truthOfTest(value, resultOf);
  if (value.kind === 'either') {
    const [first = null, ...others] = value.options.map((option) => truthIn(option, resultOf));
    return others.every((truth) => truth === first) ? first : null;
  }
  const known = knownIn(value, resultOf);
  return known === null ? truthOf(value) : Boolean(known.value);
}

type Test = Extract<Value, { kind: 'test' }>;

function truthOfTest({ operator, left, right }: Test, resultOf: ResultOf): boolean | null {
  if (operator === '!') {
    const truth = truthIn(left, resultOf);
    return truth === null ? null : !truth;
  }
  if (operator === '||') {
    const truths = [truthIn(left, resultOf), truthIn(right, resultOf)];
    return truths.includes(true) ? true : truths.includes(null) ? null : false;
  }
  const compare = COMPARISONS[operator];
  const one = knownIn(left, resultOf);
  const other = knownIn(right, resultOf);
  return compare === undefined || one === null || other === null ? null : compare(one.value, other.value);
}

type Compare = (one: unknown, other: unknown) => boolean;

// Codex returns numbers, and programs compare them with numbers, null or undefined only.
const isLoose: Compare = (one, other) =>
  one === other || ((one ?? null) === null && (other ?? null) === null);

const COMPARISONS: Readonly<Record<string, Compare>> = {
  '===': (one, other) => one === other,
  '!==': (one, other) => one !== other,
  '==': isLoose,
  '!=': (one, other) => !isLoose(one, other),
  '<': (one, other) => Number(one) < Number(other),
  '<=': (one, other) => Number(one) <= Number(other),
  '>': (one, other) => Number(one) > Number(other),
  '>=': (one, other) => Number(one) >= Number(other),
};

/** Returns null if the value is not known. The content of an object does not matter: it only counts as true. */
function knownIn(value: Value, resultOf: ResultOf): { readonly value: unknown } | null {
  if (value.kind === 'constant') return { value: value.value };
  if (value.kind !== 'result') return null;
  const result = resultOf(value.call) ?? undefined;
  const [field, ...more] = value.path;
  if (!isObject(result)) return null;
  if (field === undefined) return { value: result };
  const isWhole = field === 'exit_code' || field === 'session_id';
  return isWhole && more.length === 0 ? { value: result[field] } : null;
}
