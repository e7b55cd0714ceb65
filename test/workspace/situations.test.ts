// Workspaces that are not simply a repository: where the base comes from, what is left out, what is undecided.
import { chown, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../src/workspace/git/conversions.ts';
import { findGit } from '../../src/workspace/git/find-git.ts';
import { createGit } from '../../src/workspace/git/run-git.ts';
import { tempFolder } from '../disk/temp-folder.ts';
import { check, makeRepository, repositoryIn, SEARCH_PATH, told } from './repository.ts';

const NOTHING = { changedWithoutPatch: [], patchedWithoutChange: [] };
const UNKNOWN = 'f'.repeat(40);

describe('the base', () => {
  it('is the commit of the first session whose commit the repository has', async () => {
    const repository = await makeRepository({ 'a.ts': 'one\n' });
    const commit = repository.commit();
    expect(await check(repository.folder, commit)).toMatchObject({ base: { commit, from: 'session' } });
  });

  it.each([
    ['was not recorded', null],
    ['is not in a shallow clone', UNKNOWN],
    ['is no id', 'HEAD~1'],
    ['is two lines', `${UNKNOWN}\n${UNKNOWN}`],
  ])('is HEAD when the commit %s', async (_, recorded) => {
    const repository = await makeRepository({ 'a.ts': 'one\n' });
    const commit = repository.commit();
    expect(await check(repository.folder, recorded)).toMatchObject({
      base: { commit, from: 'head' },
      complete: true,
    });
  });

  it('is unknown before the first commit', async () => {
    const repository = await makeRepository({ 'a.ts': 'one\n', 'b.ts': 'one\n' });
    repository.git('add', 'a.ts');
    expect(await check(repository.folder, null, { 'b.ts': 'add' })).toMatchObject({
      base: null,
      complete: true,
      changed_without_patch: ['a.ts'],
    });
  });

  it('may be in a repository with long ids', async () => {
    const repository = repositoryIn(await tempFolder());
    repository.git('init', '--quiet', '--object-format=sha256');
    await repository.write('a.ts', 'one\n');
    await repository.write('b.ts', 'one\n');
    const commit = repository.commit();
    repository.sh('touch a.ts; echo x > b.ts');
    expect(await told(repository.folder, commit)).toEqual({ ...NOTHING, changedWithoutPatch: ['b.ts'] });
  });
});

describe('the workspace', () => {
  it('may be a folder of the repository, of which the rest is skipped', async () => {
    const repository = await makeRepository({ 'web/a.ts': 'one\n', 'api/a.ts': 'one\n', 'web/b.ts': '1\n' });
    const commit = repository.commit();
    repository.sh('echo x > web/a.ts; echo x > api/a.ts; echo x > web/new.ts');
    expect(
      await told(join(repository.folder, 'web'), commit, { 'a.ts': 'update', 'b.ts': 'update' }),
    ).toEqual({
      changedWithoutPatch: ['new.ts'],
      patchedWithoutChange: ['b.ts'],
    });
  });

  it('may be reached through a link', async () => {
    const repository = await makeRepository({ 'a.ts': 'one\n' });
    const commit = repository.commit();
    repository.sh('echo x > a.ts');
    const link = join(await tempFolder(), 'link');
    await symlink(repository.folder, link);
    expect(await told(link, commit, { 'a.ts': 'update' })).toEqual(NOTHING);
  });

  it('may be a linked work tree', async () => {
    const main = await makeRepository({ 'a.ts': 'one\n' });
    const commit = main.commit();
    const linked = repositoryIn(join(await tempFolder(), 'linked'));
    main.git('worktree', 'add', '--quiet', linked.folder);
    linked.sh('echo x > new.ts');
    main.sh('echo x > a.ts');
    expect(await told(linked.folder, commit)).toEqual({ ...NOTHING, changedWithoutPatch: ['new.ts'] });
  });

  it.skipIf(process.getuid?.() !== 0)('may be owned by another user, as in a container', async () => {
    const repository = await makeRepository({ 'a.ts': 'one\n' });
    const commit = repository.commit();
    for (const path of ['', '.git', 'a.ts']) await chown(join(repository.folder, path), 4321, 4321);
    expect(() => repository.git('status')).toThrow('dubious ownership');
    expect(await told(repository.folder, commit)).toEqual(NOTHING);
  });

  it('may be a part of the repository', async () => {
    const repository = await makeRepository({ 'in/a.ts': 'one\n', 'out/a.ts': 'one\n', 'out/b.ts': 'one\n' });
    const commit = repository.commit();
    repository.git('sparse-checkout', 'set', 'in');
    await repository.write('out/a.ts', 'two\n');
    expect(await told(repository.folder, commit)).toEqual({ ...NOTHING, changedWithoutPatch: ['out/a.ts'] });
  });

  it('compares submodules only by commit', async () => {
    const inner = await makeRepository({ 'x.ts': 'one\n' });
    inner.commit();
    const repository = await makeRepository({ 'a.ts': 'one\n' });
    for (const name of ['moved', 'dirty', 'gone'])
      repository.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', inner.folder, name);
    const commit = repository.commit();
    repositoryIn(join(repository.folder, 'moved')).commit();
    repository.sh('echo x > dirty/x.ts; rm -r gone');
    expect(await told(repository.folder, commit, { 'dirty/x.ts': 'update', 'dirty/none': 'add' })).toEqual({
      ...NOTHING,
      changedWithoutPatch: ['gone', 'moved'],
    });
  });
});

describe('a file that git stores in another form', () => {
  it('is unchanged if only line endings differ', async () => {
    const repository = await makeRepository({
      '.gitattributes': '*.txt text=auto\n*.crlf eol=crlf\n*.raw -text\n',
      'a.txt': 'one\n',
      'a.crlf': 'one\n',
      'b.crlf': 'one\n',
      'a.raw': 'one\n',
      plain: 'one\n',
    });
    const commit = repository.commit();
    repository.sh("for file in a.txt a.crlf a.raw plain; do printf 'one\\r\\n' > $file; done");
    repository.sh("printf 'two\\r\\n' > b.crlf");
    const changedWithoutPatch = ['a.raw', 'b.crlf', 'plain'];
    expect(await told(repository.folder, commit)).toEqual({ ...NOTHING, changedWithoutPatch });
    repository.git('config', 'core.autocrlf', 'input');
    expect(await told(repository.folder, commit)).toEqual({
      ...NOTHING,
      changedWithoutPatch: ['a.raw', 'b.crlf'],
    });
  });

  it('is undecided if only a program could compare it', async () => {
    const repository = await makeRepository({
      '.gitattributes': '*.bin filter=upper\n',
      'checked-out.bin': 'one\n',
      'touched.bin': 'one\n',
      'patched.bin': 'one\n',
    });
    repository.git('config', 'filter.upper.clean', 'tr a-z A-Z');
    repository.git('config', 'filter.upper.smudge', 'tr A-Z a-z');
    const commit = repository.commit();
    repository.sh(
      'rm *.bin; git checkout --quiet .; sleep 0.01; git update-index --refresh --force-write-index',
    );
    repository.sh('touch touched.bin; echo x > patched.bin');
    expect(await check(repository.folder, commit, { 'patched.bin': 'update' })).toMatchObject({
      complete: false,
      problem: 'undecided_files',
      changed_without_patch: [],
      patched_without_change: [],
      undecided_count: 2,
    });
  });
});

describe('a disk as on Windows or macOS', () => {
  it('has links as files with their targets', async () => {
    const repository = await makeRepository({ 'a.ts': 'one\n' });
    for (const name of ['same', 'changed']) await symlink('a.ts', join(repository.folder, name));
    const commit = repository.commit();
    repository.git('config', 'core.symlinks', 'false');
    repository.sh('rm same changed; printf a.ts > same; printf b.ts > changed');
    expect(await told(repository.folder, commit)).toEqual({ ...NOTHING, changedWithoutPatch: ['changed'] });
  });

  it('has one file under names that differ only in case', async () => {
    const repository = await makeRepository({ 'README.md': 'one\n', 'a.ts': 'one\n' });
    const commit = repository.commit();
    repository.git('config', 'core.ignorecase', 'true');
    repository.sh('echo x > README.md');
    expect(await told(repository.folder, commit, { 'Readme.md': 'update', 'A.ts': 'update' })).toEqual({
      ...NOTHING,
      patchedWithoutChange: ['A.ts'],
    });
  });

  it('has line endings converted by git unless the repository says otherwise', async () => {
    const repository = await makeRepository({});
    const program = await findGit(SEARCH_PATH, repository.folder);
    const at = { root: repository.folder, gitDir: join(repository.folder, '.git') };
    const git = program && createGit(program, at, repository.folder, AbortSignal.timeout(10_000));
    const autocrlf = async (platform: NodeJS.Platform) => git && (await settingsOf(git, platform)).autocrlf;
    expect([await autocrlf('win32'), await autocrlf('linux')]).toEqual([true, false]);
    repository.git('config', 'core.autocrlf', 'false');
    expect(await autocrlf('win32')).toBe(false);
  });
});

it('a long list is cut, and counted completely', async () => {
  const repository = await makeRepository({ 'a.ts': 'one\n' });
  const commit = repository.commit();
  repository.sh('mkdir many; cd many; seq 1 1500 | xargs touch');
  const entry = await check(repository.folder, commit);
  expect(entry?.changed_without_patch).toHaveLength(1000);
  expect(entry).toMatchObject({ changed_without_patch_count: 1500, complete: true });
});
