// Escapes and shortens texts for the log.
import { withoutCommands } from '../shared/runner-commands.js';

const LINE_BREAKS = /\s*[\r\n]+\s*/g;
// Control characters, format characters such as bidi overrides, and Unicode line separators.
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Returns a text as one line without runner commands. */
export function toLine(text: string): string {
  return withoutCommands(text.trim().replace(LINE_BREAKS, ' ').replace(UNSEEN, '\ufffd'));
}

/** Puts a value in quotes, which show where it begins and ends. */
export const quote = (value: string): string => JSON.stringify(value);

/** Characters of a quoted value. No sensible path is longer. */
const MAX_QUOTED = 300;
const QUOTED = /"(?:[^"\\]|\\.)*"/gsu;
const KEPT_OF_QUOTED = new RegExp(`^"(?:[^"\\\\]|\\\\.){${MAX_QUOTED}}(?=[^"])`, 'su');

/** Shortens long quoted values. The text must be redacted already, because a half secret would not be found. */
export const withShortQuotes = (text: string): string =>
  text.replace(QUOTED, (quoted) => {
    const kept = KEPT_OF_QUOTED.exec(quoted);
    return kept === null ? quoted : `${kept[0]}…"`;
  });

/** Returns `a`, `a or b`, or `a, b, or c`. Intl.ListFormat takes 25 ms to load, a tenth of a small export. */
export const anyOf = (words: readonly string[]): string =>
  words.length < 3 ? words.join(' or ') : `${words.slice(0, -1).join(', ')}, or ${words.at(-1)}`;
