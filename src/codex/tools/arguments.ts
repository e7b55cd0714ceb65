// A call's arguments, which Codex keeps as JSON text and a model may have got wrong.
import type { Call } from '../call.js';

/** The arguments as an object; null when they are not one. */
export function argumentsOf(call: Call): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(call.input);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
