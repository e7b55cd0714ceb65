// Evaluates a member of a value: a field, an entry or a method.
import type { Machine } from './machine.js';
import { builtin, constant, either, UNDEFINED, UNKNOWN, type Value } from './values.js';

/** @param key Null if it is not known. */
export function memberOf(machine: Machine, object: Value, key: string | null): Value {
  switch (object.kind) {
    case 'tools':
      return { kind: 'tool', name: key };
    case 'object':
      return memberOfObject(object, key);
    case 'list':
      return memberOfList(object, key);
    case 'result':
      return memberOfResult(object, key);
    case 'promise':
      return key === null ? UNKNOWN : builtin(key, object);
    case 'error':
      return memberOfError(object, key);
    case 'constant':
      return memberOfConstant(object, key);
    case 'either':
      return memberOfEither(machine, object.options, key);
    case 'builtin':
      return object.self === null && key !== null ? builtin(`${object.name}.${key}`) : UNKNOWN;
    case 'text':
    case 'json':
      return key === null ? UNKNOWN : builtin(key, object);
    case 'function':
    case 'tool':
      return key === null ? UNKNOWN : builtin(`function.${key}`, object);
    case 'test':
    case 'unknown':
      return key === null ? UNKNOWN : builtin(key, object);
  }
}

/** null and undefined have no members, so these options were not taken. */
function memberOfEither(machine: Machine, options: readonly Value[], key: string | null): Value {
  const [first = UNKNOWN, ...others] = options
    .filter((option) => option.kind !== 'constant' || (option.value ?? null) !== null)
    .map((option) => memberOf(machine, option, key));
  return others.reduce(either, first);
}

function memberOfObject(object: Extract<Value, { kind: 'object' }>, key: string | null): Value {
  if (key === null) return [...object.fields.values()].reduce(either, UNKNOWN);
  const field = object.fields.get(key);
  if (field !== undefined) return field;
  return object.open ? UNKNOWN : UNDEFINED;
}

function memberOfList(list: Extract<Value, { kind: 'list' }>, key: string | null): Value {
  if (key === null) return list.items.reduce(either, list.open ? UNKNOWN : UNDEFINED);
  if (key === 'length') return list.open ? UNKNOWN : constant(list.items.length);
  if (!/^\d+$/.test(key)) return builtin(key, list);
  return list.open ? list.items.reduce(either, UNKNOWN) : (list.items[Number(key)] ?? UNDEFINED);
}

/** Methods of texts and lists, because a result may be either. */
const METHODS =
  /^(?:then|catch|finally|map|forEach|filter|flatMap|find|some|every|reduce|join|split|slice|trim|replace|replaceAll|includes|startsWith|endsWith|match|matchAll|toString|substring|concat|entries|keys|values|sort|reverse)$/;

function memberOfResult(object: Extract<Value, { kind: 'result' }>, key: string | null): Value {
  if (key === null) return UNKNOWN;
  if (METHODS.test(key)) return builtin(key, object);
  return { kind: 'result', call: object.call, path: [...object.path, key] };
}

/** Tools throw texts, which have no `message`; errors of JavaScript have one. */
function memberOfError(object: Extract<Value, { kind: 'error' }>, key: string | null): Value {
  if (key === 'message' || key === 'stack') return either(object, UNDEFINED);
  return key === null ? UNKNOWN : builtin(key, object);
}

function memberOfConstant({ value }: Extract<Value, { kind: 'constant' }>, key: string | null): Value {
  if (value === null || value === undefined || key === null) return UNKNOWN;
  if (typeof value !== 'string') return builtin(key, constant(value));
  if (key === 'length') return constant(value.length);
  return /^\d+$/.test(key) ? constant(value[Number(key)]) : builtin(key, constant(value));
}
