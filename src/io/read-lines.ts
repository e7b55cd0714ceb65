// A file's lines in bounded memory: plain or zstd, up to the size it had when it was opened.
import { createHash } from 'node:crypto';
import { constants, promises as fs } from 'node:fs';
import { createZstdExpander, type Expander } from './expand-zstd.js';
import { requireSamePlace } from './same-place.js';
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
  /** Why not all lines are there, when they are not. */
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
    requireSamePlace(path, file.fd, stat);
    const splitter = createLineSplitter(longest);
    const expander = path.endsWith('.zst') ? createZstdExpander() : PLAIN;
    const hash = createHash('sha256');
    for await (const bytes of blocksOf(file, stat.size, facts)) {
      hash.update(bytes);
      facts.bytes += bytes.length;
      for (const piece of expanded(expander, bytes, facts)) yield splitter.push(piece);
    }
    for (const piece of expanded(expander, null, facts)) yield splitter.push(piece);
    yield splitter.end();
    facts.lines = splitter.count;
    facts.sha256 = hash.digest('hex');
  } finally {
    await file.close();
  }
}

export const createReadFacts = (): ReadFacts => ({ bytes: 0, sha256: '', lines: 0, failure: null });

async function* blocksOf(file: fs.FileHandle, size: number, facts: ReadFacts): AsyncGenerator<Buffer> {
  const block = Buffer.allocUnsafe(Math.min(BLOCK, Math.max(size, 1)));
  try {
    for (let at = 0; at < size; ) {
      const { bytesRead } = await file.read(block, 0, Math.min(block.length, size - at), at);
      if (bytesRead === 0) return;
      yield block.subarray(0, bytesRead);
      at += bytesRead;
    }
  } catch {
    facts.failure = 'read_failed';
  }
}

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

const PLAIN: Expander = {
  *push(bytes) {
    yield bytes;
  },
  end() {},
};
