// One action, one record, however many lines tell of it; the best source wins, the first gives the place.
import { describe, expect, it } from 'vitest';
import {
  aborted,
  call,
  completed,
  custom,
  item,
  line,
  meta,
  output,
  project,
  ran,
  started,
  THREAD,
  told,
} from './rollout.ts';

const begin = [meta(), started()];

describe('a command', () => {
  it('is one record of its call, item and output', () => {
    const projected = project(
      ...begin,
      call('c1', 'exec_command', { cmd: 'make', workdir: 'sub' }),
      item(ran('c1', 'make', 2, { cwd: 'file:///w/sub', duration: { secs: 1, nanos: 500_000_000 } })),
      output('c1', 'Chunk ID: 1\nWall time: 9.9 seconds\nProcess exited with code 7\nOutput:\n'),
    );
    expect(projected.records.at(-1)).toMatchObject({
      command: 'make',
      argv: ['/bin/bash', '-lc', 'make'],
      cwd: 'sub',
      exit_code: 2,
      duration_ms: 1500,
      line: 4,
      status: 'failed',
    });
    expect(projected.duplicates).toBe(1);
  });

  it('that ends after its turn keeps the turn, and comes where it ended', () => {
    const projected = project(
      ...begin,
      call('c1', 'exec_command', { cmd: 'sleep 9' }),
      output('c1', 'Wall time: 0.3 seconds\nProcess running with session ID 5\nOutput:\n'),
      completed(),
      started('turn-2'),
      item(ran('c1', 'sleep 9', 0)),
    );
    expect(projected.records.map(({ action_type }) => action_type).slice(1)).toEqual([
      'turn_started',
      'turn_completed',
      'turn_started',
      'command_execution',
    ]);
    expect(told(projected)).toEqual(['turn 0: command_execution sleep 9: completed (0)']);
  });

  it('that Codex ended itself has no exit code', () => {
    expect(told(project(...begin, item(ran('c1', 'server', -1)), completed()))).toEqual([
      'turn 0: command_execution server: failed (null)',
    ]);
  });

  it.each([
    [
      'with its call',
      [call('c1', 'exec_command', { cmd: 'x' }), output('c1', 'aborted by user after 2.5s'), aborted()],
    ],
    ['inside a program', [aborted()]],
  ])('interrupted %s is one record without an exit code, even if an item says -1', (_, lines) => {
    expect(told(project(...begin, ...lines, item(ran('c1', 'x', -1))))).toEqual([
      'turn 0: command_execution x: interrupted (null)',
    ]);
  });

  it('that was still running at the end comes last', () => {
    const projected = project(
      ...begin,
      call('c1', 'exec_command', { cmd: 'serve' }),
      output('c1', 'Wall time: 0.3 seconds\nProcess running with session ID 5\nOutput:\n'),
      completed(),
    );
    expect(told(projected)).toEqual(['turn 0: command_execution serve: running (null)']);
    expect(projected.records.at(-1)).toMatchObject({ timestamp: null, line: 4, sequence: 3 });
  });

  it('that never came back is no record, but is listed as incomplete', () => {
    const projected = project(...begin, call('c1', 'exec_command', { cmd: 'sleep 99' }));
    expect(told(projected)).toEqual([]);
    expect(projected.incomplete).toMatchObject([
      { call_id: 'c1', tool_name: 'exec_command', command: 'sleep 99', line: 3 },
    ]);
  });

  it('keeps its place if its item is repeated with other values', () => {
    const projected = project(
      ...begin,
      item(ran('c1', 'a', 0)),
      item(ran('c2', 'b', 0)),
      item(ran('c1', 'a', 3)),
    );
    expect(told(projected)).toEqual([
      'turn 0: command_execution a: failed (3)',
      'turn 0: command_execution b: completed (0)',
    ]);
  });

  it('is another action if its call id repeats in another turn', () => {
    const projected = project(
      ...begin,
      call('call_1', 'exec_command', { cmd: 'a' }),
      output('call_1', 'Wall time: 1 seconds\nProcess exited with code 0\nOutput:\n'),
      started('turn-2'),
      call('call_1', 'exec_command', { cmd: 'b' }, 'turn-2'),
      output('call_1', 'Wall time: 1 seconds\nProcess exited with code 1\nOutput:\n', 'turn-2'),
    );
    expect(told(projected)).toEqual([
      'turn 0: command_execution a: completed (0)',
      'turn 1: command_execution b: failed (1)',
    ]);
  });

  it('that a person typed has the initiator user', () => {
    const { records } = project(...begin, item(ran('u', 'ls', 0, { source: 'user_shell' })));
    expect(records.at(-1)).toMatchObject({ initiator: 'user', tool_name: null });
  });
});

describe('a poll', () => {
  const running = [
    ...begin,
    call('c1', 'exec_command', { cmd: 'read x' }),
    output('c1', 'Wall time: 0.3 seconds\nProcess running with session ID 5\nOutput:\n'),
  ];

  it('is no action, but may say how the command ended', () => {
    const projected = project(
      ...running,
      call('c2', 'write_stdin', { session_id: 5, chars: '' }),
      output('c2', 'Wall time: 3 seconds\nProcess exited with code 4\nOutput:\n'),
    );
    expect(told(projected)).toEqual(['turn 0: command_execution read x: failed (4)']);
    expect(projected.records.at(-1)).toMatchObject({ line: 6, duration_ms: null });
  });

  it('with characters is an action', () => {
    const projected = project(
      ...running,
      call('c2', 'write_stdin', { session_id: 5, chars: 'yes\n' }),
      output('c2', 'Wall time: 3 seconds\nProcess running with session ID 5\nOutput:\n'),
    );
    expect(told(projected)).toEqual([
      'turn 0: tool_call yes\n: completed',
      'turn 0: command_execution read x: running (null)',
    ]);
  });
});

describe('a call that ran nothing', () => {
  it.each([
    'unsupported call: shell',
    'failed to parse function arguments: missing field `cmd` at line 1 column 2',
  ])('is a failed tool call: %s', (text) => {
    expect(told(project(...begin, call('c1', 'shell', { command: ['ls'] }), output('c1', text)))).toEqual([
      'turn 0: tool_call shell: failed',
    ]);
  });

  it('is answered with an empty id if it did not reach its tool', () => {
    const projected = project(
      ...begin,
      call('c1', 'exec_command', { cmd: 'a' }),
      output('c1', 'Exit code: 0\nWall time: 0 seconds\nOutput:\n'),
      call('c2', 'exec_command', { cmd: 'b' }),
      output('', 'LocalShellCall without call_id or id'),
      output('', 'nothing is open any more'),
    );
    expect(told(projected)).toEqual([
      'turn 0: command_execution a: completed (0)',
      'turn 0: tool_call exec_command: failed',
    ]);
    expect(projected.incomplete).toEqual([]);
  });

  it('has the name that was called, and no server', () => {
    const { records } = project(
      ...begin,
      call('c1', 'mcp__a__b', {}),
      output('c1', 'unsupported call: mcp__a__b'),
    );
    expect(records.at(-1)).toMatchObject({ tool_name: 'mcp__a__b', server: null, status: 'failed' });
  });
});

describe('a program', () => {
  const program = custom('p', 'exec', 'await tools.exec_command({cmd: "ls"})');
  const done = line('response_item', {
    type: 'custom_tool_call_output',
    call_id: 'p',
    output: [{ type: 'input_text', text: 'Script completed\nWall time 0.1 seconds\nOutput:\n' }],
  });

  it('is no record if its inner actions are records', () => {
    expect(told(project(...begin, program, item(ran('exec-1', 'ls', 0)), done))).toEqual([
      'turn 0: command_execution ls: completed (0)',
    ]);
  });

  it('is a record if its inner actions are not', () => {
    const { records } = project(meta({ history_mode: 'legacy' }), started(), program, done);
    expect(records.at(-1)).toMatchObject({
      tool_name: 'exec',
      command: 'await tools.exec_command({cmd: "ls"})',
      status: 'completed',
      duration_ms: 100,
    });
  });
});

it('a migrated thread has opaque programs, even if it looks like one that records their actions', () => {
  const turn = (id: string, turnId: string) => [
    started(turnId),
    item({ type: 'UserMessage', id, content: [] }, turnId),
    custom(`p-${turnId}`, 'exec', 'run()', turnId),
    output(`p-${turnId}`, 'Script completed\nWall time 0.1 seconds\nOutput:\n', turnId),
  ];
  expect(told(project(meta(), ...turn('item-1', 't1'), ...turn('01a20000-native', 't2')))).toEqual([
    'turn 0: tool_call run(): completed',
  ]);
});

it('a thread that a newer release resumed has opaque programs before, and inner actions after', () => {
  const projected = project(
    meta({ history_mode: 'legacy' }),
    started(),
    custom('p1', 'exec', 'old()'),
    output('p1', 'Script completed\nWall time 0.1 seconds\nOutput:\n'),
    started('turn-2'),
    custom('p2', 'exec', 'new()', 'turn-2'),
    item(ran('exec-1', 'ls', 0), 'turn-2'),
    output('p2', 'Script completed\nWall time 0.1 seconds\nOutput:\n', 'turn-2'),
  );
  expect(told(projected)).toEqual([
    'turn 0: tool_call old(): completed',
    'turn 1: command_execution ls: completed (0)',
  ]);
});

it('a web search is its item and its call in one record', () => {
  const projected = project(
    ...begin,
    item({ type: 'WebSearch', id: 'ws', query: 'private' }),
    line('response_item', { type: 'web_search_call', id: 'ws', status: 'completed' }),
  );
  expect(told(projected)).toEqual(['turn 0: tool_call web_search: completed']);
});

it('a compaction is its line and its notice in one record', () => {
  const projected = project(
    ...begin,
    line('compacted', { message: '' }),
    item({ type: 'ContextCompaction', id: 'x' }),
  );
  expect(projected.records.at(-1)).toMatchObject({ action_type: 'context_compacted', sequence: 2 });
});

it('a resumed turn is one turn', () => {
  const { records } = project(...begin, aborted(), started(), completed());
  expect(records.map(({ action_type, turn_index }) => `${action_type} ${turn_index}`)).toEqual([
    'session_started null',
    'turn_started 0',
    'turn_interrupted 0',
    'turn_completed 0',
  ]);
});

it('two calls of one id get their outputs in order, with any tools', () => {
  const projected = project(
    meta(),
    started(),
    call('c', 'exec_command', { cmd: 'exit 7' }),
    call('c', 'update_plan', {}),
    output('c', 'Process exited with code 7\nOutput:\n'),
    output('c', 'Plan updated'),
  );
  expect(told(projected)).toEqual([
    'turn 0: command_execution exit 7: failed (7)',
    'turn 0: tool_call update_plan: completed',
  ]);
});

it('the output of a client’s tool is not taken for an output of Codex', () => {
  const projected = project(
    meta({ dynamic_tools: [{ name: 'lookup' }] }),
    started(),
    call('c1', 'lookup', {}),
    output('c1', 'error: 3 issues were found'),
    call('c2', 'lookup', {}),
    output('c2', 'aborted by user after 1.0s'),
  );
  expect(told(projected)).toEqual([
    'turn 0: tool_call lookup: completed',
    'turn 0: tool_call lookup: interrupted',
  ]);
});

it('two calls of one id are two records if one was aborted and recorded late', () => {
  const projected = project(
    meta(),
    started(),
    call('c', 'exec_command', { cmd: 'sleep 9' }),
    call('c', 'exec_command', { cmd: 'exit 7' }),
    item(ran('c', 'exit 7', 7)),
    output('c', 'aborted by user after 1.0s'),
    output('c', 'Process exited with code 7\nOutput:\n'),
    item(ran('c', 'sleep 9', 137)),
  );
  expect(told(projected).map((text) => text.split(': ')[1])).toEqual([
    'command_execution exit 7',
    'command_execution sleep 9',
  ]);
});

it.each([
  ['{"agent_id":"a"}', 'completed'],
  ['', 'completed'],
  ['collab spawn failed: agent thread limit reached', 'failed'],
  ['aborted by user after 1.0s', 'interrupted'],
])('a call for an agent with the output %j is %s', (answer, status) => {
  const projected = project(meta(), started(), call('c', 'spawn_agent', {}), output('c', answer));
  expect(told(projected)).toEqual([`turn 0: tool_call spawn_agent: ${status}`]);
});

it('an id that repeats within a turn is another call each time', () => {
  const ended = (code: number) => `Process exited with code ${code}\nOutput:\n`;
  const projected = project(
    meta(),
    started(),
    call('c', 'exec_command', { cmd: 'sleep 9' }),
    output('c', 'Process running with session ID 7\nOutput:\n'),
    call('c', 'exec_command', { cmd: 'one' }),
    call('c', 'exec_command', { cmd: 'two' }),
    item(ran('c', 'two', 2)),
    item(ran('c', 'one', 1)),
    output('c', ended(1)),
    output('c', ended(2)),
    item(ran('c', 'sleep 9', 9)),
  );
  expect(told(projected)).toEqual([
    'turn 0: command_execution two: failed (2)',
    'turn 0: command_execution one: failed (1)',
    'turn 0: command_execution sleep 9: failed (9)',
  ]);
  expect(projected.incomplete).toEqual([]);
});

it('a meta record copied from another thread does not describe the session', () => {
  const { records } = project(meta(), line('session_meta', { id: 'parent', cwd: '/elsewhere' }));
  expect(records).toHaveLength(1);
  expect(records[0]).toMatchObject({ session_id: THREAD, session: { cwd: '/w' } });
});

describe('two completed items of one id are two actions', () => {
  const patch = {
    type: 'FileChange',
    id: 'c1',
    status: 'completed',
    changes: { '/w/a.ts': { type: 'add', content: '' } },
  };
  const called = (tool: string) => ({
    type: 'McpToolCall',
    id: 'c1',
    server: 'docs',
    tool,
    status: 'completed',
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['a command and a patch', ran('c1', 'make', 0), patch],
    ['a patch and a command', patch, ran('c1', 'make', 0)],
    ['two tools of a server', called('find'), called('delete')],
    ['a tool and a command', called('find'), ran('c1', 'make', 0)],
  ])('if they are %s', (_, one, other) => {
    expect(project(...begin, item(one), item(other)).records.slice(2)).toHaveLength(2);
  });

  it('but not if they are the same call of a tool, because an item can be repeated', () => {
    expect(project(...begin, item(called('find')), item(called('find'))).records.slice(2)).toHaveLength(1);
  });
});

it.each([
  ['a poll', call('p', 'write_stdin', { session_id: 1, chars: '' }), output('p', 'x')],
  [
    'a program',
    custom('p', 'exec', 'text(1)'),
    line('response_item', { type: 'custom_tool_call_output', call_id: 'p', output: 'Script completed\n' }),
  ],
])('a command under the id of %s is a record and a contradiction', (_, hides, answer) => {
  const { records, contradictions } = project(...begin, hides, item(ran('p', 'make', 0)), answer);
  expect(records.slice(2).map(({ action_type }) => action_type)).toEqual(['command_execution']);
  expect(contradictions).toBe(1);
});
