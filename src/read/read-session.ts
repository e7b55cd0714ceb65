// Reads one session: projects every line of its rollouts, and accounts for every file.
import { Line } from '../codex/decode/line.js';
import {
  createLineAccount,
  type IsCopied,
  type LineAccount,
  noteProblem,
  projectLine,
} from '../codex/decode/project.js';
import type { MemoryBudget } from '../codex/session/memory-budget.js';
import { createSession, type Session } from '../codex/session/session.js';
import { copiedLines } from '../codex/threads/copied-lines.js';
import { createRepeatFinder } from '../codex/threads/repeated-lines.js';
import type { Paths } from '../codex/values/paths.js';
import type { RolloutEntry } from '../contract/v1/manifest.js';
import { hasOtherSize } from '../disk/has-other-size.js';
import { type ReadFailure, type ReadOptions, readLines } from '../disk/read-lines.js';
import { yieldToEvents } from '../disk/yield-to-events.js';
import type { Rollout, SessionFiles } from '../find/inventory.js';
import type { FaultListener } from '../shared/faults.js';
import type { LineBytes } from '../shared/line-bytes.js';
import { createLineWatch, type LineWatch, type WatchFor } from './line-watch.js';
import { blocksOf, linesOf, parentLines, type SessionOf } from './rollout-lines.js';

export interface ReadRollout {
  readonly entry: Omit<RolloutEntry, 'first_sequence' | 'open'>;
  readonly account: LineAccount;
  /** What was seen in its lines. */
  readonly watch: LineWatch;
  /** Whether it is a pointer that Git LFS put in the place of the file. */
  readonly isPointer: boolean;
  /** Why not all lines were read; null if all were. */
  readonly failure: ReadFailure | null;
  /** Whether its size changed while it was read. */
  readonly hasChanged: boolean;
}

export interface ReadSession {
  readonly session: Session;
  readonly rollouts: readonly ReadRollout[];
}

export interface SessionOptions extends Pick<ReadOptions, 'sha256'> {
  /** Finds the parent of a fork. */
  readonly sessionOf: SessionOf;
  /** What to watch for in its lines. */
  readonly watchFor?: WatchFor;
  /** Limits what is kept of other threads. */
  readonly foreignBudget?: MemoryBudget;
  readonly onFault?: FaultListener | undefined;
}

export async function readSession(
  { id, rollouts }: SessionFiles,
  paths: Paths,
  options: SessionOptions,
): Promise<ReadSession> {
  const { foreignBudget, sessionOf } = options;
  const session = createSession(id, paths, foreignBudget && { foreignBudget });
  const repeats = rollouts.length > 1 ? await createRepeatFinder() : null;
  const read: ReadRollout[] = [];
  for (const rollout of rollouts) {
    await yieldToEvents();
    const isCopied = await copiedLines(
      { identity: rollout.identity, lines: linesOf(rollout) },
      parentLines(rollout, sessionOf),
      repeats?.nextRollout() ?? null,
    );
    read.push(await readRollout(rollout, { session, rollout: read.length, isCopied }, options));
  }
  return { session, rollouts: read };
}

async function readRollout(
  { home, file }: Rollout,
  target: { readonly session: Session; readonly rollout: number; readonly isCopied: IsCopied | null },
  { sha256 = false, watchFor = {}, onFault }: SessionOptions,
): Promise<ReadRollout> {
  const account = createLineAccount();
  const projection = { ...target, account, onFault };
  const reader = readLines(file.path, { sha256 });
  const watch = createLineWatch(watchFor);
  let isPointer = false;
  for await (const lines of blocksOf(reader)) {
    isPointer ||= account.lines === 0 && lines[0] !== undefined && isGitLfsPointer(lines[0]);
    for (const line of lines) {
      watch.see(line);
      projectLine(new Line(line), projection);
    }
  }
  const { bytes, sha256: digest, failure } = reader.result();
  if (failure !== null) noteProblem(account, failure, account.lines + 1);
  return {
    entry: { home, path: file.relativePath, sha256: digest, bytes, lines: account.lines },
    account,
    watch,
    isPointer,
    failure,
    hasChanged: failure === null && hasOtherSize(file.path, bytes),
  };
}

const GIT_LFS = 'version https://git-lfs.github.com/spec/';

const isGitLfsPointer = ({ bytes, start }: LineBytes): boolean =>
  bytes.toString('latin1', start, start + GIT_LFS.length) === GIT_LFS;
