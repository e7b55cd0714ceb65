// The contract as columns of a table: what a field's type is in any engine, from the published schemas.

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Whether the field may be null or left out. */
  readonly nullable: boolean;
  readonly description: string;
}

export type ColumnType =
  | { readonly kind: 'text' | 'integer' | 'boolean' | 'time' }
  | { readonly kind: 'list'; readonly of: ColumnType }
  /** Counts by a word. */
  | { readonly kind: 'map'; readonly of: ColumnType }
  | { readonly kind: 'record'; readonly columns: readonly Column[] };

/** As much of JSON Schema as the contract uses. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/**
 * The columns of one table for all types of an object: each field of each type, in the order in which they come.
 *
 * @throws if two types give one field two types.
 */
export function columnsOf(root: Schema): Column[] {
  const columns = new Map<string, Column>();
  const types = root.oneOf ?? [root];
  for (const type of types) {
    for (const column of fieldsOf(resolved(type, root), root)) {
      const known = columns.get(column.name);
      if (known !== undefined && JSON.stringify(known.type) !== JSON.stringify(column.type))
        throw new Error(`The field ${column.name} has two types, so that it cannot be one column.`);
      columns.set(column.name, known ?? column);
    }
  }
  const isEverywhere = ({ name }: Column) =>
    types.every((type) => resolved(type, root).required?.includes(name));
  return [...columns.values()].map((column) => ({
    ...column,
    nullable: column.nullable || !isEverywhere(column),
  }));
}

const fieldsOf = ({ properties = {}, required = [] }: Schema, root: Schema): Column[] =>
  Object.entries(properties).map(([name, property]) => {
    const schema = resolved(property, root);
    return {
      name,
      type: typeOf(schema, root, name),
      nullable: isNullable(schema) || !required.includes(name),
      description: property.description ?? schema.description ?? '',
    };
  });

function typeOf(schema: Schema, root: Schema, name: string): ColumnType {
  const value = schema.anyOf?.find(({ type }) => type !== 'null');
  if (value !== undefined) return typeOf(resolved(value, root), root, name);
  const { properties, additionalProperties, items, pattern } = schema;
  switch (typeof schema.type === 'string' ? schema.type : schema.type?.find((type) => type !== 'null')) {
    case 'string':
      return { kind: pattern?.startsWith('^\\d{4}-') ? 'time' : 'text' };
    case 'integer':
      return { kind: 'integer' };
    case 'boolean':
      return { kind: 'boolean' };
    case 'array':
      if (items) return { kind: 'list', of: typeOf(resolved(items, root), root, name) };
      break;
    case 'object':
      if (properties) return { kind: 'record', columns: fieldsOf(schema, root) };
      if (additionalProperties)
        return { kind: 'map', of: typeOf(resolved(additionalProperties, root), root, name) };
      break;
  }
  throw new Error(`No column can hold the field ${name}: ${JSON.stringify(schema)}`);
}

const isNullable = ({ type, anyOf = [] }: Schema): boolean =>
  (Array.isArray(type) && type.includes('null')) || anyOf.some((each) => each.type === 'null');

function resolved(schema: Schema, root: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const found = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
  if (found === undefined) throw new Error(`There is no ${schema.$ref}.`);
  return found;
}
