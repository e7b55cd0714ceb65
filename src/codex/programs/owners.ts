// Decides which program, and which of its calls, left each item.
import { commandIn, inputOf, patchedPaths } from './literal.js';
import { type InnerItem, isExactly, mayBe } from './matching.js';
import { commandResultsIn, type ProgramOutput } from './printed.js';
import { callsIn, type ReadProgram, type ToolCall } from './trace.js';

export interface ProgramRun {
  /** Null if the source cannot be parsed. */
  readonly program: ReadProgram | null;
  readonly output: ProgramOutput;
  /** From the line of its call to the line of its last output. */
  readonly from: number;
  readonly to: number;
}

export interface Owner {
  readonly program: number;
  /** Null if the program made a call that its source does not list. */
  readonly call: number | null;
}

export interface Owners {
  has(item: InnerItem): boolean;
  give(item: InnerItem, owner: Owner): void;
  /** Takes the item away from a call. */
  take(program: number, call: number): void;
  /** Returns the items of a program. */
  of(program: number): readonly InnerItem[];
  /** Returns the item of a call of a program. */
  itemOf(program: number, call: number): InnerItem | undefined;
}

function createOwners(): Owners {
  const owned = new Set<InnerItem>();
  const byProgram = new Map<number, InnerItem[]>();
  const byCall = new Map<number, Map<number, InnerItem>>();
  return {
    has: (item) => owned.has(item),
    give(item, { program, call }) {
      owned.add(item);
      const items = byProgram.get(program);
      if (items === undefined) byProgram.set(program, [item]);
      else items.push(item);
      if (call === null) return;
      const calls = byCall.get(program) ?? new Map<number, InnerItem>();
      byCall.set(program, calls.set(call, item));
    },
    take(program, call) {
      const item = byCall.get(program)?.get(call);
      if (item === undefined) return;
      byCall.get(program)?.delete(call);
      owned.delete(item);
      const items = byProgram.get(program) ?? [];
      items.splice(items.indexOf(item), 1);
    },
    of: (program) => byProgram.get(program) ?? [],
    itemOf: (program, call) => byCall.get(program)?.get(call),
  };
}

/**
 * Gives items to calls: first if the source states what the item has, then by process id, then if the item comes after
 * the program ended, and last by their number.
 *
 * @param items In order of their lines.
 */
export function ownersOf(programs: readonly ProgramRun[], items: readonly InnerItem[]): Owners {
  const owners = createOwners();
  const give = (index: number, candidates: readonly InnerItem[], isIt: typeof mayBe) => {
    for (const call of inOrderOfTrust(programs[index])) {
      if (owners.itemOf(index, call.id) !== undefined) continue;
      const item = candidates.find((one) => !owners.has(one) && isIt(call, one));
      if (item !== undefined) owners.give(item, { program: index, call: call.id });
    }
  };
  for (const [index, run] of programs.entries()) give(index, within(items, run), isExactly);
  const late = lateItems(items.filter((item) => !owners.has(item)));
  for (const [index, run] of programs.entries()) give(index, late.ofProcesses(run), isExactly);
  for (const [index, run] of programs.entries())
    for (const call of run.program?.calls ?? []) {
      if (owners.itemOf(index, call.id) !== undefined) continue;
      const item = late
        .like(call)
        .find((one) => one.line > run.to && !owners.has(one) && isExactly(call, one));
      if (item !== undefined) owners.give(item, { program: index, call: call.id });
    }
  for (const [index, run] of programs.entries())
    give(index, within(items, run), (call, item) => inputOf(call) === undefined && mayBe(call, item));
  return owners;
}

/**
 * Returns the calls that are made in any case, and then those in branches. A program that did not run to its end may not
 * have come to the former, so its calls keep their order.
 */
function inOrderOfTrust(run: ProgramRun | undefined): readonly ToolCall[] {
  const program = run?.program ?? null;
  if (program === null || run?.output.ending !== 'completed') return program?.calls ?? [];
  const certain = new Set(
    [...callsIn(program.trace)].flatMap(({ call, isCertain }) => (isCertain ? call : [])),
  );
  return program.calls.toSorted((one, other) => Number(certain.has(other.id)) - Number(certain.has(one.id)));
}

/** Indexes the items that a program may have left after it ended. */
function lateItems(items: readonly InnerItem[]) {
  const byProcess = new Map<string, InnerItem>();
  const byText = new Map<string, InnerItem[]>();
  for (const item of items) {
    if (item.process !== null) byProcess.set(item.process, item);
    const text = item.command ?? '';
    const same = byText.get(text);
    if (same === undefined) byText.set(text, [item]);
    else same.push(item);
  }
  return {
    ofProcesses: ({ output }: ProgramRun): InnerItem[] =>
      commandResultsIn(output.entries).flatMap(({ process }) => byProcess.get(process ?? '') ?? []),
    like: (call: ToolCall): readonly InnerItem[] =>
      byText.get(patchedPaths(call)?.length ? '' : (commandIn(call) ?? '')) ?? [],
  };
}

/** Returns the items between a program's call and its last output. */
export function within(items: readonly InnerItem[], { from, to }: ProgramRun): readonly InnerItem[] {
  return items.slice(firstAfter(items, from), firstAfter(items, to - 1));
}

function firstAfter(items: readonly InnerItem[], line: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.line ?? 0) > line) high = middle;
    else low = middle + 1;
  }
  return low;
}
