// What the first bytes of a line say of its kind.
import { describe, expect, it } from 'vitest';
import { peekKind } from '../../../src/codex/decode/line-kind.ts';

/** The kind, the text that comes after what was read, and how many brackets are open there. */
function peek(line: string, behind = '\n') {
  const before = '{"timestamp":"x","type":"compacted"}\n';
  const bytes = Buffer.from(before + line + behind);
  const end = before.length + Buffer.byteLength(line);
  const kind = peekKind(bytes, before.length, end);
  return kind === null ? null : [kind.name, bytes.toString('utf8', kind.at, end), kind.depth];
}

const START = '{"timestamp":"2026-01-02T03:04:05.000Z",';

describe('the kind is known', () => {
  it.each<[string, string, unknown[]]>([
    [
      'of a line with a payload',
      '"type":"session_meta","payload":{"id":"x"}}',
      ['session_meta', '"id":"x"}}', 2],
    ],
    [
      'of an event',
      '"type":"event_msg","payload":{"type":"task_started","turn_id":"t"}}',
      ['event_msg/task_started', ',"turn_id":"t"}}', 2],
    ],
    [
      'by another name',
      '"type":"event_msg","payload":{"type":"turn_complete"}}',
      ['event_msg/task_complete', '}}', 2],
    ],
    [
      'of a line with an ordinal',
      '"ordinal":12,"type":"response_item","payload":{"type":"function_call"}}',
      ['response_item/function_call', '}}', 2],
    ],
    [
      'of an item',
      '"type":"event_msg","payload":{"type":"item_completed","item":{"type":"FileChange","id":"x"}}}',
      ['event_msg/item_completed/FileChange', ',"id":"x"}}}', 3],
    ],
    [
      'of an extension',
      '"type":"event_msg","payload":{"type":"item_completed","item":{"type":"Extension","id":"x","kind":"clock.sleep"}}}',
      ['event_msg/item_completed/Extension/clock.sleep', '}}}', 3],
    ],
    [
      'after members of any form',
      '"type":"event_msg","payload":{"a":"}\\"","typf":"x","types":"x","b":{"type":"y"},"c":[1,{}],"d":-1.5,"type":"task_started"}}',
      ['event_msg/task_started', '}}', 2],
    ],
    [
      'of an item after members',
      '"type":"event_msg","payload":{"type":"item_completed","thread_id":"x","item":{"id":"y","type":"FileChange"}}}',
      ['event_msg/item_completed/FileChange', '}}}', 3],
    ],
  ])('%s', (_, rest, expected) => {
    expect(peek(START + rest)).toEqual(expected);
  });
});

describe('the kind is not known', () => {
  it.each([
    ['of an unknown type', `${START}"type":"session_metb","payload":{}}`],
    ['of an unknown event', `${START}"type":"event_msg","payload":{"type":"task_starteD"}}`],
    [
      'of an item of an unknown type',
      `${START}"type":"event_msg","payload":{"type":"item_completed","item":{"type":"x"}}}`,
    ],
    ['of an event without a type', `${START}"type":"event_msg","payload":{}}`],
    ['of an event whose type is no text', `${START}"type":"event_msg","payload":{"type":1}}`],
    [
      'of an event whose type is an object',
      `${START}"type":"event_msg","payload":{"type":{"task_started":1}}}`,
    ],
    [
      'of an item that is a text',
      `${START}"type":"event_msg","payload":{"type":"item_completed","item":"type"}}`,
    ],
    ['without a time', '{"type":"session_meta","payload":{}}'],
    [
      'with another key in place of the time',
      `${START.replace('timestamp', 'timestamP')}"type":"session_meta","payload":{}}`,
    ],
    ['with a time that is no text', '{"timestamp":1,"type":"session_meta","payload":{}}'],
    ['with an ordinal that is no value', `${START}"ordinal":,"type":"session_meta","payload":{}}`],
    ['with another key before the type', `${START}"a":1,"type":"session_meta","payload":{}}`],
    ['with a payload that is no object', `${START}"type":"session_meta","payload":[]}`],
    ['with a space in it', `${START}"type": "session_meta","payload":{}}`],
    ['with a key that has no value', `${START}"type":"event_msg","payload":{"a","type":"task_started"}}`],
    [
      'with a key that has an open value',
      `${START}"type":"event_msg","payload":{"a":[,"type":"task_started"}}`,
    ],
    ['with a key that is no text', `${START}"type":"event_msg","payload":{a:1,"type":"task_started"}}`],
    ['of nothing', ''],
  ])('%s', (_, line) => {
    expect(peek(line)).toBeNull();
  });

  it.each([
    `${START}"ordinal":1,"type":"session_meta","payload":{`,
    `${START}"type":"event_msg","payload":{"a":"b","type":"task_started"`,
    `${START}"type":"event_msg","payload":{"type":"item_completed","a":[1],"item":{"type":"FileChange"`,
  ])('until its last byte has arrived, with any next line: %s', (line) => {
    expect(peek(line)).not.toBeNull();
    for (let length = 0; length < line.length; length++) {
      expect(peek(line.slice(0, length))).toBeNull();
      expect(peek(line.slice(0, length), `\n${line.slice(length)}`)).toBeNull();
    }
  });

  it('if its last text ends only after the line', () => {
    const line = `${START}"type":"event_msg","payload":{"type":"task_started"`;
    expect(peek(line.slice(0, -1), '"')).toBeNull();
  });
});
