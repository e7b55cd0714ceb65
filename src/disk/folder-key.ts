// Which folder a path leads to.
import { accessSync, constants, opendirSync, realpathSync, statSync } from 'node:fs';
import { systemCode } from '../shared/errors.js';

/**
 * The same for the same folder, whichever way leads to it.
 *
 * @throws the system's error when there is no such folder, or this user may not enter it.
 */
export function folderKey(path: string): string {
  enter(path);
  const { dev, ino } = statSync(path, { bigint: true });
  return ino > 0n ? `${dev}:${ino}` : realpathSync.native(path);
}

/** A folder that may not be listed but entered will do: what is in it is known by name. */
function enter(path: string): void {
  try {
    opendirSync(path).closeSync();
  } catch (error) {
    const isClosed = systemCode(error) === 'EACCES' && process.platform !== 'win32';
    if (!isClosed) throw error;
    accessSync(path, constants.X_OK);
  }
}
