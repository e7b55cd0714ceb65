// Follows the methods of lists. A callback runs once for each entry of a list that is fully known, otherwise any number
// of times.
import { giveUp, LimitReached, MAX_ROUNDS, type Machine, many } from './machine.js';
import {
  constant,
  joined,
  type List,
  listOf,
  resolved,
  textOf,
  truthOf,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from './values.js';

type Method = (machine: Machine, list: List, args: readonly Value[]) => Value;

const CALLING: Readonly<Record<string, Method>> = {
  map: (machine, list, [callback = UNDEFINED]) => listOf(each(machine, list, callback)),
  forEach: (machine, list, [callback = UNDEFINED]) => {
    each(machine, list, callback);
    return UNDEFINED;
  },
  flatMap: (machine, list, [callback = UNDEFINED]) => flat(listOf(each(machine, list, callback))),
  filter: (machine, list, [callback = UNDEFINED]) => {
    const truths = each(machine, list, callback).map(truthOf);
    const isKnown = truths.every((truth) => truth !== null);
    return listOf(
      list.items.filter((_, index) => truths[index] !== false),
      !isKnown,
    );
  },
  reduce: (machine, list, [callback = UNDEFINED, ...initial]) => {
    const [first = UNDEFINED, ...others] = [...initial, ...list.items];
    return others.reduce((sum, item) => resolved(machine.call(callback, [sum, item])), first);
  },
};

/** Methods that may stop early, so that the callback does not run for every entry, or that run it in another order. */
const STOPPING = new Set(['some', 'every', 'find', 'findIndex', 'findLast', 'toSorted']);

const PLAIN: Readonly<Record<string, Method>> = {
  join: (_machine, list, [separator]) => {
    const between = separator === undefined ? ',' : textOf(separator);
    if (between === null) return UNKNOWN;
    return joined(list.items.flatMap((item, index) => (index === 0 ? [item] : [between, item])));
  },
  push: (machine, list, args) => {
    machine.changes.values.add(list);
    list.items.push(...args);
    if (list.items.length > MAX_ROUNDS) throw new LimitReached();
    return constant(list.items.length);
  },
  unshift: (machine, list, args) => {
    machine.changes.values.add(list);
    list.items.unshift(...args);
    if (list.items.length > MAX_ROUNDS) throw new LimitReached();
    return constant(list.items.length);
  },
  pop: (machine, list) => {
    machine.changes.values.add(list);
    return list.items.pop() ?? UNDEFINED;
  },
  shift: (machine, list) => {
    machine.changes.values.add(list);
    return list.items.shift() ?? UNDEFINED;
  },
  concat: (_machine, list, args) => flat(listOf([list, ...args])),
  flat: (_machine, list) => flat(list),
  reverse: (machine, list) => {
    machine.changes.values.add(list);
    list.items.reverse();
    return list;
  },
  toReversed: (_machine, list) => listOf(list.items.toReversed()),
  values: (_machine, list) => listOf([...list.items]),
  entries: (_machine, list) => listOf(list.items.map((item, index) => listOf([constant(index), item]))),
  keys: (_machine, list) => listOf(list.items.map((_, index) => constant(index))),
  at: (_machine, list, [index = UNDEFINED]) =>
    index.kind === 'constant' ? (list.items.at(Number(index.value)) ?? UNDEFINED) : UNKNOWN,
  slice: (_machine, list, args) => {
    const [from, to] = args.map((value) => (value.kind === 'constant' ? Number(value.value) : Number.NaN));
    const isKnown = !Number.isNaN(from ?? 0) && !Number.isNaN(to ?? 0);
    return isKnown ? listOf(list.items.slice(from, to)) : listOf([...list.items], true);
  },
};

/** Methods that change a list in a way that is not followed. */
const CHANGING = new Set([
  'push',
  'unshift',
  'pop',
  'shift',
  'reverse',
  'splice',
  'sort',
  'fill',
  'copyWithin',
]);

export function callListMethod(machine: Machine, name: string, list: List, args: readonly Value[]): Value {
  const calling = Object.hasOwn(CALLING, name) ? CALLING[name] : undefined;
  const plain = Object.hasOwn(PLAIN, name) ? PLAIN[name] : undefined;
  if (!list.open && calling !== undefined) return calling(machine, list, args);
  if (!list.open && plain !== undefined) return plain(machine, list, args);
  if (CHANGING.has(name)) {
    // What the list holds can still be called by unknown code.
    machine.letEscape(args);
    machine.letEscape([list]);
    return name === 'push' ? UNKNOWN : list;
  }
  // The callback, or what gets the result, may call what the list holds.
  giveUp(machine, list);
  const [callback] = args;
  if (callback?.kind === 'tool') machine.isPartial = true;
  if (callback?.kind !== 'function') return UNKNOWN;
  const result = many(machine, () => machine.call(callback, [UNKNOWN, UNKNOWN, UNKNOWN]));
  if (name === 'filter') return listOf([...list.items], true);
  return STOPPING.has(name) || result === null ? UNKNOWN : listOf([], true);
}

const each = (machine: Machine, list: List, callback: Value): Value[] =>
  list.items.map((item, index) => machine.call(callback, [item, constant(index), list]));

function flat(list: List): Value {
  const isWhole = list.items.every((item) => item.kind !== 'unknown' && item.kind !== 'result');
  return listOf(
    list.items.flatMap((item) => (item.kind === 'list' ? item.items : [item])),
    !isWhole || list.items.some((item) => item.kind === 'list' && item.open),
  );
}
