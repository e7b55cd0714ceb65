// Places in a text that are to be replaced, and their replacement.

/** What a finder found: from `start` to before `end`, in UTF-16 code units. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** What it is, in a word or two: it stands in the placeholder and in the counts. */
  readonly kind: string;
}

/** Looks for one sort of secrets in a text. */
export type Find = (text: string) => Iterable<Found>;

/** In order and apart: what overlaps is one place, of the kind that was found first. */
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

/** @param places As `merged` gives them. Of a character that one of them ends in, nothing is left. */
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
  /** Parts replaced, by kind. */
  readonly counts: Readonly<Record<string, number>>;
  /** Where these parts stood in the source, in order and apart. */
  readonly places: readonly Found[];
}

/** @param places As `merged` gives them. */
export function redactedAt(text: string, places: readonly Found[]): Redacted {
  const counts: Record<string, number> = {};
  for (const { kind } of places) counts[kind] = (counts[kind] ?? 0) + 1;
  return { text: replaced(text, places), counts, places };
}
