// A zstd file's bytes to what is in it, a block at a time. Node's own decoder stops after the first frame, and
// Node 20 has none.
import { createContext, Script } from 'node:vm';
import { Decompress } from 'fzstd';
import { createZstdBlocks } from './zstd-blocks.js';

export interface Expander {
  /** @throws Error when the bytes are damaged; what was yielded before is good. */
  push(bytes: Buffer): Generator<Buffer>;
  /** @throws Error when the bytes were cut short. */
  end(): void;
}

/** @param patience Milliseconds that a block, which takes about one, may take. */
export function createZstdExpander(patience = 5000): Expander {
  const blocks = createZstdBlocks();
  let expanded: Buffer[] = [];
  const decompress = new Decompress(({ buffer, byteOffset, length }) =>
    expanded.push(Buffer.from(buffer, byteOffset, length)),
  );
  // A crafted block can keep the decoder busy for ever, and only a script can be stopped.
  const script = new Script('decode()');
  const context = createContext({ decode: () => {} });

  return {
    *push(bytes) {
      for (const piece of blocks.push(bytes)) {
        expanded = [];
        context.decode = () => decompress.push(piece.bytes, piece.endsFrame);
        script.runInContext(context, { timeout: patience });
        yield* expanded;
      }
    },
    end: () => blocks.end(),
  };
}
