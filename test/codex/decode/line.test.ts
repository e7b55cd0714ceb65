// What is known of a line before it is parsed.
import { describe, expect, it } from 'vitest';
import { Line } from '../../../src/codex/decode/line.ts';
import { lineOf } from '../rollout.ts';

const WHOLE = '{"timestamp":"2026","type":"event_msg","payload":{"type":"task_started","turn_id":"t"}}';

describe('a line is complete', () => {
  it.each([
    ['if its last byte closes its first bracket', WHOLE, true],
    ['but not if it is cut', WHOLE.slice(0, -1), false],
    ['but not if it is cut after a closing bracket', WHOLE.replace('"t"}}', '{}'), false],
    ['but not if more follows', `${WHOLE} `, false],
    ['but not if it runs into the next one', WHOLE + WHOLE, false],
    ['but not if its kind is not known', WHOLE.replace('task_started', 'x'), false],
    ['but not if there are NUL bytes in it', WHOLE.replace('"t"', '"\0"'), false],
  ])('%s', (_, text, expected) => {
    expect(new Line(lineOf(text, 1)).isWhole).toBe(expected);
  });
});

it.each([10, 1000, 10_000])(
  'a line with an unused text of %i characters has the same used parts',
  (length) => {
    const text = WHOLE.replace('"t"', `"t","other":"${'x'.repeat(length)}"`);
    expect(new Line(lineOf(text, 1)).decode()).toMatchObject({
      record: { kind: 'event_msg/task_started', payload: { turn_id: 't' } },
      problem: null,
    });
  },
);
