// Finds the commits that sessions made: those that git has beyond the commit that each session recorded at its start.
import { MAX_LISTED } from '../contract/v1/limits.js';
import type { NewCommit, WorkspaceCheck } from '../contract/v1/manifest.js';
import type { ComparedTree } from './compare-trees.js';
import { GitError } from './git/run-git.js';
import type { CommittingSession, SessionCommits } from './session-commits.js';

type Commits = Pick<WorkspaceCheck, 'commits' | 'commits_count'>;

export const COMMITS_UNKNOWN: Commits = { commits: [], commits_count: null };

/** Never rejects: commits that could not be listed count as unknown. */
export async function newCommitsIn(
  trees: readonly ComparedTree[],
  { isCut, sessions }: SessionCommits,
): Promise<Commits> {
  if (isCut) return COMMITS_UNKNOWN;
  const found = new Map<
    string,
    { entry: Omit<NewCommit, 'session_ids'>; time: number; by: CommittingSession[] }
  >();
  for (const session of sessions()) {
    let isKnown = false;
    for (const tree of trees) {
      const commits = await commitsOf(tree, session);
      if (commits === null) continue;
      isKnown = true;
      for (const { commit, time } of commits) {
        const key = `${commit} ${tree.path}`;
        const entry = { repository: tree.path, commit, committed_at: timestampOf(time) };
        const known = found.get(key) ?? { entry, time, by: [] };
        known.by.push(session);
        found.set(key, known);
      }
    }
    if (!isKnown) return COMMITS_UNKNOWN;
  }
  const all = [...found.values()].map(({ entry, time, by }) => ({ ...entry, session_ids: madeBy(by, time) }));
  return { commits: all.slice(0, MAX_LISTED), commits_count: all.length };
}

async function commitsOf({ differences }: ComparedTree, { since }: CommittingSession) {
  try {
    return since === null ? null : await differences.commitsSince(since);
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

/** A commit has whole seconds, and the clock may be read before the command is recorded as begun. */
const SLACK_MS = 2000;

/** Returns the ids of the sessions that may have made a commit: those whose time fits the commit's, or else all. */
function madeBy(sessions: readonly CommittingSession[], time: number): string[] {
  const fitting = sessions.filter(
    ({ span }) => span !== null && time * 1000 >= span.from - SLACK_MS && time * 1000 <= span.to + SLACK_MS,
  );
  return (fitting.length > 0 ? fitting : sessions).map(({ id }) => id);
}

/** Returns null if the year does not have four digits. */
function timestampOf(seconds: number): string | null {
  const date = new Date(seconds * 1000);
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  return /^\d{4}-/.test(text) ? text : null;
}
