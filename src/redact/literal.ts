// Whether a word that stands where a secret would is one, or only says where it comes from.

/** A variable, a command in place, a template, a mask, a placeholder of ours, a call, a member of an object. */
const REFERENCE =
  /^(?:[$%@!<{([*&#~]|\.{2,}|x{3,}|X{3,}|-|process\.|os\.|env[.[(]|secrets?[.[]|github\.|steps\.|inputs\.|vars\.|config[.[]|args\.|self\.|this\.|options\.|opts\.|req\.|request\.|ctx\.|getenv|require\()/i;
const CALL = /^[A-Za-z_][\w.]*\(/;

/** Words that are values of settings and types, not secrets. */
const WORD =
  /^(?:true|false|yes|no|on|off|null|nil|none|undefined|nan|string|str|int|integer|number|bool|boolean|bytes|object|any|unknown|void|required|optional|default|auto|always|never|prompt|ask|stdin|env|file|read|write|read-only|admin|inherit|bearer|basic|missing|invalid|expired|empty|unset|changeme|redacted|hidden|masked|your[-_ ]\S*|my[-_]\S*|<\S*|example\S*|dummy\S*|placeholder\S*|xxx\S*)$/i;

export const isReference = (value: string): boolean =>
  REFERENCE.test(value) || CALL.test(value) || WORD.test(value) || /^\d{1,6}$/.test(value);

/** Digits and letters together, and of some length: what a person calls a word does not look like that. */
export const looksRandom = (value: string): boolean =>
  value.length >= 12 && /\d/.test(value) && /[A-Za-z]/.test(value) && !/^[\w-]*\.[a-z]{1,4}$/.test(value);

/** The alphabet and the digits in their order: the token of manuals, which nobody was ever given. */
export const isExample = (secret: string): boolean => secret.endsWith('abcdefghijklmnopqrstuvwxyz0123456789');
