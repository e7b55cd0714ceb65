// Kinds, texts and ids may be called anything: they mean nothing to us, and change nothing.
import { describe, expect, it } from 'vitest';
import { exportOf, rollout } from './export-files.ts';
import { command, DAY, ID, line, meta, nameOf, OTHER_ID } from './home.ts';

describe('names that mean something to JavaScript', () => {
  const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then'];

  it('are counted like any other unknown kind', async () => {
    const lines = NAMES.flatMap((name) => [
      line(name, {}),
      line('event_msg', { type: name }),
      line('response_item', { type: name }),
      line('event_msg', { type: 'item_completed', item: { type: name, id: 'x' } }),
      line('event_msg', { type: 'item_completed', item: { type: 'Extension', kind: name, id: 'x' } }),
    ]);
    const { unrecognised, records } = await exportOf(rollout(meta(), ...lines));
    expect(Object.values(unrecognised ?? {}).reduce((sum, count) => sum + count)).toBe(lines.length);
    expect(unrecognised).toMatchObject({ 'event_msg/constructor': 1, 'response_item/toString': 1 });
    expect(records).toHaveLength(1);
  });

  it.each(NAMES)('are texts like any other: %s', async (name) => {
    const { commands, ids } = await exportOf({
      [`${DAY}/${nameOf(ID)}`]: [
        meta(name, { source: { [name]: { [name]: name } }, dynamic_tools: [{ name }] }),
        command(name, { turn_id: name, thread_id: name }, { source: name, status: name, cwd: name }),
        line('event_msg', {
          type: 'item_completed',
          item: { type: 'SubAgentActivity', id: name, kind: name },
        }),
        line('response_item', {
          type: 'function_call',
          name,
          namespace: name,
          call_id: name,
          arguments: '{}',
        }),
        line('response_item', { type: 'custom_tool_call', name, call_id: name, input: name }),
        line('response_item', { type: 'function_call_output', call_id: name, output: name }),
      ].join(''),
    });
    expect(ids).toEqual([name]);
    expect(commands).toContain(name);
  });

  it('have no effect as keys', async () => {
    const text = command('ls').replace('"type"', '"__proto__":{"polluted":true},"constructor":{},"type"');
    expect(await exportOf(rollout(meta(), text))).toMatchObject({ commands: ['ls'], problems: [] });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('kinds that nobody knows', () => {
  it('are not named if the name is not a plain word', async () => {
    const odd = [
      '',
      ' ',
      'a b',
      '::add-mask::x',
      '<img src=x>',
      '\n',
      'é',
      '../x',
      'x'.repeat(200),
      '\ud800',
    ];
    const lines = odd.flatMap((name) => [line(name, {}), line('event_msg', { type: name })]);
    expect((await exportOf(rollout(meta(), ...lines))).unrecognised).toEqual({ other: lines.length });
  });

  it('are named up to a limit', async () => {
    const lines = Array.from({ length: 1000 }, (_, index) => line(`kind_${index}`, {}));
    const { unrecognised } = await exportOf(rollout(meta(), ...lines, ...lines));
    expect(Object.keys(unrecognised ?? {})).toHaveLength(201);
    expect(unrecognised).toMatchObject({ kind_0: 2, other: 1600 });
  });
});

describe('ids with a harmful form', () => {
  it.each([
    '../../../etc/passwd',
    '/',
    '',
    '.',
    '\0',
    'a\nb',
    '::error::x',
    '-rf',
    '\ud800',
    'x'.repeat(256),
  ])('are only ids: %j', async (id) => {
    const { ids, records } = await exportOf(rollout(meta(id), command('ls')));
    // No file can hold half of a surrogate pair.
    expect(ids).toEqual([id.toWellFormed()]);
    expect(records).toHaveLength(2);
  });

  it('in the name count only if they are ids, and the record counts before the name', async () => {
    const names = ['rollout-.jsonl', 'rollout-..jsonl', 'rollout-\n.jsonl'];
    const paths = names.map((name, index) => `sessions/${index}/${name}`);
    const { ids, manifest } = await exportOf({
      ...Object.fromEntries(paths.map((path) => [path, command('ls')])),
      [`sessions/${nameOf(ID)}`]: meta(OTHER_ID),
    });
    expect([...ids].sort()).toEqual(
      [OTHER_ID, 'rollout-.jsonl', 'rollout-..jsonl', 'rollout-\n.jsonl'].sort(),
    );
    expect(manifest.unread).toEqual([]);
  });

  it('are as harmless for threads, turns and calls', async () => {
    const odd = ['../x', '', '\0', '::x', '\ud800'];
    const lines = odd.flatMap((id) => [
      line('event_msg', { type: 'task_started', turn_id: id }),
      line('response_item', { type: 'function_call', name: id, call_id: id, arguments: id }),
      command('ls', { thread_id: id, turn_id: id }, { id }),
      line('event_msg', { type: 'task_complete', turn_id: id }),
    ]);
    const { ids } = await exportOf(rollout(meta(), ...lines));
    expect(ids).toContain(ID);
  });
});
