// Shows how recorded times are written in the export.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timestampOf } from '../../src/codex/values/time.ts';

const MAX_TIME = Date.UTC(10_000, 0, 1) - 1;

describe('a recorded time', () => {
  it('in milliseconds is written as by a Date', () => {
    const times = fc.oneof(
      fc.integer({ min: 0, max: MAX_TIME }),
      fc.double({ min: 0, max: MAX_TIME, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(times, { minLength: 1 }), (recorded) => {
        expect(recorded.map(timestampOf)).toEqual(recorded.map((time) => new Date(time).toISOString()));
      }),
    );
  });

  it.for([-1, MAX_TIME + 1, Number.NaN, Number.POSITIVE_INFINITY])('%d is not a time', (recorded) => {
    expect(timestampOf(recorded)).toBeNull();
  });

  it.for([
    ['2026-11-22T11:44:20.123Z', '2026-11-22T11:44:20.123Z'],
    ['2026-11-30T11:44:20.123Z', '2026-11-30T11:44:20.123Z'],
    ['2026-11-22T12:44:20+01:00', '2026-11-22T11:44:20.000Z'],
    ['2026-11-22T11:44:20.5', '2026-11-22T11:44:20.500Z'],
    ['1970-01-01T00:00:00Z', '1970-01-01T00:00:00.000Z'],
  ])('%s becomes %s', ([recorded, written]) => {
    expect(timestampOf(recorded)).toBe(written);
  });

  it.for(['', 'yesterday', '1969-12-31T23:59:59Z', '2026-13-01T00:00:00Z'])(
    '%j is not a time',
    (recorded) => {
      expect(timestampOf(recorded)).toBeNull();
    },
  );
});
