// Adds tool calls and their outputs to the session.
import type { ActionStatus, FileChange } from '../../contract/v1/records.js';
import type { Action, Position } from '../session/action.js';
import type { Claims } from '../session/evidence.js';
import type { Session } from '../session/session.js';
import type { LineTurn } from '../session/turns.js';
import type { Call } from './call.js';
import { pauseOf } from './injected.js';
import { firstText } from './output-texts.js';
import { changesInPatch } from './patch.js';
import { isErrorOfServer, isRefusedInWords } from './plain-tools.js';
import { isCodeMode } from './process-tools.js';
import { addProgramOutput, isHeadOfProgram, programOf } from './program-outputs.js';
import { callsApplyPatch, changesPatched, folderOfScript, isOnlyPatch } from './shell-patch.js';
import { endingOf, type Outcome, outcomeOf } from './tool-output.js';
import { readCall } from './tools.js';

export function openCall(call: Call, turn: LineTurn, at: Position, session: Session): void {
  const { claims, role = 'action', fallback, polls = null } = readCall(call, session);
  const started = { started_at: at.timestamp, called_as: call.name, ...claims };
  const callId = call.id ?? NO_ID;
  const expectsItem = session.hasInnerActions && !OLD_COMMAND_TOOLS.has(call.name);
  const action = session.actions.open({
    callId,
    ...turn,
    at,
    role,
    claims: started,
    fallback,
    polls,
    origin: { expectsItem, pause: pauseOf(turn, at, session) },
  });
  if (isCodeMode(call) && role !== 'action') session.programs.add(action, call.input, session.cwd);
}

/**
 * Releases that write an item for every command no longer have these tools. In a paginated thread such a call comes from
 * an older release, so a missing item says nothing about it.
 */
const OLD_COMMAND_TOOLS: ReadonlySet<string> = new Set(['shell', 'container.exec', 'local_shell']);

/** Some providers give their calls no id. Their order distinguishes them, like calls that share an id. */
const NO_ID = '';

/** What a tool returned to the model. */
export interface CallOutput extends LineTurn {
  readonly callId: string | null;
  readonly toolName: string | null;
  /** A text, or a list whose first text says how the call ended. */
  readonly output: unknown;
}

export function closeCall(
  { callId: id, toolName, output, ...line }: CallOutput,
  at: Position,
  session: Session,
): void {
  const { actions } = session;
  const callId = id ?? NO_ID;
  const action = actions.find(callId, line.turn, 'output');
  if (callId === NO_ID && (action === null || action.answered)) {
    // If Codex could not pass a call to a tool, its answer is the next line and has no id. Other outputs without an id
    // answer no call of the agent.
    refuseLast(firstText(output), at, session);
    return;
  }
  const text = firstText(output);
  const outcome = outcomeOfCall(action, text, session);
  const program = programOf(action, session);
  // A program may send a text to the model before it ends.
  if (program !== null && toolName !== null && !isHeadOfProgram(outcome)) return;
  // A call that ran nothing is exported as a failed call, even if it was meant to be a program or a poll.
  if (action !== null && outcome.ended === 'not_run') actions.exportAsAction(action);
  if (action?.polls) updatePolled(action.polls, outcome, at, session);
  if (action?.role === 'poll') actions.endPoll(action, at);
  else if (outcome.running !== null && action?.polls === null)
    actions.keepRunning(action, at, outcome.running);
  else completeCall({ action, callId, toolName, line, outcome }, at, session);
  if (program !== null) addProgramOutput(program, { output, outcome, at }, session);
}

interface EndedCall extends Pick<CallOutput, 'toolName'> {
  readonly line: LineTurn;
  readonly callId: string;
  /** Null if its call line is missing. */
  readonly action: Action | null;
  readonly outcome: Outcome;
}

function completeCall(
  { action, callId, toolName, line, outcome }: EndedCall,
  at: Position,
  session: Session,
): void {
  const { actions } = session;
  const call = action?.call ?? claimsOfLostCall(toolName, outcome);
  const claims = claimsOfResult(call, outcome);
  const patch = patchApplied(action, claims, outcome, session);
  actions.complete({ callId, ...line, at, source: 'output', claims: patch?.instead ?? claims, call });
  if (patch?.besides)
    actions.complete({ callId: null, ...line, at, source: 'output', claims: patch.besides });
}

/**
 * Finds the patch that the shell applied while it ran a command. If the script did nothing else, the patch is exported
 * instead of the command, otherwise besides it. A patch that failed prints no paths, so they are taken from the script.
 */
function patchApplied(
  action: Action | null,
  { type, status }: Claims,
  { patched, exit_code }: Outcome,
  session: Session,
): { readonly instead?: Claims; readonly besides?: Claims } | null {
  const { call, fallback } = action ?? {};
  const command = fallback?.command ?? call?.command;
  if (type !== 'command_execution' || !command || !callsApplyPatch(command)) return null;
  const folder = folderOfScript(command);
  // The folder as the record has it, which can be relative to the workspace.
  const cwd = fallback?.cwd ?? call?.cwd ?? session.cwd;
  const { paths } = session;
  const base = folder === null ? cwd : paths.absolute(folder, cwd);
  const show = (path: string) => paths.shown(paths.absolute(path, base), null);
  const asked = call?.changes ?? changesInPatch(command, show);
  const isOnly = isOnlyPatch(command);
  if (patched.length === 0) {
    const hasFailed = isOnly && asked.length > 0 && status === 'failed' && exit_code !== NO_SUCH_PROGRAM;
    return hasFailed ? { instead: { ...patchClaims(asked, 'failed'), applied_patch: true } } : null;
  }
  const changes = changesPatched(patched, asked, show);
  if (isOnly && status === 'completed')
    return { instead: { ...patchClaims(changes, status), applied_patch: true } };
  return { besides: { ...patchClaims(changes, 'completed'), started_at: call?.started_at } };
}

const patchClaims = (changes: readonly FileChange[], status: ActionStatus): Claims => ({
  type: 'file_change',
  tool_name: 'apply_patch',
  changes,
  status,
});

/** Reads the result of a process only from calls that run one: the text of any other tool can say anything. */
function outcomeOfCall(action: Action | null, text: string, { clientTools }: Session): Outcome {
  const called = action?.call;
  const isPlain = action?.role === 'action' && action.polls === null && called?.type === 'tool_call';
  if (!isPlain) return outcomeOf(text, called?.command ?? undefined);
  const isClients = clientTools.has(called.tool_name ?? '');
  const outcome = endingOf(text, isClients);
  const isRefused = !isClients && (isRefusedInWords(called, text) || isErrorOfServer(called, text));
  return isRefused ? { ...outcome, ended: outcome.ended ?? 'failed' } : outcome;
}

/** Whether a text is Codex's answer to a call that it could not pass to a tool. */
const isRefusal = (text: string): boolean =>
  /^LocalShellCall without |^failed to parse [\w ]{1,40} arguments: /.test(text) ||
  endingOf(text).ended === 'not_run';

function refuseLast(text: string, at: Position, { actions }: Session): void {
  if (!isRefusal(text)) return;
  const refused = actions.unanswered();
  if (refused !== null) actions.settle(refused, at, 'output', claimsOfNoRun(refused.call ?? {}));
}

/** Updates a running action with what a poll returned. */
function updatePolled(process: string, outcome: Outcome, at: Position, { actions }: Session): void {
  const polled = actions.runningAs(process);
  if (polled === null || polled.state === 'ended') return;
  if (outcome.running !== null) actions.keepRunning(polled, at, outcome.running);
  if (!outcome.process_ended) return;
  // The wall time in the output is that of the poll, not of the process.
  actions.settle(polled, at, 'output', claimsOfResult(polled.call ?? {}, { ...outcome, duration_ms: null }));
}

/** Returns what is known of a call whose line is missing. An exit code shows that it was a command. */
const claimsOfLostCall = (tool_name: string | null, outcome: Outcome): Claims => ({
  type: outcome.exit_code === null ? 'tool_call' : 'command_execution',
  tool_name,
});

/** A shell exits with this code if it does not find the program. */
const NO_SUCH_PROGRAM = 127;

export function claimsOfResult(call: Claims, outcome: Outcome): Claims {
  const { exit_code, duration_ms, ended } = outcome;
  if (ended === 'not_run') return claimsOfNoRun(call);
  const byCode = exit_code === null ? null : exit_code === 0 ? 'completed' : 'failed';
  // Codex did not accept the patch and ran the text as a command, and the shell found no program of that name.
  const ran = outcome.process_ended || exit_code === NO_SUCH_PROGRAM;
  const type = call.type === 'file_change' && ran ? 'command_execution' : call.type;
  const status = type === 'tool_call' ? (ended ?? 'completed') : (ended ?? byCode ?? 'unknown');
  const tool_name = type === call.type ? undefined : call.called_as;
  const result: Claims = { type, tool_name, status, duration_ms: duration_ms ?? undefined };
  return type === 'command_execution'
    ? { ...result, exit_code: exit_code === -1 ? null : exit_code }
    : result;
}

export const claimsOfNoRun = ({ called_as }: Claims): Claims => ({
  type: 'tool_call',
  status: 'failed',
  tool_name: called_as ?? null,
  server: null,
  command: null,
});
