// A workspace may hold several checkouts, and a Codex home: what sessions worked on is compared, nothing else.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type WorkspaceCheck, workspaceCheck } from '../../src/contract/v1/workspace-check.ts';
import { createWorkspaceComparison } from '../../src/workspace/compare-workspace.ts';
import { tempFolder } from '../disk/temp-folder.ts';
import { command, fileChange, sessionStarted } from '../report/samples.ts';
import { makeRepository, repositoryIn, SEARCH_PATH } from './repository.ts';

interface Worked {
  readonly cwd: string;
  readonly commit?: string;
  readonly patched?: readonly string[];
  readonly commandsIn?: readonly string[];
}

async function checked(
  workspace: string,
  worked: readonly Worked[],
  homes: readonly string[] = [],
): Promise<WorkspaceCheck> {
  const comparison = createWorkspaceComparison(workspace, { searchPath: SEARCH_PATH }, homes);
  for (const { cwd, commit = null, patched = [], commandsIn = [] } of worked) {
    const change = (path: string) => ({ path, change: 'add', added_lines: 1, removed_lines: 0 }) as const;
    comparison.add([
      sessionStarted({ cwd, git: { commit, branch: null, repository_url: null } }),
      ...commandsIn.map((folder) => command('ls', { cwd: folder })),
      fileChange(patched.map(change)),
    ]);
  }
  return workspaceCheck.parse(await comparison.entry());
}

async function twoCheckouts() {
  const folder = await tempFolder();
  const checkout = async (name: string) => {
    await mkdir(join(folder, name));
    const repository = repositoryIn(join(folder, name));
    repository.git('init', '--quiet', '--initial-branch=main');
    await repository.write('a.ts', 'one\n');
    return { repository, commit: repository.commit() };
  };
  return { folder, app: await checkout('app'), lib: await checkout('lib') };
}

describe('a workspace of two checkouts', () => {
  it('is compared in the one that a session ran in, with its folder before the paths', async () => {
    const { folder, app, lib } = await twoCheckouts();
    for (const { repository } of [app, lib])
      repository.sh('echo two > a.ts; echo x > new.ts; echo y > other.ts');
    const session = { cwd: 'app', commit: app.commit, patched: ['app/new.ts', 'app/lost.ts'] };
    expect(await checked(folder, [session])).toMatchObject({
      complete: true,
      problem: null,
      base: { commit: app.commit, from: 'session' },
      repositories: [{ path: 'app', base: { commit: app.commit }, problem: null }],
      changed_without_patch: ['app/a.ts', 'app/other.ts'],
      patched_without_change: ['app/lost.ts'],
    });
  });

  it('is compared in each that a session, a command or a patch worked in', async () => {
    const { folder, app, lib } = await twoCheckouts();
    for (const { repository } of [app, lib]) repository.sh('echo two > a.ts');
    for (const worked of [{ commandsIn: ['app/', 'lib'] }, { patched: ['app/src/x.ts', 'lib/x.ts'] }]) {
      const { changed_without_patch, repositories } = await checked(folder, [{ cwd: '.', ...worked }]);
      expect(changed_without_patch).toEqual(['app/a.ts', 'lib/a.ts']);
      expect(repositories.map(({ path, base }) => `${path} ${base?.from}`)).toEqual(['app head', 'lib head']);
    }
  });

  it('is not compared if nothing worked in one', async () => {
    const { folder } = await twoCheckouts();
    const { problem, complete, repositories } = await checked(folder, [{ cwd: '.' }]);
    expect({ problem, complete, repositories }).toEqual({
      problem: 'not_a_work_tree',
      complete: false,
      repositories: [],
    });
  });
});

describe('a checkout inside another one', () => {
  it('is compared separately if a session ran in it, and is no change of the outer one', async () => {
    const outer = await makeRepository({ 'a.ts': 'one\n' });
    const commit = outer.commit();
    outer.sh('mkdir inner; git init --quiet inner; echo one > inner/b.ts');
    const inner = repositoryIn(join(outer.folder, 'inner'));
    const innerCommit = inner.commit();
    outer.sh('echo two > a.ts; echo two > inner/b.ts');
    const sessions = [
      { cwd: '.', commit },
      { cwd: 'inner', commit: innerCommit },
    ];
    const { changed_without_patch, repositories } = await checked(outer.folder, sessions);
    expect(changed_without_patch).toEqual(['a.ts', 'inner/b.ts']);
    expect(repositories.map(({ path }) => path)).toEqual(['.', 'inner']);
  });

  it('that an agent made and committed to is a change of the outer one', async () => {
    const outer = await makeRepository({ 'a.ts': 'one\n' });
    const commit = outer.commit();
    outer.sh('mkdir made; git init --quiet made; echo one > made/b.ts');
    repositoryIn(join(outer.folder, 'made')).commit();
    const session = { cwd: '.', commit, commandsIn: ['made'], patched: ['made/b.ts'] };
    const { changed_without_patch, patched_without_change } = await checked(outer.folder, [
      { ...session, patched: [] },
    ]);
    expect(changed_without_patch).toEqual(['made']);
    expect(patched_without_change).toEqual([]);
  });
});

describe('a Codex home inside the workspace', () => {
  it.each(['.codex', 'agents/codex'])(
    'leaves its files out of the lists, and counts them: %s',
    async (home) => {
      const repository = await makeRepository({ 'a.ts': 'one\n', [`${home}/config.toml`]: 'a = 1\n' });
      const commit = repository.commit();
      const path = join(repository.folder, home);
      await mkdir(join(path, 'sessions/2026'), { recursive: true });
      await writeFile(join(path, 'sessions/2026/rollout-1.jsonl'), '{}\n');
      await writeFile(join(path, 'config.toml'), 'a = 2\n');
      await writeFile(join(repository.folder, 'by-command.txt'), 'x\n');
      const session = [{ cwd: '.', commit }];
      expect(await checked(repository.folder, session, [path])).toMatchObject({
        complete: true,
        changed_without_patch: ['by-command.txt'],
        changed_without_patch_count: 1,
        codex_home_count: 2,
      });
      expect((await checked(repository.folder, session)).changed_without_patch_count).toBe(3);
    },
  );
});
