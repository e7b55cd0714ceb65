// Secrets that are known by their value alone, of every shape: no pattern could find most of them.
import { type Kind, token } from './planted.ts';
import { ALNUM, BASE64, BASE64_URL, DIGITS, HEX, type Random } from './random.ts';

const WORDS = ['amber', 'bicycle', 'copper', 'dolphin', 'engine', 'forest', 'ginger', 'harbour', 'island'];
const ACCENTS = 'äöüßéèñçøåžłπλжяд漢字仮名😀🔑';
const characters = [...ACCENTS];

const words = (r: Random, count: number, between: string) =>
  Array.from({ length: count }, () => r.pick(WORDS)).join(between);
/** The characters stand inside, as in a password that a generator makes. */
const around = (r: Random, inside: string) => r.chars(ALNUM, 5) + inside + r.chars(ALNUM, 5);
const among = (alphabet: string) => (r: Random) =>
  Array.from({ length: 6 }, () => r.chars(ALNUM, 2) + r.chars(alphabet, 1)).join('') + r.chars(ALNUM, 2);
const pemLike = (r: Random) => {
  const edge = (word: string) => `-----${word} SECRET-----`;
  const body = Array.from({ length: 4 }, () => r.chars(BASE64, 64));
  return [edge('BEGIN'), ...body, `${r.chars(BASE64, 22)}==`, edge('END'), ''].join('\n');
};
const json = (r: Random) =>
  JSON.stringify({ type: 'service_account', key: r.chars(ALNUM, 40), user: words(r, 2, '.') }, null, 2);

const shapes: Record<string, (random: Random) => string> = {
  'hex, short': (r) => r.chars(HEX, 8),
  hex: (r) => r.chars(HEX, 40),
  'hex, long': (r) => r.chars(HEX, 128),
  uuid: (r) => [8, 4, 4, 4, 12].map((length) => r.chars(HEX, length)).join('-'),
  digits: (r) => r.chars(DIGITS, 10),
  letters: (r) => r.chars(ALNUM, 8),
  alphanumeric: (r) => r.chars(ALNUM, 24),
  base64: (r) => `${r.chars(BASE64, 43)}=`,
  'base64, two at the end': (r) => `${r.chars(BASE64, 22)}==`,
  'base64 for URLs': (r) => r.chars(BASE64_URL, 43),
  '200 characters': (r) => r.chars(BASE64_URL, 200),
  'words with spaces': (r) => words(r, 5, ' '),
  'words with dashes': (r) => words(r, 3, '-'),
  'single quotes': (r) => around(r, "'") + around(r, "'"),
  'double quotes': (r) => around(r, '"') + around(r, '"'),
  backslashes: (r) => around(r, '\\') + around(r, '\\n'),
  percents: (r) => around(r, '%') + around(r, '%41'),
  'ampersands and angles': (r) => around(r, '&') + around(r, '<') + around(r, '>'),
  dollars: (r) => around(r, '$') + around(r, '$HOME'),
  backticks: (r) => around(r, '`') + around(r, '!'),
  'all punctuation': among('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'),
  'what a pattern means': among('$.*+?^{}()|[]\\/'),
  slashes: (r) => around(r, '/') + around(r, '//'),
  unicode: (r) => around(r, Array.from({ length: 8 }, () => r.pick(characters)).join('')),
  tabs: (r) => around(r, '\t') + around(r, '\t'),
  'many lines': pemLike,
  'many lines, ended as Windows does': (r) => pemLike(r).replaceAll('\n', '\r\n'),
  'JSON on many lines': json,
};

export const exactKinds: readonly Kind[] = Object.entries(shapes).map(([name, shape]) => ({
  name,
  alone: true,
  shapes: [0, 1, 2].map(() => (random: Random) => token('', shape(random))),
}));

/** A line of a value that is secret by itself, if it has more than one: not the edge of a key nor a brace of JSON. */
export function secretLine(value: string): string | undefined {
  const lines = value.split(/\r?\n/);
  return lines.length > 1 ? lines.findLast((line) => /[A-Za-z0-9+/]{20}/.test(line)) : undefined;
}
