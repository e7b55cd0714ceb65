// Asks git for everything that the comparison needs: the base and its files, the files in the index, and the files in
// neither.
import { promises as fs } from 'node:fs';
import { type Settings, settingsOf } from './conversions.js';
import { type IndexEntry, indexEntries, namesIn, type TreeEntry, treeEntries } from './entries.js';
import type { Git } from './run-git.js';

export interface Base {
  readonly commit: string;
  /** `session`: one of the commits asked for. */
  readonly from: 'session' | 'head';
}

export interface Listing extends Settings {
  /** Null if there is no commit yet. */
  readonly base: Base | null;
  readonly inBase: ReadonlyMap<string, TreeEntry>;
  readonly inIndex: ReadonlyMap<string, IndexEntry>;
  /** Names that are in neither and not ignored. A name ending in `/` is a folder with a repository of its own. */
  readonly untracked: readonly string[];
  /** When the index was written, in nanoseconds since 1970; 0 without an index. */
  readonly indexTime: bigint;
}

/**
 * @param commits Ids of commits. The first one that the repository has is the base; if it has none, HEAD is.
 * @throws GitError
 */
export async function list(git: Git, commits: readonly string[]): Promise<Listing> {
  const base = await baseOf(git, commits);
  const indexFile = (await git.run(['rev-parse', '--git-path', 'index'])).replace(/\n$/, '');
  return {
    base,
    inBase: treeEntries(base === null ? '' : await git.run(['ls-tree', '-r', '-z', base.commit])),
    indexTime: await writtenAt(Buffer.from(indexFile, 'latin1')),
    inIndex: indexEntries(await git.run(['ls-files', '-z', '-t', '--stage', '--debug'])),
    untracked: namesIn(await git.run(['ls-files', '-z', '--others', '--exclude-standard'])),
    ...(await settingsOf(git)),
  };
}

/** Only ids are passed to git. Any other text could be an expression, or more than one line. */
export const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

async function baseOf(git: Git, commits: readonly string[]): Promise<Base | null> {
  const asked = [...new Set(commits)].filter((commit) => COMMIT_ID.test(commit));
  const answer = await git.run(
    ['cat-file', '--batch-check=%(objectname) %(objecttype)'],
    [...asked, 'HEAD'].map((name) => `${name}^{commit}\n`).join(''),
  );
  const found = answer.split('\n').map((line) => /^([0-9a-f]+) commit$/.exec(line)?.[1] ?? null);
  const place = found.findIndex((commit) => commit !== null);
  const commit = found[place] ?? null;
  return commit === null ? null : { commit, from: place < asked.length ? 'session' : 'head' };
}

async function writtenAt(path: Buffer): Promise<bigint> {
  try {
    return (await fs.lstat(path, { bigint: true })).mtimeNs;
  } catch {
    return 0n;
  }
}
