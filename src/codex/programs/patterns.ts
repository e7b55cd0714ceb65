// Gives values to the names of a declaration, a parameter or a loop variable.
import type { Pattern } from 'acorn';
import type { Machine } from './machine.js';
import { memberOf } from './members.js';
import { assign, lookUp, type Scope } from './scope.js';
import { either, keyOf, listOf, UNKNOWN, type Value } from './values.js';

/** Declares the names of a pattern in a scope. */
export function bindPattern(machine: Machine, pattern: Pattern, value: Value, scope: Scope): void {
  switch (pattern.type) {
    case 'Identifier':
      scope.variables.set(pattern.name, value);
      break;
    case 'AssignmentPattern':
      bindPattern(machine, pattern.left, withDefault(machine, pattern.right, value, scope), scope);
      break;
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        if (property.type === 'RestElement') bindPattern(machine, property.argument, UNKNOWN, scope);
        else {
          const key = property.computed
            ? keyOf(machine.evaluate(property.key, scope))
            : nameOfKey(property.key);
          bindPattern(machine, property.value, memberOf(machine, value, key), scope);
        }
      }
      break;
    case 'ArrayPattern':
      for (const [index, element] of pattern.elements.entries()) {
        if (element === null) continue;
        if (element.type === 'RestElement') bindPattern(machine, element.argument, rest(value, index), scope);
        else bindPattern(machine, element, memberOf(machine, value, String(index)), scope);
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

/** Assigns to what stands on the left: a variable, a member, or several of them. */
export function assignPattern(machine: Machine, target: Pattern, value: Value, scope: Scope): void {
  if (target.type === 'Identifier') {
    if (lookUp(scope, target.name) === null) scope.variables.set(target.name, value);
    else assign(scope, target.name, value);
  } else if (target.type === 'MemberExpression') {
    if (target.object.type === 'Super') return;
    const object = machine.evaluate(target.object, scope);
    const key =
      target.computed && target.property.type !== 'PrivateIdentifier'
        ? keyOf(machine.evaluate(target.property, scope))
        : nameOfKey(target.property);
    setMember(machine, object, key, value);
  } else {
    // Several names at once: they are declared already, and a declaration in this block hides them.
    bindPattern(machine, target, value, scope);
  }
}

function setMember(machine: Machine, object: Value, key: string | null, value: Value): void {
  if (object.kind === 'result') machine.changed.add(object.call);
  else if (object.kind === 'object') {
    if (key === null) object.open = true;
    else object.fields.set(key, value);
  } else if (object.kind === 'list') {
    const index = Number(key);
    if (key !== null && Number.isInteger(index) && index >= 0 && index <= object.items.length)
      object.items[index] = value;
    else object.open = true;
  }
}
