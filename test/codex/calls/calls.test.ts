// What a call and its output say, in every spelling of the arguments, and what only looks like it.
import { describe, expect, it } from 'vitest';
import { outcomeOf, refusalIn } from '../../../src/codex/calls/tool-output.ts';
import { call, line, meta, output, project, started, TURN, told } from '../rollout.ts';

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
    ['cmd and command', { cmd: 'ls', command: 'id' }, 'ls'],
    ['command and input', { command: 'ls', input: 'id' }, 'ls'],
  ])('is in %s', (_, args, command) => {
    expect(recordOf('exec_command', args)).toMatchObject({ action_type: 'command_execution', command });
  });

  it.each([
    ['a number', { cmd: 7 }],
    ['words of which one is none', { command: ['ls', 7] }],
    ['nothing', {}],
    ['arguments that are no JSON', '{"cmd":'],
    ['arguments that are null', 'null'],
  ])('is unknown with %s, and the call is one of a tool', (_, args) => {
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
  ])('with %j asks for %j beyond the sandbox', (args, sandbox_permissions) => {
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

  it('are an action of their own', () => {
    expect(sent({ session_id: 5, chars: 'x' })).toEqual(['command_execution cat', 'tool_call x']);
    expect(sent({ session_id: '5', input: 'y' })).toEqual(['command_execution cat', 'tool_call y']);
    expect(sent({ session_id: 5, input: ['a', 'b'] })).toEqual(['command_execution cat', 'tool_call a b']);
  });

  it('are none if there are no characters, which only asks for news', () => {
    expect(sent({ session_id: 5, chars: '' })).toEqual(['command_execution cat']);
    expect(sent({ session_id: 5 })).toEqual(['command_execution cat']);
  });

  it('without a session are a call of a tool, and say nothing of the process', () => {
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

  it('is Codex’s own in its namespace, and another server’s in that of the server', () => {
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
    ['spawn_agent', '', 'completed'],
    ['spawn_agent', 'You are the newly spawned agent.', 'completed'],
    ['spawn_agent', 'no more agents', 'failed'],
    ['update_plan', 'no more agents', 'completed'],
    ['docs__spawn_agent', 'no more agents', 'completed'],
  ])('%s that answers %j is %s', (name, answer, status) => {
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
    ['behind a space', ' {"output":"","metadata":{"exit_code":3}}', { exit_code: null }],
  ])('%s is read as it stands', (_, text, expected) => {
    expect(outcomeOf(text)).toMatchObject(expected);
  });
});

describe('an output with a head', () => {
  it.each<[string, string, object]>([
    ['and nothing behind it', 'Wall time: 2 seconds\nOutput:\n', { exit_code: null, duration_ms: 2000 }],
    [
      'and another head behind it has the longer time',
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
    ['with a command of one line', 'Command: ls\nExit code: 7\nOutput:\n', { exit_code: 7 }],
    ['of nothing', '', { exit_code: null, ended: null, duration_ms: null }],
    ['of a program that failed', 'Script failed\nOutput:\n', { ended: 'failed', process_ended: true }],
    ['of a program that was ended', 'Script terminated\nOutput:\n', { ended: 'failed', process_ended: true }],
  ])('%s', (_, text, expected) => {
    expect(outcomeOf(text)).toMatchObject(expected);
  });

  it('is looked for in the first 4096 characters only', () => {
    const at = (before: number) =>
      outcomeOf(`${'x'.repeat(before)}\nWall time: 2.5 seconds\naborted by user`).ended;
    expect(at(5000)).toBeNull();
  });
});

it.each([
  ['patch rejected by user', 'declined'],
  ['disk full', undefined],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
])('the error %j is taken as %j', (error, status) => {
  expect(refusalIn(error)).toBe(status);
});

describe('an output whose call is missing', () => {
  const lost = (answer: string) => project(meta(), started(), output('c', answer)).records.at(-1);

  it('is of a command if it has an exit code, and else of a tool', () => {
    expect(lost('Exit code: 3\nOutput:\n')).toMatchObject({ action_type: 'command_execution', exit_code: 3 });
    expect(lost('Plan updated')).toMatchObject({ action_type: 'tool_call' });
  });

  it('has no exit code if Codex recorded -1', () => {
    expect(recordOf('exec_command', { cmd: 'ls' }, { answer: 'Exit code: -1\nOutput:\n' })).toMatchObject({
      exit_code: null,
      status: 'failed',
    });
  });
});
