// A failure as one line for the log, which never quotes what was read.
import { ExportError, systemCode } from './errors.js';

/** Ours tell themselves what to do; of others only the kind and the place are safe to show. */
export function failureLine(error: unknown): string {
  if (error instanceof ExportError) return error.message;
  const kind = systemCode(error) || (error instanceof Error ? error.name : typeof error);
  const place =
    error instanceof Error
      ? /[\w.-]+:\d+:\d+/.exec(error.stack?.split('\n    at ')[1] ?? '')?.[0]
      : undefined;
  return `Unexpected failure: ${kind}${place === undefined ? '' : ` at ${place}`}. Please report it with this line.`;
}
