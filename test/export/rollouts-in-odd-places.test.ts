// Rollouts are read wherever people put them, and a file that is not read is named: nothing vanishes by its name.
import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../disk/temp-folder.ts';
import { zstd } from '../disk/zstd.ts';
import { checkedExport } from './checked-export.ts';
import { command, DAY, fillHome, ID, meta, nameOf, OTHER_ID } from './home.ts';

const NAME = nameOf(ID);
const session = (script: string, id = ID) => meta(id) + command(script);

async function exported(files: Readonly<Record<string, string | Uint8Array>>, folder = '.') {
  const home = await tempFolder();
  await fillHome(home, files);
  const { records, manifest } = await checkedExport(join(home, folder));
  return {
    manifest,
    commands: records.flatMap(({ command }) => command ?? []),
    unread: manifest.unread.map(({ path, reason }) => `${path}: ${reason}`),
  };
}

describe('the sessions are found', () => {
  it.each<[string, string, Record<string, string>?]>([
    ['directly in the home', NAME],
    ['directly in the home, beside its own files', NAME, { 'config.toml': '' }],
    ['directly in sessions/', `sessions/${NAME}`],
    ['in the folder of a year, as in a copy of sessions/', `2026/11/22/${NAME}`],
    ['in the folder of a year in a home', `2026/11/22/${NAME}`, { 'auth.json': '{}' }],
    ['in a downloaded artifact that keeps its name as a folder', `my-sessions/2026/11/22/${NAME}`],
    ['in a home below the folder', `artifact/.codex/${DAY}/${NAME}`],
  ])('%s', async (_, path, others = {}) => {
    const { commands, manifest } = await exported({ [path]: session('make test'), ...others });
    expect(commands).toEqual(['make test']);
    expect(manifest.sessions[0]?.rollouts[0]?.path).toBe(path);
  });

  it('if the home is the folder of one day', async () => {
    expect((await exported({ [`${DAY}/${NAME}`]: session('make') }, DAY)).commands).toEqual(['make']);
  });

  it('but not in other folders of a home, such as a checkout with rollouts', async () => {
    const { commands } = await exported({
      [`${DAY}/${NAME}`]: session('own'),
      [`worktrees/app/fixtures/${nameOf(OTHER_ID)}`]: session('fixture', OTHER_ID),
    });
    expect(commands).toEqual(['own']);
  });
});

describe('a plain rollout and its compressed twin', () => {
  it('are one session: common records are exported once, and others are kept', async () => {
    const { commands, manifest } = await exported({
      [`${DAY}/${NAME}`]: session('honest'),
      [`${DAY}/${NAME}.zst`]: zstd(session('honest') + command('hidden')),
    });
    expect(commands.sort()).toEqual(['hidden', 'honest']);
    expect(manifest.totals).toMatchObject({ sessions: 1, problems: 0, unread: 0 });
  });

  it('are one session if the plain one is empty', async () => {
    const { commands, manifest } = await exported({
      [`${DAY}/${NAME}`]: '',
      [`${DAY}/${NAME}.zst`]: zstd(session('hidden')),
    });
    expect(commands).toEqual(['hidden']);
    expect(manifest.totals.sessions).toBe(1);
  });
});

describe('a file that only looks like a rollout is listed as not read', () => {
  it.each([
    NAME.replace('.jsonl', '.JSONL'),
    `${NAME}.gz`,
    `${NAME}.bak`,
    `${NAME} (1)`,
    `${NAME}.zst.bak`,
    NAME.replace('rollout-', 'Rollout-'),
    NAME.replace('rollout-', ''),
    `copy of ${NAME}`,
    NAME.replace('.jsonl', '.json'),
  ])('%s', async (name) => {
    const { unread, manifest } = await exported({ [`${DAY}/${name}`]: session('x') });
    expect(unread).toEqual([`${DAY}/${name}: unsupported_format`]);
    expect(manifest.totals.sessions).toBe(0);
  });

  it('directly in the home', async () => {
    const { unread } = await exported({ 'sessions/x': '', [`${NAME}.bak`]: session('x'), 'notes.md': '' });
    expect(unread).toEqual([`${NAME}.bak: unsupported_format`, 'sessions/x: other_file']);
  });

  it('as is any other file in the session folders, after all that may be sessions', async () => {
    const { unread } = await exported({
      [`${DAY}/a.txt`]: session('x'),
      [`${DAY}/${NAME}.zst.tmp`]: 'half',
      [`${DAY}/${NAME}.bak`]: session('x'),
    });
    expect(unread).toEqual([
      `${DAY}/${NAME}.bak: unsupported_format`,
      `${DAY}/a.txt: other_file`,
      `${DAY}/${NAME}.zst.tmp: other_file`,
    ]);
  });
});

describe('a file without a readable line is no session', () => {
  it.each([
    ['of no byte', '', 'empty'],
    ['of blank lines', '\n\n', 'no_record'],
    ['of zero bytes', '\0'.repeat(5000), 'no_record'],
    ['that is an error page', '<html>\n<body>Not found</body>\n', 'no_record'],
    [
      'that is a Git LFS pointer',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`,
      'git_lfs_pointer',
    ],
  ])('%s', async (_, content, reason) => {
    const { unread, manifest } = await exported({ [`${DAY}/${NAME}`]: content });
    expect(unread).toEqual([`${DAY}/${NAME}: ${reason}`]);
    expect(manifest.totals).toMatchObject({ sessions: 0, records: 0, unread: 1 });
  });

  it('even if it is the empty copy of a session', async () => {
    const { commands, unread, manifest } = await exported({
      [`${DAY}/${NAME}`]: session('make'),
      [`${DAY}/${NAME.replace('.jsonl', ' (1).jsonl')}`]: '',
    });
    expect(commands).toEqual(['make']);
    expect(unread).toEqual([`${DAY}/${NAME.replace('.jsonl', ' (1).jsonl')}: empty`]);
    expect(manifest.sessions.map(({ session_id }) => session_id)).toEqual([ID]);
  });

  it('unlike one whose first lines are damaged', async () => {
    const { commands, manifest } = await exported({ [`${DAY}/${NAME}`]: `{"a\n${command('make')}` });
    expect(commands).toEqual(['make']);
    expect(manifest.totals).toMatchObject({ sessions: 1, problems: 1, unread: 0 });
  });
});

it('a rollout that continues with a hole of a gibibyte is read, and the hole is a problem', async () => {
  const home = await tempFolder();
  await fillHome(home, { [`${DAY}/${NAME}`]: session('make') });
  await truncate(join(home, DAY, NAME), 2 ** 30);
  const { records, manifest } = await checkedExport(home);
  expect(records.flatMap(({ command }) => command ?? [])).toEqual(['make']);
  expect(manifest.sessions[0]?.problems.map(({ code }) => code)).toContain('nul_bytes');
});
