// Zstd frames: as Node's own encoder makes them, and by hand, byte for byte.
import * as zlib from 'node:zlib';

interface NodeZstd {
  zstdCompressSync(bytes: Uint8Array, options?: { params: Record<number, number> }): Buffer;
  readonly constants: { readonly ZSTD_c_compressionLevel: number; readonly ZSTD_c_checksumFlag: number };
}

// The types are those of Node 20, which has no zstd; the tests run on Node 24.
const { zstdCompressSync, constants } = zlib as unknown as NodeZstd;

/** One frame. Codex uses level 3 and no checksum. */
export function zstd(bytes: string | Uint8Array, level = 3, checksum = false): Buffer {
  const params = {
    [constants.ZSTD_c_compressionLevel]: level,
    [constants.ZSTD_c_checksumFlag]: checksum ? 1 : 0,
  };
  return zstdCompressSync(Buffer.from(bytes), { params });
}

/** A window of 1 MiB. */
const MEBIBYTE = 10 << 3;

/** @param window The window descriptor: five bits of exponent over 1 KiB, three of mantissa. */
export const frame = (blocks: readonly Buffer[], window = MEBIBYTE): Buffer =>
  Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, window]), ...blocks, block('raw', 0, '', true)]);

const TYPES = { raw: 0, run: 1, compressed: 2 } as const;

/** @param size What the block says of its size: of its content, or of the run that its one byte stands for. */
export function block(type: keyof typeof TYPES, size: number, body: string | Buffer, last = false): Buffer {
  const header = Buffer.alloc(3);
  header.writeUIntLE((size << 3) | (TYPES[type] << 1) | (last ? 1 : 0), 0, 3);
  return Buffer.concat([header, Buffer.from(body)]);
}

export const raw = (text: string): Buffer => block('raw', Buffer.byteLength(text), text);

export function skippable(body: string): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32LE(0x184d2a53, 0);
  header.writeUInt32LE(Buffer.byteLength(body), 4);
  return Buffer.concat([header, Buffer.from(body)]);
}

/**
 * A frame whose Huffman weights are coded with a table of one symbol, which takes no bits: a decoder that reads
 * until its bits are used up never ends.
 */
export const ENDLESS = Buffer.from('28b52ffd00005d000042c00105f0030000808000', 'hex');
