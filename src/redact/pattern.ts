// Finds secrets by regular expressions. The bounds in a pattern limit the search, never what is replaced: a value that
// fills its bound is followed to its end.

import type { Found } from './ranges.js';
import { isMadeUp } from './value-shape.js';

export interface Pattern {
  readonly kind: string;
  /** In lower case. If a text has none of them, the regex cannot match and is not tried. */
  readonly words: readonly string[];
  /** With the flag `g`. The secret is the last group that matched, or the whole match if there is no group. */
  readonly regex: RegExp;
  /** Says whether a match is a secret. */
  readonly accepts?: (secret: string) => boolean;
}

/** Characters of a quoted value that a pattern looks at. Without a bound, unclosed quotes would take quadratic time. */
export const MAX_QUOTED = 400;

export function* findByPatterns(text: string, patterns: readonly Pattern[]): Generator<Found> {
  const lowerCase = text.toLowerCase();
  for (const { kind, words, regex, accepts } of patterns) {
    if (!words.some((word) => lowerCase.includes(word))) continue;
    regex.lastIndex = 0;
    for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
      const [whole, ...groups] = match;
      const secret = groups.findLast((group) => group !== undefined) ?? whole;
      if (isMadeUp(secret) || accepts?.(secret) === false) continue;
      // The secret is at the end of its match, except for what closes it.
      const start = match.index + whole.lastIndexOf(secret);
      // A name before a bracket is a call, which makes the value.
      if (match.groups?.quote === undefined && text[start + secret.length] === '(') continue;
      const end = valueEnd(text, start + secret.length, secret.length, match.groups?.quote);
      regex.lastIndex = Math.max(end, regex.lastIndex);
      yield { start, end, kind };
    }
  }
}

/**
 * Returns the end of a value that its pattern may have cut: its closing quote, or the end of the line or of the shell
 * word.
 */
export function valueEnd(text: string, end: number, length: number, quote: string | undefined): number {
  if (quote === undefined) return end;
  const closing = length < MAX_QUOTED ? end : closingQuote(text, end, quote);
  if (!text.startsWith(quote, closing)) return closing;
  MORE_OF_WORD.lastIndex = closing + quote.length;
  return MORE_OF_WORD.test(text) ? MORE_OF_WORD.lastIndex : closing;
}

/** Matches what a shell joins to the quoted part before it: `'it'"'"'s'`. */
const MORE_OF_WORD =
  /(?=[\w"'\\])(?:'[^'\n\0]{0,4000}'|"(?:\\.|[^"\\\n\0]){0,4000}"|\\[^\n\0]|[^\s"'`,;&|<>(){}[\]\\\0])+/y;

function closingQuote(text: string, from: number, quote: string): number {
  const newline = text.indexOf('\n', from);
  const lineEnd = newline < 0 ? text.length : newline;
  for (let at = from; at < lineEnd; at++) {
    if (text.startsWith(quote, at)) return at;
    if (text[at] === '\\') at += 1;
  }
  return lineEnd;
}
