// Compares each work tree of the workspace with git. Loads the code for git only if there is something to compare.
import { join } from 'node:path';
import type { WorkspaceProblem } from '../contract/v1/manifest.js';
import type { Differences, GitOptions } from './git/compare-with-git.js';
import { isInside } from './git/find-git.js';
import { GitError } from './git/run-git.js';

export interface Tree {
  /** Relative to the workspace, `/` separators; a dot for the workspace itself. */
  readonly path: string;
  /** Null if it was not compared. */
  readonly differences: Differences | null;
  /** Null if every file was compared. */
  readonly problem: WorkspaceProblem | null;
  /** Whether a path of the workspace is in the tree. */
  holds(path: string): boolean;
  /** Returns the tree's name for a path of the workspace. */
  nameOf(path: string): string;
  /** Returns the path in the workspace for a name of the tree. */
  shown(name: string): string;
  /** @param folder A real path. */
  isBelow(name: string, folder: string): boolean;
}

export interface ComparedTree extends Tree {
  readonly differences: Differences;
}

/** @param paths As `Tree.path`. */
export async function compareTrees(
  paths: readonly string[],
  commits: readonly string[],
  options: GitOptions,
): Promise<Tree[]> {
  const { compareWithGit } = await import('./git/compare-with-git.js');
  const trees: Tree[] = [];
  for (const path of paths) {
    const tree = treeAt(path, options.workspace);
    try {
      const differences = await compareWithGit(join(options.workspace, path), commits, options);
      const problem = differences.undecidedCount === 0 ? null : 'undecided_files';
      trees.push({ ...tree, differences, problem });
    } catch (error) {
      trees.push({ ...tree, problem: error instanceof GitError ? error.problem : 'git_failed' });
    }
  }
  return trees;
}

function treeAt(path: string, workspace: string): Tree {
  const prefix = path === '.' ? '' : `${path}/`;
  const shown = (name: string) => prefix + name;
  return {
    path,
    differences: null,
    problem: null,
    holds: (inWorkspace) => inWorkspace.startsWith(prefix),
    nameOf: (inWorkspace) => inWorkspace.slice(prefix.length),
    shown,
    isBelow: (name, folder) => isInside(folder, join(workspace, shown(name))),
  };
}
