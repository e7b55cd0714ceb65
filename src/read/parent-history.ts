// How much of a rollout is copied from the thread it came from. Nothing is, when that one is not there.

import type { IsCopied } from '../codex/decode/project.js';
import { isUniqueTurnId } from '../codex/session/turns.js';
import {
  createInheritance,
  endsTurn,
  startedTurn,
  startsTurnOf,
  type Trace,
  traceOf,
} from '../codex/threads/copied-lines.js';
import { createRepeatFinder, type RepeatFinder } from '../codex/threads/repeated-lines.js';
import { creditedSize, mostOutOf } from '../disk/read-budget.js';
import { createReadFacts, readLines } from '../disk/read-lines.js';
import { type Line, textOf } from '../disk/split-lines.js';
import type { Rollout, SessionFiles } from '../find/inventory.js';

/**
 * Null when no line can be copied.
 *
 * @param sessionOf The sessions that were found, by id.
 */
export async function copiedLinesOf(rollout: Rollout, sessionOf: SessionOf): Promise<IsCopied | null> {
  const { identity } = rollout;
  const { sessionId, ownFromOrdinal } = identity;
  const isInherited = ownFromOrdinal === null ? null : createInheritance(sessionId, ownFromOrdinal);
  const ancestor = identity.ancestors
    .map(sessionOf)
    .find((session) => session !== undefined && session.startedAt < identity.startedAt);
  const isFromAncestor = ancestor === undefined ? null : await linesFrom(ancestor, rollout);
  if (isInherited === null && isFromAncestor === null) return null;
  let isBegun = false;
  return (line) => {
    const copied = [isInherited?.(line), isFromAncestor?.(line)];
    // The first that is not blank tells whose the rollout is.
    const isFirst = !isBegun;
    isBegun ||= textOf(line).trim() !== '';
    return !isFirst && copied.includes(true);
  };
}

export type SessionOf = (id: string) => SessionFiles | undefined;

async function linesFrom(ancestor: SessionFiles, rollout: Rollout): Promise<IsCopied> {
  const turns = new Set<string>();
  const last = await copiedPrefix(rollout, ancestor, turns);
  let inCopiedTurn = false;
  return (line) => {
    const isInPrefix = line.number <= last;
    const turn = startedTurn(line);
    if (turn !== null) inCopiedTurn = isInPrefix || turns.has(turn);
    const isCopied = isInPrefix || inCopiedTurn;
    if (inCopiedTurn && endsTurn(line)) inCopiedTurn = false;
    return isCopied;
  };
}

/**
 * The number of the last line that the rollout begins with and the ancestor has too, in the same order; the
 * ancestor may have more in between, for some copies leave tool calls out. Collects the ancestor's turns.
 */
async function copiedPrefix(rollout: Rollout, ancestor: SessionFiles, turns: Set<string>): Promise<number> {
  // A thousand small forks of one large thread must not take a thousand times as long.
  const most = mostOutOf(creditedSize(rollout.file));
  const paths = ancestor.rollouts.map(({ file }) => file.path);
  const repeats = paths.length > 1 ? await createRepeatFinder() : null;
  const trail = await createTrail(linesOf(paths, most, repeats), turns);
  let last = 0;
  for await (const line of linesOf([rollout.file.path])) {
    // It may begin with what the parent was told too, such as "continue".
    if (startsTurnOf(rollout.identity.sessionId, line)) break;
    const trace = traceOf(line);
    if (trace === null) continue;
    if (await trail.has(trace)) last = line.number;
    // Of what is no history, releases write and leave out this and that.
    else if (trace.isHistory) break;
  }
  await trail.end();
  return last;
}

/** Of a parent: more than any thread has, so that a hostile one cannot fill the memory. */
const MOST_TURNS = 100_000;

/** Traces that are kept of what stands before a line of the history, and their characters: Codex writes a few there. */
const [MOST_BEFORE, LONGEST_BEFORE] = [256, 64 * 1024];

/** The traces that lines leave, in which those of a copy are found one after the other. */
async function createTrail(lines: AsyncGenerator<Line, null>, turns: Set<string>) {
  let history: string | null = null;
  let before: string[] = [];
  /** Goes on to the next of the history, with what stands before it. */
  const goOn = async () => {
    history = null;
    before = [];
    while (history === null) {
      const { value, done } = await lines.next();
      if (done) return;
      const turn = startedTurn(value);
      if (isUniqueTurnId(turn) && turns.size < MOST_TURNS) turns.add(turn);
      const trace = traceOf(value);
      if (trace?.isHistory) history = trace.text;
      else if (trace !== null && before.length < MOST_BEFORE && trace.text.length < LONGEST_BEFORE)
        before.push(trace.text);
    }
  };
  await goOn();
  return {
    /** Behind those that were found already; of what is no history, only before the next that is. */
    async has({ text, isHistory }: Trace): Promise<boolean> {
      if (!isHistory) {
        const at = before.indexOf(text);
        before = before.slice(at + 1);
        return at >= 0;
      }
      while (history !== null && history !== text) await goOn();
      const isThere = history !== null;
      if (isThere) await goOn();
      return isThere;
    },
    async end(): Promise<void> {
      while (history !== null) await goOn();
    },
  };
}

/**
 * Each is there until the next is asked for.
 *
 * @param most Bytes of the files, after which it is enough.
 * @param repeats Leaves out what an earlier one of the files has.
 */
async function* linesOf(
  paths: readonly string[],
  most = Number.POSITIVE_INFINITY,
  repeats: RepeatFinder | null = null,
): AsyncGenerator<Line, null> {
  let left = most;
  for (const path of paths) {
    const facts = createReadFacts();
    const isRepeated = repeats?.nextRollout();
    try {
      for await (const lines of readLines(path, facts)) {
        for (const line of lines) if (!isRepeated?.(textOf(line))) yield line;
        if (facts.bytes > left) return null;
      }
      left -= facts.bytes;
    } catch {
      // What cannot be read is told where it is read for its own sake.
    }
  }
  return null;
}
