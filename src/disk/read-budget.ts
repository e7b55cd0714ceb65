// Limits how much is read in total, so that reading ends. Holes and compressed files cost an attacker nothing and
// must not cost us hours. The largest files are left out first, so the others always come out.

/** How many times its own size a compressed file may expand to. zstd packs rollouts five to thirty times. */
const MOST_TIMES = 64;

/** Bytes that any file may have besides: a power cut leaves holes of its own. */
const SPARE = 16 * 1024 * 1024;

/**
 * Zero bytes that are read of one file, in whole blocks: Codex writes none. The file system is not asked where
 * the holes are, because some report no blocks for files that are full.
 */
export const MAX_ZERO_BYTES = SPARE;

/** A tebibyte, which takes half an hour to read; the largest Codex home that was ever reported has 0.4. */
const MOST_BYTES = 2 ** 40;

export const maxExpandedSize = (bytesOnDisk: number): number => SPARE + MOST_TIMES * bytesOnDisk;

/**
 * Bytes that a file is taken to hold where its size buys work on another file. A hole costs nothing to make, so
 * what the file system reports counts above what any file may have.
 */
export const creditedSize = ({ size, onDisk }: { readonly size: number; readonly onDisk: number }): number =>
  Math.min(size, Math.max(onDisk, SPARE));

export interface Sized {
  readonly path: string;
  readonly size: number;
}

/** @param tooLarge Is told of each that is left out. */
export function affordable<File extends Sized>(
  files: readonly File[],
  tooLarge: (file: File) => unknown,
  most = MOST_BYTES,
): File[] {
  const leftOut = new Set<File>();
  let sum = 0;
  for (const file of files.toSorted((a, b) => a.size - b.size)) {
    const cost = file.path.endsWith('.zst') ? maxExpandedSize(file.size) : file.size;
    if (sum + cost <= most) sum += cost;
    else leftOut.add(file);
  }
  leftOut.forEach(tooLarge);
  return files.filter((file) => !leftOut.has(file));
}
