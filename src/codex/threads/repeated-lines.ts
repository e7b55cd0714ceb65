// Finds lines that are in two files of one session, because the session was archived while it was read, or was copied.
// Lines within one file never count as repeated.
import type { Line } from '../decode/line.js';
import { MAX_REMEMBERED_LINES } from './limits.js';

/** Says of each line of a rollout in turn whether an earlier rollout of the session has it. */
export type IsRepeated = (line: Pick<Line, 'text'>) => boolean;

export interface RepeatFinder {
  /** Must be called before each rollout of the session, in order. */
  nextRollout(): IsRepeated;
}

export async function createRepeatFinder(max = MAX_REMEMBERED_LINES): Promise<RepeatFinder> {
  // Loaded late, because few sessions have several files.
  const { createHash } = await import('node:crypto');
  const earlier = new Set<string>();
  let current = new Set<string>();
  return {
    nextRollout() {
      for (const hash of current) earlier.add(hash);
      current = new Set();
      return ({ text }) => {
        const hash = createHash('sha1').update(text).digest('base64');
        if (earlier.has(hash)) return true;
        if (earlier.size + current.size < max) current.add(hash);
        return false;
      };
    },
  };
}
