// Made-up secrets that match the rules of other scanners, the same on every run.
import fc from 'fast-check';
import type { Rule } from './rules.ts';

export interface Sample {
  rule: string;
  secret: string;
  /** What the maker is called, for names of variables. */
  maker: string;
  /** Identifies itself; otherwise only a name before it does. */
  isAlone: boolean;
}

const TRIES = 40;

/** None for rules whose matches are no single word, are short, or are addresses or ids. */
export function samplesOf(rule: Rule, count: number): Sample[] {
  const isAlone = rule.keyword === null && hasMark(rule.pattern);
  const maker = makerOf(rule);
  const random = fc.noBias(fc.stringMatching(new RegExp(`^(?:${evenClasses(rule.pattern)})$`)));
  const seed = [...rule.name].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) | 0, 7);
  const found = fc
    .sample(random, { numRuns: TRIES, seed })
    .filter((secret) => isSecret(secret) && entropyOf(secret) >= rule.entropy);
  return [...new Set(found)].slice(0, count).map((secret) => ({ rule: rule.name, secret, maker, isAlone }));
}

const isSecret = (text: string) =>
  /^[\w+/=~.:!@%*$^#?&;,-]{14,2000}$/.test(text) &&
  !/^(?:https?:|mongodb|postgres|redis|jdbc|ldap|ftp|amqp)/i.test(text) &&
  !/\.(?:com|net|io|org|cloud)$/.test(text);

const CLASSES: Readonly<Record<string, string>> = { '\\w': '[A-Za-z0-9_]', '\\d': '[0-9]', '.': '\\.' };

/**
 * Each character of a class as likely as every other: the generator draws one of the ranges first. Dots that were
 * meant to be escaped stand for themselves.
 */
function evenClasses(pattern: string): string {
  return pattern.replace(/\[(?!\^)((?:\\.|[^\]])*)\]|\\[\s\S]|\./g, (written, inner?: string) => {
    if (inner === undefined) return CLASSES[written] ?? written;
    const wide = inner.replaceAll('\\w', 'A-Za-z0-9_').replaceAll('\\d', '0-9');
    return `[${wide.replace(/([A-Za-z0-9])-([A-Za-z0-9])/g, (_, from, to) => between(from, to)).replace(/(?<!\\)-/g, '\\-')}]`;
  });
}

function between(from: string, to: string): string {
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  return String.fromCharCode(...Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at));
}

/** A run of three fixed characters at least, classes and counts left out. */
function hasMark(pattern: string): boolean {
  const fixed = pattern
    .replace(/\\[dwsDWSbB]/g, ' ')
    .replace(/\[(?:\\.|[^\]])*\]/g, ' ')
    .replace(/\{[^}]*\}|\(\?:|[()?*+|]/g, ' ')
    .replaceAll('\\', '');
  return /\S{3}/.test(fixed);
}

function makerOf({ name, keyword }: Rule): string {
  const words = keyword ?? name.replace(/^\w+: /, '').replace(/[\s-].*$/, '');
  return (
    words
      .replace(/\W+/g, '_')
      .replace(/^_+|_+$/g, '')
      .toUpperCase() || 'SERVICE'
  );
}

function entropyOf(text: string): number {
  const characters = [...text];
  const counts = Map.groupBy(characters, (character) => character).values();
  return [...counts].reduce(
    (sum, { length }) => sum - (length / characters.length) * Math.log2(length / characters.length),
    0,
  );
}
