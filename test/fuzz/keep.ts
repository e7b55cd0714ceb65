// Which of many inputs to keep: those that together reach what all of them do, small ones first.
import { createExecutor } from './executor.ts';
import { type Input, sizeOf } from './input.ts';

/** Those beyond the first ones that reach something new, in a fresh process, taken in the order of their size. */
export async function smallestReaching(
  start: readonly Input[],
  reaching: readonly Input[],
): Promise<Input[]> {
  const executor = createExecutor();
  try {
    for (const input of start) await executor.execute(input);
    const kept: Input[] = [];
    for (const input of [...reaching].sort((a, b) => sizeOf(a) - sizeOf(b))) {
      const { fresh } = await executor.execute(input);
      if (fresh >= WORTH_KEEPING) kept.push(input);
    }
    return kept;
  } finally {
    executor.close();
  }
}

/** Places; one more loop through a list is no reason to keep an input for ever. */
const WORTH_KEEPING = 3;
