// Whether a word that stands where a secret would is one, or only says where it comes from.

/** A variable, a command in its place, a template, a format, a mask, a placeholder of ours. */
const REFERENCE =
  /^(?:\$[A-Za-z_{(]|%\w+%$|%[sdvq]\b|\{\{|\{[\w.]*\}$|<[\w .-]*>?$|[*.x•]{3,}|\[redacted:|@[\w./-]+$|--?[a-z]+(?:-[a-z]+)*(?:=|$)|!Ref|!Sub)/i;
/** A member of an object, or a call. */
const MEMBER =
  /^(?:(?:process|os|env|secrets?|github|steps|inputs|vars|config|settings|args|self|this|options|opts|req|request|ctx)\b[.[(]|[A-Za-z_]\w*(?:\.[A-Za-z_]+)*\(|[A-Za-z_]+(?:\.[A-Za-z_]+)+$)/;
/** A file or a folder. */
const PLACE = /^(?:file:|(?:\.{0,2}|~)\/[\w.-]{0,40}(?:\/[\w.-]{0,60}){0,20}$|[A-Za-z]:\\)/;
/** Which secret of a store, not its value. */
const KEPT =
  /^(?:id|type|src|source|target|name|env|from|ref|key)=|^(?:arn|op|vault|keyring|ssm|secretsmanager|gsm|azurekeyvault):/;
/** Words that are values of settings and types. */
const WORD =
  /^(?:true|false|yes|no|on|off|null|nil|none|undefined|nan|string|str|int|integer|number|bool|boolean|bytes|object|any|unknown|void|required|optional|default|auto|always|never|prompt|ask|stdin|env|file|read|write|read-only|admin|inherit|bearer|basic|missing|invalid|expired|empty|unset|changeme|redacted|hidden|masked|(?:your|my|the|some|example|dummy|fake|placeholder)(?:[-_ ]\S*)?)$/i;

const isReference = (value: string): boolean =>
  [REFERENCE, MEMBER, PLACE, KEPT].some((pattern) => pattern.test(value));

/** Of a package whose name ends like that of a secret: `"auth-token": "^6.0.0"`. */
const VERSION = /^(?:[\^~]|[<>]?=)?v?\d+(?:\.(?:\d+|[x*])){1,3}(?:-[a-z\d.]+)?$/i;

export const isLiteral = (value: string): boolean =>
  !(isReference(value) || WORD.test(value) || VERSION.test(value) || /^\d{1,6}$/.test(value));

/** A literal where nothing else than a password stands; it may begin like a placeholder, as `my-` does. */
export const isPassword = (value: string): boolean =>
  isLiteral(value) || (!isReference(value) && looksRandom(value));

/** Words in a row: the name of a thing rather than its value. */
const isName = (value: string) => /^[A-Za-z]+(?:[-_.:/ ][A-Za-z]+)*$/.test(value);

/** A literal that is no name, such as `queue-token` or `password`; one word may be a poor secret. */
export const isPlainValue = (value: string): boolean =>
  isLiteral(value) &&
  (!isName(value) || (/^[A-Za-z]+$/.test(value) && !/(?:password|passwd|token|secret|key)$/i.test(value)));

/** Digits and letters together, and of some length: what a person calls a thing does not look like that. */
export const looksRandom = (value: string): boolean =>
  value.length >= 8 &&
  /\d/.test(value) &&
  /[A-Za-z]/.test(value) &&
  !/^[\w-]*\.[a-z]{1,4}$/.test(value) &&
  !/^[a-z]+(?:[-_.:/][a-z]+)*[-_.:/]?\d{0,4}$/i.test(value);

/** What no person has made up: it looks random, or has both cases in no order that a name has. */
export const isOpaque = (value: string): boolean =>
  isLiteral(value) &&
  (looksRandom(value) ||
    (/^[A-Za-z\d+/_=.-]{8,}$/.test(value) && /[a-z][A-Z]{2}|[A-Z]{2}[a-z][A-Z]/.test(value)));

export const isRandomLiteral = (value: string): boolean => isLiteral(value) && looksRandom(value);

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * What a generator made, as against an id, a version, a slug or a name: letters and digits change often, or capitals
 * and small letters do.
 */
export const isGenerated = (value: string): boolean =>
  value.length >= 12 &&
  isOpaque(value) &&
  !UUID.test(value) &&
  // Versions and times.
  !/^(?:[v^~=<>]{0,2}\d+\.\d+\.|\d{4}-\d\d-\d\d)/.test(value) &&
  !/^[\w.-]*\.[a-z]{2,5}(?::\d+)?(?:\/|$)/i.test(value) &&
  ((value.match(/\d+/g)?.length ?? 0) >= 2 ||
    /[a-z][A-Z]{2}|[A-Z]{2}[a-z][A-Z]|[a-z][A-Z][a-z]\d|[A-Z]\d[a-z]/.test(value));

/** The alphabet and the digits in their order: the token of manuals, which nobody was ever given. */
const isExample = (secret: string) => secret.endsWith('abcdefghijklmnopqrstuvwxyz0123456789');

/** What only looks like a token: an example, or a name that begins like one, as `npm_config_user_agent`. */
export const isMadeUp = (secret: string): boolean =>
  isExample(secret) || /^[a-z]+(?:_[a-z]+){2,}$/.test(secret);
