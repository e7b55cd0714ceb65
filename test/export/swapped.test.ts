// What is put in the place of a session after it was found is not read: the take of the first session's records
// is the moment at which it is put there.
import { execFileSync } from 'node:child_process';
import { mkdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ActionRecord } from '../../src/contract/v1/records.ts';
import { exportActions } from '../../src/export.ts';
import { tempFolder } from '../disk/temp-folder.ts';
import { command, fillHome, ID, meta, nameOf, OTHER_ID } from './home.ts';

const FIRST = 'sessions/2026/11/21';
const SECOND = 'sessions/2026/11/22';
const LATER = { timestamp: '2026-11-22T12:00:00.000Z' };

/** Two sessions, of which the second is meddled with once both were found; `stolen` lies outside. */
async function exportWhile(meddle: (home: string, stolen: string) => Promise<unknown>) {
  const [home, stolen] = [await tempFolder(), await tempFolder()];
  const second = meta(OTHER_ID, LATER) + command('second');
  await fillHome(home, {
    [`${FIRST}/${nameOf(ID)}`]: meta() + command('first'),
    [`${SECOND}/${nameOf(OTHER_ID)}`]: second,
  });
  await fillHome(stolen, { [nameOf(OTHER_ID)]: meta(OTHER_ID, LATER) + command('CANARY-stolen') });
  const records: ActionRecord[] = [];
  const { sessions, unread } = await exportActions({ codexHome: home, workspace: null }, async (some) => {
    if (records.length === 0) await meddle(home, stolen);
    records.push(...some);
  });
  return {
    commands: records.flatMap((record) => record.command ?? []),
    problems: sessions.flatMap((session) => session.problems.map(({ code }) => code)),
    unread: unread.map(({ path, reason }) => `${path}: ${reason}`),
  };
}

const PATH = `${SECOND}/${nameOf(OTHER_ID)}`;
const rollout = (home: string) => join(home, PATH);

it.each<[what: string, meddle: (home: string, stolen: string) => Promise<unknown>]>([
  [
    'the file is a link',
    async (home, stolen) => {
      await rm(rollout(home));
      await symlink(join(stolen, nameOf(OTHER_ID)), rollout(home));
    },
  ],
  [
    'its folder is a link',
    async (home, stolen) => {
      await rename(join(home, SECOND), join(home, 'aside'));
      await symlink(stolen, join(home, SECOND));
    },
  ],
  [
    'a folder above is a link',
    async (home, stolen) => {
      await rename(join(home, 'sessions'), join(home, 'aside'));
      await mkdir(join(stolen, '2026/11/22'), { recursive: true });
      await rename(join(stolen, nameOf(OTHER_ID)), join(stolen, '2026/11/22', nameOf(OTHER_ID)));
      await symlink(stolen, join(home, 'sessions'));
    },
  ],
  [
    'the home itself is a link',
    async (home, stolen) => {
      await rename(home, `${home}-aside`);
      await mkdir(join(stolen, SECOND), { recursive: true });
      await rename(join(stolen, nameOf(OTHER_ID)), join(stolen, SECOND, nameOf(OTHER_ID)));
      await symlink(stolen, home);
    },
  ],
  [
    'the file is a pipe into which nobody writes',
    async (home) => {
      await rm(rollout(home));
      execFileSync('mkfifo', [rollout(home)]);
    },
  ],
  [
    'the file is a link to a device that never ends',
    async (home) => {
      await rm(rollout(home));
      await symlink('/dev/zero', rollout(home));
    },
  ],
  [
    'the file is a link into /proc',
    async (home) => {
      await rm(rollout(home));
      await symlink('/proc/self/environ', rollout(home));
    },
  ],
  [
    'the file is a folder',
    async (home) => {
      await rm(rollout(home));
      await mkdir(rollout(home));
    },
  ],
])('%s: nothing is read, and the place is listed as unreadable', async (_what, meddle) => {
  expect(await exportWhile(meddle)).toEqual({
    commands: ['first'],
    problems: [],
    unread: [`${PATH}: unreadable`],
  });
});

it('another file is read as another recording of the session', async () => {
  const other = meta(OTHER_ID, LATER) + command('other');
  expect(await exportWhile((home) => writeFile(rollout(home), other))).toEqual({
    commands: ['first', 'other'],
    problems: [],
    unread: [],
  });
});

it('a file that is emptied has no records, and is listed as empty', async () => {
  expect(await exportWhile((home) => truncate(rollout(home)))).toEqual({
    commands: ['first'],
    problems: [],
    unread: [`${PATH}: empty`],
  });
});
