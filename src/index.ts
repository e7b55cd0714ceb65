// The public names of the library.

export { codexHomeOf } from './codex/values/layout.js';
export { type JsonSchema, jsonSchemas } from './contract/v1/json-schema.js';
export type {
  IncompleteCall,
  Manifest,
  ProblemCode,
  RolloutEntry,
  SessionEntry,
  UnreadReason,
  WorkflowRun,
  WorkspaceCheck,
} from './contract/v1/manifest.js';
export * as manifestV1 from './contract/v1/manifest.js';
export { toNdjson } from './contract/v1/ndjson.js';
export { readableManifest, readableRecord } from './contract/v1/reader.js';
export type {
  ActionRecord,
  ActionStatus,
  ActionType,
  CommandExecution,
  ContextCompacted,
  FileChange,
  FileChangeAction,
  SessionInfo,
  SessionStarted,
  ToolCall,
  TurnCompleted,
  TurnInterrupted,
  TurnStarted,
  TurnsRolledBack,
} from './contract/v1/records.js';
export * as v1 from './contract/v1/records.js';
export { SCHEMA_VERSION } from './contract/v1/version.js';
export type { TakeRecords } from './export.js';
export type { Home } from './find/homes.js';
export type { ScopeOptions } from './find/scope.js';
export { actions, exportActions, type RunningExport } from './library/export-actions.js';
export type { ExportOptions } from './library/options.js';
export {
  type ActionReader,
  type ReadActionsOptions,
  type ReadProblem,
  type ReadProblemCode,
  readActions,
} from './library/read-actions.js';
export { readManifest } from './library/read-manifest.js';
export type { ExportSource } from './library/source.js';
export { type Verification, type VerifyOptions, verifyExport } from './library/verify-export.js';
export type { Finding, Look, Looks } from './look/look.js';
export { createRedactor, type Redacted, type Redactor, type RedactorOptions } from './redact/redactor.js';
export { secretsInEnvironment, secretsInText } from './redact/secret-sources.js';
export { renderSummary, type SummaryOptions } from './report/summary.js';
export type { SummaryData } from './report/summary-data.js';
export { createTally, type Tally } from './report/tally.js';
export { ExportError, type ExportErrorCode } from './shared/errors.js';
export type { GitCheck } from './workspace/compare-workspace.js';
