// Files that are whole or not there: written aside, then renamed.
import { type FileHandle, lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ExportError, systemCode } from '../errors.js';
import { createTextBlocks } from './text-blocks.js';

export interface GrowingFile {
  /** What was written is on the disk once the file is finished, not before. */
  write(texts: Iterable<string>): Promise<void>;
  /** Puts the file in its place. */
  finish(): Promise<void>;
  /** Leaves nothing behind; harmless after `finish`. */
  discard(): Promise<void>;
}

/** @throws ExportError `write_failed`, here and from every method, saying which file and why. */
export async function createFile(path: string): Promise<GrowingFile> {
  const aside = `${path}.${process.pid}.tmp`;
  const saying = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      return await work();
    } catch (error) {
      throw new ExportError('write_failed', `Could not write ${path}: ${reasonOf(error)}`, { cause: error });
    }
  };
  const isDevice = await saying(() => isDeviceAt(path));
  let file: FileHandle | null = await saying(async () => {
    if (isDevice) return open(path, 'w');
    await mkdir(dirname(path), { recursive: true });
    await rm(aside, { force: true });
    return open(aside, 'wx');
  });
  let inPlace = isDevice;
  const blocks = createTextBlocks();
  const close = async () => {
    const open = file;
    file = null;
    await open?.close();
  };
  return {
    async write(texts) {
      for (const block of blocks.push(texts)) await saying(async () => file?.writeFile(block));
    },
    finish: () =>
      saying(async () => {
        await file?.writeFile(blocks.rest());
        await close();
        if (!inPlace) await rename(aside, path);
        inPlace = true;
      }),
    async discard() {
      await close();
      if (!inPlace) await rm(aside, { force: true });
    },
  };
}

/**
 * A device such as /dev/null takes what is written; a file put in its place would break it for all. Nothing
 * else but a file may be there: a link could lead anywhere, a pipe may keep us waiting.
 */
async function isDeviceAt(path: string): Promise<boolean> {
  const there = await lstat(path).catch(() => null);
  if (there === null || there.isFile()) return false;
  if (there.isCharacterDevice()) return true;
  throw Object.assign(new Error('in the way'), { code: there.isDirectory() ? 'EISDIR' : 'EEXIST' });
}

export async function writeFile(path: string, text: string): Promise<void> {
  const file = await createFile(path);
  try {
    await file.write([text]);
    await file.finish();
  } finally {
    await file.discard();
  }
}

/** Why writing failed and what to do, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  const code = systemCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return 'the disk is full; free some space and run again.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'permission denied; choose a folder this user may write to.';
  if (code === 'EISDIR') return 'a folder of that name is there; choose another name.';
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return 'something else of that name is in the way; choose another name.';
  return `${code || 'unknown error'}.`;
}
