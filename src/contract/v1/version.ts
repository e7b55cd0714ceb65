// The version that is written. Apart from the schemas, which only tests and readers load.

/** The major version. Fields may be added within it; none is renamed, removed or given another meaning. */
export const SCHEMA_VERSION = 1 as const;
