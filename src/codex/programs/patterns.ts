// Gives values to the names on the left of a declaration or an assignment, in parameters and in loops.
import type {
  ArrayPattern,
  AssignmentProperty,
  MemberExpression,
  ObjectPattern,
  Pattern,
  Property,
} from 'acorn';
import { assign, forgetContents } from './changes.js';
import { giveUp, type Machine } from './machine.js';
import { memberOf } from './members.js';
import { functionScope, lookUp, type Scope } from './scope.js';
import { either, keyOf, type List, listOf, UNDEFINED, UNKNOWN, type Value } from './values.js';

/** Declares the names of a pattern in a scope. */
export function bindPattern(machine: Machine, pattern: Pattern, value: Value, scope: Scope): void {
  spread(machine, pattern, value, { scope, set: (name, given) => scope.variables.set(name, given) });
}

/** Follows `var`: it declares its names for the whole function, and without a value it does not change them. */
export function bindVar(machine: Machine, pattern: Pattern, value: Value | null, scope: Scope): void {
  const set = (name: string, given: Value) => {
    const { variables } = functionScope(scope);
    if (!variables.has(name)) variables.set(name, UNDEFINED);
    if (value !== null) assign(machine.changes, scope, name, given);
  };
  spread(machine, pattern, value ?? UNDEFINED, { scope, set });
}

interface Names {
  readonly scope: Scope;
  readonly set: (name: string, value: Value) => void;
}

function spread(machine: Machine, pattern: Pattern, value: Value, names: Names): void {
  const { scope, set } = names;
  switch (pattern.type) {
    case 'Identifier':
      set(pattern.name, value);
      break;
    case 'MemberExpression':
      assignMember(machine, pattern, value, scope);
      break;
    case 'AssignmentPattern':
      spread(machine, pattern.left, withDefault(machine, pattern.right, value, scope), names);
      break;
    case 'ObjectPattern':
      spreadObject(machine, pattern, value, names);
      break;
    case 'ArrayPattern':
      spreadList(machine, pattern, value, names);
      break;
    default:
      break;
  }
}

function spreadObject(machine: Machine, pattern: ObjectPattern, value: Value, names: Names): void {
  for (const property of pattern.properties)
    if (property.type === 'RestElement')
      spread(machine, property.argument, others(machine, pattern, value), names);
    else {
      const key = keyOfProperty(machine, property, names.scope);
      spread(machine, property.value, memberOf(machine, value, key), names);
    }
}

function spreadList(machine: Machine, pattern: ArrayPattern, value: Value, names: Names): void {
  for (const [index, element] of pattern.elements.entries())
    if (element?.type === 'RestElement') spread(machine, element.argument, rest(value, index), names);
    else if (element !== null) spread(machine, element, memberOf(machine, value, String(index)), names);
}

type DefaultExpression = Parameters<Machine['evaluate']>[0];

function withDefault(machine: Machine, node: DefaultExpression, value: Value, scope: Scope): Value {
  if (value.kind === 'constant') return value.value === undefined ? machine.evaluate(node, scope) : value;
  return value.kind === 'unknown' ? either(value, UNKNOWN) : value;
}

function rest(value: Value, from: number): Value {
  return value.kind === 'list' && !value.open ? listOf(value.items.slice(from)) : UNKNOWN;
}

/** Returns the key of a property of an object or a pattern; null if it is not known. */
export const keyOfProperty = (machine: Machine, { key, computed }: Keyed, scope: Scope): string | null =>
  computed ? keyOf(machine.evaluate(key, scope)) : nameOfKey(key);

type Keyed = Pick<Property | AssignmentProperty, 'key' | 'computed'>;

/** Returns the key of a member such as `a.key` or `a[key]`; null if it is not known. */
export function keyOfMember(machine: Machine, node: MemberExpression, scope: Scope): string | null {
  const { property, computed } = node;
  if (property.type === 'PrivateIdentifier') return null;
  return keyOfProperty(machine, { key: property, computed }, scope);
}

/** Returns the name of a key that is not computed. */
export function nameOfKey(key: {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}): string | null {
  if (key.type === 'Identifier') return key.name ?? null;
  return key.type === 'Literal' ? String(key.value) : null;
}

/** Returns the fields of an object that a pattern does not name. */
function others(machine: Machine, { properties }: ObjectPattern, value: Value): Value {
  if (value.kind !== 'object') return giveUp(machine, value);
  const named = properties.map((property) =>
    property.type === 'Property' && !property.computed ? nameOfKey(property.key) : null,
  );
  const fields = [...value.fields].filter(([key]) => !named.includes(key));
  return { kind: 'object', fields: new Map(fields), open: value.open };
}

/** Assigns to the left side: a variable, a member, or a pattern of them. */
export function assignPattern(machine: Machine, target: Pattern, value: Value, scope: Scope): void {
  const set = (name: string, given: Value) => {
    if (lookUp(scope, name) === null) functionScope(scope).variables.set(name, given);
    else assign(machine.changes, scope, name, given);
  };
  spread(machine, target, value, { scope, set });
}

function assignMember(machine: Machine, target: MemberExpression, value: Value, scope: Scope): void {
  if (target.object.type === 'Super') return;
  const object = machine.evaluate(target.object, scope);
  setMember(machine, object, keyOfMember(machine, target, scope), value);
}

function setMember(machine: Machine, object: Value, key: string | null, value: Value): void {
  if (object.kind === 'result') machine.changedResults.add(object.call);
  else if (object.kind === 'list' || object.kind === 'object') {
    machine.changes.values.add(object);
    const isSet = key !== null && (object.kind === 'object' || setEntry(object, key, value));
    if (!isSet) {
      giveUp(machine, value);
      forgetContents(object);
    } else if (object.kind === 'object') object.fields.set(key, value);
  } else {
    giveUp(machine, object);
    giveUp(machine, value);
  }
}

/** Sets an entry of a list. Returns whether the list is still known afterwards. */
function setEntry({ items }: List, key: string, value: Value): boolean {
  const index = Number(key);
  const isEntry = Number.isInteger(index) && index >= 0 && index <= items.length;
  if (isEntry) items[index] = value;
  return isEntry;
}
