// The texts of a record or a manifest: what came from a recording or the machine, and is not a word of ours.
import { argvText } from './argv.js';

/** Fields whose values are words of the contract, times or hashes. */
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

/** An object whose keys are texts: names of Codex's record kinds, which a recording may make up. */
const KEYED_BY_TEXT = 'unrecognised';

/** Calls `take` with every text. It runs for every record of an export, so it allocates nothing but the text of argv. */
export function eachText(value: unknown, take: (text: string) => void): void {
  if (typeof value === 'string') take(value);
  else if (Array.isArray(value)) for (const item of value) eachText(item, take);
  else if (isObject(value)) {
    for (const key in value) {
      if (NOT_TEXT.has(key)) continue;
      const inner: unknown = value[key];
      if (key === KEYED_BY_TEXT && isObject(inner)) Object.keys(inner).forEach(take);
      else if (key === 'argv') eachTextOfArgv(inner, value.command, take);
      else eachText(inner, take);
    }
  }
}

function eachTextOfArgv(argv: unknown, command: unknown, take: (text: string) => void): void {
  const together = isWords(argv) ? argvText(argv, command) : null;
  if (together === null) eachText(argv, take);
  else take(together);
}

export interface Change {
  text(text: string): string;
  /** @param together The same arguments as one text. */
  words(argv: readonly string[], together: string): readonly string[];
}

/** The same value with each of its texts changed. */
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
      const together = argvText(inner, value.command);
      return [key, together === null ? withTexts(inner, change) : change.words(inner, together)];
    }),
  );
}

/** Counts under keys that are the same now are added up. */
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

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
