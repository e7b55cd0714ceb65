// Reads the lines of a file in bounded memory: plain or zstd, up to the size that the file had when it was opened.
import type { ProblemCode } from '../contract/v1/words.js';
import type { LineBytes } from '../shared/line-bytes.js';
import type { Expander } from './expand-zstd.js';
import { MAX_LINE_LENGTH, MAX_ZERO_BYTES } from './limits.js';
import { type OpenFile, openFile } from './open-file.js';
import { createLineSplitter } from './split-lines.js';
import { yieldToEvents } from './yield-to-events.js';

const BLOCK = 128 * 1024;

export type ReadFailure = Extract<ProblemCode, 'corrupt_compression' | 'nul_bytes' | 'read_failed'>;

export interface ReadResult {
  /** Bytes of the file on disk, compressed or not. */
  readonly bytes: number;
  /** Empty unless it was asked for. */
  readonly sha256: string;
  /** Why not all lines were read; null if all were. */
  readonly failure: ReadFailure | null;
}

export interface ReadOptions {
  /** Bytes. A longer line is returned empty, with the flaw `line_too_long`. */
  readonly maxLineLength?: number;
  /** Bytes that are read at once. */
  readonly block?: number;
  /** Off by default, because hashing takes as long as all the rest of reading. */
  readonly sha256?: boolean;
}

export interface LineReader {
  /**
   * Yields the lines, block by block. The bytes of a line are valid until the next block is requested.
   *
   * @throws the system's error if the file cannot be opened, and `ELOOP` or `EINVAL` if it is not a regular file.
   */
  readonly blocks: AsyncGenerator<LineBytes[], void>;
  /** Returns what was read so far. */
  result(): ReadResult;
}

export function readLines(path: string, options: ReadOptions = {}): LineReader {
  const result: Writable<ReadResult> = { bytes: 0, sha256: '', failure: null };
  return { blocks: blocksOfLines(path, options, result), result: () => ({ ...result }) };
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

async function* blocksOfLines(
  path: string,
  { maxLineLength = MAX_LINE_LENGTH, block = BLOCK, sha256 = false }: ReadOptions,
  result: Writable<ReadResult>,
): AsyncGenerator<LineBytes[], void> {
  const fail = (failure: ReadFailure) => {
    result.failure = failure;
  };
  const file = openOr(path, fail);
  /** Yields nothing after a failure. The bytes after a damaged block are still counted and hashed. */
  const expanded = function* (bytes: Buffer | null): Generator<Buffer> {
    if (result.failure !== null) return;
    try {
      if (bytes === null) expander.end();
      else yield* expander.push(bytes);
    } catch {
      fail('corrupt_compression');
    }
  };
  let expander = PLAIN;
  try {
    const splitter = createLineSplitter(maxLineLength);
    if (path.endsWith('.zst')) expander = await zstdExpander(file.size);
    const hash = sha256 ? (await import('node:crypto')).createHash('sha256') : null;
    for (const bytes of bytesOf(file, block, fail)) {
      await yieldToEvents();
      hash?.update(bytes);
      result.bytes += bytes.length;
      for (const piece of expanded(bytes)) {
        yield splitter.push(piece);
        splitter.keep();
      }
    }
    for (const piece of expanded(null)) yield splitter.push(piece);
    yield splitter.end();
    result.sha256 = hash?.digest('hex') ?? '';
  } finally {
    file.close();
  }
}

function openOr(path: string, fail: (failure: ReadFailure) => void): OpenFile {
  try {
    return openFile(path);
  } catch (error) {
    fail('read_failed');
    throw error;
  }
}

/** Yields the blocks of a file. Each is valid until the next one is requested. */
function* bytesOf(
  file: OpenFile,
  blockLength: number,
  fail: (failure: ReadFailure) => void,
): Generator<Buffer> {
  const block = spare !== null && spare.length >= blockLength ? spare : Buffer.allocUnsafeSlow(blockLength);
  spare = null;
  try {
    const buffer = block.subarray(0, blockLength);
    let zeros = 0;
    let read = 0;
    for (let at = 0; at < file.size; at += read) {
      read = file.read(buffer, at);
      // The file was cut while it was read.
      if (read === 0) return;
      const bytes = buffer.subarray(0, read);
      if (isZero(bytes)) zeros += read;
      if (zeros > MAX_ZERO_BYTES) return fail('nul_bytes');
      yield bytes;
    }
  } catch {
    fail('read_failed');
  } finally {
    spare = block;
  }
}

/**
 * The block of the file that was read last. It is used again, because allocating one takes longer than reading a small
 * file.
 */
let spare: Buffer | null = null;

const ZEROS = Buffer.alloc(BLOCK);

/** Compares one block. The first byte decides for nearly all of them. */
const isZero = (bytes: Buffer) =>
  bytes[0] === 0 && bytes.length <= ZEROS.length && bytes.equals(ZEROS.subarray(0, bytes.length));

/** Loads the decoder late, because few rollouts are compressed. */
const zstdExpander = async (size: number) => (await import('./expand-zstd.js')).createZstdExpander(size);

const PLAIN: Expander = {
  *push(bytes) {
    yield bytes;
  },
  end() {},
};
