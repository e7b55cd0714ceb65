// The version that an export writes. It has a file of its own, because an export does not load the schemas.

/**
 * The major version of the contract. Fields may be added within it; none is renamed, removed or given another meaning.
 *
 * @example
 * ```ts
 * import { readManifest, SCHEMA_VERSION } from 'codex-actions-export';
 *
 * const { schema_version } = await readManifest('export/manifest.json');
 * console.log(schema_version === SCHEMA_VERSION);
 * ```
 */
export const SCHEMA_VERSION = 1 as const;
