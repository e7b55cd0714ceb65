// A line of every kind that is projected, from the sample that the kind itself carries.
import { ID } from './home.ts';
import { kinds } from './kinds.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Fields = Readonly<Record<string, Json>>;

/** The line of that kind, as an object, with these fields changed; of a kind that is unknown, with these alone. */
export function recordOf(kind: string, changed: Fields = {}): Fields {
  const [type = '', inner, item, extension] = kind.split('/');
  const payload = withFields(sampleOf(kind), changed);
  if (type === 'bare') return { ...payload, type: 'message' };
  const record = { timestamp: '2026-11-22T11:43:02.000Z', ordinal: 7, type };
  if (inner === undefined) return { ...record, payload };
  if (item === undefined) return { ...record, payload: { ...payload, type: inner } };
  const name = extension === undefined ? { type: item } : { type: item, kind: extension };
  const fields = isObject(payload.item) ? payload.item : {};
  return { ...record, payload: { ...payload, type: inner, item: { ...fields, ...name } } };
}

/** The names of all fields that any sample has. */
export const FIELD_NAMES: readonly string[] = [
  ...new Set([...kinds.keys()].flatMap((kind) => namesIn(sampleOf(kind)))),
];

function namesIn(value: Json): string[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}

/** Samples belong to the session of the tests. */
function sampleOf(kind: string): Fields {
  const sample = JSON.parse(JSON.stringify(kinds.get(kind)?.sample ?? {}).replaceAll('thread-1', ID));
  return isObject(sample) ? sample : {};
}

/** An item is changed in place of its frame. */
const withFields = (payload: Fields, changed: Fields): Fields =>
  isObject(payload.item) ? { ...payload, item: { ...payload.item, ...changed } } : { ...payload, ...changed };

function isObject(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The record with one value in it replaced, for each value at any depth. */
export function* replacements(record: Json, value: Json): Generator<Json> {
  yield value;
  if (isObject(record)) {
    for (const [key, inner] of Object.entries(record))
      for (const changed of replacements(inner, value)) yield { ...record, [key]: changed };
  } else if (Array.isArray(record)) {
    for (const [index, inner] of record.entries())
      for (const changed of replacements(inner, value)) yield record.with(index, changed);
  }
}
