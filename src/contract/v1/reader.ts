// The contract for readers: the same fields as for the writer, but open for fields that a later release adds.
import * as z from 'zod';
import { type Manifest, manifest } from './manifest.js';
import { actionType } from './record-head.js';
import { type ActionRecord, actionRecord } from './records.js';

/**
 * The zod schema of a record of this release or of a later one of version 1. It keeps fields that it does not know.
 *
 * @example
 * ```ts
 * import { readFileSync } from 'node:fs';
 * import { readableRecord } from 'codex-actions-export';
 *
 * const [line = ''] = readFileSync('export/actions.ndjson', 'utf8').split('\n');
 * console.log(readableRecord.parse(JSON.parse(line)).action_type); // session_started
 * ```
 */
export const readableRecord = acceptingMore(actionRecord) as z.ZodType<ActionRecord>;

/**
 * The zod schema of a manifest of this release or of a later one of version 1. It keeps fields that it does not know.
 *
 * @example
 * ```ts
 * import { readFileSync } from 'node:fs';
 * import { readableManifest } from 'codex-actions-export';
 *
 * const { success } = readableManifest.safeParse(JSON.parse(readFileSync('export/manifest.json', 'utf8')));
 * if (!success) console.error('This is not a manifest of version 1.');
 * ```
 */
export const readableManifest = acceptingMore(manifest) as z.ZodType<Manifest>;

/** Whether version 1 has records of this type. */
export const isActionType = (value: unknown): boolean => actionType.safeParse(value).success;

/** Returns the same schema, but its objects accept further fields at every depth. */
function acceptingMore(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).map(([name, field]) => [name, acceptingMore(field)]);
    return z.looseObject(Object.fromEntries(fields));
  }
  if (schema instanceof z.ZodArray) return z.array(acceptingMore(schema.element));
  if (schema instanceof z.ZodNullable) return acceptingMore(schema.unwrap()).nullable();
  if (schema instanceof z.ZodOptional) return acceptingMore(schema.unwrap()).optional();
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const [first, ...rest] = schema.options.map((option) => acceptingMore(option) as z.ZodObject);
    if (first !== undefined) return z.discriminatedUnion(schema.def.discriminator, [first, ...rest]);
  }
  return schema as z.ZodType;
}
