// Decodes the text of one line into a record: its kind, its time and its payload.
import type { ProblemCode } from '../../contract/v1/words.js';
import { MAX_SPLICED_LENGTH, MAX_SPLICES } from '../values/limits.js';
import { timeOf } from '../values/time.js';

export interface RolloutRecord {
  /** Codex's own path to it, such as `response_item/function_call`. */
  readonly kind: string;
  /** Milliseconds since 1970. */
  readonly timestamp: number | null;
  readonly ordinal: number | null;
  readonly payload: unknown;
}

export interface Decoded {
  /** Null if the line holds nothing usable. */
  readonly record: RolloutRecord | null;
  readonly problem: ProblemCode | null;
}

export type Fields = Readonly<Record<string, unknown>>;

export function decodeLine(line: string): Decoded {
  // A machine that loses power while the file grows leaves runs of NUL bytes.
  const text = (line.includes('\0') ? line.replaceAll('\0', '') : line).replace(/^\uFEFF/, '');
  const torn: ProblemCode | null = line.includes('\0') ? 'nul_bytes' : null;
  if (text.trim() === '') return { record: torn === null ? BLANK : null, problem: torn };
  const value = parsed(text);
  if (value !== null) return { record: recordOf(value), problem: torn };
  const recovered = spliced(text);
  return { record: recovered === null ? null : recordOf(recovered), problem: 'bad_json' };
}

/** The kind of an empty line. */
export const BLANK_LINE = 'blank line';

const BLANK: RolloutRecord = { kind: BLANK_LINE, timestamp: null, ordinal: null, payload: null };

function parsed(text: string): Fields | null {
  try {
    const value: unknown = mayHoldSurrogate(text) ? JSON.parse(text, wellFormed) : JSON.parse(text);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

/** A lone surrogate can only be written as an escape. It is replaced, because exported texts must be valid Unicode. */
const SURROGATE = /\\u[dD][89a-fA-F]/;
const mayHoldSurrogate = (text: string) => text.includes('\\u') && SURROGATE.test(text);
const wellFormed = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.toWellFormed() : value;

/**
 * Finds a record after one that was cut short: until 0.145 a resumed session appended its first record to the
 * broken line. Inside a string the quotes would be escaped, so only a record can begin like this.
 */
function spliced(text: string): Fields | null {
  // Each attempt parses the rest of the line again, so a long line made of beginnings would take forever.
  if (text.length > MAX_SPLICED_LENGTH) return null;
  let tries = 0;
  for (const { index } of text.matchAll(text.startsWith('{"timestamp":') ? ENVELOPED : BARE)) {
    const value = index === 0 ? null : parsed(text.slice(index));
    if (value !== null) return value;
    tries += 1;
    if (tries > MAX_SPLICES) break;
  }
  return null;
}

const ENVELOPED = /\{"timestamp":/g;
const BARE = /\{"(?:timestamp|record_type|type)":/g;

/** Returns the record of a line whose kind is known, or null if the line does not have the usual form. */
export function recordOfKind(kind: string, text: string): RolloutRecord | null {
  const value = parsed(text);
  return value !== null && isFields(value.payload) ? envelopedRecord(kind, value, value.payload) : null;
}

/** Bare lines (until 0.31) are the payload itself; the first of them, without a type, is the session's meta. */
function recordOf(value: Fields): RolloutRecord {
  const { type, payload } = value;
  if (typeof type === 'string' && isFields(payload)) {
    return envelopedRecord(kindOf(type, payload), value, payload);
  }
  const bare = { timestamp: null, ordinal: null, payload: value };
  if (typeof value.record_type === 'string') return { ...bare, kind: value.record_type };
  if (type === 'message') return { ...bare, kind: 'bare/message' };
  if (typeof type === 'string') return { ...bare, kind: payload === null ? type : `response_item/${type}` };
  return { ...bare, kind: typeof value.id === 'string' ? 'session_meta' : 'untyped' };
}

const envelopedRecord = (kind: string, { timestamp, ordinal }: Fields, payload: Fields): RolloutRecord => ({
  kind,
  timestamp: typeof timestamp === 'string' ? timeOf(timestamp) : null,
  ordinal: Number.isSafeInteger(ordinal) ? (ordinal as number) : null,
  payload,
});

/** Where the payload of these kinds names the rest of the kind: a path of keys. */
export const KIND_FIELDS: Readonly<Record<string, readonly string[]>> = {
  response_item: ['type'],
  event_msg: ['type'],
  'event_msg/item_completed': ['item', 'type'],
  'event_msg/item_completed/Extension': ['kind'],
};

/** Maps names that only some builds use to the usual ones. */
export const ALIASES: Readonly<Record<string, string>> = {
  'event_msg/turn_started': 'event_msg/task_started',
  'event_msg/turn_complete': 'event_msg/task_complete',
};

/** @param within The object in which the path of keys begins: first the payload, then the innermost object. */
function kindOf(type: string, within: Fields): string {
  const keys = Object.hasOwn(KIND_FIELDS, type) ? KIND_FIELDS[type] : undefined;
  if (keys === undefined) return (Object.hasOwn(ALIASES, type) ? ALIASES[type] : undefined) ?? type;
  let inner = within;
  let name: unknown = within;
  for (const key of keys) {
    if (!isFields(name)) return `${type}/untyped`;
    inner = name;
    name = name[key];
  }
  return typeof name === 'string' ? kindOf(`${type}/${name}`, inner) : `${type}/untyped`;
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
