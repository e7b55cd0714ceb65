// Checks whether a file changed while it was read.
import { lstatSync } from 'node:fs';

/** @param bytes Its size when it was opened. A file that is gone counts as unchanged. */
export function hasOtherSize(path: string, bytes: number): boolean {
  try {
    return lstatSync(path).size !== bytes;
  } catch {
    return false;
  }
}
