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
  /** Whether a session is worth reading; one that is not is counted. */
  admits(session: SessionFiles): boolean;
  /** What is from before the time: by the record's own, or by its file's where the recording has none. */
  isBefore(session: SessionFiles): IsBefore;
  /** Whether a session that was read turns out to have nothing since that time; it is then counted. */
  leavesOut(session: SessionFiles, entry: SessionEntry): boolean;
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

  const isUntimed = ({ rollouts }: SessionFiles) =>
    rollouts.every(({ identity }) => identity.format === 'bare');
  const isFileBefore = ({ rollouts }: SessionFiles, index: number) =>
    (rollouts[index]?.file.modifiedAt ?? Number.POSITIVE_INFINITY) < from;

  return {
    admits(session) {
      const { id, rollouts } = session;
      const isAskedFor = sessionIds.length === 0 || sessionIds.includes(id);
      const isTouched =
        rollouts.length === 0 || rollouts.some(({ file }) => file.changedAt >= from - CLOCK_SLACK);
      if (!isAskedFor) sessionsNotAskedFor += 1;
      else if (!isTouched) sessionsBefore += 1;
      return isAskedFor && isTouched;
    },
    isBefore(session) {
      const untimed = isUntimed(session);
      return ({ rollout, timestamp }) =>
        timestamp === null || untimed ? isFileBefore(session, rollout) : timestamp < iso;
    },
    leavesOut(session, { actions, incomplete_count, outside_scope }) {
      if (sumOf(Object.values(actions), Number) + incomplete_count > 0) return false;
      const isBefore =
        outside_scope > 0 ||
        (session.rollouts.length > 0 && session.rollouts.every((_, index) => isFileBefore(session, index)));
      if (isBefore) sessionsBefore += 1;
      return isBefore;
    },
    entry: () => ({
      since: since?.toISOString() ?? null,
      since_from: since === null ? null : sinceFrom,
      sessions_before: sessionsBefore,
      sessions_not_asked_for: sessionsNotAskedFor,
    }),
  };
}
