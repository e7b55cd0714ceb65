// Writes files that are either complete or absent: under another name first, then renamed.
import { closeSync, lstatSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ExportError, isDenied, systemCode } from '../shared/errors.js';
import { makeFolder } from './make-folder.js';
import { createTextBlocks } from './text-blocks.js';

export interface GrowingFile {
  /** Adds texts. They are on the disk only after `finish`. */
  write(texts: Iterable<string>): Promise<void>;
  /** Renames the file to its final name. */
  finish(): Promise<void>;
  /** Removes an unfinished file. Does nothing after `finish`. */
  discard(): Promise<void>;
}

/** @throws ExportError `write_failed`, here and from `write` and `finish`, saying which file and why. */
export function createFile(path: string): GrowingFile {
  const aside = `${path}.${process.pid}.tmp`;
  const wrapWriteErrors = <Value>(work: () => Value): Value => {
    try {
      return work();
    } catch (error) {
      throw new ExportError('write_failed', `Could not write ${path}: ${writeFailureReason(error)}`, {
        cause: error,
      });
    }
  };
  const isDevice = wrapWriteErrors(() => isDeviceAt(path));
  let file: number | null = wrapWriteErrors(() => {
    if (isDevice) return openSync(path, 'w');
    makeFolder(dirname(path));
    rmSync(aside, { force: true });
    return openSync(aside, 'wx');
  });
  let inPlace = isDevice;
  const blocks = createTextBlocks();
  const put = (block: Buffer) => {
    if (file !== null) writeFileSync(file, block);
  };
  const close = () => {
    const open = file;
    file = null;
    if (open !== null) closeSync(open);
  };
  return {
    async write(texts) {
      for (const block of blocks.push(texts)) wrapWriteErrors(() => put(block));
    },
    async finish() {
      wrapWriteErrors(() => {
        put(blocks.rest());
        close();
        if (!inPlace) renameSync(aside, path);
        inPlace = true;
      });
    },
    async discard() {
      close();
      if (!inPlace) rmSync(aside, { force: true });
    },
  };
}

/**
 * Whether a device such as /dev/null is at the path. It is written to directly, because a file in its place would break
 * it for everyone. Anything else except a file is refused: a link could lead anywhere, and a pipe could block.
 */
function isDeviceAt(path: string): boolean {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there === undefined || there.isFile()) return false;
  if (there.isCharacterDevice()) return true;
  throw Object.assign(new Error('in the way'), { code: there.isDirectory() ? 'EISDIR' : 'EEXIST' });
}

export async function writeFile(path: string, text: string): Promise<void> {
  const file = createFile(path);
  try {
    await file.write([text]);
    await file.finish();
  } finally {
    await file.discard();
  }
}

/** Returns why writing failed and what to do, as the end of a sentence. */
export function writeFailureReason(error: unknown): string {
  const code = systemCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return 'the disk is full; free some space and run again.';
  if (isDenied(error) || code === 'EROFS')
    return 'permission denied; choose a folder this user may write to.';
  if (code === 'EISDIR') return 'a folder of that name is there; choose another name.';
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return 'something else of that name is in the way; choose another name.';
  if (code === 'ENOENT') return 'no folder can be made there; choose another place.';
  return `${code || 'unknown error'}.`;
}
