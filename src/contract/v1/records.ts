// Version 1 of the contract, records: what one line of actions.ndjson holds and what it means. Each id is the name of a
// definition in the published schema, and so of a type that other languages generate from it.
import * as z from 'zod';
import { count } from './count.js';
import { head, performed } from './record-head.js';
import { FILE_CHANGES, INITIATORS, SANDBOX_PERMISSIONS } from './words.js';

export { actionStatus, actionType } from './record-head.js';

export const fileChange = z
  .strictObject({
    path: z.string().describe('The path after the change; relative to the workspace when inside it.'),
    change: z.enum(FILE_CHANGES).describe('What was done to it. A move may have changed its lines too.'),
    from: z.string().optional().describe('Of a move: the path before it.'),
    added_lines: count.nullable().describe('Lines added; null when the recording has no diff.'),
    removed_lines: count.nullable().describe('Lines removed; null when the recording has no diff.'),
  })
  .meta({ id: 'FileChange', description: 'What a patch did to one file.' });

const sessionInfo = z
  .strictObject({
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
    model_provider: z.string().nullable().describe('Who serves the model, as Codex names it.'),
    git: z
      .strictObject({
        commit: z.string().nullable().describe('SHA of the commit that was checked out.'),
        branch: z
          .string()
          .nullable()
          .describe('Name of the branch; null when there was none, as after a checkout of a commit.'),
        repository_url: z.string().nullable().describe('URL of the remote, without credentials.'),
      })
      .meta({ id: 'Git', description: 'The state of the work tree when the session started.' }),
    parent_session_id: z.string().nullable().describe('Of a sub-agent: the thread that spawned it.'),
    forked_from_session_id: z
      .string()
      .nullable()
      .describe('Of a fork: the thread whose history it continues.'),
    agent_path: z
      .string()
      .nullable()
      .describe('Where a sub-agent stands among the agents of its session, as Codex writes it.'),
    agent_role: z.string().nullable().describe('The role that a sub-agent was given, as Codex names it.'),
  })
  .meta({ id: 'Session', description: 'What is known of a session when it starts.' });

export const sessionStarted = z.strictObject({ ...head('session_started'), session: sessionInfo }).meta({
  id: 'SessionStarted',
  description: 'A session began: the first record of every session that recorded it.',
});
export const turnInfo = z
  .strictObject({
    model: z.string().nullable().describe('The model, as Codex names it.'),
    sandbox: z
      .string()
      .nullable()
      .describe(
        "Codex's word for the sandbox in force: read-only, workspace-write, danger-full-access (none), external-sandbox … It never says that a given command ran inside it: a retry outside leaves no trace.",
      ),
    network_access: z.boolean().nullable().describe('Whether the sandbox lets commands use the network.'),
    approval_policy: z
      .string()
      .nullable()
      .describe("Codex's word for when it asks for approval: never, on-request, untrusted, granular …"),
    approvals_reviewer: z.string().nullable().describe('Who answers approvals, such as user or auto_review.'),
    trigger: z.string().nullable().describe("Codex's word for why the turn began, such as exec."),
  })
  .meta({
    id: 'Turn',
    description: "The rules that were in force in a turn, in Codex's words; null where it recorded none.",
  });

export const turnStarted = z
  .strictObject({ ...head('turn_started'), turn: turnInfo })
  .meta({ id: 'TurnStarted', description: 'A turn began.' });
export const turnCompleted = z
  .strictObject(head('turn_completed'))
  .meta({ id: 'TurnCompleted', description: 'A turn came to its end.' });
export const turnInterrupted = z
  .strictObject({
    ...head('turn_interrupted'),
    reason: z.string().nullable().describe("Codex's word for why, such as interrupted or replaced."),
  })
  .meta({ id: 'TurnInterrupted', description: 'A turn was aborted.' });
export const turnsRolledBack = z
  .strictObject({
    ...head('turns_rolled_back'),
    turn_ids: z
      .array(z.string())
      .describe('The turns undone, oldest first; shorter than count where turns have no id.'),
    count: count.describe('How many turns were undone. What they did to files and elsewhere stays done.'),
  })
  .meta({ id: 'TurnsRolledBack', description: 'Turns were taken out of the history.' });
export const contextCompacted = z
  .strictObject(head('context_compacted'))
  .meta({ id: 'ContextCompacted', description: 'The context of the model was replaced by a shorter one.' });
export const commandExecution = z
  .strictObject({
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
    initiator: z.enum(INITIATORS).describe('user: typed by a person into Codex.'),
    sandbox_permissions: z
      .enum(SANDBOX_PERMISSIONS)
      .nullable()
      .describe(
        'What the call asked for beyond the sandbox: a request, not a grant. Null when it asked for nothing, and for commands inside programs, where it is not recorded.',
      ),
    ...performed,
  })
  .meta({ id: 'CommandExecution', description: 'A command that ran, or was declined.' });
export const fileChangeAction = z
  .strictObject({
    ...head('file_change'),
    changes: z
      .array(fileChange)
      .describe('What a patch changed; when it failed or was declined, what it aimed at.'),
    ...performed,
  })
  .meta({
    id: 'FileChangeAction',
    description: 'A patch that was applied, failed to apply, or was declined.',
  });
export const toolCall = z
  .strictObject({
    ...head('tool_call'),
    server: z
      .string()
      .nullable()
      .describe(
        "The MCP server, or the namespace of a tool that a client registered. Null for Codex's own tools; those for the resources of MCP servers have the server that the call names.",
      ),
    inner_actions: z
      .enum(['none', 'partly'])
      .nullable()
      .describe(
        'Of a code-mode program, whose source is in command. none: its release recorded no inner actions. partly: at least one call of the program has no record of its own, and the others have. null: any other tool call.',
      ),
    ...performed,
  })
  .meta({ id: 'ToolCall', description: 'Any other completed call of a tool.' });

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
export type SessionStarted = z.infer<typeof sessionStarted>;
export type TurnStarted = z.infer<typeof turnStarted>;
export type TurnCompleted = z.infer<typeof turnCompleted>;
export type TurnInterrupted = z.infer<typeof turnInterrupted>;
export type TurnsRolledBack = z.infer<typeof turnsRolledBack>;
export type ContextCompacted = z.infer<typeof contextCompacted>;
export type CommandExecution = z.infer<typeof commandExecution>;
export type FileChangeAction = z.infer<typeof fileChangeAction>;
export type ToolCall = z.infer<typeof toolCall>;
export type { ActionStatus, ActionType } from './words.js';
export type FileChange = z.infer<typeof fileChange>;
export type TurnInfo = z.infer<typeof turnInfo>;
export type SessionInfo = z.infer<typeof sessionInfo>;
