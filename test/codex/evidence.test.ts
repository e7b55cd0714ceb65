// Several lines say something of one action: which of them decides, and which lines belong to the same action.
import { describe, expect, it } from 'vitest';
import { statusOf } from '../../src/codex/values/status.ts';
import { call, completed, item, line, meta, output, project, ran, started, told } from './rollout.ts';

const begin = [meta(), started()];

describe('a command whose lines disagree', () => {
  it('is completed if its item says so, although its output says that the user aborted it', () => {
    const projected = project(
      ...begin,
      call('c1', 'exec_command', { cmd: 'make' }),
      output('c1', 'aborted by user after 2.5s'),
      item(ran('c1', 'make', 0)),
    );
    expect(told(projected)).toEqual(['turn 0: command_execution make: completed (0)']);
  });

  it('has the exit code of its item if the item and the output differ', () => {
    const projected = project(
      ...begin,
      call('c1', 'exec_command', { cmd: 'make' }),
      output('c1', 'Process exited with code 7\nOutput:\n'),
      item(ran('c1', 'make', 2)),
    );
    expect(told(projected)).toEqual(['turn 0: command_execution make: failed (2)']);
  });
});

const PATCH = "apply_patch <<'EOF'\n*** Begin Patch\n*** Add File: a.txt\n+x\n*** End Patch\nEOF";

describe('a patch in a shell command', () => {
  const patched = (answer: string) =>
    project(...begin, call('c1', 'shell', { command: ['bash', '-lc', PATCH] }), output('c1', answer));

  it('is a failed command if the shell found no program apply_patch', () => {
    const answer = JSON.stringify({
      output: 'bash: apply_patch: command not found\n',
      metadata: { exit_code: 127, duration_seconds: 0 },
    });
    const { records } = patched(answer);
    expect(records.at(-1)).toMatchObject({
      action_type: 'command_execution',
      status: 'failed',
      exit_code: 127,
      command: PATCH,
    });
  });

  it('is a failed patch with any other exit code, because Codex applied it itself', () => {
    const answer = JSON.stringify({ output: 'x', metadata: { exit_code: 1, duration_seconds: 0 } });
    expect(patched(answer).records.at(-1)).toMatchObject({ action_type: 'file_change', status: 'failed' });
  });

  it('takes the duration of its command if the patch has none', () => {
    const { records } = project(
      ...begin,
      call('c1', 'exec_command', { cmd: PATCH }),
      output(
        'c1',
        'Wall time: 0.1 seconds\nOutput:\nExit code: 0\nOutput:\nSuccess. Updated the following files:\nA a.txt\n',
      ),
    );
    expect(records.at(-1)).toMatchObject({
      action_type: 'file_change',
      status: 'completed',
      duration_ms: 100,
    });
  });
});

describe('a line that names no call', () => {
  const search = (id: string, turn: string) => item({ type: 'WebSearch', id, query: 'x' }, turn);
  const hosted = (turn_id: string) =>
    line('response_item', {
      type: 'web_search_call',
      status: 'completed',
      internal_chat_message_metadata_passthrough: { turn_id },
    });

  it('belongs to the latest search of its turn', () => {
    expect(told(project(...begin, search('ws1', 'turn-1'), hosted('turn-1')))).toHaveLength(1);
  });

  it('is a separate search if the latest search is in another turn', () => {
    const projected = project(
      ...begin,
      search('ws1', 'turn-1'),
      completed(),
      started('turn-2'),
      hosted('turn-2'),
    );
    expect(told(projected)).toEqual([
      'turn 0: tool_call web_search: completed',
      'turn 1: tool_call web_search: completed',
    ]);
  });

  it('is a separate search if the latest search already has its line', () => {
    expect(told(project(...begin, search('ws1', 'turn-1'), hosted('turn-1'), hosted('turn-1')))).toHaveLength(
      2,
    );
  });
});

it('an item belongs to the later of two calls of its id if it names the command of neither', () => {
  const answer = 'Process exited with code 0\nOutput:\n';
  const projected = project(
    ...begin,
    call('c', 'exec_command', { cmd: 'one' }),
    output('c', answer),
    call('c', 'exec_command', { cmd: 'two' }),
    output('c', answer),
    item(ran('c', 'other', 5)),
  );
  expect(told(projected)).toEqual([
    'turn 0: command_execution one: completed (0)',
    'turn 0: command_execution other: failed (5)',
  ]);
});

describe('a compaction', () => {
  const written = line('compacted', { message: '' });
  const notice = line('event_msg', { type: 'context_compacted' });
  const compactions = (...lines: Parameters<typeof project>) =>
    project(...begin, ...lines).records.filter(({ action_type }) => action_type === 'context_compacted')
      .length;

  it('is one record if its line and its notice are in the same turn, in any order', () => {
    expect([compactions(written, notice), compactions(notice, written)]).toEqual([1, 1]);
  });

  it('is a second record if a turn began between the line and the notice', () => {
    expect(compactions(written, started('turn-2'), notice)).toBe(2);
  });

  it('is a second record if the same half is written again', () => {
    expect(compactions(notice, notice)).toBe(2);
  });
});

it('a later meta record of the same thread does not end the turn', () => {
  const { records } = project(...begin, completed(), meta());
  expect(records.map(({ action_type }) => action_type)).toEqual([
    'session_started',
    'turn_started',
    'turn_completed',
  ]);
});

it.each([
  ['completed', 'completed'],
  ['failed', 'failed'],
  ['declined', 'declined'],
  ['interrupted', 'interrupted'],
  ['in_progress', 'running'],
  ['inProgress', 'running'],
  ['toString', 'unknown'],
] as const)('the status word %s of Codex is %s in the contract', (word, status) => {
  expect(statusOf(word)).toBe(status);
});
