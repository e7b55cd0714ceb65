// A zstd file's bytes to what is in it, a block at a time. Node's own decoder stops after the first frame, and
// Node 20 has none.
import { createContext, Script } from 'node:vm';
import { Decompress } from 'fzstd';
import { createZstdBlocks } from './zstd-blocks.js';

export interface Expander {
  /** @throws Error when the bytes are damaged; what was yielded before is good. */
  push(bytes: Buffer): Generator<Buffer>;
  /** @throws Error when the file is cut short. */
  end(): Generator<Buffer>;
}

/** @param patience Milliseconds that a block, which takes about one, may take. */
export function createZstdExpander(patience = 5000): Expander {
  const blocks = createZstdBlocks();
  let expanded: Buffer[] = [];
  const decompress = new Decompress(({ buffer, byteOffset, length }) =>
    expanded.push(Buffer.from(buffer, byteOffset, length)),
  );
  // A crafted block can keep the decoder busy for ever; only a script can be stopped.
  const script = new Script('decode()');
  const context = createContext({ decode: () => {} });
  const decode = (bytes: Buffer, last: boolean): Buffer[] => {
    expanded = [];
    context.decode = () => decompress.push(bytes, last);
    script.runInContext(context, { timeout: patience });
    return expanded;
  };

  return {
    *push(bytes) {
      for (const block of blocks.push(bytes)) yield* decode(block, false);
    },
    *end() {
      yield* decode(Buffer.alloc(0), true);
      blocks.end();
    },
  };
}
