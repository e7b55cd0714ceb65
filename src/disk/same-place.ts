// Checks that an opened file is at the path where it was found. A folder above it may have been replaced by a link, and
// opening without following links only checks the last part of a path.
import { lstatSync, readlinkSync, realpathSync, type Stats } from 'node:fs';

/**
 * @param path The path of the file. It contained no link when the file was found.
 * @param opened The stat of the file that was opened.
 * @throws `ELOOP` if the path leads to another file now.
 */
export function requireSamePlace(path: string, file: number, opened: Stats): void {
  const place = placeOf(file);
  // A file that was deleted in the meantime was there.
  const isSame = place === null ? isThere(path, opened) : place === path || place === `${path} (deleted)`;
  if (!isSame) throw Object.assign(new Error('a link leads elsewhere'), { code: 'ELOOP' });
}

/** Returns where the open file itself is, whatever happened to the folders. Null on systems other than Linux. */
function placeOf(file: number): string | null {
  try {
    return readlinkSync(`/proc/self/fd/${file}`);
  } catch {
    return null;
  }
}

/** On other systems, looks at the path again. */
function isThere(path: string, { dev, ino }: Stats): boolean {
  const there = lstatSync(path);
  return realpathSync.native(path) === path && there.ino === ino && there.dev === dev;
}
