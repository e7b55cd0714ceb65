// Many short texts as few blocks of bytes: one by one they would be as many calls of the system, and joined to one
// text, a single character outside of Latin-1 would double all of it.

export interface TextBlocks {
  /** The blocks that are full. Each is there until the next is asked for. */
  push(texts: Iterable<string>): Generator<Buffer>;
  /** What is left, which may be empty. */
  rest(): Buffer;
}

/** Bytes: a thousand sessions may have a few lines each. */
const BLOCK = 256 * 1024;

/** UTF-8 takes no more for a unit of a text. */
const MAX_BYTES_PER_UNIT = 3;

export function createTextBlocks(): TextBlocks {
  let block: Buffer | null = null;
  let held = 0;
  const take = (): Buffer => {
    const taken = block?.subarray(0, held) ?? Buffer.alloc(0);
    held = 0;
    return taken;
  };
  return {
    *push(texts) {
      block ??= Buffer.allocUnsafeSlow(BLOCK);
      for (const text of texts) {
        const maxBytes = text.length * MAX_BYTES_PER_UNIT;
        if (held > 0 && held + maxBytes > BLOCK) yield take();
        if (maxBytes > BLOCK) yield Buffer.from(text);
        else held += block.write(text, held);
      }
    },
    rest: take,
  };
}
