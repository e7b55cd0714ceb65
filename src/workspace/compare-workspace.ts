// Compares the recorded file changes with the changes that git finds in the workspace.
import { MAX_LISTED } from '../contract/v1/limits.js';
import type { WorkspaceCheck, WorkspaceProblem } from '../contract/v1/manifest.js';
import { isOutside } from '../contract/v1/paths.js';
import type { ActionRecord } from '../contract/v1/records.js';
import { realPath } from '../disk/real-path.js';
import { type ComparedTree, compareTrees, type Tree } from './compare-trees.js';
import { findRepository } from './git/find-repository.js';
import { MAX_FOLDERS, MAX_PATCHED_PATHS, MAX_TIME_MS } from './limits.js';
import { COMMITS_UNKNOWN, newCommitsIn } from './new-commits.js';
import { repositoriesBelow } from './repositories.js';
import { createSessionCommits, type SessionCommits } from './session-commits.js';

/** Options of the comparison with git. */
export interface GitCheck {
  /** Absolute folders in which git is looked for, as in PATH. Folders inside the repository are skipped. */
  readonly searchPath: string;
  /** Milliseconds after which the comparison is given up. By default 20,000. */
  readonly timeLimitMs?: number;
}

export interface WorkspaceComparison {
  add(records: Iterable<ActionRecord>): void;
  /**
   * Returns the manifest's entry, or null if nothing is to be checked. Never rejects: the entry says what went wrong.
   */
  entry(): Promise<WorkspaceCheck | null>;
}

/**
 * @param workspace An absolute path. If it is null, or `gitCheck` is false, nothing is checked.
 * @param homes Real paths of folders with Codex's own files. Changes in them are not changes of the checkout.
 */
export function createWorkspaceComparison(
  workspace: string | null,
  gitCheck: GitCheck | false,
  homes: readonly string[] = [],
): WorkspaceComparison {
  const commits: string[] = [];
  const sessionCommits = createSessionCommits();
  /** Paths inside the workspace, and whether a patch removed them. */
  const patched = new Map<string, boolean>();
  /** Folders inside the workspace: where sessions began, and where their commands and patches worked. */
  const beganIn = new Set<string>();
  const workedIn = new Set<string>();
  const addPatched = (path: string, isRemoved: boolean) => {
    if (patched.size <= MAX_PATCHED_PATHS && !isOutside(path) && path !== '.')
      patched.set(path, isRemoved || patched.get(path) === true);
  };
  const addFolder = (folders: Set<string>, path: string | null) => {
    if (path !== null && folders.size <= MAX_FOLDERS && !isOutside(path)) folders.add(path);
  };
  const addChanges = ({ changes }: Extract<ActionRecord, { action_type: 'file_change' }>) => {
    for (const { path, change, from } of changes) {
      addPatched(path, change === 'delete');
      if (from !== undefined) addPatched(from, true);
      addFolder(workedIn, folderOf(path));
    }
  };
  const addRecord = (record: ActionRecord) => {
    if (gitCheck !== false) sessionCommits.add(record);
    if (record.action_type === 'command_execution') addFolder(workedIn, record.cwd);
    if (record.action_type === 'file_change' && record.status === 'completed') addChanges(record);
    if (record.action_type !== 'session_started') return;
    const { cwd, git } = record.session;
    if (git.commit !== null) commits.push(git.commit);
    addFolder(beganIn, cwd);
  };
  return {
    add(records) {
      for (const record of records) addRecord(record);
    },
    async entry() {
      if (workspace === null || gitCheck === false) return null;
      if (patched.size > MAX_PATCHED_PATHS) return notCompared('too_large');
      const real = realPath(workspace);
      if (real === null) return notCompared('not_a_work_tree');
      // A repository that an agent made inside another one is a change of the outer one, and has no older state.
      const hasOwn = (await findRepository(real, 'above')) !== null;
      const { found, isCut } = await repositoriesBelow(real, hasOwn ? beganIn : [...beganIn, ...workedIn]);
      const { searchPath, timeLimitMs = MAX_TIME_MS } = gitCheck;
      const signal = AbortSignal.timeout(timeLimitMs);
      const trees = await compareTrees(['.', ...found], commits, { searchPath, workspace: real, signal });
      return checkOf(trees, { patched, homes, isCut, sessionCommits });
    },
  };
}

const folderOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '.';

interface Known {
  readonly patched: ReadonlyMap<string, boolean>;
  readonly homes: readonly string[];
  /** Whether there are repositories that were not compared. */
  readonly isCut: boolean;
  readonly sessionCommits: SessionCommits;
}

async function checkOf(trees: readonly Tree[], known: Known): Promise<WorkspaceCheck> {
  const { patched, homes, isCut, sessionCommits } = known;
  const compared = trees.filter((tree): tree is ComparedTree => tree.differences !== null);
  // If there are repositories below the workspace, the workspace itself need not be one.
  const counted = trees.filter((tree) => tree.problem !== 'not_a_work_tree' || compared.length === 0);
  const [first] = counted;
  if (compared.length === 0) return notCompared(first?.problem ?? 'not_a_work_tree', repositoriesOf(counted));
  const changes = await changesIn(compared, patched);
  const isOfHome = (tree: ComparedTree, name: string) => homes.some((home) => tree.isBelow(name, home));
  const listed = changes.withoutPatch.filter(({ tree, name }) => !isOfHome(tree, name));
  const withoutPatch = listed.map(({ tree, name }) => tree.shown(name)).sort();
  const withoutChange = changes.withoutChange.sort();
  const problem = counted.find((tree) => tree.problem !== null)?.problem ?? (isCut ? 'too_large' : null);
  return {
    complete: problem === null,
    problem,
    base: first?.differences?.base ?? null,
    repositories: repositoriesOf(counted),
    changed_without_patch: withoutPatch.slice(0, MAX_LISTED),
    changed_without_patch_count: withoutPatch.length,
    patched_without_change: withoutChange.slice(0, MAX_LISTED),
    patched_without_change_count: withoutChange.length,
    ...(await newCommitsIn(compared, sessionCommits)),
    codex_home_count: changes.withoutPatch.length - listed.length,
    undecided_count: compared.reduce((sum, { differences }) => sum + differences.undecidedCount, 0),
  };
}

async function changesIn(trees: readonly ComparedTree[], patched: ReadonlyMap<string, boolean>) {
  const named = new Map<ComparedTree, Set<string>>(trees.map((tree) => [tree, new Set()]));
  const withoutChange: string[] = [];
  for (const [path, wasRemoved] of patched) {
    // A file belongs to the deepest tree that it is in.
    const tree = trees.findLast((each) => each.holds(path));
    if (tree === undefined) continue;
    const { name, state } = await tree.differences.look(tree.nameOf(path));
    named.get(tree)?.add(name);
    // A file that one patch made and another removed is rightly missing.
    if (state === 'unchanged' || (state === 'gone' && !wasRemoved)) withoutChange.push(path);
  }
  const withoutPatch = trees.flatMap((tree) =>
    tree.differences.changed
      .filter((name) => named.get(tree)?.has(name) === false && !isOtherTree(tree, name, trees))
      .map((name) => ({ tree, name })),
  );
  return { withoutPatch, withoutChange };
}

/** Whether a name is a folder that is another repository, which is compared by itself. */
const isOtherTree = (tree: ComparedTree, name: string, trees: readonly ComparedTree[]) =>
  tree.differences.nestedRepositories.has(name) &&
  trees.some(({ path, differences }) => path === tree.shown(name) && differences.base?.from === 'session');

const repositoriesOf = (trees: readonly Tree[]): WorkspaceCheck['repositories'] =>
  trees
    .filter(({ problem }) => problem !== 'not_a_work_tree')
    .map(({ path, differences, problem }) => ({ path, base: differences?.base ?? null, problem }));

const notCompared = (
  problem: WorkspaceProblem,
  repositories: WorkspaceCheck['repositories'] = [],
): WorkspaceCheck => ({
  complete: false,
  problem,
  base: null,
  repositories,
  changed_without_patch: [],
  changed_without_patch_count: null,
  patched_without_change: [],
  patched_without_change_count: null,
  ...COMMITS_UNKNOWN,
  codex_home_count: 0,
  undecided_count: 0,
});
