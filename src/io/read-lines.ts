// A file's lines in bounded memory: plain or zstd, up to the size it had when it was opened.
import { createHash } from 'node:crypto';
import { constants, promises as fs } from 'node:fs';
import { Decompress } from 'fzstd';
import { systemCode } from '../errors.js';
import { createLineSplitter, type TextLine } from './split-lines.js';

/**
 * Codex keeps at most 1 MiB of a command's output and wrote it up to three times, where JSON may take six
 * bytes for one: 18 MiB. Longer lines are images and copies of the history, which are no actions.
 */
export const LONGEST_LINE = 32 * 1024 * 1024;

const BLOCK = 1024 * 1024;

export interface ReadFacts {
  /** Of the file as it stands on disk, compressed or not. */
  bytes: number;
  sha256: string;
  lines: number;
  /** Why reading ended early, when it did. */
  failure: 'corrupt_compression' | 'read_failed' | null;
}

/**
 * Yields the lines block by block; `facts` is whole once the generator is done.
 *
 * @throws the system's error when the file cannot be opened, and `ELOOP` or `EINVAL` when it is no regular
 * file: opening is what decides, so that nothing can be put in its place between.
 */
export async function* readLines(
  path: string,
  facts: ReadFacts,
  longest = LONGEST_LINE,
): AsyncGenerator<TextLine[]> {
  const file = await fs.open(
    path,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  );
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw Object.assign(new Error('not a regular file'), { code: 'EINVAL' });
    const splitter = createLineSplitter(longest);
    const expand = path.endsWith('.zst') ? createExpander() : (bytes: Buffer) => [bytes];
    const { size } = stat;
    const hash = createHash('sha256');
    const block = Buffer.allocUnsafe(Math.min(BLOCK, Math.max(size, 1)));
    try {
      while (facts.bytes < size) {
        const { bytesRead } = await file.read(
          block,
          0,
          Math.min(block.length, size - facts.bytes),
          facts.bytes,
        );
        if (bytesRead === 0) break;
        const bytes = block.subarray(0, bytesRead);
        hash.update(bytes);
        facts.bytes += bytesRead;
        for (const piece of expand(bytes, false)) yield splitter.push(piece);
      }
      for (const piece of expand(NO_BYTES, true)) yield splitter.push(piece);
    } catch (error) {
      facts.failure = systemCode(error) === '' ? 'corrupt_compression' : 'read_failed';
    }
    yield splitter.end();
    facts.lines = splitter.count;
    facts.sha256 = hash.digest('hex');
  } finally {
    await file.close();
  }
}

export const createReadFacts = (): ReadFacts => ({ bytes: 0, sha256: '', lines: 0, failure: null });

/** Every frame of a zstd file. Node's own decoder stops after the first one, and Node 20 has none. */
function createExpander(): (bytes: Buffer, last: boolean) => Buffer[] {
  let pieces: Buffer[] = [];
  const decompress = new Decompress((bytes) =>
    pieces.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)),
  );
  return (bytes, last) => {
    pieces = [];
    // The decoder keeps what it is given, and the reader fills its block again.
    decompress.push(new Uint8Array(bytes), last);
    return pieces;
  };
}

const NO_BYTES = Buffer.alloc(0);
