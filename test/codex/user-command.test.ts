// A command that the user typed is in a message to the model. What it printed, and any other message, stays out.
import { describe, expect, it } from 'vitest';
import { item, line, meta, project, ran, started, told } from './rollout.ts';

const tagged = (command: string, code = 0, printed = 'SECRET\n') =>
  `<user_shell_command>\n<command>\n${command}\n</command>\n<result>\nExit code: ${code}\nDuration: 0.2500 seconds\nOutput:\n${printed}\n</result>\n</user_shell_command>`;

const message = (text: string, role = 'user') =>
  line('response_item', { type: 'message', role, content: [{ type: 'input_text', text }] });

const begin = [meta({ history_mode: null }), started()];

it('is an action of the user, with its exit code and duration', () => {
  const { records } = project(...begin, message(tagged('make\ntest', 2)));
  expect(records.at(-1)).toMatchObject({
    action_type: 'command_execution',
    command: 'make\ntest',
    initiator: 'user',
    exit_code: 2,
    status: 'failed',
    duration_ms: 250,
    call_id: null,
  });
  expect(JSON.stringify(records)).not.toContain('SECRET');
});

it('is one record with the item that some releases write, in any order', () => {
  const typed = item(ran('u1', 'ls', 0, { source: 'user_shell' }));
  for (const lines of [
    [typed, message(tagged('ls'))],
    [message(tagged('ls')), typed],
  ]) {
    const projected = project(...begin, ...lines);
    expect(told(projected)).toEqual(['turn 0: command_execution ls: completed (0)']);
    expect(projected.duplicates).toBe(1);
  }
});

it('is a record each time that it was typed', () => {
  const typed = [message(tagged('ls')), message(tagged('ls'))];
  expect(told(project(...begin, ...typed))).toHaveLength(2);
});

describe('no action is', () => {
  it.each([
    ['a message of the model', message(tagged('ls'), 'assistant')],
    ['a prompt that quotes one', message(`Explain this: ${tagged('ls')}`)],
    ['one without an end', message('<user_shell_command>\n<command>\nls\n</command>')],
    ['one with text after it', message(`${tagged('ls')}\nand now?`)],
  ])('%s', (_, record) => {
    expect(told(project(...begin, record))).toEqual([]);
  });
});
