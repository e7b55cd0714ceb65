// Derives from a schema which parts of a record are used, so that the other parts are never parsed.
import type * as z from '#zod';

/** Either the whole value, or the named parts of an object, a list or a text. */
export type FieldMask = 'all' | PartialMask;

export interface PartialMask {
  /** The members of an object. */
  readonly members?: readonly { readonly key: Buffer; readonly mask: FieldMask }[];
  /** The mask of each element of a list, or of each member of an object with arbitrary keys. */
  readonly each?: FieldMask;
  /** For a long text: decides whether its beginning suffices. */
  readonly head?: HeadSuffices;
}

/**
 * @param beginning The beginning, with its JSON escapes.
 * @param isLong Whether this is the longest beginning that will be offered.
 */
export type HeadSuffices = (beginning: string, isLong: boolean) => boolean;

export const fields = (members: Readonly<Record<string, FieldMask>>): PartialMask => ({
  members: Object.entries(members).map(([key, mask]) => ({ key: Buffer.from(key), mask })),
});

/** Combines two masks of the same value. */
export function union(one: FieldMask, other: FieldMask): FieldMask {
  if (one === 'all' || other === 'all') return 'all';
  return { ...one, ...other, members: [...(one.members ?? []), ...(other.members ?? [])] };
}

/** Sets the mask of a schema that accepts any value and therefore has none of its own. */
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
      return fields(
        Object.fromEntries(Object.entries(def.shape).map(([key, inner]) => [key, maskOf(inner)])),
      );
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
