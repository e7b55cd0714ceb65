// Names of secrets in commands, in data and in the environment.

/** After a name that ends like this any value counts as a secret. */
const STRONG = [
  'pass(?:word|wd|phrase|code)',
  'secret',
  '(?<!csrf[_-]?)token',
  'credentials?',
  '(?<!user\\.(?=signing))(?:api|access|secret|private|signing|encryption|auth|account|storage|master|service|deploy|license|session|webhook|shared|client|app)[_-]?key(?:[_-]?base)?',
  '[_-](?:pwd|pass|pat|auth|jwt|dsn)',
];

/** These names are common, so only a value that looks generated counts as a secret. */
const WEAK = [
  '(?<=[_?&-])(?<!(?:public|primary|foreign|cache|sort|partition|idempotency|object|hash|row|range|map|group|shard|routing|index|dedupe|lookup)[_-])key',
  '(?:db|pg|ssh|my|root|user|admin|key|store|sudo|ftp|smtp|mail|ldap)?pass',
  'pwd?|auth|bearer|salt|dsn|pat|jwt|pin|psk|creds|requirepass|masterauth|client-key-data|(?:my[_-])?secrets|(?:auth|access)_?tokens',
  '(?<=[_.-])(?:session|login|cookie|signature|creds?|cert|seed|hmac|psk|secrets|sk|auth_ident)',
  // The stage comes after the word: API_KEY_PROD.
  '(?:key|secret|password|passwd|pass)[_-](?:prod(?:uction)?|live|stag(?:e|ing)|stg|dev(?:elopment)?|test|ci|local|old|new|primary|secondary|backup|default|v\\d)',
  'secret[_-]?id|auth[_-]?config|session[_-]?token',
  // The host comes after the word: TF_TOKEN_app_terraform_io.
  'token(?:_[a-z\\d]{1,20}){1,4}',
];

/** Sources of regular expressions. Use them with the flag `i`. */
export const STRONG_NAME = STRONG.join('|');
export const WEAK_NAME = WEAK.join('|');

/** What may follow such a word in the name of an environment variable: `API_KEY_2`, `TOKENS`, `npm.token`. */
const NAME_END = '(?=s?(?:[_.-]|\\d|$))';
const IN_ENVIRONMENT = new RegExp(
  `token|secret|credential|(?:${STRONG_NAME})${NAME_END}|(?:^|[_.-])(?:${WEAK_NAME})${NAME_END}|(?:^|[_.-])(?:cookie|signature)s?(?:[_.-]|$)`,
  'i',
);

/** Names that look secret although their values are not. */
const NO_SECRETS = new Set(['PWD', 'OLDPWD', 'INPUT_SECRETS', 'SSH_AUTH_SOCK', 'XAUTHORITY']);

/** Whether a variable of the environment holds a secret, by its name. */
export const isSecretVariable = (name: string): boolean => IN_ENVIRONMENT.test(name) && !NO_SECRETS.has(name);
