// Limits how much of a session is kept in memory while it is read, so that a hostile rollout cannot fill it. A line
// over the budget is counted as `too_much`; everything that was kept before it is exported.
import type { Claims } from './evidence.js';

/** Counts the things that are kept. One thing takes about a kilobyte. */
export interface MemoryBudget {
  left: number;
  spent: number;
  /** A budget that is charged for the same things. */
  readonly shared: MemoryBudget | null;
}

/**
 * Ten times as many things as the longest known session has. Together with the records that are made from them they
 * take half a gigabyte, which Node may use on every runner.
 */
const MAX_PER_SESSION = 250_000;

/**
 * Limits the records of other threads, in all sessions together, until the session that owns them is read. A review
 * writes a few dozen of them.
 */
const MAX_FOREIGN = 50_000;

export const createBudget = (): MemoryBudget => ({ left: MAX_PER_SESSION, spent: 0, shared: null });
export const createForeignBudget = (): MemoryBudget => ({ left: MAX_FOREIGN, spent: 0, shared: null });
export const createBudgetWithin = (shared: MemoryBudget): MemoryBudget => ({
  left: MAX_FOREIGN,
  spent: 0,
  shared,
});

export class BudgetExceeded extends Error {
  override readonly name = 'BudgetExceeded';
}

/** A single object, because it may be thrown for each of ten million lines and every stack trace costs time. */
const EXCEEDED = new BudgetExceeded('this session needs more memory than one session may have');

/** @throws BudgetExceeded, always. */
export function exceedBudget(): never {
  throw EXCEEDED;
}

/** @throws BudgetExceeded if too little is left; nothing is charged then. */
export function charge(budget: MemoryBudget, things = 1): void {
  if (Math.min(budget.left, budget.shared?.left ?? budget.left) < things) exceedBudget();
  for (let each: MemoryBudget | null = budget; each !== null; each = each.shared) {
    each.left -= things;
    each.spent += things;
  }
}

/** Gives back to the shared budget what a session spent, once its records have moved to another session. */
export function release({ shared, spent }: MemoryBudget): void {
  if (shared !== null) shared.left += spent;
}

/** Lifts the limit before records are added that another budget has paid for. */
export function liftLimit(budget: MemoryBudget): void {
  budget.left = Number.POSITIVE_INFINITY;
}

/** Returns what claims cost: their texts, and every path that a patch changes. */
export function costOf({ command, argv, changes, tool_name, server, cwd }: Claims = {}): number {
  let characters = lengthOf(command) + lengthOf(tool_name) + lengthOf(server) + lengthOf(cwd);
  for (const word of argv ?? []) characters += word.length;
  for (const { path, from } of changes ?? []) characters += PER_CHANGE + path.length + (from?.length ?? 0);
  return Math.floor(characters / 1024);
}

const PER_CHANGE = 100;

const lengthOf = (text: string | null | undefined) => text?.length ?? 0;
