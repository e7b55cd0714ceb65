// Finds the work trees below the workspace in which a session worked, such as those of `actions/checkout` with `path:`.
import { join } from 'node:path';
import { realPath } from '../disk/real-path.js';
import { isInside } from './git/find-git.js';
import { findRepository } from './git/find-repository.js';
import { MAX_FOLDERS, MAX_REPOSITORIES } from './limits.js';

/**
 * @param workspace A real path.
 * @param folders Folders in which sessions worked, relative to the workspace, with `/` separators.
 * @returns the tops of the work trees strictly below the workspace, relative to it, sorted; and whether there are more
 * than are compared.
 */
export async function repositoriesBelow(
  workspace: string,
  folders: Iterable<string>,
): Promise<{ readonly found: string[]; readonly isCut: boolean }> {
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const folder of folders) {
    for (const place of placesAbove(folder)) {
      if (seen.has(place)) break;
      seen.add(place);
      const real = realPath(join(workspace, place));
      const isBelow = real !== null && real !== workspace && isInside(workspace, real);
      if (isBelow && (await findRepository(real, 'here')) !== null) found.add(place);
    }
    if (seen.size > MAX_FOLDERS) break;
  }
  const all = [...found].sort();
  return {
    found: all.slice(0, MAX_REPOSITORIES),
    isCut: all.length > MAX_REPOSITORIES || seen.size > MAX_FOLDERS,
  };
}

/** Returns `a/b` and `a` for `a/b`, and nothing for the workspace itself. */
function placesAbove(folder: string): string[] {
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}
