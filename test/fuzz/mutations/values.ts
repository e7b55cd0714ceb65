// One line's JSON changed within: types, missing and doubled keys, values in each other's places.
import type { Json } from '../../export/places.ts';
import { changeRecord, type Fields, linesOf, type Mutation, recordIn } from './mutation.ts';
import { jsonValue } from './texts.ts';

type Way = readonly (string | number)[];

/** Stands in the record until the text of the value takes its place. */
const PLACE = 'the value goes here';

export const values: readonly Mutation[] = [
  // Another value, of any type.
  changeRecord((record, { random }) => put(record, random.pick(waysIn(record)), jsonValue(random))),
  changeRecord((record, { random }) => put(record, random.pick(waysIn(record)), jsonValue(random))),
  // A field is missing, or stands there twice.
  changeRecord((record, { random }) => without(record, random.pick(waysIn(record)))),
  changeRecord((record, { random }) => {
    const key = String(random.pick(waysIn(record)).at(-1));
    const text = JSON.stringify(record);
    const at = random.pick([...text.matchAll(/\{/g)]).index + 1;
    return `${text.slice(0, at)}${JSON.stringify(key)}:${jsonValue(random)},${text.slice(at)}`;
  }),
  // Keys in another order.
  changeRecord((record) => Object.fromEntries(Object.entries(record).reverse())),
  changeRecord((record) => {
    const { payload } = record;
    if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return record;
    return { ...record, payload: Object.fromEntries(Object.entries(payload).reverse()) };
  }),
  // Two values change places; or one is that of another line, or of another recording.
  changeRecord((record, { random }) => {
    const [one, two] = [random.pick(waysIn(record)), random.pick(waysIn(record))];
    return replaced(replaced(record, one, at(record, two)), two, at(record, one));
  }),
  changeRecord((record, { random, other }) => {
    const theirs = random.pick([
      record,
      ...other.files.flatMap(({ content }) => linesOf(content).slice(0, 200)),
    ]);
    const found = typeof theirs === 'string' ? (recordIn(theirs) ?? record) : record;
    return replaced(record, random.pick(waysIn(record)), at(found, random.pick(waysIn(found))));
  }),
];

/** Ways to every value in a record. */
function waysIn(record: Fields): Way[] {
  const ways: Way[] = [];
  const visit = (value: Json, way: Way, depth: number) => {
    if (way.length > 0) ways.push(way);
    if (depth > 12 || typeof value !== 'object' || value === null) return;
    const inner: [string | number, Json][] = Array.isArray(value)
      ? [...value.entries()]
      : Object.entries(value);
    for (const [key, next] of inner.slice(0, 200)) visit(next, [...way, key], depth + 1);
  };
  visit(record, [], 0);
  return ways.length > 0 ? ways : [['type']];
}

const put = (record: Fields, way: Way, json: string) =>
  JSON.stringify(replaced(record, way, PLACE)).replace(JSON.stringify(PLACE), () => json);

function at(value: Json | undefined, way: Way): Json {
  let found = value;
  for (const key of way) found = (found as Record<string | number, Json> | null | undefined)?.[key];
  return found ?? null;
}

function replaced(record: Fields, way: Way, value: Json): Fields {
  const copy = structuredClone(record);
  const parent = at(copy, way.slice(0, -1));
  const key = way.at(-1) ?? '';
  if (typeof parent === 'object' && parent !== null && key !== '__proto__')
    (parent as Record<string | number, Json>)[key] = value;
  return copy;
}

function without(record: Fields, way: Way): Fields {
  const copy = structuredClone(record);
  const parent = at(copy, way.slice(0, -1));
  if (typeof parent === 'object' && parent !== null)
    delete (parent as Record<string | number, Json>)[way.at(-1) ?? ''];
  return copy;
}
