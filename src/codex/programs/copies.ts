// Copies of values as they are at one moment: a program can change them afterwards.
import { type Machine, step } from './machine.js';
import { UNKNOWN, type Value } from './values.js';

/** What is nested deeper is not known. */
const DEEPEST = 8;

export function copyOf(machine: Machine, value: Value, depth = 0): Value {
  if (value.kind !== 'list' && value.kind !== 'object' && value.kind !== 'json') return value;
  step(machine);
  if (depth === DEEPEST) return UNKNOWN;
  const copied = (part: Value) => copyOf(machine, part, depth + 1);
  switch (value.kind) {
    case 'json':
      return { ...value, of: copied(value.of) };
    case 'list':
      return { ...value, items: value.items.map(copied) };
    case 'object':
      return { ...value, fields: new Map([...value.fields].map(([key, field]) => [key, copied(field)])) };
  }
}
