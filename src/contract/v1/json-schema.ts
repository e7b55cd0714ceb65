// Makes the published JSON Schemas of the contract. Readers must accept fields that are added later, so no object is
// closed.
import * as z from 'zod';
import { manifest } from './manifest.js';
import { actionRecord } from './records.js';
import { SCHEMA_VERSION } from './version.js';

/**
 * Returns the address of a schema. The tag in it moves with the releases of this major version, which only add fields.
 */
const idOf = (name: string) =>
  `https://raw.githubusercontent.com/org/codex-actions-export/v${SCHEMA_VERSION}/schema/${name}`;

const ENUMS =
  'Version 1 gets no further enum values, but it may get further fields: accept fields that you do not know.';

/**
 * Returns the JSON Schemas (draft 2020-12) by file name: `v1.json` for one line of `actions.ndjson`, and
 * `manifest-v1.json` for `manifest.json`.
 *
 * @example
 * ```ts
 * import { writeFileSync } from 'node:fs';
 * import { jsonSchemas } from 'codex-actions-export';
 *
 * for (const [name, schema] of Object.entries(jsonSchemas())) writeFileSync(name, JSON.stringify(schema, null, 2));
 * ```
 */
export function jsonSchemas(): Record<string, JsonSchema> {
  const files = {
    [`v${SCHEMA_VERSION}.json`]: actionRecord.meta({
      title: 'ActionRecord',
      description: `One completed action of a Codex session: a line of actions.ndjson. ${ENUMS}`,
    }),
    [`manifest-v${SCHEMA_VERSION}.json`]: manifest.meta({
      title: 'Manifest',
      description: `What an export read, and how well: manifest.json. ${ENUMS}`,
    }),
  };
  return Object.fromEntries(Object.entries(files).map(([name, schema]) => [name, published(name, schema)]));
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Returns the schema of one file in its published form. */
export function published(name: string, schema: z.ZodType): JsonSchema {
  const { $schema, title, description, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      mergeNull(jsonSchema);
    },
  });
  const definitions = Object.entries(rest.$defs ?? {});
  // Some generators take the name of a type only from its title.
  const $defs = Object.fromEntries(definitions.map(([id, each]) => [id, { title: id, ...each }]));
  return { $schema, $id: idOf(name), title, description, ...rest, $defs };
}

/**
 * Writes a nullable value as one schema with two types. A choice between two schemas would give three errors for a
 * wrong value, and some generators would make a class of it.
 */
function mergeNull(schema: z.core.JSONSchema.BaseSchema): void {
  const [value, nothing, ...more] = schema.anyOf ?? [];
  if (nothing?.type !== 'null' || more.length > 0 || typeof value?.type !== 'string' || value.enum) return;
  delete schema.anyOf;
  const type = [value.type, 'null'] as unknown as 'null';
  Object.assign(schema, { ...value, ...schema, type });
}
