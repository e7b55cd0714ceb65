// Version 1 of the contract, manifest: what was read, and how well. It never contains the time of the export, so that
// the same input gives the same bytes.
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
    path: z.string().describe('Path relative to that home; a dot for the home itself.'),
    reason: unreadReason.describe('Why it was not read.'),
  })
  .meta({ id: 'UnreadPlace', description: 'A place that was found and not read.' });

const redaction = z
  .strictObject({
    enabled: z
      .boolean()
      .describe('False: secrets were not searched for, and the texts are as they were recorded.'),
    by_kind: countsByKind.describe(
      'Number of replaced parts of texts, by the kind in the placeholder. not-checked: texts that could not be searched and were replaced as a whole.',
    ),
  })
  .meta({
    id: 'Redaction',
    description:
      'What was replaced in the records and in this manifest because it was a known secret or looked like one.',
  });

const totals = z
  .strictObject({
    sessions: count.describe('Sessions exported.'),
    sessions_outside_scope: count.describe(
      'Sessions that were left out: those before the time in scope, those not asked for, and those of other runners.',
    ),
    records: count.describe('Lines of actions.ndjson.'),
    actions: z.partialRecord(actionType, count).describe('Records by action_type.'),
    commands: count.describe('Records with action_type command_execution.'),
    failed_commands: count.describe('Commands with status failed.'),
    declined: count.describe('Actions with status declined.'),
    changed_paths: count.describe('Distinct paths of file changes that completed.'),
    outside_workspace: count.describe(
      'How many of these paths are outside the workspace, and therefore absolute.',
    ),
    incomplete: count.describe('Calls that never came back.'),
    opaque_programs: count.describe('Programs whose inner actions were not recorded.'),
    partly_recorded_programs: count.describe(
      'Programs that made at least one call without a record of its own.',
    ),
    injected: count.describe(
      'Calls that a client put into the history (thread/inject_items), as far as they can be recognised. Codex ran none of them, so they have no record.',
    ),
    imported_turns: count.describe(
      'Turns in all sessions that Codex took from the history of another agent. They have no records.',
    ),
    duplicates_merged: count.describe('Recorded completions of actions that already had their record.'),
    contradictions: count.describe('Contradictions between recorded lines, in all sessions.'),
    usage: tokenUsage
      .nullable()
      .describe('Tokens of all sessions that record them; null if none of them does.'),
    unrecognised: count.describe('Lines whose kind this release does not know.'),
    problems: count.describe('Lines that could not be read completely.'),
    outside_scope: count.describe('Actions left out of exported sessions because of the scope.'),
    unread: count.describe('Places that were found and not read.'),
    unread_by_reason: z.partialRecord(unreadReason, count).describe('These places by reason.'),
    open_rollouts: count.describe('Rollouts that may not be finished.'),
    redactions: count.describe('Number of all replaced parts, including those outside the sessions.'),
    unsandboxed_turns: count.describe(
      'Turns that ran without a sandbox (danger-full-access), as far as this is recorded.',
    ),
    worth_a_look: z
      .record(z.string(), count)
      .describe(
        'Number of actions that a reviewer should look at, by rule. The rules judge commands that ran and files that changed by their names, so a program with another name can do the same unnoticed. A rule that found nothing is absent. Rules may be added.',
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
    .describe(
      'The Codex homes that were searched, each once. If two names lead to one folder, the first is listed.',
    ),
  scope: scope.describe('What was left out on purpose, and why.'),
  sessions: z
    .array(sessionEntry)
    .describe('The exported sessions, in order of their start, as in actions.ndjson.'),
  unread: z
    .array(unreadPlace)
    .describe(
      'Places that were found and not read. Links come last. The list ends after the first thousand; the totals count all.',
    ),
  workspace: workspaceCheck
    .nullable()
    .describe('The comparison of the recorded file changes with git; null if it was not made.'),
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
