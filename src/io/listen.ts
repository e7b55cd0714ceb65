// Files are read at once where that is quicker. So that a signal is heard meanwhile, the work is laid down at times.
import { setImmediate } from 'node:timers/promises';

/** Milliseconds. */
const LONGEST = 50;

export interface Listening {
  /** To be awaited between one file and the next. */
  pause(): Promise<void>;
}

export function createListening(): Listening {
  let heardAt = performance.now();
  return {
    async pause() {
      if (performance.now() - heardAt < LONGEST) return;
      await setImmediate();
      heardAt = performance.now();
    },
  };
}
