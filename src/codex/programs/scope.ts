// The variables of a program, block by block.
import { type Scope, UNKNOWN, type Value } from './values.js';

export type { Scope };

/** @param isFunction Whether `var` declares its names here. */
export const createScope = (outer: Scope | null, isFunction = false): Scope => ({
  variables: new Map(),
  outer,
  isFunction,
});

/** Returns null if no variable has the name. */
export function lookUp(scope: Scope, name: string): Value | null {
  return scopeOf(scope, name)?.variables.get(name) ?? null;
}

/** Returns the block that declares a name, or null if none does. */
export function scopeOf(scope: Scope, name: string): Scope | null {
  for (let each: Scope | null = scope; each !== null; each = each.outer)
    if (each.variables.has(name)) return each;
  return null;
}

export function functionScope(scope: Scope): Scope {
  let each = scope;
  while (!each.isFunction && each.outer !== null) each = each.outer;
  return each;
}

/** Makes variables unknown, because code that changes them may or may not have run. */
export function forgetVariables(scope: Scope, names: Iterable<string>): void {
  for (const name of names) scopeOf(scope, name)?.variables.set(name, UNKNOWN);
}
