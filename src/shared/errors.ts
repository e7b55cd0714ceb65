// Defines the failures that end an export. Problems in the data are counted instead, and the export continues.

export type ExportErrorCode =
  | 'no_codex_home'
  | 'unreadable_codex_home'
  | 'bad_input'
  | 'upload_failed'
  | 'write_failed'
  | 'bad_export';

/**
 * A failure that ends an export. Its message is for the user: what happened, where, and what to do next.
 *
 * @example
 * ```ts
 * import { ExportError, exportActions } from 'codex-actions-export';
 *
 * try {
 *   await exportActions({ codexHome: 'not-there', workspace: process.cwd() });
 * } catch (error) {
 *   if (!(error instanceof ExportError)) throw error;
 *   console.error(`${error.code}: ${error.message}`);
 * }
 * ```
 */
export class ExportError extends Error {
  override readonly name = 'ExportError';
  readonly code: ExportErrorCode;

  constructor(code: ExportErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Whether the system refused something because this user lacks the permission. */
export const isDenied = (error: unknown): boolean => ['EACCES', 'EPERM'].includes(systemCode(error));

/** Returns the code of a system error, such as `ENOENT`, or the empty text for any other value. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
