// Follows every link in a path.
import { realpathSync } from 'node:fs';

/** Returns null if nothing is there, or this user may not see it. */
export function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}
