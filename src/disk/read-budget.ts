// Limits how much is read in total. Sparse and compressed files cost an attacker nothing and must not take us hours.
// The largest files are left out first, so that the others are always exported.

import { MAX_RATIO, MAX_TOTAL_SIZE, SLACK } from './limits.js';

/** Bytes that a compressed file may expand to. */
export const maxExpandedSize = (bytesOnDisk: number): number => SLACK + MAX_RATIO * bytesOnDisk;

/**
 * Returns the size of a file as far as it justifies reading another file. A hole costs an attacker nothing, so beyond
 * the slack only the space on the disk counts.
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
