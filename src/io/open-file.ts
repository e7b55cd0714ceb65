// A regular file that is open for reading. Opening is what decides: nothing can be put in its place after.
import { closeSync, constants, fstatSync, openSync, read, readSync } from 'node:fs';
import { requireSamePlace } from './same-place.js';

export interface OpenFile {
  /** Bytes that it had when it was opened. What grows behind them is not read. */
  readonly size: number;
  /** Reads from a place on; fewer bytes than the buffer holds at the end, 0 behind it. One at a time. */
  read(buffer: Buffer, at: number): number | Promise<number>;
  /** Whether reads into so large a buffer are done at once. */
  isAtOnce(length: number): boolean;
  close(): Promise<void>;
}

/** Bytes that are read in less time than it takes to be called back. */
const LITTLE = 64 * 1024;

/** Bytes of a file that is read, all of it, in less time than the process took to start. */
const SMALL = 16 * 1024 * 1024;

/** @throws the system's error, and `ELOOP` or `EINVAL` for what is no regular file. */
export function openFile(path: string): OpenFile {
  // To ask at once takes a tenth of what it takes to be called back, and a folder may hold thousands of files.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  const stat = fstatSync(file);
  try {
    if (!stat.isFile()) throw Object.assign(new Error('not a regular file'), { code: 'EINVAL' });
    requireSamePlace(path, file, stat);
  } catch (error) {
    closeSync(file);
    throw error;
  }
  const { size } = stat;
  let reading: Promise<unknown> = Promise.resolve();
  const isAtOnce = (length: number) => size <= SMALL || length <= LITTLE;
  return {
    size,
    isAtOnce,
    read(buffer, at) {
      const length = Math.min(buffer.length, size - at);
      if (isAtOnce(buffer.length)) return readSync(file, buffer, 0, length, at);
      const whole = new Promise<number>((resolve, reject) => {
        read(file, buffer, 0, length, at, (error, bytes) => (error ? reject(error) : resolve(bytes)));
      });
      reading = whole.catch(() => {});
      return whole;
    },
    async close() {
      // Whoever wants no more may leave a read behind, which must not find another file under this number.
      await reading;
      closeSync(file);
    },
  };
}
