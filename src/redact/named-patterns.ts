// Secrets that are told by what stands before them: a name, an option, a header, a place in a URL.

import { MAX_QUOTED, type Pattern } from './pattern.js';
import { isLiteral, isOpaque, isPassword, isPlainValue, looksRandom } from './value-shape.js';

/** The end of a name of what is secret: `DB_PASSWORD`, `apiKey`, `client-secret`, `TOKEN_2`. Not of a variable. */
const NAME = `(?<!\\$\\{?\\w{0,40})(?:${[
  'pass(?:word|wd|phrase|code)',
  'secret',
  '(?<!csrf[_-]?)token',
  'credentials?',
  '(?:api|access|secret|private|signing|encryption|auth|account|storage|master|service|deploy|license|session|webhook|shared|client|app)[_-]?key(?:[_-]?base)?',
  '[_-](?:pwd|pass|pat|auth|jwt|dsn)',
].join('|')})(?:[_-]?\\d{1,2})?`;

/** Blanks as they are written, in forms too. */
const BLANKS = '[ \\t+]{0,3}';
const BLANK = '[\\s+]{1,3}';

/** A quote, however often it was quoted itself; a shell has ways of its own for one inside of quotes. */
const QUOTE = String.raw`(?:'\\''|'"'"'|\\{0,7}["'\x60]|%22|%27|&quot;|&apos;|&#3[49];)`;
/** Between backticks stands a command that gives the value. */
const INSIDE = '(?:(?!\\k<quote>)(?:\\\\.|[^\\n\\0]))';
const QUOTED = `(?!\x60)(?<quote>${QUOTE})(?:(${INSIDE}{4,${MAX_QUOTED}})\\k<quote>|(${INSIDE}{${MAX_QUOTED}}))`;
/** Up to what ends a word in a shell, a URL or a table. */
const BARE = String.raw`([^\s"'\x60,;&|<>(){}\[\]\\\0]{4,})`;
const VALUE = `(?:${QUOTED}|${BARE})`;
const WORD = String.raw`([^\s"'\x60,;&|<>(){}\\\0]{6,})`;
/** The rest of one command. */
const REST = '[^\\n\\0|;&]{0,300}?[\\s+]';

const pattern = (kind: string, sign: string, accepts: Pattern['accepts'] = isLiteral): Pattern => ({
  kind,
  sign: new RegExp(sign, 'gi'),
  accepts,
});

const isRandom = (secret: string) => isLiteral(secret) && looksRandom(secret);

const KEY = '[A-Z0-9 +]{0,40}PRIVATE[ +]KEY(?:[ +]BLOCK)?-----';

export const NAMED_PATTERNS: readonly Pattern[] = [
  // To the end of the text when its own end is missing.
  { kind: 'private-key', sign: new RegExp(`-----BEGIN${KEY}[^\\0]*?(?:-----END${KEY}|\\0|$)`, 'g') },
  pattern(
    'authorization',
    `authorization${QUOTE}?${BLANKS}(?:[:=]|%3a)${BLANKS}${QUOTE}?(?:(?:bearer|basic|token|digest|apikey|negotiate)${BLANK})?${QUOTE}?${WORD}`,
    isOpaque,
  ),
  pattern('authorization', `\\bbearer${BLANK}${QUOTE}?${WORD}`, isOpaque),
  pattern('url-credentials', `://[^\\s/:"'<>\\[\\0]{0,300}:([^\\s/"'<>\\[\\0]+)@(?!sha\\d)`, isPassword),
  pattern('url-credentials', '://([\\w~+%.-]{20,})(?::x-oauth-basic)?@', isRandom),
  pattern('signature', `[?&](?:sig|signature|x-(?:amz|goog)-signature|x-amz-security-token)=${WORD}`),
  pattern('option', `(?<![\\w-])--?(?:[a-z]{1,20}-){0,3}${NAME}(?:=|${BLANK})${VALUE}`, isPlainValue),
  pattern('option', `\\bsshpass${BLANK}-p${BLANKS}${VALUE}`),
  pattern(
    'option',
    `\\b(?:docker|podman|nerdctl|buildah|skopeo|oras|registry|acr)${BLANK}login\\b${REST}-p${BLANK}${VALUE}`,
  ),
  pattern(
    'option',
    `\\bcurl\\b${REST}(?:-u|--user|--proxy-user)[\\s=+]{0,3}${QUOTE}?[^\\s:"'\`\\0]{0,100}:${BARE}`,
  ),
  pattern('option', `\\b(?:mysql|mysqldump|mysqladmin|mariadb)\\b${REST}-p${VALUE}`),
  pattern('option', `\\bredis-cli\\b${REST}-a${BLANK}${VALUE}`),
  pattern('option', `-pass(?:in|out)?${BLANK}${QUOTE}?pass:${BARE}`),
  pattern('assignment', `${NAME}=${VALUE}`, isPlainValue),
  pattern('assignment', `${NAME}${QUOTE}${BLANKS}(?::|=>)${BLANKS}${QUOTED}`, isPlainValue),
  pattern('assignment', `${NAME}${QUOTE}?${BLANKS}(?::=?|=>|=|%3[ad])${BLANKS}${VALUE}`, isRandom),
  pattern('assignment', `aws_secret_access_key${BLANK}${VALUE}`, isRandom),
  pattern('element', `<[\\w:.-]{0,60}${NAME}>\\s{0,3}([^<>\\s\\0]{4,})\\s{0,3}</`, isPlainValue),
];
