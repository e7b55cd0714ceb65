// What an export leaves out on purpose: sessions that were not asked for, and what is from before a time.
import type { IsBefore } from '../codex/session/records.js';
import type { Manifest, SessionEntry, SinceSource } from '../contract/v1/manifest.js';
import { sumOf } from '../shared/counts.js';
import type { SessionFiles } from './inventory.js';

export interface ScopeOptions {
  /** Only these sessions; empty means all. */
  readonly sessionIds?: readonly string[];
  /** Only what completed since then. Sessions that did nothing since are left out whole. */
  readonly since?: Date | null;
  /** Where that time is from; `given` unless told otherwise. */
  readonly sinceFrom?: SinceSource;
}

export interface Scope {
  /** Returns the sessions that are worth reading, and counts the others. */
  select(sessions: readonly SessionFiles[]): SessionFiles[];
  /** What is from before the time: by the record's own, or by its file's where the recording has none. */
  isBefore(session: SessionFiles): IsBefore;
  /** Whether a session that was read turns out to have nothing since that time. */
  isAllBefore(session: SessionFiles, entry: SessionEntry): boolean;
  /** Counts a session that is left out because all of it is from before the time. */
  countBefore(): void;
  entry(): Manifest['scope'];
}

/** Milliseconds by which the clocks of a file system and of this machine may differ. Costs a read, no more. */
const CLOCK_SLACK = 60_000;

/** @param elsewhere Sessions that were passed over already. */
export function createScope(
  { sessionIds = [], since = null, sinceFrom = 'given' }: ScopeOptions,
  elsewhere: number,
): Scope {
  const from = since?.getTime() ?? Number.NEGATIVE_INFINITY;
  const iso = since?.toISOString() ?? '';
  let sessionsBefore = 0;
  let sessionsNotAskedFor = elsewhere;

  const isAskedFor = ({ id }: SessionFiles) => sessionIds.length === 0 || sessionIds.includes(id);
  const isTouched = ({ rollouts }: SessionFiles) =>
    rollouts.length === 0 || rollouts.some(({ file }) => file.changedAt >= from - CLOCK_SLACK);
  const isUntimed = ({ rollouts }: SessionFiles) =>
    rollouts.every(({ identity }) => identity.format === 'bare');
  const isFileBefore = ({ rollouts }: SessionFiles, index: number) =>
    (rollouts[index]?.file.modifiedAt ?? Number.POSITIVE_INFINITY) < from;

  return {
    select(sessions) {
      const askedFor = sessions.filter(isAskedFor);
      const touched = askedFor.filter(isTouched);
      sessionsNotAskedFor += sessions.length - askedFor.length;
      sessionsBefore += askedFor.length - touched.length;
      return touched;
    },
    isBefore(session) {
      const untimed = isUntimed(session);
      return ({ rollout, timestamp }) =>
        timestamp === null || untimed ? isFileBefore(session, rollout) : timestamp < iso;
    },
    isAllBefore(session, { actions, incomplete_count, outside_scope }) {
      if (sumOf(Object.values(actions), Number) + incomplete_count > 0) return false;
      const { rollouts } = session;
      const areFilesBefore =
        rollouts.length > 0 && rollouts.every((_, index) => isFileBefore(session, index));
      return outside_scope > 0 || areFilesBefore;
    },
    countBefore() {
      sessionsBefore += 1;
    },
    entry: () => ({
      since: since?.toISOString() ?? null,
      since_from: since === null ? null : sinceFrom,
      sessions_before: sessionsBefore,
      sessions_not_asked_for: sessionsNotAskedFor,
    }),
  };
}
