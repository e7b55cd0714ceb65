// Checks that an opened file is at the path where it was found. A folder on the way may have become a link since, and
// opening without following links looks only at the last part of a path.
import { lstatSync, readlinkSync, realpathSync, type Stats } from 'node:fs';

/**
 * @param path Had no link in it when it was found.
 * @param opened The stat of the file that was opened.
 * @throws `ELOOP` if the path leads to another file now.
 */
export function requireSamePlace(path: string, file: number, opened: Stats): void {
  const place = placeOf(file);
  // A file that was deleted meanwhile was there.
  const isSame = place === null ? isThere(path, opened) : place === path || place === `${path} (deleted)`;
  if (!isSame) throw Object.assign(new Error('a link leads elsewhere'), { code: 'ELOOP' });
}

/** Linux says where the open file itself is, whatever happens to the folders. Returns null on other systems. */
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
