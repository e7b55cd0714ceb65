// Without a Codex home there is nothing to do, and the error says what to do about it.
import { chmod, mkdir, realpath, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { foldersOfCodex, openHomes } from '../../src/find/homes.ts';
import { tempFolder } from '../disk/temp-folder.ts';

const HINT = 'Name the folder that holds sessions/: Codex uses CODEX_HOME, or ~/.codex if that is not set.';

it('a folder that is reached by two names, one of them a link, is one home', async () => {
  const folder = await tempFolder();
  await symlink('.', join(folder, 'link'));
  expect(openHomes([{ path: join(folder, 'link') }, { path: folder }])).toEqual([
    { path: join(folder, 'link'), state: 'read' },
  ]);
});

it('a missing home ends the export with an advice', async () => {
  const path = join(await tempFolder(), 'no\n"such');
  expect(() => openHomes([{ path }])).toThrowError(
    expect.objectContaining({
      code: 'no_codex_home',
      message: `There is no Codex home at ${JSON.stringify(path)}. ${HINT}`,
    }),
  );
});

it('a file in the place of a home ends the export with an advice', async () => {
  const path = join(await tempFolder(), 'file');
  await writeFile(path, '');
  expect(() => openHomes([{ path }])).toThrowError(
    expect.objectContaining({
      code: 'no_codex_home',
      message: `${JSON.stringify(path)} is not a folder. ${HINT}`,
    }),
  );
});

it('a home that is a link to itself ends the export as unreadable', async () => {
  const path = join(await tempFolder(), 'loop');
  await symlink('loop', path);
  expect(() => openHomes([{ path }])).toThrowError(
    expect.objectContaining({ code: 'unreadable_codex_home' }),
  );
});

// Nothing is forbidden to root.
it.skipIf(process.getuid?.() === 0)(
  'a home that this user may not read ends the export with an advice',
  async () => {
    const path = await tempFolder();
    await chmod(path, 0);
    onTestFinished(() => chmod(path, 0o700));
    expect(() => openHomes([{ path }])).toThrowError(
      expect.objectContaining({
        code: 'unreadable_codex_home',
        message: `Cannot read the Codex home ${JSON.stringify(path)} (EACCES). Let this user read it, or run the export as the user that ran Codex.`,
      }),
    );
  },
);

it('an optional home that is missing, a file or a loop of links is listed with its state', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'file'), '');
  await symlink('loop', join(folder, 'loop'));
  const stateOf = (name: string) => openHomes([{ path: join(folder, name), optional: true }])[0]?.state;
  expect(['none', 'file', 'loop'].map(stateOf)).toEqual(['missing', 'missing', 'unreadable']);
});

describe('the folders for files of Codex', () => {
  const home = (path: string, state: 'read' | 'missing' = 'read') => ({ path, state });

  it('are all of a home that has nothing to do with the workspace', async () => {
    const [codex, work] = [await tempFolder(), await tempFolder()];
    expect(foldersOfCodex([home(codex)], work)).toEqual([await realpath(codex)]);
    expect(foldersOfCodex([home(codex)], null)).toEqual([await realpath(codex)]);
  });

  it('are all of a home inside the workspace, by its real path', async () => {
    const work = await tempFolder();
    await mkdir(join(work, 'codex'));
    await symlink('codex', join(work, 'link'));
    expect(foldersOfCodex([home(join(work, 'link'))], work)).toEqual([await realpath(join(work, 'codex'))]);
  });

  it('are only the session folders of a home that is the workspace, or holds it', async () => {
    const codex = await tempFolder();
    await mkdir(join(codex, 'work'));
    const sessions = ['sessions', 'archived_sessions'].map((name) => join(codex, name));
    expect(foldersOfCodex([home(codex)], codex)).toEqual(sessions);
    expect(foldersOfCodex([home(codex)], join(codex, 'work'))).toEqual(sessions);
  });

  it('are none of a home that is missing', async () => {
    const [there, gone] = [await tempFolder(), await tempFolder()];
    expect(foldersOfCodex([home(there, 'missing'), home(join(gone, 'no'))], null)).toEqual([]);
  });
});
