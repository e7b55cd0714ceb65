// Limits how much is read in total, so that reading ends. Holes and compressed files cost an attacker nothing and
// must not cost us hours. The largest files are left out first, so the others always come out.

import { MAX_RATIO, MAX_TOTAL_SIZE, SLACK } from './limits.js';

/** Bytes that a compressed file may expand to. */
export const maxExpandedSize = (bytesOnDisk: number): number => SLACK + MAX_RATIO * bytesOnDisk;

/**
 * The size of a file, where it allows work on another file. A hole costs nothing to make, so only what the file takes
 * up on the disk counts beyond the slack.
 */
export const creditedSize = ({ size, onDisk }: { readonly size: number; readonly onDisk: number }): number =>
  Math.min(size, Math.max(onDisk, SLACK));

export interface Sized {
  readonly path: string;
  readonly size: number;
}

/** @param tooLarge Is called with each file that is left out. */
export function withinReadBudget<File extends Sized>(
  files: readonly File[],
  tooLarge: (file: File) => unknown,
  maxTotal = MAX_TOTAL_SIZE,
): File[] {
  const leftOut = new Set<File>();
  let sum = 0;
  for (const file of files.toSorted((a, b) => a.size - b.size)) {
    const cost = file.path.endsWith('.zst') ? maxExpandedSize(file.size) : file.size;
    if (sum + cost <= maxTotal) sum += cost;
    else leftOut.add(file);
  }
  leftOut.forEach(tooLarge);
  return files.filter((file) => !leftOut.has(file));
}
