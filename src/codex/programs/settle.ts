// Corrects which call of a program left which item, because the output can show that an item was given to the wrong
// call.
import { type Fate, type Fates, fatesOf, type Recorded } from './fates.js';
import { type InnerItem, isExactly, mayBe } from './matching.js';
import type { Owners } from './owners.js';
import { commandResultIn, type Json, type ProgramOutput } from './printed.js';
import type { ReadProgram, ToolCall } from './trace.js';

/** A program and what was recorded while it ran. */
export interface Share {
  readonly program: ReadProgram;
  readonly output: ProgramOutput;
  readonly items: readonly InnerItem[];
  readonly owners: Owners;
  /** Which of the programs of the session it is. */
  readonly index: number;
}

/** A program can make many calls of one command. Each pass corrects the items of some of them by what was printed. */
const MAX_PASSES = 4;

export function settledFates(share: Share): Fates {
  const { program, output, owners, index } = share;
  const itemOf = (call: number) => owners.itemOf(index, call);
  const recorded: Recorded = {
    hasItem: (call) => itemOf(call) !== undefined,
    resultOf: (call) => resultIn(program.calls[call], itemOf(call)),
    mayHaveThrown: (call) => mayHaveThrown(program.calls[call], itemOf(call)),
    wasStopped: (call) => itemOf(call)?.isStopped === true,
  };
  let found = fatesOf(program, output, recorded);
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const wrong = found.fates.filter((fate) => contradicts(fate, itemOf(fate.call.id)));
    if (wrong.length === 0) break;
    for (const { call } of wrong) owners.take(index, call.id);
    giveAgain(found.fates, share);
    found = fatesOf(program, output, recorded);
  }
  return moveToCertain(found.fates, share) ? fatesOf(program, output, recorded) : found;
}

/**
 * Moves items to calls that were certainly made from calls of the same command that were possibly made, or that show no
 * result while the other one succeeded: a command that succeeds always has an item.
 */
function moveToCertain(fates: readonly Fate[], { owners, index }: Share): boolean {
  const itemOf = ({ call }: Fate) => owners.itemOf(index, call.id);
  let hasMoved = false;
  for (const fate of fates) {
    if (fate.made !== 'yes' || itemOf(fate) !== undefined) continue;
    const holders = fates.filter((other) => {
      const item = itemOf(other);
      return item !== undefined && isExactly(fate.call, item) && !contradicts(fate, item);
    });
    const isSuccess = resultOf(fate)?.exitCode === 0;
    const from =
      holders.find(({ made }) => made !== 'yes') ??
      holders.find((other) => isSuccess && resultOf(other) === null);
    const item = from === undefined ? undefined : itemOf(from);
    if (from === undefined || item === undefined) continue;
    owners.take(index, from.call.id);
    owners.give(item, { program: index, call: fate.call.id });
    hasMoved = true;
  }
  return hasMoved;
}

/** Returns what the output shows of the result of a command; null if it shows nothing. */
const resultOf = ({ outcome }: Fate) =>
  outcome?.kind === 'returned' ? commandResultIn(outcome.result ?? undefined) : null;

function giveAgain(fates: readonly Fate[], { items, owners, index }: Share): void {
  for (const fate of fates) {
    if (fate.made === 'no' || owners.itemOf(index, fate.call.id) !== undefined) continue;
    const item = items.find(
      (one) => !owners.has(one) && isExactly(fate.call, one) && !contradicts(fate, one),
    );
    if (item !== undefined) owners.give(item, { program: index, call: fate.call.id });
  }
}

function contradicts({ made, outcome }: Fate, item: InnerItem | undefined): boolean {
  if (item === undefined) return false;
  if (made === 'no') return true;
  if (outcome === null || item.kind !== 'command' || item.isStopped) return false;
  if (outcome.kind === 'threw') return true;
  const { exitCode = null } = commandResultIn(outcome.result ?? undefined) ?? {};
  return exitCode !== null && item.exitCode !== null && exitCode !== item.exitCode;
}

/** Leaves out the calls that a hook rewrote, so that their items show another command. */
export function withoutRewritten(fates: readonly Fate[], { program, items, owners, index }: Share): Fate[] {
  const unmatched = items.filter(
    (item) => !owners.has(item) && !program.calls.some((call) => isExactly(call, item)),
  );
  return fates.filter(({ call, outcome }) => {
    if (outcome?.kind === 'threw') return true;
    const item = unmatched.find((one) => !owners.has(one) && mayBe(call, one));
    if (item !== undefined) owners.give(item, { program: index, call: call.id });
    return item === undefined;
  });
}

/**
 * Whether a call may have thrown although it has an item. A command that ended never throws, whatever its exit code,
 * and neither does a tool of an MCP server.
 */
function mayHaveThrown(call: ToolCall | undefined, item: InnerItem | undefined): boolean {
  if (item === undefined || !item.isFailed) return false;
  return item.kind === 'command' ? item.isStopped : call?.tool?.startsWith('mcp__') !== true;
}

/** How long a call waits for its command if it does not state a time. */
const YIELD_MS = 10_000;
/** The shortest time that a call waits, even if it states a shorter one. */
const MIN_YIELD_MS = 250;

/** Returns the part of what a call returned that its item shows, or null if its command may not have ended in time. */
function resultIn(call: ToolCall | undefined, item: InnerItem | undefined): Json | null {
  if (call === undefined || item?.kind !== 'command' || item.isStopped) return null;
  const { exitCode, durationMs } = item;
  const isInTime = durationMs !== null && durationMs < waitingTimeOf(call);
  return exitCode !== null && isInTime ? { exit_code: exitCode } : null;
}

function waitingTimeOf({ input }: ToolCall): number {
  if (input.kind !== 'object') return MIN_YIELD_MS;
  const given = input.fields.get('yield_time_ms');
  if (given?.kind === 'constant') return Math.max(Number(given.value) || 0, MIN_YIELD_MS);
  return given === undefined && !input.open ? YIELD_MS : MIN_YIELD_MS;
}
