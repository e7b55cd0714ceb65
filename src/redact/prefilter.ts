// What a text must have in it to hold a secret that no one has named: a beginning, a name, or what could hide these.
// Most texts have nothing of it, and need no closer look.
import { UNSEEN } from './normal-form.js';
import { mayHoldPassword, TOKEN_STARTS } from './token-starts.js';

/** Of tokens that our own patterns know besides. */
const STARTS = [
  'eyJ',
  'AIza',
  'ya29',
  'GOCSPX',
  'xai-',
  'pypi-',
  'r8_',
  'dop_v1_',
  'sntry[us]_',
  'sbp_',
  'pul-',
  'whsec_',
  'nrak-',
  'pmak-',
  'pcsk_',
  'atatt3',
  'age-secret',
  '(?:a3t|a[bcgiknrs][a-z]a)[a-z0-9]{16}',
];

const NAMES = [
  'pass',
  'secret',
  'token',
  'credential',
  'key',
  // Not the beginning of a word: nearly every session calls apply_patch.
  '[_-](?:pwd|pat|auth|jwt|dsn)(?![a-z])',
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

const SIGN = new RegExp([...TOKEN_STARTS, ...STARTS, ...NAMES, ...DISGUISES].join('|'), 'i');

/** Quotes may stand inside of a value that is known, at its blanks too: too many texts have some to call it a sign. */
export const hasQuote = (text: string): boolean => /["'`]/.test(text);

export const mayHoldSecret = (text: string): boolean => SIGN.test(text) || mayHoldPassword(text);
