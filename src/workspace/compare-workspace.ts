// What the recorded file changes say of the workspace, against what git says of it.
import { MOST_LISTED } from '../contract/v1/limits.js';
import type { WorkspaceCheck, WorkspaceProblem } from '../contract/v1/manifest.js';
import { isOutside } from '../contract/v1/outside.js';
import type { ActionRecord } from '../contract/v1/records.js';
import type { Differences } from './git/compare-with-git.js';
import { GitError } from './git/run-git.js';

/** How the workspace is checked. */
export interface GitCheck {
  /** Where git is looked for: absolute folders, as in PATH. None inside the repository is used. */
  readonly searchPath: string;
  /** After which it is given up; 20,000 milliseconds unless given. */
  readonly timeLimitMs?: number;
}

export interface WorkspaceComparison {
  add(records: Iterable<ActionRecord>): void;
  /** Null when nothing is to be checked. Never fails: what went wrong is in it. */
  entry(): Promise<WorkspaceCheck | null>;
}

/** Of distinct paths that are looked up on the disk. */
const MOST_PATCHED = 100_000;

/** @param workspace Absolute; null as no `gitCheck`: nothing is checked. */
export function createWorkspaceComparison(
  workspace: string | null,
  gitCheck: GitCheck | false,
): WorkspaceComparison {
  const commits: string[] = [];
  /** Paths inside, and whether any patch was to leave nothing there. */
  const patched = new Map<string, boolean>();
  const addPatched = (path: string, isRemoved: boolean) => {
    if (patched.size <= MOST_PATCHED && !isOutside(path) && path !== '.')
      patched.set(path, isRemoved || patched.get(path) === true);
  };
  return {
    add(records) {
      for (const record of records) {
        if (record.action_type === 'session_started' && record.session.git.commit !== null)
          commits.push(record.session.git.commit);
        if (record.action_type !== 'file_change' || record.status !== 'completed') continue;
        for (const { path, change, from } of record.changes) {
          addPatched(path, change === 'delete');
          if (from !== undefined) addPatched(from, true);
        }
      }
    },
    async entry() {
      if (workspace === null || gitCheck === false) return null;
      if (patched.size > MOST_PATCHED) return notCompared('too_large');
      try {
        const { compareWithGit } = await import('./git/compare-with-git.js');
        const differences = await compareWithGit(workspace, commits, gitCheck);
        return await compared(differences, patched);
      } catch (error) {
        return notCompared(error instanceof GitError ? error.problem : 'git_failed');
      }
    },
  };
}

async function compared(
  { base, changed, undecidedCount, look }: Differences,
  patched: ReadonlyMap<string, boolean>,
): Promise<WorkspaceCheck> {
  const named = new Set<string>();
  const withoutChange: string[] = [];
  for (const [path, wasRemoved] of patched) {
    const { name, state } = await look(path);
    named.add(name);
    // What one patch made and another removed is as it should be.
    if (state === 'unchanged' || (state === 'gone' && !wasRemoved)) withoutChange.push(path);
  }
  const withoutPatch = changed.filter((name) => !named.has(name));
  return {
    complete: undecidedCount === 0,
    problem: undecidedCount === 0 ? null : 'undecided_files',
    base,
    changed_without_patch: withoutPatch.sort().slice(0, MOST_LISTED),
    changed_without_patch_count: withoutPatch.length,
    patched_without_change: withoutChange.sort().slice(0, MOST_LISTED),
    patched_without_change_count: withoutChange.length,
    undecided_count: undecidedCount,
  };
}

const notCompared = (problem: WorkspaceProblem): WorkspaceCheck => ({
  complete: false,
  problem,
  base: null,
  changed_without_patch: [],
  changed_without_patch_count: null,
  patched_without_change: [],
  patched_without_change_count: null,
  undecided_count: 0,
});
