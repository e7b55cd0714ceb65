// Says what built-in functions do: the helpers of code mode, promises, JSON, lists and texts.
import { awaited, inParallel } from './awaiting.js';
import { copyOf } from './copies.js';
import { callListMethod } from './list-methods.js';
import { Abrupt, giveUp, MAX_ROUNDS, MAX_TEXT, type Machine, maybe } from './machine.js';
import {
  type Builtin,
  builtin,
  constant,
  either,
  errorWith,
  joined,
  listOf,
  objectOf,
  promiseOf,
  resolved,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from './values.js';

type Meaning = (machine: Machine, args: readonly Value[]) => Value;

const FUNCTIONS: Readonly<Record<string, Meaning>> = {
  text: (machine, [value = UNDEFINED]) => {
    machine.events.push({ kind: 'print', value: copyOf(machine, value) });
    return UNDEFINED;
  },
  // It may print a text besides the image.
  generatedImage: (machine) => {
    machine.events.push({ kind: 'many', body: [{ kind: 'print', value: UNKNOWN }] });
    return UNDEFINED;
  },
  store: () => UNDEFINED,
  notify: () => UNDEFINED,
  exit: () => {
    throw new Abrupt('exit');
  },
  setTimeout: (machine, [callback = UNDEFINED]) => {
    inParallel(machine, () => machine.call(callback, []));
    return UNKNOWN;
  },
  Promise: () => UNKNOWN,
  'Promise.resolve': (_machine, [value = UNDEFINED]) => promiseOf(resolved(value), callsOf(value)),
  'Promise.reject': (machine, [value = UNDEFINED]) => {
    machine.thrown.push(value);
    throw new Abrupt('throw', value);
  },
  'Promise.all': (_machine, [values = UNKNOWN]) => promiseOf(mapList(values, resolved), callsOf(values)),
  'Promise.allSettled': (machine, [values = UNKNOWN]) => {
    const calls = callsOf(values);
    if (calls.length > 0) machine.events.push({ kind: 'try', body: [{ kind: 'await', calls }], handler: [] });
    return promiseOf(mapList(values, outcomeOf), []);
  },
  'Promise.race': (_machine, [values = UNKNOWN]) => promiseOf(UNKNOWN, callsOf(values)),
  'Promise.any': (_machine, [values = UNKNOWN]) => promiseOf(UNKNOWN, callsOf(values)),
  'JSON.stringify': (machine, [value = UNDEFINED, change]) => {
    // The second argument changes what is written: it is a function, or a list of keys.
    if (change !== undefined && change.kind !== 'constant') return machine.letEscape([value, change]);
    if (value.kind === 'constant') return constant(JSON.stringify(value.value));
    return { kind: 'json', of: copyOf(machine, value) };
  },
  'Object.freeze': (_machine, [value = UNKNOWN]) => value,
  'Object.keys': (_machine, [value = UNKNOWN]) => entriesOf(value, (key) => constant(key)),
  'Object.values': (machine, [value = UNKNOWN]) => fieldsOf(machine, value, (_key, field) => field),
  'Object.entries': (machine, [value = UNKNOWN]) =>
    fieldsOf(machine, value, (key, field) => listOf([constant(key), field])),
  'Array.from': (machine, [from = UNKNOWN, callback]) => {
    const length = from.kind === 'object' ? from.fields.get('length') : undefined;
    const count = length?.kind === 'constant' ? Number(length.value) : Number.NaN;
    const list = count <= MAX_ROUNDS ? listOf(Array.from({ length: count }, () => UNDEFINED)) : from;
    return callback === undefined ? list : callMethod(machine, builtin('map', list), [callback]);
  },
  'Array.isArray': () => UNKNOWN,
  String: (_machine, [value = UNDEFINED]) => asText(value),
  Number: (_machine, [value = UNDEFINED]) =>
    value.kind === 'constant' ? constant(Number(value.value)) : UNKNOWN,
  Error: (_machine, [value = UNDEFINED]) => errorWith(value),
};

/** Keeps errors and JSON as they are, because more can be seen in them than in a part of a text. */
const asText = (value: Value): Value =>
  value.kind === 'error' || value.kind === 'json' ? value : joined([value]);

/** Functions that neither change nor call their arguments. Their result is unknown. */
const HARMLESS =
  /^(?:console\.|Math\.|Number\.|Boolean$|parse(?:Int|Float)$|isNaN$|structuredClone$|encodeURIComponent$)/;

export function callBuiltin(machine: Machine, callee: Builtin, args: readonly Value[]): Value {
  if (callee.self !== null) return callMethod(machine, callee, args);
  const meaning = Object.hasOwn(FUNCTIONS, callee.name) ? FUNCTIONS[callee.name] : undefined;
  if (meaning !== undefined) return meaning(machine, args);
  if (HARMLESS.test(callee.name)) return UNKNOWN;
  return machine.letEscape(args);
}

function callMethod(machine: Machine, { name, self }: Builtin, args: readonly Value[]): Value {
  if (self === null) return UNKNOWN;
  if (self.kind === 'promise') return callPromiseMethod(machine, name, self, args);
  if (name === 'function.bind') return self;
  if (name === 'function.call') return machine.call(self, args.slice(1));
  if (name === 'function.apply') return machine.call(self, args[1]?.kind === 'list' ? args[1].items : []);
  if (name === 'toString' && self.kind !== 'list') return asText(self);
  if (self.kind === 'list') return callListMethod(machine, name, self, args);
  if (self.kind === 'constant' && typeof self.value === 'string')
    return callTextMethod(machine, name, self.value, args);
  if (self.kind === 'error') return name === 'trim' ? self : UNKNOWN;
  return machine.letEscape(args);
}

function callPromiseMethod(
  machine: Machine,
  name: string,
  self: Extract<Value, { kind: 'promise' }>,
  [first = UNDEFINED, second = UNDEFINED]: readonly Value[],
): Value {
  const { calls } = self;
  const error: Value = { kind: 'error', calls };
  switch (name) {
    case 'then': {
      const { events } = machine;
      const from = chainBefore(machine, self)?.from ?? events.length;
      const value =
        first.kind === 'constant' ? awaited(machine, self) : machine.call(first, [awaited(machine, self)]);
      if (second.kind !== 'constant') maybe(machine, () => machine.call(second, [error]));
      const promise = promiseOf(resolved(value), [...calls, ...callsOf(value)]);
      machine.chain = { promise, events, from, to: events.length };
      return promise;
    }
    case 'catch': {
      const before = machine.events;
      const handler: typeof before = [];
      machine.events = handler;
      const value = resolved(machine.call(first, [error]));
      machine.events = before;
      const chained = before.splice(chainBefore(machine, self)?.from ?? before.length);
      before.push({ kind: 'try', body: [...chained, { kind: 'await', calls }], handler });
      return promiseOf(either(self.of, value), []);
    }
    case 'finally':
      machine.call(first, []);
      return self;
    default:
      return UNKNOWN;
  }
}

/** Returns the chain of `then` that gave the promise, if nothing happened since. */
function chainBefore({ chain, events }: Machine, promise: Value): Machine['chain'] {
  const isLatest = chain?.promise === promise && chain.events === events && chain.to === events.length;
  return isLatest ? chain : null;
}

/** Methods of texts that can be computed: they change nothing and call no function. */
const TEXT_METHODS =
  /^(?:trim|trimEnd|trimStart|split|slice|substring|toLowerCase|toUpperCase|replaceAll|replace|padStart|padEnd|concat|includes|startsWith|endsWith|indexOf|repeat|at|charAt)$/;

function callTextMethod(machine: Machine, name: string, text: string, args: readonly Value[]): Value {
  const given = args.map((value) => (value.kind === 'constant' ? value.value : null));
  const isKnown = args.every(({ kind }) => kind === 'constant') && TEXT_METHODS.test(name);
  if (!isKnown) return machine.letEscape(args);
  if (name === 'repeat' && Number(given[0]) * text.length > MAX_TEXT) return UNKNOWN;
  const method: unknown = Reflect.get(String.prototype, name);
  if (typeof method !== 'function') return UNKNOWN;
  try {
    const result: unknown = method.apply(text, given);
    if (Array.isArray(result))
      return result.length > MAX_ROUNDS ? UNKNOWN : listOf(result.map((part) => constant(String(part))));
    return typeof result === 'string' || typeof result === 'number' || typeof result === 'boolean'
      ? constant(result)
      : UNKNOWN;
  } catch {
    return UNKNOWN;
  }
}

const mapList = (value: Value, change: (item: Value) => Value): Value =>
  value.kind === 'list' ? listOf(value.items.map(change), value.open) : UNKNOWN;

function callsOf(value: Value): number[] {
  if (value.kind === 'promise') return [...value.calls];
  return value.kind === 'list' ? value.items.flatMap(callsOf) : [];
}

/** Returns what `Promise.allSettled` gives for one promise. */
function outcomeOf(value: Value): Value {
  const fulfilled = objectOf({ status: constant('fulfilled'), value: resolved(value) });
  const reason: Value = { kind: 'error', calls: callsOf(value) };
  return either(fulfilled, objectOf({ status: constant('rejected'), reason }));
}

type EntryOf = (key: string, field: Value) => Value;

function entriesOf(value: Value, entry: EntryOf): Value {
  if (value.kind !== 'object' || value.open) return UNKNOWN;
  return listOf([...value.fields].map(([key, field]) => entry(key, field)));
}

/** Gives up fields that are not all known: what gets them may call them. */
function fieldsOf(machine: Machine, value: Value, entry: EntryOf): Value {
  const entries = entriesOf(value, entry);
  return entries.kind === 'list' ? entries : giveUp(machine, value);
}
