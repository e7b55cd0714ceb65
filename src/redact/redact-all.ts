// Records and manifests without the secrets in their texts.
import type { Redactor } from './redactor.js';
import { textsOf, withTexts } from './texts-of.js';

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
  for (const value of values) for (const text of textsOf(value)) texts.add(text);
  const changes = await redactor.changesIn([...texts]);
  if (changes.size === 0) return values.map((value) => ({ value, counts: {} }));
  return values.map((value) => {
    if (![...textsOf(value)].some((text) => changes.has(text))) return { value, counts: {} };
    const counts: Record<string, number> = {};
    const changed = withTexts(value, (text) => {
      const change = changes.get(text);
      for (const [kind, count] of Object.entries(change?.counts ?? {}))
        counts[kind] = (counts[kind] ?? 0) + count;
      return change?.text ?? text;
    });
    return { value: changed, counts };
  });
}

export async function redactOne<Value>(value: Value, redactor: Redactor): Promise<Redaction<Value>> {
  const [redaction] = await redactAll([value], redactor);
  return redaction ?? { value, counts: {} };
}
