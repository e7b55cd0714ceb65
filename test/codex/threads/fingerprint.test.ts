// By which fields the copy of a line is known, whichever release copied it.
import { expect, it } from 'vitest';
import { Line } from '../../../src/codex/decode/line.ts';
import { fingerprintOf } from '../../../src/codex/threads/fingerprint.ts';
import { line, lineOf } from '../rollout.ts';

const printOf = (type: string, payload: Record<string, unknown>) =>
  fingerprintOf(new Line(lineOf(JSON.stringify(line(type, payload)), 1)));
const textOf = (...given: Parameters<typeof printOf>) => printOf(...given)?.text;

it.each([
  ['num_turns', 'event_msg', { type: 'thread_rolled_back', num_turns: 1 }, 2],
  ['turn_id', 'event_msg', { type: 'task_started', turn_id: '01a2-a' }, '01a2-b'],
  ['reason', 'event_msg', { type: 'turn_aborted', reason: 'interrupted' }, 'replaced'],
  ['call_id', 'response_item', { type: 'function_call_output', call_id: 'a', output: 'x' }, 'b'],
  ['output', 'response_item', { type: 'function_call_output', call_id: 'a', output: 'x' }, 'y'],
  ['name', 'response_item', { type: 'function_call', call_id: 'a', name: 'x', arguments: '{}' }, 'y'],
  [
    'arguments',
    'response_item',
    { type: 'function_call', call_id: 'a', name: 'x', arguments: '{}' },
    '{"a":1}',
  ],
  ['input', 'response_item', { type: 'custom_tool_call', call_id: 'a', name: 'x', input: 'x' }, 'y'],
  ['message', 'event_msg', { type: 'user_message', message: 'x' }, 'y'],
  ['changes', 'event_msg', { type: 'patch_apply_end', call_id: 'a', changes: { a: { type: 'add' } } }, {}],
  ['command', 'event_msg', { type: 'exec_command_end', call_id: 'a', command: ['ls'] }, ['id']],
] as const)('two lines that differ in %s are no copies of each other', (field, type, payload, other) => {
  expect(textOf(type, payload)).not.toBe(textOf(type, { ...payload, [field]: other }));
});

it('a copy is recognised even with fields of another release', () => {
  const message = { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'x' }] };
  const copy = { ...message, id: 'msg_1', content: [{ type: 'input_text', text: 'x', index: 0 }] };
  expect(textOf('response_item', copy)).toBe(textOf('response_item', message));
});

it('a turn id that is only a number does not identify a turn', () => {
  expect(printOf('event_msg', { type: 'task_started', turn_id: 'auto-compact-0' })).toBeNull();
  expect(printOf('event_msg', { type: 'task_started', turn_id: 'rollout-12' })).toBeNull();
});

it('only lines that the model receives are history', () => {
  expect(
    printOf('response_item', { type: 'custom_tool_call', call_id: 'a', name: 'x', input: '' })?.isHistory,
  ).toBe(true);
  expect(printOf('event_msg', { type: 'user_message', message: 'x' })?.isHistory).toBe(false);
});

it('a line without such a field is only recognised by a kind that identifies it', () => {
  expect(printOf('event_msg', { type: 'context_compacted' })).not.toBeNull();
  expect(printOf('event_msg', { type: 'thread_goal_updated' })).toBeNull();
});
