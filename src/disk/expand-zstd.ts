// Expands the bytes of a zstd file, a batch of blocks at a time. Node's own decoder stops after the first frame, and
// Node 20 has none.
import { createContext, Script } from 'node:vm';
import { Decompress } from 'fzstd';
import { maxExpandedSize } from './read-budget.js';
import { createZstdBlocks, type ZstdPiece } from './zstd-blocks.js';

export interface Expander {
  /** @throws Error if the bytes are damaged or expand without end. Everything yielded before is intact. */
  push(bytes: Buffer): Generator<Buffer>;
  /** @throws Error if the bytes were cut short. */
  end(): void;
}

/** Bytes that are expanded at once, because guarding each block takes longer than expanding it. */
const BATCH = 256 * 1024;

/** A block expands to at most 128 KiB, so a batch to 8 MiB. */
const MAX_BLOCKS = 64;

/** Each frame costs time, even an empty one. Codex writes one frame; other programs fill each with far more. */
const MAX_SMALL_FRAMES = 1000;
const MIN_FRAME_BYTES = 1024;

/**
 * @param size Bytes of the whole file. They limit how far it may expand.
 * @param patience Milliseconds that a batch of blocks may take. Usually it takes a few.
 */
export function createZstdExpander(size: number, patience = 5000): Expander {
  const blocks = createZstdBlocks();
  const most = maxExpandedSize(size);
  let given = 0;
  let frames = 0;
  let expanded: Buffer[] = [];
  const decompress = new Decompress(({ buffer, byteOffset, length }) =>
    expanded.push(Buffer.from(buffer, byteOffset, length)),
  );
  // A crafted block can keep the decoder busy for ever. Only a script can be stopped.
  const script = new Script('decode()');
  const context = createContext({ decode: () => {} });

  let batch: ZstdPiece[] = [];
  context.decode = () => {
    for (const { bytes, endsFrame } of batch) decompress.push(bytes, endsFrame);
    frames += batch.filter(({ endsFrame }) => endsFrame).length;
  };
  /** Yields what was expanded before a failure, which is intact, and then throws. */
  function* expand(): Generator<Buffer> {
    expanded = [];
    const failure = failureOf(() => script.runInContext(context, { timeout: patience }));
    batch = [];
    yield* expanded;
    given += sumOfLengths(expanded);
    if (given > most) throw new Error('zstd: expands without end');
    if (failure !== null) throw failure;
    if (frames > MAX_SMALL_FRAMES + given / MIN_FRAME_BYTES) throw new Error('zstd: too many small frames');
  }

  return {
    *push(bytes) {
      let held = 0;
      try {
        for (const piece of blocks.push(bytes)) {
          batch.push(piece);
          held += piece.bytes.length;
          if (held < BATCH && batch.length < MAX_BLOCKS) continue;
          yield* expand();
          held = 0;
        }
      } catch (failure) {
        // The blocks before the damage are intact.
        yield* expand();
        throw failure;
      }
      if (batch.length > 0) yield* expand();
    },
    end: () => blocks.end(),
  };
}

const sumOfLengths = (pieces: readonly Buffer[]) => pieces.reduce((sum, { length }) => sum + length, 0);

function failureOf(work: () => void): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return error;
  }
}
