import { describe, expect, it } from 'vitest';
import { decodeLine, recordOfKind } from '../../src/codex/json/envelope.ts';
import { MAX_SPLICED_LENGTH, MAX_SPLICES } from '../../src/codex/values/limits.ts';

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
  [{ type: 'x', payload: null }, 'x'],
  [{ type: 7, payload: {} }, 'untyped'],
  [{ type: 'event_msg', payload: { type: 'item_completed' } }, 'event_msg/item_completed/untyped'],
  [
    { type: 'event_msg', payload: { type: 'item_completed', item: 'FileChange' } },
    'event_msg/item_completed/untyped',
  ],
  [{ type: '__proto__', payload: {} }, '__proto__'],
])('%j', (value, expected) => {
  expect(kind(value)).toBe(expected);
});

it('times become milliseconds since 1970', () => {
  const time = (timestamp: unknown) =>
    decodeLine(JSON.stringify({ timestamp, type: 'x', payload: {} })).record?.timestamp;
  expect(time('2026-01-02T03:04:05Z')).toBe(Date.UTC(2026, 0, 2, 3, 4, 5));
  expect(time('2026-01-02T03:04:05.6789+02:00')).toBe(Date.UTC(2026, 0, 2, 1, 4, 5, 678));
  expect([time('soon'), time(7), time(null), time('+123456-01-01T00:00:00Z')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

it('half a surrogate pair becomes U+FFFD, and text that only looks like one stays', () => {
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
      'gives the complete record after a torn one',
      `{"timestamp":"2026-01-02T03:04${whole}`,
      'event_msg/task_started',
    ],
    ['is not searched inside strings', `{"timestamp":"2026","x":${JSON.stringify(whole)}`, null],
    ['that is not an object has no record', '[1]', null],
    ['without its last bracket has no record, even with a complete payload', whole.slice(0, -1), null],
  ])('%s', (_, text, expected) => {
    const { record, problem } = decodeLine(text);
    expect([record?.kind ?? null, problem]).toEqual([expected, 'bad_json']);
  });

  it('gives its record even after the beginnings of up to 16 others', () => {
    const behind = (count: number) => decodeLine('{"timestamp":'.repeat(count) + whole).record?.kind ?? null;
    expect(behind(MAX_SPLICES)).toBe('event_msg/task_started');
    expect(behind(MAX_SPLICES + 1)).toBeNull();
  });

  it('is only searched up to a length that no line of Codex has', () => {
    const start = '{"timestamp":"';
    const ofLength = (length: number) =>
      decodeLine(start + 'x'.repeat(length - start.length - whole.length) + whole).record?.kind ?? null;
    expect(ofLength(MAX_SPLICED_LENGTH)).toBe('event_msg/task_started');
    expect(ofLength(MAX_SPLICED_LENGTH + 1)).toBeNull();
  });

  it('may have NUL bytes, which are dropped', () => {
    expect(decodeLine(`\0\0${whole}`)).toMatchObject({
      record: { kind: 'event_msg/task_started' },
      problem: 'nul_bytes',
    });
    expect(decodeLine('\0\0')).toEqual({ record: null, problem: 'nul_bytes' });
  });

  it('a blank line is no line', () => {
    expect(decodeLine(' \r')).toMatchObject({ record: { kind: 'blank line' }, problem: null });
  });
});

it.each([
  ['has a payload', '{"timestamp":"2026-01-02T03:04:05Z","ordinal":3,"payload":{"a":1}}', { a: 1 }],
  ['has a payload that is no object', '{"payload":1}', null],
  ['has none', '{"a":1}', null],
  ['is no JSON', '{"payload":{}', null],
])('a line of a known kind that %s', (_, text, payload) => {
  const record = recordOfKind('a/b', text);
  expect(record?.payload ?? null).toEqual(payload);
  if (record !== null)
    expect(record).toMatchObject({ kind: 'a/b', ordinal: 3, timestamp: Date.UTC(2026, 0, 2, 3, 4, 5) });
});
