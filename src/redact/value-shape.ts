// Judges the text in the place of a secret: is it a secret, or does it only say where the secret comes from?

/** A variable, a command substitution, a template, a format, a mask, or one of our placeholders. */
const REFERENCE =
  /^(?:\$[A-Za-z_{(]|%\w+%$|%[sdvq]\b|\{\{|\{[\w.]*\}$|<[\w .-]*>?$|[*.x•]{3,}|\[redacted:|@[\w./-]+$|--?[a-z]+(?:-[a-z]+)*(?:=|$)|!Ref|!Sub)/i;
/** A member of an object, or a call. */
const MEMBER =
  /^(?:(?:process|os|env|secrets?|github|steps|inputs|vars|config|settings|args|self|this|options|opts|req|request|ctx)\b[.[(]|[A-Za-z_]\w*(?:\.[A-Za-z_]+)*\(|[A-Za-z_]+(?:\.[A-Za-z_]+)+$)/;
/** A file or a folder. */
const PLACE = /^(?:file:|(?:\.{0,2}|~)\/[\w.-]{0,40}(?:\/[\w.-]{0,60}){0,20}$|[A-Za-z]:\\)/;
/** The name of a secret in a store, not its value. */
const KEPT =
  /^(?:id|type|src|source|target|name|env|from|ref|key)=|^(?:arn|op|vault|keyring|ssm|secretsmanager|gsm|azurekeyvault):/;
/** Words that are ordinary values of settings, and names of types. */
const WORD =
  /^(?:true|false|yes|no|on|off|null|nil|none|undefined|nan|string|str|int|integer|number|bool|boolean|bytes|object|any|unknown|void|required|optional|default|auto|always|never|prompt|ask|stdin|env|file|read|write|read-only|admin|inherit|bearer|basic|missing|invalid|expired|empty|unset|changeme|redacted|hidden|masked|(?:your|my|the|some|example|dummy|fake|placeholder)(?:[-_ ]\S*)?)$/i;

const isReference = (value: string): boolean =>
  [REFERENCE, MEMBER, PLACE, KEPT].some((pattern) => pattern.test(value));

/** The version of a package whose name ends like that of a secret: `"auth-token": "^6.0.0"`. */
const VERSION = /^(?:[\^~]|[<>]?=)?v?\d+(?:\.(?:\d+|[x*])){1,3}(?:-[a-z\d.]+)?$/i;

export const isLiteral = (value: string): boolean =>
  !(isReference(value) || WORD.test(value) || VERSION.test(value) || /^\d{1,6}$/.test(value));

/**
 * Whether a text is a password, in a place where only a password can be. It may begin like a placeholder, as `my-`
 * does.
 */
export const isPassword = (value: string): boolean =>
  isLiteral(value) || (!isReference(value) && looksRandom(value));

/** Whether a text consists of words, so that it is the name of a thing rather than a secret. */
const isName = (value: string) => /^[A-Za-z]+(?:[-_.:/ ][A-Za-z]+)*$/.test(value);

/**
 * Whether a text is a literal and not a name such as `queue-token` or `password`. Another single word may be a poor
 * secret.
 */
export const isPlainValue = (value: string): boolean =>
  isLiteral(value) &&
  (!isName(value) || (/^[A-Za-z]+$/.test(value) && !/(?:password|passwd|token|secret|key)$/i.test(value)));

/** Whether a text mixes digits and letters as names that people give do not. */
export const looksRandom = (value: string): boolean =>
  value.length >= 8 &&
  /\d/.test(value) &&
  /[A-Za-z]/.test(value) &&
  !/^[\w-]*\.[a-z]{1,4}$/.test(value) &&
  !/^[a-z]+(?:[-_.:/][a-z]+)*[-_.:/]?\d{0,4}$/i.test(value);

/**
 * Whether a literal was not written by a person: it looks random, or mixes capitals and small letters as no name does.
 */
export const isOpaque = (value: string): boolean =>
  isLiteral(value) &&
  (looksRandom(value) ||
    (/^[A-Za-z\d+/_=.-]{8,}$/.test(value) && /[a-z][A-Z]{2}|[A-Z]{2}[a-z][A-Z]/.test(value)));

export const isRandomLiteral = (value: string): boolean => isLiteral(value) && looksRandom(value);

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** A path of words with a number after them: `vendor/app2/db1`. */
const NUMBERED_PATH = /^[A-Za-z]+\d{0,3}(?:[_.-][A-Za-z\d]+){0,3}(?:\/(?:[A-Za-z]+\d{0,3}|v?\d{1,4}))+$/;

/**
 * Whether a generator made a text, and it is not an id, a version, a slug or a name: it often changes between letters
 * and digits, or between capitals and small letters.
 */
export const isGenerated = (value: string): boolean =>
  value.length >= 12 &&
  isOpaque(value) &&
  !UUID.test(value) &&
  !/\s/.test(value) &&
  !NUMBERED_PATH.test(value) &&
  // Not a version or a time.
  !/^(?:[v^~=<>]{0,2}\d+\.\d+\.|\d{4}-\d\d-\d\d)/.test(value) &&
  !/^[\w.-]*\.[a-z]{2,5}(?::\d+)?(?:\/|$)/i.test(value) &&
  ((value.match(/\d+/g)?.length ?? 0) >= 2 ||
    /[a-z][A-Z]{2}|[A-Z]{2}[a-z][A-Z]|[a-z][A-Z][a-z]\d|[A-Z]\d[a-z]/.test(value));

/** Whether a text ends with the alphabet and the digits in order, as example tokens in manuals do. */
const isExample = (secret: string) => secret.endsWith('abcdefghijklmnopqrstuvwxyz0123456789');

/**
 * Whether a text only looks like a token: an example, or a name that begins like one, such as `npm_config_user_agent`.
 */
export const isMadeUp = (secret: string): boolean =>
  isExample(secret) || /^[a-z]+(?:_[a-z]+){2,}$/.test(secret);
