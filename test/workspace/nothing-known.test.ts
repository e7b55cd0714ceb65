// When nothing can be said of the workspace, why is said, and the export goes on.
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../disk/temp-folder.ts';
import { check, makeRepository, SEARCH_PATH, told } from './repository.ts';

describe('nothing is known', () => {
  const unknown = {
    complete: false,
    base: null,
    changed_without_patch: [],
    changed_without_patch_count: null,
    patched_without_change: [],
    patched_without_change_count: null,
  };

  /** A folder with a program named git that is this script. */
  const gitThat = async (script: string) => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'git'), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, 'git'), 0o755);
    return folder;
  };
  const committed = async () => {
    const repository = await makeRepository({ 'a.ts': 'one\n' });
    return { repository, commit: repository.commit() };
  };

  it('if it is not a work tree', async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, '.git'));
    expect(await check(folder, null)).toMatchObject({ ...unknown, problem: 'not_a_work_tree' });
    expect(await check(join(folder, 'none'), null)).toMatchObject({ problem: 'not_a_work_tree' });
  });

  it('if there is no git, or only one inside the workspace', async () => {
    const { repository, commit } = await committed();
    const bin = join(repository.folder, 'bin');
    await repository.write('bin/git', '#!/bin/sh\ntouch "$0.ran"\n');
    await chmod(join(bin, 'git'), 0o755);
    const elsewhere = await tempFolder();
    await symlink(join(bin, 'git'), join(elsewhere, 'git'));
    for (const searchPath of ['', bin, `.:bin:${bin}`, elsewhere, `${bin}/../bin`])
      expect(await check(repository.folder, commit, {}, { searchPath })).toMatchObject({
        ...unknown,
        problem: 'no_git',
      });
    expect(await told(repository.folder, commit, {}, { searchPath: `${bin}:${SEARCH_PATH}` })).toEqual({
      patchedWithoutChange: [],
      changedWithoutPatch: ['bin/git'],
    });
  });

  it('if git takes too long', async () => {
    const { repository, commit } = await committed();
    const searchPath = `${await gitThat('exec sleep 60')}:${SEARCH_PATH}`;
    expect(await check(repository.folder, commit, {}, { searchPath, timeLimitMs: 100 })).toMatchObject({
      ...unknown,
      problem: 'too_slow',
    });
  });

  it('if git prints too much', async () => {
    const { repository, commit } = await committed();
    const searchPath = `${await gitThat('exec cat /dev/zero')}:${SEARCH_PATH}`;
    expect(await check(repository.folder, commit, {}, { searchPath })).toMatchObject({
      ...unknown,
      problem: 'too_large',
    });
  });

  it('if git fails', async () => {
    const { repository, commit } = await committed();
    await repository.write('.git/config', '[broken');
    expect(await check(repository.folder, commit)).toMatchObject({ ...unknown, problem: 'git_failed' });
  });

  it('if the comparison is switched off', async () => {
    const { repository, commit } = await committed();
    expect(await check(repository.folder, commit, {}, false)).toBeNull();
  });
});
