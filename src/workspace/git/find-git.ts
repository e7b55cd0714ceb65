// Finds the git to run: the first one on the search path that the agent could not have put into its workspace.
import { constants, promises as fs } from 'node:fs';
import { delimiter, isAbsolute, join, relative, sep } from 'node:path';
import { realPath } from '../../disk/real-path.js';

export interface GitProgram {
  readonly path: string;
  /** The search path without the folders that were skipped. */
  readonly searchPath: string;
}

const NAME = process.platform === 'win32' ? 'git.exe' : 'git';

/**
 * @param searchPath As in PATH. Folders that are not absolute, or are inside `excluded`, are skipped.
 * @param excluded The real path of a folder.
 * @returns null if there is no git.
 */
export async function findGit(searchPath: string, excluded: string): Promise<GitProgram | null> {
  const folders: string[] = [];
  for (const folder of new Set(searchPath.split(delimiter))) {
    const real = isAbsolute(folder) ? realPath(folder) : null;
    if (real !== null && !isInside(excluded, real)) folders.push(folder);
  }
  for (const folder of folders) {
    const path = join(folder, NAME);
    if (await isProgram(path, excluded)) return { path, searchPath: folders.join(delimiter) };
  }
  return null;
}

async function isProgram(path: string, excluded: string): Promise<boolean> {
  try {
    await fs.access(path, constants.X_OK);
    const real = await fs.realpath(path);
    return !isInside(excluded, real) && (await fs.stat(real)).isFile();
  } catch {
    return false;
  }
}

/** Whether a path is inside a folder. Both must be absolute and real. A folder is inside itself. */
export function isInside(folder: string, path: string): boolean {
  const inner = relative(folder, path);
  return inner !== '..' && !inner.startsWith(`..${sep}`) && !isAbsolute(inner);
}
