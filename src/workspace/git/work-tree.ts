// Looks at the files on disk under git's names. Follows no link, neither at the name nor in the folders above it.
import { type BigIntStats, promises as fs } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { realPath } from '../../disk/real-path.js';
import { systemCode } from '../../shared/errors.js';
import { isInside } from './find-git.js';

export interface WorkTree {
  /** A name has one character for each byte, and `/` between its parts. */
  pathOf(name: string): Buffer;
  /** @returns null if nothing is there, or if a folder above is a link. */
  look(name: string): Promise<BigIntStats | null>;
  /** Returns the name that git uses for a path: links above it are followed if they lead to a folder inside. */
  nameOf(path: string): Promise<string>;
}

/** @param folder A real path. */
export function createWorkTree(folder: string): WorkTree {
  const folders = new Map<string, Promise<boolean>>([['', Promise.resolve(true)]]);
  const pathOf = (name: string) =>
    Buffer.concat([Buffer.from(join(folder, '/')), Buffer.from(name, 'latin1')]);

  function isFolder(name: string): Promise<boolean> {
    const known = folders.get(name);
    if (known !== undefined) return known;
    const answer = look(name).then((there) => there?.isDirectory() ?? false);
    folders.set(name, answer);
    return answer;
  }

  async function look(name: string): Promise<BigIntStats | null> {
    if (!(await isFolder(name.slice(0, Math.max(0, name.lastIndexOf('/')))))) return null;
    try {
      return await fs.lstat(pathOf(name), { bigint: true });
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return null;
      throw error;
    }
  }

  async function nameOf(path: string): Promise<string> {
    const parent = realPath(join(folder, dirname(path)));
    if (parent === null || !isInside(folder, parent)) return path;
    return relative(folder, join(parent, basename(path))).replaceAll(sep, '/');
  }

  return { pathOf, look, nameOf };
}
