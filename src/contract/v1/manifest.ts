// Version 1 of the contract, manifest: what was read and how well. Holds no clock value of its own.
import * as z from 'zod';
import { count, countsByKind } from './count.js';
import { actionType } from './record-head.js';
import { schemaVersion } from './schema-version.js';
import { homeEntry, scope } from './scope.js';
import { sessionEntry } from './session-entry.js';
import { tokenUsage } from './token-usage.js';
import { UNREAD_REASONS } from './words.js';
import { workflowRun } from './workflow-run.js';
import { workspaceCheck } from './workspace-check.js';

export const unreadReason = z.enum(UNREAD_REASONS);

const unreadPlace = z
  .strictObject({
    home: count.describe('Index into homes.'),
    path: z.string().describe('The path in that home; a dot for itself.'),
    reason: unreadReason.describe('Why it was not read.'),
  })
  .meta({ id: 'UnreadPlace', description: 'A place that was found and not read.' });

const redaction = z
  .strictObject({
    enabled: z.boolean().describe('False: secrets were not looked for, and stand as they were recorded.'),
    by_kind: countsByKind.describe(
      'Parts of texts replaced, by the kind that the placeholder names. not-checked: texts that could not be looked through, and were replaced whole.',
    ),
  })
  .meta({
    id: 'Redaction',
    description: 'What was taken out of the records and of this manifest because it looked like a secret.',
  });

const totals = z
  .strictObject({
    sessions: count.describe('Sessions exported.'),
    sessions_outside_scope: count.describe(
      'Sessions left out whole: those before the time in scope, those not asked for and those of other runners.',
    ),
    records: count.describe('Lines of actions.ndjson.'),
    actions: z.partialRecord(actionType, count).describe('Records by action_type.'),
    commands: count.describe('Records with action_type command_execution.'),
    failed_commands: count.describe('Commands with status failed.'),
    declined: count.describe('Actions with status declined.'),
    changed_paths: count.describe('Distinct paths of file changes that completed.'),
    outside_workspace: count.describe('Those of them that are outside the workspace, and so absolute.'),
    incomplete: count.describe('Calls that never came back.'),
    opaque_programs: count.describe('Programs whose inner actions were not recorded.'),
    partly_recorded_programs: count.describe('Programs of which at least one call has no record of its own.'),
    injected: count.describe(
      'Calls that a client put into the history (thread/inject_items) and that are told apart: Codex ran none of them, so they have no record.',
    ),
    imported_turns: count.describe(
      'Turns that Codex took from the history of another agent, of all sessions. They have no records.',
    ),
    duplicates_merged: count.describe(
      'Further completions recorded of actions that already had their record.',
    ),
    contradictions: count.describe('Records that cannot all be true, of all sessions.'),
    usage: tokenUsage.nullable().describe('Tokens of all sessions that record them; null if none does.'),
    unrecognised: count.describe('Lines of kinds that this version does not know.'),
    problems: count.describe('Lines that could not be read whole.'),
    outside_scope: count.describe('Actions left out of exported sessions because of the scope.'),
    unread: count.describe('Places that were found and not read.'),
    unread_by_reason: z.partialRecord(unreadReason, count).describe('The same by reason.'),
    open_rollouts: count.describe('Rollouts that may not be finished.'),
    redactions: count.describe('All parts replaced, those outside any session too.'),
    unsandboxed_turns: count.describe(
      'Turns that ran without a sandbox, as far as they are recorded: danger-full-access.',
    ),
    worth_a_look: z
      .record(z.string(), count)
      .describe(
        'Actions that a named rule finds worth a look, by rule: commands that ran and files that changed, found by the names of things. A program may do any of it without being named so. A rule that found nothing is absent. Rules may be added.',
      ),
  })
  .meta({ id: 'Totals', description: 'Sums over all sessions.' });

export const manifest = z.strictObject({
  schema_version: schemaVersion,
  exporter: z
    .strictObject({
      name: z.string().describe('Name of the program.'),
      version: z.string().describe('Its release.'),
    })
    .meta({ id: 'Exporter', description: 'What wrote the export.' }),
  run: workflowRun.nullable().describe('The workflow run that made the export; null outside GitHub Actions.'),
  homes: z
    .array(homeEntry)
    .describe('The Codex homes that were looked into, each once: of two names for one folder the first.'),
  scope: scope.describe('What was left out on purpose, and why.'),
  sessions: z.array(sessionEntry).describe('In order of their start, as in actions.ndjson.'),
  unread: z
    .array(unreadPlace)
    .describe(
      'Places that were found and not read: the index of the home, and the path in it, a dot for itself. Links come last. Cut after the first thousand; the totals count all.',
    ),
  workspace: workspaceCheck
    .nullable()
    .describe('What the recorded file changes say, against what git says; null when it was not checked.'),
  redaction,
  totals,
});

export type Manifest = z.infer<typeof manifest>;
export type { HomeEntry, SinceSource } from './scope.js';
export {
  type IncompleteCall,
  incompleteCall,
  type ProblemCode,
  problemCode,
  type RolloutEntry,
  rolloutEntry,
  type SessionEntry,
  sessionEntry,
} from './session-entry.js';
export type { UnreadReason } from './words.js';
export type { WorkflowRun } from './workflow-run.js';
export type { NewCommit, WorkspaceCheck, WorkspaceProblem } from './workspace-check.js';
