// A file's lines in bounded memory: plain or zstd, up to the size it had when it was opened.
import type { Expander } from './expand-zstd.js';
import { type OpenFile, openFile } from './open-file.js';
import { MAX_ZERO_BYTES } from './read-budget.js';
import { createLineSplitter, type Line } from './split-lines.js';
import { listen } from './yield-to-events.js';

/**
 * Codex keeps at most 1 MiB of a command's output and wrote it up to three times, where JSON may take six
 * bytes for one: 18 MiB. Longer lines are images and copies of the history, which are no actions.
 */
export const LONGEST_LINE = 32 * 1024 * 1024;

const BLOCK = 128 * 1024;

export interface ReadFacts {
  /** Of the file as it stands on disk, compressed or not. */
  bytes: number;
  /** Empty unless it was asked for. */
  sha256: string;
  /** Why not all lines are there, when they are not. */
  failure: 'corrupt_compression' | 'nul_bytes' | 'read_failed' | null;
}

export interface HowToRead {
  /** Bytes; a longer line comes out empty, with its flaw. */
  readonly longest?: number;
  /** Bytes that are read at once. */
  readonly block?: number;
  /** Whether it is to be told: it takes as long as all the rest of reading. */
  readonly sha256?: boolean;
}

/**
 * Yields the lines block by block; `facts` is whole once the generator is done. A line's bytes are there until
 * the next block is asked for.
 *
 * @throws the system's error when the file cannot be opened, and `ELOOP` or `EINVAL` when it is no regular file.
 */
export async function* readLines(
  path: string,
  facts: ReadFacts,
  { longest = LONGEST_LINE, block = BLOCK, sha256 = false }: HowToRead = {},
): AsyncGenerator<Line[]> {
  const file = openFile(path);
  try {
    const splitter = createLineSplitter(longest);
    const expander = path.endsWith('.zst') ? await zstdExpander(file.size) : PLAIN;
    const hash = sha256 ? (await import('node:crypto')).createHash('sha256') : null;
    for (const bytes of blocksOf(file, block, facts)) {
      await listen();
      hash?.update(bytes);
      facts.bytes += bytes.length;
      for (const piece of expanded(expander, bytes, facts)) {
        yield splitter.push(piece);
        splitter.keep();
      }
    }
    for (const piece of expanded(expander, null, facts)) yield splitter.push(piece);
    yield splitter.end();
    facts.sha256 = hash?.digest('hex') ?? '';
  } finally {
    file.close();
  }
}

export const createReadFacts = (): ReadFacts => ({ bytes: 0, sha256: '', failure: null });

/** Each is there until the next one is asked for. */
function* blocksOf(file: OpenFile, most: number, facts: ReadFacts): Generator<Buffer> {
  const block = spare !== null && spare.length >= most ? spare : Buffer.allocUnsafeSlow(most);
  spare = null;
  try {
    const buffer = block.subarray(0, most);
    let read = 0;
    let zeros = 0;
    for (let at = 0; at < file.size; at += read) {
      read = file.read(buffer, at);
      // It was cut while it was read.
      if (read === 0) return;
      const bytes = buffer.subarray(0, read);
      if (isZero(bytes)) zeros += read;
      if (zeros > MAX_ZERO_BYTES) {
        facts.failure = 'nul_bytes';
        return;
      }
      yield bytes;
    }
  } catch {
    facts.failure = 'read_failed';
  } finally {
    spare = block;
  }
}

/** The block of the file before: to be given new memory takes longer than to read a small file. */
let spare: Buffer | null = null;

const ZEROS = Buffer.alloc(BLOCK);

/** Compares one block; the first byte decides for nearly all of them. */
const isZero = (bytes: Buffer) =>
  bytes[0] === 0 && bytes.length <= ZEROS.length && bytes.equals(ZEROS.subarray(0, bytes.length));

/** Nothing more once something failed; the bytes behind a damaged block are still counted and hashed. */
function* expanded(expander: Expander, bytes: Buffer | null, facts: ReadFacts): Generator<Buffer> {
  if (facts.failure !== null) return;
  try {
    if (bytes === null) expander.end();
    else yield* expander.push(bytes);
  } catch {
    facts.failure = 'corrupt_compression';
  }
}

/** Loaded late, for few rollouts are compressed. */
const zstdExpander = async (size: number) => (await import('./expand-zstd.js')).createZstdExpander(size);

const PLAIN: Expander = {
  *push(bytes) {
    yield bytes;
  },
  end() {},
};
