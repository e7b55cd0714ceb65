// The library: names only.

export { codexHomeOf } from './codex/layout.js';
export * as manifestV1 from './contract/manifest.js';
export { toNdjson } from './contract/ndjson.js';
export * as v1 from './contract/v1.js';
export { ExportError, type ExportErrorCode } from './errors.js';
export { type ExportOptions, exportActions, type TakeRecords } from './export.js';
export { renderSummary } from './report/summary.js';
export { createTally } from './report/tally.js';
export type { GitCheck } from './workspace.js';
