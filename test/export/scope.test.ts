// Shows what an export leaves out for its time or because others were asked for, and how that is told.
import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ExportOptions, exportActions } from '../../src/export.ts';
import { tempFolder } from '../disk/temp-folder.ts';
import { DAY, fillHome, ID, nameOf, OTHER_ID } from './home.ts';

const [BEFORE, SINCE, AFTER] = [
  '2026-11-22T09:00:00.000Z',
  '2026-11-22T10:00:00.000Z',
  '2026-11-22T11:00:00.000Z',
];

const at = (timestamp: string | undefined, type: string, payload: object) =>
  `${JSON.stringify({ timestamp, type, payload })}\n`;
const meta = (timestamp: string, id = ID) =>
  at(timestamp, 'session_meta', { id, timestamp, cwd: '/', history_mode: 'paginated' });
const began = (timestamp: string, turn_id: string) =>
  at(timestamp, 'event_msg', { type: 'task_started', turn_id });
const called = (timestamp: string, call_id: string, name = 'exec_command') =>
  at(timestamp, 'response_item', { type: 'function_call', name, call_id, arguments: '{"cmd":"x"}' });
const ran = (timestamp: string, script: string, turn_id: string) =>
  at(timestamp, 'event_msg', {
    type: 'item_completed',
    turn_id,
    item: { type: 'CommandExecution', id: script, command: ['bash', '-lc', script], status: 'completed' },
  });

/** Two turns: one before the time asked for, with a call that never came back, and one after it. */
const RESUMED = [
  meta(BEFORE),
  began(BEFORE, 't1'),
  ran(BEFORE, 'early', 't1'),
  called(BEFORE, 'lost early'),
  began(AFTER, 't2'),
  ran(AFTER, 'late', 't2'),
  called(AFTER, 'lost late'),
].join('');

interface Files {
  readonly [id: string]: { readonly lines: string; readonly changed: string };
}

async function exported(files: Files, options: Partial<ExportOptions> = {}) {
  const codexHome = await tempFolder();
  const paths = Object.entries(files).map(([id, file]) => ({ path: `${DAY}/${nameOf(id)}`, ...file }));
  await fillHome(codexHome, Object.fromEntries(paths.map(({ path, lines }) => [path, lines])));
  for (const { path, changed } of paths) await utimes(join(codexHome, path), 1, Date.parse(changed) / 1000);
  const records: unknown[] = [];
  const manifest = await exportActions(
    { codexHome, workspace: '/', since: new Date(SINCE), ...options },
    (some) => {
      for (const { action_type, command, sequence, turn_index, line } of some)
        records.push([sequence, action_type, command, turn_index, line]);
    },
  );
  const { scope, sessions, totals } = manifest;
  return { records, scope, sessions, totals };
}

it('earlier actions of a resumed session are left out and counted; the others keep their numbers', async () => {
  const { records, sessions, scope } = await exported({ [ID]: { lines: RESUMED, changed: AFTER } });
  expect(records).toEqual([
    [3, 'turn_started', null, 1, 5],
    [4, 'command_execution', 'late', 1, 6],
  ]);
  expect(sessions).toMatchObject([
    {
      // The start of the session, its first turn, the command in it and the call that never came back.
      outside_scope: 4,
      incomplete: [{ call_id: 'lost late' }],
      incomplete_count: 1,
      rollouts: [{ first_sequence: 3, lines: 7 }],
    },
  ]);
  expect(scope).toEqual({
    since: SINCE,
    since_from: 'given',
    sessions_before: 0,
    sessions_not_asked_for: 0,
    sessions_of_other_runners: 0,
    sessions_with_only_old_times: 0,
  });
});

it('a record has one sequence in every export of its session', async () => {
  const files = { [ID]: { lines: RESUMED, changed: AFTER } };
  const whole = await exported(files, { since: null });
  const later = await exported(files);
  expect(later.records.length).toBeGreaterThan(0);
  expect(whole.records).toEqual(expect.arrayContaining(later.records));
});

it('an action that was still running at the end comes last', async () => {
  const began = (timestamp: string, call_id: string) =>
    called(timestamp, call_id) +
    at(timestamp, 'response_item', {
      type: 'function_call_output',
      call_id,
      output: `Process running with session ID ${call_id}\nOutput:\n`,
    });
  const lines = meta(BEFORE) + began(BEFORE, '1') + began(AFTER, '2');
  const { records } = await exported({ [ID]: { lines, changed: AFTER } });
  expect(records).toEqual([[1, 'command_execution', 'x', null, 5]]);
});

it('a session without later actions is left out, even if its file was copied later', async () => {
  const lines = meta(BEFORE) + began(BEFORE, 't1') + ran(BEFORE, 'early', 't1');
  for (const changed of [BEFORE, AFTER]) {
    const { records, sessions, scope, totals } = await exported({ [ID]: { lines, changed } });
    expect({ records, sessions }).toEqual({ records: [], sessions: [] });
    expect(scope.sessions_before).toBe(1);
    expect(totals).toMatchObject({ sessions: 0, sessions_outside_scope: 1, outside_scope: 0 });
  }
});

it('a session of this time is exported, even if its file has an older time', async () => {
  const lines = meta(AFTER) + began(AFTER, 't1');
  expect((await exported({ [ID]: { lines, changed: BEFORE } })).records).toHaveLength(2);
});

it('a session is exported if its only later record is a call that never came back', async () => {
  const lines = meta(BEFORE) + called(AFTER, 'lost late');
  const { sessions } = await exported({ [ID]: { lines, changed: AFTER } });
  expect(sessions).toMatchObject([{ incomplete_count: 1, outside_scope: 1 }]);
});

it.for([
  [AFTER, 1],
  [BEFORE, 0],
] as const)('a session without times is in scope by its file, changed %s', async ([changed, count]) => {
  const call = { type: 'local_shell_call', call_id: 'c1', status: 'completed' };
  const lines = [
    { id: ID, timestamp: BEFORE, instructions: null },
    { ...call, action: { type: 'exec', command: ['make'] } },
    { type: 'function_call_output', call_id: 'c1', output: '{"output":"","metadata":{"exit_code":0}}' },
  ];
  const text = lines.map((some) => `${JSON.stringify(some)}\n`).join('');
  const { sessions, scope } = await exported({ [ID]: { lines: text, changed } });
  expect({ sessions: sessions.length, before: scope.sessions_before }).toEqual({
    sessions: count,
    before: 1 - count,
  });
  for (const { actions, outside_scope } of sessions)
    expect({ actions, outside_scope }).toEqual({
      actions: { command_execution: 1, session_started: 1 },
      outside_scope: 0,
    });
});

it('sessions that were not asked for are counted separately', async () => {
  const { scope, sessions } = await exported(
    {
      [ID]: { lines: RESUMED, changed: AFTER },
      [OTHER_ID]: { lines: meta(AFTER, OTHER_ID), changed: AFTER },
    },
    { sessionIds: [OTHER_ID], since: null },
  );
  expect(sessions.map(({ session_id }) => session_id)).toEqual([OTHER_ID]);
  expect(scope).toEqual({
    since: null,
    since_from: null,
    sessions_before: 0,
    sessions_not_asked_for: 1,
    sessions_of_other_runners: 0,
    sessions_with_only_old_times: 0,
  });
});

describe('a session with only older times whose file was changed in this job', () => {
  const lines = meta(BEFORE) + began(BEFORE, 't1') + ran(BEFORE, 'early', 't1');

  it('is exported in full and counted, because its times may be forged', async () => {
    const { records, sessions, scope } = await exported(
      { [ID]: { lines, changed: AFTER } },
      { sinceFrom: 'runner_process' },
    );
    expect(records.map((record) => (record as unknown[])[2])).toEqual([null, null, 'early']);
    expect(sessions).toMatchObject([{ only_old_times: true, outside_scope: 0 }]);
    expect(scope).toMatchObject({ sessions_with_only_old_times: 1, sessions_before: 0 });
  });

  it('is left out if the file kept its older time, as in a restored cache', async () => {
    const { sessions, scope } = await exported(
      { [ID]: { lines, changed: BEFORE } },
      { sinceFrom: 'runner_process' },
    );
    expect({ sessions, ...scope }).toMatchObject({
      sessions: [],
      sessions_before: 1,
      sessions_with_only_old_times: 0,
    });
  });

  it('counts as resumed if a single line of any kind is of this job', async () => {
    const said = at(AFTER, 'event_msg', { type: 'agent_message', message: 'x' });
    const { records, sessions, scope } = await exported(
      { [ID]: { lines: lines + said, changed: AFTER } },
      { sinceFrom: 'machine_start' },
    );
    expect({ records, sessions }).toEqual({ records: [], sessions: [] });
    expect(scope).toMatchObject({ sessions_before: 1, sessions_with_only_old_times: 0 });
  });
});

describe('sessions of another runner that shares the home', () => {
  const workedIn = (cwd: string, id: string, more = '') =>
    at(AFTER, 'session_meta', { id, timestamp: AFTER, cwd, history_mode: 'paginated' }) +
    began(AFTER, 't1') +
    ran(AFTER, cwd, 't1') +
    more;
  const options = {
    workspace: '/ci/a/_work/demo/demo',
    isOtherRunners: (folder: string) => folder.startsWith('/ci/b/'),
  };
  const [own, other] = ['/ci/a/_work/demo/demo', '/ci/b/_work/private/private'];

  it('are left out and counted', async () => {
    const files = {
      [ID]: { lines: workedIn(own, ID), changed: AFTER },
      [OTHER_ID]: { lines: workedIn(other, OTHER_ID), changed: AFTER },
    };
    const { sessions, scope, totals } = await exported(files, options);
    expect(sessions.map(({ session_id }) => session_id)).toEqual([ID]);
    expect(scope).toMatchObject({ sessions_of_other_runners: 1, sessions_not_asked_for: 0 });
    expect(totals.sessions_outside_scope).toBe(1);
    expect((await exported(files, { ...options, isOtherRunners: null })).sessions).toHaveLength(2);
  });

  it('belong to this job if they went on in its workspace', async () => {
    const resumed = at(AFTER, 'turn_context', { turn_id: 't2', cwd: own, model: 'x' });
    const files = { [OTHER_ID]: { lines: workedIn(other, OTHER_ID, resumed), changed: AFTER } };
    const { sessions, scope } = await exported(files, options);
    expect(sessions.map(({ session_id }) => session_id)).toEqual([OTHER_ID]);
    expect(scope.sessions_of_other_runners).toBe(0);
  });
});
