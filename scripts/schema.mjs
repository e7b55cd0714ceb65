// Writes schema/*.json from the zod source of the contract, as built by `npm run build`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../lib/contract/v1/json-schema.js';

mkdirSync(new URL('../schema/', import.meta.url), { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(new URL(`../schema/${name}`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
}
