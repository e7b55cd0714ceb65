// Keeps a fork's reference into its parent right: scrubbing moved the byte at which the inherited part ends.
import { at, parseJson, textAt } from './json.ts';
import { idsOf, type Rollout } from './rollouts.ts';

/** Throws when a base is missing, or does not end with one of its lines. */
export function withMovedBases(original: readonly Rollout[], scrubbed: readonly Rollout[]): Rollout[] {
  return scrubbed.map((rollout) => ({
    path: rollout.path,
    lines: rollout.lines.map((line) => {
      const base = at(parseJson(line), 'payload', 'history_base');
      const offset = at(base, 'end_byte_offset');
      if (typeof offset !== 'number') return line;
      const isBase = ({ path }: Rollout) => idsOf(path).at(-1) === textAt(base, 'thread_id');
      const inherited = linesUpTo(offset, original.find(isBase)?.lines ?? []);
      if (inherited === undefined) throw new Error(`${rollout.path} inherits half a line of its base`);
      const moved = (scrubbed.find(isBase)?.lines ?? []).slice(0, inherited).reduce(plusBytes, 0);
      return line.replace(`"end_byte_offset":${offset}`, `"end_byte_offset":${moved}`);
    }),
  }));
}

function linesUpTo(offset: number, lines: readonly string[]): number | undefined {
  let end = 0;
  for (const [index, line] of lines.entries()) {
    if (end === offset) return index;
    end = plusBytes(end, line);
  }
  return end === offset ? lines.length : undefined;
}

function plusBytes(end: number, line: string): number {
  return end + Buffer.byteLength(line) + 1;
}
