// What stands in a rollout and is another one's: a parent's history in a fork's or a sub-agent's. Nothing of it is
// exported twice, and nothing of the own is left out.
import { describe, expect, it } from 'vitest';
import { exportOf, rollout } from './export-files.ts';
import { command, DAY, ID, line, meta, nameOf, OTHER_ID } from './home.ts';

const numbered = (text: string, ordinal: number) => `${JSON.stringify({ ...JSON.parse(text), ordinal })}\n`;
const started = (turn_id: string) => line('event_msg', { type: 'task_started', turn_id });
/** Of a second before and after `ID`, which begins with its time. */
const [OLDER, YOUNGER] = ['01a20310-0000-7000-8000-000000000007', '01a20312-0000-7000-8000-000000000007'];

describe('a sub-agent with the history of its parent', () => {
  const subAgent = (more: object, turn: string, from: number) =>
    exportOf(
      rollout(
        ...[
          meta(ID, { subagent_history_start_ordinal: from, ...more }),
          started(OLDER),
          command('of the parent', { turn_id: OLDER }),
          started(turn),
          command('own', { turn_id: turn }),
        ].map(numbered),
      ),
    );

  it('has copies before an ordinal', async () => {
    const { commands, manifest } = await subAgent({}, YOUNGER, 3);
    expect(commands).toEqual(['own']);
    expect(manifest.sessions[0]?.copied_lines).toBe(2);
  });

  it('that was migrated has the ordinal at its end, and what is younger is its own', async () => {
    expect((await subAgent({}, YOUNGER, 5)).commands).toEqual(['own']);
  });

  it('that did nothing has no records', async () => {
    expect((await subAgent({}, OLDER, 5)).commands).toEqual([]);
  });

  it('of an older release has an ordinal from a migration, which is ignored', async () => {
    const { commands } = await subAgent({ cli_version: '0.118.0' }, 'rollout-5', 5);
    expect(commands).toEqual(['of the parent', 'own']);
  });
});

describe('a fork whose first line', () => {
  const parent = { [`${DAY}/${nameOf(ID)}`]: meta(ID) + command('of the parent') };
  const fork = (first: string) =>
    exportOf({
      ...parent,
      [`${DAY}/${nameOf(OTHER_ID)}`]: first + meta(ID) + command('of the parent') + command('own'),
    });
  const later = { forked_from_id: ID, timestamp: '2026-11-22T12:00:00.000Z' };

  it('has megabytes is a separate session', async () => {
    const base_instructions = { text: 'x'.repeat(3 * 1024 * 1024) };
    const { ids, commands } = await fork(meta(OTHER_ID, { base_instructions, ...later }));
    expect({ ids, commands }).toEqual({ ids: [ID, OTHER_ID], commands: ['of the parent', 'own'] });
  });

  it('is damaged is known by its name', async () => {
    const { ids, manifest } = await fork(`${meta(OTHER_ID, later).slice(0, 60)}\n`);
    expect(ids).toContain(OTHER_ID);
    expect(manifest.totals.problems).toBe(1);
  });
});

describe('a fork that was written by another release', () => {
  const said = (text: string, more: object = {}) =>
    line('response_item', {
      type: 'message',
      role: 'user',
      content: [{ type: 'input_text', text }],
      ...more,
    });
  const ran = (call_id: string, cmd: string, more: object = {}) =>
    line('response_item', {
      type: 'function_call',
      name: 'exec_command',
      arguments: JSON.stringify({ cmd }),
      call_id,
      ...more,
    }) + line('response_item', { type: 'function_call_output', call_id, output: 'Exit code: 0\nOutput:\n' });
  const legacy = { history_mode: 'legacy' };
  const exported = (own: string) =>
    exportOf({
      [`${DAY}/${nameOf(ID)}`]:
        meta(ID, legacy) + said('begin') + ran('c1', 'ls') + said('go on') + ran('c2', 'id'),
      [`${DAY}/${nameOf(OTHER_ID)}`]:
        meta(OTHER_ID, { ...legacy, forked_from_id: ID, timestamp: '2026-11-22T12:00:00.000Z' }) +
        meta(ID, { ...legacy, account_scoped: true }) +
        said('begin', { id: 'msg_1' }) +
        ran('c1', 'ls', { id: 'fc_1' }) +
        own,
    });

  it('has its parent’s lines in the form of that release', async () => {
    expect((await exported(said('other') + ran('c2', 'make'))).commands).toEqual(['ls', 'id', 'make']);
  });

  it('has its own turn, even if it begins with the parent’s next message', async () => {
    const { commands } = await exported(
      line('event_msg', { type: 'task_started', turn_id: '01a20313-0000-7000-8000-000000000007' }) +
        said('go on') +
        ran('c2', 'id'),
    );
    expect(commands).toEqual(['ls', 'id', 'id']);
  });

  it('has copies once, even if the parent has two files', async () => {
    const whole = meta(ID, legacy) + said('begin') + ran('c1', 'ls');
    const { commands } = await exportOf({
      [`${DAY}/${nameOf(ID)}`]: whole,
      [`archived_sessions/${nameOf(ID)}`]: whole,
      [`${DAY}/${nameOf(OTHER_ID)}`]:
        meta(OTHER_ID, { ...legacy, forked_from_id: ID, timestamp: '2026-11-22T12:00:00.000Z' }) +
        said('begin') +
        ran('c1', 'ls') +
        said('begin') +
        ran('c1', 'ls'),
    });
    expect(commands).toEqual(['ls', 'ls']);
  });

  it('has its own turn, even with a number that the parent has too', async () => {
    const turn = line('event_msg', { type: 'task_started', turn_id: 'auto-compact-0' });
    const { commands } = await exportOf({
      [`${DAY}/${nameOf(ID)}`]: meta(ID, legacy) + said('begin') + turn + ran('c1', 'ls'),
      [`${DAY}/${nameOf(OTHER_ID)}`]:
        meta(OTHER_ID, { ...legacy, forked_from_id: ID, timestamp: '2026-11-22T12:00:00.000Z' }) +
        said('begin') +
        turn +
        said('other') +
        ran('c2', 'id'),
    });
    expect(commands).toEqual(['ls', 'id']);
  });

  it('has its own call, with any id', async () => {
    expect((await exported(said('other') + ran('c1', 'ls'))).commands).toEqual(['ls', 'id', 'ls']);
  });
});
