import { expect, it } from 'vitest';
import { duration } from '../../src/report/duration.ts';

it.each([
  [0, '0.0 s'],
  [204, '0.2 s'],
  [12_413, '12.4 s'],
  [59_949, '59.9 s'],
  [59_950, '1 min 0 s'],
  [492_000, '8 min 12 s'],
  [3_599_600, '1 h 0 min'],
  [7_500_000, '2 h 5 min'],
])('%i ms is %s without a place to break', (milliseconds, expected) => {
  expect(duration(milliseconds)).toBe(expected.replaceAll(' ', '\u00a0'));
});
