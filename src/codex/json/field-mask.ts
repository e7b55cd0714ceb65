// What is used of a value that a record holds, as its schema says it: so that the rest is never made a value.
import type * as z from 'zod/mini';

/** `all` of it, or which parts of an object, a list or a text; a part that is not named is not used. */
export type Uses = 'all' | PartlyUsed;

export interface PartlyUsed {
  /** Of an object: these members. */
  readonly members?: readonly { readonly key: Buffer; readonly uses: Uses }[];
  /** Of a list, or of an object with any keys: this of each. */
  readonly each?: Uses;
  /** Of a long text: only its beginning, where that is enough. */
  readonly beginning?: IsEnough;
}

/**
 * @param beginning As it stands in JSON.
 * @param isLong Whether it is as long as any text that is used for its beginning alone.
 */
export type IsEnough = (beginning: string, isLong: boolean) => boolean;

export const membersOf = (members: Readonly<Record<string, Uses>>): PartlyUsed => ({
  members: Object.entries(members).map(([key, uses]) => ({ key: Buffer.from(key), uses })),
});

/** Of the same value, what either uses. */
export function bothOf(one: Uses, other: Uses): Uses {
  if (one === 'all' || other === 'all') return 'all';
  return { ...one, ...other, members: [...(one.members ?? []), ...(other.members ?? [])] };
}

/** Says what is used of a value whose schema does not tell, because it lets any through. */
export function using<Type extends z.ZodMiniType>(schema: Type, uses: Uses): Type {
  told.set(schema, uses);
  return schema;
}

const told = new WeakMap<object, Uses>();

export function usesOf(schema: z.core.$ZodType): Uses {
  const known = told.get(schema);
  if (known !== undefined) return known;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return membersOf(Object.fromEntries(Object.entries(def.shape).map(([key, of]) => [key, usesOf(of)])));
    case 'array':
      return { each: usesOf(def.element) };
    case 'record':
      return { each: usesOf(def.valueType) };
    case 'catch':
    case 'default':
    case 'nullable':
    case 'optional':
      return usesOf(def.innerType);
    default:
      return 'all';
  }
}
