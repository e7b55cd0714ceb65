// A regular file that is open for reading. Opening is what decides: nothing can be put in its place after.
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { requireSamePlace } from './same-place.js';

export interface OpenFile {
  /** Bytes that it had when it was opened. What grows behind them is not read. */
  readonly size: number;
  /** Reads from a place on; fewer bytes than the buffer holds at the end, 0 behind it. */
  read(buffer: Buffer, at: number): number;
  close(): void;
}

/**
 * Asked at once, as the system reads ahead by itself: to be called back takes longer than to read a block.
 *
 * @throws the system's error, and `ELOOP` or `EINVAL` for what is no regular file.
 */
export function openFile(path: string): OpenFile {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  const { size } = statOf(path, file);
  return {
    size,
    read: (buffer, at) => readSync(file, buffer, 0, Math.min(buffer.length, size - at), at),
    close: () => closeSync(file),
  };
}

/** Of a file that is what it seemed to be; one that is not is closed. */
function statOf(path: string, file: number): Stats {
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw Object.assign(new Error('not a regular file'), { code: 'EINVAL' });
    requireSamePlace(path, file, stat);
    return stat;
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

/**
 * Opens a file that a user named. The folders on the way may be links, because the user chose them; the file may not.
 *
 * @throws as `openFile`.
 */
export const openNamedFile = (path: string): OpenFile =>
  openFile(join(realpathSync.native(dirname(path)), basename(path)));
