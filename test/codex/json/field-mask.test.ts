// Which parts of a value a schema uses.
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fields, maskOf, union, withMask } from '../../../src/codex/json/field-mask.ts';

const inner = z.object({ a: z.string() });

it.each([
  ['an object', inner, fields({ a: 'all' })],
  ['an object in an object', z.object({ b: inner }), fields({ b: fields({ a: 'all' }) })],
  ['a list', z.array(inner), { each: fields({ a: 'all' }) }],
  ['an object with any keys', z.record(z.string(), inner), { each: fields({ a: 'all' }) }],
  ['what may be missing', z.optional(inner), fields({ a: 'all' })],
  ['what may be null', z.nullable(inner), fields({ a: 'all' })],
  ['what has a default', z._default(inner, { a: '' }), fields({ a: 'all' })],
  ['what has a value for bad input', z.catch(inner, { a: '' }), fields({ a: 'all' })],
  ['a text', z.string(), 'all'],
  ['anything', z.unknown(), 'all'],
])('of %s', (_, schema, mask) => {
  expect(maskOf(schema)).toEqual(mask);
});

it('of a schema with a declared mask is that mask', () => {
  const mask = { each: fields({ a: 'all' }) };
  expect(maskOf(withMask(z.unknown(), mask))).toBe(mask);
});

it('of two schemas has the fields that either uses', () => {
  expect(union(fields({ a: 'all' }), fields({ b: 'all' }))).toEqual(fields({ a: 'all', b: 'all' }));
  expect(union('all', fields({ b: 'all' }))).toBe('all');
  expect(union(fields({ a: 'all' }), 'all')).toBe('all');
  expect(union({ each: 'all' }, fields({ b: 'all' }))).toEqual({ each: 'all', ...fields({ b: 'all' }) });
  expect(union({ each: 'all' }, {})).toEqual({ each: 'all', members: [] });
});
