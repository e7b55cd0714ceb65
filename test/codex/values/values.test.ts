// Recorded words, times and durations in the contract's form.
import { describe, expect, it } from 'vitest';
import { pathsIn } from '../../../src/codex/values/paths.ts';
import { scriptOf } from '../../../src/codex/values/shell.ts';
import { statusOf, wordOf } from '../../../src/codex/values/status.ts';
import { durationOf, millisecondsOf, timestampOf } from '../../../src/codex/values/time.ts';

describe('a recorded time', () => {
  it.each([
    ['2026-01-02T03:04:05.678Z', '2026-01-02T03:04:05.678Z'],
    ['2026-01-02T03:04:05.678901Z', '2026-01-02T03:04:05.678Z'],
    ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05.000Z'],
    ['2026-01-02T05:04:05+02:00', '2026-01-02T03:04:05.000Z'],
    ['2026-01-02T03:04:05', '2026-01-02T03:04:05.000Z'],
    ['2026-12-31T23:59:59.999Z', '2026-12-31T23:59:59.999Z'],
    [0, '1970-01-01T00:00:00.000Z'],
    [1767323045678, '2026-01-02T03:04:05.678Z'],
    [Date.UTC(9999, 11, 31, 23, 59, 59, 999), '9999-12-31T23:59:59.999Z'],
  ])('%j is written as %s', (recorded, written) => {
    expect(timestampOf(recorded)).toBe(written);
  });

  it.each([
    [null],
    [undefined],
    [''],
    ['yesterday'],
    ['2026-02-30T03:04:05.678X'],
    [-1],
    [Date.UTC(10_000, 0)],
    ['1969-12-31T23:59:59.999Z'],
    [Number.NaN],
  ])('%j is not a time', (recorded) => {
    expect(timestampOf(recorded)).toBeNull();
  });
});

describe('a duration', () => {
  it.each([
    [0, 0],
    [1.2345, 1235],
    [0.0004, 0],
    [3600, 3_600_000],
  ])('of %d s is %d ms', (seconds, milliseconds) => {
    expect(millisecondsOf(seconds)).toBe(milliseconds);
  });

  it.each([[-1], [1e300], [Number.NaN], [Number.POSITIVE_INFINITY], [Number.NEGATIVE_INFINITY]])(
    'of %d s is dropped, because no clock measures it',
    (seconds) => {
      expect(millisecondsOf(seconds)).toBeNull();
    },
  );

  it('in seconds and nanoseconds is the sum of both', () => {
    expect(durationOf({ secs: 2, nanos: 345_000_000 })).toBe(2345);
    expect(durationOf({ secs: -2, nanos: 0 })).toBeUndefined();
    expect(durationOf(null)).toBeUndefined();
  });
});

describe('a status', () => {
  it.each([
    ['completed', 'completed'],
    ['failed', 'failed'],
    ['declined', 'declined'],
    ['interrupted', 'interrupted'],
    ['in_progress', 'running'],
    ['inProgress', 'running'],
    ['paused', 'unknown'],
    ['toString', 'unknown'],
    ['', 'unknown'],
    [null, undefined],
  ])('that Codex writes as %j is %s', (word, status) => {
    expect(statusOf(word)).toBe(status);
  });

  it.each([
    [true, 'completed'],
    [false, 'failed'],
    [null, null],
  ])('that older releases write as success: %j is %j', (success, word) => {
    expect(wordOf(success)).toBe(word);
  });
});

describe('a path', () => {
  it('is not confused with the same text relative to another base', () => {
    const { shown } = pathsIn('/w');
    expect(shown('b', '/a/')).toBe('/a/b');
    expect(shown('/b', '/a')).toBe('/b');
    expect(shown('b', null)).toBe('b');
    expect(shown('b', '/c')).toBe('/c/b');
    expect(shown('b', null)).toBe('b');
  });

  it('is written in the same way again, even after 500 others', () => {
    const { shown } = pathsIn('/w');
    for (let times = 0; times < 2; times++)
      for (let index = 0; index < 600; index++) expect(shown(`${index}`, '/w/a')).toBe(`a/${index}`);
  });

  it('with an invalid escape is written as it is', () => {
    expect(pathsIn('/w').shown('file:///w/100%', null)).toBe('100%');
  });

  it('on this machine has no host, with any name of the machine', () => {
    const { shown } = pathsIn('/w');
    expect(shown('file://localhost/x/y', null)).toBe('/x/y');
    expect(shown('file:///x/y', null)).toBe('/x/y');
    expect(shown('file://server/share/y', null)).toBe('\\\\server\\share\\y');
  });

  it('without a workspace is absolute', () => {
    expect(pathsIn(null, '/w').shown('/w/a', null)).toBe('/w/a');
    expect(pathsIn('/w', null, '/v').shown('/v/a', null)).toBe('a');
  });
});

it('a shell without arguments has no script', () => {
  expect(scriptOf(['bash'])).toBeNull();
  expect(scriptOf(['bash', '-lc'])).toBeNull();
  expect(scriptOf(['bash', '-lc', 'ls'])).toBe('ls');
});
