// Finds out for each call of a program whether it was made and how it ended.
import { type Way, waysThrough } from './align.js';
import { commandIn, patchedPaths } from './literal.js';
import type { Json, ProgramOutput } from './printed.js';
import type { Outcome } from './shapes.js';
import { callsIn, type ReadProgram, type ToolCall } from './trace.js';
import { textIn } from './values.js';

export interface Fate {
  readonly call: ToolCall;
  /** `unknown`: it depends on something that is not recorded. */
  readonly made: 'yes' | 'no' | 'unknown';
  /** Null if it is not certain. */
  readonly outcome: Outcome | null;
}

/** What the recording says about a call, apart from the program and its output. */
export interface Recorded {
  /** Whether Codex wrote an item for the call. */
  readonly hasItem: (call: number) => boolean;
  /** What the call of a command returned according to its item; null if the item does not say it. */
  readonly resultOf: (call: number) => Json | null;
  /** Whether a call may have thrown although it has an item. */
  readonly mayHaveThrown: (call: number) => boolean;
  /** Whether Codex itself ended what a call ran, because the program or the turn was stopped. */
  readonly wasStopped: (call: number) => boolean;
}

const COMMAND_TOOLS = /^(?:exec_command|shell_command|shell|container__exec|unified_exec|write_stdin)$/;

const RETURNS_OBJECT = /^(?:apply_patch$|mcp__)/;

export const isCommandTool = (tool: string | null): boolean => tool !== null && COMMAND_TOOLS.test(tool);

export interface Fates {
  readonly fates: readonly Fate[];
  /** The ways through the program that fit its output and items; empty if none does, or if there are too many. */
  readonly ways: readonly Way[];
}

export function fatesOf(program: ReadProgram, output: ProgramOutput, recorded: Recorded): Fates {
  const groups = alikeCalls(program.calls);
  const strict = waysOfItems(program, groups, output, recorded);
  // An item that several calls can have left may be with the wrong one.
  const ways =
    strict.length > 0 ? strict : waysOfItems(program, groups, output, withoutDoubtful(groups, recorded));
  const agreed = ways.length === 0 ? fatesWithoutWays(program, output) : agreedOn(program, ways, output);
  if (output.ending === 'completed') return { fates: agreed, ways };
  return { fates: fatesOfStopped(agreed, ways, output, recorded), ways };
}

/** Returns the calls in groups that can leave the same item. */
function alikeCalls(calls: readonly ToolCall[]): ToolCall[][] {
  const alike = new Map<string, ToolCall[]>();
  for (const call of calls) alike.set(keyOfItem(call), [...(alike.get(keyOfItem(call)) ?? []), call]);
  return [...alike.values()];
}

/** Believes items only if each call that can have left them has one. */
function withoutDoubtful(groups: readonly ToolCall[][], recorded: Recorded): Recorded {
  const { hasItem } = recorded;
  const whole = groups.filter((group) => group.every(({ id }) => hasItem(id)));
  const certain = new Set(whole.flat().map(({ id }) => id));
  return {
    ...recorded,
    resultOf: (call) => (certain.has(call) ? recorded.resultOf(call) : null),
    mayHaveThrown: (call) => !certain.has(call) || recorded.mayHaveThrown(call),
  };
}

/** Returns the ways on which the program makes enough calls to leave all items, or all ways if there is none. */
function waysOfItems(
  { calls, trace, changedResults }: ReadProgram,
  groups: readonly ToolCall[][],
  { entries, ending, isCut }: ProgramOutput,
  { hasItem, mayHaveThrown, resultOf }: Recorded,
): readonly Way[] {
  if (isCut) return [];
  const toolOf = (call: number) => calls[call]?.tool ?? null;
  const ways = waysThrough(trace, {
    entries,
    ending,
    isCommand: (call) => isCommandTool(toolOf(call)),
    returnsObject: (call) => RETURNS_OBJECT.test(toolOf(call) ?? ''),
    resultOf: (call) => (changedResults.has(call) ? null : resultOf(call)),
    hasReturned: (call) => hasItem(call) && !mayHaveThrown(call),
  });
  if (calls.some(({ tool }) => tool === null)) return ways;
  const fitting = ways.filter(({ made }) =>
    groups.every((group) => {
      const items = group.filter(({ id }) => hasItem(id)).length;
      return group.filter(({ id }) => made.has(id)).length >= items;
    }),
  );
  return fitting.length > 0 ? fitting : ways;
}

/** Returns a key that calls share if they can leave the same item. */
const keyOfItem = (call: ToolCall): string =>
  `${isCommandTool(call.tool) ? 'command' : call.tool} ${commandIn(call)} ${patchedPaths(call)}`;

/**
 * Without a way through the program only the calls that run in any case are certain, and only if the program ran to its
 * end.
 */
function fatesWithoutWays({ calls, trace }: ReadProgram, { ending }: ProgramOutput): Fate[] {
  const certain = new Map<number, boolean>();
  for (const { call, isCertain } of callsIn(trace)) certain.set(call, isCertain);
  return calls.map((call) => ({
    call,
    made: ending === 'completed' && certain.get(call.id) === true ? 'yes' : 'unknown',
    outcome: null,
  }));
}

function agreedOn({ calls }: ReadProgram, ways: readonly Way[], { ending }: ProgramOutput): Fate[] {
  return calls.map((call) => {
    const made = ways.map((way) => way.made.get(call.id));
    const isMade = made.every((one) => one === true);
    const isNot = made.every((one) => one === undefined);
    const outcomes = ways.map((way) => outcomeOn(way, call.id, ending));
    const [first = null] = outcomes;
    const isAgreed = outcomes.every((outcome) => JSON.stringify(outcome) === JSON.stringify(first));
    return {
      call,
      made: isMade ? 'yes' : isNot ? 'no' : 'unknown',
      outcome: isMade && isAgreed ? first : null,
    };
  });
}

/** A call has returned if the program waited for it and went on. */
function outcomeOn(way: Way, call: number, ending: ProgramOutput['ending']): Outcome | null {
  const printed = way.outcomes.get(call);
  if (printed !== undefined) return printed;
  const isPassed =
    way.awaited.has(call) && !way.failed.has(call) && (ending === 'completed' || !way.gap.includes(call));
  return isPassed ? { kind: 'returned', result: null } : null;
}

/**
 * Corrects the fates of a program that did not run to its end: it may or may not have made the calls after its last
 * printed entry. If only one of these left no trace, the error that ended the program is its error.
 */
function fatesOfStopped(
  fates: readonly Fate[],
  ways: readonly Way[],
  output: ProgramOutput,
  { hasItem, mayHaveThrown, wasStopped }: Recorded,
): Fate[] {
  const inGap = new Set(ways.length > 0 ? ways.flatMap(({ gap }) => gap) : fates.map(({ call }) => call.id));
  const reached = fates.flatMap(({ call }) => (inGap.has(call.id) && hasItem(call.id) ? [call.id] : []));
  const last = reached.filter((call) => !reached.some((other) => comesAfter(ways, other, call)));
  const open = fates.filter(
    ({ call, outcome, made }) =>
      inGap.has(call.id) &&
      made !== 'no' &&
      outcome === null &&
      !hasItem(call.id) &&
      !reached.some((other) => comesAfter(ways, other, call.id)),
  );
  const isStoppedThere = output.error === null && last.some(wasStopped);
  const isOwn = ways.some(({ ownError }) => ownError !== null && ownError.kind !== 'error');
  const culprit = isStoppedThere
    ? 'recorded'
    : isOwn
      ? null
      : culpritOf(open, output.error, last.some(mayHaveThrown));
  const fitting = typeof culprit === 'number' ? ways.filter(({ made }) => made.has(culprit)) : ways;
  return fates.map((fate) => {
    const { call } = fate;
    if (!inGap.has(call.id) || hasItem(call.id)) return fate;
    if (culprit === 'recorded')
      return last.some((other) => comesAfter(ways, call.id, other))
        ? { ...fate, made: 'no' }
        : { ...fate, made: 'unknown' };
    if (culprit === null || output.error === null) return { ...fate, made: 'unknown', outcome: null };
    if (call.id === culprit) return { ...fate, made: 'yes', outcome: { kind: 'threw', error: output.error } };
    return comesAfter(fitting, call.id, culprit) ? { ...fate, made: 'no' } : fate;
  });
}

/** Whether a call is made only after another call returned. */
function comesAfter(ways: readonly Way[], call: number, other: number): boolean {
  return (
    ways.length > 0 &&
    ways.every(({ started, awaited }) => {
      const start = started.get(call);
      return start === undefined || start > (awaited.get(other) ?? Number.POSITIVE_INFINITY);
    })
  );
}

/** Errors of JavaScript say where they were thrown; those of tools do not. */
const IN_PROGRAM = /\n {4}at /;
const NO_SUCH_TOOL = /^TypeError: tools\.(\w+) is not a function/;
/** Errors of calls for which Codex writes no item. */
const WITHOUT_ITEM =
  /^(?:exec_command failed|approval policy is|patch rejected|apply_patch verification failed|(?:Command|Tool call) blocked by|unknown turn environment|failed to parse|write_stdin failed|unable to locate)/;

function culpritOf(
  open: readonly Fate[],
  error: string | null,
  isByRecorded: boolean,
): number | 'recorded' | null {
  if (error === null) return null;
  const [, missing] = NO_SUCH_TOOL.exec(error) ?? [];
  if (missing !== undefined) return onlyOf(open.filter(({ call }) => call.tool === missing));
  if (IN_PROGRAM.test(error)) return null;
  if (isByRecorded && !WITHOUT_ITEM.test(error)) return 'recorded';
  return onlyOf(open) ?? onlyOf(open.filter(({ call }) => isNamed(call, error)));
}

function onlyOf(fates: readonly Fate[]): number | null {
  const [first] = fates;
  return fates.length === 1 && first !== undefined ? first.call.id : null;
}

/** Whether an error names the command of a call. Refusals by rules and hooks quote it. */
function isNamed({ input }: ToolCall, error: string): boolean {
  const command = textIn(input, 'cmd');
  return command !== null && (error.includes(`'${command}'`) || error.endsWith(`Command: ${command}`));
}
