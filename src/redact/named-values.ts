// Finds secrets by the name before them. One search finds the names; the forms of a value are tried only after a name.
import { valueEnd } from './pattern.js';
import type { Found } from './ranges.js';
import { STRONG_NAME, WEAK_NAME } from './secret-names.js';
import { isGenerated, isMadeUp, isPlainValue, isRandomLiteral } from './value-shape.js';
import { OPTIONAL_SPACE, QUOTE, QUOTED, SPACE, VALUE } from './value-syntax.js';

const NAMES = new RegExp(
  `(?:(?<strong>${STRONG_NAME})|(?<![a-z\\d])(?:${WEAK_NAME}))(?:[_-]?\\d{1,2})?(?=[\\s=:,"'\x60\\\\%&>+\\]])`,
  'gi',
);

interface ValueForm {
  readonly kind: string;
  /** What must come before the name. */
  readonly before?: RegExp;
  /** What follows the name; its last group is the value. */
  readonly after: RegExp;
  /** Whether the value is a secret if the name is a strong one. */
  readonly accepts: (value: string) => boolean;
}

const after = (source: string) => new RegExp(source, 'iy');

const OPTION = /(?:^|[^\w-])--?(?:[a-z]{1,20}-){0,3}$/i;
/** Commands that set a value by its name, and the entries of netrc. */
const SETTER =
  /\b(?:set|setx|setenv|config|configure|put|login|machine|account|add-generic-password)\b[^\n;|&]*$/i;
const ELEMENT = /<[\w:.-]{0,60}$/;

const FORMS: readonly ValueForm[] = [
  { kind: 'option', before: OPTION, after: after(`(?:=|${SPACE})${VALUE}`), accepts: isPlainValue },
  { kind: 'assignment', after: after(`=${VALUE}`), accepts: isPlainValue },
  {
    kind: 'assignment',
    after: after(`${QUOTE}${OPTIONAL_SPACE}(?::|=>)${OPTIONAL_SPACE}${QUOTED}`),
    accepts: isPlainValue,
  },
  {
    kind: 'assignment',
    after: after(`${QUOTE}?${OPTIONAL_SPACE}(?::=?|=>|=|%3[ad])${OPTIONAL_SPACE}${VALUE}`),
    accepts: isRandomLiteral,
  },
  {
    kind: 'assignment',
    after: after(`${QUOTE}\\]${OPTIONAL_SPACE}=${OPTIONAL_SPACE}${VALUE}`),
    accepts: isGenerated,
  },
  {
    kind: 'assignment',
    after: after(`${QUOTE}${OPTIONAL_SPACE},${OPTIONAL_SPACE}${QUOTED}`),
    accepts: isRandomLiteral,
  },
  { kind: 'assignment', before: SETTER, after: after(`${SPACE}${VALUE}`), accepts: isGenerated },
  {
    kind: 'element',
    before: ELEMENT,
    after: after('>\\s{0,3}([^<>\\s\\0]{4,})\\s{0,3}</'),
    accepts: isPlainValue,
  },
];

/** Matches a variable that is used and not set: `$API_KEY`. */
const VARIABLE = /\$\{?\w{0,40}$/;
/** Characters. No `before` looks further back. */
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

/** Returns the value in the first form that fits and whose value is a secret, or null. */
function valueAfter(text: string, at: number, before: string, isStrong: boolean): Found | null {
  for (const { kind, before: lead, after: form, accepts } of FORMS) {
    const value = lead?.test(before) === false ? null : valueIn(text, at, form);
    if (value === null || isMadeUp(value.text)) continue;
    const isSecret = isStrong ? accepts(value.text) : isGenerated(value.text);
    if (isSecret) return { start: value.start, end: value.end, kind };
  }
  return null;
}

function valueIn(text: string, at: number, form: RegExp): (Omit<Found, 'kind'> & { text: string }) | null {
  form.lastIndex = at;
  const match = form.exec(text);
  if (match === null) return null;
  const [whole, ...groups] = match;
  const value = groups.findLast((group) => group !== undefined) ?? whole;
  const start = at + whole.lastIndexOf(value);
  const end = start + value.length;
  const quote = groups.length > 2 ? match.groups?.quote : undefined;
  // A name before a bracket is a call, which makes the value.
  if (quote === undefined && text[end] === '(') return null;
  return { text: value, start, end: valueEnd(text, end, value.length, quote) };
}
