// Identifies the folder that a path leads to.
import { accessSync, constants, opendirSync, realpathSync, statSync } from 'node:fs';
import { systemCode } from '../shared/errors.js';

/**
 * Returns the same key for the same folder, whichever path leads to it.
 *
 * @throws the system's error if there is no such folder, or this user may not enter it.
 */
export function folderKey(path: string): string {
  enter(path);
  const { dev, ino } = statSync(path, { bigint: true });
  return ino > 0n ? `${dev}:${ino}` : realpathSync.native(path);
}

/** Checks that a folder can be entered. It need not be listable, because the names in it are known. */
function enter(path: string): void {
  try {
    opendirSync(path).closeSync();
  } catch (error) {
    const isClosed = systemCode(error) === 'EACCES' && process.platform !== 'win32';
    if (!isClosed) throw error;
    accessSync(path, constants.X_OK);
  }
}
