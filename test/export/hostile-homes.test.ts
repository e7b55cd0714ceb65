// However the files of a Codex home are arranged, each action is exported once, and what is left out is told.
import { copyFile, mkdir, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../disk/temp-folder.ts';
import { zstd } from '../disk/zstd.ts';
import { checkedExport } from './checked-export.ts';
import { exportOf, rollout } from './export-files.ts';
import { command, DAY, fillHome, ID, line, meta, nameOf, OTHER_ID } from './home.ts';
import { recordings } from './recordings.ts';

describe('one session in several files', () => {
  const whole = rollout(meta(), command('ls'), command('id'));
  const [content = ''] = Object.values(whole);

  it('with the same lines, as after archiving, is exported once', async () => {
    const alone = await exportOf(whole);
    const copied = await exportOf({ ...whole, [`archived_sessions/${nameOf(ID)}`]: content });
    expect(copied.records).toEqual(alone.records);
    expect(copied.manifest.sessions).toMatchObject([{ copied_lines: 3, rollouts: [{}, {}] }]);
  });

  it('is exported once if one file is compressed in another folder', async () => {
    const alone = await exportOf(whole);
    const copied = await exportOf({ ...whole, [`archived_sessions/${nameOf(ID)}.zst`]: zstd(content) });
    expect(copied.records).toEqual(alone.records);
  });

  it('is exported once if one file goes on where the other stops', async () => {
    const { commands, ids } = await exportOf({
      [`${DAY}/${nameOf(ID)}`]: meta() + command('ls'),
      [`archived_sessions/${nameOf(ID)}`]: meta() + command('ls') + command('id'),
    });
    expect({ ids, commands }).toEqual({ ids: [ID], commands: ['ls', 'id'] });
  });

  it('has one sequence if the files have different lines', async () => {
    const { commands, ids } = await exportOf({
      [`${DAY}/${nameOf(ID)}`]: meta() + command('ls'),
      [`${DAY}/${nameOf(OTHER_ID)}`]: meta() + command('id'),
    });
    expect({ ids, commands }).toEqual({ ids: [ID], commands: ['ls', 'id'] });
  });

  it('is exported from the rest if one file is damaged', async () => {
    const { commands, manifest } = await exportOf({
      ...whole,
      [`archived_sessions/${nameOf(ID)}.zst`]: zstd(content).subarray(0, 30),
    });
    expect(commands).toEqual(['ls', 'id']);
    expect(manifest.sessions[0]?.problems).toContainEqual(
      expect.objectContaining({ code: 'corrupt_compression' }),
    );
  });
});

describe('records of other threads', () => {
  const own = (id: string, ...lines: readonly string[]) => ({
    [`${DAY}/${nameOf(id)}`]: meta(id) + lines.join(''),
  });

  it('belong to the thread that performed them, with or without a file', async () => {
    const { records } = await exportOf({
      ...own(ID, command('ls', { thread_id: OTHER_ID }), command('id', { thread_id: 'no-file' })),
      ...own(OTHER_ID, command('pwd')),
    });
    const told = records.flatMap(({ session_id, command: script }) =>
      script === null ? [] : [`${session_id} ${script}`],
    );
    expect(told).toEqual([`${OTHER_ID} pwd`, `${OTHER_ID} ls`, 'no-file id']);
  });

  it('may be of many threads', async () => {
    const lines = Array.from({ length: 2000 }, (_, index) => command('ls', { thread_id: `thread-${index}` }));
    expect((await exportOf(own(ID, ...lines))).ids).toHaveLength(2001);
  });

  it('may be of a thread that has very many records', async () => {
    const lines = Array.from({ length: 130_000 }, () => line('event_msg', { type: 'turn_aborted' }));
    const { records } = await exportOf({
      ...own(ID, command('of the other', { thread_id: OTHER_ID })),
      ...own(OTHER_ID, lines.join('')),
    });
    expect(records).toHaveLength(130_003);
  });

  it('may name parents in a circle', async () => {
    const { ids } = await exportOf({
      [`${DAY}/${nameOf(ID)}`]: meta(ID, { forked_from_id: OTHER_ID, parent_thread_id: ID }) + command('ls'),
      [`${DAY}/${nameOf(OTHER_ID)}`]: meta(OTHER_ID, { forked_from_id: ID }) + command('ls'),
    });
    expect(ids).toEqual([ID, OTHER_ID]);
  });
});

describe('places that are not rollouts', () => {
  it('are listed, and the good rollout next to them is exported', async () => {
    const home = await tempFolder();
    await fillHome(home, { ...rollout(meta(), command('ls')), 'sessions/rollout-2025-05-01.json': '{}' });
    await symlink('/etc', join(home, 'sessions/2025'));
    await symlink('/etc/passwd', join(home, DAY, nameOf(OTHER_ID)));
    await mkdir(join(home, DAY, 'rollout-folder.jsonl'));
    await rename(join(home, 'sessions'), join(home, 'real'));
    await mkdir(join(home, 'sessions'));
    await rename(join(home, 'real'), join(home, 'sessions', 'deeper'));
    await copyFile(join(home, 'sessions/deeper/2026/11/22', nameOf(ID)), join(home, 'not-in-sessions.jsonl'));

    const { records, manifest } = await checkedExport(home);
    expect(records).toHaveLength(2);
    expect(manifest.totals.unread_by_reason).toEqual({ link: 2, unsupported_format: 1 });
    expect(manifest.unread).toEqual([
      { home: 0, path: 'sessions/deeper/rollout-2025-05-01.json', reason: 'unsupported_format' },
      { home: 0, path: 'sessions/deeper/2025', reason: 'link' },
      { home: 0, path: `sessions/deeper/2026/11/22/${nameOf(OTHER_ID)}`, reason: 'link' },
    ]);
  });
});

it('real recordings keep the same promises', async () => {
  const home = await tempFolder();
  for (const { files } of recordings()) {
    await fillHome(home, files);
    expect((await checkedExport(home)).manifest.totals.problems).toBe(0);
  }
});
