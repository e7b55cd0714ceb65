// Lines that stand in a session twice: it was archived while it was read, or copied, and stands in two files. Lines
// within one file never repeat each other.

export interface RepeatFinder {
  /** To be called before each rollout; says of its lines in turn whether an earlier rollout has them. */
  nextRollout(): (line: string) => boolean;
}

/** Lines that are remembered, of rollouts of one session: thirty megabytes. Those beyond are taken for its own. */
const MOST_REMEMBERED = 500_000;

export async function createRepeatFinder(most = MOST_REMEMBERED): Promise<RepeatFinder> {
  // Loaded late, for few sessions have several files.
  const { createHash } = await import('node:crypto');
  const earlier = new Set<string>();
  let current = new Set<string>();
  return {
    nextRollout() {
      for (const line of current) earlier.add(line);
      current = new Set();
      return (text) => {
        const line = createHash('sha1').update(text).digest('base64');
        if (earlier.has(line)) return true;
        if (earlier.size + current.size < most) current.add(line);
        return false;
      };
    },
  };
}
