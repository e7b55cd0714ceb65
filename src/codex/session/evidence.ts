// What one recorded line can say of an action, and how several such lines make one.
import type { ActionStatus, FileChange } from '../../contract/v1/records.js';

/**
 * What a single source says; a field that is absent is not stated, null is stated as unknown or none. Paths
 * are as the contract shows them.
 */
export interface Claims {
  readonly type?: 'command_execution' | 'file_change' | 'tool_call' | undefined;
  /** The tool's name as the model called it, before it was taken apart. */
  readonly called_as?: string | undefined;
  readonly tool_name?: string | null | undefined;
  readonly server?: string | null | undefined;
  readonly command?: string | null | undefined;
  readonly argv?: readonly string[] | null | undefined;
  readonly cwd?: string | null | undefined;
  readonly exit_code?: number | null | undefined;
  readonly initiator?: 'agent' | 'user' | undefined;
  readonly changes?: readonly FileChange[] | undefined;
  readonly status?: ActionStatus | undefined;
  readonly started_at?: string | null | undefined;
  readonly duration_ms?: number | null | undefined;
  /** Codex ended the process itself, and -1 stands where the exit code would. */
  readonly ended_by_codex?: boolean | undefined;
}

/** Where claims come from, from the weakest to the best. A better source wins, field by field. */
export const SOURCES = ['fallback', 'call', 'output', 'event', 'item'] as const;
export type Source = (typeof SOURCES)[number];

export type Evidence = Partial<Record<Source, Claims>>;

/** @param turnAborted Whether the turn that started the action was aborted. */
export function mergeEvidence(evidence: Evidence, turnAborted: boolean): Claims {
  const claims = stated(evidence);
  // The output tells that the turn was aborted under the command; the item, later, only that it was ended.
  // An inner command of a program has no output; then the end of its turn tells.
  const told =
    claims.type === 'command_execution' &&
    evidence.output?.status === 'interrupted' &&
    claims.status !== 'completed';
  const implied = claims.ended_by_codex === true && evidence.output === undefined && turnAborted;
  return told || implied ? { ...claims, status: 'interrupted', exit_code: null } : claims;
}

/** Of each field what the best source states. Written out, for it is done for every action. */
function stated(evidence: Evidence): Claims {
  const best = <Field extends keyof Claims>(field: Field): Claims[Field] => {
    for (const source of BEST_FIRST) {
      const said = evidence[source]?.[field];
      if (said !== undefined) return said;
    }
    return undefined;
  };
  return {
    type: best('type'),
    called_as: best('called_as'),
    tool_name: best('tool_name'),
    server: best('server'),
    command: best('command'),
    argv: best('argv'),
    cwd: best('cwd'),
    exit_code: best('exit_code'),
    initiator: best('initiator'),
    changes: best('changes'),
    status: best('status'),
    started_at: best('started_at'),
    duration_ms: best('duration_ms'),
    ended_by_codex: best('ended_by_codex'),
  } satisfies Record<keyof Claims, unknown>;
}

const BEST_FIRST = SOURCES.toReversed();
