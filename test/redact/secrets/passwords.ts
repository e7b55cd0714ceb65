// What people and generators choose as a password.
import { ALNUM, BASE64, BASE64_URL, HEX, type Random } from '../random.ts';

const WORDS = ['tulip', 'Garden', 'quartz', 'Zebra', 'mellow', 'Kayak', 'orchid', 'Walnut', 'pixel', 'Fjord'];

/** Needs no quoting in a shell or a URL. */
export const plainPassword = (r: Random) =>
  r.pick([
    () => r.chars(ALNUM, r.between(12, 40)),
    () => r.chars(HEX, r.pick([32, 40, 64])),
    () => r.chars(ALNUM, 1) + r.chars(BASE64_URL, r.between(15, 42)) + r.chars(ALNUM, 1),
    () => `${r.pick(WORDS)}-${r.pick(WORDS)}-${r.between(10, 9999)}`,
  ])();

/** Needs no quoting in a shell, but escaping in a URL. */
export const wordPassword = (r: Random) =>
  r.pick([
    () => plainPassword(r),
    () => `${r.chars(ALNUM, 1)}${r.chars(BASE64, 42)}=`,
    () => `${r.pick(WORDS)}.${r.pick(WORDS)}@${r.between(10, 9999)}`,
    () => r.chars(ALNUM, 6) + r.chars('+%@:._-', 2) + r.chars(ALNUM, 8),
  ])();

/** Stands in quotes, and holds neither quotes nor a backslash nor what a shell expands. */
export const quotedPassword = (r: Random) =>
  r.pick([
    () => wordPassword(r),
    () => r.chars(ALNUM, 5) + r.chars('!#^*()[]{}<>&;,?~|', 3) + r.chars(ALNUM, 6),
    () => `${r.pick(WORDS)} ${r.pick(WORDS)} ${r.pick(WORDS)} ${r.between(10, 999)}`,
  ])();
