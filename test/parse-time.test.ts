// Shows which times may be given.
import { expect, it } from 'vitest';
import { parseTime } from '../src/shared/parse-time.ts';

it.for([
  ['2026-11-22T11:44:20Z', '2026-11-22T11:44:20.000Z'],
  ['2026-11-22T11:44Z', '2026-11-22T11:44:00.000Z'],
  ['2026-11-22t12:44:20.5+01:00', '2026-11-22T11:44:20.500Z'],
  ['2026-11-22 11:44:20-00:30', '2026-11-22T12:14:20.000Z'],
])('%s is %s', ([given = '', time]) => {
  expect(parseTime(given)?.toISOString()).toBe(time);
});

it.for([
  '',
  'now',
  '2026-11-22',
  '2026-11-22T11:44:20',
  '11:44',
  '2026-13-01T00:00:00Z',
  '2026-02-30T00:00:00Z',
  '1795347860',
  '2026-11-22T25:00Z',
])('%j is not a time', (given) => {
  expect(parseTime(given)).toBeNull();
});
