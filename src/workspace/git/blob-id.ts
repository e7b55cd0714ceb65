// Computes the id that git gives to a file's bytes. Git itself would run a filter that the repository configures.
import { createHash } from 'node:crypto';
import { type BigIntStats, constants, promises as fs } from 'node:fs';
import { MAX_TEXT_SIZE } from './limits.js';

/** The hash of a repository's ids. */
export type Algorithm = 'sha1' | 'sha256';

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
const PIECE = 256 * 1024;

/** @throws the system's error; an Error if the file changed while it was read. */
export async function blobId(
  path: Buffer,
  there: BigIntStats,
  algorithm: Algorithm,
  signal: AbortSignal,
): Promise<string> {
  if (there.isSymbolicLink()) return idOf(await fs.readlink(path, { encoding: 'buffer' }), algorithm);
  const hash = createHash(algorithm).update(`blob ${there.size}\0`);
  // The file may have become a link or a pipe, which must not be followed or waited for.
  const file = await fs.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const piece = Buffer.allocUnsafe(Math.min(PIECE, Number(there.size) + 1));
    let total = 0n;
    for (;;) {
      signal.throwIfAborted();
      const { bytesRead } = await file.read(piece, 0, piece.length, null);
      if (bytesRead === 0) break;
      total += BigInt(bytesRead);
      if (total > there.size) break;
      hash.update(piece.subarray(0, bytesRead));
    }
    if (total !== there.size) throw new Error('The file changed while it was read.');
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}

/** Returns the id of the file with line feeds only, or null if git would not treat it as text or it is very long. */
export async function textId(path: Buffer, there: BigIntStats, algorithm: Algorithm): Promise<string | null> {
  if (there.size > MAX_TEXT_SIZE) return null;
  const file = await fs.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const text = (await file.readFile()).toString('latin1');
    return text.includes('\0') ? null : idOf(Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1'), algorithm);
  } finally {
    await file.close();
  }
}

const idOf = (content: Buffer, algorithm: Algorithm) =>
  createHash(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex');
