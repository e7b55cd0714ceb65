// An input and a few changes, one upon the other, make another input.
import { type Input, sizeOf } from '../input.ts';
import { bytes } from './bytes.ts';
import { homes } from './homes.ts';
import { lines } from './lines.ts';
import type { Means, Mutation } from './mutation.ts';
import { records } from './records.ts';
import { secrets } from './secrets.ts';
import { values } from './values.ts';

/** Each group as likely as any other, whatever number there are of it; what lies within a record, twice. */
const GROUPS: readonly (readonly Mutation[])[] = [
  bytes,
  lines,
  values,
  values,
  records,
  records,
  homes,
  secrets,
];

/** Larger ones are slow and show no more. */
const LARGEST = 150_000;

export function mutated(input: Input, means: Means): Input {
  let changed = input;
  for (let left = 1 + means.random.size(12); left > 0; left--) changed = mutatedOnce(changed, means);
  return changed;
}

function mutatedOnce(input: Input, means: Means): Input {
  try {
    const changed = means.random.pick(means.random.pick(GROUPS))(input, means);
    return sizeOf(changed) <= LARGEST ? changed : input;
  } catch (error) {
    // There is nothing to change, or it is nested so deep that it cannot be written again.
    if (error instanceof RangeError) return input;
    throw error;
  }
}
