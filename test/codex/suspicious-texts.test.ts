// What other programs and tools write is not taken for Codex's own words, and what is private stays so.
import { describe, expect, it } from 'vitest';
import { call, custom, item, line, meta, output, project, ran, started, told } from './rollout.ts';

const begin = [meta(), started()];

describe('the text of a tool that runs no process', () => {
  it.each([
    '{"output":"hello","session_id":"abc"}',
    'Wall time: 0.2 seconds\nOutput:\nProcess running with session ID 9\nOutput:\n',
    'Wall time: 0.2 seconds\nOutput:\nunsupported call: x',
    'Exit code: 3\nWall time: 1 seconds\nOutput:\n',
  ])('is not read as an output of Codex: %j', (text) => {
    const { records } = project(...begin, call('m', 'mcp__ci__log', {}), output('m', text));
    expect(records.at(-1)).toMatchObject({ tool_name: 'log', server: 'ci', status: 'completed' });
  });

  it('does not turn a failed call into an interrupted one', () => {
    const mcp = { type: 'McpToolCall', id: 'm', server: 's', tool: 't', status: 'failed' };
    expect(told(project(...begin, item(mcp), output('m', 'aborted')))).toEqual([
      'turn 0: tool_call t: failed',
    ]);
  });
});

it('a refused MCP call is declined, even if its item says failed', () => {
  const error = { message: 'user rejected MCP tool call' };
  const mcp = { type: 'McpToolCall', id: 'm', server: 's', tool: 't', status: 'failed', error };
  expect(told(project(...begin, item(mcp)))).toEqual(['turn 0: tool_call t: declined']);
  const event = {
    type: 'mcp_tool_call_end',
    call_id: 'm',
    invocation: { server: 's', tool: 't' },
    result: { Err: error.message },
  };
  expect(told(project(...begin, line('event_msg', event)))).toEqual(['turn 0: tool_call t: declined']);
});

it("a client's tool with the name of a Codex tool has no arguments in the export", () => {
  const dynamic_tools = [{ name: 'shell' }, { name: 'write_stdin' }, { name: 'wait' }];
  const { records } = project(
    meta({ dynamic_tools }),
    started(),
    call('a', 'shell', { command: 'PRIVATE' }),
    output('a', 'done'),
    call('b', 'write_stdin', { session_id: 1, chars: 'PRIVATE' }),
    output('b', 'done'),
    call('c', 'wait', { cell_id: '1' }),
    output('c', 'done'),
  );
  expect(JSON.stringify(records)).not.toContain('PRIVATE');
  expect(records.slice(2).map(({ tool_name, status }) => `${tool_name} ${status}`)).toEqual([
    'shell completed',
    'write_stdin completed',
    'wait completed',
  ]);
});

it.each([
  ['a program', custom('c', 'exec', 'x()')],
  ['a poll of a program', call('c', 'wait', { cell_id: '1' })],
  ['a poll of a command', call('c', 'write_stdin', { session_id: 1, chars: '' })],
])('%s that was not run is a failed call', (_, called) => {
  const { records } = project(...begin, called, output('c', 'unsupported call: it'));
  expect(records.at(-1)).toMatchObject({ action_type: 'tool_call', status: 'failed' });
});

it('a hosted search without an id belongs to the event before it', () => {
  const projected = project(
    ...begin,
    line('event_msg', { type: 'web_search_end', call_id: 'ws_1', query: 'q' }),
    line('response_item', { type: 'web_search_call', status: 'completed' }),
    line('response_item', { type: 'web_search_call', status: 'completed' }),
  );
  expect(told(projected)).toHaveLength(2);
  expect(projected.duplicates).toBe(1);
});

it('the remote of a checkout by token is exported without the token', () => {
  const git = { repository_url: 'https://x-access-token:ghs_SECRET@github.com/o/r.git' };
  const { records } = project(meta({ git }));
  expect(records[0]).toMatchObject({ session: { git: { repository_url: 'https://github.com/o/r.git' } } });
});

it('a reason is only exported if it is one of the words of Codex', () => {
  const aborted = (reason: string) => line('event_msg', { type: 'turn_aborted', turn_id: 'turn-1', reason });
  const { records } = project(...begin, aborted('budget_limited'), aborted('my private text'));
  expect(records.slice(2)).toMatchObject([{ reason: 'budget_limited' }, { reason: null }]);
});

it('a patch that never came back is listed without its text', () => {
  const cmd = "apply_patch <<'EOF'\n*** Begin Patch\n*** Add File: a\n+PRIVATE\n*** End Patch\nEOF";
  const { incomplete } = project(...begin, call('c', 'exec_command', { cmd }));
  expect(incomplete).toMatchObject([{ tool_name: 'apply_patch', command: null }]);
});

it('a review that never ends is over at the end of the turn that began it', () => {
  const enter = line('event_msg', { type: 'entered_review_mode' });
  const abort = line('event_msg', { type: 'turn_aborted', turn_id: 'turn-1', reason: 'interrupted' });
  expect(told(project(...begin, enter, abort, started('q'), item(ran('c', 'ls', 0), 'q')))).toEqual([
    'turn 1: command_execution ls: completed (0)',
  ]);
});

it('a time without a zone is UTC in every time zone', () => {
  const { records } = project({ ...meta(), timestamp: '2026-01-02T03:04:05' });
  expect(records[0]?.timestamp).toBe('2026-01-02T03:04:05.000Z');
});
