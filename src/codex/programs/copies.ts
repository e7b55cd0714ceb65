// Copies values as they are at one moment, because a program can change them later.
import { type Machine, step } from './machine.js';
import { UNKNOWN, type Value } from './values.js';

/** Values that are nested deeper are unknown in the copy. */
const MAX_DEPTH = 8;

export function copyOf(machine: Machine, value: Value, depth = 0): Value {
  if (value.kind !== 'list' && value.kind !== 'object' && value.kind !== 'json') return value;
  step(machine);
  if (depth === MAX_DEPTH) return UNKNOWN;
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
