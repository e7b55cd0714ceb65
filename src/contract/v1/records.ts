// Version 1 of the contract, records: what one line of actions.ndjson holds and what it means.
import * as z from 'zod';
import { count } from './count.js';
import { SCHEMA_VERSION } from './version.js';

const timestamp = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

export const actionStatus = z.enum(['completed', 'failed', 'declined', 'interrupted', 'running', 'unknown']);

export const actionType = z.enum([
  'session_started',
  'turn_started',
  'turn_completed',
  'turn_interrupted',
  'turns_rolled_back',
  'context_compacted',
  'command_execution',
  'file_change',
  'tool_call',
]);

const head = <Type extends z.infer<typeof actionType>>(type: Type) => ({
  schema_version: z.literal(SCHEMA_VERSION).describe('Major version of this contract.'),
  session_id: z
    .string()
    .describe("Codex's id of the thread that performed the action. A sub-agent has its own."),
  sequence: count.describe(
    'Position among all records of the session, in order of completion: 0, 1, 2 … without a gap. It counts those that the scope leaves out too, so that session_id and sequence name the same action in every export of a session. Only what was still running at the end, and therefore stands last, can move.',
  ),
  turn_id: z.string().nullable().describe("Codex's id of the turn; null in recordings that have none."),
  turn_index: count
    .nullable()
    .describe(
      'Position of that turn in the session, from 0; null before the first turn. An action that ended after its turn keeps the turn that started it.',
    ),
  timestamp: timestamp
    .nullable()
    .describe(
      'When it completed, as recorded, UTC with milliseconds; null when not recorded or still running.',
    ),
  action_type: z
    .literal(type)
    .describe('What kind of record this is; it decides which further fields there are.'),
  tool_name: z
    .string()
    .nullable()
    .describe(
      "The tool as Codex names it, such as exec_command, apply_patch or an MCP tool's bare name; null for markers and for commands a user typed.",
    ),
  command: z
    .string()
    .nullable()
    .describe(
      'Of a command: the script as written, without its shell wrapper, or the arguments joined by shell quoting. Of write_stdin: the characters written. Of an opaque program: its source. Otherwise null.',
    ),
  changed_paths: z
    .array(z.string())
    .describe(
      'Every path a file change touched, both ends of a move; inside the workspace relative to it with / separators, outside absolute. Empty for all else.',
    ),
  line: z
    .int()
    .positive()
    .describe(
      '1-based line of the rollout on which the completion stands; the manifest tells which rollout.',
    ),
  status: actionStatus.describe(
    'completed; failed; declined: approval or policy refused it; interrupted: its turn was aborted under it; running: no end was recorded; unknown: it ended and the recording does not say how. A tool call that came back without a sign of failure is completed.',
  ),
});

const performed = {
  call_id: z.string().nullable().describe('The id by which Codex joins a call and its outcome.'),
  started_at: timestamp.nullable().describe('When it started, as recorded, UTC with milliseconds.'),
  duration_ms: count.nullable().describe('How long it took, as recorded, in whole milliseconds.'),
  redacted: z.boolean().describe('True when a part of this record was replaced by [redacted:<kind>].'),
};

export const fileChange = z.strictObject({
  path: z.string().describe('The path after the change; relative to the workspace when inside it.'),
  change: z.enum(['add', 'update', 'delete', 'move']),
  from: z.string().optional().describe('Of a move: the path before it.'),
  added_lines: count.nullable().describe('Lines added; null when the recording has no diff.'),
  removed_lines: count.nullable().describe('Lines removed; null when the recording has no diff.'),
});

const sessionInfo = z.strictObject({
  codex_version: z
    .string()
    .nullable()
    .describe('The release that created the session; later turns may be of a newer one.'),
  originator: z.string().nullable().describe('The program that asked Codex, in its own words.'),
  source: z
    .string()
    .nullable()
    .describe(
      'Where the session came from: exec, cli, vscode, mcp …, or a group and a member such as subagent:review.',
    ),
  cwd: z.string().nullable().describe('Absolute working directory of the session.'),
  model_provider: z.string().nullable(),
  git: z
    .strictObject({
      commit: z.string().nullable(),
      branch: z.string().nullable(),
      repository_url: z.string().nullable(),
    })
    .describe('The state of the work tree when the session started.'),
  parent_session_id: z.string().nullable().describe('Of a sub-agent: the thread that spawned it.'),
  forked_from_session_id: z.string().nullable().describe('Of a fork: the thread whose history it continues.'),
  agent_path: z.string().nullable(),
  agent_role: z.string().nullable(),
});

export const sessionStarted = z.strictObject({ ...head('session_started'), session: sessionInfo });
export const turnStarted = z.strictObject(head('turn_started'));
export const turnCompleted = z.strictObject(head('turn_completed'));
export const turnInterrupted = z.strictObject({
  ...head('turn_interrupted'),
  reason: z.string().nullable().describe("Codex's word for why, such as interrupted or replaced."),
});
export const turnsRolledBack = z.strictObject({
  ...head('turns_rolled_back'),
  turn_ids: z
    .array(z.string())
    .describe('The turns undone, oldest first; shorter than count where turns have no id.'),
  count: count.describe('How many turns were undone. What they did to files and elsewhere stays done.'),
});
export const contextCompacted = z.strictObject(head('context_compacted'));
export const commandExecution = z.strictObject({
  ...head('command_execution'),
  argv: z
    .array(z.string())
    .nullable()
    .describe('The arguments exactly as recorded; null when only a script was.'),
  cwd: z
    .string()
    .nullable()
    .describe('Working directory; relative to the workspace when inside it, "." for itself.'),
  exit_code: z.int().nullable().describe('As recorded; null when it is not. Never guessed.'),
  initiator: z.enum(['agent', 'user']).describe('user: typed by a person into Codex.'),
  ...performed,
});
export const fileChangeAction = z.strictObject({
  ...head('file_change'),
  changes: z
    .array(fileChange)
    .describe('What a patch changed; when it failed or was declined, what it aimed at.'),
  ...performed,
});
export const toolCall = z.strictObject({
  ...head('tool_call'),
  server: z
    .string()
    .nullable()
    .describe(
      "The MCP server, or the namespace of a tool that a client registered; null for Codex's own tools.",
    ),
  ...performed,
});

/** One line of actions.ndjson. Strict, for what we write; readers must allow further fields. */
export const actionRecord = z.discriminatedUnion('action_type', [
  sessionStarted,
  turnStarted,
  turnCompleted,
  turnInterrupted,
  turnsRolledBack,
  contextCompacted,
  commandExecution,
  fileChangeAction,
  toolCall,
]);

export type ActionRecord = z.infer<typeof actionRecord>;
export type ActionType = z.infer<typeof actionType>;
export type ActionStatus = z.infer<typeof actionStatus>;
export type FileChange = z.infer<typeof fileChange>;
export type SessionInfo = z.infer<typeof sessionInfo>;
