// Looks for secrets in a text in every way in which it can be read.
import { encodedTexts } from './base64.js';
import { normalForms } from './normal-form.js';
import type { Find, Found } from './ranges.js';

export interface How {
  /** Looks in the text, and in what it reads as. */
  readonly find: Find;
  /** Looks in what base64 in it stands for; `find` unless given. */
  readonly findEncoded?: Find;
  /** False when the text is known to read as it is written. */
  readonly hasDisguises?: boolean;
}

/** Every place costs memory; a text with more of them is an attack, or no text. */
const MAX_PLACES = 100_000;

/** @throws Error when there are too many places, or too many ways in which the text hides something. */
export function findSecrets(text: string, { find, findEncoded = find, hasDisguises = true }: How): Found[] {
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

/** What stands in base64 may stand in base64 once more; then it is enough. */
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

/** Of a run with a secret in it all is one. */
function* inBase64(text: string, find: Find, deeper: number): Generator<Found> {
  if (deeper === 0) return;
  for (const { start, end, texts } of encodedTexts(text)) {
    const [first] = texts.flatMap((decoded) => [
      ...inText(decoded, find, true),
      ...inBase64(decoded, find, deeper - 1),
    ]);
    if (first !== undefined) yield { start, end, kind: first.kind };
  }
}
