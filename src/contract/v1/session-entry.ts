// Version 1 of the contract, manifest: what was read of one session, and how well.
import * as z from 'zod';
import { count, countsByKind } from './count.js';
import { actionType, timestamp } from './record-head.js';
import { tokenUsage } from './token-usage.js';
import { OPEN_REASONS, PROBLEM_CODES, ROLLOUT_FORMATS } from './words.js';

export const problemCode = z.enum(PROBLEM_CODES);

export const rolloutEntry = z
  .strictObject({
    home: count.describe('Index into homes.'),
    path: z.string().describe('Relative to the Codex home, / separators.'),
    sha256: z
      .string()
      .describe(
        'Of the bytes as they stand on disk, up to the size the file had when it was opened. Empty when it could not be opened, or was not asked for.',
      ),
    bytes: count.describe('As they stand on disk, compressed or not.'),
    lines: count.describe(
      'Lines read. Each is projected from, copied, ignored, unrecognised or a problem; a file that could not be read to its end has one problem more.',
    ),
    open: z
      .enum(OPEN_REASONS)
      .nullable()
      .describe(
        'Why it may not be finished. changed_size: it had another size when it had been read. cut_line: its last line is not whole. turn_without_end: it is the last of its session, and the last turn marked as begun in it has no end. Codex was still writing then, or was killed, which looks the same. Null when nothing says so; what marks no turns may be unfinished all the same.',
      ),
    first_sequence: count
      .nullable()
      .describe(
        'Sequence of the first record whose line is in this file; null when it gave none. Records with status running come last in their session, whichever file they stand in.',
      ),
  })
  .meta({ id: 'Rollout', description: 'A file of a session, as it was read.' });

export const incompleteCall = z
  .strictObject({
    call_id: z.string().nullable().describe('The id that Codex gave the call.'),
    tool_name: z.string().nullable().describe('The tool as Codex names it.'),
    command: z.string().nullable().describe('Its first 2,000 characters.'),
    turn_id: z.string().nullable().describe("Codex's id of the turn that made the call."),
    started_at: timestamp.nullable().describe('When it began, as recorded, UTC with milliseconds.'),
    rollout: count.describe('Index into rollouts.'),
    line: z.int().positive().describe('1-based line of that rollout on which the call stands.'),
  })
  .meta({ id: 'IncompleteCall', description: 'A call that never came back.' });

const recordProblem = z
  .strictObject({
    code: problemCode.describe('What is wrong with the line. Its content is not told.'),
    rollout: count.describe('Index into rollouts.'),
    line: z.int().positive().describe('1-based line of that rollout.'),
  })
  .meta({ id: 'Problem', description: 'A line that could not be read whole.' });

export const sessionEntry = z
  .strictObject({
    session_id: z.string().describe("Codex's id of the thread; the session_id of its records."),
    rollouts: z
      .array(rolloutEntry)
      .describe('The files of the session, in the order in which they were read.'),
    codex_version: z.string().nullable().describe('The release that created the session.'),
    format: z
      .enum(ROLLOUT_FORMATS)
      .describe(
        'How its first file is written. bare: records without times (releases up to 0.31). enveloped: each record has a time and a type. paginated: each has an ordinal too, and completed items are recorded.',
      ),
    actions: z.partialRecord(actionType, count).describe('Records by action_type.'),
    incomplete: z.array(incompleteCall).describe('Calls that never came back: no record is made of them.'),
    incomplete_count: count.describe(
      'All of them; the list is cut after the first thousand, and after 20,000 of these and problems in all sessions.',
    ),
    opaque_programs: count.describe('Programs whose inner actions this release did not record.'),
    partly_recorded_programs: count.describe(
      'Programs of which at least one call has no record of its own. Their records have the source.',
    ),
    injected: count.describe(
      'Calls that a client put into the history (thread/inject_items) and that are told apart: Codex ran none of them, so they have no record.',
    ),
    imported_turns: count.describe(
      'Turns that Codex took from the history of another agent (/import). Codex did nothing in them, so they have no records and no turn_index.',
    ),
    duplicates_merged: count.describe(
      'Further completions recorded of an action that already had its record.',
    ),
    contradictions: count.describe(
      'Records that cannot all be true: a call and its completion name different commands or files, an item names a thread that does not have it, or a line that stands as a copy has no original. Each needs a look at the rollouts: none of them is decided here.',
    ),
    copied_lines: count.describe(
      "Lines that are another rollout's: a parent's history, or a copy of the same session. No records are made of them.",
    ),
    usage: tokenUsage
      .nullable()
      .describe(
        'Tokens of the whole session, also from before the time in scope. Copied lines are not counted, nor are forks and sub-agents: each has its own. Null if none are recorded.',
      ),
    ignored: countsByKind.describe(
      "Lines that are known and deliberately not an action, by Codex's record kind.",
    ),
    unrecognised: countsByKind.describe("Lines of kinds this version does not know, by Codex's record kind."),
    problems: z
      .array(recordProblem)
      .describe('Lines that could not be read whole; what could be recovered of them is in the records.'),
    problem_count: count.describe('All of them; the list is cut as that of incomplete is.'),
    only_old_times: z.boolean().describe('Whether it is one of sessions_with_only_old_times in scope.'),
    outside_scope: count.describe(
      'Actions left out because they completed before the time in scope, and calls that never came back left out because they began before. The sequence, turn_index and line of what is left count from the start of the session all the same.',
    ),
    redactions: count.describe('Parts of texts replaced by [redacted:<kind>], in its records and here.'),
  })
  .meta({ id: 'SessionEntry', description: 'What was read of a session, and how well.' });

export type SessionEntry = z.infer<typeof sessionEntry>;
export type RolloutEntry = z.infer<typeof rolloutEntry>;
export type IncompleteCall = z.infer<typeof incompleteCall>;
export type { ProblemCode } from './words.js';
