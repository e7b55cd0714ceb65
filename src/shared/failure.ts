// Describes a failure in one line for the log. The line never quotes what was read.
import { ExportError, systemCode } from './errors.js';
import type { FaultListener } from './faults.js';

/**
 * Returns the message of an ExportError, which says what to do. For any other error, only its name and place are safe
 * to show.
 */
export function failureLine(error: unknown): string {
  if (error instanceof ExportError) return error.message;
  const kind = systemCode(error) || (error instanceof Error ? error.name : typeof error);
  const place =
    error instanceof Error
      ? /[\w.-]+:\d+:\d+/.exec(error.stack?.split('\n    at ')[1] ?? '')?.[0]
      : undefined;
  return `Unexpected failure: ${kind}${place === undefined ? '' : ` at ${place}`}. Please report it with this line.`;
}

/** Faults that are logged. A fault may occur with every line of a recording. */
const MAX_LOGGED = 10;

/** Logs each fault once, with a request to report it. */
export function logFaultsTo(log: (line: string) => void): FaultListener {
  const logged = new Set<string>();
  return (error) => {
    const line = failureLine(error);
    if (logged.has(line) || logged.size === MAX_LOGGED) return;
    logged.add(line);
    log(line);
  };
}
