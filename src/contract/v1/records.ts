// Version 1 of the contract, records: the fields of a line of actions.ndjson and their meaning. Each `id` is the name
// of a definition in the published schema, and so of a type that generators make from it.
import * as z from 'zod';
import { count } from './count.js';
import { head, performed } from './record-head.js';
import { FILE_CHANGES, INITIATORS, SANDBOX_PERMISSIONS } from './words.js';

export { actionStatus, actionType } from './record-head.js';

export const fileChange = z
  .strictObject({
    path: z.string().describe('The path after the change; relative to the workspace if it is inside.'),
    change: z
      .enum(FILE_CHANGES)
      .describe('What was done to the file. A move may also have changed its lines.'),
    from: z.string().optional().describe('For a move, the path before it; otherwise absent.'),
    added_lines: count.nullable().describe('Number of added lines; null if the recording has no diff.'),
    removed_lines: count.nullable().describe('Number of removed lines; null if the recording has no diff.'),
  })
  .meta({ id: 'FileChange', description: 'What a patch did to one file.' });

const sessionInfo = z
  .strictObject({
    codex_version: z
      .string()
      .nullable()
      .describe('The release of Codex that created the session. A newer one may have run later turns.'),
    originator: z
      .string()
      .nullable()
      .describe('The program that started Codex, by the name that it gives itself.'),
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
          .describe('Name of the branch; null if there was none, as after the checkout of a commit.'),
        repository_url: z.string().nullable().describe('URL of the remote, without credentials.'),
      })
      .meta({ id: 'Git', description: 'The state of the work tree when the session started.' }),
    parent_session_id: z
      .string()
      .nullable()
      .describe('For a sub-agent, the id of the thread that spawned it.'),
    forked_from_session_id: z
      .string()
      .nullable()
      .describe('For a fork, the id of the thread whose history it continues.'),
    agent_path: z
      .string()
      .nullable()
      .describe('Place of a sub-agent in the tree of agents, as Codex writes it.'),
    agent_role: z.string().nullable().describe('The role that a sub-agent was given, as Codex names it.'),
  })
  .meta({ id: 'Session', description: 'What is known about a session when it starts.' });

export const sessionStarted = z.strictObject({ ...head('session_started'), session: sessionInfo }).meta({
  id: 'SessionStarted',
  description: 'A session began. It is the first record of every session whose start was recorded.',
});
export const turnInfo = z
  .strictObject({
    model: z.string().nullable().describe('The model, as Codex names it.'),
    sandbox: z
      .string()
      .nullable()
      .describe(
        "Codex's word for the sandbox in force: read-only, workspace-write, danger-full-access (none), external-sandbox … It does not prove that a command ran inside the sandbox: a retry outside leaves no trace.",
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
    description:
      "The rules that were in force in a turn, in Codex's words. A field is null if it was not recorded.",
  });

export const turnStarted = z
  .strictObject({ ...head('turn_started'), turn: turnInfo })
  .meta({ id: 'TurnStarted', description: 'A turn began.' });
export const turnCompleted = z
  .strictObject(head('turn_completed'))
  .meta({ id: 'TurnCompleted', description: 'A turn ended.' });
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
      .describe(
        'Ids of the turns that were undone, oldest first. There are fewer than count if turns have no id.',
      ),
    count: count.describe('How many turns were undone. Their changes to files and elsewhere are not undone.'),
  })
  .meta({ id: 'TurnsRolledBack', description: 'Turns were removed from the history.' });
export const contextCompacted = z
  .strictObject(head('context_compacted'))
  .meta({ id: 'ContextCompacted', description: 'The context of the model was replaced by a shorter one.' });
export const commandExecution = z
  .strictObject({
    ...head('command_execution'),
    argv: z
      .array(z.string())
      .nullable()
      .describe('The arguments exactly as recorded; null if only a script was recorded.'),
    cwd: z
      .string()
      .nullable()
      .describe(
        'Working directory; relative to the workspace if it is inside, "." for the workspace itself.',
      ),
    exit_code: z.int().nullable().describe('As recorded; null if it is not recorded. Never guessed.'),
    initiator: z
      .enum(INITIATORS)
      .describe('agent: the model called for it. user: a person typed it into Codex.'),
    sandbox_permissions: z
      .enum(SANDBOX_PERMISSIONS)
      .nullable()
      .describe(
        'What the call requested beyond the sandbox; the request may have been refused. Null if it requested nothing, and for commands inside programs, for which it is not recorded.',
      ),
    ...performed,
  })
  .meta({ id: 'CommandExecution', description: 'A command that ran, or was declined.' });
export const fileChangeAction = z
  .strictObject({
    ...head('file_change'),
    changes: z
      .array(fileChange)
      .describe('What a patch changed, or, if it failed or was declined, what it would have changed.'),
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
        "The MCP server, or the namespace of a tool that a client registered. Null for Codex's own tools, except the tools for the resources of MCP servers, which have the server that the call names.",
      ),
    inner_actions: z
      .enum(['none', 'partly'])
      .nullable()
      .describe(
        'For a code-mode program, whose source is in command. none: its release recorded no inner actions. partly: at least one call in the program has no record of its own; the others have one. null: any other tool call.',
      ),
    ...performed,
  })
  .meta({ id: 'ToolCall', description: 'Any other completed call of a tool.' });

/** One line of actions.ndjson. Strict, because we write it; readers must accept further fields. */
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
