// The order of the keys. A record whose keys are in order already is written without a copy, so both ways are tested.
import { describe, expect, it } from 'vitest';
import { inOrder, isInOrder } from '../../src/contract/v1/key-order.ts';

const ordered = [
  ['a text', 'line'],
  ['null', null],
  ['an empty object', {}],
  ['an object with one key', { line: 1 }],
  ['keys in the order of the contract', { session_id: 'a', sequence: 1, status: 'completed' }],
  ['the first key of all', { schema_version: 1 }],
  ['keys that this release does not know at the end', { status: 'completed', newer: 1, newest: 2 }],
  [
    'a list of objects in order',
    [
      { path: 'a', change: 'add' },
      { path: 'b', change: 'add' },
    ],
  ],
  ['a list of texts', ['status', 'line']],
  ['an object within, in order', { changes: [{ path: 'a', change: 'add' }] }],
] as const;

const unordered = [
  ['two keys in the other order', { sequence: 1, session_id: 'a' }, '{"session_id":"a","sequence":1}'],
  [
    'a later key in front of the first of all',
    { newer: 1, schema_version: 1 },
    '{"schema_version":1,"newer":1}',
  ],
  [
    'an object within',
    { line: 1, changes: { change: 'add', path: 'a' } },
    '{"line":1,"changes":{"path":"a","change":"add"}}',
  ],
  [
    'the last object of a list',
    [
      { path: 'a', change: 'add' },
      { change: 'add', path: 'b' },
    ],
    '[{"path":"a","change":"add"},{"path":"b","change":"add"}]',
  ],
] as const;

describe('keys are found to be in order', () => {
  it.each(ordered)('in %s', (_, value) => {
    expect(isInOrder(value)).toBe(true);
    expect(JSON.stringify(inOrder(value))).toBe(JSON.stringify(value));
  });
});

describe('keys are put in order', () => {
  it.each(unordered)('with %s', (_, value, expected) => {
    expect(isInOrder(value)).toBe(false);
    expect(JSON.stringify(inOrder(value))).toBe(expected);
    expect(isInOrder(inOrder(value))).toBe(true);
  });
});
