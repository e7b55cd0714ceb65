// A call's arguments, which Codex keeps as JSON text and a model may have got wrong.

import { type Fields, isFields } from '../../json/envelope.js';
import type { Call } from '../call.js';

/** The arguments as an object; null when they are not one. */
export function argumentsOf(call: Call): Fields | null {
  try {
    const value: unknown = JSON.parse(call.input);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}
