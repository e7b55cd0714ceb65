// The published form of the contract. Readers must accept fields that are added later, so nothing is closed.
import * as z from 'zod';
import { manifest } from './manifest.js';
import { actionRecord } from './records.js';
import { SCHEMA_VERSION } from './version.js';

/** JSON Schema (draft 2020-12) by file name: of one line of actions.ndjson, and of manifest.json. */
export function jsonSchemas(): Record<string, object> {
  const open = (schema: z.ZodType, title: string) => ({
    title,
    ...z.toJSONSchema(schema, {
      io: 'input',
      override: ({ jsonSchema }) => {
        if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      },
    }),
  });
  return {
    [`v${SCHEMA_VERSION}.json`]: open(actionRecord, 'One completed action of a Codex session'),
    [`manifest-v${SCHEMA_VERSION}.json`]: open(manifest, 'What an export read, and how well'),
  };
}
