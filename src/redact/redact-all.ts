// Records and manifests without the secrets in their texts.
import type { Redacted, Redactor } from './redactor.js';
import { eachText, withTexts } from './strings-in.js';

export interface Redaction<Value> {
  /** The value itself where nothing was replaced. */
  readonly value: Value;
  /** Parts replaced, by kind. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Each value in turn, looked through together. */
export async function redactAll<Value>(
  values: readonly Value[],
  redactor: Redactor,
): Promise<Redaction<Value>[]> {
  const texts = new Set<string>();
  for (const value of values) eachText(value, (text) => texts.add(text));
  const changes = await redactor.changesIn([...texts]);
  return values.map((value) =>
    isToChange(value, changes) ? changed(value, changes) : { value, counts: NONE },
  );
}

const NONE: Redaction<unknown>['counts'] = {};

type Changes = ReadonlyMap<string, Redacted>;

function isToChange(value: unknown, changes: Changes): boolean {
  if (changes.size === 0) return false;
  let found = false;
  eachText(value, (text) => {
    found ||= changes.has(text);
  });
  return found;
}

function changed<Value>(value: Value, changes: Changes): Redaction<Value> {
  const counts: Record<string, number> = {};
  const redacted = withTexts(value, (text) => {
    const change = changes.get(text);
    for (const [kind, count] of Object.entries(change?.counts ?? {}))
      counts[kind] = (counts[kind] ?? 0) + count;
    return change?.text ?? text;
  });
  return { value: redacted, counts };
}
