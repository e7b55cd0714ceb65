// What is used of a value that a record holds, as its schema says it: so that the rest is never made a value.
import type * as z from 'zod/mini';

/** `all` of it, or which parts of an object, a list or a text; a part that is not named is not used. */
export type FieldMask = 'all' | PartialMask;

export interface PartialMask {
  /** Of an object: these members. */
  readonly members?: readonly { readonly key: Buffer; readonly mask: FieldMask }[];
  /** Of a list, or of an object with any keys: this of each. */
  readonly each?: FieldMask;
  /** Of a long text: only its beginning, where that is enough. */
  readonly head?: HeadSuffices;
}

/**
 * @param beginning As it stands in JSON.
 * @param isLong Whether it is as long as any text that is used for its beginning alone.
 */
export type HeadSuffices = (beginning: string, isLong: boolean) => boolean;

export const fields = (members: Readonly<Record<string, FieldMask>>): PartialMask => ({
  members: Object.entries(members).map(([key, mask]) => ({ key: Buffer.from(key), mask })),
});

/** Of the same value, what either uses. */
export function union(one: FieldMask, other: FieldMask): FieldMask {
  if (one === 'all' || other === 'all') return 'all';
  return { ...one, ...other, members: [...(one.members ?? []), ...(other.members ?? [])] };
}

/** Says what is used of a value whose schema does not tell, because it lets any through. */
export function withMask<Type extends z.ZodMiniType>(schema: Type, mask: FieldMask): Type {
  declared.set(schema, mask);
  return schema;
}

const declared = new WeakMap<object, FieldMask>();

export function maskOf(schema: z.core.$ZodType): FieldMask {
  const known = declared.get(schema);
  if (known !== undefined) return known;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return fields(Object.fromEntries(Object.entries(def.shape).map(([key, of]) => [key, maskOf(of)])));
    case 'array':
      return { each: maskOf(def.element) };
    case 'record':
      return { each: maskOf(def.valueType) };
    case 'catch':
    case 'default':
    case 'nullable':
    case 'optional':
      return maskOf(def.innerType);
    default:
      return 'all';
  }
}
