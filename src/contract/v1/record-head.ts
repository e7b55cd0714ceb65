// Version 1 of the contract, records: the fields that every record has, and those of all that was performed.
import * as z from 'zod';
import { count } from './count.js';
import { schemaVersion } from './schema-version.js';
import { ACTION_STATUSES, ACTION_TYPES, type ActionType } from './words.js';

export const timestamp = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

export const actionStatus = z.enum(ACTION_STATUSES).meta({
  id: 'Status',
  description:
    'How an action ended. declined: approval or policy refused it. interrupted: its turn was aborted under it. running: no end was recorded. unknown: it ended, and the recording does not say how. A tool call that came back without a sign of failure is completed. Version 1 gets no further value.',
});

export const actionType = z.enum(ACTION_TYPES).meta({
  id: 'ActionType',
  description: 'What kind of record a line is. Version 1 gets no further value.',
});

export const head = <Type extends ActionType>(type: Type) => ({
  schema_version: schemaVersion,
  session_id: z
    .string()
    .describe("Codex's id of the thread that performed the action. A sub-agent has its own."),
  sequence: count.describe(
    'Position among all records of the session, in order of completion: 0, 1, 2 … without a gap. It counts those that the scope leaves out too, so that session_id and sequence name the same action in every export of a session. Only what was still running at the end, and therefore stands last, can move.',
  ),
  turn_id: z
    .string()
    .nullable()
    .describe(
      "Codex's id of the turn. Null in recordings that have none, and where two processes wrote one rollout and nothing says in which of two turns it was.",
    ),
  turn_index: count
    .nullable()
    .describe(
      'Position of that turn in the session, from 0. Null before the first turn, where turn_id is not known for certain, and in a turn imported from another agent, which is not counted. An action that ended after its turn keeps the turn that started it.',
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
  // Without a description of its own, so that generators make one type of it.
  status: actionStatus,
});

export const performed = {
  call_id: z.string().nullable().describe('The id by which Codex joins a call and its outcome.'),
  started_at: timestamp.nullable().describe('When it started, as recorded, UTC with milliseconds.'),
  duration_ms: count.nullable().describe('How long it took, as recorded, in whole milliseconds.'),
  redacted: z.boolean().describe('True when a part of this record was replaced by [redacted:<kind>].'),
};
