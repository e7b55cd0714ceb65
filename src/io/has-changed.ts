// Whether a file is still what was read of it.
import { lstat } from 'node:fs/promises';

/** @param bytes How many it had when it was opened. A file that is gone has not changed. */
export async function hasOtherSize(path: string, bytes: number): Promise<boolean> {
  try {
    return (await lstat(path)).size !== bytes;
  } catch {
    return false;
  }
}
