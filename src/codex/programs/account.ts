// Accounts for every program of a session: which items it left, which of its calls left none, and what is known about
// those.
import type { Way } from './align.js';
import { type Fate, isCommandTool } from './fates.js';
import { commandIn, inputOf, typedBy } from './literal.js';
import type { InnerItem } from './matching.js';
import { type Owners, ownersOf, type ProgramRun, within } from './owners.js';
import { commandResultIn, commandResultsIn, type Json, type ProgramOutput } from './printed.js';
import { type Share, settledFates, withoutRewritten } from './settle.js';
import {
  callsIn,
  isMadeAnyway,
  type ReadProgram,
  silentlyCaught,
  type ToolCall,
  type Trace,
} from './trace.js';

/** A call that Codex recorded nowhere else, with its end as its result or error states it. */
export interface InnerAction {
  readonly tool: string;
  readonly input: Json;
  readonly end:
    | { readonly kind: 'exited'; readonly exitCode: number }
    | { readonly kind: 'running'; readonly process: string }
    | { readonly kind: 'returned' }
    | { readonly kind: 'threw'; readonly error: string };
}

export interface ProgramAccount {
  /**
   * `empty`: the program calls no tool. `covered`: everything it did is an item or one of `actions`. `partly`: it did
   * something else too.
   */
  readonly verdict: 'empty' | 'covered' | 'partly';
  /** Whether each call of the program has an item. */
  readonly isRecordedWhole: boolean;
  readonly actions: readonly InnerAction[];
}

export function accountFor(programs: readonly ProgramRun[], items: readonly InnerItem[]): ProgramAccount[] {
  const sorted = items.toSorted((one, other) => one.line - other.line);
  const owners = ownersOf(programs, sorted);
  return programs.map((run, index) => accountOf(run, sorted, owners, index));
}

function accountOf(
  run: ProgramRun,
  items: readonly InnerItem[],
  owners: Owners,
  index: number,
): ProgramAccount {
  const { program, output } = run;
  if (program === null)
    return { verdict: isNoProgram(output) ? 'empty' : 'partly', isRecordedWhole: false, actions: [] };
  if (program.calls.length === 0 && !program.isPartial)
    return { verdict: 'empty', isRecordedWhole: true, actions: [] };
  const share: Share = { program, output, items: within(items, run), owners, index };
  const { fates, ways } = settledFates(share);
  const isLeft = ({ call, made }: Fate) =>
    made !== 'no' && owners.itemOf(index, call.id) === undefined && !isPoll(call);
  const rest = withoutRewritten(fates.filter(isLeft), share);
  const known = rest.map((fate) => ({ fate, action: actionOf(fate, program.changedResults) }));
  const settled = known.flatMap(({ action }) => action ?? []);
  const open = known.flatMap(({ fate, action }) => (action === null ? [fate] : []));
  for (const item of share.items) if (!owners.has(item)) owners.give(item, { program: index, call: null });
  const own = owners.of(index);
  return {
    verdict: isOpenOnAll(ways, open, program) || isOpen(run, open, own, settled) ? 'partly' : 'covered',
    isRecordedWhole: rest.length === 0 && !program.isPartial,
    // If only a part of the program is followed, nothing about its calls is certain.
    actions: program.isPartial ? [] : settled,
  };
}

/** Whether a call only looks at the output of a process. That is not an action. */
const isPoll = (call: ToolCall): boolean => call.tool === 'write_stdin' && typedBy(call) === '';

const isNoProgram = ({ error }: ProgramOutput): boolean => error !== null && /^SyntaxError\b/.test(error);

/** Tools for which Codex writes an item whenever a call runs. */
const WITH_ITEM = /^(?:mcp__|web__|image_gen__|clock__sleep$|view_image$|\w*_mcp_resource)/;

/** Returns null if the call or its end is not certain. */
function actionOf({ call, made, outcome }: Fate, changedResults: ReadonlySet<number>): InnerAction | null {
  const { tool } = call;
  const input = inputOf(call);
  if (tool === null || input === undefined || made !== 'yes' || outcome === null) return null;
  if (outcome.kind === 'threw') return { tool, input, end: outcome };
  if (tool === 'write_stdin')
    return typedBy(call) === null ? null : { tool, input, end: { kind: 'returned' } };
  if (isCommandTool(tool))
    return changedResults.has(call.id) ? null : endOfCommand(call, tool, input, outcome.result);
  const isShown = tool === 'apply_patch' && outcome.result !== null;
  return isShown || (tool !== 'apply_patch' && !WITH_ITEM.test(tool))
    ? { tool, input, end: { kind: 'returned' } }
    : null;
}

function endOfCommand(call: ToolCall, tool: string, input: Json, result: Json | null): InnerAction | null {
  const { exitCode = null, process = null } = commandResultIn(result ?? undefined) ?? {};
  if (commandIn(call) === null) return null;
  if (exitCode !== null) return { tool, input, end: { kind: 'exited', exitCode } };
  return process === null ? null : { tool, input, end: { kind: 'running', process } };
}

/** Whether each way through the program has one of these calls, or a poll whose error explains what others may have done. */
const isOpenOnAll = (ways: readonly Way[], open: readonly Fate[], { calls }: ReadProgram): boolean =>
  open.length > 0 &&
  ways.length > 0 &&
  ways.every(
    ({ made, failed, outcomes }) =>
      open.some(({ call }) => made.get(call.id) === true) ||
      calls.some((call) => failed.has(call.id) && isPoll(call) && outcomes.get(call.id)?.kind !== 'threw'),
  );

/** Words with which Codex refuses a call or says that it could not run. */
const REFUSAL =
  /CreateProcess \{|Rejected\(|; reject command|^patch rejected|blocked by PreToolUse hook|apply_patch verification failed|write_stdin failed|rejected by user/m;

/** Whether the program may have made calls that have neither an item nor an action. */
function isOpen(
  { program, output }: ProgramRun,
  open: readonly Fate[],
  own: readonly InnerItem[],
  actions: readonly InnerAction[],
): boolean {
  if (open.some(({ made }) => made === 'yes')) return true;
  if (program?.isPartial === true) return true;
  if (isMadeAnyway(program?.trace ?? [], new Set(open.map(({ call }) => call.id)))) return true;
  if (open.length > 0 && output.ending !== 'completed') return true;
  const silent = new Set(silentlyCaught(program?.trace ?? []));
  if (open.some(({ call }) => leavesNoItem(call) || silent.has(call.id))) return true;
  const isUncertain = open.length > 0 || repeats(program?.trace ?? []);
  return isUncertain && showsMore(output, program, own, actions);
}

/** Whether a call leaves no item even if it succeeds. */
const leavesNoItem = ({ tool }: ToolCall): boolean => {
  if (tool === null || tool === 'write_stdin') return true;
  return tool !== 'apply_patch' && !WITH_ITEM.test(tool) && !isCommandTool(tool);
};

/** Whether the trace has a call that is made an unknown number of times. */
const repeats = (trace: Trace): boolean =>
  trace.some((event) => {
    if (event.kind === 'many') return !callsIn(event.body).next().done;
    if (event.kind === 'maybe') return event.arms.some(repeats);
    if (event.kind === 'try') return repeats(event.body) || repeats(event.handler);
    return event.kind === 'parallel' && repeats(event.body);
  });

/** Whether the output shows more refusals, exit codes or processes than are recorded. */
function showsMore(
  { entries, error }: ProgramOutput,
  program: ReadProgram | null,
  own: readonly InnerItem[],
  actions: readonly InnerAction[],
): boolean {
  const refusals = entries.filter(({ text }) => REFUSAL.test(text)).length + (isOfTool(error) ? 1 : 0);
  const thrown = actions.filter(({ end }) => end.kind === 'threw').length;
  const failed = own.filter(
    ({ kind, isFailed, isStopped }) => isFailed && (kind !== 'command' || isStopped),
  ).length;
  const results = commandResultsIn(entries);
  const exited = results.filter(({ exitCode }) => exitCode !== null).length;
  const polls = program?.calls.filter(({ tool }) => tool === 'write_stdin').length ?? 0;
  const commands = own.filter(({ kind }) => kind === 'command').length + actions.length;
  const running = actions.flatMap(({ end }) => (end.kind === 'running' ? [end.process] : []));
  const processes = new Set([...own.map(({ process }) => process), ...running]);
  const isLost = results.some(({ process }) => process !== null && !processes.has(process));
  return refusals > thrown + failed || exited - polls > commands || isLost;
}

/** Whether a tool threw the error. Errors of JavaScript say where they were thrown; those of tools do not. */
const isOfTool = (error: string | null): boolean => error !== null && !/\n {4}at /.test(error);
