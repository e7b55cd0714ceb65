// Texts for the log.
import { withoutCommands } from '../shared/runner-commands.js';

const LINE_BREAKS = /\s*[\r\n]+\s*/g;
// Controls, format characters such as bidi overrides, and line ends of other systems.
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** The text as one line without a command in it. */
export function toLine(text: string): string {
  return withoutCommands(text.trim().replace(LINE_BREAKS, ' ').replace(UNSEEN, '\ufffd'));
}

/** A value in quotes, so that it shows where it starts and ends. */
export const quote = (value: string): string => JSON.stringify(value);

/** Longer than any sensible path. */
const MAX_QUOTED = 300;
const QUOTED = /"(?:[^"\\]|\\.)*"/gsu;
const KEPT_OF_QUOTED = new RegExp(`^"(?:[^"\\\\]|\\\\.){${MAX_QUOTED}}(?=[^"])`, 'su');

/** Cuts long quoted values. Only for texts without secrets: half of a secret would not be found any more. */
export const withShortQuotes = (text: string): string =>
  text.replace(QUOTED, (quoted) => {
    const kept = KEPT_OF_QUOTED.exec(quoted);
    return kept === null ? quoted : `${kept[0]}…"`;
  });

/** `a`, `a or b`, `a, b, or c`. Node's own way to say it takes 25 ms to load, a tenth of a small export. */
export const anyOf = (words: readonly string[]): string =>
  words.length < 3 ? words.join(' or ') : `${words.slice(0, -1).join(', ')}, or ${words.at(-1)}`;
