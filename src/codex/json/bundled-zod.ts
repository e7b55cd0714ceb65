// Stands in for `zod/mini` in the bundles, where `#zod` of package.json means this file. A bundle never parses with zod
// itself: checked.ts and field-mask.ts only read what a schema declares. Without zod's own code a bundle starts about
// 14 ms earlier. A property test holds the schemas made here to those of zod.
// Source of the definitions' form: zod's `core.$ZodTypes`.

type Schema = ReturnType<typeof schema>;

interface Checked {
  readonly value: never;
  readonly issues: unknown[];
}

const schema = (def: Readonly<Record<string, unknown>>) => ({
  _zod: { def },
  check: (...checks: readonly unknown[]): unknown => schema({ ...def, checks }),
});

export const unknown = () => schema({ type: 'unknown' });
export const string = () => schema({ type: 'string' });
export const boolean = () => schema({ type: 'boolean' });
/** A safe integer: checked.ts accepts no other number. */
export const int = () => schema({ type: 'number' });
export const transform = (change: (value: unknown) => unknown) =>
  schema({ type: 'transform', transform: change });
export const object = (shape: Readonly<Record<string, Schema>>) => schema({ type: 'object', shape });
export const array = (element: Schema) => schema({ type: 'array', element });
export const record = (keyType: Schema, valueType: Schema) => schema({ type: 'record', keyType, valueType });
export const optional = (innerType: Schema) => schema({ type: 'optional', innerType });
export const nullable = (innerType: Schema) => schema({ type: 'nullable', innerType });
export const pipe = (first: Schema, second: Schema) => schema({ type: 'pipe', in: first, out: second });

const withDefault = (innerType: Schema, defaultValue: unknown) =>
  schema({ type: 'default', innerType, defaultValue });
const withCatch = (innerType: Schema, value: unknown) =>
  schema({ type: 'catch', innerType, catchValue: () => value });

export { withCatch as catch, withDefault as _default };

const limit = (isWithin: (value: never) => boolean) => ({
  _zod: {
    check({ value, issues }: Checked) {
      if (!isWithin(value)) issues.push('limit');
    },
  },
});

export const maxLength = (longest: number) => limit((value: string) => value.length <= longest);
export const nonnegative = () => limit((value: number) => value >= 0);
