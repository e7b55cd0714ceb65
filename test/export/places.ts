// Goes through a line of a rollout, place by place, and makes another line of it.
import { isOnTheWay, type Use, useOf } from './uses.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Something in a line that may be private. */
export interface Place {
  readonly kind: string;
  readonly path: readonly string[];
  /** How it is used; null when it is not. */
  readonly use: Use | null;
}

/** What to put in place of each. */
export interface Change {
  text(text: string, place: Place): string;
  number(number: number, place: Place): number;
  /** Of a key that names no field and is on the way to none. */
  key(key: string, place: Place): string;
}

/** The line with its places changed. */
export function changeLine(line: Readonly<Record<string, Json>>, change: Change): Json {
  const { payload } = line;
  const kind = kindOfLine(line);
  if (typeof line.type !== 'string' || !isObject(payload)) return changed(line, kind, [], change);
  return Object.fromEntries(
    Object.entries(line).map(([key, value]) =>
      key === 'payload'
        ? [key, changed(value, kind, [], change)]
        : [keyFor(key, 'line', [], change), changed(value, 'line', [key], change)],
    ),
  );
}

/** Codex's own path to the kind of a record; a call's has the name of its tool behind it. */
export function kindOfLine(line: Readonly<Record<string, Json>>): string {
  const { type, payload } = line;
  return typeof type === 'string' && isObject(payload) ? kindOf(type, payload) : kindOfBare(line);
}

export const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function changed(value: Json, kind: string, path: readonly string[], change: Change): Json {
  if (typeof value === 'string') return changedText(value, kind, path, change);
  if (typeof value === 'number') return change.number(value, placeAt(kind, path));
  if (Array.isArray(value)) return value.map((inner) => changed(inner, kind, [...path, '[]'], change));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      keyFor(key, kind, path, change),
      changed(inner, kind, [...path, key], change),
    ]),
  );
}

/** A call's arguments are JSON in a text. */
function changedText(text: string, kind: string, path: readonly string[], change: Change): string {
  if (path.length === 1 && path[0] === 'arguments' && isOnTheWay(kind, path)) {
    const value = parsed(text);
    if (isObject(value)) return JSON.stringify(changed(value, kind, path, change));
  }
  return change.text(text, placeAt(kind, path));
}

function keyFor(key: string, kind: string, path: readonly string[], change: Change): string {
  const map = placeAt(kind, [...path, '{}']);
  if (map.use !== null) return change.text(key, map);
  return isOnTheWay(kind, [...path, key]) ? key : change.key(key, map);
}

const placeAt = (kind: string, path: readonly string[]): Place => ({ kind, path, use: useOf(kind, path) });

export function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Under these the payload tells further what it is. */
const TOLD_BY: Readonly<Record<string, readonly string[]>> = {
  response_item: ['type'],
  event_msg: ['type'],
  'event_msg/item_completed': ['item', 'type'],
  'event_msg/item_completed/Extension': ['item', 'kind'],
};

function kindOf(type: string, payload: { readonly [key: string]: Json }): string {
  if (!Object.hasOwn(TOLD_BY, type)) return withTool(type, payload);
  let told: Json | undefined = payload;
  for (const key of TOLD_BY[type] ?? []) told = isObject(told) ? told[key] : undefined;
  return typeof told === 'string' ? kindOf(`${type}/${told}`, payload) : `${type}/untyped`;
}

/** Until 0.31 a line is the payload itself. */
function kindOfBare(line: { readonly [key: string]: Json }): string {
  if (typeof line.record_type === 'string') return line.record_type;
  if (line.type === 'message') return 'bare/message';
  if (typeof line.type !== 'string') return typeof line.id === 'string' ? 'session_meta' : 'untyped';
  return line.payload === null ? line.type : withTool(`response_item/${line.type}`, line);
}

const withTool = (kind: string, { name }: { readonly [key: string]: Json }) =>
  /\/(?:function|custom_tool)_call$/.test(kind) && typeof name === 'string' ? `${kind}(${name})` : kind;
