// Adds up counts by name. The result is ordered by name, so that the same input gives the same bytes.

import { compare } from './order.js';

export type Counts = Record<string, number>;

export function addCounts(parts: Iterable<Iterable<readonly [string, number | undefined]>>): Counts {
  const sums = new Map<string, number>();
  for (const part of parts)
    for (const [name, count] of part) sums.set(name, (sums.get(name) ?? 0) + (count ?? 0));
  return Object.fromEntries([...sums].sort(([a], [b]) => compare(a, b)));
}

export function sumOf<Value>(values: Iterable<Value>, of: (value: Value) => number): number {
  let sum = 0;
  for (const value of values) sum += of(value);
  return sum;
}
