// Some providers give their calls no id. Each call and its output still are one action.
import { describe, expect, it } from 'vitest';
import { call, item, line, meta, output, project, ran, started, told } from './rollout.ts';

const begin = [meta(), started()];
const exited = (code: number) => `Wall time: 1 seconds\nProcess exited with code ${code}\nOutput:\nx\n`;

/** With an empty id, or with none at all. */
const without = (given: string | null | undefined, record: ReturnType<typeof call>) => ({
  ...record,
  payload: { ...(record.payload as object), call_id: given },
});

describe.each([[''], [null], [undefined]])('calls whose id is %j', (id) => {
  it('get the outputs that follow them one by one', () => {
    const lines = [0, 2].flatMap((code) => [
      without(id, call('', 'exec_command', { cmd: `exit ${code}` })),
      without(id, output('', exited(code))),
    ]);
    const projected = project(...begin, ...lines);
    expect(told(projected)).toEqual([
      'turn 0: command_execution exit 0: completed (0)',
      'turn 0: command_execution exit 2: failed (2)',
    ]);
    expect({ duplicates: projected.duplicates, incomplete: projected.incomplete }).toEqual({
      duplicates: 0,
      incomplete: [],
    });
    expect(projected.records.at(-1)).toMatchObject({ call_id: null });
  });

  it('get the outputs in the order of the calls when they run at once', () => {
    const calls = ['a', 'b', 'c'].map((cmd) => without(id, call('', 'exec_command', { cmd })));
    const outputs = [0, 1, 2].map((code) => without(id, output('', exited(code))));
    expect(told(project(...begin, ...calls, ...outputs))).toEqual([
      'turn 0: command_execution a: completed (0)',
      'turn 0: command_execution b: failed (1)',
      'turn 0: command_execution c: failed (2)',
    ]);
  });

  it('are one record with their item and event, in any order', () => {
    const patch = { changes: { '/w/a': { type: 'add', content: 'x\n' } }, success: true };
    const projected = project(
      ...begin,
      without(id, call('', 'shell', { command: ['bash', '-lc', 'make'] })),
      without(id, call('', 'apply_patch', { input: '*** Begin Patch\n*** Add File: a\n+x\n*** End Patch' })),
      line('event_msg', { type: 'patch_apply_end', call_id: id, ...patch }),
      without(id, output('', 'Exit code: 0\nWall time: 1 seconds\nOutput:\n')),
      without(
        id,
        output(
          '',
          'Exit code: 0\nWall time: 1 seconds\nOutput:\nSuccess. Updated the following files:\nA a\n',
        ),
      ),
    );
    expect(told(projected).sort()).toEqual([
      'turn 0: command_execution make: completed (0)',
      'turn 0: file_change a: completed',
    ]);
  });

  it('that never came back are each named once', () => {
    const calls = ['a', 'b'].map((cmd) => without(id, call('', 'exec_command', { cmd })));
    const { incomplete } = project(...begin, ...calls);
    expect(incomplete.map(({ call_id, command }) => [call_id, command])).toEqual([
      [null, 'a'],
      [null, 'b'],
    ]);
  });
});

it('an output without an id that answers no call leaves an open command alone', () => {
  const projected = project(
    ...begin,
    call('c1', 'exec_command', { cmd: 'sleep 9' }),
    output('', 'The user changed the plan.'),
    output('c1', exited(0)),
  );
  expect(told(projected)).toEqual(['turn 0: command_execution sleep 9: completed (0)']);
  expect(projected.duplicates).toBe(0);
});

it('an item without an id belongs to the call that names its command', () => {
  const projected = project(
    ...begin,
    call('', 'exec_command', { cmd: 'a' }),
    call('', 'exec_command', { cmd: 'b' }),
    item(ran('', 'b', 1)),
    item(ran('', 'a', 0)),
  );
  expect(told(projected)).toEqual([
    'turn 0: command_execution b: failed (1)',
    'turn 0: command_execution a: completed (0)',
  ]);
});
