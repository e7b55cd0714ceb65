// One session from its rollouts: every line read and projected, every file accounted for.

import {
  type Account,
  createAccount,
  type IsCopied,
  noteProblem,
  projectLine,
} from '../codex/decode/project.js';
import type { MemoryBudget } from '../codex/session/memory-budget.js';
import { createSession, type Session } from '../codex/session/session.js';
import { createRepeatFinder } from '../codex/threads/repeated-lines.js';
import type { Paths } from '../codex/values/paths.js';
import type { RolloutEntry } from '../contract/v1/manifest.js';
import { hasOtherSize } from '../disk/has-other-size.js';
import { createReadFacts, readLines } from '../disk/read-lines.js';
import { type Line, textOf } from '../disk/split-lines.js';
import { listen } from '../disk/yield-to-events.js';
import type { SessionFiles } from '../find/inventory.js';
import { copiedLinesOf, type SessionOf } from './parent-history.js';

export interface ReadRollout {
  readonly entry: Omit<RolloutEntry, 'first_sequence' | 'open'>;
  readonly account: Account;
  /** Whether it is what Git LFS leaves in the place of a file. */
  readonly isPointer: boolean;
  /** Whether it had another size when it had been read. */
  readonly hasChanged: boolean;
}

export interface ReadSession {
  readonly session: Session;
  readonly rollouts: ReadRollout[];
}

export interface HowToReadSession {
  /** Whether it is told of each rollout; it is not unless this is true. */
  readonly sha256?: boolean;
  /** For what is told of other threads. */
  readonly foreignBudget?: MemoryBudget;
}

export async function readSession(
  files: SessionFiles,
  paths: Paths,
  sessionOf: SessionOf,
  { foreignBudget, ...how }: HowToReadSession = {},
): Promise<ReadSession> {
  const session = createSession(files.id, paths, foreignBudget && { foreignBudget });
  const rollouts: ReadRollout[] = [];
  const repeats = files.rollouts.length > 1 ? await createRepeatFinder() : null;
  for (const rollout of files.rollouts) {
    await listen();
    const { file } = rollout;
    const account = createAccount();
    const facts = createReadFacts();
    const isRepeated = repeats?.nextRollout();
    const isInherited = await copiedLinesOf(rollout, sessionOf);
    const isCopied = eitherOf(isInherited, isRepeated);
    let isPointer = false;
    try {
      for await (const lines of readLines(file.path, facts, how)) {
        isPointer ||= account.lines === 0 && lines[0] !== undefined && isGitLfsPointer(lines[0]);
        for (const line of lines) projectLine(line, rollouts.length, session, account, isCopied);
      }
    } catch {
      // It could be opened a moment ago.
      facts.failure = 'read_failed';
    }
    if (facts.failure !== null) noteProblem(account, facts.failure, account.lines + 1);
    const { bytes, sha256 } = facts;
    rollouts.push({
      entry: {
        home: rollout.home,
        path: file.shown,
        sha256,
        bytes,
        lines: account.lines,
      },
      account,
      isPointer,
      hasChanged: facts.failure === null && hasOtherSize(file.path, bytes),
    });
  }
  return { session, rollouts };
}

const GIT_LFS = 'version https://git-lfs.github.com/spec/';

const isGitLfsPointer = ({ bytes, start }: Line): boolean =>
  bytes.toString('latin1', start, start + GIT_LFS.length) === GIT_LFS;

function eitherOf(
  isInherited: IsCopied | null,
  isRepeated: ((text: string) => boolean) | undefined,
): IsCopied | null {
  if (isRepeated === undefined) return isInherited;
  return (line) => isInherited?.(line) || isRepeated(textOf(line));
}
