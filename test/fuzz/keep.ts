// Which of many inputs to keep: those that reach a place that no other does, made as small as still do.
import { createExecutor } from './executor.ts';
import { type Input, sizeOf } from './input.ts';
import { shrink } from './shrink.ts';

/** Smaller is better to read, but no reason to wait for long. */
const TRIES = 80;

/** Those beyond the first ones that reach something new, in a fresh process, taken in the order of their size. */
export async function* smallestReaching(
  start: readonly Input[],
  reaching: readonly Input[],
): AsyncGenerator<Input> {
  const executor = createExecutor();
  try {
    for (const input of start) await executor.execute(input);
    for (const input of [...reaching].sort((a, b) => sizeOf(a) - sizeOf(b))) {
      const { places } = await executor.look(input);
      if (places === 0) continue;
      const reaches = async (smaller: Input) => (await executor.look(smaller)).places >= places;
      const small = await shrink(input, reaches, TRIES);
      await executor.execute(small);
      yield small;
    }
  } finally {
    executor.close();
  }
}
