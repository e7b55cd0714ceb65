// However much a rollout tells: what there is room for is exported, the rest is counted, and nothing grows
// beyond what was written.
import { describe, expect, it } from 'vitest';
import { exportActions } from '../../src/export.ts';
import { tempFolder } from '../disk/temp-folder.ts';
import { exportOf, rollout } from './export-files.ts';
import { command, DAY, fillHome, ID, line, meta, nameOf, OTHER_ID } from './home.ts';

const MEBIBYTE = 1024 * 1024;

describe('a long text that every record would repeat', () => {
  const long = 'x'.repeat(300);

  it('is not used as the id of a session', async () => {
    const { ids, problems } = await exportOf(rollout(meta(long), command('ls')));
    expect({ ids, problems }).toEqual({ ids: [ID], problems: ['1: unexpected_shape'] });
  });

  it('is not used as the id of a turn or a thread', async () => {
    const { records, ids } = await exportOf(
      rollout(
        meta(),
        line('event_msg', { type: 'task_started', turn_id: long }),
        command('ls', { turn_id: long, thread_id: long }),
      ),
    );
    expect(ids).toEqual([ID]);
    expect(records.map(({ turn_id }) => turn_id)).toEqual([null, null, null]);
  });

  it('is not used as a working directory', async () => {
    const cwd = `/${'x'.repeat(5000)}`;
    const { records } = await exportOf(
      rollout(meta(ID, { cwd }), line('turn_context', { cwd }), command('ls')),
    );
    expect(JSON.stringify(records)).not.toContain('xxxx');
  });
});

it('comparing a small fork with a large parent takes bounded time', async () => {
  const filler = line('kind', { text: 'x'.repeat(MEBIBYTE) });
  const parent = meta() + filler.repeat(18) + command('far');
  const fork = meta(OTHER_ID, { forked_from_id: ID, timestamp: '2026-11-22T12:00:00.000Z' }) + command('far');
  const home = await tempFolder();
  await fillHome(home, { ...rollout(parent), [`${DAY}/${nameOf(OTHER_ID)}`]: fork });
  const commands: (string | null)[] = [];
  await exportActions({ codexHome: home, workspace: null }, (records) => {
    commands.push(...records.map((record) => record.command));
  });
  expect(commands.filter(Boolean)).toEqual(['far', 'far']);
});
