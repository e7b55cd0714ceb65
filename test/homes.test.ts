// Without a Codex home there is nothing to do, and the error says what to do about it.
import { chmod, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openHomes } from '../src/find/homes.ts';
import { tempFolder } from './disk/temp-folder.ts';

const HINT = 'Name the folder that holds sessions/: Codex uses CODEX_HOME, or ~/.codex if that is not set.';

it('a folder will do, also behind a link, and is one home by whatever name', async () => {
  const folder = await tempFolder();
  await symlink('.', join(folder, 'link'));
  expect(openHomes([{ path: join(folder, 'link') }, { path: folder }])).toEqual([
    { path: join(folder, 'link'), state: 'read' },
  ]);
});

it('a missing one is told', async () => {
  const path = join(await tempFolder(), 'no\n"such');
  expect(() => openHomes([{ path }])).toThrowError(
    expect.objectContaining({
      code: 'no_codex_home',
      message: `There is no Codex home at ${JSON.stringify(path)}. ${HINT}`,
    }),
  );
});

it('a file is told', async () => {
  const path = join(await tempFolder(), 'file');
  await writeFile(path, '');
  expect(() => openHomes([{ path }])).toThrowError(
    expect.objectContaining({
      code: 'no_codex_home',
      message: `${JSON.stringify(path)} is not a folder. ${HINT}`,
    }),
  );
});

it('a link to itself is told', async () => {
  const path = join(await tempFolder(), 'loop');
  await symlink('loop', path);
  expect(() => openHomes([{ path }])).toThrowError(
    expect.objectContaining({ code: 'unreadable_codex_home' }),
  );
});

// Nothing is forbidden to root.
it.skipIf(process.getuid?.() === 0)('one that this user may not read is told', async () => {
  const path = await tempFolder();
  await chmod(path, 0);
  onTestFinished(() => chmod(path, 0o700));
  expect(() => openHomes([{ path }])).toThrowError(
    expect.objectContaining({
      code: 'unreadable_codex_home',
      message: `Cannot read the Codex home ${JSON.stringify(path)} (EACCES). Let this user read it, or run the export as the user that ran Codex.`,
    }),
  );
});
