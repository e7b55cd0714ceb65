// Files are read at once where that is quicker. So that a signal is heard meanwhile, the work is laid down at times.
import { setImmediate } from 'node:timers/promises';

/** Milliseconds. */
const LONGEST = 50;

let heardAt = performance.now();

/** To be awaited between one file and the next. */
export async function listen(): Promise<void> {
  if (performance.now() - heardAt < LONGEST) return;
  await setImmediate();
  heardAt = performance.now();
}
