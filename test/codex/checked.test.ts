// Holds the compiled check of each schema to what zod itself makes of the same value: of the schemas that zod makes, and
// of those that its stand-in makes in the bundles.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { compiled, MISFIT } from '../../src/codex/json/checked.ts';
import { kinds } from '../../src/codex/kinds/index.ts';

vi.resetModules();
// As the bundler does it, which resolves `#zod` under the condition `production`.
vi.doMock('#zod', () => import('../../src/codex/json/bundled-zod.ts'));
const bundled = await import('../../src/codex/kinds/index.ts');

describe.each([...kinds.values()])('the fields of $name', ({ name, schemas, sample }) => {
  const inBundles = bundled.kinds.get(name)?.schemas ?? [];
  it('are the same as with zod, in valid and in mangled payloads', () => {
    expect(inBundles).toHaveLength(schemas.length);
    fc.assert(
      fc.property(mangled(sample), (payload) => {
        for (const [index, schema] of schemas.entries()) {
          const byZod = schema.safeParse(structuredClone(payload));
          for (const declared of [schema, inBundles[index] ?? z.never()]) {
            const checked = compiled(declared)(structuredClone(payload));
            expect(checked === MISFIT).toBe(!byZod.success);
            // The checked value keeps fields that the schema does not name.
            if (byZod.success) expect(checked).toMatchObject(withoutUndefined(byZod.data));
          }
        }
      }),
    );
  });
});

it('the schemas of a bundle are made without zod', () => {
  const [first = z.never()] = bundled.kinds.get('session_meta')?.schemas ?? [];
  expect('safeParse' in first).toBe(false);
});

it('a path named __proto__ in a map of changes is no change', () => {
  const changes = JSON.parse('{"__proto__": {"type": "add"}, "a": {"type": "add"}}');
  const [, schema = z.unknown()] = kinds.get('event_msg/patch_apply_end')?.schemas ?? [];
  expect(compiled(schema)({ changes })).toMatchObject({ changes: { a: { type: 'add' } } });
  expect(Object.keys(changes)).toEqual(['a']);
});

describe('a value', () => {
  const check = (schema: z.ZodMiniType, value: unknown) => compiled(schema)(value);
  const short = z.string().check(z.maxLength(3));

  it.each([
    ['within the limit of its type', short, 'abc', 'abc'],
    ['beyond the limit of its type', short, 'abcd', MISFIT],
    ['of another type', short, 7, MISFIT],
    ['that may be null, and is', z.nullable(short), null, null],
    ['that may be null, and is missing', z.nullable(short), undefined, MISFIT],
    ['that may be missing, and is', z.optional(short), undefined, undefined],
    ['that may be missing, and is null', z.optional(short), null, MISFIT],
    ['with a default that is missing', z._default(short, 'x'), undefined, 'x'],
    ['with a default that is there', z._default(short, 'x'), 'a', 'a'],
    ['with another value for a bad one', z.catch(short, 'x'), 'abcd', 'x'],
    [
      'that is changed',
      z.pipe(
        short,
        z.transform((text: string) => text.length),
      ),
      'ab',
      2,
    ],
    [
      'that is not changed, because it is bad',
      z.pipe(
        short,
        z.transform((text: string) => text.length),
      ),
      'abcd',
      MISFIT,
    ],
  ])('%s', (_, schema, value, expected) => {
    expect(check(schema, value)).toBe(expected);
  });

  it('that may be missing is not added to its object', () => {
    expect(Object.keys(check(z.object({ a: z.optional(short), b: short }), { b: 'x' }) as object)).toEqual([
      'b',
    ]);
  });

  it('of a type that no kind uses cannot be checked', () => {
    expect(() => compiled(z.date())).toThrow('A field cannot be of the type date');
  });
});

/** The sample with up to three of its values replaced or left out, at any depth. */
function mangled(sample: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({
    at: fc.nat(),
    value: fc.oneof(fc.constant(LEFT_OUT), fc.constant(null), anyJson, longText),
  });
  return fc.array(change, { maxLength: 3 }).map((changes) => {
    const whole: Record<string, unknown> = { payload: structuredClone(sample) };
    for (const { at, value } of changes) {
      const places = [...placesIn(whole)];
      const { holder, key } = places[at % places.length] ?? { holder: whole, key: 'payload' };
      if (value !== LEFT_OUT) holder[key] = structuredClone(value);
      else if (!Array.isArray(holder)) delete holder[key];
    }
    return whole.payload;
  });
}

/** As a line of a file has it. */
const anyJson = fc.json({ maxDepth: 2 }).map((text) => JSON.parse(text));
const LEFT_OUT = 'left out';
const longText = fc.integer({ min: 250, max: 260 }).map((length) => 'x'.repeat(length));

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function* placesIn(value: unknown): Generator<Place> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield { holder: value as Record<string, unknown>, key };
    yield* placesIn(inner);
  }
}

const withoutUndefined = (value: unknown): object => JSON.parse(JSON.stringify(value));
