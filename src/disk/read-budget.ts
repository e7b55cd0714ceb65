// Which files are read, so that reading ends: what costs an attacker nothing, holes and what is packed, must
// not cost us hours. The largest are left out first, so the others always come out.

/**
 * How many times what a file takes on the disk may come out of it. File systems and zstd pack rollouts five to
 * thirty times; a hole or a crafted block, thousands of times.
 */
const MOST_TIMES = 64;

/** Bytes that any file may have besides: a power cut leaves holes of its own. */
const SPARE = 16 * 1024 * 1024;

/** A tebibyte, which takes half an hour to read; the largest Codex home that was ever reported has 0.4. */
const MOST_BYTES = 2 ** 40;

export const mostOutOf = (bytesOnDisk: number): number => SPARE + MOST_TIMES * bytesOnDisk;

export interface Sized {
  readonly path: string;
  readonly size: number;
  /** Bytes that it takes on the disk. */
  readonly onDisk: number;
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
    const cost = file.path.endsWith('.zst') ? mostOutOf(file.size) : file.size;
    if (file.size <= mostOutOf(file.onDisk) && sum + cost <= most) sum += cost;
    else leftOut.add(file);
  }
  leftOut.forEach(tooLarge);
  return files.filter((file) => !leftOut.has(file));
}
