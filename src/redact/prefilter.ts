// What a text must have in it to hold a secret that no one has named: a beginning, a name, or what could hide these.
// Most texts have nothing of it, and need no closer look.
import { UNSEEN } from './normal-form.js';
import { hasTokenMark } from './token-rules.js';

const NAMES = [
  '-----BEGIN',
  'pass',
  'secret',
  'token',
  'credential',
  'key',
  // Not the beginning of a word: nearly every session calls apply_patch.
  '(?<![a-z])(?:pwd?|pat|auth|jwt|dsn|salt|pin)(?![a-z])',
  '[_-](?:session|login|cookie|signature|creds?|cert|seed|hmac)(?![a-z])',
  '\\bcookie',
  '-stdin',
  '\\bsudo [^|\\n]{0,40}-\\w*s',
  '\\b(?:https?|xhs?) -|--auth',
  '\\b(?:sqlcmd|bcp|isql|osql|zip|7z[arz]?|rar|unrar|openssl|smbclient|vault|twine|az|mongo\\w*)[ ]',
  '\\bldap\\w+[ ]',
  'securestring',
  '\\d:[\\w*-]+:[\\w.*-]+:',
  '\\*:[\\w*-]+:[\\w.*-]+:',
  'authorization',
  'bearer',
  '[?&](?:sig|x-)',
  '\\bcurl\\b',
  '\\b(?:mysql|mariadb)',
  'redis-cli',
  '\\blogin\\b',
];

/** Escapes, colours, entities, what is not seen, and quotes inside of a word or between two that are added. */
const DISGUISES = [
  '[\\\\\\x1b]',
  '\\^\\[',
  '%[\\da-f]{2}',
  '&(?:[a-z]{2,4}|#x?[\\da-f]{1,7});',
  UNSEEN,
  '[^\\s"\'`=]\\$?["\'`]+\\$?[^\\s"\'`]',
  '["\'`] {0,3}\\+ {0,3}["\'`]',
];

const SIGN = new RegExp([...NAMES, ...DISGUISES].join('|'), 'i');

/** Quotes may stand inside of a value that is known, at its blanks too: too many texts have some to call it a sign. */
export const hasQuote = (text: string): boolean => /["'`]/.test(text);

export const mayHoldSecret = (text: string): boolean =>
  hasTokenMark(text) || SIGN.test(text) || mayHoldPassword(text);

/** Nearly every session names a URL, and next to none has a password in it. */
const mayHoldPassword = (text: string): boolean => text.includes('://') && text.includes('@');
