// How values are written in commands and data: sources of regular expressions for the parts of patterns.
import { MAX_QUOTED } from './pattern.js';

/** Whitespace as it is written, in forms too. */
export const BLANKS = '[ \\t+]{0,3}';
export const BLANK = '[\\s+]{1,3}';

/** A quote, however often it was quoted itself; a shell has ways of its own for one inside of quotes. */
export const QUOTE = String.raw`(?:'\\''|'"'"'|\\{0,7}["'\x60]|%22|%27|&quot;|&apos;|&#3[49];)`;
/** A backslash can be read in one way only: with two, a text of many would be tried in all combinations. */
const INSIDE = '(?:(?!\\k<quote>)(?:\\\\.|[^\\\\\\n\\0]))';
/** Between backticks stands a command that gives the value. */
export const QUOTED = `(?!\x60)(?<quote>${QUOTE})(?:(${INSIDE}{4,${MAX_QUOTED}})\\k<quote>|(${INSIDE}{${MAX_QUOTED}}))`;
/** Up to what ends a word in a shell, a URL or a table. */
export const BARE = String.raw`([^\s"'\x60,;&|<>(){}\[\]\\\0]{4,})`;
export const VALUE = `(?:${QUOTED}|${BARE})`;
export const WORD = String.raw`([^\s"'\x60,;&|<>(){}\\\0]{6,})`;
/** The rest of one command. */
export const REST = '[^\\n\\0|;&]{0,300}?[\\s+]';
