// A secret told by a regular expression. Every repetition in one has an end, so that no text can keep it busy.

import type { Found } from './ranges.js';
import { isMadeUp } from './value-shape.js';

export interface Pattern {
  readonly kind: string;
  /** The secret is its last group that took part, or all of it when it has none. */
  readonly sign: RegExp;
  /** Whether what was found is a secret after all. */
  readonly accepts?: (secret: string) => boolean;
}

export function* findByPatterns(text: string, patterns: readonly Pattern[]): Generator<Found> {
  for (const { kind, sign, accepts } of patterns) {
    for (const match of text.matchAll(sign)) {
      const [whole, ...groups] = match;
      const secret = groups.findLast((group) => group !== undefined) ?? whole;
      if (isMadeUp(secret) || accepts?.(secret) === false) continue;
      // It ends where its match does, but for what closes it.
      const start = match.index + whole.lastIndexOf(secret);
      yield { start, end: start + secret.length, kind };
    }
  }
}
