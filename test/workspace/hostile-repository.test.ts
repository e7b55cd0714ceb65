// A repository whose configuration names programs: none runs, and nothing is written. That the same
// configuration does run them for plain git is shown each time, or a test here would prove nothing.
import { readdirSync, statSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { tempFolder } from '../disk/temp-folder.ts';
import { check, makeRepository, type Repository, told } from './repository.ts';

afterEach(() => void vi.unstubAllEnvs());

interface Trap {
  readonly name: string;
  /** Lines of .git/config; MARK stands for a program that leaves a file. */
  readonly config: string;
  /** What makes plain git run it. */
  readonly springs: string;
}

/** It may fail: the program is no true filter, nor a diff. */
const DIFF = 'git diff || true';

const TRAPS: readonly Trap[] = [
  { name: 'a file system monitor', config: '[core]\n fsmonitor = MARK', springs: 'git status' },
  {
    name: 'an untracked cache with a monitor',
    config: '[core]\n fsmonitor = MARK\n untrackedCache = true',
    springs: 'git status',
  },
  {
    name: 'a filter',
    config: '[filter "evil"]\n clean = MARK\n smudge = MARK\n required = true',
    springs: DIFF,
  },
  {
    name: 'a filter process',
    config: '[filter "evil"]\n process = MARK\n required = true',
    springs: DIFF,
  },
  {
    name: 'a filter of an included file',
    config: '[include]\n path = included\n[includeIf "gitdir:**"]\n path = included',
    springs: DIFF,
  },
  { name: 'an external diff', config: '[diff]\n external = MARK', springs: DIFF },
  { name: 'an external diff by attribute', config: '[diff "evil"]\n command = MARK', springs: DIFF },
  { name: 'a text conversion', config: '[diff "evil"]\n textconv = MARK', springs: DIFF },
  { name: 'hooks', config: '[core]\n hooksPath = hooks-of-theirs', springs: 'git add a.ts' },
  {
    name: 'an alias, a pager, an editor, a proxy',
    config: `[alias]\n list = !MARK\n ls-files = !MARK\n ls-tree = !MARK\n cat-file = !MARK\n config = !MARK
[pager]\n ls-files = MARK\n ls-tree = MARK\n config = MARK
[core]\n pager = MARK\n editor = MARK\n gitProxy = MARK\n askPass = MARK\n sshCommand = MARK\n alternateRefsCommand = MARK
[credential]\n helper = !MARK\n[interactive]\n diffFilter = MARK\n[merge "evil"]\n driver = MARK`,
    springs: 'git list',
  },
];

it.each(TRAPS)('$name is not run', async ({ config, springs }) => {
  const { repository, commit, marker } = await makeTrap();
  const program = `touch '${marker}'; cat`;
  await repository.write('.git/included', `[filter "evil"]\n clean = "${program}"\n`);
  await repository.write('hooks-of-theirs/post-index-change', `#!/bin/sh\n${program}\n`);
  repository.sh('chmod +x hooks-of-theirs/*');
  await appendFile(join(repository.folder, '.git/config'), config.replaceAll('MARK', `"${program}"`));
  await appendFile(join(repository.folder, 'a.ts'), 'two\n');

  expect(await check(repository.folder, commit, { 'a.ts': 'update' })).toMatchObject({ base: { commit } });
  expect(() => statSync(marker)).toThrow('ENOENT');

  repository.sh(springs);
  statSync(marker);
});

it.each([
  ['an address', (mark: string) => `url = "ext::sh -c ${mark.replaceAll(' ', '% ')}"`],
  ['a program for a folder', (mark: string) => `url = /\n uploadpack = "${mark};"`],
  ['a helper', (mark: string) => `url = x\n vcs = "ext"\n uploadpack = "${mark};"`],
])('objects that a partial clone lacks are not fetched: %s', async (kind, remoteOf) => {
  const { repository, commit, marker } = await makeTrap();
  const tree = repository.git('rev-parse', 'HEAD:lib');
  repository.sh(`rm -f .git/objects/${tree.slice(0, 2)}/${tree.slice(2)}`);
  await appendFile(
    join(repository.folder, '.git/config'),
    `[core]\n repositoryFormatVersion = 1\n[extensions]\n partialClone = origin\n[protocol]\n allow = always
[protocol "ext"]\n allow = always\n[remote "origin"]\n promisor = true\n ${remoteOf(`touch ${marker}`)}\n`,
  );

  expect(await check(repository.folder, commit)).toMatchObject({ problem: 'git_failed' });
  expect(() => statSync(marker)).toThrow('ENOENT');

  if (kind === 'a helper') return;
  repository.sh('git ls-tree -r HEAD || true');
  statSync(marker);
});

it('another work tree that the configuration names is not compared', async () => {
  const { repository, commit } = await makeTrap();
  repository.git('config', 'core.worktree', await tempFolder());
  repository.git('config', 'core.bare', 'false');
  expect(await told(repository.folder, commit)).toEqual({
    changedWithoutPatch: [],
    patchedWithoutChange: [],
  });
});

it('variables of git in this process are not passed on', async () => {
  const { repository, commit, marker } = await makeTrap();
  for (const [name, value] of Object.entries({
    GIT_DIR: '/nonexistent',
    GIT_INDEX_FILE: '/nonexistent',
    GIT_EXEC_PATH: '/nonexistent',
    GIT_CONFIG_PARAMETERS: `'core.fsmonitor'='touch ${marker}'`,
    GIT_TRACE: marker,
    GIT_TRACE2: marker,
  }))
    vi.stubEnv(name, value);
  expect(await check(repository.folder, commit)).toMatchObject({ base: { commit }, complete: true });
  expect(() => statSync(marker)).toThrow('ENOENT');
});

it('the comparison writes nothing', async () => {
  const { repository, commit } = await makeTrap();
  repository.sh('touch a.ts; echo x > b.ts; git update-index --untracked-cache');
  const before = everythingIn(repository);
  expect(await told(repository.folder, commit)).toEqual({
    changedWithoutPatch: ['b.ts'],
    patchedWithoutChange: [],
  });
  expect(everythingIn(repository)).toEqual(before);
  repository.git('status');
  expect(everythingIn(repository)).not.toEqual(before);
});

async function makeTrap() {
  const repository = await makeRepository({
    'a.ts': 'one\n',
    'lib/c.ts': 'one\n',
    '.gitattributes': '*.ts filter=evil diff=evil merge=evil\n',
  });
  return { repository, commit: repository.commit(), marker: join(await tempFolder(), 'ran') };
}

const everythingIn = ({ folder }: Repository) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => [path, statSync(join(folder, path)).mtimeMs, statSync(join(folder, path)).size]);
