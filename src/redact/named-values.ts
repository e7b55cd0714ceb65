// Secrets that the name before them gives away. One search finds the names; only there the ways to write a value are
// tried.
import { valueEnd } from './pattern.js';
import type { Found } from './ranges.js';
import { STRONG_NAME, WEAK_NAME } from './secret-names.js';
import { isGenerated, isMadeUp, isPlainValue, isRandomLiteral } from './value-shape.js';
import { BLANK, BLANKS, QUOTE, QUOTED, VALUE } from './value-syntax.js';

const NAMES = new RegExp(
  `(?:(?<strong>${STRONG_NAME})|(?<![a-z\\d])(?:${WEAK_NAME}))(?:[_-]?\\d{1,2})?(?=[\\s=:,"'\x60\\\\%&>+\\]])`,
  'gi',
);

interface Way {
  readonly kind: string;
  /** What must stand before the name. */
  readonly before?: RegExp;
  /** What follows the name; its last group is the value. */
  readonly after: RegExp;
  /** Whether the value is a secret if the name is a strong one. */
  readonly accepts: (value: string) => boolean;
}

const after = (source: string) => new RegExp(source, 'iy');

const OPTION = /(?:^|[^\w-])--?(?:[a-z]{1,20}-){0,3}$/i;
/** Commands that set a value by name and value, the tables of netrc among them. */
const SETTER =
  /\b(?:set|setx|setenv|config|configure|put|login|machine|account|add-generic-password)\b[^\n;|&]*$/i;
const ELEMENT = /<[\w:.-]{0,60}$/;

const WAYS: readonly Way[] = [
  { kind: 'option', before: OPTION, after: after(`(?:=|${BLANK})${VALUE}`), accepts: isPlainValue },
  { kind: 'assignment', after: after(`=${VALUE}`), accepts: isPlainValue },
  { kind: 'assignment', after: after(`${QUOTE}${BLANKS}(?::|=>)${BLANKS}${QUOTED}`), accepts: isPlainValue },
  {
    kind: 'assignment',
    after: after(`${QUOTE}?${BLANKS}(?::=?|=>|=|%3[ad])${BLANKS}${VALUE}`),
    accepts: isRandomLiteral,
  },
  { kind: 'assignment', after: after(`${QUOTE}\\]${BLANKS}=${BLANKS}${VALUE}`), accepts: isGenerated },
  { kind: 'assignment', after: after(`${QUOTE}${BLANKS},${BLANKS}${QUOTED}`), accepts: isRandomLiteral },
  { kind: 'assignment', before: SETTER, after: after(`${BLANK}${VALUE}`), accepts: isGenerated },
  {
    kind: 'element',
    before: ELEMENT,
    after: after('>\\s{0,3}([^<>\\s\\0]{4,})\\s{0,3}</'),
    accepts: isPlainValue,
  },
];

/** A variable is named, not set: `$API_KEY`. */
const VARIABLE = /\$\{?\w{0,40}$/;
/** More than any `before` looks at. */
const MAX_BEFORE = 200;

export function* findNamedValues(text: string): Generator<Found> {
  NAMES.lastIndex = 0;
  for (let name = NAMES.exec(text); name !== null; name = NAMES.exec(text)) {
    const before = text.slice(Math.max(0, name.index - MAX_BEFORE), name.index);
    if (VARIABLE.test(before)) continue;
    const place = valueAfter(text, NAMES.lastIndex, before, name.groups?.strong !== undefined);
    if (place === null) continue;
    NAMES.lastIndex = place.end;
    yield place;
  }
}

function valueAfter(text: string, at: number, before: string, isStrong: boolean): Found | null {
  for (const way of WAYS) {
    if (way.before?.test(before) === false) continue;
    way.after.lastIndex = at;
    const match = way.after.exec(text);
    if (match === null) continue;
    const [whole, ...groups] = match;
    const value = groups.findLast((group) => group !== undefined) ?? whole;
    const start = at + whole.lastIndexOf(value);
    const end = start + value.length;
    const quote = groups.length > 2 ? match.groups?.quote : undefined;
    // A name before a bracket is a call, which makes the value.
    if (isMadeUp(value) || (quote === undefined && text[end] === '(')) continue;
    if (!(isStrong ? way.accepts(value) : isGenerated(value))) continue;
    return { start, end: valueEnd(text, end, value.length, quote), kind: way.kind };
  }
  return null;
}
