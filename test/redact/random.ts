// Chance that is the same on every run, so that a case that failed can be looked at again.
export const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const ALNUM = `${LETTERS}0123456789`;
export const LOWER = 'abcdefghijklmnopqrstuvwxyz0123456789';
export const HEX = '0123456789abcdef';
export const DIGITS = '0123456789';
export const BASE64 = `${ALNUM}+/`;
export const BASE64_URL = `${ALNUM}-_`;

export interface Random {
  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** Characters of the alphabet, each drawn by itself. */
  chars(alphabet: string, length: number): string;
}

/** Marsaglia's xorshift on 32 bits: the same seed gives the same draws. */
export function createRandom(seed: string): Random {
  let state =
    [...seed].reduce((sum, character) => Math.imul(sum ^ character.charCodeAt(0), 16_777_619), 2 ** 31) | 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <Item>(items: readonly Item[]) => {
    if (items.length === 0) throw new RangeError('nothing to pick from');
    return items[between(0, items.length - 1)] as Item;
  };
  const chars = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet[between(0, alphabet.length - 1)]).join('');
  // The first draws of like seeds are alike.
  for (let drawn = 0; drawn < 8; drawn++) next();
  return { between, pick, chars };
}
