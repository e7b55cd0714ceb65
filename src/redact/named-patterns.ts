// Patterns of secrets that are recognised by their place: a header, a part of a URL, an option or the standard input of
// a program.
import type { Pattern } from './pattern.js';
import { isGenerated, isLiteral, isOpaque, isPassword, isRandomLiteral } from './value-shape.js';
import { BARE, OPTIONAL_SPACE, QUOTE, QUOTED, REST, SPACE, VALUE, WORD } from './value-syntax.js';

/** @param words Words separated by bars. Every match contains at least one of them. */
const pattern = (
  kind: string,
  words: string,
  source: string,
  accepts: Pattern['accepts'] = isLiteral,
): Pattern => ({
  kind,
  words: words.toLowerCase().split('|'),
  regex: new RegExp(source, 'gi'),
  accepts,
});

const KEY = '[A-Z0-9 +]{0,40}PRIVATE[ +]KEY(?:[ +]BLOCK)?-----';

const USER = `${QUOTE}?[^\\s:"'\x60\\0]{0,100}:`;

/** Matches `program … option value`, with the option anywhere in the command. */
const option = (programs: string, options: string, accepts?: Pattern['accepts']) =>
  pattern(
    'option',
    programs.replace(/\\\w[+*]?|[()?:]/g, ''),
    `\\b(?:${programs})(?:\\.exe)?${SPACE}(?:${REST})?${options}${VALUE}`,
    accepts,
  );

/** Programs that read a secret from their standard input. */
const READERS =
  '(?:--password-stdin|--with-token|--token-stdin|--passphrase-fd|--stdin\\b|--data-file=?-|\\bsudo\\b[^|\\n]{0,40}[ ]-\\w*S|\\bchpasswd\\b|\\bsecrets? (?:set|put|create|add|versions add)\\b|\\benv add\\b|\\bpass insert\\b|\\bkinit\\b|\\b(?:lpass|bw) login\\b|\\bkeyring set\\b|\\bsecret-tool store\\b|\\bConvertTo-SecureString\\b)';

/** Every reader has one of these. */
const READER_WORDS =
  '-stdin|-token|--passphrase-fd|--stdin|--data-file|sudo|chpasswd|secret|env add|pass insert|kinit|login|keyring set|convertto-';

/** Commands that may read a secret, or something else, from their standard input. */
const MORE_READERS =
  '(?:[ ](?:log|sign)in\\b|\\bcryptsetup\\b|\\bload-key\\b|\\bluks\\w+|\\bssh-add\\b|\\bconfig set\\b|\\bencrypt_string\\b|\\bunlock\\b)';

/** What prints a value into a pipe or a file, up to the value. */
const PRINTS = `\\b(?:echo|printf)${SPACE}(?:-\\w${SPACE})?(?:${QUOTE}?%s(?:\\\\{1,2}n)?${QUOTE}?${SPACE})?`;

/** The first line of a here-document, after the word that ends it: a value, or a user and a value. */
const FIRST_LINE = `[^\\n\\0]{0,100}\\n\\s{0,20}(?:[\\w.-]{1,60}:)?${VALUE}`;

export const NAMED_PATTERNS: readonly Pattern[] = [
  // A key whose end is missing reaches to the end of the text.
  {
    kind: 'private-key',
    words: ['-----begin'],
    regex: new RegExp(`-----BEGIN${KEY}[^\\0]*?(?:-----END${KEY}|\\0|$)`, 'g'),
  },
  pattern(
    'authorization',
    'authorization',
    `authorization${QUOTE}?${OPTIONAL_SPACE}(?:[:=]|%3a)${OPTIONAL_SPACE}${QUOTE}?(?:[a-z]{2,20}${SPACE})?${QUOTE}?${WORD}`,
    isOpaque,
  ),
  pattern('authorization', 'bearer', `\\bbearer${SPACE}${QUOTE}?${WORD}`, isOpaque),
  pattern(
    'cookie',
    'cookie|-b ',
    `(?:\\bcookie${QUOTE}?${OPTIONAL_SPACE}(?::|=)|--cookie[ =]|[ ]-b[ ])${OPTIONAL_SPACE}${QUOTE}?(?:[\\w.-]{1,40}=[^;"'\\n\\0]{0,100};[ ]?){0,4}?(?:\\w{0,20}sess\\w{0,20}|[\\w.]{0,20}sid|auth\\w{0,20}|\\w{0,20}token|jwt|remember\\w{0,20}|\\w{1,20}_id)=${WORD}`,
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

  pattern('url-credentials', 'code=', `[?&]code=${WORD}`, isGenerated),
  pattern(
    'sql',
    'identified',
    `\\bidentified${SPACE}(?:with${SPACE}\\w{1,40}${SPACE})?by${SPACE}(?:password${SPACE})?${QUOTED}`,
    isPassword,
  ),
  pattern(
    'sql',
    'password',
    `\\bpassword(?:[ \\t]{1,3}|[ \\t]{0,3}\\([ \\t]{0,3})${QUOTED}`,
    isRandomLiteral,
  ),
  pattern(
    'option',
    'credential',
    `credential${QUOTE}?\\]?(?:::new)?,?${OPTIONAL_SPACE}\\(${OPTIONAL_SPACE}${QUOTE}[^\\n"'\\0]{0,100}${QUOTE},${OPTIONAL_SPACE}${QUOTED}`,
    isPassword,
  ),

  pattern('option', 'sshpass', `\\bsshpass${SPACE}-p${OPTIONAL_SPACE}${VALUE}`),
  option(
    '(?:docker|podman|nerdctl|buildah|skopeo|oras|helm|registry|acr|az|twine|mongo\\w*|cf|ibmcloud)\\b',
    `-p${SPACE}`,
    isSecretOption,
  ),
  pattern('option', 'curl', `\\bcurl\\b${REST}(?:-u|-U|--user|--proxy-user)[\\s=+]{0,3}${USER}${BARE}`),
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
  option('redis-cli', `-a${SPACE}`),
  option('sqlcmd|bcp|isql|zip|zipcloak|osql', `-P${OPTIONAL_SPACE}`, isSecretOption),
  option('7z|7za|7zz|7zr|rar|unrar', `-p`, isSecretOption),
  option('openssl', `-(?:k|K|passwd)${SPACE}`, isSecretOption),
  option('ldap\\w+|smbclient', `-(?:w|U${SPACE}[^\\s%]{1,60}%)${OPTIONAL_SPACE}`, isSecretOption),
  option('gh', `secret${SPACE}set\\b(?:${REST})?(?:--body|-b)[\\s=]`, isRandomLiteral),
  option('vault', `(?:put|write|patch)\\b${REST}[\\w-]{1,60}=`, isRandomLiteral),
  option(
    'security|cargo|vault|snyk|sentry-cli|pulumi|netlify|fly|flyctl|doctl|railway|expo',
    `(?:login|auth)\\b(?:${REST})?`,
    isGenerated,
  ),
  pattern(
    'option',
    'htpasswd',
    `\\bhtpasswd${SPACE}-\\w{0,6}b\\w{0,6}${SPACE}(?:\\S{1,200}${SPACE}){1,2}${VALUE}(?=\\s|$)`,
    isRandomLiteral,
  ),
  pattern('option', 'storepass|keypass', `(?<![\\w-])-\\w{0,12}(?:store|key)pass(?:=|${SPACE})${VALUE}`),
  pattern('option', '-pass', `-pass(?:in|out)?${SPACE}${QUOTE}?pass:${BARE}`),

  pattern(
    'input',
    'echo|printf',
    `${PRINTS}(?:${QUOTE}?[\\w.-]{1,60}:)?${VALUE}${QUOTE}?\\s{0,3}\\|[^|\\n\\0]{0,200}${READERS}`,
  ),
  pattern('input', READER_WORDS, `${QUOTED}\\s{0,3}\\|[^|\\n\\0]{0,200}${READERS}`, isWholeSecret),
  pattern(
    'input',
    'echo|printf',
    `${PRINTS}${VALUE}${QUOTE}?\\s{0,3}(?:\\|[^|\\n\\0]{0,200}${MORE_READERS}|>{1,2}[ ]?[^\\s|;&]{0,200}(?:token|secret|passw|_pass\\b|credential|\\.key\\b))`,
    (value) => isGenerated(value) && !/[{}]/.test(value),
  ),
  pattern('input', '<<<', `${MORE_READERS}[^|\\n\\0]{0,100}<<<[ ]?${VALUE}`, isGenerated),
  pattern('input', 'add-mask', `::add-mask::${WORD}`, isGenerated),
  pattern('input', 'send', `\\bsend${SPACE}(?:--${SPACE})?${QUOTE}${BARE}(?=\\\\{1,4}[rn])`, isRandomLiteral),
  pattern(
    'assignment',
    'token|secret|passw|key',
    `\\bs([|/#,@])[^\\n\\0|/#,@]{0,60}(?:token|secret|passw|key)[^\\n\\0|/#,@]{0,60}\\1([^\\s"'\x60|/#,@\\0]{6,})(?=\\1)`,
    isGenerated,
  ),
  pattern('option', '_auth(', `bearer_auth\\(${QUOTED}`, isPassword),
  pattern(
    'input',
    '<<',
    `${READERS}[^|\\n\\0]{0,200}<<-?${OPTIONAL_SPACE}${QUOTE}?\\w{1,40}${QUOTE}?${FIRST_LINE}`,
    isRandomLiteral,
  ),
  pattern(
    'input',
    '<<',
    `<<-?${OPTIONAL_SPACE}${QUOTE}?\\w{1,40}${QUOTE}?[^\\n\\0]{0,200}${READERS}${FIRST_LINE}`,
    isRandomLiteral,
  ),
  pattern('input', '<<<', `${READERS}[^|\\n\\0]{0,100}<<<[ ]?${VALUE}`),
  pattern(
    'option',
    'ConvertTo-SecureString',
    `\\bConvertTo-SecureString${SPACE}(?:-(?:String|AsPlainText|Force)${SPACE}){0,3}${VALUE}`,
    isRandomLiteral,
  ),
  pattern(
    'option',
    'auth=(|auth(|login(|pw_set(',
    `(?:\\bauth=|basic_?auth|\\.login|pw_set)\\(${QUOTE}[^\\n"'\\0]{0,100}${QUOTE},${OPTIONAL_SPACE}(?:Some\\()?${QUOTED}`,
    isRandomLiteral,
  ),
  pattern(
    'file',
    ':',
    `(?:^|[\\s"'\x60])[\\w.*-]{1,100}:(?:\\d{1,5}|\\*):[\\w*-]{1,60}:[\\w.*-]{1,60}:${BARE}`,
    isGenerated,
  ),
  pattern(
    'assignment',
    'password|passwd|passphrase',
    `(?:^|\\n)[ \\t-]{0,40}[\\w.-]{0,40}(?:password|passwd|passphrase)[ \\t]?:[ \\t]${OPTIONAL_SPACE}${BARE}(?=[ \\t]*(?:\\n|$|#))`,
    (value) => isLiteral(value) && /\d/.test(value),
  ),
];

/** A user before the password is no secret. */
function isWholeSecret(value: string): boolean {
  return isRandomLiteral(value) && !/^[\w.-]{1,60}:/.test(value);
}

/** The same letter means a port, a path or a project in other programs. */
function isSecretOption(value: string): boolean {
  return isRandomLiteral(value);
}
