// Numbers that look random and are the same for the same seed.

export interface Random {
  /** From 0 to below `below`. */
  whole(below: number): number;
  chance(share: number): boolean;
  /** Around `median`, with a long tail, between `least` and `most`: as sizes of texts are. */
  size(median: number, least: number, most: number): number;
  hex(digits: number): string;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const bell = () => next() + next() + next() + next() - 2;
  return {
    whole: (below) => Math.floor(next() * below),
    chance: (share) => next() < share,
    size: (median, least, most) =>
      Math.min(most, Math.max(least, Math.round(median * Math.exp(1.9 * bell())))),
    hex(digits) {
      let text = '';
      while (text.length < digits)
        text += Math.floor(next() * 2 ** 32)
          .toString(16)
          .padStart(8, '0');
      return text.slice(0, digits);
    },
  };
}
