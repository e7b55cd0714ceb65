// The variables of a program, block by block.
import { type Scope, UNKNOWN, type Value } from './values.js';

export type { Scope };

export const createScope = (outer: Scope | null): Scope => ({ variables: new Map(), outer });

/** Null if no variable has the name. */
export function lookUp(scope: Scope, name: string): Value | null {
  for (let each: Scope | null = scope; each !== null; each = each.outer) {
    const value = each.variables.get(name);
    if (value !== undefined) return value;
  }
  return null;
}

export function assign(scope: Scope, name: string, value: Value): void {
  for (let each: Scope | null = scope; each !== null; each = each.outer) {
    if (!each.variables.has(name)) continue;
    each.variables.set(name, value);
    return;
  }
}

/** After code that may have run or not, or not only once. */
export function forget(scope: Scope, names: Iterable<string>): void {
  for (const name of names) assign(scope, name, UNKNOWN);
}
