// Remembers the secrets that were found, so that the same value is removed from every other field of the export.
import { normalForms } from './normal-form.js';
import { type Found, merged, type Redacted } from './ranges.js';

export interface FoundValues {
  /** Remembers what was replaced in a text. */
  add(text: string, redacted: Redacted): void;
  /** Finds these values in another text. Returns places in order and without overlap. */
  placesIn(text: string): Found[];
  size(): number;
}

/** More secrets than any real session holds. Each costs a search of every text. */
const MAX_VALUES = 1000;
const MAX_LENGTH = 16 * 1024;

/** A shorter value, such as a password of one word, also occurs in texts where it is not a secret. */
const MIN_LENGTH = 8;
/** A shorter value counts only if it is a whole word. */
const MIN_INSIDE_WORD = 12;

export function createFoundValues(): FoundValues {
  const kinds = new Map<string, string>();
  const remember = (value: string, kind: string) => {
    for (const spelling of [
      value,
      encodeURIComponent(value.toWellFormed()),
      JSON.stringify(value).slice(1, -1),
    ])
      if (kinds.size < MAX_VALUES && !kinds.has(spelling)) kinds.set(spelling, kind);
  };
  return {
    add(text, { places }) {
      for (const { start, end, kind } of places) {
        if (kind === 'not-checked' || end - start > MAX_LENGTH) continue;
        const written = text.slice(start, end);
        for (const value of [written, ...normalForms(written).map((view) => view.text)])
          if (isDistinct(value)) remember(value, kind);
      }
    },
    placesIn(text) {
      const found: Found[] = [];
      for (const [value, kind] of kinds) {
        for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + value.length)) {
          const end = start + value.length;
          if (value.length >= MIN_INSIDE_WORD || isWord(text, start, end)) found.push({ start, end, kind });
        }
      }
      return merged(found);
    },
    size: () => kinds.size,
  };
}

/** Whether a value is unlikely to mean something else in another text. */
const isDistinct = (value: string) =>
  value.length >= MIN_LENGTH && !/^(?:[A-Za-z]{1,15}|\d{1,15}|(.)\1*)$/.test(value);

const isWord = (text: string, start: number, end: number) =>
  !/[A-Za-z0-9]/.test(text[start - 1] ?? '') && !/[A-Za-z0-9]/.test(text[end] ?? '');
