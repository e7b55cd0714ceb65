// Shows in which Codex homes the action looks.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { findCodexHomes } from '../../src/action/codex-homes.ts';
import type { Env } from '../../src/action/host.ts';

/** A machine with these folders; what is found is told without the machine's own. */
async function machine(...folders: readonly string[]) {
  const root = await mkdtemp(join(tmpdir(), 'machine-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const folder of folders) await mkdir(join(root, folder), { recursive: true });
  const users = [
    { name: 'me', home: join(root, 'home/me'), id: process.getuid?.() ?? null, isRegular: true },
    { name: 'codex-user', home: join(root, 'home/codex-user'), id: 4242, isRegular: true },
    { name: 'daemon', home: join(root, 'daemon'), id: 2, isRegular: false },
  ];
  return async (named: readonly string[], env: Env = {}) => {
    const rooted = Object.fromEntries(
      Object.entries(env).map(([name, value]) => [name, value?.startsWith('/') ? root + value : value]),
    );
    const all = { GITHUB_WORKSPACE: join(root, 'ws'), RUNNER_ENVIRONMENT: 'github-hosted', ...rooted };
    const search = findCodexHomes(named, all, join(root, 'home/me'), users);
    return search.homes.map(({ path, within }) =>
      [path, ...(within ?? [])].map((each) => each.replaceAll(root, '')).join(' within '),
    );
  };
}

it('named homes are searched, relative to the workspace or the user, and no others', async () => {
  const find = await machine('home/me/.codex', 'home/codex-user/.codex');
  expect(await find(['agents/codex', '~/my codex', '/abs'])).toEqual([
    '/ws/agents/codex',
    '/home/me/my codex',
    '/abs',
  ]);
});

it('without a name all homes are searched: of CODEX_HOME, the user, containers and other users', async () => {
  const find = await machine(
    'env',
    'home/me/.codex',
    'temp/_github_home/.codex',
    'home/codex-user/.codex',
    'daemon/.codex',
  );
  expect(await find([], { CODEX_HOME: '/env', RUNNER_TEMP: '/temp' })).toEqual([
    '/env',
    '/home/me/.codex',
    '/temp/_github_home/.codex',
    '/home/codex-user/.codex',
    '/daemon/.codex',
  ]);
});

it('on a shared machine, homes of other users are limited to sessions in the workspace', async () => {
  const find = await machine('ws', 'home/me/.codex', 'home/codex-user/.codex');
  expect(await find([], { RUNNER_ENVIRONMENT: 'self-hosted' })).toEqual([
    '/home/me/.codex',
    expect.stringMatching(/^\/home\/codex-user\/\.codex within \/ws within .*\/ws$/),
  ]);
});

it.for([
  [{}, '/home/me/.codex'],
  [{ CODEX_HOME: '/env' }, '/env'],
] as const)('without any home, the usual one is listed as missing: %j', async ([env, path]) => {
  expect(await (await machine())([], env)).toEqual([path]);
});
