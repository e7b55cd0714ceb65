// Version 1 of the contract, records: the fields of every record, and those of every command, file change and tool
// call.
import * as z from 'zod';
import { count } from './count.js';
import { schemaVersion } from './schema-version.js';
import { ACTION_STATUSES, ACTION_TYPES, type ActionType } from './words.js';

export const timestamp = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

export const actionStatus = z.enum(ACTION_STATUSES).meta({
  id: 'Status',
  description:
    'How an action ended. declined: an approval or a policy refused it. interrupted: its turn was aborted while it ran. running: no end was recorded. unknown: it ended, but the recording does not say how. A tool call whose output shows no failure is completed. Version 1 gets no further value.',
});

export const actionType = z.enum(ACTION_TYPES).meta({
  id: 'ActionType',
  description: 'What kind of record a line is. Version 1 gets no further value.',
});

export const head = <Type extends ActionType>(type: Type) => ({
  schema_version: schemaVersion,
  session_id: z
    .string()
    .describe("Codex's id of the thread that performed the action. A sub-agent has a thread of its own."),
  sequence: count.describe(
    'Position among all records of the session, in order of completion: 0, 1, 2 … without a gap. Records that the scope leaves out count too, so session_id and sequence identify the same action in every export of a session. The exception are actions that still ran at the end: they come last and get another position once their end is recorded.',
  ),
  turn_id: z
    .string()
    .nullable()
    .describe(
      "Codex's id of the turn. Null if the recording has no ids, or if two processes wrote one rollout and nothing shows which of two turns it was.",
    ),
  turn_index: count
    .nullable()
    .describe(
      'Position of the turn in the session, from 0. Null before the first turn, if the turn is not certain, and in a turn that was imported from another agent, which is not counted. An action that ended after its turn keeps the turn that started it.',
    ),
  timestamp: timestamp
    .nullable()
    .describe(
      'When it completed, as recorded, in UTC with milliseconds; null if that is not recorded or it still ran.',
    ),
  action_type: z
    .literal(type)
    .describe('The type of the record. It decides which further fields the record has.'),
  tool_name: z
    .string()
    .nullable()
    .describe(
      'The tool as Codex names it, such as exec_command, apply_patch or the name of an MCP tool without its server; null for markers and for commands that a user typed.',
    ),
  command: z
    .string()
    .nullable()
    .describe(
      'For a command, the script as it was written, without its shell wrapper, or the arguments as one shell command. For write_stdin, the characters. For a tool call with inner_actions, the source of the program. Otherwise null.',
    ),
  changed_paths: z
    .array(z.string())
    .describe(
      'Every path that a file change touched, including both ends of a move. A path inside the workspace is relative to it, with / separators; any other one is absolute. Empty for all other types.',
    ),
  line: z
    .int()
    .positive()
    .describe('1-based line of the completion in its rollout. The manifest says which rollout that is.'),
  // Without a description of its own, so that generators make one type of it.
  status: actionStatus,
});

export const performed = {
  call_id: z.string().nullable().describe('The id that connects a call with its outcome in the recording.'),
  started_at: timestamp.nullable().describe('When it started, as recorded, in UTC with milliseconds.'),
  duration_ms: count.nullable().describe('How long it took, as recorded, in whole milliseconds.'),
  redacted: z.boolean().describe('True if a part of this record was replaced by [redacted:<kind>].'),
};
