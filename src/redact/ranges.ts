// Merges the places of secrets in a text, and replaces them.

/** A place from `start` up to, but not including, `end`, in UTF-16 code units. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** What was found, in a word or two. The placeholder and the counts have it. */
  readonly kind: string;
}

/** Finds one sort of secret in a text. */
export type Find = (text: string) => Iterable<Found>;

/** Returns places in order and without overlap. Overlapping places become one, with the kind that was found first. */
export function merged(found: readonly Found[]): Found[] {
  const rank = new Map(found.map((place, index) => [place, index]));
  const places: Found[] = [];
  for (const place of [...found].sort((a, b) => a.start - b.start)) {
    const last = places.at(-1);
    if (last === undefined || place.start >= last.end) {
      places.push(place);
      continue;
    }
    const kind = (rank.get(place) ?? 0) < (rank.get(last) ?? 0) ? place.kind : last.kind;
    const joined = { start: last.start, end: Math.max(last.end, place.end), kind };
    rank.set(joined, Math.min(rank.get(place) ?? 0, rank.get(last) ?? 0));
    places[places.length - 1] = joined;
  }
  return places;
}

export const placeholder = (kind: string): string => `[redacted:${kind}]`;

/**
 * @param places As `merged` returns them. If one ends inside a surrogate pair, the rest of the pair is replaced too.
 */
export function replaced(text: string, places: readonly Found[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, kind } of places) {
    result += text.slice(at, start) + placeholder(kind);
    at = end;
  }
  return (result + text.slice(at)).toWellFormed();
}

export interface Redacted {
  readonly text: string;
  /** Number of replaced parts by kind. */
  readonly counts: Readonly<Record<string, number>>;
  /** Where these parts were in the source, in order and without overlap. */
  readonly places: readonly Found[];
}

/** @param places As `merged` returns them. */
export function redactedAt(text: string, places: readonly Found[]): Redacted {
  const counts: Record<string, number> = {};
  for (const { kind } of places) counts[kind] = (counts[kind] ?? 0) + 1;
  return { text: replaced(text, places), counts, places };
}
