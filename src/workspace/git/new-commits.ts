// Lists the commits that HEAD reaches and another commit does not.

import { MAX_NEW_COMMITS } from './limits.js';
import { COMMIT_ID } from './listing.js';
import type { Git } from './run-git.js';

export interface NewCommit {
  readonly commit: string;
  /** Seconds since 1970, as the commit says. Its maker could choose any time. */
  readonly time: number;
}

/**
 * @returns the commits, oldest first, or null if the repository lacks the older commit or has more than MAX_NEW_COMMITS
 * newer ones.
 * @throws GitError
 */
export async function commitsSince(older: string, git: Git): Promise<readonly NewCommit[] | null> {
  if (!COMMIT_ID.test(older)) return null;
  const there = await git.run(['cat-file', '--batch-check=%(objecttype)'], `${older}\n`);
  if (there.trim() !== 'commit') return null;
  const most = `--max-count=${MAX_NEW_COMMITS + 1}`;
  const list = await git.run([
    'rev-list',
    '--timestamp',
    '--topo-order',
    '--reverse',
    most,
    'HEAD',
    `^${older}`,
  ]);
  const commits = list.split('\n').flatMap((line) => {
    const [, time = '', commit = ''] = /^(-?\d+) ([0-9a-f]+)$/.exec(line) ?? [];
    return commit === '' ? [] : { commit, time: Number(time) };
  });
  return commits.length > MAX_NEW_COMMITS ? null : commits;
}
