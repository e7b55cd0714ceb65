// Version 1 of the contract, manifest: what was read and how well. Holds no clock value of its own.
import * as z from 'zod';
import { count } from './count.js';
import { actionType } from './records.js';
import { homeEntry, scope } from './scope.js';
import { SCHEMA_VERSION } from './version.js';
import { workspaceCheck } from './workspace-check.js';

const countsByKind = z.record(z.string(), count);

export const problemCode = z.enum([
  'bad_json',
  'truncated_last_line',
  'line_too_long',
  'nul_bytes',
  'invalid_utf8',
  'unexpected_shape',
  'too_much',
  'corrupt_compression',
  'read_failed',
]);

export const unreadReason = z.enum([
  'link',
  'not_a_file',
  'permission_denied',
  'unsupported_format',
  'other_file',
  'empty',
  'git_lfs_pointer',
  'no_record',
  'too_deep',
  'too_many',
  'too_large',
  'unreadable',
]);

export const rolloutEntry = z.strictObject({
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
    .enum(['changed_size', 'cut_line', 'turn_without_end'])
    .nullable()
    .describe(
      'Why it may not be finished. changed_size: it had another size when it had been read. cut_line: its last line is not whole. turn_without_end: it is the last of its session, and the last turn marked as begun in it has no end. Codex was still writing then, or was killed, which looks the same. Null when nothing says so; what marks no turns may be unfinished all the same.',
    ),
  first_sequence: count
    .nullable()
    .describe(
      'Sequence of the first record whose line is in this file; null when it gave none. Records with status running come last in their session, whichever file they stand in.',
    ),
});

export const incompleteCall = z.strictObject({
  call_id: z.string().nullable(),
  tool_name: z.string().nullable(),
  command: z.string().nullable().describe('Its first 2,000 characters.'),
  turn_id: z.string().nullable(),
  started_at: z.string().nullable(),
  rollout: count.describe('Index into rollouts.'),
  line: z.int().positive(),
});

export const sessionEntry = z.strictObject({
  session_id: z.string(),
  rollouts: z.array(rolloutEntry),
  codex_version: z.string().nullable(),
  format: z.enum(['bare', 'enveloped', 'paginated']),
  actions: z.partialRecord(actionType, count).describe('Records by action_type.'),
  incomplete: z.array(incompleteCall).describe('Calls that never came back: no record is made of them.'),
  incomplete_count: count.describe(
    'All of them; the list is cut after the first thousand, and after 20,000 of these and problems in all sessions.',
  ),
  opaque_programs: count.describe('Programs whose inner actions this release did not record.'),
  duplicates_merged: count.describe('Further completions recorded of an action that already had its record.'),
  copied_lines: count.describe(
    "Lines that are another rollout's: a parent's history, or a copy of the same session. No records are made of them.",
  ),
  ignored: countsByKind.describe(
    "Lines that are known and deliberately not an action, by Codex's record kind.",
  ),
  unrecognised: countsByKind.describe("Lines of kinds this version does not know, by Codex's record kind."),
  problems: z
    .array(
      z.strictObject({
        code: problemCode,
        rollout: count.describe('Index into rollouts.'),
        line: z.int().positive(),
      }),
    )
    .describe('Lines that could not be read whole; what could be recovered of them is in the records.'),
  problem_count: count.describe('All of them; the list is cut as that of incomplete is.'),
  outside_scope: count.describe(
    'Actions left out because they completed before the time in scope, and calls that never came back left out because they began before. The sequence, turn_index and line of what is left count from the start of the session all the same.',
  ),
  redactions: count.describe('Parts of texts replaced by [redacted:<kind>], in its records and here.'),
});

export const manifest = z.strictObject({
  schema_version: z.literal(SCHEMA_VERSION),
  exporter: z.strictObject({ name: z.string(), version: z.string() }),
  run: z
    .strictObject({
      repository: z.string().nullable(),
      workflow: z.string().nullable(),
      job: z.string().nullable(),
      run_id: z.string().nullable(),
      run_attempt: z.string().nullable(),
      sha: z.string().nullable(),
      ref: z.string().nullable(),
      event_name: z.string().nullable(),
    })
    .nullable()
    .describe('The workflow run that made the export; null outside GitHub Actions.'),
  homes: z
    .array(homeEntry)
    .describe('The Codex homes that were looked into, each once: of two names for one folder the first.'),
  scope: scope.describe('What was left out on purpose, and why.'),
  sessions: z.array(sessionEntry).describe('In order of their start, as in actions.ndjson.'),
  unread: z
    .array(z.strictObject({ home: count, path: z.string(), reason: unreadReason }))
    .describe(
      'Places that were found and not read: the index of the home, and the path in it, a dot for itself. Links come last. Cut after the first thousand; the totals count all.',
    ),
  workspace: workspaceCheck
    .nullable()
    .describe('What the recorded file changes say, against what git says; null when it was not checked.'),
  redaction: z
    .strictObject({
      enabled: z.boolean().describe('False: secrets were not looked for, and stand as they were recorded.'),
      by_kind: countsByKind.describe(
        'Parts of texts replaced, by the kind that the placeholder names. not-checked: texts that could not be looked through, and were replaced whole.',
      ),
    })
    .describe('What was taken out of the records and of this manifest because it looked like a secret.'),
  totals: z.strictObject({
    sessions: count,
    sessions_outside_scope: count.describe('Sessions left out whole: the sum of the two counts in scope.'),
    records: count,
    actions: z.partialRecord(actionType, count),
    commands: count,
    failed_commands: count.describe('Commands with status failed.'),
    declined: count.describe('Actions with status declined.'),
    changed_paths: count.describe('Distinct paths of file changes that completed.'),
    outside_workspace: count.describe('Those of them that are outside the workspace, and so absolute.'),
    incomplete: count,
    opaque_programs: count,
    duplicates_merged: count,
    unrecognised: count,
    problems: count,
    outside_scope: count,
    unread: count,
    unread_by_reason: z.partialRecord(unreadReason, count),
    open_rollouts: count.describe('Rollouts that may not be finished.'),
    redactions: count.describe('All parts replaced, those outside any session too.'),
  }),
});

export type Manifest = z.infer<typeof manifest>;
export type SessionEntry = z.infer<typeof sessionEntry>;
export type RolloutEntry = z.infer<typeof rolloutEntry>;
export type IncompleteCall = z.infer<typeof incompleteCall>;
export type { HomeEntry, SinceSource } from './scope.js';
export type { WorkspaceCheck, WorkspaceProblem } from './workspace-check.js';
export type ProblemCode = z.infer<typeof problemCode>;
export type UnreadReason = z.infer<typeof unreadReason>;
export type WorkflowRun = NonNullable<Manifest['run']>;
