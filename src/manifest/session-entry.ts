// What the manifest says of a session that was read.
import { hasOpenTurn, incompleteOf, opaqueProgramsOf } from '../codex/session/incomplete.js';
import { type IsBefore, leftOutOf } from '../codex/session/records.js';
import { MOST_LISTED } from '../contract/v1/limits.js';
import type { RolloutEntry, SessionEntry } from '../contract/v1/manifest.js';
import type { ReadSession } from '../read/read-session.js';
import { addCounts, sumOf } from '../shared/counts.js';
import type { Recorded } from './batch.js';

/** What the lists of all sessions may still hold: a hostile home must not fill the manifest. */
export interface ListRoom {
  left: number;
}

export const createListRoom = (): ListRoom => ({ left: 20 * MOST_LISTED });

export function sessionEntryOf(
  { session, rollouts }: ReadSession,
  format: SessionEntry['format'],
  { actions, firstSequences }: Recorded,
  isBefore: IsBefore,
  listRoom: ListRoom,
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
      first_sequence: firstSequences.get(index) ?? null,
    })),
    codex_version: session.info?.codex_version ?? null,
    format,
    actions: addCounts([actions]),
    incomplete: listed(incomplete, listRoom),
    incomplete_count: incomplete.length,
    opaque_programs: opaqueProgramsOf(session, isBefore),
    duplicates_merged: session.actions.duplicates,
    copied_lines: sumOf(rollouts, ({ account }) => account.copied),
    ignored: addCounts(rollouts.map(({ account }) => account.ignored)),
    unrecognised: addCounts(rollouts.map(({ account }) => account.unrecognised)),
    problems: listed(problems, listRoom),
    problem_count: sumOf(rollouts, ({ account }) => account.problemCount),
    outside_scope: leftOutOf(session, isBefore) + begunBefore,
    redactions: 0,
  };
}

/** The manifest names what is missing; it does not hold whole programs. */
const LONGEST_TEXT = 2000;

const short = (text: string | null) => text?.slice(0, LONGEST_TEXT).toWellFormed() ?? null;

/** To be called once secrets are out: a cut through one would hide it from the search. */
export const withShortTexts = (entry: SessionEntry): SessionEntry => ({
  ...entry,
  incomplete: entry.incomplete.map((call) => ({
    ...call,
    call_id: short(call.call_id),
    tool_name: short(call.tool_name),
    command: short(call.command),
  })),
});

function listed<Item>(items: readonly Item[], room: ListRoom): Item[] {
  const first = items.slice(0, Math.min(MOST_LISTED, room.left));
  room.left -= first.length;
  return first;
}
