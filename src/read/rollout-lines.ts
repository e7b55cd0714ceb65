// Reads the lines that copies are looked for in: those of a rollout, and those of its parent. A file that cannot be
// read ends here without an error, because it is reported where it is read for its own sake.
import { Line } from '../codex/decode/line.js';
import { createRepeatFinder, type IsRepeated } from '../codex/threads/repeated-lines.js';
import { creditedSize, maxExpandedSize } from '../disk/read-budget.js';
import { type LineReader, readLines } from '../disk/read-lines.js';
import type { Rollout, SessionFiles } from '../find/inventory.js';
import type { LineBytes } from '../shared/line-bytes.js';

/** The sessions that were found, by id. */
export type SessionOf = (id: string) => SessionFiles | undefined;

/** Each line is valid until the next is asked for. */
export async function* linesOf({ file }: Rollout): AsyncGenerator<Line, void> {
  for await (const lines of blocksOf(readLines(file.path))) for (const line of lines) yield new Line(line);
}

/** The lines of the nearest ancestor that was found and began before; null if there is none. */
export function parentLines(rollout: Rollout, sessionOf: SessionOf): AsyncGenerator<Line, void> | null {
  const { ancestors, startedAt } = rollout.identity;
  const parent = ancestors
    .map(sessionOf)
    .find((session) => session !== undefined && session.startedAt < startedAt);
  // A thousand small forks of one large thread must not take a thousand times as long.
  return parent === undefined ? null : linesOfSession(parent, maxExpandedSize(creditedSize(rollout.file)));
}

/** The lines of all rollouts of a session, without those that an earlier rollout has. */
async function* linesOfSession({ rollouts }: SessionFiles, maxBytes: number): AsyncGenerator<Line, void> {
  const repeats = rollouts.length > 1 ? await createRepeatFinder() : null;
  let left = maxBytes;
  for (const { file } of rollouts) {
    const reader = readLines(file.path);
    const isRepeated: IsRepeated = repeats?.nextRollout() ?? (() => false);
    for await (const lines of blocksOf(reader)) {
      for (const source of lines) {
        const line = new Line(source);
        if (!isRepeated(line)) yield line;
      }
      if (reader.result().bytes > left) return;
    }
    left -= reader.result().bytes;
  }
}

/**
 * The blocks of a reader, without an error at their end: the reader's result says that it failed. Only errors of the
 * disk come to this `catch`, none of the code that takes the lines.
 */
export async function* blocksOf({ blocks }: LineReader): AsyncGenerator<LineBytes[], void> {
  try {
    yield* blocks;
  } catch {
    // The file could be opened a moment ago.
  }
}
