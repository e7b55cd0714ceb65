// Lists and objects that a program writes down, and the arguments of its calls.
import type { ArrayExpression, Expression, ObjectExpression, SpreadElement } from 'acorn';
import type { Machine } from './machine.js';
import { nameOfKey } from './patterns.js';
import type { Scope } from './scope.js';
import { keyOf, listOf, UNDEFINED, type Value } from './values.js';

export function evaluateArray(machine: Machine, node: ArrayExpression, scope: Scope): Value {
  const { items, isWhole } = evaluateList(machine, node.elements, scope);
  return listOf(items, !isWhole);
}

/** Entries of a list or arguments of a call. */
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
      else isWhole = false;
    }
  }
  return { items, isWhole };
}

export function evaluateObject(machine: Machine, node: ObjectExpression, scope: Scope): Value {
  const fields = new Map<string, Value>();
  let open = false;
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      const spread = machine.evaluate(property.argument, scope);
      if (spread.kind === 'tools') machine.isPartial = true;
      if (spread.kind === 'object') for (const [key, value] of spread.fields) fields.set(key, value);
      if (spread.kind !== 'object' || spread.open) open = true;
      continue;
    }
    const key = property.computed ? keyOf(machine.evaluate(property.key, scope)) : nameOfKey(property.key);
    const value = machine.evaluate(property.value, scope);
    if (key === null) open = true;
    else fields.set(key, value);
  }
  return { kind: 'object', fields, open };
}
