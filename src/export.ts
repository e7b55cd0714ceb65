// The one use case: find the rollouts, read and project session by session, hand on the records, tell how well it went.

import { createLineAccount } from './codex/decode/project.js';
import { createForeignBudget } from './codex/session/memory-budget.js';
import { recordsOf } from './codex/session/records.js';
import { createForeignRecordMover } from './codex/threads/foreign-records.js';
import { pathsIn } from './codex/values/paths.js';
import type { Manifest, SessionEntry, WorkflowRun } from './contract/v1/manifest.js';
import type { ActionRecord } from './contract/v1/records.js';
import { realPath } from './disk/real-path.js';
import { yieldToEvents } from './disk/yield-to-events.js';
import { foldersOfCodex, type Home, homeEntryOf, openHomes } from './find/homes.js';
import { byStart, listSessions } from './find/inventory.js';
import { createScope, type ScopeOptions } from './find/scope.js';
import { inPieces, nothingRecorded } from './manifest/batch.js';
import { manifestOf } from './manifest/manifest.js';
import { createListRoom, sessionEntryOf, withShortTexts } from './manifest/session-entry.js';
import { createTotals } from './manifest/totals.js';
import { type ReadRollout, readSession } from './read/read-session.js';
import { unreadableRollouts } from './read/unreadable-rollouts.js';
import { createRedactions } from './redact/redactions.js';
import { createRedactor, type Redactor } from './redact/redactor.js';
import { createWorkspaceComparison, type GitCheck } from './workspace/compare-workspace.js';
import { otherNamesOf } from './workspace/other-names.js';

export interface ExportOptions extends ScopeOptions {
  /** Folder that holds `sessions/` and `archived_sessions/`, or several of them. */
  readonly codexHome: string | readonly Home[];
  /** Absolute path; paths inside it are written relative to it. Null writes every path absolute. */
  readonly workspace: string | null;
  /** Further absolute paths of the workspace, as a container mounted it. */
  readonly workspaceAliases?: readonly string[];
  readonly run?: WorkflowRun | null;
  /** Compares what was patched with what git finds changed in the workspace. Off unless given. */
  readonly gitCheck?: GitCheck | false;
  /**
   * False leaves the `sha256` of the manifest's rollouts empty, for whoever does not want the manifest: of a large
   * export it takes a tenth to a third of the time.
   */
  readonly sha256?: boolean;
  /** Takes secrets out; one that goes by what looks like a secret unless given. False leaves them in. */
  readonly redactor?: Redactor | false;
}

/** Takes the records of one session after another, in the order of the contract, each in as many pieces as it has. */
export type TakeRecords = (records: readonly ActionRecord[]) => Promise<void> | void;

/**
 * Projects every session of the Codex homes.
 *
 * @returns the manifest: what was read and how well.
 * @throws ExportError `no_codex_home` or `unreadable_codex_home`; whatever `take` throws.
 */
export async function exportActions(options: ExportOptions, take: TakeRecords): Promise<Manifest> {
  const { codexHome, workspace, workspaceAliases = [], run = null, gitCheck = false } = options;
  const { redactor = createRedactor(), sha256 = true } = options;
  const homes = openHomes(typeof codexHome === 'string' ? [{ path: codexHome }] : codexHome);
  const inventory = await listSessions(homes);
  const scope = createScope(options, inventory.elsewhere);
  const paths = pathsIn(workspace, ...(workspace === null ? [] : namesOf(workspace, workspaceAliases)));
  const byId = new Map(inventory.sessions.map((session) => [session.id, session]));
  const mover = createForeignRecordMover<ReadRollout>(inventory.sessions);
  const foreignBudget = createForeignBudget();
  const listRoom = createListRoom();
  const entries: SessionEntry[] = [];
  const totals = createTotals();
  const redactions = createRedactions(redactor || null);
  const comparison = createWorkspaceComparison(workspace, gitCheck, foldersOfCodex(homes, workspace));

  let queue = inventory.sessions.filter(scope.admits);
  for (let files = queue.shift(); files !== undefined; files = queue.shift()) {
    const read = await readSession(files, paths, { sessionOf: (id) => byId.get(id), sha256, foreignBudget });
    // The lines of these rollouts are counted in the session that has them.
    for (const { entry } of mover.deliverTo(read.session, read.rollouts.length))
      (read.rollouts as ReadRollout[]).push({
        entry,
        account: createLineAccount(),
        isPointer: false,
        hasChanged: false,
      });
    const unreadable = unreadableRollouts(read);
    for (const place of unreadable) inventory.unread.add(place);
    if (unreadable.length > 0) continue;
    const orphans = mover
      .extractForeign(read.session, read.rollouts)
      .map((orphan) => ({ ...orphan, rollouts: [] }))
      .filter(scope.admits);
    if (orphans.length > 0) queue = [...queue, ...orphans].sort(byStart);
    const isBefore = scope.isBefore(files);
    const before = redactions.count();
    const recorded = nothingRecorded();
    for (const piece of inPieces(recordsOf(read.session, isBefore), recorded)) {
      await yieldToEvents();
      // Git is asked about the paths as they are.
      comparison.add(piece);
      const records = await redactions.records(piece);
      totals.add(records);
      await take(records);
    }
    const format = files.rollouts[0]?.identity.format ?? 'paginated';
    const whole = sessionEntryOf(read, format, recorded, isBefore, listRoom);
    if (scope.leavesOut(files, whole)) continue;
    const entry = await redactions.one(whole);
    entries.push({ ...withShortTexts(entry), redactions: redactions.count() - before });
  }
  const left = scope.entry();
  const around = await redactions.one({
    run,
    homes: homes.map(homeEntryOf),
    scope: left,
    unread: inventory.unread.list(),
    workspace: await comparison.entry(),
  });
  return manifestOf({
    ...around,
    sessions: entries,
    redaction: redactions.entry(),
    totals: totals.of(entries, {
      sessionsOutsideScope: left.sessions_before + left.sessions_not_asked_for,
      unread: inventory.unread.counts(),
      redactions: redactions.count(),
    }),
  });
}

const namesOf = (workspace: string, aliases: readonly string[]) => [
  realPath(workspace),
  ...otherNamesOf(workspace),
  ...aliases,
];
