// The version that is written. It is not with the schemas, because an export does not load those.

/** The major version. Fields may be added within it; none is renamed, removed or given another meaning. */
export const SCHEMA_VERSION = 1 as const;
