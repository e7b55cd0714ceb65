// Records reach their receiver in batches, each of them once and in order.
import { expect, it } from 'vitest';
import { inBatches } from '../../src/manifest/batch.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const batchesOf = (count: number) => [...inBatches(numbers(count) as never)] as unknown as number[][];

it.each([
  [0, []],
  [1, [1]],
  [199, [199]],
  [200, [200]],
  [201, [200, 1]],
  [400, [200, 200]],
])('%d records come in batches of %j', (count, lengths) => {
  const batches = batchesOf(count);
  expect(batches.map(({ length }) => length)).toEqual(lengths);
  expect(batches.flat()).toEqual(numbers(count));
});
