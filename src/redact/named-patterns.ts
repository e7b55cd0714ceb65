// Secrets that their place gives away: a header, a part of a URL, the option of a program, its standard input.
import type { Pattern } from './pattern.js';
import { isGenerated, isLiteral, isOpaque, isPassword, isRandomLiteral } from './value-shape.js';
import { BARE, BLANK, BLANKS, QUOTE, QUOTED, REST, VALUE, WORD } from './value-syntax.js';

/** @param words Their alternatives, separated by a bar: one of them is in whatever the sign matches. */
const pattern = (
  kind: string,
  words: string,
  sign: string,
  accepts: Pattern['accepts'] = isLiteral,
): Pattern => ({
  kind,
  words: words.toLowerCase().split('|'),
  sign: new RegExp(sign, 'gi'),
  accepts,
});

const KEY = '[A-Z0-9 +]{0,40}PRIVATE[ +]KEY(?:[ +]BLOCK)?-----';

const USER = `${QUOTE}?[^\\s:"'\x60\\0]{0,100}:`;

/** `program … option value`: the option may stand anywhere in the command. */
const option = (programs: string, options: string, accepts?: Pattern['accepts']) =>
  pattern(
    'option',
    programs.replace(/\\\w[+*]?|[()?:]/g, ''),
    `\\b(?:${programs})(?:\\.exe)?${BLANK}(?:${REST})?${options}${VALUE}`,
    accepts,
  );

/** Programs that read a secret from their standard input. */
const READERS =
  '(?:--password-stdin|--with-token|--token-stdin|--passphrase-fd|--stdin\\b|\\bsudo\\b[^|\\n]{0,40}[ ]-\\w*S|\\bchpasswd\\b|\\bsecret set\\b)';

export const NAMED_PATTERNS: readonly Pattern[] = [
  // To the end of the text when its own end is missing.
  {
    kind: 'private-key',
    words: ['-----begin'],
    sign: new RegExp(`-----BEGIN${KEY}[^\\0]*?(?:-----END${KEY}|\\0|$)`, 'g'),
  },
  pattern(
    'authorization',
    'authorization',
    `authorization${QUOTE}?${BLANKS}(?:[:=]|%3a)${BLANKS}${QUOTE}?(?:(?:bearer|basic|token|digest|apikey|negotiate)${BLANK})?${QUOTE}?${WORD}`,
    isOpaque,
  ),
  pattern('authorization', 'bearer', `\\bbearer${BLANK}${QUOTE}?${WORD}`, isOpaque),
  pattern(
    'cookie',
    'cookie|-b ',
    `(?:\\bcookie${QUOTE}?${BLANKS}(?::|=)|--cookie[ =]|[ ]-b[ ])${BLANKS}${QUOTE}?(?:[\\w.-]{1,40}=[^;"'\\n\\0]{0,100};[ ]?){0,4}?(?:sess\\w{0,20}|[\\w.]{0,20}sid|auth\\w{0,20}|\\w{0,20}token|jwt|remember\\w{0,20}|\\w{1,20}_id)=${WORD}`,
    isGenerated,
  ),
  pattern(
    'url-credentials',
    '://',
    `://[^\\s/:"'<>\\[\\0]{0,300}:([^\\s/"'<>\\[\\0]+)@(?!sha\\d)`,
    isPassword,
  ),
  pattern('url-credentials', '://', '://([\\w~+%.-]{20,})(?::x-oauth-basic)?@', isRandomLiteral),
  pattern(
    'signature',
    'sig=|signature=|security-token=',
    `[?&](?:sig|signature|x-(?:amz|goog)-signature|x-amz-security-token)=${WORD}`,
  ),

  pattern('option', 'sshpass', `\\bsshpass${BLANK}-p${BLANKS}${VALUE}`),
  option(
    '(?:docker|podman|nerdctl|buildah|skopeo|oras|helm|registry|acr|az|twine|mongo\\w*|cf|ibmcloud)\\b',
    `-p${BLANK}`,
    isSecretOption,
  ),
  pattern('option', 'curl', `\\bcurl\\b${REST}(?:-u|--user|--proxy-user)[\\s=+]{0,3}${USER}${BARE}`),
  pattern(
    'option',
    'curl',
    `\\bcurl\\b${REST}(?:-u|--user)[\\s=+]{0,3}${QUOTE}?([^\\s:"'\x60\\0]{12,}):${QUOTE}?(?=\\s|$)`,
    isGenerated,
  ),
  pattern(
    'option',
    'http|xh',
    `\\b(?:https?|xhs?)[ ](?!\\/)(?:${REST})?(?:-a|--auth)[\\s=]{1,3}${USER}${BARE}`,
  ),
  pattern('option', 'mysql|mariadb', `\\b(?:mysql|mysqldump|mysqladmin|mariadb)\\b${REST}-p${VALUE}`),
  option('redis-cli', `-a${BLANK}`),
  option('sqlcmd|bcp|isql|zip|zipcloak|osql', `-P${BLANKS}`, isSecretOption),
  option('7z|7za|7zz|7zr|rar|unrar', `-p`, isSecretOption),
  option('openssl', `-(?:k|K|passwd)${BLANK}`, isSecretOption),
  option('ldap\\w+|smbclient', `-(?:w|U${BLANK}[^\\s%]{1,60}%)${BLANKS}`, isSecretOption),
  option('gh', `secret${BLANK}set\\b(?:${REST})?(?:--body|-b)[\\s=]`, isRandomLiteral),
  option('vault', `(?:put|write|patch)\\b${REST}[\\w-]{1,60}=`, isRandomLiteral),
  option(
    'security|cargo|vault|snyk|sentry-cli|pulumi|netlify|fly|flyctl|doctl|railway|expo',
    `(?:login|auth)\\b(?:${REST})?`,
    isGenerated,
  ),
  pattern(
    'option',
    'htpasswd',
    `\\bhtpasswd${BLANK}-\\w{0,6}b\\w{0,6}${BLANK}(?:\\S{1,200}${BLANK}){1,2}${VALUE}(?=\\s|$)`,
    isRandomLiteral,
  ),
  pattern('option', 'storepass|keypass', `(?<![\\w-])-\\w{0,12}(?:store|key)pass(?:=|${BLANK})${VALUE}`),
  pattern('option', '-pass', `-pass(?:in|out)?${BLANK}${QUOTE}?pass:${BARE}`),

  pattern(
    'input',
    'echo|printf',
    `\\b(?:echo|printf)${BLANK}(?:-\\w${BLANK})?(?:${QUOTE}?[\\w.-]{1,60}:)?${VALUE}${QUOTE}?\\s{0,3}\\|[^|\\n\\0]{0,200}${READERS}`,
  ),
  pattern('input', '<<<', `${READERS}[^|\\n\\0]{0,100}<<<[ ]?${VALUE}`),
  pattern(
    'option',
    'ConvertTo-SecureString',
    `\\bConvertTo-SecureString${BLANK}(?:-String${BLANK})?${VALUE}`,
    isRandomLiteral,
  ),
  pattern('option', 'auth=(', `\\bauth=\\(${QUOTE}[^\\n"'\\0]{0,100}${QUOTE},${BLANKS}${QUOTED}`, isPassword),
  pattern(
    'file',
    ':',
    `(?:^|[\\s"'\x60])[\\w.*-]{1,100}:(?:\\d{1,5}|\\*):[\\w*-]{1,60}:[\\w.*-]{1,60}:${BARE}`,
    isGenerated,
  ),
  pattern(
    'assignment',
    'password|passwd|passphrase',
    `(?:^|\\n)[ \\t-]{0,40}[\\w.-]{0,40}(?:password|passwd|passphrase)[ \\t]?:[ \\t]${BLANKS}${BARE}(?=[ \\t]*(?:\\n|$|#))`,
    (value) => isLiteral(value) && /\d/.test(value),
  ),
];

/** The same letter is a port, a path or a project elsewhere. */
function isSecretOption(value: string): boolean {
  return isRandomLiteral(value);
}
