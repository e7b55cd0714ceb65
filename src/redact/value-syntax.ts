// Sources of regular expressions for the ways in which commands and data write values.
import { MAX_QUOTED } from './pattern.js';

/** Whitespace, also as `+` in forms. The first may be empty. */
export const OPTIONAL_SPACE = '[ \\t+]{0,3}';
export const SPACE = '[\\s+]{1,3}';

/** A quote, however often it was quoted itself, and the forms in which a shell writes a quote inside quotes. */
export const QUOTE = String.raw`(?:'\\''|'"'"'|\\{0,7}["'\x60]|%22|%27|&quot;|&apos;|&#3[49];)`;
/**
 * A character inside quotes. A backslash matches in one way only: with two, many backslashes would be tried in all
 * combinations.
 */
const INSIDE = '(?:(?!\\k<quote>)(?:\\\\.|[^\\\\\\n\\0]))';
/** A value in quotes. Backticks do not count, because they hold a command that gives the value. */
export const QUOTED = `(?!\x60)(?<quote>${QUOTE})(?:(${INSIDE}{4,${MAX_QUOTED}})\\k<quote>|(${INSIDE}{${MAX_QUOTED}}))`;
/** A value without quotes, up to what ends a word in a shell, a URL or a table. */
export const BARE = String.raw`([^\s"'\x60,;&|<>(){}\[\]\\\0]{4,})`;
export const VALUE = `(?:${QUOTED}|${BARE})`;
export const WORD = String.raw`([^\s"'\x60,;&|<>(){}\\\0]{6,})`;
/** The rest of one command. */
export const REST = '[^\\n\\0|;&]{0,300}?[\\s+]';
