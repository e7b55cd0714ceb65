// Opens a regular file without following links, and checks the open descriptor, so the file cannot be swapped
// afterwards.
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { requireSamePlace } from './same-place.js';

export interface OpenFile {
  /** Bytes of the file when it was opened. Bytes that are appended later are not read. */
  readonly size: number;
  /** Reads from an offset. Returns fewer bytes than the buffer holds at the end of the file, and 0 after it. */
  read(buffer: Buffer, at: number): number;
  close(): void;
}

/**
 * Opens a file. Reads are synchronous, because the system reads ahead by itself and a callback takes longer than
 * reading a block.
 *
 * @throws the system's error, and `ELOOP` or `EINVAL` if it is not a regular file.
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

/** Returns the stat of the opened file. If it is not the regular file that was found, closes it and throws. */
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
 * Opens a file that a user named. The folders above it may be links, because the user chose them; the file itself may
 * not.
 *
 * @throws as `openFile`.
 */
export const openNamedFile = (path: string): OpenFile =>
  openFile(join(realpathSync.native(dirname(path)), basename(path)));
