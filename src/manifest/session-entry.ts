// Makes the manifest's entry of a session that was read.
import { contradictionsIn } from '../codex/session/contradictions.js';
import {
  hasOpenTurn,
  incompleteOf,
  injectedOf,
  opaqueProgramsOf,
  partlyRecordedProgramsOf,
} from '../codex/session/incomplete.js';
import { leftOutOf, type PlacedRecord } from '../codex/session/records.js';
import { MAX_LISTED } from '../contract/v1/limits.js';
import type { RolloutEntry, SessionEntry } from '../contract/v1/manifest.js';
import type { SessionInScope } from '../read/read-sessions.js';
import { addCounts, sumOf } from '../shared/counts.js';

/** How many more entries the lists of all sessions may have. A hostile home must not fill the manifest. */
export interface ListBudget {
  left: number;
}

export const createListBudget = (): ListBudget => ({ left: 20 * MAX_LISTED });

/** Counts of a session's records, made while these are written. */
export interface RecordCounts {
  /** By type. */
  readonly actions: Map<string, number>;
  /** The sequence number of the first record of each rollout. */
  readonly firstSequences: Map<number, number>;
}

export const createRecordCounts = (): RecordCounts => ({ actions: new Map(), firstSequences: new Map() });

export function countRecords(
  { actions, firstSequences }: RecordCounts,
  batch: readonly PlacedRecord[],
): void {
  for (const { rollout, record } of batch) {
    actions.set(record.action_type, (actions.get(record.action_type) ?? 0) + 1);
    if (!firstSequences.has(rollout)) firstSequences.set(rollout, record.sequence);
  }
}

export function sessionEntryOf(
  { session, files, rollouts, isBefore }: SessionInScope,
  { actions, firstSequences }: RecordCounts,
  listBudget: ListBudget,
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
    format: files.rollouts[0]?.identity.format ?? 'paginated',
    actions: addCounts([actions]),
    incomplete: listed(incomplete, listBudget),
    incomplete_count: incomplete.length,
    opaque_programs: opaqueProgramsOf(session, isBefore),
    partly_recorded_programs: partlyRecordedProgramsOf(session, isBefore),
    injected: injectedOf(session, isBefore),
    imported_turns: session.turns.imported,
    duplicates_merged: session.actions.duplicates,
    contradictions: contradictionsIn(session) + sumOf(rollouts, ({ account }) => account.withoutOriginal),
    copied_lines: sumOf(rollouts, ({ account }) => account.copied),
    usage: session.tokens.sum,
    ignored: addCounts(rollouts.map(({ account }) => account.ignored)),
    unrecognised: addCounts(rollouts.map(({ account }) => account.unrecognised)),
    problems: listed(problems, listBudget),
    problem_count: sumOf(rollouts, ({ account }) => account.problemCount),
    outside_scope: leftOutOf(session, isBefore) + begunBefore,
    redactions: 0,
    only_old_times: false,
  };
}

/** Characters. The manifest names what is missing and does not hold whole programs. */
const MAX_TEXT_LENGTH = 2000;

const short = (text: string | null) => text?.slice(0, MAX_TEXT_LENGTH).toWellFormed() ?? null;

/** Shortens long texts. Must be called after redaction, because a secret that is cut would not be found. */
export const withShortTexts = (entry: SessionEntry): SessionEntry => ({
  ...entry,
  incomplete: entry.incomplete.map((call) => ({
    ...call,
    call_id: short(call.call_id),
    tool_name: short(call.tool_name),
    command: short(call.command),
  })),
});

function listed<Item>(items: readonly Item[], budget: ListBudget): Item[] {
  const first = items.slice(0, Math.min(MAX_LISTED, budget.left));
  budget.left -= first.length;
  return first;
}
