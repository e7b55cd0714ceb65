// Tokens that identify themselves: by how they begin, or by a mark inside. One search finds the marks of all rules;
// only there a rule is tried. So a new rule costs next to nothing.
import { GITLEAKS_RULES } from './gitleaks-rules.js';
import { OWN_RULES } from './own-rules.js';
import type { Found } from './ranges.js';
import type { TokenRule } from './token-rule.js';
import { isMadeUp } from './value-shape.js';

interface Matcher {
  readonly kind: string;
  readonly sign: RegExp;
  readonly before: RegExp | null;
  readonly isGlued: boolean;
  readonly entropy: number;
}

/** More of a text than any token has before its mark. */
const MAX_BEFORE = 60;

const RULES: readonly TokenRule[] = [...OWN_RULES, ...GITLEAKS_RULES];

/** What must follow a mark at least: without it, `pat` would be found in every path. */
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

/** The marks of tokens that begin with them, where a word begins; then those that may stand anywhere. */
const MARKS = [
  `(?<![A-Za-z0-9])(?:${marksOf(RULES.filter(({ glued, before }) => !glued && before === undefined))})`,
  marksOf(RULES.filter(({ glued, before }) => glued || before !== undefined)),
].join('|');
/** The only one of its source: to compile it takes milliseconds. */
const MARK = new RegExp(MARKS, 'g');

const matcherOf = ({ kind, mark, rest, before, glued, entropy = 0 }: TokenRule): Matcher => ({
  kind,
  sign: new RegExp(`(?:${mark})${rest}`, 'y'),
  before: before === undefined ? null : new RegExp(`(?<![A-Za-z0-9])(?:${before})$`),
  isGlued: glued === true,
  entropy,
});

const MATCHERS = RULES.map(matcherOf);
/** By the first character of what they match, for which every rule was tried once. */
const BY_FIRST = new Map<string, readonly Matcher[]>();

function matchersFor(first: string): readonly Matcher[] {
  const known = BY_FIRST.get(first);
  if (known !== undefined) return known;
  const matchers = MATCHERS.filter((_, index) => canBegin(RULES[index]?.mark ?? '', first));
  BY_FIRST.set(first, matchers);
  return matchers;
}

/** Whether a mark can begin with this character, as far as its alternatives show it. */
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

/** The longest token with its mark here. */
function tokenAt(text: string, at: number): Found | null {
  let best: Found | null = null;
  const isInWord = /[A-Za-z0-9]/.test(text[at - 1] ?? '');
  for (const { kind, sign, before, isGlued, entropy } of matchersFor(text[at] ?? '')) {
    if (isInWord && !isGlued && before === null) continue;
    const start = before === null ? at : startOf(text, at, before);
    if (start === null) continue;
    sign.lastIndex = at;
    if (!sign.test(text)) continue;
    const end = sign.lastIndex;
    if (best !== null && end <= best.end) continue;
    if (looksLikeToken(text.slice(start, Math.min(end, start + MAX_JUDGED)), entropy))
      best = { start, end, kind };
  }
  return best;
}

/** Where the part before the mark begins; null if there is none. */
function startOf(text: string, at: number, before: RegExp): number | null {
  const lead = before.exec(text.slice(Math.max(0, at - MAX_BEFORE), at));
  return lead === null ? null : at - lead[0].length;
}

/** Nothing longer is a word. Judging all of it for each mark in it would cost a square. */
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
