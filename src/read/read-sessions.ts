// Reads the sessions in scope one after the other, and moves foreign records to the sessions that own them.
import { leaveOutInjected } from '../codex/calls/injected.js';
import { createLineAccount } from '../codex/decode/project.js';
import { createForeignBudget } from '../codex/session/memory-budget.js';
import type { IsBefore } from '../codex/session/records.js';
import type { Session } from '../codex/session/session.js';
import { createForeignRecordMover } from '../codex/threads/foreign-records.js';
import type { Found } from '../find/find-sessions.js';
import { byStart, type SessionFiles } from '../find/inventory.js';
import type { FaultListener } from '../shared/faults.js';
import { createLineWatch } from './line-watch.js';
import { type ReadRollout, type ReadSession, readSession } from './read-session.js';
import { unreadableRollouts } from './unreadable-rollouts.js';
import { namesOfWorkspace, type WorkspaceOptions, workspacePaths } from './workspace-paths.js';

export interface ReadSessionsOptions extends WorkspaceOptions {
  /**
   * False leaves `sha256` of the rollouts in the manifest empty. Set it if you do not need the manifest: the digests
   * take a tenth to a third of the time of a large export.
   */
  readonly sha256?: boolean;
  readonly onFault?: FaultListener;
}

export interface SessionInScope extends ReadSession {
  readonly files: SessionFiles;
  readonly isBefore: IsBefore;
  /** Whether all its times are older than the job although its files were changed in the job. */
  readonly hasOnlyOldTimes: boolean;
}

/** Yields the sessions in order of their start. */
export async function* readSessions(
  { inventory, scope }: Pick<Found, 'inventory' | 'scope'>,
  options: ReadSessionsOptions,
): AsyncGenerator<SessionInScope, void> {
  const { sha256 = true, onFault } = options;
  const paths = workspacePaths(options);
  const byId = new Map(inventory.sessions.map((session) => [session.id, session]));
  const mover = createForeignRecordMover<ReadRollout>(inventory.sessions);
  const foreignBudget = createForeignBudget();
  const sessionOf = (id: string) => byId.get(id);

  let queue = scope.select(inventory.sessions);
  for (let files = queue.shift(); files !== undefined; files = queue.shift()) {
    const mayBeElsewhere = scope.beganOnOtherRunner(files);
    const watchFor = { since: scope.since, places: mayBeElsewhere ? namesOfWorkspace(options) : [] };
    const read = await readSession(files, paths, { sessionOf, sha256, foreignBudget, onFault, watchFor });
    const delivered = mover.deliverTo(read.session, read.rollouts.length);
    const whole = { ...read, rollouts: [...read.rollouts, ...delivered.map(withoutLines)] };
    const unreadable = unreadableRollouts(whole);
    for (const place of unreadable) inventory.unread.add(place);
    if (unreadable.length > 0) continue;
    const seen = whole.rollouts.map(({ watch }) => watch);
    if (mayBeElsewhere && !seen.some(({ hasPlace }) => hasPlace)) {
      scope.count('sessions_of_other_runners');
      continue;
    }
    const orphans = mover.extractForeign(whole.session, whole.rollouts);
    const further = scope.select(orphans.map((orphan) => ({ ...orphan, rollouts: [] })));
    if (further.length > 0) queue = [...queue, ...further].sort(byStart);
    leaveOutInjected(whole.session);
    await accountForPrograms(whole.session);
    const hasOnlyOldTimes = scope.hasOnlyOldTimes(files, seen);
    yield { ...whole, files, isBefore: scope.isBefore(files, seen), hasOnlyOldTimes };
  }
}

/**
 * Accounts for the programs of a session. The module is large and most sessions have no program, so it is loaded late.
 */
async function accountForPrograms(session: Session): Promise<void> {
  if (session.programs.all().length === 0) return;
  const accounts = await import('../codex/calls/program-accounts.js');
  await accounts.accountForPrograms(session);
}

/** Returns a rollout without its lines, because these are counted in the session that it belongs to. */
const withoutLines = ({ entry }: ReadRollout): ReadRollout => ({
  entry,
  account: createLineAccount(),
  watch: createLineWatch({}),
  isPointer: false,
  failure: null,
  hasChanged: false,
});
