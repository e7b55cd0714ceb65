// Where there is more than is looked at, the rest is found, and how much was left out is counted.
import { link, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepFirst } from '../../src/disk/bounded-sort.ts';
import { findFiles } from '../../src/disk/find-files.ts';
import { withinReadBudget } from '../../src/disk/read-budget.ts';
import { DAY, judge, NAME, put } from './find-rollouts.ts';
import { tempFolder } from './temp-folder.ts';

const LIMITS = { depth: 16, pathLength: 500, folders: 1000, filesInFolder: 1000, files: 1000, unread: 1000 };

async function foundIn(home: string, limits: Partial<typeof LIMITS> = {}) {
  const found = await findFiles(
    home,
    { folders: ['sessions', 'archived_sessions'], judge },
    { ...LIMITS, ...limits },
  );
  return { ...found, files: found.files.map(({ relativePath }) => relativePath) };
}

const numbered = (count: number, name: (number: string) => string) =>
  Array.from({ length: count }, (_, index) => name(String(index).padStart(4, '0')));

describe('too much in a home', () => {
  it('of folders: those of one day hide no other day, and the newest are searched', async () => {
    const home = await tempFolder();
    await put(home, `${DAY}/${NAME}`, `sessions/2026/11/21/x/y/${NAME}`);
    for (const name of numbered(50, (number) => `sessions/2026/11/21/${number}`))
      await mkdir(join(home, name));
    const { files, unread, unreadCounts } = await foundIn(home, { folders: 16 });
    expect(files).toEqual([`${DAY}/${NAME}`]);
    expect(unreadCounts).toEqual(new Map([['too_many', unread.length]]));
    expect(new Set(unread.map(({ reason }) => reason))).toEqual(new Set(['too_many']));
    expect(unread.length).toBeGreaterThan(40);
  });

  it('of rollouts in one folder: its newest are read, and all of other folders', async () => {
    const home = await tempFolder();
    const names = numbered(20, (number) => `${DAY}/rollout-${number}.jsonl`);
    await put(home, ...names, `sessions/2026/11/21/${NAME}`);
    const { files, unreadCounts } = await foundIn(home, { filesInFolder: 5 });
    expect({ files, unreadCounts }).toEqual({
      files: [`sessions/2026/11/21/${NAME}`, ...names.slice(15)],
      unreadCounts: new Map([['too_many', 15]]),
    });
  });

  it('of rollouts: the newest are read', async () => {
    const home = await tempFolder();
    const names = numbered(20, (number) => `${DAY}/rollout-${number}.jsonl`);
    await put(home, ...names);
    const { files, unread } = await foundIn(home, { files: 5 });
    expect(files).toEqual(names.slice(15));
    expect(unread).toEqual(names.slice(0, 15).map((path) => ({ path, reason: 'too_many' })));
  });

  it('of unread places: the first are named, and all are counted', async () => {
    const home = await tempFolder();
    const names = numbered(50, (number) => `${DAY}/rollout-${number}.json`);
    await put(home, ...names, `${DAY}/${NAME}`);
    expect(await foundIn(home, { unread: 2 })).toEqual({
      files: [`${DAY}/${NAME}`],
      unread: names.slice(0, 2).map((path) => ({ path, reason: 'unsupported_format' })),
      unreadCounts: new Map([['unsupported_format', 50]]),
    });
  });

  it('of links: other unread places are named before them', async () => {
    const home = await tempFolder();
    await put(home, `${DAY}/rollout-z.json`);
    for (const name of numbered(50, (number) => `${DAY}/${number}`)) await symlink('/', join(home, name));
    const { unread, unreadCounts } = await foundIn(home, { unread: 2 });
    expect(unread.map(({ reason }) => reason)).toEqual(['unsupported_format', 'link']);
    expect(unreadCounts).toEqual(
      new Map([
        ['link', 50],
        ['unsupported_format', 1],
      ]),
    );
  });

  it('of characters in a path', async () => {
    const home = await tempFolder();
    const long = `sessions/${'x'.repeat(200)}/${'y'.repeat(200)}`;
    await put(home, `${DAY}/${NAME}`, `${long}/${NAME}`, `${long}/${'z'.repeat(100)}/${NAME}`);
    const { files, unread } = await foundIn(home);
    expect(files).toEqual([`${DAY}/${NAME}`, `${long}/${NAME}`]);
    expect(unread).toEqual([{ path: `${long}/${'z'.repeat(100)}`, reason: 'too_deep' }]);
  });

  it('of other names: all are skipped', async () => {
    const home = await tempFolder();
    await put(home, `${DAY}/${NAME}`, ...numbered(2500, (number) => `${DAY}/${number}`));
    expect(await foundIn(home)).toEqual({ files: [`${DAY}/${NAME}`], unread: [], unreadCounts: new Map() });
  });
});

it('a hard link is read like any file', async () => {
  const home = await tempFolder();
  await put(home, 'elsewhere', 'sessions/x');
  await link(join(home, 'elsewhere'), join(home, 'sessions', NAME));
  expect((await foundIn(home)).files).toEqual([`sessions/${NAME}`]);
});

describe('more bytes than can be read in bounded time', () => {
  const file = (path: string, size: number) => ({ path, size });
  const pathsOf = (files: readonly { path: string }[]) => files.map(({ path }) => path);

  it('leave out the largest files, in any order', () => {
    const files = [file('large', 700), file('small', 10), file('medium', 300), file('huge', 2 ** 50)];
    const tooLarge: string[] = [];
    expect(pathsOf(withinReadBudget(files, ({ path }) => tooLarge.push(path), 1000))).toEqual([
      'small',
      'medium',
    ]);
    expect(tooLarge.sort()).toEqual(['huge', 'large']);
  });

  it('count a compressed file by its largest possible content', () => {
    const files = [file('a.zst', 1024 * 1024), file('b', 10 * 1024 * 1024)];
    expect(pathsOf(withinReadBudget(files, () => {}, 64 * 1024 * 1024))).toEqual(['b']);
    expect(pathsOf(withinReadBudget(files, () => {}, 128 * 1024 * 1024))).toEqual(['a.zst', 'b']);
  });
});

it('the first of many places are the same, in any order of arrival', () => {
  const numbers = Array.from({ length: 10_000 }, (_, index) => (index * 7919) % 10_007);
  const leftOut: number[] = [];
  const first = keepFirst<number>(
    10,
    (a, b) => a - b,
    (number) => leftOut.push(number),
  );
  for (const number of numbers) first.add(number);
  expect(first.list()).toEqual([...numbers].sort((a, b) => a - b).slice(0, 10));
  expect(leftOut).toHaveLength(numbers.length - 10);
});
