// Finds secrets by the name before them. One search finds the names; the forms of a value are tried only after a name.
import { valueEnd } from './pattern.js';
import type { Found } from './ranges.js';
import { STRONG_NAME, WEAK_NAME } from './secret-names.js';
import { isGenerated, isMadeUp, isPlainValue, isRandomLiteral } from './value-shape.js';
import { OPTIONAL_SPACE, QUOTE, QUOTED, SPACE, VALUE } from './value-syntax.js';

const NAMES = new RegExp(
  `(?:(?<strong>${STRONG_NAME})|(?<![a-z\\d])(?:${WEAK_NAME}))(?:[_-]?\\d{1,2})?(?=[\\s=:,"'\x60\\\\%&><+\\]}])`,
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

const OPTION =
  /(?:^|[^\w-])--?(?!(?:no|windows|use|with|enable|disable|skip|require)(?:[-_]|$))(?:[a-z]{1,20}[-_]){0,3}[a-z]{0,12}$/i;
/** Commands that set a value by its name, and the entries of netrc. */
const SETTER =
  /(?:\b|--)(?:(?<=--)arg|set|setx|setenv|config|configure|put|login|machine|account|add-generic-password)\b[^\n;|&]*$/i;
const LINE_START = /(?:^|\n)[ \t]*(?:(?:ENV|ARG)[ \t]+)?[\w.-]{0,40}$/;
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
    after: after(`${QUOTE}?${OPTIONAL_SPACE}(?::[=-]?|=>|=|%3[ad])${OPTIONAL_SPACE}${VALUE}`),
    accepts: isRandomLiteral,
  },
  {
    kind: 'assignment',
    after: after(`${QUOTE}?[\\]}]${OPTIONAL_SPACE}=${OPTIONAL_SPACE}${VALUE}`),
    accepts: isGenerated,
  },
  {
    kind: 'assignment',
    after: after(`${QUOTE}${OPTIONAL_SPACE},${OPTIONAL_SPACE}${QUOTED}`),
    accepts: isRandomLiteral,
  },
  // A type between the name and the value, and a value for when the variable is not set.
  {
    kind: 'assignment',
    after: after(
      `${OPTIONAL_SPACE}(?::${OPTIONAL_SPACE}\\w{1,40}${OPTIONAL_SPACE}=|<-|\\|\\||\\?\\?|\\bor\\b)${OPTIONAL_SPACE}${QUOTED}`,
    ),
    accepts: isRandomLiteral,
  },
  // The value is a member, an attribute or an element beside the name.
  {
    kind: 'assignment',
    after: after(
      `(?:</key>\\s{0,20}<string>|${QUOTE}?[,\\s{]{1,40}(?:type${OPTIONAL_SPACE}=[^\\n]{0,40}\\s{1,20}|sensitive${OPTIONAL_SPACE}=[^\\n]{0,10}\\s{1,20}){0,2}${QUOTE}?(?:value|default)${QUOTE}?${OPTIONAL_SPACE}[:=]${OPTIONAL_SPACE})${VALUE}`,
    ),
    accepts: isRandomLiteral,
  },
  { kind: 'assignment', after: after(`${SPACE}${QUOTED}`), accepts: isGenerated },
  // The entries of netrc, each on its line, and of a Dockerfile.
  { kind: 'assignment', before: LINE_START, after: after(`${SPACE}${VALUE}(?=\\s|$)`), accepts: isGenerated },
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
/** Matches what sets a variable after its name: `$token = 'x'` in PHP, Perl and PowerShell, `${TOKEN:-x}` in a shell. */
const IS_SET = /(?:[ \t]{0,3}=[ \t]{0,3}["']|:[-=])(?=[^"'}]{4})/y;

function isSetHere(text: string): boolean {
  IS_SET.lastIndex = NAMES.lastIndex;
  return IS_SET.test(text);
}

/** Characters. No `before` looks further back. */
const MAX_BEFORE = 200;

export function* findNamedValues(text: string): Generator<Found> {
  NAMES.lastIndex = 0;
  for (let name = NAMES.exec(text); name !== null; name = NAMES.exec(text)) {
    const before = text.slice(Math.max(0, name.index - MAX_BEFORE), name.index);
    if (VARIABLE.test(before) && !isSetHere(text)) continue;
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
