// What one recorded line can say of an action, and how several such lines make one.
import type { ActionStatus, FileChange } from '../contract/v1.js';

/**
 * What a single source says; a field that is absent is not stated, null is stated as unknown or none. Paths
 * are as the contract shows them.
 */
export interface Facts {
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

/** Where facts come from, from the weakest to the best. A better source wins, field by field. */
export const SOURCES = ['default', 'call', 'output', 'event', 'item'] as const;
export type Source = (typeof SOURCES)[number];

export type Evidence = Partial<Record<Source, Facts>>;

/** @param turnAborted Whether the turn that started the action was aborted. */
export function merged(evidence: Evidence, turnAborted: boolean): Facts {
  const facts: Facts = Object.assign({}, ...SOURCES.map((source) => stated(evidence[source])));
  // The output tells that the turn was aborted under the command; the item, later, only that it was ended.
  // An inner command of a program has no output; then the end of its turn tells.
  const told =
    facts.type === 'command_execution' &&
    evidence.output?.status === 'interrupted' &&
    facts.status !== 'completed';
  const implied = facts.ended_by_codex === true && evidence.output === undefined && turnAborted;
  return told || implied ? { ...facts, status: 'interrupted', exit_code: null } : facts;
}

function stated(facts: Facts | undefined): Facts {
  return Object.fromEntries(Object.entries(facts ?? {}).filter(([, value]) => value !== undefined));
}
