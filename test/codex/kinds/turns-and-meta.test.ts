// What the lines about turns, reviews and the session itself say.
import { describe, expect, it } from 'vitest';
import { idOf } from '../../../src/codex/kinds/fields.ts';
import { aborted, completed, line, meta, project, ran, started, THREAD, told } from '../rollout.ts';

const entered = (fields: object = {}) => line('event_msg', { type: 'entered_review_mode', ...fields });
const exited = line('event_msg', { type: 'exited_review_mode' });
const endWithoutId = line('event_msg', { type: 'task_complete' });
const commandsOf = (...lines: Parameters<typeof project>) =>
  told(project(meta(), started(), ...lines)).map((text) => text.replace(/: completed.*/, ''));

describe('a command with the turn of a review', () => {
  const review = line('event_msg', { type: 'item_completed', turn_id: 'r', item: ran('r', 'review', 0) });

  it.each([
    ['is another thread’s while the review runs', [], 0],
    ['is the session’s own once the review has ended', [exited], 1],
    ['is the session’s own once the turn that asked for the review has ended', [completed()], 1],
    ['is the session’s own once a turn without an id has ended', [endWithoutId], 1],
    ['is the session’s own once the turn that asked for it was aborted', [aborted()], 1],
    ['is another thread’s although the review’s own turn has ended', [completed('r')], 0],
    ['is another thread’s although the review’s own turn was aborted', [aborted('r')], 0],
    ['is another thread’s although an earlier turn has ended', [completed('turn-0')], 0],
    ['is another thread’s although an earlier turn was aborted', [aborted('turn-0')], 0],
  ] as const)('%s', (_, lines, count) => {
    const before = project(meta(), started('turn-0'), started(), entered(), started('r'), ...lines, review);
    expect(told(before)).toHaveLength(count);
  });

  it('belongs to another thread even if a turn numbered by a migration has ended', () => {
    const lines = [meta(), started('rollout-5'), entered(), started('r'), completed('rollout-5'), review];
    expect(told(project(...lines))).toEqual([]);
  });

  it('belongs to the session if the review has another turn', () => {
    expect(commandsOf(entered(), started('other'), review)).toHaveLength(1);
    expect(commandsOf(entered(), review)).toHaveLength(1);
  });
});

describe('the turn of a review', () => {
  const startsIn = (...lines: Parameters<typeof project>) =>
    project(meta(), ...lines).records.flatMap(({ action_type, turn_id }) =>
      action_type === 'turn_started' ? turn_id : [],
    );

  it('is not a turn of the session, but the next turns are', () => {
    expect(startsIn(started('a'), entered(), started('r'), started('b'))).toEqual(['a', 'b']);
    expect(startsIn(started('a'), entered(), exited, started('b'))).toEqual(['a', 'b']);
  });

  it('is begun by the turn that the line names, and its end ends the review', () => {
    const startsAgain = (fields: object) =>
      startsIn(started('a'), started('b'), entered(fields), completed('a'), started('c'));
    expect(startsAgain({ turn_id: 'a' })).toEqual(['a', 'b', 'c']);
    expect(startsAgain({})).toEqual(['a', 'b']);
  });
});

describe('the end of a turn', () => {
  const endsOf = (...lines: Parameters<typeof project>) => {
    const { records, duplicates } = project(meta(), started(), ...lines);
    return {
      ends: records.slice(2).map(({ action_type, status }) => `${action_type} ${status}`),
      duplicates,
    };
  };
  const withError = (error: unknown) =>
    line('event_msg', { type: 'task_complete', turn_id: 'turn-1', error });

  it('is a failure if it has an error', () => {
    expect(endsOf(withError({ message: 'x' })).ends).toEqual(['turn_completed failed']);
    expect(endsOf(withError(null)).ends).toEqual(['turn_completed completed']);
    expect(endsOf(completed()).ends).toEqual(['turn_completed completed']);
  });

  it('is one record if it is recorded twice', () => {
    expect(endsOf(completed(), completed())).toEqual({ ends: ['turn_completed completed'], duplicates: 1 });
  });

  it('is a separate record each time if no turn is known', () => {
    const { records } = project(meta(), endWithoutId, endWithoutId);
    expect(records.filter(({ action_type }) => action_type === 'turn_completed')).toHaveLength(2);
  });

  it.each([
    ['interrupted', 'interrupted'],
    ['budget_limited', 'budget_limited'],
    ['a whole sentence', null],
    [null, null],
  ])('by an interruption with the reason %j is recorded with %j', (reason, expected) => {
    const { records } = project(
      meta(),
      started(),
      line('event_msg', { type: 'turn_aborted', turn_id: null, reason }),
    );
    expect(records.at(-1)).toMatchObject({
      action_type: 'turn_interrupted',
      reason: expected,
      turn_id: 'turn-1',
    });
  });
});

describe('the rules of a turn', () => {
  const rulesOf = (
    context: Record<string, unknown>,
    before: Parameters<typeof project> = [],
    after = [started('t')],
  ) => {
    const record = project(
      meta(),
      ...before,
      line('turn_context', { turn_id: 't', ...context }),
      ...after,
    ).records;
    const turn = record.find(({ action_type, turn_id }) => action_type === 'turn_started' && turn_id === 't');
    return turn?.action_type === 'turn_started' ? turn.turn : null;
  };

  it.each<[string, Record<string, unknown>, object]>([
    ['sandbox_policy.type', { sandbox_policy: { type: 'read-only' } }, { sandbox: 'read-only' }],
    ['sandbox_policy.mode', { sandbox_policy: { mode: 'read-only' } }, { sandbox: 'read-only' }],
    ['permission_profile.type', { permission_profile: { type: 'managed' } }, { sandbox: 'managed' }],
    ['no sandbox', {}, { sandbox: null, network_access: null, model: null, approval_policy: null }],
    ['network_access', { sandbox_policy: { type: 'x', network_access: true } }, { network_access: true }],
    [
      'network_access: false',
      { sandbox_policy: { type: 'x', network_access: false } },
      { network_access: false },
    ],
    [
      'an unknown network_access',
      { sandbox_policy: { type: 'x', network_access: 'yes' } },
      { network_access: null },
    ],
    ['network: enabled', { permission_profile: { type: 'x', network: 'enabled' } }, { network_access: true }],
    [
      'network: restricted',
      { permission_profile: { type: 'x', network: 'restricted' } },
      { network_access: false },
    ],
    [
      'network of another word',
      { permission_profile: { type: 'x', network: 'some' } },
      { network_access: null },
    ],
    ['a policy in one word', { approval_policy: 'on-request' }, { approval_policy: 'on-request' }],
    ['a policy in a sentence', { approval_policy: 'ask me first' }, { approval_policy: null }],
    ['a policy for each kind', { approval_policy: { granular: {} } }, { approval_policy: 'granular' }],
    ['a policy of another form', { approval_policy: { other: {} } }, { approval_policy: null }],
    ['a model', { model: 'gpt-5.5' }, { model: 'gpt-5.5' }],
  ])('are taken from %s', (_, context, rules) => {
    expect(rulesOf(context)).toMatchObject(rules);
  });

  it('come from the line with its id, or without an id, before the turn', () => {
    expect(rulesOf({ model: 'a', turn_id: 't' })).toMatchObject({ model: 'a' });
    expect(rulesOf({ model: 'a', turn_id: null })).toMatchObject({ model: 'a' });
    expect(rulesOf({ model: 'a', turn_id: 'other' })).toMatchObject({ model: null });
  });

  it('come from the first line with its id, or without an id, after its begin', () => {
    const later = (turn_id: string | null) => rulesOf({ model: 'a', turn_id }, [started('t')], []);
    expect(later('t')).toMatchObject({ model: 'a' });
    expect(later(null)).toMatchObject({ model: 'a' });
    expect(later('other')).toMatchObject({ model: null });
    const first = line('turn_context', { turn_id: 't', model: 'first' });
    expect(rulesOf({ model: 'second' }, [started('t'), first], [])).toMatchObject({ model: 'first' });
  });

  it('count for one turn only', () => {
    expect(rulesOf({ model: 'a', turn_id: null }, [], [started('first'), started('t')])).toMatchObject({
      model: null,
    });
  });
});

describe('the first record of a session', () => {
  const infoOf = (fields: Record<string, unknown>) => {
    const [first] = project(meta(fields)).records;
    return first?.action_type === 'session_started' ? first.session : null;
  };

  it.each<[unknown, string | null]>([
    ['exec', 'exec'],
    [{ subagent: 'review' }, 'subagent:review'],
    [{ subagent: { thread_spawn: {} } }, 'subagent:thread_spawn'],
    [{ subagent: { other: 'guardian' } }, 'subagent:guardian'],
    [{ subagent: { other: 7 } }, 'subagent:other'],
    [{ subagent: { named: 'guardian' } }, 'subagent:named'],
    [{ subagent: {} }, 'subagent'],
    [{}, null],
    [null, null],
    [7, null],
    [undefined, null],
  ])('has the source %j as %j', (source, expected) => {
    expect(infoOf({ source })).toMatchObject({ source: expected });
  });

  const spawned = (fields: object): Record<string, unknown> => ({
    source: { subagent: { thread_spawn: fields } },
  });

  it.each<[string, Record<string, unknown>, object]>([
    ['parent of the record', { parent_thread_id: 'p' }, { parent_session_id: 'p' }],
    ['parent of its source', spawned({ parent_thread_id: 'q' }), { parent_session_id: 'q' }],
    [
      'parent of the record rather than of its source',
      { parent_thread_id: 'p', ...spawned({ parent_thread_id: 'q' }) },
      { parent_session_id: 'p' },
    ],
    ['path of the record', { agent_path: '/a', ...spawned({ agent_path: '/b' }) }, { agent_path: '/a' }],
    ['path of its source', spawned({ agent_path: '/b' }), { agent_path: '/b' }],
    ['role of the record', { agent_role: 'a', ...spawned({ agent_role: 'b' }) }, { agent_role: 'a' }],
    ['role of its source', spawned({ agent_role: 'b', agent_type: 'c' }), { agent_role: 'b' }],
    ['type of its source as the role', spawned({ agent_type: 'c' }), { agent_role: 'c' }],
    ['neither', {}, { parent_session_id: null, agent_path: null, agent_role: null }],
  ])('has the %s', (_, fields, expected) => {
    expect(infoOf(fields)).toMatchObject(expected);
  });

  it('has the remote without the user name', () => {
    expect(infoOf({ git: { repository_url: 'https://user:pass@host.example/a.git' } })).toMatchObject({
      git: { repository_url: 'https://host.example/a.git', commit: null, branch: null },
    });
    expect(infoOf({ git: null })).toMatchObject({ git: { repository_url: null } });
  });
});

it('only a text of up to 256 characters is an id', () => {
  expect(idOf('x'.repeat(256))).toBe('x'.repeat(256));
  expect(idOf('x'.repeat(257))).toBeNull();
  expect(idOf(7)).toBeNull();
  expect(idOf(THREAD)).toBe(THREAD);
});
