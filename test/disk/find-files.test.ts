// What is found depends on what is there, not on the disk's order.
import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../src/disk/find-files.ts';
import { DAY, found, judge, NAME, put } from './find-rollouts.ts';
import { tempFolder } from './temp-folder.ts';

describe('rollouts are found', () => {
  it('in dated folders, archived, and at any depth', async () => {
    const home = await tempFolder();
    const paths = [`archived_sessions/${NAME}`, `${DAY}/${NAME}`, `sessions/odd/${NAME}`, `sessions/${NAME}`];
    await put(home, ...paths);
    expect(await found(home)).toEqual({ files: paths, unread: [] });
  });

  it('with their folder, name and time of change', async () => {
    const home = await tempFolder();
    await put(home, `${DAY}/${NAME}`);
    await utimes(join(home, DAY, NAME), 1, 1_700_000_000);
    expect((await findFiles(home, { folders: ['sessions'], judge })).files).toMatchObject([
      {
        path: join(home, DAY, NAME),
        relativePath: `${DAY}/${NAME}`,
        name: NAME,
        modifiedAt: 1_700_000_000_000,
      },
    ]);
    const [file] = (await findFiles(home, { folders: ['sessions'], judge })).files;
    expect(file?.changedAt).toBeGreaterThan(Date.now() - 60_000);
  });

  it('in the same order, in whichever order they were made', async () => {
    const places = ['a', 'a/b', 'B', 'a b', 'é', 'a-b', '10', '9'];
    const paths = places.flatMap((place) => [
      `sessions/${place}/${NAME}`,
      `sessions/${place}/rollout-2.jsonl`,
    ]);
    const orders = fc.shuffledSubarray(paths, { minLength: paths.length });
    const seen = new Set<string>();
    const home = await tempFolder();
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        await rm(join(home, 'sessions'), { recursive: true, force: true });
        await put(home, ...order);
        seen.add(JSON.stringify(await found(home)));
      }),
      { numRuns: 15 },
    );
    expect([...seen]).toEqual([JSON.stringify({ files: paths.sort(), unread: [] })]);
  });

  it('by name alone', async () => {
    const home = await tempFolder();
    const others = [
      'history.jsonl',
      `.${NAME}.decompressed.tmp`,
      `${NAME}.decompress.1.2.tmp`,
      `${NAME}.zst.tmp`,
      'rollout-compress-1.tmp',
      'notes.md',
      `x${NAME}`,
    ];
    await put(home, `${DAY}/${NAME}.zst`, ...others.map((name) => `${DAY}/${name}`), `other/${NAME}`, NAME);
    expect(await found(home)).toEqual({ files: [`${DAY}/${NAME}.zst`], unread: [] });
  });

  it('as an empty list if there are none', async () => {
    expect(await found(await tempFolder())).toEqual({ files: [], unread: [] });
  });

  it('with any characters in names of files and folders', async () => {
    const home = await tempFolder();
    const odd = 'rollout-\n::add-mask::x\u202e\u001b[2J.jsonl';
    await put(home, `sessions/::stop-commands::x\n/${odd}`);
    expect(await found(home)).toEqual({ files: [`sessions/::stop-commands::x\n/${odd}`], unread: [] });
  });
});

describe('a compressed twin', () => {
  it('is read in addition to the plain file, in the same or another folder', async () => {
    const home = await tempFolder();
    const paths = [`archived_sessions/${NAME}`, `${DAY}/${NAME}`, `${DAY}/${NAME}.zst`];
    await put(home, ...paths);
    expect((await found(home)).files).toEqual(paths);
  });

  it('is read if a link, a pipe or a folder has the plain name', async () => {
    const home = await tempFolder();
    const [link, pipe, folder] = ['sessions/link', 'sessions/pipe', 'sessions/folder'];
    await put(home, ...[link, pipe, folder].map((place) => `${place}/${NAME}.zst`));
    await symlink(`${NAME}.zst`, join(home, link, NAME));
    execFileSync('mkfifo', [join(home, pipe, NAME)]);
    await mkdir(join(home, folder, NAME));
    expect(await found(home)).toEqual({
      files: [`${folder}/${NAME}.zst`, `${link}/${NAME}.zst`, `${pipe}/${NAME}.zst`],
      unread: [
        { path: `${pipe}/${NAME}`, reason: 'not_a_file' },
        { path: `${link}/${NAME}`, reason: 'link' },
      ],
    });
  });
});
