// Checks whether a file changed while it was read.
import { lstatSync } from 'node:fs';

/** @param bytes The size of the file when it was opened. A deleted file counts as unchanged. */
export function hasOtherSize(path: string, bytes: number): boolean {
  try {
    return lstatSync(path).size !== bytes;
  } catch {
    return false;
  }
}
