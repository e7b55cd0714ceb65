import { describe, expect, it } from 'vitest';
import { decodeLine } from '../../src/codex/json/envelope.ts';

const kind = (value: object) => decodeLine(JSON.stringify(value)).record?.kind;

it.each([
  [{ type: 'session_meta', payload: {} }, 'session_meta'],
  [{ type: 'event_msg', payload: { type: 'task_started' } }, 'event_msg/task_started'],
  [{ type: 'event_msg', payload: { type: 'turn_complete' } }, 'event_msg/task_complete'],
  [
    { type: 'event_msg', payload: { type: 'item_completed', item: { type: 'FileChange' } } },
    'event_msg/item_completed/FileChange',
  ],
  [
    {
      type: 'event_msg',
      payload: { type: 'item_completed', item: { type: 'Extension', kind: 'clock.sleep' } },
    },
    'event_msg/item_completed/Extension/clock.sleep',
  ],
  [{ type: 'event_msg', payload: {} }, 'event_msg/untyped'],
  [{ type: 'function_call', name: 'shell' }, 'response_item/function_call'],
  [{ record_type: 'state' }, 'state'],
  [{ id: 'x', timestamp: 'y', instructions: null }, 'session_meta'],
  [{ hello: 'world' }, 'untyped'],
  [{ type: '__proto__', payload: {} }, '__proto__'],
])('%j', (value, expected) => {
  expect(kind(value)).toBe(expected);
});

it('times become RFC 3339 UTC with milliseconds', () => {
  const time = (timestamp: unknown) =>
    decodeLine(JSON.stringify({ timestamp, type: 'x', payload: {} })).record?.timestamp;
  expect(time('2026-01-02T03:04:05Z')).toBe('2026-01-02T03:04:05.000Z');
  expect(time('2026-01-02T03:04:05.6789+02:00')).toBe('2026-01-02T01:04:05.678Z');
  expect([time('soon'), time(7), time(null), time('+123456-01-01T00:00:00Z')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

it('half a character becomes U+FFFD, and what only looks like one stays', () => {
  const { record } = decodeLine(
    String.raw`{"type":"x","payload":{"half":"a\ud800b","text":"\\ud800","whole":"\ud83d\ude00"}}`,
  );
  expect(record?.payload).toEqual({ half: 'a\uFFFDb', text: String.raw`\ud800`, whole: '😀' });
});

describe('a damaged line', () => {
  const whole =
    '{"timestamp":"2026-01-02T03:04:05.000Z","type":"event_msg","payload":{"type":"task_started","turn_id":"t"}}';

  it.each([
    ['is a problem', '{"timestamp":"2026', null],
    [
      'gives the whole record behind a torn one',
      `{"timestamp":"2026-01-02T03:04${whole}`,
      'event_msg/task_started',
    ],
    ['is not searched inside strings', `{"timestamp":"2026","x":${JSON.stringify(whole)}`, null],
    ['that is no object is none', '[1]', null],
  ])('%s', (_, text, expected) => {
    const { record, problem } = decodeLine(text);
    expect([record?.kind ?? null, problem]).toEqual([expected, 'bad_json']);
  });

  it('may have NUL bytes, which are no part of it', () => {
    expect(decodeLine(`\0\0${whole}`)).toMatchObject({
      record: { kind: 'event_msg/task_started' },
      problem: 'nul_bytes',
    });
    expect(decodeLine('\0\0')).toEqual({ record: null, problem: 'nul_bytes' });
  });

  it('a blank one is none', () => {
    expect(decodeLine(' \r')).toMatchObject({ record: { kind: 'blank line' }, problem: null });
  });
});
