// Removes secrets from all texts of records and manifests.
import { placesByWord } from './argv.js';
import { createFoundValues, type FoundValues } from './found-values.js';
import { type Found, merged, type Redacted, redactedAt, replaced } from './ranges.js';
import type { Redactor } from './redactor.js';
import { eachText, withTexts } from './strings-in.js';

export interface Redaction<Value> {
  /** The same value if nothing was replaced. */
  readonly value: Value;
  /** Number of replaced parts by kind. */
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Redacts each value, searching the texts of all of them together.
 *
 * @param known Secrets that were found before. They are removed from these values too, and new ones are added.
 */
export async function redactAll<Value>(
  values: readonly Value[],
  redactor: Redactor,
  known: FoundValues = createFoundValues(),
): Promise<Redaction<Value>[]> {
  const texts = new Set<string>();
  for (const value of values) eachText(value, (text) => texts.add(text));
  const changes = withFoundValues(texts, await redactor.changesIn([...texts]), known);
  return values.map((value) =>
    hasChanges(value, changes) ? changed(value, changes) : { value, counts: NONE },
  );
}

const NONE: Redaction<unknown>['counts'] = {};

type Changes = ReadonlyMap<string, Redacted>;

/** Removes a secret that was found in one text from all other texts too. */
function withFoundValues(texts: Iterable<string>, changes: Changes, known: FoundValues): Changes {
  for (const [text, change] of changes) known.add(text, change);
  if (known.size() === 0) return changes;
  const all = new Map(changes);
  for (const text of texts) {
    const places = known.placesIn(text);
    const before = changes.get(text)?.places ?? [];
    const added = places.filter((place) => !before.some((other) => isInside(place, other)));
    if (added.length > 0) all.set(text, redactedAt(text, merged([...before, ...added])));
  }
  return all;
}

const isInside = (inner: Found, outer: Found) => outer.start <= inner.start && inner.end <= outer.end;

function hasChanges(value: unknown, changes: Changes): boolean {
  if (changes.size === 0) return false;
  let found = false;
  eachText(value, (text) => {
    found ||= changes.has(text);
  });
  return found;
}

function changed<Value>(value: Value, changes: Changes): Redaction<Value> {
  const counts: Record<string, number> = {};
  const count = (places: readonly Found[]) => {
    for (const { kind } of places) counts[kind] = (counts[kind] ?? 0) + 1;
  };
  const redacted = withTexts(value, {
    text(text) {
      const change = changes.get(text);
      count(change?.places ?? []);
      return change?.text ?? text;
    },
    words(argv, joined) {
      const byWord = placesByWord(argv, changes.get(joined)?.places ?? []);
      return argv.map((word, index) => {
        const places = byWord[index] ?? [];
        count(places);
        return replaced(word, places);
      });
    },
  });
  return { value: redacted, counts };
}
