// Computes the SHA-256 of a file or of its beginning.
import { createHash } from 'node:crypto';
import { openNamedFile } from './open-file.js';

const BLOCK = 128 * 1024;

/**
 * @param bytes How many bytes to read from the beginning. The file may have grown since.
 * @returns null if the file has fewer.
 * @throws the system's error if it cannot be read.
 */
export function digestOf(path: string, bytes: number): string | null {
  const file = openNamedFile(path);
  try {
    if (file.size < bytes) return null;
    const hash = createHash('sha256');
    const block = Buffer.allocUnsafe(BLOCK);
    for (let at = 0; at < bytes; ) {
      const read = file.read(block.subarray(0, Math.min(BLOCK, bytes - at)), at);
      if (read === 0) return null;
      hash.update(block.subarray(0, read));
      at += read;
    }
    return hash.digest('hex');
  } finally {
    file.close();
  }
}
