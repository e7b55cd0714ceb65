// Decides for every program of a session whether everything it did has a record. What has none becomes a record if the
// program's source and output prove it; otherwise the program itself becomes one.

import { pathsOf } from '../../contract/v1/paths.js';
import { accountFor, type InnerAction, type ProgramAccount } from '../programs/account.js';
import type { InnerItem } from '../programs/matching.js';
import type { ProgramRun } from '../programs/owners.js';
import { loadParser, type ParseSource, readProgram } from '../programs/read-program.js';
import { type Action, claimsOf, type Position } from '../session/action.js';
import type { Claims } from '../session/evidence.js';
import { BudgetExceeded } from '../session/memory-budget.js';
import { isInnerId, type RecordedProgram } from '../session/programs.js';
import type { Session } from '../session/session.js';
import type { Call } from './call.js';
import { CODEX_NAMESPACES } from './plain-tools.js';
import { claimsOfNoRun, claimsOfResult } from './record-call.js';
import { NOTHING, outcomeOf } from './tool-output.js';
import { readCall } from './tools.js';

/**
 * Characters of all sources of a session. Later programs are not read. The longest known session has a twentieth of it.
 */
const MAX_SOURCES = 20_000_000;

export async function accountForPrograms(session: Session): Promise<void> {
  const programs = session.programs.all();
  const runs = runsOf(programs, await loadParser());
  const accounts = accountFor(runs, itemsOf(session));
  let hasNewEntries = false;
  for (const [index, program] of programs.entries()) {
    const account = accounts[index];
    if (account === undefined || program.outputAt === null) continue;
    hasNewEntries = decide(program, account, session) || hasNewEntries;
  }
  if (hasNewEntries) session.actions.sortByLine();
}

/** Returns a position as one number, so that lines of several rollouts can be compared. */
const orderOf = ({ rollout, line }: Position): number => rollout * 1e9 + line;

function runsOf(programs: readonly RecordedProgram[], parse: ParseSource): ProgramRun[] {
  let left = MAX_SOURCES;
  return programs.map((recorded) => {
    const { action, source, entries, ending, error, isCut, outputAt } = recorded;
    left -= source.length;
    const isOver = outputAt !== null && ending !== 'running';
    return {
      program: left < 0 ? null : readProgram(source, parse),
      output: { entries, ending, error, isCut },
      from: orderOf(action.calledAt ?? action.at),
      to: isOver ? orderOf(outputAt) : Number.POSITIVE_INFINITY,
    };
  });
}

/** Returns the items that Codex recorded for calls inside programs. */
function itemsOf({ actions, programs }: Session): InnerItem[] {
  return actions.all().flatMap((action) => {
    const { callId, call } = action;
    if (!isInnerId(callId) || call !== undefined) return [];
    const claims = claimsOf(action);
    return [
      {
        kind: kindOf(claims),
        line: orderOf(action.at),
        command: claims.command ?? null,
        paths: pathsOf(claims.changes ?? []),
        tool: claims.tool_name ?? null,
        server: claims.server ?? null,
        process: programs.processOf(callId),
        exitCode: claims.exit_code ?? null,
        durationMs: claims.duration_ms ?? null,
        isFailed: claims.status !== 'completed',
        isStopped: claims.ended_by_codex === true,
      },
    ];
  });
}

function kindOf({ type }: Claims): InnerItem['kind'] {
  if (type === 'command_execution') return 'command';
  return type === 'file_change' ? 'patch' : 'tool';
}

/** Returns whether entries were added. */
function decide(program: RecordedProgram, account: ProgramAccount, session: Session): boolean {
  const { action, error } = program;
  const { actions } = session;
  const status = error !== null && outcomeOf(error).ended === 'declined' ? 'declined' : undefined;
  if (!recordsInnerActions(action)) {
    const hasAll = account.isRecordedWhole && account.verdict !== 'partly';
    actions.decideProgram(action, hasAll ? 'program' : 'opaque_program', status);
    return false;
  }
  try {
    for (const inner of account.actions) addInner(inner, program, session);
    actions.decideProgram(
      action,
      account.verdict === 'partly' ? 'partly_recorded_program' : 'program',
      status,
    );
  } catch (thrown) {
    if (!(thrown instanceof BudgetExceeded)) throw thrown;
    actions.decideProgram(action, 'partly_recorded_program', status);
  }
  return account.actions.length > 0;
}

const recordsInnerActions = ({ role, turn }: Action): boolean =>
  role !== 'opaque_program' || turn?.hasInnerCommands === true;

function addInner({ tool, input, end }: InnerAction, program: RecordedProgram, session: Session): void {
  const { action, cwd, outputAt } = program;
  const call = callOf(tool, input);
  // Paths are relative to the folder in which the program was called.
  const { claims, fallback } = readCall(call, { ...session, cwd });
  const called = { ...fallback, ...claims, called_as: call.name };
  session.actions.addInner({
    turn: action.turn,
    at: outputAt ?? action.at,
    call: called,
    result: end.kind === 'running' ? null : resultOf(end, called),
  });
}

/** Returns the call as the model would have made it without a program. */
function callOf(tool: string, input: InnerAction['input']): Call {
  const isText = typeof input === 'string';
  // The source often has no id of the process, because an earlier call returned it.
  const given = tool === 'write_stdin' ? { session_id: 0, ...(input as object) } : input;
  const [, prefix = '', rest = ''] = /^([a-z_]+?)__(.+)$/.exec(tool) ?? [];
  const isCodexs = CODEX_NAMESPACES.has(prefix);
  return {
    id: null,
    name: isCodexs ? rest : tool,
    namespace: isCodexs ? prefix : null,
    input: isText ? input : JSON.stringify(given),
    custom: isText,
  };
}

/** The error if the program called a tool that does not exist. */
const NO_SUCH_TOOL = /^TypeError: /;

function resultOf(end: Exclude<InnerAction['end'], { kind: 'running' }>, called: Claims): Claims {
  switch (end.kind) {
    case 'exited':
      return claimsOfResult(called, { ...NOTHING, exit_code: end.exitCode, process_ended: true });
    case 'returned':
      return claimsOfResult(called, { ...NOTHING, ended: 'completed' });
    case 'threw': {
      const outcome = outcomeOf(end.error);
      if (NO_SUCH_TOOL.test(end.error) || outcome.ended === 'not_run') return claimsOfNoRun(called);
      return claimsOfResult(called, { ...NOTHING, ended: outcome.ended ?? 'failed' });
    }
  }
}
