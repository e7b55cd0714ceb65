// Finds the repository that a folder belongs to. Git itself may refuse a repository of another user.
import { promises as fs } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Repository {
  /** Top of the work tree. */
  readonly root: string;
  /** `.git`: a folder, or in a linked work tree or a submodule a file that names it. */
  readonly gitDir: string;
}

/**
 * @param folder A real path.
 * @param where `above` also looks at the folders above.
 */
export async function findRepository(folder: string, where: 'here' | 'above'): Promise<Repository | null> {
  for (let root = folder; ; root = dirname(root)) {
    const gitDir = join(root, '.git');
    if (await isGitDir(gitDir)) return { root, gitDir };
    if (where === 'here' || dirname(root) === root) return null;
  }
}

async function isGitDir(path: string): Promise<boolean> {
  try {
    const there = await fs.stat(path);
    if (there.isDirectory()) await fs.lstat(join(path, 'HEAD'));
    return there.isDirectory() || there.isFile();
  } catch {
    return false;
  }
}
