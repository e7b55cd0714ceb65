// Secrets by what they look like, or by what stands before them: what secretlint's rules do not know, or know only
// in files of a certain name. Every repetition has an end, so that no text can keep a pattern busy.
import { isExample, isReference, looksRandom } from './literal.js';
import type { Find } from './ranges.js';

interface Pattern {
  readonly kind: string;
  /** The secret is its last group, or all of it when it has none. */
  readonly sign: RegExp;
  /** Whether what was found is a secret after all. */
  readonly accepts?: (secret: string) => boolean;
}

const isLiteral = (secret: string) => !isReference(secret);
const isRandom = (secret: string) => isLiteral(secret) && looksRandom(secret);

/** The end of a name of what is secret: `DB_PASSWORD`, `apiKey`, `client-secret`, `TOKEN_2`. */
const NAME = [
  'pass(?:word|wd|phrase|code)',
  'secret',
  '(?<!csrf[_-]?)token',
  'credentials?',
  '(?:api|access|secret|private|signing|encryption|auth|account|storage|master|service|deploy|license|session|webhook|shared|client|app)[_-]?key(?:[_-]?base)?',
  '[_-](?:pwd|pass|pat|auth|jwt|dsn)',
].join('|');
const NAMED = `(?:${NAME})(?:[_-]?\\d{1,2})?`;

/** A value in quotes, or up to what ends a word in a shell, a URL or a table. */
const QUOTED = String.raw`"([^"\n\0]{4,400})"|'([^'\n\0]{4,400})'`;
const BARE = String.raw`([^\s"'\x60,;&|<>(){}\[\]\\\0]{4,400})`;
const TO_END_OF_WORD = String.raw`([^\s"'\x60,;\\\0]{6,4000})`;
const KEY = '[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----';

const PATTERNS: readonly Pattern[] = [
  { kind: 'private-key', sign: new RegExp(`-----BEGIN${KEY}[^\\0]*?(?:-----END${KEY}|\\0|$)`, 'g') },
  { kind: 'jwt', sign: /eyJ[\w-]{8,4000}\.[\w-]{8,8000}\.[\w-]{0,4000}/g },
  { kind: 'github', sign: /(?:gh[pousr]|github_pat)_\w{30,300}(?:\.[\w-]{1,8000}){0,2}/g },
  { kind: 'gitlab', sign: /gl(?:pat|ptt|rt|dt|cbt|oas|soat|agent)-[\w-]{20,300}(?:\.[\w.-]{1,300})?/g },
  { kind: 'openai', sign: /sk-(?:proj|svcacct|admin)-[\w-]{20,400}/g },
  { kind: 'openai', sign: /(?<![A-Za-z0-9])sk-(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{20,400}/g },
  { kind: 'anthropic', sign: /sk-ant-[\w-]{20,400}/g },
  { kind: 'slack', sign: /xox[a-z]-[\w-]{10,400}|xapp-\d-[\w-]{10,400}/g },
  {
    kind: 'aws-key-id',
    sign: /(?<![A-Z0-9])(?:A3T[A-Z0-9]|A[BCGIKNRS][A-Z]A)(?=[A-Z]{0,16}\d)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  },
  { kind: 'google', sign: /AIza[\w-]{35}|ya29\.[\w-]{20,1000}|GOCSPX-[\w-]{20,100}/g },
  {
    kind: 'authorization',
    sign: new RegExp(
      `\\bauthorization["']?\\s{0,3}[:=]\\s{0,3}["']?(?:(?:bearer|basic|token|digest|apikey|negotiate)\\s{1,3})?["']?${TO_END_OF_WORD}`,
      'gi',
    ),
    accepts: isLiteral,
  },
  {
    kind: 'authorization',
    sign: new RegExp(`\\bbearer\\s{1,3}["']?${TO_END_OF_WORD}`, 'gi'),
    accepts: (secret) => isLiteral(secret) && /\d|[A-Z][a-z]{1,20}[A-Z]/.test(secret),
  },
  {
    kind: 'header',
    sign: new RegExp(`(?:api-?key|token|secret)\\s{0,3}:\\s{0,3}${TO_END_OF_WORD}`, 'gi'),
    accepts: isRandom,
  },
  {
    kind: 'url-credentials',
    sign: /:\/\/[^\s/:@"'<>\0]{0,100}:([^\s/@"'<>\0]{1,300})@/g,
    accepts: isLiteral,
  },
  { kind: 'url-credentials', sign: /:\/\/([\w~+-]{20,300})@/g, accepts: isRandom },
  {
    kind: 'signature',
    sign: /[?&](?:sig|signature|x-amz-signature|x-goog-signature|x-amz-security-token)=([^\s"'&\\\0]{16,4000})/gi,
    accepts: isLiteral,
  },
  {
    kind: 'option',
    sign: new RegExp(`(?<![\\w-])--?(?:[a-z]{1,20}-){0,3}${NAMED}(?:=|\\s{1,3})(?:${QUOTED}|${BARE})`, 'gi'),
    accepts: isLiteral,
  },
  { kind: 'assignment', sign: new RegExp(`${NAMED}=(?:${QUOTED}|${BARE})`, 'gi'), accepts: isLiteral },
  {
    kind: 'assignment',
    sign: new RegExp(`${NAMED}["']\\s{0,3}(?::|=>)\\s{0,3}(?:${QUOTED})`, 'gi'),
    accepts: (secret) => isLiteral(secret) && !/\s/.test(secret),
  },
  {
    kind: 'assignment',
    sign: new RegExp(`${NAMED}["']?\\s{0,3}(?::=?|=>|=)\\s{0,3}(?:${QUOTED}|${BARE})`, 'gi'),
    accepts: isRandom,
  },
];

export const findByPattern: Find = function* (text) {
  for (const { kind, sign, accepts } of PATTERNS) {
    for (const match of text.matchAll(sign)) {
      const [whole, ...groups] = match;
      const secret = groups.findLast((group) => group !== undefined) ?? whole;
      if (isExample(secret) || accepts?.(secret) === false) continue;
      // A secret ends where its match does, but for the quote that closes it.
      const start = match.index + whole.lastIndexOf(secret);
      yield { start, end: start + secret.length, kind };
    }
  }
};
