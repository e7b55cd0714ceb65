// Which commits a session made: each case with a real repository and the commands that ran in it.
import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ActionRecord } from '../../src/contract/v1/records.ts';
import { type WorkspaceCheck, workspaceCheck } from '../../src/contract/v1/workspace-check.ts';
import { createWorkspaceComparison } from '../../src/workspace/compare-workspace.ts';
import { command, inSession, manifestOf, session, sessionStarted, summaryOf } from '../report/samples.ts';
import { makeRepository, type Repository, repositoryIn, SEARCH_PATH } from './repository.ts';

/** What a session with these commands says, one that recorded this commit. */
const sessionOf = (id: string, commit: string | null, ...actions: ActionRecord[]): ActionRecord[] =>
  inSession(id, sessionStarted({ git: { commit, branch: null, repository_url: null } }), ...actions);

async function checked(workspace: string, ...records: readonly ActionRecord[]): Promise<WorkspaceCheck> {
  const comparison = createWorkspaceComparison(workspace, { searchPath: SEARCH_PATH });
  comparison.add(records);
  return workspaceCheck.parse(await comparison.entry());
}

async function started(): Promise<{ repository: Repository; base: string }> {
  const repository = await makeRepository({ 'a.ts': 'one\n' });
  return { repository, base: repository.commit() };
}

/** Commits at a time of its own. */
function commitAt(repository: Repository, time: string): string {
  repository.sh(`GIT_COMMITTER_DATE=${time} git commit --quiet --allow-empty --message=m`);
  return repository.git('rev-parse', 'HEAD');
}

const DID = command('git commit -qm x');

it('a session that committed lists the commits between its recorded commit and HEAD, oldest first', async () => {
  const { repository, base } = await started();
  const first = commitAt(repository, '2026-08-01T12:00:00Z');
  const second = commitAt(repository, '2026-08-01T12:00:05Z');
  const { commits, commits_count } = await checked(repository.folder, ...sessionOf('s1', base, DID));
  expect(commits).toEqual([
    { repository: '.', commit: first, committed_at: '2026-08-01T12:00:00.000Z', session_ids: ['s1'] },
    { repository: '.', commit: second, committed_at: '2026-08-01T12:00:05.000Z', session_ids: ['s1'] },
  ]);
  expect(commits_count).toBe(2);
});

it.each([
  ['after a cd, with options', 'cd pkg && git -C .. -c user.name=x commit -am "two"', 1],
  ['by a program that starts another', 'sudo -u app env A=1 git commit -m x', 1],
  ['in another shell', `bash -lc "git add . && git commit -m 'x'"`, 1],
  ['only named in a text', 'echo "git commit"', 0],
  ['another subcommand', 'git log --grep commit', 0],
  ['a command of another name', 'git commit-tree HEAD^{tree}', 0],
])('whether a command commits: %s', async (_, script, count) => {
  const { repository, base } = await started();
  repository.commit();
  const { commits_count } = await checked(repository.folder, ...sessionOf('s1', base, command(script)));
  expect(commits_count).toBe(count);
});

it('a commit command that failed or was declined lists nothing', async () => {
  const { repository, base } = await started();
  repository.commit();
  const failed = command('git commit -m x', { status: 'failed', exit_code: 1 });
  const declined = command('git commit -m x', { status: 'declined' });
  const { commits, commits_count } = await checked(
    repository.folder,
    ...sessionOf('s1', base, failed, declined),
  );
  expect({ commits, commits_count }).toEqual({ commits: [], commits_count: 0 });
});

it('a commit belongs to that of two sessions whose commands match its time', async () => {
  const { repository, base } = await started();
  const ofFirst = commitAt(repository, '2026-08-01T12:00:00Z');
  const ofSecond = commitAt(repository, '2026-08-01T12:10:00Z');
  const ofNobody = commitAt(repository, '2026-08-01T13:00:00Z');
  const at = (time: string) => command('git commit -m x', { started_at: time, timestamp: time });
  const { commits } = await checked(
    repository.folder,
    ...sessionOf('s1', base, at('2026-08-01T12:00:00.400Z')),
    ...sessionOf('s2', base, at('2026-08-01T12:10:00.900Z')),
  );
  expect(Object.fromEntries(commits.map(({ commit, session_ids }) => [commit, session_ids]))).toEqual({
    [ofFirst]: ['s1'],
    [ofSecond]: ['s2'],
    [ofNobody]: ['s1', 's2'],
  });
});

it('commits name their repository if its path is not that of the workspace', async () => {
  const workspace = (await makeRepository({ 'outer.ts': '1' })).folder;
  const inner = repositoryIn(join(workspace, 'inner'));
  await inner.write('a.ts', '1');
  inner.git('init', '--quiet');
  const base = inner.commit();
  const commit = inner.commit();
  const git = { commit: base, branch: null, repository_url: null };
  const records = inSession('s1', sessionStarted({ cwd: 'inner', git }), DID);
  expect((await checked(workspace, ...records)).commits).toMatchObject([{ repository: 'inner', commit }]);
});

it.each([
  ['the recorded commit is not there', () => '0'.repeat(40)],
  ['the recorded commit is an expression', () => 'HEAD~1'],
  ['the recorded commit would be an option', () => '--output=written'],
  ['none was recorded', () => null],
])('the count is unknown if %s', async (_, commitOf) => {
  const { repository } = await started();
  repository.commit();
  const { commits, commits_count, problem } = await checked(
    repository.folder,
    ...sessionOf('s1', commitOf(), DID),
  );
  expect({ commits, commits_count, problem }).toEqual({ commits: [], commits_count: null, problem: null });
  expect(existsSync(join(repository.folder, 'written'))).toBe(false);
});

it('a graft, a replacement and a forged time change neither the list nor the export', async () => {
  const { repository, base } = await started();
  const hidden = commitAt(repository, '2026-08-01T12:00:00Z');
  const last = repository.git('commit-tree', '-p', hidden, '-m', 'm', `${hidden}^{tree}`);
  repository.git('reset', '--quiet', '--hard', last);
  repository.sh(`mkdir -p .git/info; echo "${last} ${base}" > .git/info/grafts`);
  repository.git('replace', hidden, base);
  const forged = repository
    .sh(
      `git cat-file commit ${last} | sed "s/^parent .*/parent ${last}/; s/^committer .*/committer A <a> 99999999999999 +0000/" | git hash-object -t commit -w --literally --stdin`,
    )
    .trim();
  repository.sh(`echo ${forged} > .git/refs/heads/main`);
  const { commits } = await checked(repository.folder, ...sessionOf('s1', base, DID));
  expect(commits.map(({ commit }) => commit)).toEqual([hidden, last, forged]);
  expect(commits.at(-1)?.committed_at).toBeNull();
});

it('programs in the configuration of a repository are not run to list commits', async () => {
  const { repository, base } = await started();
  repository.commit();
  appendFileSync(
    join(repository.folder, '.git/config'),
    `[log]\n showSignature = true\n[gpg]\n program = touch ${join(repository.folder, 'ran')}\n[alias]\n rev-list = !touch ran\n`,
  );
  expect((await checked(repository.folder, ...sessionOf('s1', base, DID))).commits_count).toBe(1);
  expect(existsSync(join(repository.folder, 'ran'))).toBe(false);
});

it('the summary lists new commits, with their sessions if there are several', () => {
  const workspace = workspaceCheck.parse({
    complete: true,
    problem: null,
    base: null,
    repositories: [],
    changed_without_patch: [],
    changed_without_patch_count: 0,
    patched_without_change: [],
    patched_without_change_count: 0,
    commits: [
      {
        repository: '.',
        commit: '4f5e6a7b8c9d4f5e6a7b8c9d4f5e6a7b8c9d4f5e',
        committed_at: '2026-08-01T12:00:00.000Z',
        session_ids: ['s2'],
      },
    ],
    commits_count: 3,
    codex_home_count: 0,
    undecided_count: 0,
  });
  const records = [...sessionOf('s1', null, command('ls')), ...sessionOf('s2', null, DID)];
  const manifest = manifestOf(
    [session({ session_id: 's1' }), session({ session_id: 's2' })],
    {},
    { workspace },
  );
  const section = summaryOf(records, manifest).match(/### Commits[\s\S]*?(?=\n\n###)/)?.[0];
  expect(section).toBe(`### Commits

| commit | made | session |
| --- | --- | --: |
| \`4f5e6a7b8c\` | 1 Aug 2026 12:00 UTC | 2 |

2 more commits`);
});
