// Files that are whole or not there: written aside, then renamed.
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ExportError, systemCode } from '../errors.js';

export interface GrowingFile {
  write(text: string): Promise<void>;
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
  let file: FileHandle | null = await saying(async () => {
    await mkdir(dirname(path), { recursive: true });
    return open(aside, 'w');
  });
  const close = async () => {
    const open = file;
    file = null;
    await open?.close();
  };
  return {
    write: (text) => saying(async () => void (await file?.writeFile(text))),
    finish: () =>
      saying(async () => {
        await close();
        await rename(aside, path);
      }),
    async discard() {
      if (file === null) return;
      await close();
      await rm(aside, { force: true });
    },
  };
}

export async function writeFile(path: string, text: string): Promise<void> {
  const file = await createFile(path);
  try {
    await file.write(text);
    await file.finish();
  } finally {
    await file.discard();
  }
}

function reasonOf(error: unknown): string {
  const code = systemCode(error);
  if (code === 'ENOSPC') return 'the disk is full; free some space and run again.';
  if (code === 'EACCES' || code === 'EPERM')
    return 'permission denied; choose a folder this user may write to.';
  if (code === 'EISDIR') return 'a folder of that name is there; choose another name.';
  return `${code || 'unknown error'}.`;
}
