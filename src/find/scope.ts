// Decides what an export leaves out on purpose: sessions that were not asked for, and what is from before a time.
import type { IsBefore } from '../codex/session/records.js';
import type { Manifest, SessionEntry, SinceSource } from '../contract/v1/manifest.js';
import { sumOf } from '../shared/counts.js';
import type { SessionFiles } from './inventory.js';

export interface ScopeOptions {
  /** Only these sessions; empty means all. */
  readonly sessionIds?: readonly string[];
  /** Only what completed since then. Sessions that did nothing since are left out whole. */
  readonly since?: Date | null;
  /** Where that time is from; `given` unless set. */
  readonly sinceFrom?: SinceSource;
  /** Whether a folder belongs to the job of another runner on this machine; sessions that ran there are left out. */
  readonly isOtherRunners?: ((folder: string) => boolean) | null;
}

/** What was seen of a rollout while it was read. */
export interface SeenTimes {
  readonly hasTime: boolean;
  readonly hasTimeSince: boolean;
}

export interface Scope {
  /** What `isBefore` compares with, as text; null without a time. */
  readonly since: string | null;
  /** Returns the sessions that are worth reading, and counts the others. */
  select(sessions: readonly SessionFiles[]): SessionFiles[];
  /**
   * What is from before the time: by the record's own, or by its file's where the recording has none, or was
   * changed in this job and has only older times.
   */
  isBefore(session: SessionFiles, seen: readonly SeenTimes[]): IsBefore;
  /** Whether a session was changed in this job and has only older times. */
  hasOnlyOldTimes(session: SessionFiles, seen: readonly SeenTimes[]): boolean;
  /** Whether a session began in the job of another runner. It is of this job all the same if it went on here. */
  beganOnOtherRunner(session: SessionFiles): boolean;
  /** Whether a session that was read turns out to have nothing since that time. */
  isAllBefore(session: SessionFiles, entry: SessionEntry): boolean;
  /** Counts a session, under its name in the manifest. */
  count(what: 'sessions_before' | 'sessions_of_other_runners' | 'sessions_with_only_old_times'): void;
  entry(): Manifest['scope'];
}

/**
 * Milliseconds by which the clocks of a file system and of this machine may differ. At worst a file is read in vain.
 */
const CLOCK_SLACK = 60_000;

/** @param elsewhere Sessions that were left out already. */
export function createScope(
  { sessionIds = [], since = null, sinceFrom = 'given', isOtherRunners = null }: ScopeOptions,
  elsewhere: number,
): Scope {
  const from = since?.getTime() ?? Number.NEGATIVE_INFINITY;
  const iso = since?.toISOString() ?? '';
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
  // A time that a person gave means the times as they stand. A restored cache keeps the old times of its files.
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
        return timestamp === null || untimed ? isFileBefore(session, rollout) : timestamp < iso;
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
