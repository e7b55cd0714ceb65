// Whether a file is still what was read of it.
import { lstatSync } from 'node:fs';

/** @param bytes How many it had when it was opened. A file that is gone has not changed. */
export function hasOtherSize(path: string, bytes: number): boolean {
  try {
    return lstatSync(path).size !== bytes;
  } catch {
    return false;
  }
}
