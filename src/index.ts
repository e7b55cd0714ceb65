// The library: names only.

export { codexHomeOf } from './codex/values/layout.js';
export * as manifestV1 from './contract/v1/manifest.js';
export { toNdjson } from './contract/v1/ndjson.js';
export * as v1 from './contract/v1/records.js';
export { type ExportOptions, exportActions, type TakeRecords } from './export.js';
export type { Home } from './find/homes.js';
export { createRedactor, type Redacted, type Redactor, type RedactorOptions } from './redact/redactor.js';
export { secretsInEnvironment, secretsInText } from './redact/secret-sources.js';
export { renderSummary } from './report/summary.js';
export { createTally } from './report/tally.js';
export { ExportError, type ExportErrorCode } from './shared/errors.js';
export type { GitCheck } from './workspace/compare-workspace.js';
