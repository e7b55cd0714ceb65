// Defines what one recorded line can say about an action, and merges what several lines say.
import type { ActionStatus, CommandExecution, FileChange } from '../../contract/v1/records.js';

/**
 * What a single source says. An absent field is not stated; null states that the value is unknown or that there is
 * none.
 */
export interface Claims {
  readonly type?: 'command_execution' | 'file_change' | 'tool_call' | undefined;
  /** The tool's name as the model called it, before it was split into server and tool. */
  readonly called_as?: string | undefined;
  readonly tool_name?: string | null | undefined;
  readonly server?: string | null | undefined;
  readonly command?: string | null | undefined;
  readonly argv?: readonly string[] | null | undefined;
  readonly cwd?: string | null | undefined;
  readonly exit_code?: number | null | undefined;
  readonly initiator?: 'agent' | 'user' | undefined;
  readonly sandbox_permissions?: CommandExecution['sandbox_permissions'] | undefined;
  /** Paths are as the contract writes them. */
  readonly changes?: readonly FileChange[] | undefined;
  readonly status?: ActionStatus | undefined;
  /** Milliseconds since 1970. */
  readonly started_at?: number | null | undefined;
  readonly duration_ms?: number | null | undefined;
  /** The command's own output says that it applied a patch. No better source knows that. */
  readonly applied_patch?: boolean | undefined;
  /** Codex ended the process itself and recorded -1 as the exit code. */
  readonly ended_by_codex?: boolean | undefined;
}

/** Where claims come from, weakest first. A better source wins, field by field. */
export const SOURCES = ['fallback', 'call', 'output', 'event', 'item'] as const;
export type Source = (typeof SOURCES)[number];

/** The claims of each source. */
export type Evidence = { [Name in Exclude<Source, 'fallback'>]: Readonly<AllClaims> | undefined } & {
  /** Not given every key, because most actions of a kind share one object. */
  fallback: Claims | undefined;
};

export type AllClaims = { -readonly [Field in keyof Claims]-?: Claims[Field] };

/** Gives claims every key, so that all have one shape: the merge is then much faster. */
export const withAllKeys = (claims: Claims): AllClaims => ({
  type: claims.type,
  called_as: claims.called_as,
  tool_name: claims.tool_name,
  server: claims.server,
  command: claims.command,
  argv: claims.argv,
  cwd: claims.cwd,
  exit_code: claims.exit_code,
  initiator: claims.initiator,
  sandbox_permissions: claims.sandbox_permissions,
  changes: claims.changes,
  status: claims.status,
  started_at: claims.started_at,
  duration_ms: claims.duration_ms,
  applied_patch: claims.applied_patch,
  ended_by_codex: claims.ended_by_codex,
});

/**
 * Takes each field from the best source that states it.
 *
 * @param turnAborted Whether the turn that started the action was aborted.
 */
export function mergeEvidence(evidence: Evidence, turnAborted: boolean): Claims {
  const merged: AllClaims = withAllKeys(evidence.fallback ?? {});
  const { call, output, event, item } = evidence;
  if (call !== undefined) overlay(merged, call);
  if (output !== undefined) overlay(merged, output);
  if (event !== undefined) overlay(merged, event);
  if (item !== undefined) overlay(merged, item);
  if (output?.applied_patch === true) {
    merged.type = 'file_change';
    merged.tool_name = output.tool_name;
    merged.changes = output.changes;
  }
  // The output says that the turn was aborted while the command ran. The item, which comes later, says only that the
  // command ended. An inner command of a program has no output, so the end of its turn decides.
  const wasInterrupted =
    merged.type === 'command_execution' && output?.status === 'interrupted' && merged.status !== 'completed';
  const endedWithTurn = merged.ended_by_codex === true && output === undefined && turnAborted;
  if (wasInterrupted || endedWithTurn) {
    merged.status = 'interrupted';
    merged.exit_code = null;
  }
  return merged;
}

/** Written field by field, because it runs several times for every action and a loop over the keys is slower. */
function overlay(merged: AllClaims, better: Readonly<AllClaims>): void {
  if (better.type !== undefined) merged.type = better.type;
  if (better.called_as !== undefined) merged.called_as = better.called_as;
  if (better.tool_name !== undefined) merged.tool_name = better.tool_name;
  if (better.server !== undefined) merged.server = better.server;
  if (better.command !== undefined) merged.command = better.command;
  if (better.argv !== undefined) merged.argv = better.argv;
  if (better.cwd !== undefined) merged.cwd = better.cwd;
  if (better.exit_code !== undefined) merged.exit_code = better.exit_code;
  if (better.initiator !== undefined) merged.initiator = better.initiator;
  if (better.sandbox_permissions !== undefined) merged.sandbox_permissions = better.sandbox_permissions;
  if (better.changes !== undefined) merged.changes = better.changes;
  if (better.status !== undefined) merged.status = better.status;
  if (better.started_at !== undefined) merged.started_at = better.started_at;
  if (better.duration_ms !== undefined) merged.duration_ms = better.duration_ms;
  if (better.ended_by_codex !== undefined) merged.ended_by_codex = better.ended_by_codex;
}
