// Searches many texts as one. One search of a joined text takes a hundredth of the time of many searches of its parts.
import type { Found } from './ranges.js';

/** Characters of the texts that are searched together. */
const MAX_JOINED_LENGTH = 1024 * 1024;

/** Separates joined texts. No pattern matches across it. */
const BETWEEN = '\n\0\n';

/**
 * Yields each text with the places found in it.
 *
 * @param placesIn Returns places in order and without overlap, or null if a text cannot be searched.
 */
export function* findInBatches(
  texts: Iterable<string>,
  placesIn: (text: string) => readonly Found[] | null,
): Generator<readonly [text: string, places: readonly Found[] | null]> {
  for (const batch of batches(texts)) {
    const places = placesIn(batch.join(BETWEEN));
    if (places === null) for (const text of batch) yield [text, placesIn(text)];
    else yield* splitPlaces(batch, places);
  }
}

function* batches(texts: Iterable<string>): Generator<readonly string[]> {
  let batch: string[] = [];
  let size = 0;
  for (const text of texts) {
    if (size + text.length > MAX_JOINED_LENGTH && batch.length > 0) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(text);
    size += text.length;
  }
  if (batch.length > 0) yield batch;
}

function* splitPlaces(
  texts: readonly string[],
  places: readonly Found[],
): Generator<readonly [string, Found[]]> {
  let from = 0;
  let next = 0;
  for (const text of texts) {
    const to = from + text.length;
    const own: Found[] = [];
    for (let place = places[next]; place !== undefined && place.start < to; place = places[next]) {
      const start = Math.max(place.start, from) - from;
      const end = Math.min(place.end, to) - from;
      if (end > start) own.push({ start, end, kind: place.kind });
      // A place that continues beyond the end of a text is also at the beginning of the next one.
      if (place.end > to) break;
      next += 1;
    }
    yield [text, own];
    from = to + BETWEEN.length;
  }
}
