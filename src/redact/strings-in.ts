// Visits the texts of a record or a manifest that came from a recording or the machine. Words of the contract are
// skipped.
import { isObject } from '../shared/objects.js';
import { argvText } from './argv.js';

/** Fields whose values are words of the contract, times or hashes, and never secret. */
const NOT_TEXT = new Set([
  'schema_version',
  'action_type',
  'status',
  'timestamp',
  'change',
  'initiator',
  'started_at',
  'format',
  'code',
  'problem',
  'sha256',
  'exporter',
  'ignored',
]);

/** A field whose keys are texts: names of unknown kinds, which a recording may have made up. */
const KEYED_BY_TEXT = 'unrecognised';

/**
 * Calls `take` with every text. It runs for every record of an export, so it allocates nothing except the text of
 * `argv`.
 */
export function eachText(value: unknown, take: (text: string) => void): void {
  if (typeof value === 'string') take(value);
  else if (Array.isArray(value)) for (const item of value) eachText(item, take);
  else if (isObject(value))
    for (const key in value) if (!NOT_TEXT.has(key)) eachTextOfField(value, key, take);
}

function eachTextOfField(
  object: Readonly<Record<string, unknown>>,
  key: string,
  take: (text: string) => void,
): void {
  const value = object[key];
  if (key === KEYED_BY_TEXT && isObject(value)) Object.keys(value).forEach(take);
  else if (key === 'argv') eachTextOfArgv(value, object.command, take);
  else eachText(value, take);
}

function eachTextOfArgv(argv: unknown, command: unknown, take: (text: string) => void): void {
  const joined = isWords(argv) ? argvText(argv, command) : null;
  if (joined === null) eachText(argv, take);
  else take(joined);
}

export interface Change {
  text(text: string): string;
  /** @param joined The same arguments as one text, as `argvText` returns them. */
  words(argv: readonly string[], joined: string): readonly string[];
}

/** Returns a copy of a value with each of its texts changed. */
export function withTexts<Value>(value: Value, change: Change): Value;
export function withTexts(value: unknown, change: Change): unknown {
  if (typeof value === 'string') return change.text(value);
  if (Array.isArray(value)) return value.map((item) => withTexts(item, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (NOT_TEXT.has(key)) return [key, inner];
      if (key === KEYED_BY_TEXT && isObject(inner)) return [key, withKeys(inner, change.text)];
      if (key !== 'argv' || !isWords(inner)) return [key, withTexts(inner, change)];
      const joined = argvText(inner, value.command);
      return [key, joined === null ? withTexts(inner, change) : change.words(inner, joined)];
    }),
  );
}

/** Changes the keys of an object of counts. Counts under keys that become equal are added up. */
function withKeys(counts: object, change: (text: string) => string): Record<string, number> {
  const sums = new Map<string, number>();
  for (const [key, count] of Object.entries(counts)) {
    const name = change(key);
    sums.set(name, (sums.get(name) ?? 0) + Number(count));
  }
  return Object.fromEntries(sums);
}

const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((word) => typeof word === 'string');
