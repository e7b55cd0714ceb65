// Splits the bytes of a zstd file (RFC 8878), which arrive in pieces of any size, into frame headers and blocks.

import { MAX_ZSTD_BLOCK, MAX_ZSTD_WINDOW } from './limits.js';

const MAGIC = 0xfd2fb528;
const isSkippable = (magic: number) => magic >>> 4 === 0x184d2a5;

/** A frame's header or one of its blocks. */
export interface ZstdPiece {
  readonly bytes: Buffer;
  readonly endsFrame: boolean;
}

export interface ZstdBlocks {
  /**
   * Yields the headers and blocks that are complete; skippable frames are left out.
   *
   * @throws Error if the bytes are not zstd, or need more memory than any file that Codex writes.
   */
  push(bytes: Buffer): Generator<ZstdPiece>;
  /** @throws Error if a frame or block is cut short. */
  end(): void;
}

export function createZstdBlocks(): ZstdBlocks {
  let held: Buffer = Buffer.alloc(0);
  let toSkip = 0;
  /** Bytes of the checksum after the frame's last block; null between frames. */
  let checksum: number | null = null;

  const take = (size: number): Buffer => {
    const taken = held.subarray(0, size);
    held = held.subarray(size);
    return taken;
  };
  /** Returns null if the next header or block is not complete yet. */
  const next = (): ZstdPiece | null => {
    const size = checksum === null ? headerSize(held) : blockSize(held, checksum);
    if (size === null || held.length < size) return null;
    const endsFrame = checksum !== null && isLast(held);
    if (checksum === null) checksum = hasChecksum(held) ? 4 : 0;
    else if (endsFrame) checksum = null;
    return { bytes: take(size), endsFrame };
  };

  return {
    *push(bytes) {
      held = Buffer.concat([held, bytes]);
      for (;;) {
        toSkip -= take(toSkip).length;
        if (toSkip > 0) return;
        if (checksum === null && held.length >= 8 && isSkippable(held.readUInt32LE(0))) {
          toSkip = 8 + held.readUInt32LE(4);
          continue;
        }
        const piece = next();
        if (piece === null) return;
        yield piece;
      }
    },
    end() {
      if (held.length > 0 || toSkip > 0 || checksum !== null) throw new Error('zstd: cut short');
    },
  };
}

const isLast = (block: Buffer) => (block.readUInt8(0) & 1) === 1;
const hasChecksum = (header: Buffer) => (header.readUInt8(4) & 4) !== 0;

/** Returns null if more bytes are needed to know. */
function headerSize(held: Buffer): number | null {
  if (held.length < 6) return null;
  const magic = held.readUInt32LE(0);
  if (isSkippable(magic)) return null;
  if (magic !== MAGIC) throw new Error('zstd: no frame');
  const flags = held.readUInt8(4);
  const single = (flags & 0x20) !== 0;
  const dictionary = [0, 1, 2, 4][flags & 3] ?? 0;
  const content = [single ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0;
  const size = 5 + (single ? 0 : 1) + dictionary + content;
  if (held.length < size) return null;
  // A single-segment frame has no window size. Its content size takes its place.
  const window = single ? contentSize(held.subarray(size - content, size)) : windowSize(held.readUInt8(5));
  if (window > MAX_ZSTD_WINDOW) throw new Error('zstd: window too large');
  return size;
}

function windowSize(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}

/** Reads the size of the content. A field of two bytes omits 256, but the result is exact enough for a limit. */
const contentSize = (field: Buffer): number =>
  field.length === 8 ? Number(field.readBigUInt64LE(0)) : field.readUIntLE(0, field.length);

function blockSize(held: Buffer, checksum: number): number | null {
  if (held.length < 3) return null;
  const header = held.readUIntLE(0, 3);
  const size = header >> 3;
  if (size > MAX_ZSTD_BLOCK) throw new Error('zstd: block too large');
  const runOfOneByte = ((header >> 1) & 3) === 1;
  return 3 + (runOfOneByte ? 1 : size) + (header & 1 ? checksum : 0);
}
