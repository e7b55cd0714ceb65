// A secret that a regular expression finds. The bounds in a pattern limit the search, never what is replaced: a value
// that fills its bound is followed to its end.

import type { Found } from './ranges.js';
import { isMadeUp } from './value-shape.js';

export interface Pattern {
  readonly kind: string;
  /** In lower case. Without one of them in a text the sign matches nothing, and need not be compiled. */
  readonly words: readonly string[];
  /** Global. The secret is the last group that took part, or the whole match if the pattern has no group. */
  readonly sign: RegExp;
  /** Whether what was found is a secret after all. */
  readonly accepts?: (secret: string) => boolean;
}

/** A pattern that finds a quoted value looks at no more of it; without a bound, unclosed quotes would cost a square. */
export const MAX_QUOTED = 400;

export function* findByPatterns(text: string, patterns: readonly Pattern[]): Generator<Found> {
  const lowerCase = text.toLowerCase();
  for (const { kind, words, sign, accepts } of patterns) {
    if (!words.some((word) => lowerCase.includes(word))) continue;
    sign.lastIndex = 0;
    for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
      const [whole, ...groups] = match;
      const secret = groups.findLast((group) => group !== undefined) ?? whole;
      if (isMadeUp(secret) || accepts?.(secret) === false) continue;
      // A secret ends where its match does, but for what closes it.
      const start = match.index + whole.lastIndexOf(secret);
      // A name before a bracket is a call, which makes the value.
      if (match.groups?.quote === undefined && text[start + secret.length] === '(') continue;
      const end = valueEnd(text, start + secret.length, secret.length, match.groups?.quote);
      sign.lastIndex = Math.max(end, sign.lastIndex);
      yield { start, end, kind };
    }
  }
}

/** The end of a value that its pattern may have cut: its closing quote, the end of the line, or of the shell's word. */
export function valueEnd(text: string, end: number, length: number, quote: string | undefined): number {
  if (quote === undefined) return end;
  const closing = length < MAX_QUOTED ? end : closingQuote(text, end, quote);
  if (!text.startsWith(quote, closing)) return closing;
  MORE_OF_WORD.lastIndex = closing + quote.length;
  return MORE_OF_WORD.test(text) ? MORE_OF_WORD.lastIndex : closing;
}

/** What a shell joins to the quoted part before it: `'it'"'"'s'`. */
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
