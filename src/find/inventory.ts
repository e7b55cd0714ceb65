// Lists the rollouts in the homes, and groups them by the session that they belong to.

import { Line } from '../codex/decode/line.js';
import type { RolloutRecord } from '../codex/json/envelope.js';
import { HEAD_LINES, identify, identifyingRecord, type RolloutIdentity } from '../codex/threads/identity.js';
import { pathsIn } from '../codex/values/paths.js';
import { isOutside } from '../contract/v1/paths.js';
import { type FoundFile, findFiles } from '../disk/find-files.js';
import { readLines } from '../disk/read-lines.js';
import { yieldToEvents } from '../disk/yield-to-events.js';
import { systemCode } from '../shared/errors.js';
import { type FaultListener, reportFault } from '../shared/faults.js';
import { compare } from '../shared/order.js';
import type { Home, OpenHome } from './homes.js';
import { searchPlanOf } from './search-plan.js';
import { createUnreadPlaces, reasonOf, type Unread, type UnreadPlaces } from './unread.js';

export interface Rollout {
  /** Index of its home. */
  readonly home: number;
  readonly file: FoundFile;
  readonly identity: RolloutIdentity;
}

export interface SessionFiles {
  readonly id: string;
  readonly startedAt: string;
  /** In order of the times in their names. */
  readonly rollouts: readonly Rollout[];
}

export interface Inventory {
  /** In order of their start. */
  readonly sessions: SessionFiles[];
  readonly unread: UnreadPlaces;
  /** Sessions that were left out because they ran outside the folders that their home is limited to. */
  readonly elsewhere: number;
}

export async function listSessions(
  homes: readonly SearchedHome[],
  onFault?: FaultListener,
): Promise<Inventory> {
  const unread = createUnreadPlaces();
  const bySession = new Map<string, Rollout[]>();
  const elsewhere = new Set<string>();
  const add = (rollout: Rollout): void => {
    const { sessionId } = rollout.identity;
    bySession.set(sessionId, [...(bySession.get(sessionId) ?? []), rollout]);
  };
  const identityOf = async (file: FoundFile): Promise<RolloutIdentity | Unread['reason']> => {
    try {
      return identify(file.name, await readHead(file.path));
    } catch (error) {
      if (systemCode(error) === '') reportFault(error, onFault);
      return reasonOf(error);
    }
  };
  for (const [home, { path, state = 'read', within }] of homes.entries()) {
    if (state === 'unreadable') unread.add({ home, path: '.', reason: 'permission_denied' });
    if (state !== 'read') continue;
    const found = await findFiles(path, searchPlanOf(path));
    unread.addAll(
      found.unread.map((place) => ({ home, ...place })),
      found.unreadCounts,
    );
    for (const file of found.files) {
      await yieldToEvents();
      const identity = await identityOf(file);
      if (typeof identity === 'string') unread.add({ home, path: file.relativePath, reason: identity });
      else if (isWithin(identity, within)) add({ home, file, identity });
      else elsewhere.add(identity.sessionId);
    }
  }
  const sessions = [...bySession].map(([id, rollouts]) => sessionOf(id, rollouts));
  return {
    sessions: sessions.sort(byStart),
    unread,
    elsewhere: [...elsewhere].filter((id) => !bySession.has(id)).length,
  };
}

/** A home without a state is an existing folder. */
type SearchedHome = Home & Partial<Pick<OpenHome, 'state'>>;

const isWithin = ({ cwd }: RolloutIdentity, folders: Home['within']) =>
  folders === undefined ||
  (cwd !== null && folders.some((folder) => !isOutside(pathsIn(folder).shown(cwd, null))));

export const byStart = (a: SessionFiles, b: SessionFiles): number =>
  compare(a.startedAt, b.startedAt) || compare(a.id, b.id);

function sessionOf(id: string, rollouts: Rollout[]): SessionFiles {
  const ordered = rollouts.sort(
    (a, b) =>
      compare(a.identity.nameTime, b.identity.nameTime) ||
      compare(a.file.relativePath, b.file.relativePath) ||
      a.home - b.home,
  );
  return { id, startedAt: ordered[0]?.identity.startedAt ?? '', rollouts: ordered };
}

/** Bytes that are read at once. Fewer suffice to identify most rollouts. */
const HEAD_BLOCK = 64 * 1024;

/** Bytes. A hostile file must not be read without end. Lines after them do not identify the rollout. */
const MAX_HEAD_LENGTH = 16 * 1024 * 1024;

/** Returns a record for each of the first lines that may identify the rollout, and null for each other one. */
async function readHead(path: string): Promise<(RolloutRecord | null)[]> {
  const head: (RolloutRecord | null)[] = [];
  const reader = readLines(path, { block: HEAD_BLOCK, maxLineLength: MAX_HEAD_LENGTH });
  for await (const lines of reader.blocks) {
    const inHead = lines.filter(({ number }) => number <= HEAD_LINES);
    head.push(...inHead.map((line) => identifyingRecord(new Line(line))));
    if (inHead.length < lines.length || lines.at(-1)?.number === HEAD_LINES) break;
    if (reader.result().bytes > MAX_HEAD_LENGTH) break;
  }
  return head;
}
