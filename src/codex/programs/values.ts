// Defines what is known about a value of a program: it is a constant, a list, one of the program's functions, the
// result of a tool, and so on.
import type { ArrowFunctionExpression, FunctionDeclaration, FunctionExpression } from 'acorn';

export type FunctionNode = ArrowFunctionExpression | FunctionDeclaration | FunctionExpression;
export type Primitive = string | number | boolean | null | undefined;

/** The variables of a block, and the block around it. */
export interface Scope {
  readonly variables: Map<string, Value>;
  readonly outer: Scope | null;
  readonly isFunction: boolean;
}

export type Value =
  | { readonly kind: 'constant'; readonly value: Primitive }
  /** `open`: there may be more entries, or fewer. */
  | { readonly kind: 'list'; items: Value[]; open: boolean }
  | { readonly kind: 'object'; readonly fields: Map<string, Value>; open: boolean }
  | { readonly kind: 'function'; readonly node: FunctionNode; readonly scope: Scope }
  /** A built-in function, with the value that it is a method of. */
  | { readonly kind: 'builtin'; readonly name: string; readonly self: Value | null }
  | { readonly kind: 'tools' }
  /** The name is null if the program computes it in a way that is not followed. */
  | { readonly kind: 'tool'; readonly name: string | null }
  | { readonly kind: 'promise'; readonly of: Value; readonly calls: readonly number[] }
  /** A part of what a tool call returned. */
  | { readonly kind: 'result'; readonly call: number; readonly path: readonly string[] }
  /** What one of these calls threw. */
  | { readonly kind: 'error'; readonly calls: readonly number[] }
  /** A text whose parts are known in part. */
  | { readonly kind: 'text'; readonly parts: readonly (string | Value)[] }
  | { readonly kind: 'json'; readonly of: Value }
  /** One of the options, depending on what happened. */
  | { readonly kind: 'either'; readonly options: readonly Value[] }
  /** A condition on what tools returned. `!` has only a left side. */
  | { readonly kind: 'test'; readonly operator: string; readonly left: Value; readonly right: Value }
  | { readonly kind: 'unknown' };

export const UNKNOWN: Value = { kind: 'unknown' };
export const TRUE: Value = { kind: 'constant', value: true };
export const FALSE: Value = { kind: 'constant', value: false };
export const UNDEFINED: Value = { kind: 'constant', value: undefined };

export const constant = (value: Primitive): Value => ({ kind: 'constant', value });
export type List = Extract<Value, { kind: 'list' }>;
export type Builtin = Extract<Value, { kind: 'builtin' }>;

export const listOf = (items: Value[], open = false): List => ({ kind: 'list', items, open });
export const builtin = (name: string, self: Value | null = null): Builtin => ({
  kind: 'builtin',
  name,
  self,
});
export const promiseOf = (of: Value, calls: readonly number[]): Value => ({ kind: 'promise', of, calls });

export function objectOf(fields: Readonly<Record<string, Value>>): Value {
  return { kind: 'object', fields: new Map(Object.entries(fields)), open: false };
}

/** Returns an error of the program itself. JSON does not show the fields of an error. */
export const errorWith = (message: Value): Value => ({
  kind: 'object',
  fields: new Map([['message', message]]),
  open: true,
});

/** Returns what a promise resolves to; any other value unchanged. */
export function resolved(value: Value): Value {
  return value.kind === 'promise' ? resolved(value.of) : value;
}

const MAX_OPTIONS = 4;

/** Returns a value that is one of two others. */
export function either(one: Value, other: Value): Value {
  if (one === other || isSameConstant(one, other)) return one;
  const options = [one, other].flatMap((value) => (value.kind === 'either' ? value.options : [value]));
  const isFollowed = options.length <= MAX_OPTIONS && options.every(({ kind }) => kind !== 'unknown');
  if (isFollowed) return { kind: 'either', options };
  // Values that can reach tools are never dropped.
  const reaching = options.filter((option) => reachesTools(option));
  return reaching.length === 0 ? UNKNOWN : { kind: 'either', options: [UNKNOWN, ...reaching] };
}

function isSameConstant(one: Value, other: Value): boolean {
  return one.kind === 'constant' && other.kind === 'constant' && one.value === other.value;
}

/** Tools that Codex always has when it runs programs. */
const TOOLS = new Set(['exec_command', 'write_stdin', 'apply_patch', 'view_image']);

/** Whether the value is certain to be neither null nor undefined. */
export function isNeverNullish(value: Value): boolean {
  if (value.kind === 'tool') return value.name !== null && TOOLS.has(value.name);
  return ['tools', 'function', 'object', 'list', 'promise'].includes(value.kind);
}

/** Whether tools can be called through the known parts of a value. */
export function reachesTools(value: Value, depth = 0): boolean {
  if (depth > MAX_REACH) return true;
  const isIn = (inner: Value) => reachesTools(inner, depth + 1);
  switch (value.kind) {
    case 'tools':
    case 'tool':
    case 'function':
      return true;
    case 'list':
      return value.items.some(isIn);
    case 'object':
      return [...value.fields.values()].some(isIn);
    case 'promise':
      return isIn(value.of);
    case 'either':
      return value.options.some(isIn);
    case 'builtin':
      return value.self !== null && isIn(value.self);
    default:
      return false;
  }
}

const MAX_REACH = 8;

/** Whether the value counts as true in a condition; null if that is not known. */
export function truthOf(value: Value): boolean | null {
  switch (value.kind) {
    case 'constant':
      return Boolean(value.value);
    case 'list':
    case 'object':
    case 'function':
    case 'builtin':
    case 'tools':
    case 'promise':
      return true;
    case 'error':
      return value.calls.length > 0 ? true : null;
    default:
      return null;
  }
}

/** Returns the opposite of a condition. */
export function notOf(value: Value): Value {
  const truth = truthOf(value);
  if (value.kind === 'test' && value.operator === '!') return value.left;
  return truth === null ? { kind: 'test', operator: '!', left: value, right: UNDEFINED } : constant(!truth);
}

/** Returns the condition that at least one of two conditions is true. */
export function anyOf(one: Value, other: Value): Value {
  const truth = truthOf(one);
  if (truth !== null) return truth ? constant(true) : other;
  return truthOf(other) === false ? one : { kind: 'test', operator: '||', left: one, right: other };
}

export function allOf(one: Value, other: Value): Value {
  return notOf(anyOf(notOf(one), notOf(other)));
}

/** Returns the text of a constant, or null if the value is not known. */
export function textOf(value: Value): string | null {
  return value.kind === 'constant' ? String(value.value) : null;
}

/** Returns the key that a value stands for in `a[value]`, or null if it is not known. */
export const keyOf = textOf;

/** Returns a field of an object, or null if it is not known. */
export function fieldOf(value: Value, name: string): Value | null {
  return value.kind === 'object' ? (value.fields.get(name) ?? null) : null;
}

/** Returns the text in a field of an object, or null if it is not known. */
export function textIn(value: Value, name: string): string | null {
  const field = fieldOf(value, name);
  return field?.kind === 'constant' && typeof field.value === 'string' ? field.value : null;
}

/** Joins texts. Unknown parts stay parts of the result. */
export function joined(parts: readonly (string | Value)[]): Value {
  const flat = parts.flatMap((part) => {
    if (typeof part === 'string') return [part];
    if (part.kind === 'text') return part.parts;
    return [textOf(part) ?? part];
  });
  const merged: (string | Value)[] = [];
  for (const part of flat) {
    const last = merged.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  if (merged.length === 0) return constant('');
  const [only] = merged;
  return merged.length === 1 && typeof only === 'string' ? constant(only) : { kind: 'text', parts: merged };
}
