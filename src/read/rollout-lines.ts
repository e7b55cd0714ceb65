// Reads the lines of a rollout and of its parent in order to find copies. If a file cannot be read, its lines end
// without an error here, because the error is reported when the file itself is exported.
import { Line } from '../codex/decode/line.js';
import { createRepeatFinder, type IsRepeated } from '../codex/threads/repeated-lines.js';
import { creditedSize, maxExpandedSize } from '../disk/read-budget.js';
import { type LineReader, readLines } from '../disk/read-lines.js';
import type { Rollout, SessionFiles } from '../find/inventory.js';
import type { LineBytes } from '../shared/line-bytes.js';

/** The sessions that were found, by id. */
export type SessionOf = (id: string) => SessionFiles | undefined;

/** Yields the lines of a rollout. Each is valid until the next is requested. */
export async function* linesOf({ file }: Rollout): AsyncGenerator<Line, void> {
  for await (const lines of blocksOf(readLines(file.path))) for (const line of lines) yield new Line(line);
}

/** Returns the lines of the nearest ancestor that was found and began before the rollout, or null if there is none. */
export function parentLines(rollout: Rollout, sessionOf: SessionOf): AsyncGenerator<Line, void> | null {
  const { ancestors, startedAt } = rollout.identity;
  const parent = ancestors
    .map(sessionOf)
    .find((session) => session !== undefined && session.startedAt < startedAt);
  // A thousand small forks of one large thread must not take a thousand times as long.
  return parent === undefined ? null : linesOfSession(parent, maxExpandedSize(creditedSize(rollout.file)));
}

/** Yields the lines of all rollouts of a session, except those that an earlier rollout has too. */
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
 * Yields the blocks of a reader and ends without an error if reading fails: the reader's result says so. This `catch`
 * only sees errors of the disk, not those of the code that uses the lines.
 */
export async function* blocksOf({ blocks }: LineReader): AsyncGenerator<LineBytes[], void> {
  try {
    yield* blocks;
  } catch {
    // The file was readable a moment ago. The result has the failure.
  }
}
