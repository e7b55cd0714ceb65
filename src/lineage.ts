// How much of a rollout is copied from the thread it was forked from. Nothing is, when that one is not there.
import { endsTurn, fingerprintOf, isMeta, startedTurn } from './codex/copied.js';
import type { IsCopied } from './codex/project.js';
import { mostOutOf } from './io/affordable.js';
import { createReadFacts, readLines } from './io/read-lines.js';
import { textOf } from './io/split-lines.js';
import type { Rollout, SessionFiles } from './rollouts.js';

/**
 * Null when no line can be copied.
 *
 * @param sessionOf The sessions that were found, by id.
 */
export async function copiedLinesOf(rollout: Rollout, sessionOf: SessionOf): Promise<IsCopied | null> {
  const ancestor = rollout.identity.ancestors
    .map(sessionOf)
    .find((session) => session !== undefined && session.startedAt < rollout.identity.startedAt);
  if (ancestor === undefined) return null;
  const turns = new Set<string>();
  const last = await copiedPrefix(rollout, ancestor, turns);
  let inCopiedTurn = false;
  return (number, text) => {
    const turn = startedTurn(text);
    if (turn !== null) inCopiedTurn = turns.has(turn);
    const isCopied = number > 1 && (number <= last || inCopiedTurn);
    if (endsTurn(text)) inCopiedTurn = false;
    return isCopied;
  };
}

export type SessionOf = (id: string) => SessionFiles | undefined;

/**
 * The number of the last line that the rollout begins with and the ancestor has too, in the same order; the
 * ancestor may have more in between, for some copies leave tool calls out. Collects the ancestor's turns.
 */
async function copiedPrefix(rollout: Rollout, ancestor: SessionFiles, turns: Set<string>): Promise<number> {
  // A thousand small forks of one large thread must not take a thousand times as long.
  const most = mostOutOf(rollout.file.size);
  const theirs = linesOf(
    ancestor.rollouts.map(({ file }) => file.path),
    most,
  );
  const next = async () => {
    const { value, done } = await theirs.next();
    if (done) return null;
    const turn = startedTurn(value);
    if (turn !== null) turns.add(turn);
    return fingerprintOf(value);
  };
  let last = 0;
  for await (const ours of linesOf([rollout.file.path])) {
    if (!isMeta(ours)) {
      const fingerprint = fingerprintOf(ours);
      let candidate = await next();
      while (candidate !== null && candidate !== fingerprint) candidate = await next();
      if (candidate === null) break;
    }
    last += 1;
  }
  while ((await next()) !== null);
  return last;
}

/** @param most Bytes of the files, after which it is enough. */
async function* linesOf(
  paths: readonly string[],
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<string, null> {
  let left = most;
  for (const path of paths) {
    const facts = createReadFacts();
    try {
      for await (const lines of readLines(path, facts)) {
        for (const line of lines) yield textOf(line);
        if (facts.bytes > left) return null;
      }
      left -= facts.bytes;
    } catch {
      // What cannot be read is told where it is read for its own sake.
    }
  }
  return null;
}
