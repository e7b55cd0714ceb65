// Searches a text for secrets: the text itself, its normal forms, and what base64 in it decodes to.
import { encodedTexts } from './base64.js';
import { normalForms } from './normal-form.js';
import type { Find, Found } from './ranges.js';

export interface SearchOptions {
  /** Searches the text and its normal forms. */
  readonly find: Find;
  /** Searches decoded base64. By default this is `find`. */
  readonly findEncoded?: Find;
  /** False if the text is known to have no escapes and no quotes inside words. */
  readonly hasDisguises?: boolean;
}

/** Every place takes memory. A text with more places is an attack, or not a text. */
const MAX_PLACES = 100_000;

/** @throws Error if the text has too many places or too many escapes. */
export function findSecrets(
  text: string,
  { find, findEncoded = find, hasDisguises = true }: SearchOptions,
): Found[] {
  const places: Found[] = [];
  const take = (found: Iterable<Found>) => {
    for (const place of found) {
      if (places.length === MAX_PLACES) throw new Error('too many places');
      places.push(place);
    }
  };
  take(inText(text, find, hasDisguises));
  take(inBase64(text, findEncoded, MAX_DEPTH));
  return places;
}

/** Base64 inside base64 is decoded too, but not a third time. */
const MAX_DEPTH = 2;

function* inText(text: string, find: Find, hasDisguises: boolean): Generator<Found> {
  yield* find(text);
  for (const view of hasDisguises ? normalForms(text) : []) {
    for (const { start, end, kind } of find(view.text)) {
      const [from, to] = view.toSource(start, end);
      yield { start: from, end: to, kind };
    }
  }
}

/** If a run decodes to a secret, the whole run is replaced. */
function* inBase64(text: string, find: Find, depthLeft: number): Generator<Found> {
  if (depthLeft === 0) return;
  for (const { start, end, texts } of encodedTexts(text)) {
    const [first] = texts.flatMap((decoded) => [
      ...inText(decoded, find, true),
      ...inBase64(decoded, find, depthLeft - 1),
    ]);
    if (first !== undefined) yield { start, end, kind: first.kind };
  }
}
