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
    path: z.string().describe('Path relative to the Codex home, with / separators.'),
    sha256: z
      .string()
      .describe(
        'Digest of the bytes on disk, up to the size that the file had when it was opened. Empty if the file could not be opened, or if no digest was asked for.',
      ),
    bytes: count.describe('Bytes on disk, compressed or not.'),
    lines: count.describe(
      'Lines that were read. Each is projected, copied, ignored, unrecognised or a problem. A file that could not be read to its end has one more problem.',
    ),
    open: z
      .enum(OPEN_REASONS)
      .nullable()
      .describe(
        'Why the rollout may be unfinished. changed_size: its size changed while it was read. cut_line: its last line is incomplete. turn_without_end: it is the last rollout of its session, and the last turn that began in it has no end. Codex was still writing, or was killed: both look the same. Null if nothing shows that it is unfinished. Recordings that do not mark turns never show it.',
      ),
    first_sequence: count
      .nullable()
      .describe(
        'Sequence of the first record whose line is in this file; null if it has none. Records with status running come last in their session, whichever file they are in.',
      ),
  })
  .meta({ id: 'Rollout', description: 'A file of a session, as it was read.' });

export const incompleteCall = z
  .strictObject({
    call_id: z.string().nullable().describe('The id that Codex gave the call.'),
    tool_name: z.string().nullable().describe('The tool as Codex names it.'),
    command: z
      .string()
      .nullable()
      .describe('The first 2,000 characters of the command; null for other tools.'),
    turn_id: z.string().nullable().describe("Codex's id of the turn that made the call."),
    started_at: timestamp.nullable().describe('When the call began, as recorded, in UTC with milliseconds.'),
    rollout: count.describe('Index into rollouts.'),
    line: z.int().positive().describe('1-based line of the call in that rollout.'),
  })
  .meta({ id: 'IncompleteCall', description: 'A call that never came back.' });

const recordProblem = z
  .strictObject({
    code: problemCode.describe('What is wrong with the line. Its content is never quoted.'),
    rollout: count.describe('Index into rollouts.'),
    line: z.int().positive().describe('1-based line of that rollout.'),
  })
  .meta({ id: 'Problem', description: 'A line that could not be read completely.' });

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
        'Format of its first rollout. bare: records without times (releases up to 0.31). enveloped: each record has a time and a type. paginated: each record also has an ordinal, and completed items are recorded.',
      ),
    actions: z.partialRecord(actionType, count).describe('Records by action_type.'),
    incomplete: z.array(incompleteCall).describe('Calls that never came back. They have no record.'),
    incomplete_count: count.describe(
      'Number of all incomplete calls. The list ends after the first thousand, or if the lists of incomplete calls and problems of all sessions have 20,000 entries.',
    ),
    opaque_programs: count.describe('Programs whose inner actions this release did not record.'),
    partly_recorded_programs: count.describe(
      'Programs that made at least one call without a record of its own. The record of such a program has its source.',
    ),
    injected: count.describe(
      'Calls that a client put into the history (thread/inject_items), as far as they can be recognised. Codex ran none of them, so they have no record.',
    ),
    imported_turns: count.describe(
      'Turns that Codex took from the history of another agent (/import). Codex did nothing in them, so they have no records and no turn_index.',
    ),
    duplicates_merged: count.describe('Recorded completions of an action that already had its record.'),
    contradictions: count.describe(
      'Contradictions between recorded lines: a call and its completion name different commands or files, an item names a thread that does not have it, or a copied line has no original. The export does not decide which line is true, so look into the rollouts.',
    ),
    copied_lines: count.describe(
      "Lines that were copied from another rollout: a parent's history, or another file of the same session. They give no records.",
    ),
    usage: tokenUsage
      .nullable()
      .describe(
        'Tokens of the whole session, including those from before the time in scope. Copied lines do not count. Forks and sub-agents are sessions of their own and have their own usage. Null if none is recorded.',
      ),
    ignored: countsByKind.describe(
      "Lines that are known and deliberately not exported, by Codex's name of their kind.",
    ),
    unrecognised: countsByKind.describe(
      "Lines whose kind this release does not know, by Codex's name of the kind.",
    ),
    problems: z
      .array(recordProblem)
      .describe(
        'Lines that could not be read completely. Whatever could be recovered from them is in the records.',
      ),
    problem_count: count.describe('Number of all problems. The list ends as that of incomplete does.'),
    only_old_times: z
      .boolean()
      .describe('Whether the session is counted in sessions_with_only_old_times of scope.'),
    outside_scope: count.describe(
      'Actions that were left out because they completed before the time in scope, and calls that never came back and began before it. In the records that remain, sequence, turn_index and line still count from the start of the session.',
    ),
    redactions: count.describe(
      'Number of parts of texts that were replaced by [redacted:<kind>], in its records and in this entry.',
    ),
  })
  .meta({ id: 'SessionEntry', description: 'What was read of a session, and how well.' });

export type SessionEntry = z.infer<typeof sessionEntry>;
export type RolloutEntry = z.infer<typeof rolloutEntry>;
export type IncompleteCall = z.infer<typeof incompleteCall>;
export type { ProblemCode } from './words.js';
