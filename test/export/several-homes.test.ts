// Shows an export of several Codex homes: each folder is read once, and a session that is in two of them, too.
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportActions } from '../../src/export.ts';
import type { Home } from '../../src/find/homes.ts';
import { tempFolder } from '../disk/temp-folder.ts';
import { command, DAY, fillHome, ID, meta, nameOf, OTHER_ID } from './home.ts';

async function exported(codexHome: readonly Home[]) {
  const commands: string[] = [];
  const manifest = await exportActions({ codexHome, workspace: '/' }, (records) => {
    for (const { session_id, command } of records)
      if (command) commands.push(`${session_id.at(-1)} ${command}`);
  });
  return { commands, manifest, homes: manifest.homes };
}

async function twoHomes() {
  const [a, b] = [await tempFolder(), await tempFolder()];
  await fillHome(a, { [`${DAY}/${nameOf(ID)}`]: meta() + command('ls') });
  await fillHome(b, { [`${DAY}/${nameOf(OTHER_ID)}`]: meta(OTHER_ID, { cwd: '/w/x' }) + command('id') });
  return { a, b };
}

it('all homes are read, and each rollout names its home', async () => {
  const { a, b } = await twoHomes();
  const { commands, manifest } = await exported([{ path: a, shown: '~/.codex' }, { path: b }]);
  expect(commands).toEqual(['1 ls', '2 id']);
  expect(manifest.homes).toEqual([
    { path: '~/.codex', state: 'read' },
    { path: b, state: 'read' },
  ]);
  expect(manifest.sessions.map(({ rollouts }) => rollouts.map(({ home }) => home))).toEqual([[0], [1]]);
});

it('a home that is reached twice is read once', async () => {
  const { a } = await twoHomes();
  const link = join(await tempFolder(), 'link');
  await symlink(a, link);
  const { commands, homes } = await exported([{ path: link }, { path: a }, { path: `${a}/.` }]);
  expect({ commands, homes }).toEqual({ commands: ['1 ls'], homes: [{ path: link, state: 'read' }] });
});

it('a session that was copied to another home and went on there is one session', async () => {
  const { a, b } = await twoHomes();
  await fillHome(b, { [`${DAY}/${nameOf(ID)}`]: meta() + command('ls') + command('later') });
  const { commands, manifest } = await exported([{ path: a }, { path: b }]);
  expect(commands).toEqual(['1 ls', '1 later']);
  expect(manifest.sessions).toMatchObject([{ copied_lines: 2, rollouts: [{ home: 0 }, { home: 1 }] }]);
});

it('a missing home ends the export, or is listed if it is optional', async () => {
  const { a } = await twoHomes();
  await expect(exported([{ path: a }, { path: '/nowhere' }])).rejects.toMatchObject({
    code: 'no_codex_home',
  });
  const { commands, homes } = await exported([{ path: '/nowhere', optional: true }, { path: a }]);
  expect({ commands, homes }).toEqual({
    commands: ['1 ls'],
    homes: [
      { path: '/nowhere', state: 'missing' },
      { path: a, state: 'read' },
    ],
  });
});

// Nothing is forbidden to root.
it.skipIf(process.getuid?.() === 0)('a home that may be entered but not listed is read', async () => {
  const { a } = await twoHomes();
  await chmod(a, 0o111);
  expect((await exported([{ path: a }])).commands).toEqual(['1 ls']);
  await chmod(a, 0o700);
});

it("only sessions in the folders of the job are read from another user's home, and the rest is counted", async () => {
  const { a, b } = await twoHomes();
  // In two files, and counted once.
  await writeFile(join(a, DAY, nameOf(ID).replace('T11', 'T12')), meta());
  const within = ['/w'];
  const { commands, manifest } = await exported([
    { path: a, within },
    { path: b, within },
  ]);
  expect({ commands, scope: manifest.scope }).toMatchObject({
    commands: ['2 id'],
    scope: { sessions_not_asked_for: 1 },
  });
});

it('links in a home are not followed', async () => {
  const { a, b } = await twoHomes();
  await mkdir(join(a, 'archived_sessions'));
  await symlink(b, join(a, 'archived_sessions', 'elsewhere'));
  await writeFile(join(a, 'archived_sessions', 'note.txt'), '');
  const { commands, manifest } = await exported([{ path: a }]);
  expect({ commands, unread: manifest.unread }).toEqual({
    commands: ['1 ls'],
    unread: [
      { home: 0, path: 'archived_sessions/elsewhere', reason: 'link' },
      { home: 0, path: 'archived_sessions/note.txt', reason: 'other_file' },
    ],
  });
});
