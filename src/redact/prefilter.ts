// Cheap test before the search for unknown secrets: such a secret needs the beginning of a token, a name, or something
// that can hide these. Most texts have none of them and are not searched.
import { mayHoldArgument } from './argument-values.js';
import { UNSEEN } from './normal-form.js';
import { hasTokenMark } from './token-rules.js';

const NAMES = [
  '-----BEGIN',
  'pass',
  'secret',
  'token',
  'credential',
  'key',
  // Only whole words, because nearly every session calls apply_patch.
  '(?<![a-z])(?:pwd?|pat|auth|jwt|dsn|salt|pin|psk|creds|kinit|lpass|send|bearer_auth|basic_?auth)(?![a-z])',
  '[_-](?:session|login|cookie|signature|creds?|cert|seed|hmac|psk|sk)(?![a-z])',
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
  'identified by',
  'cryptsetup|load-key|luks|ssh-add|signin|add-mask|basicauth|\\blogin\\(',
  '[?&]code=',
  '<<',
];

/** Escapes, colours, entities, invisible characters, and quotes inside a word or between two joined texts. */
const DISGUISES = [
  '[\\\\\\x1b]',
  '\\^\\[',
  '%[\\da-f]{2}',
  '&(?:[a-z]{2,4}|#x?[\\da-f]{1,7});',
  UNSEEN,
  '[^\\s"\'`=]\\$?["\'`]+\\$?[^\\s"\'`]',
  '["\'`] {0,3}\\+ {0,3}["\'`]',
];

const HINT = new RegExp([...NAMES, ...DISGUISES].join('|'), 'i');

/** Whether quotes may split a known value. Too many texts have quotes to search all of these for unknown secrets. */
export const hasQuote = (text: string): boolean => /["'`]/.test(text);

export const mayHoldSecret = (text: string): boolean =>
  hasTokenMark(text) || HINT.test(text) || mayHoldArgument(text) || mayHoldPassword(text);

/** Whether a URL may contain a password. Nearly every session has a URL, and hardly any has a password in one. */
const mayHoldPassword = (text: string): boolean => text.includes('://') && text.includes('@');
