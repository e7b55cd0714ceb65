// Where a path leads once every link on its way is followed.
import { realpathSync } from 'node:fs';

/** Null when nothing is there, or it may not be seen. */
export function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}
