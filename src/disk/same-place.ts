// Whether what was opened stands where it was found: a folder on the way may have become a link since, and
// opening without following links looks at the last part of a path only.
import { lstatSync, readlinkSync, realpathSync, type Stats } from 'node:fs';

/**
 * @param path Without a link in it when it was found.
 * @param opened Of the file that was opened.
 * @throws `ELOOP` when that is another one.
 */
export function requireSamePlace(path: string, file: number, opened: Stats): void {
  const place = placeOf(file);
  // A file that is deleted meanwhile was there.
  const isSame = place === null ? isThere(path, opened) : place === path || place === `${path} (deleted)`;
  if (!isSame) throw Object.assign(new Error('a link leads elsewhere'), { code: 'ELOOP' });
}

/** Linux tells it of the open file itself, whatever happens to the folders; null elsewhere. */
function placeOf(file: number): string | null {
  try {
    return readlinkSync(`/proc/self/fd/${file}`);
  } catch {
    return null;
  }
}

/** Elsewhere the path is asked again. */
function isThere(path: string, { dev, ino }: Stats): boolean {
  const there = lstatSync(path);
  return realpathSync.native(path) === path && there.ino === ino && there.dev === dev;
}
