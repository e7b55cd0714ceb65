// Limits how much of a session is kept in memory while it is read, so that a hostile rollout cannot fill it. A line
// over the budget is counted as `too_much`; everything that was kept before it is exported.
import type { Claims } from './evidence.js';

/** Counts things that are kept, each of about a kilobyte. */
export interface MemoryBudget {
  left: number;
  spent: number;
  /** Whatever is charged here is charged there too. */
  readonly shared: MemoryBudget | null;
}

/**
 * Ten times what the longest known session did. With the records that are made of it this is half a gigabyte, which
 * Node has on every runner.
 */
const MAX_PER_SESSION = 250_000;

/**
 * For records of other threads, in all sessions together, until the session that owns them is read. A review writes
 * some dozens of them.
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

/** One object for all, because it may be thrown for each of ten million lines and a stack trace costs time. */
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

/** Returns to the shared budget what a session spent that is no longer kept by itself. */
export function release({ shared, spent }: MemoryBudget): void {
  if (shared !== null) shared.left += spent;
}

/** For what another budget has paid for already. */
export function liftLimit(budget: MemoryBudget): void {
  budget.left = Number.POSITIVE_INFINITY;
}

/** What claims cost: their texts, and every path that a patch changes. */
export function costOf({ command, argv, changes, tool_name, server, cwd }: Claims = {}): number {
  let characters = lengthOf(command) + lengthOf(tool_name) + lengthOf(server) + lengthOf(cwd);
  for (const word of argv ?? []) characters += word.length;
  for (const { path, from } of changes ?? []) characters += PER_CHANGE + path.length + (from?.length ?? 0);
  return Math.floor(characters / 1024);
}

const PER_CHANGE = 100;

const lengthOf = (text: string | null | undefined) => text?.length ?? 0;
