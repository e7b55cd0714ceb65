// Finds the differences between a commit and the work tree. Git lists names and ids; the files are compared here.
import { realPath } from '../../disk/real-path.js';
import type { Verdict } from './compare-file.js';
import { SUBMODULE } from './entries.js';
import { findGit, isInside } from './find-git.js';
import { findRepository } from './find-repository.js';
import { type Base, type Listing, list } from './listing.js';
import { commitsSince, type NewCommit } from './new-commits.js';
import { createGit, GitError } from './run-git.js';
import { verdictsOf } from './verdicts.js';
import { createWorkTree, type WorkTree } from './work-tree.js';

/** `gone`: neither in the base nor on disk. `unknown`: ignored by git, outside its files, or not comparable. */
export type State = 'changed' | 'unchanged' | 'gone' | 'unknown';

export interface Differences {
  /** Null if there is no commit yet. Then everything differs. */
  readonly base: Base | null;
  /** Names relative to the folder. A name that is not UTF-8 contains U+FFFD. */
  readonly changed: readonly string[];
  readonly undecidedCount: number;
  /** The names of folders that are repositories of their own and not submodules. */
  readonly nestedRepositories: ReadonlySet<string>;
  /** @param path Relative to the folder. Links above it are followed to get the name that git uses. */
  look(path: string): Promise<{ readonly name: string; readonly state: State }>;
  /** See `commitsSince` in new-commits.ts. */
  commitsSince(older: string): Promise<readonly NewCommit[] | null>;
}

export interface GitOptions {
  /** The folders in which git is looked for, as in PATH. */
  readonly searchPath: string;
  /** A real path. No git inside it or inside the repository is run. */
  readonly workspace: string;
  /** Aborts at the time limit. */
  readonly signal: AbortSignal;
}

/**
 * Compares only what is inside `folder`.
 *
 * @param commits Ids of commits. The first one that the repository has is the base; if it has none, HEAD is.
 * @throws GitError
 */
export async function compareWithGit(
  folder: string,
  commits: readonly string[],
  { searchPath, workspace, signal }: GitOptions,
): Promise<Differences> {
  const real = realPath(folder);
  const repository = real === null ? null : await findRepository(real, 'above');
  if (real === null || repository === null) throw new GitError('not_a_work_tree');
  const program = await findGit(
    searchPath,
    isInside(workspace, repository.root) ? workspace : repository.root,
  );
  if (program === null) throw new GitError('no_git');
  try {
    const git = createGit(program, repository, real, signal);
    const tree = createWorkTree(real);
    const listing = await list(git, commits);
    const algorithm = (listing.base?.commit.length ?? 40) === 40 ? 'sha1' : 'sha256';
    const { fileMode, symlinks, indexTime } = listing;
    const comparison = { tree, git, algorithm, fileMode, symlinks, indexTime, signal } as const;
    const differences = differencesOf(listing, await verdictsOf(listing, comparison), tree);
    return { ...differences, commitsSince: (older) => commitsSince(older, git) };
  } catch (error) {
    if (signal.aborted) throw new GitError('too_slow', { cause: error });
    throw error instanceof GitError ? error : new GitError('git_failed', { cause: error });
  }
}

function differencesOf(
  { base, inBase, inIndex, untracked, ignoreCase }: Listing,
  verdicts: ReadonlyMap<string, Verdict>,
  tree: WorkTree,
): Omit<Differences, 'commitsSince'> {
  const namesOf = (wanted: Verdict) =>
    [...verdicts].flatMap(([name, verdict]) => (verdict === wanted ? asText(name) : []));
  // A patch may spell a name differently from git although both are one file.
  const spelled = new Map(
    ignoreCase ? [...verdicts.keys()].map(asText).map((name) => [name.toLowerCase(), name]) : [],
  );
  const changed = new Set(namesOf('different'));
  const undecided = new Set(namesOf('undecided'));
  const nested = new Set(untracked.filter((name) => name.endsWith('/')).map((name) => name.slice(0, -1)));
  const nestedRepositories = new Set([...nested].map(asText));
  for (const [name, { mode }] of [...inBase, ...inIndex]) if (mode === SUBMODULE) nested.add(name);

  const stateOf = async (name: string): Promise<State> => {
    if (changed.has(name)) return 'changed';
    // A name that was not UTF-8 in the recording cannot be found again.
    if (undecided.has(name) || name.includes('\uFFFD')) return 'unknown';
    const asBytes = Buffer.from(name).toString('latin1');
    if (inBase.has(asBytes)) return 'unchanged';
    if (foldersOf(asBytes).some((each) => nested.has(each))) return 'unknown';
    const there = await tree.look(asBytes).catch(() => undefined);
    return there === null ? 'gone' : 'unknown';
  };
  return {
    base,
    changed: [...changed],
    undecidedCount: undecided.size,
    nestedRepositories,
    async look(path) {
      const found = await tree.nameOf(path);
      const name = spelled.get(found.toLowerCase()) ?? found;
      return { name, state: await stateOf(name) };
    },
  };
}

const asText = (name: string) => Buffer.from(name, 'latin1').toString();

const foldersOf = (name: string): string[] =>
  [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index));
