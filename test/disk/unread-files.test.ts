// Links are told of and never followed; so is all else that has a rollout's name and cannot be read.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DAY, found, ID, NAME, put } from './find-rollouts.ts';
import { tempFolder } from './temp-folder.ts';

describe('what is found but not read is listed', () => {
  it('links at every level, to files and to folders, good or dangling', async () => {
    const [home, elsewhere] = [await tempFolder(), await tempFolder()];
    await put(elsewhere, NAME);
    await mkdir(join(home, DAY), { recursive: true });
    const links = ['archived_sessions', 'sessions/2025', 'sessions/2026/10', `${DAY}/more`];
    for (const link of links) await symlink(elsewhere, join(home, link));
    await symlink(join(elsewhere, NAME), join(home, DAY, NAME));
    await symlink('/nowhere', join(home, DAY, 'rollout-2.jsonl'));
    await symlink('.', join(home, DAY, 'loop'));

    const paths = [...links, `${DAY}/${NAME}`, `${DAY}/rollout-2.jsonl`, `${DAY}/loop`].sort();
    expect(await found(home)).toEqual({ files: [], unread: paths.map((path) => ({ path, reason: 'link' })) });
  });

  it('pipes and sockets with the name of a rollout', async () => {
    const home = await tempFolder();
    await mkdir(join(home, 'sessions'));
    execFileSync('mkfifo', [join(home, 'sessions', 'rollout-pipe.jsonl'), join(home, 'sessions', 'other')]);
    const server = createServer().listen(join(home, 'sessions', 'rollout-socket.jsonl'));
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    expect((await found(home)).unread).toEqual([
      { path: 'sessions/rollout-pipe.jsonl', reason: 'not_a_file' },
      { path: 'sessions/rollout-socket.jsonl', reason: 'not_a_file' },
    ]);
  });

  it('a file where the folder should be', async () => {
    const home = await tempFolder();
    await put(home, 'sessions');
    expect((await found(home)).unread).toEqual([{ path: 'sessions', reason: 'not_a_file' }]);
  });

  it('sessions of the TypeScript CLI, which are one JSON object', async () => {
    const home = await tempFolder();
    await put(home, `sessions/rollout-2025-05-01-${ID}.json`, 'sessions/other.json');
    expect(await found(home)).toEqual({
      files: [],
      unread: [{ path: `sessions/rollout-2025-05-01-${ID}.json`, reason: 'unsupported_format' }],
    });
  });

  it('folders deeper than Codex makes them', async () => {
    const home = await tempFolder();
    const deepest = `sessions${'/d'.repeat(16)}`;
    await put(home, `${deepest}/${NAME}`, `${deepest}/e/f/${NAME}`);
    expect(await found(home)).toEqual({
      files: [`${deepest}/${NAME}`],
      unread: [{ path: `${deepest}/e`, reason: 'too_deep' }],
    });
  });

  it('names that are not UTF-8 and cannot be opened; files next to them are found', async () => {
    const home = await tempFolder();
    await put(home, `sessions/a/${NAME}`, `sessions/z/${NAME}`, 'sessions/m/rollout-1.jsonl');
    const bytes = (text: string) => Buffer.concat([Buffer.from(join(home, text)), Buffer.from([0xff])]);
    await writeFile(Buffer.concat([bytes('sessions/m/rollout-'), Buffer.from('.jsonl')]), '');
    await mkdir(bytes('sessions/n'));
    expect(await found(home)).toEqual({
      files: [`sessions/a/${NAME}`, 'sessions/m/rollout-1.jsonl', `sessions/z/${NAME}`],
      unread: [
        { path: 'sessions/m/rollout-\uFFFD.jsonl', reason: 'unreadable' },
        { path: 'sessions/n\uFFFD', reason: 'unreadable' },
      ],
    });
  });

  // Nothing is forbidden to root.
  it.skipIf(process.getuid?.() === 0)('folders that this user may not read', async () => {
    const home = await tempFolder();
    await put(home, `sessions/a/${NAME}`, `sessions/b/${NAME}`, `sessions/c/${NAME}`);
    await chmod(join(home, 'sessions/b'), 0);
    onTestFinished(() => chmod(join(home, 'sessions/b'), 0o700));
    await chmod(join(home, 'sessions/c'), 0o600);
    onTestFinished(() => chmod(join(home, 'sessions/c'), 0o700));
    expect(await found(home)).toEqual({
      files: [`sessions/a/${NAME}`],
      unread: [
        { path: 'sessions/b', reason: 'permission_denied' },
        { path: `sessions/c/${NAME}`, reason: 'permission_denied' },
      ],
    });
  });
});

describe('what is deleted during the search', () => {
  /** Removes something when the walk comes to a name. */
  const foundWhile = (home: string, at: string, gone: string) =>
    found(home, (name) => {
      if (name === at) execFileSync('rm', ['-r', join(home, gone)]);
    });

  it('is ignored, and files next to it are found', async () => {
    const home = await tempFolder();
    const names = Array.from({ length: 50 }, (_, index) => `rollout-${index + 10}.jsonl`);
    await put(home, ...names.map((name) => `sessions/a/${name}`));
    expect(await foundWhile(home, 'rollout-30.jsonl', 'sessions/a/rollout-30.jsonl')).toEqual({
      files: names.filter((name) => name !== 'rollout-30.jsonl').map((name) => `sessions/a/${name}`),
      unread: [],
    });
  });

  it('may be the folder itself', async () => {
    const home = await tempFolder();
    await put(home, `sessions/a/trigger`, `sessions/b/${NAME}`);
    expect(await foundWhile(home, 'trigger', 'sessions/a')).toEqual({
      files: [`sessions/b/${NAME}`],
      unread: [],
    });
  });
});
