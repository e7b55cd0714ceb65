// Decides what an export leaves out on purpose: sessions that were not asked for, and everything from before a time.
import type { IsBefore } from '../codex/session/records.js';
import type { Manifest, SessionEntry, SinceSource } from '../contract/v1/manifest.js';
import { sumOf } from '../shared/counts.js';
import type { SessionFiles } from './inventory.js';

export interface ScopeOptions {
  /** Ids of the sessions to export; empty means all. */
  readonly sessionIds?: readonly string[];
  /** Exports only what completed since this time. Sessions that did nothing since then are left out. */
  readonly since?: Date | null;
  /** Where that time comes from. By default this is `given`. */
  readonly sinceFrom?: SinceSource;
  /**
   * Says whether a folder belongs to the job of another runner on this machine. Sessions that ran there are left out.
   */
  readonly isOtherRunners?: ((folder: string) => boolean) | null;
}

/** Which times were seen in a rollout while it was read. */
export interface SeenTimes {
  readonly hasTime: boolean;
  readonly hasTimeSince: boolean;
}

export interface Scope {
  /** The time asked for, as text; null if there is none. */
  readonly since: string | null;
  /** Returns the sessions that are worth reading, and counts the others. */
  select(sessions: readonly SessionFiles[]): SessionFiles[];
  /**
   * Returns a function that says whether a position is from before the time. The time of the line decides. If a
   * recording has no times, the time of its file decides; if the file was changed in this job although all its times
   * are older, nothing in it is from before.
   */
  isBefore(session: SessionFiles, seen: readonly SeenTimes[]): IsBefore;
  /** Whether the files of a session were changed in this job although all its times are older. */
  hasOnlyOldTimes(session: SessionFiles, seen: readonly SeenTimes[]): boolean;
  /** Whether a session began in the job of another runner. It still belongs to this job if it continued here. */
  beganOnOtherRunner(session: SessionFiles): boolean;
  /** Whether a session, once it was read, has nothing since that time. */
  isAllBefore(session: SessionFiles, entry: SessionEntry): boolean;
  /** Adds a session to one of the counts in the manifest. */
  count(what: 'sessions_before' | 'sessions_of_other_runners' | 'sessions_with_only_old_times'): void;
  entry(): Manifest['scope'];
}

/**
 * Milliseconds by which the clocks of a file system and of this machine may differ. If it is too much, a file is read
 * in vain.
 */
const CLOCK_SLACK = 60_000;

/** @param elsewhere Number of sessions that were left out already. */
export function createScope(
  { sessionIds = [], since = null, sinceFrom = 'given', isOtherRunners = null }: ScopeOptions,
  elsewhere: number,
): Scope {
  const from = since?.getTime() ?? Number.NEGATIVE_INFINITY;
  const counts = {
    sessions_before: 0,
    sessions_not_asked_for: elsewhere,
    sessions_of_other_runners: 0,
    sessions_with_only_old_times: 0,
  };

  const isAskedFor = ({ id }: SessionFiles) => sessionIds.length === 0 || sessionIds.includes(id);
  const isTouched = ({ rollouts }: SessionFiles) =>
    rollouts.length === 0 || rollouts.some(({ file }) => file.changedAt >= from - CLOCK_SLACK);
  const isUntimed = ({ rollouts }: SessionFiles) =>
    rollouts.every(({ identity }) => identity.format === 'bare');
  const isFileBefore = ({ rollouts }: SessionFiles, index: number) =>
    (rollouts[index]?.file.modifiedAt ?? Number.POSITIVE_INFINITY) < from;
  // A time that a person gave is compared with the recorded times only. Files of a restored cache keep their old times.
  const rolloutHasOnlyOldTimes = (session: SessionFiles, index: number, seen: SeenTimes | undefined) =>
    since !== null &&
    sinceFrom !== 'given' &&
    seen?.hasTime === true &&
    !seen.hasTimeSince &&
    index < session.rollouts.length &&
    !isFileBefore(session, index);

  return {
    since: since?.toISOString() ?? null,
    select(sessions) {
      const askedFor = sessions.filter(isAskedFor);
      const touched = askedFor.filter(isTouched);
      counts.sessions_not_asked_for += sessions.length - askedFor.length;
      counts.sessions_before += askedFor.length - touched.length;
      return touched;
    },
    isBefore(session, seen) {
      const untimed = isUntimed(session);
      return ({ rollout, timestamp }) => {
        if (rolloutHasOnlyOldTimes(session, rollout, seen[rollout])) return false;
        return timestamp === null || untimed ? isFileBefore(session, rollout) : timestamp < from;
      };
    },
    hasOnlyOldTimes: (session, seen) =>
      seen.some((each, index) => rolloutHasOnlyOldTimes(session, index, each)),
    beganOnOtherRunner: ({ rollouts }) =>
      isOtherRunners !== null &&
      rollouts.length > 0 &&
      rollouts.every(({ identity: { cwd } }) => cwd !== null && isOtherRunners(cwd)),
    isAllBefore(session, { actions, incomplete_count, outside_scope }) {
      if (sumOf(Object.values(actions), Number) + incomplete_count > 0) return false;
      const { rollouts } = session;
      const areFilesBefore =
        rollouts.length > 0 && rollouts.every((_, index) => isFileBefore(session, index));
      return outside_scope > 0 || areFilesBefore;
    },
    count(what) {
      counts[what] += 1;
    },
    entry: () => ({
      since: since?.toISOString() ?? null,
      since_from: since === null ? null : sinceFrom,
      ...counts,
    }),
  };
}
