// What the manifest says of a session that was read.
import { hasOpenTurn } from './codex/open-turn.js';
import { type IsBefore, incompleteOf, opaqueProgramsOf, type Placed } from './codex/records.js';
import type { RolloutEntry, SessionEntry } from './contract/manifest.js';
import { addCounts, countEach, sumOf } from './counts.js';
import type { ReadSession } from './read-session.js';

/** A hostile file must not fill the manifest; the counts stay whole. */
export const MOST_LISTED = 1000;

export function sessionEntryOf(
  { session, rollouts }: ReadSession,
  format: SessionEntry['format'],
  placed: readonly Placed[],
  outsideScope: number,
  isBefore: IsBefore,
): SessionEntry {
  const problems = rollouts.flatMap(({ account }, rollout) =>
    account.problems.map((problem) => ({ code: problem.code, rollout, line: problem.line })),
  );
  const { incomplete, begunBefore } = incompleteOf(session, isBefore);
  const last = rollouts.findLastIndex(({ account }) => account.lines > 0);
  const openness = (index: number): RolloutEntry['open'] => {
    const { hasChanged = false, account } = rollouts[index] ?? {};
    if (hasChanged) return 'changed_size';
    if (account?.problems.some(({ code }) => code === 'truncated_last_line')) return 'cut_line';
    return index === last && hasOpenTurn(session) ? 'turn_without_end' : null;
  };
  return {
    session_id: session.id,
    rollouts: rollouts.map(({ entry }, index) => ({
      ...entry,
      open: openness(index),
      first_sequence: placed.find(({ rollout }) => rollout === index)?.record.sequence ?? null,
    })),
    codex_version: session.facts?.codex_version ?? null,
    format,
    actions: countEach(placed.map(({ record }) => record.action_type)),
    incomplete: incomplete.slice(0, MOST_LISTED),
    incomplete_count: incomplete.length,
    opaque_programs: opaqueProgramsOf(session, isBefore),
    duplicates_merged: session.actions.duplicates,
    copied_lines: sumOf(rollouts, ({ account }) => account.copied),
    ignored: addCounts(rollouts.map(({ account }) => account.ignored)),
    unrecognised: addCounts(rollouts.map(({ account }) => account.unrecognised)),
    problems: problems.slice(0, MOST_LISTED),
    problem_count: problems.length,
    outside_scope: outsideScope + begunBefore,
    redactions: 0,
  };
}

/** The manifest names what is missing; it does not hold whole programs. */
const LONGEST_COMMAND = 2000;

/** To be called once secrets are out: a cut through one would hide it from the search. */
export const withShortCommands = (entry: SessionEntry): SessionEntry => ({
  ...entry,
  incomplete: entry.incomplete.map((call) => ({
    ...call,
    command: call.command?.slice(0, LONGEST_COMMAND) ?? null,
  })),
});
