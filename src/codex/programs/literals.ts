// Evaluates list and object literals, and the arguments of calls.
import type { ArrayExpression, Expression, ObjectExpression, Property, SpreadElement } from 'acorn';
import { giveUp, type Machine } from './machine.js';
import { keyOfProperty } from './patterns.js';
import type { Scope } from './scope.js';
import { listOf, UNDEFINED, type Value } from './values.js';

export function evaluateArray(machine: Machine, node: ArrayExpression, scope: Scope): Value {
  const { items, isWhole } = evaluateList(machine, node.elements, scope);
  return listOf(items, !isWhole);
}

/** Evaluates the entries of a list or the arguments of a call. `isWhole`: there are no others. */
export function evaluateList(
  machine: Machine,
  nodes: readonly (Expression | SpreadElement | null)[],
  scope: Scope,
): { items: Value[]; isWhole: boolean } {
  const items: Value[] = [];
  let isWhole = true;
  for (const node of nodes) {
    if (node === null) items.push(UNDEFINED);
    else if (node.type !== 'SpreadElement') items.push(machine.evaluate(node, scope));
    else {
      const spread = machine.evaluate(node.argument, scope);
      if (spread.kind === 'list' && !spread.open) items.push(...spread.items);
      else {
        giveUp(machine, spread);
        isWhole = false;
      }
    }
  }
  return { items, isWhole };
}

export function evaluateObject(machine: Machine, node: ObjectExpression, scope: Scope): Value {
  const parts = node.properties.map((property) =>
    property.type === 'SpreadElement'
      ? spreadFields(machine, machine.evaluate(property.argument, scope))
      : writtenField(machine, property, scope),
  );
  const fields = new Map(parts.flatMap((part) => part.fields));
  return { kind: 'object', fields, open: parts.some(({ open }) => open) };
}

/** What one part between the braces adds to an object. `open`: it may add or replace other fields too. */
interface ObjectPart {
  readonly fields: readonly (readonly [string, Value])[];
  readonly open: boolean;
}

function spreadFields(machine: Machine, value: Value): ObjectPart {
  if (value.kind === 'tools') machine.isPartial = true;
  return value.kind === 'object'
    ? { fields: [...value.fields], open: value.open }
    : { fields: [], open: true };
}

function writtenField(machine: Machine, property: Property, scope: Scope): ObjectPart {
  const key = keyOfProperty(machine, property, scope);
  const value = machine.evaluate(property.value, scope);
  return key === null ? { fields: [], open: true } : { fields: [[key, value]], open: false };
}
