// Where the recorded patches and the work tree differ according to git, and what git could not compare.
import type { Manifest, WorkspaceCheck, WorkspaceProblem } from '../../contract/v1/manifest.js';
import { clip } from '../../shared/text.js';
import { CUT } from '../limits.js';
import { code } from '../markdown.js';
import { bullet } from './bullet.js';

const NOT_COMPARED = {
  no_git: 'there is no git',
  not_a_work_tree: 'it is not a git work tree',
  too_slow: 'git took too long',
  too_large: 'it is too large',
  git_failed: 'git failed',
} as const satisfies Record<Exclude<WorkspaceProblem, 'undecided_files'>, string>;

export function workspacePoints({ workspace }: Manifest, listed: number): string[] {
  if (workspace === null) return [];
  return [
    ...notCompared(workspace),
    ...withoutPatch(workspace),
    ...withoutChange(workspace, listed),
    ...unknownCommits(workspace),
    ...filesOfCodex(workspace),
  ];
}

function notCompared({
  problem,
  undecided_count,
  changed_without_patch_count: count,
}: WorkspaceCheck): string[] {
  if (problem === null) return [];
  if (problem !== 'undecided_files' && count !== null) {
    return [
      bullet(
        `One of the repositories was not compared with git: ${NOT_COMPARED[problem]}. Changes that commands made there are not known.`,
      ),
    ];
  }
  if (problem !== 'undecided_files') {
    return [
      bullet(
        `The workspace was not compared with git: ${NOT_COMPARED[problem]}. Changes that commands made on disk are not known.`,
      ),
    ];
  }
  return [
    bullet(
      `Files not compared with git: ${undecided_count}. They could not be read, or git stores them in another form.`,
    ),
  ];
}

function withoutPatch({ base, repositories, changed_without_patch_count: count }: WorkspaceCheck): string[] {
  if (!count) return [];
  const since =
    base === null || repositories.length > 1
      ? ''
      : ` since ${base.from === 'head' ? 'the last commit, ' : ''}${commit(base)}`;
  const how = 'A command changed them, or something before or beside Codex.';
  return [bullet(`Files changed on disk${since} without a recorded patch: ${count}. ${how}`)];
}

function withoutChange(
  { base, patched_without_change: paths, patched_without_change_count: count }: WorkspaceCheck,
  listed: number,
): string[] {
  if (!count) return [];
  const shown = paths.slice(0, listed).map((path) => code(clip(path, CUT.path)));
  const why = base?.from === 'head' ? 'They were changed back, or committed.' : 'They were changed back.';
  return [bullet(`Files patched, but unchanged on disk: ${count}. ${why}`, shown, count - shown.length)];
}

function unknownCommits({ problem, commits_count }: WorkspaceCheck): string[] {
  if (commits_count !== null || (problem !== null && problem !== 'undecided_files')) return [];
  return [bullet('A session ran `git commit`. Which commits are new is not known.')];
}

function filesOfCodex({ codex_home_count: count }: WorkspaceCheck): string[] {
  return count > 0
    ? [bullet(`Files of a Codex home inside the workspace, not compared with git: ${count}`)]
    : [];
}

function commit({ commit }: NonNullable<WorkspaceCheck['base']>): string {
  return code(commit.slice(0, 10));
}
