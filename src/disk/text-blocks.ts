// Joins many short texts into few blocks of bytes. Writing one by one costs a system call each; joining them as text
// doubles the memory if any character is outside Latin-1.

export interface TextBlocks {
  /** Yields the blocks that are full. Each is valid until the next is requested. */
  push(texts: Iterable<string>): Generator<Buffer>;
  /** Returns the rest, which may be empty. */
  rest(): Buffer;
}

/** Bytes of a block. A thousand sessions may have a few lines each. */
const BLOCK = 256 * 1024;

/** UTF-8 takes no more bytes for a UTF-16 code unit. */
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
