// Notes what a part of a program changes. If it may not have run, or not exactly once, those values are unknown
// afterwards.
import { scopeOf } from './scope.js';
import { reachesTools, type Scope, UNKNOWN, type Value } from './values.js';

/** A value that the program can change in place. */
type Container = Extract<Value, { kind: 'list' | 'object' }>;

export interface Changes {
  readonly variables: Map<Scope, Set<string>>;
  readonly values: Set<Container>;
  /** Whether a variable could reach tools before or after it was changed. */
  reachesTools: boolean;
}

export const noChanges = (): Changes => ({
  variables: new Map(),
  values: new Set(),
  reachesTools: false,
});

export const isUnchanged = ({ variables, values }: Changes): boolean =>
  variables.size === 0 && values.size === 0;

/** Sets a variable if it is declared, else does nothing. */
export function assign(changes: Changes, scope: Scope, name: string, value: Value): void {
  const owner = scopeOf(scope, name);
  if (owner === null) return;
  const before = owner.variables.get(name) ?? UNKNOWN;
  if (reachesTools(before) || reachesTools(value)) changes.reachesTools = true;
  owner.variables.set(name, value);
  noteName(changes, owner, name);
}

export function noteName({ variables }: Changes, scope: Scope, name: string): void {
  const names = variables.get(scope);
  if (names === undefined) variables.set(scope, new Set([name]));
  else names.add(name);
}

/** Makes all changed values unknown. Returns whether tools can be called through them in a way that is not followed. */
export function forgetChanges({ variables, values, reachesTools: isReached }: Changes): boolean {
  const isHeld = [...values].some((value) => reachesTools(value));
  for (const [scope, names] of variables) for (const name of names) scope.variables.set(name, UNKNOWN);
  for (const value of values) forgetContents(value);
  return isReached || isHeld;
}

export function addChanges(changes: Changes, { variables, values, reachesTools: isReached }: Changes): void {
  if (isReached) changes.reachesTools = true;
  for (const [scope, names] of variables) for (const name of names) noteName(changes, scope, name);
  for (const value of values) changes.values.add(value);
}

/** Forgets what is in a list or an object, because unknown code may have changed it. */
export function forgetContents(value: Container): void {
  value.open = true;
  if (value.kind === 'list') value.items = [];
  else for (const key of value.fields.keys()) value.fields.set(key, UNKNOWN);
}
