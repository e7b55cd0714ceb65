// Finds tokens that are recognised by their beginning or by a mark inside. One search finds the marks of all rules, and
// a rule is tried only at its mark. So a new rule costs next to nothing.
import { GITLEAKS_RULES } from './gitleaks-rules.js';
import { OWN_RULES } from './own-rules.js';
import type { Found } from './ranges.js';
import type { TokenRule } from './token-rule.js';
import { isMadeUp } from './value-shape.js';

interface Matcher {
  readonly kind: string;
  readonly regex: RegExp;
  readonly before: RegExp | null;
  /** Whether a letter or a digit may come directly before the mark. */
  readonly mayBeInWord: boolean;
  readonly entropy: number;
}

/** Characters. No token has as many before its mark. */
const MAX_BEFORE = 100;

const RULES: readonly TokenRule[] = [...OWN_RULES, ...GITLEAKS_RULES];

/** Returns a look-ahead for the characters that must follow a mark. Without it, `pat` would be found in every path. */
function followerOf({ rest }: TokenRule): string {
  const [, characters = '', count = '0'] = /^(\[(?:\\.|[^\]])*\]|\\w)\{(\d+)/.exec(rest) ?? [];
  return characters === '' ? '' : `(?=${characters}{${Math.min(Number(count), MAX_FOLLOWING)}})`;
}

const MAX_FOLLOWING = 8;

function marksOf(rules: readonly TokenRule[]): string {
  const byFollower = new Map<string, Set<string>>();
  for (const rule of rules) {
    const follower = followerOf(rule);
    const marks = byFollower.get(follower) ?? new Set();
    byFollower.set(follower, marks.add(rule.mark));
  }
  return [...byFollower].map(([follower, marks]) => `(?:${[...marks].join('|')})${follower}`).join('|');
}

/** Marks at the beginning of a token count only where a word begins; the others count anywhere. */
const MARKS = [
  `(?<![A-Za-z0-9])(?:${marksOf(RULES.filter(({ glued, before }) => !glued && before === undefined))})`,
  marksOf(RULES.filter(({ glued, before }) => glued || before !== undefined)),
].join('|');
/** Used by both functions below, because compiling it takes milliseconds. */
const MARK = new RegExp(MARKS, 'g');

const matcherOf = ({ kind, mark, rest, before, glued, entropy = 0 }: TokenRule): Matcher => ({
  kind,
  regex: new RegExp(`(?:${mark})${rest}`, 'y'),
  before: before === undefined ? null : new RegExp(`(?<![A-Za-z0-9])(?:${before})$`),
  mayBeInWord: glued === true || before !== undefined,
  entropy,
});

const MATCHERS = RULES.map(matcherOf);
/** The rules that can match at a character. It has one entry for each first character of a mark, a few dozen. */
const BY_FIRST = new Map<string, readonly Matcher[]>();

function matchersFor(first: string): readonly Matcher[] {
  const known = BY_FIRST.get(first);
  if (known !== undefined) return known;
  const matchers = MATCHERS.filter((_, index) => canBegin(RULES[index]?.mark ?? '', first));
  BY_FIRST.set(first, matchers);
  return matchers;
}

/** Whether a mark can begin with this character, judged by the first element of each of its alternatives. */
function canBegin(mark: string, first: string): boolean {
  return mark.split('|').some((alternative) => {
    const [begin = ''] = /^(?:\(\?:)?(?:\[[^\]]+\]|\\.|.)/.exec(alternative) ?? [];
    return new RegExp(begin.replace('(?:', '')).test(first);
  });
}

export function hasTokenMark(text: string): boolean {
  MARK.lastIndex = 0;
  return MARK.test(text);
}

export function* findTokens(text: string): Generator<Found> {
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const { index } = match;
    const found = tokenAt(text, index);
    MARK.lastIndex = found === null ? index + 1 : Math.max(found.end, index + 1);
    if (found !== null) yield found;
  }
}

/** Returns the longest token whose mark is here, or null. */
function tokenAt(text: string, at: number): Found | null {
  const isInWord = /[A-Za-z0-9]/.test(text[at - 1] ?? '');
  let longest: Found | null = null;
  for (const matcher of matchersFor(text[at] ?? '')) {
    if (isInWord && !matcher.mayBeInWord) continue;
    const place = matchAt(text, at, matcher);
    if (place === null || place.end <= (longest?.end ?? at - 1)) continue;
    if (
      looksLikeToken(text.slice(place.start, Math.min(place.end, place.start + MAX_JUDGED)), matcher.entropy)
    )
      longest = place;
  }
  return longest;
}

function matchAt(text: string, at: number, { kind, regex, before }: Matcher): Found | null {
  const start = before === null ? at : startOf(text, at, before);
  if (start === null) return null;
  regex.lastIndex = at;
  return regex.test(text) ? { start, end: regex.lastIndex, kind } : null;
}

/** Returns where the part before the mark begins, or null if there is none. */
function startOf(text: string, at: number, before: RegExp): number | null {
  const lead = before.exec(text.slice(Math.max(0, at - MAX_BEFORE), at));
  return lead === null ? null : at - lead[0].length;
}

/** Characters. A longer text is never a word, and judging all of it for each mark inside would take quadratic time. */
const MAX_JUDGED = 500;

const looksLikeToken = (secret: string, entropy: number) =>
  secret.length === MAX_JUDGED || !(isMadeUp(secret) || entropyOf(secret) < entropy);

function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let entropy = 0;
  for (const count of counts.values()) entropy -= (count / text.length) * Math.log2(count / text.length);
  return entropy;
}
