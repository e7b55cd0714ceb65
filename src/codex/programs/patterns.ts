// Gives values to the names of a declaration, a parameter or a loop variable.
import type { MemberExpression, ObjectPattern, Pattern } from 'acorn';
import { assign, blur } from './changes.js';
import { lose, type Machine } from './machine.js';
import { memberOf } from './members.js';
import { functionScope, lookUp, type Scope } from './scope.js';
import { either, keyOf, type List, listOf, UNDEFINED, UNKNOWN, type Value } from './values.js';

/** Declares the names of a pattern in a scope. */
export function bindPattern(machine: Machine, pattern: Pattern, value: Value, scope: Scope): void {
  spread(machine, pattern, value, { scope, set: (name, given) => scope.variables.set(name, given) });
}

/** `var` declares its names for the whole function, and leaves what they hold if it gives them nothing. */
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
  const bindPattern = (inner: Pattern, part: Value) => spread(machine, inner, part, names);
  switch (pattern.type) {
    case 'Identifier':
      set(pattern.name, value);
      break;
    case 'MemberExpression':
      assignMember(machine, pattern, value, scope);
      break;
    case 'AssignmentPattern':
      bindPattern(pattern.left, withDefault(machine, pattern.right, value, scope));
      break;
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        if (property.type === 'RestElement') bindPattern(property.argument, others(machine, pattern, value));
        else {
          const key = property.computed
            ? keyOf(machine.evaluate(property.key, scope))
            : nameOfKey(property.key);
          bindPattern(property.value, memberOf(machine, value, key));
        }
      }
      break;
    case 'ArrayPattern':
      for (const [index, element] of pattern.elements.entries()) {
        if (element === null) continue;
        if (element.type === 'RestElement') bindPattern(element.argument, rest(value, index));
        else bindPattern(element, memberOf(machine, value, String(index)));
      }
      break;
    default:
      break;
  }
}

type DefaultExpression = Parameters<Machine['evaluate']>[0];

function withDefault(machine: Machine, node: DefaultExpression, value: Value, scope: Scope): Value {
  if (value.kind === 'constant') return value.value === undefined ? machine.evaluate(node, scope) : value;
  return value.kind === 'unknown' ? either(value, UNKNOWN) : value;
}

function rest(value: Value, from: number): Value {
  return value.kind === 'list' && !value.open ? listOf(value.items.slice(from)) : UNKNOWN;
}

/** The name of a key that is not computed. */
export function nameOfKey(key: {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}): string | null {
  if (key.type === 'Identifier') return key.name ?? null;
  return key.type === 'Literal' ? String(key.value) : null;
}

/** The fields of an object that a pattern does not name. */
function others(machine: Machine, { properties }: ObjectPattern, value: Value): Value {
  if (value.kind !== 'object') return lose(machine, value);
  const named = properties.map((property) =>
    property.type === 'Property' && !property.computed ? nameOfKey(property.key) : null,
  );
  const fields = [...value.fields].filter(([key]) => !named.includes(key));
  return { kind: 'object', fields: new Map(fields), open: value.open };
}

/** Assigns to what stands on the left: a variable, a member, or several of them. */
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
  const key =
    target.computed && target.property.type !== 'PrivateIdentifier'
      ? keyOf(machine.evaluate(target.property, scope))
      : nameOfKey(target.property);
  setMember(machine, object, key, value);
}

function setMember(machine: Machine, object: Value, key: string | null, value: Value): void {
  if (object.kind === 'result') machine.changed.add(object.call);
  else if (object.kind === 'list' || object.kind === 'object') {
    machine.changes.values.add(object);
    const isSet = key !== null && (object.kind === 'object' || setEntry(object, key, value));
    if (!isSet) {
      lose(machine, value);
      blur(object);
    } else if (object.kind === 'object') object.fields.set(key, value);
  } else {
    lose(machine, object);
    lose(machine, value);
  }
}

/** Returns whether it is known what the list is then. */
function setEntry({ items }: List, key: string, value: Value): boolean {
  const index = Number(key);
  const isEntry = Number.isInteger(index) && index >= 0 && index <= items.length;
  if (isEntry) items[index] = value;
  return isEntry;
}
