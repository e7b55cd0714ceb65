// Random choices that a seed gives again, in any order of executions.
import { type Cipher, createCipheriv, createHash } from 'node:crypto';

export interface Random {
  /** An integer from 0 to below `limit`, which is 1 or more. */
  below(limit: number): number;
  /** True once in so many times. */
  oneIn(times: number): boolean;
  /** @throws RangeError when there is nothing to pick from. */
  pick<Item>(items: readonly Item[]): Item;
  /** Often small, sometimes up to `most`. */
  size(most: number): number;
}

export function randomOf(seed: string): Random {
  const key = createHash('sha256').update(seed).digest();
  const stream: Cipher = createCipheriv('aes-256-ctr', key, Buffer.alloc(16));
  let bytes = Buffer.alloc(0);
  let at = 0;
  const next = (): number => {
    if (at === bytes.length) {
      bytes = stream.update(Buffer.alloc(1024));
      at = 0;
    }
    const value = bytes.readUInt32LE(at);
    at += 4;
    return value / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    oneIn: (times) => below(times) === 0,
    pick(items) {
      const item = items[below(items.length)];
      if (items.length === 0) throw new RangeError('nothing to pick from');
      return item as (typeof items)[number];
    },
    size: (most) => Math.floor(most ** next()),
  };
}
