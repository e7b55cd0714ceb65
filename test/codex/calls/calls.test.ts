// What a call and its output say, in every spelling of the arguments, and what only looks like it.
import { describe, expect, it } from 'vitest';
import { endingOf, outcomeOf, refusalIn } from '../../../src/codex/calls/tool-output.ts';
import { call, completed, line, meta, output, project, started, TURN, told } from '../rollout.ts';

const DONE = 'Exit code: 0\nOutput:\n';

/** The one record of a call that was answered. */
function recordOf(name: string, args: object | string, more: { answer?: string; fields?: object } = {}) {
  const { answer = DONE, fields = {} } = more;
  const called = line('response_item', {
    type: 'function_call',
    name,
    arguments: typeof args === 'string' ? args : JSON.stringify(args),
    call_id: 'c',
    internal_chat_message_metadata_passthrough: { turn_id: TURN },
    ...fields,
  });
  return project(meta(), started(), called, output('c', answer)).records.at(-1);
}

describe('a command in a call', () => {
  it.each([
    ['cmd', { cmd: 'ls' }, 'ls'],
    ['command, as a text', { command: 'ls' }, 'ls'],
    ['command, as words', { command: ['bash', '-lc', 'ls'] }, 'ls'],
    ['input', { input: 'ls' }, 'ls'],
    ['words of another shell script', { command: ['bash', '-lc', 'ls -l'] }, 'ls -l'],
    ['cmd and command', { cmd: 'ls', command: 'id' }, 'ls'],
    ['command and input', { command: 'ls', input: 'id' }, 'ls'],
  ])('is in %s', (_, args, command) => {
    expect(recordOf('exec_command', args)).toMatchObject({ action_type: 'command_execution', command });
  });

  it.each([
    ['a number', { cmd: 7 }],
    ['words with one that is not a text', { command: ['ls', 7] }],
    ['nothing', {}],
    ['arguments that are no JSON', '{"cmd":'],
    ['arguments that are null', 'null'],
  ])('is unknown with %s, so the call is a tool call', (_, args) => {
    expect(recordOf('exec_command', args)).toMatchObject({
      action_type: 'tool_call',
      tool_name: 'exec_command',
      command: null,
    });
  });

  it.each([
    ['of the session', {}, '.'],
    ['that workdir names', { workdir: 'a' }, 'a'],
    ['that working_directory names', { working_directory: '/b' }, '/b'],
    ['that workdir names, not working_directory', { workdir: 'a', working_directory: 'b' }, 'a'],
    ['of the session if the named one is no text', { workdir: 7 }, '.'],
  ])('runs in the folder %s', (_, args, cwd) => {
    expect(recordOf('exec_command', { cmd: 'ls', ...args })).toMatchObject({ cwd });
  });

  it.each([
    [{ with_escalated_permissions: true }, 'require_escalated'],
    [{ with_escalated_permissions: false }, null],
    [{ sandbox_permissions: 'require_escalated' }, 'require_escalated'],
    [{ sandbox_permissions: 'with_additional_permissions' }, 'with_additional_permissions'],
    [{ sandbox_permissions: 'anything' }, null],
    [{}, null],
  ])('with %j has the sandbox permissions %j', (args, sandbox_permissions) => {
    expect(recordOf('exec_command', { cmd: 'ls', ...args })).toMatchObject({ sandbox_permissions });
  });
});

describe('a patch in a call', () => {
  const PATCH = '*** Begin Patch\n*** Add File: a.txt\n+x\n*** End Patch';
  const pathsOf = (name: string, args: object | string) => {
    const record = recordOf(name, args);
    return record?.action_type === 'file_change' ? record.changed_paths : record?.action_type;
  };

  it('is in the input of apply_patch', () => {
    expect(pathsOf('apply_patch', { input: PATCH })).toEqual(['a.txt']);
    expect(pathsOf('apply_patch', { input: 7 })).toBe('tool_call');
    expect(pathsOf('apply_patch', 'null')).toBe('tool_call');
  });

  it('is the second of two words of which the first is apply_patch or applypatch', () => {
    expect(pathsOf('shell', { command: ['apply_patch', PATCH] })).toEqual(['a.txt']);
    expect(pathsOf('shell', { command: ['applypatch', PATCH] })).toEqual(['a.txt']);
    expect(pathsOf('shell', { command: ['apply_patch', PATCH, 'x'] })).toBe('command_execution');
    expect(pathsOf('shell', { command: ['cat', PATCH] })).toBe('command_execution');
    expect(pathsOf('shell', { command: ['apply_patch'] })).toBe('command_execution');
  });

  it('is relative to the folder of the script, then to that of the call', () => {
    const script = (folder: string) => `${folder}apply_patch <<'EOF'\n${PATCH}\nEOF`;
    expect(pathsOf('exec_command', { cmd: script('') })).toEqual(['a.txt']);
    expect(pathsOf('exec_command', { cmd: script('cd b && ') })).toEqual(['b/a.txt']);
    expect(pathsOf('exec_command', { cmd: script('cd b && '), workdir: 'c' })).toEqual(['c/b/a.txt']);
    expect(pathsOf('shell', { command: ['apply_patch', PATCH], workdir: 'c' })).toEqual(['c/a.txt']);
    expect(pathsOf('shell', { command: ['bash', '-lc', script('cd b && ')] })).toEqual(['b/a.txt']);
  });
});

describe('characters for a running process', () => {
  const sent = (args: object) => {
    const running = 'Wall time: 1 seconds\nProcess running with session ID 5\nOutput:\n';
    const called = call('w', 'write_stdin', args as never);
    const projected = project(
      meta(),
      started(),
      call('c', 'exec_command', { cmd: 'cat' }),
      output('c', running),
      called,
      output('w', 'Wall time: 1 seconds\nProcess exited with code 0\nOutput:\n'),
    );
    return told(projected).map((text) => text.split(': ')[1]);
  };

  it('are an action', () => {
    expect(sent({ session_id: 5, chars: 'x' })).toEqual(['command_execution cat', 'tool_call x']);
    expect(sent({ session_id: '5', input: 'y' })).toEqual(['command_execution cat', 'tool_call y']);
    expect(sent({ session_id: 5, input: ['a', 'b'] })).toEqual(['command_execution cat', 'tool_call a b']);
  });

  it('are no action if there are none, because the call only polls', () => {
    expect(sent({ session_id: 5, chars: '' })).toEqual(['command_execution cat']);
    expect(sent({ session_id: 5 })).toEqual(['command_execution cat']);
  });

  it('are a tool call if the arguments are not an object', () => {
    expect(recordOf('write_stdin', 'null')).toMatchObject({ action_type: 'tool_call', command: null });
  });

  it('are a tool call if no session is named, and do not change the process', () => {
    expect(sent({ chars: 'x' })).toEqual(['tool_call write_stdin', 'command_execution cat']);
    expect(sent({ session_id: null })).toEqual(['tool_call write_stdin', 'command_execution cat']);
  });
});

describe('the tool of a call', () => {
  const named = (name: string, fields: object = {}) => {
    const record = recordOf(name, '{}', { answer: 'x', fields });
    return record?.action_type === 'tool_call' ? [record.server, record.tool_name] : record?.action_type;
  };

  it.each([
    ['mcp__docs__search', {}, ['docs', 'search']],
    ['docs__search', {}, ['docs', 'search']],
    ['docs__a__search', {}, ['docs', 'a__search']],
    ['search', {}, [null, 'search']],
    ['search', { namespace: 'mcp__docs__' }, ['docs', 'search']],
    ['search', { namespace: 'mcp__docs' }, ['docs', 'search']],
    ['search', { namespace: 'docs' }, ['docs', 'search']],
    ['search', { namespace: 'web' }, [null, 'search']],
    ['docs__search', { namespace: 'other' }, ['other', 'docs__search']],
  ])('%s with %j has the server and the name %j', (name, fields, expected) => {
    expect(named(name, fields)).toEqual(expected);
  });

  it('belongs to Codex or to a server, by its namespace', () => {
    const command = { cmd: 'ls' };
    const typeIn = (namespace: string | null) =>
      recordOf('exec_command', command, { fields: { namespace } })?.action_type;
    expect([typeIn(null), typeIn('functions'), typeIn('docs')]).toEqual([
      'command_execution',
      'command_execution',
      'tool_call',
    ]);
  });

  it.each([
    ['spawn_agent', '{"agent_id":"x"}', 'completed'],
    ['request_user_input', '{"answers":{}}', 'completed'],
    ['request_user_input', 'request_user_input is unavailable in Default mode', 'failed'],
    ['request_permissions', 'request_permissions was cancelled before receiving a response', 'failed'],
    ['spawn_agent', '', 'completed'],
    ['spawn_agent', 'You are the newly spawned agent.', 'completed'],
    ['spawn_agent', 'no more agents', 'failed'],
    ['update_plan', 'no more agents', 'completed'],
    ['docs__spawn_agent', 'no more agents', 'completed'],
    ['docs__find', '{"content":[{"type":"text","text":"x"}],"isError":true}', 'failed'],
    ['docs__find', '{"content":[{"type":"text","text":"x"}],"isError":false}', 'completed'],
    ['docs__find', '{"isError":true,"count":1}', 'completed'],
  ])('%s with the output %j is %s', (name, answer, status) => {
    expect(recordOf(name, '{}', { answer })).toMatchObject({ status });
  });
});

describe('an output in JSON', () => {
  it.each<[string, string, object]>([
    ['with an exit code', '{"output":"","metadata":{"exit_code":3}}', { exit_code: 3, duration_ms: null }],
    [
      'of an aborted command',
      '{"output":"aborted","metadata":{}}',
      { ended: 'interrupted', exit_code: null },
    ],
    ['of a command that said another word', '{"output":"a","metadata":{}}', { ended: null }],
    [
      'with a code that is no whole number',
      '{"output":"","metadata":{"exit_code":1.5}}',
      { exit_code: null },
    ],
    [
      'with a time that is no number',
      '{"output":"","metadata":{"duration_seconds":"1"}}',
      { duration_ms: null },
    ],
    ['without metadata', '{"output":"","metadata":null}', { exit_code: null, process_ended: false }],
    ['whose metadata is no object', '{"output":"","metadata":"exit_code"}', { exit_code: null }],
    ['whose output is no text', '{"output":1,"metadata":{"exit_code":3}}', { exit_code: null }],
    ['of a process that runs', '{"output":"","session_id":4}', { running: '4', process_ended: false }],
    ['that is cut', '{"output":"","metadata":{"exit_code":3}', { exit_code: null }],
    [
      'with a code and a session',
      '{"output":"","session_id":4,"exit_code":0}',
      { exit_code: 0, running: null },
    ],
    [
      'with a session that is no word',
      '{"output":"","session_id":{}}',
      { running: null, process_ended: true },
    ],
    ['with other fields', '{"output":"","exit_code":3}', { exit_code: null, process_ended: false }],
    ['after a space', ' {"output":"","metadata":{"exit_code":3}}', { exit_code: null }],
  ])('%s is read as it stands', (_, text, expected) => {
    expect(outcomeOf(text)).toMatchObject(expected);
  });
});

describe('an output with a head', () => {
  it.each<[string, string, object]>([
    ['and nothing after it', 'Wall time: 2 seconds\nOutput:\n', { exit_code: null, duration_ms: 2000 }],
    [
      'and another head after it has the longer time',
      'Wall time: 2 seconds\nOutput:\nExit code: 0\nWall time: 1 seconds\nOutput:\n',
      { exit_code: 0, duration_ms: 1000 },
    ],
    [
      'and another head without a time has its own',
      'Wall time: 2 seconds\nOutput:\nExit code: 0\nOutput:\n',
      { exit_code: 0, duration_ms: 2000 },
    ],
    ['that ends without a line break', 'Exit code: 7', { exit_code: 7 }],
    [
      'with lines of other words is read up to there',
      'Exit code: 7\nx\nWall time: 1 seconds',
      { duration_ms: null },
    ],
    [
      'of a program that completed, and what it printed looks like a head',
      'Script completed\nWall time 1 seconds\nOutput:\nExit code: 3\n',
      { ended: 'completed', exit_code: null },
    ],
    ['without a time, and another head after it', 'Output:\nExit code: 3\nOutput:\n', { exit_code: null }],
    ['after an empty line', '\nExit code: 3\nOutput:\n', { exit_code: 3 }],
    ['with a command of one line', 'Command: ls\nExit code: 7\nOutput:\n', { exit_code: 7 }],
    ['of nothing', '', { exit_code: null, ended: null, duration_ms: null }],
    ['of a program that failed', 'Script failed\nOutput:\n', { ended: 'failed', process_ended: true }],
    ['of a program that was ended', 'Script terminated\nOutput:\n', { ended: 'failed', process_ended: true }],
  ])('%s', (_, text, expected) => {
    expect(outcomeOf(text)).toMatchObject(expected);
  });

  it('is only read from the first 4,096 characters', () => {
    const at = (before: number) =>
      outcomeOf(`${'x'.repeat(before)}\nWall time: 2.5 seconds\naborted by user`).ended;
    expect(at(5000)).toBeNull();
    const refused = (before: number) =>
      outcomeOf(`exec_command failed ${'x'.repeat(before)} Rejected("no")`).ended;
    expect([refused(4000), refused(5000)]).toEqual(['declined', 'failed']);
  });
});

it.each([
  ['patch rejected by user', 'declined'],
  ['disk full', undefined],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
])('the error %j is exported as %j', (error, status) => {
  expect(refusalIn(error)).toBe(status);
});

describe('an output whose call is missing', () => {
  const lost = (answer: string) => project(meta(), started(), output('c', answer)).records.at(-1);

  it('becomes a command if it has an exit code, and otherwise a tool call', () => {
    expect(lost('Exit code: 3\nOutput:\n')).toMatchObject({ action_type: 'command_execution', exit_code: 3 });
    expect(lost('Plan updated')).toMatchObject({ action_type: 'tool_call' });
  });

  it('is no action if it answers a call that Codex could not make', () => {
    expect(lost('unsupported call: x')).toMatchObject({ action_type: 'tool_call', status: 'failed' });
  });

  it('becomes a tool call if it says that something is still running', () => {
    expect(lost('Wall time: 1 seconds\nProcess running with session ID 5\nOutput:\n')).toMatchObject({
      action_type: 'tool_call',
      status: 'completed',
    });
  });

  it('has no exit code if Codex recorded -1', () => {
    expect(recordOf('exec_command', { cmd: 'ls' }, { answer: 'Exit code: -1\nOutput:\n' })).toMatchObject({
      exit_code: null,
      status: 'failed',
    });
  });
});

it.each([
  ['the time', 'Wall time: 2.5 seconds\nOutput:\nx', 2500],
  ['no time', 'Output:\nx', null],
])('the output of a tool with %s', (_, text, duration_ms) => {
  expect(endingOf(text)).toMatchObject({ ended: null, duration_ms });
});

describe('a call of unified_exec', () => {
  it('starts a command, or sends characters to a session', () => {
    const typeOf = (args: object) => {
      const { action_type, command } = recordOf('unified_exec', args) ?? {};
      return `${action_type} ${command}`;
    };
    expect(typeOf({ input: ['ls', '-l'] })).toBe('command_execution ls -l');
    expect(typeOf({ session_id: '7', input: ['y'] })).toBe('tool_call y');
  });
});

describe('wait', () => {
  const cellOf = (args: object) => recordOf('wait', args)?.tool_name;

  it.each([[{ cell_id: '7' }], [{ cell_id: 7 }]])(
    'with %j looks after a program and is no action',
    (args) => {
      expect(cellOf(args)).toBe(null);
    },
  );

  it.each([[{}], [{ cell_id: null }], [[]]])('with %j is a call of another tool named wait', (args) => {
    expect(cellOf(args)).toBe('wait');
  });

  it('with arguments that are not JSON is a call of another tool named wait', () => {
    expect(recordOf('wait', 'x')?.tool_name).toBe('wait');
  });
});

it('a tool of a client that is named exec runs no program', () => {
  expect(recordOf('exec', { input: 'text(1)' })).toMatchObject({ tool_name: 'exec', command: null });
});

it('a command has an unknown status if its output does not say how it ended', () => {
  expect(recordOf('exec_command', { cmd: 'ls' }, { answer: 'total 7' })).toMatchObject({
    status: 'unknown',
    exit_code: null,
  });
});

it('the command that an output repeats before its head is skipped', () => {
  const command = 'echo "\nProcess exited with code 9\nOutput:\n"';
  const answer = `Command: ${command}\nChunk ID: 1\nWall time: 0.1 seconds\nProcess exited with code 0\nOutput:\n`;
  expect(recordOf('exec_command', { cmd: command }, { answer })).toMatchObject({ exit_code: 0 });
});

it('a refusal without any call is no action', () => {
  const refused = line('response_item', { type: 'function_call_output', output: 'unsupported call: x' });
  expect(
    project(meta(), started(), refused, completed()).records.map((record) => record.action_type),
  ).toEqual(project(meta(), started(), completed()).records.map((record) => record.action_type));
});

it('a process that still runs at its last poll is recorded as running at that line', () => {
  const running = (words = '') =>
    `Wall time: 1 seconds\nProcess running with session ID 5\nOutput:\n${words}`;
  const { records } = project(
    meta(),
    started(),
    call('c', 'exec_command', { cmd: 'serve' }),
    output('c', running()),
    call('w', 'write_stdin', { session_id: 5, chars: '' }),
    output('w', running('ready')),
    completed(),
  );
  expect(records.find(({ command }) => command === 'serve')).toMatchObject({ status: 'running', line: 6 });
});
