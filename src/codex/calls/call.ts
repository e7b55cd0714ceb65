// Defines a tool call as the model made it, and what the reader of its tool returns.
import { type Fields, isFields } from '../json/envelope.js';
import type { Role } from '../session/action.js';
import type { Claims } from '../session/evidence.js';
import type { Session } from '../session/session.js';

/** A tool call as the model made it. */
export interface Call {
  readonly id: string | null;
  readonly name: string;
  readonly namespace: string | null;
  /** The JSON arguments, or the text of a tool that takes free text. */
  readonly input: string;
  /** True for a tool that takes free text. */
  readonly custom: boolean;
}

/** What the reader of a tool returns. */
export interface CallReading {
  readonly claims: Claims;
  readonly role?: Role;
  /** What Codex ran if it did not run the call as `claims` say. */
  readonly fallback?: Claims;
  /** The id of the running process or cell that the call polls or writes to. */
  readonly polls?: string;
}

/** Returns null if the input does not fit the tool. The call is then read like that of any other tool. */
export type ReadTool = (call: Call, session: Session) => CallReading | null;

/** Parses the arguments. Returns null if the model did not write a JSON object. */
export function argumentsOf(call: Call): Fields | null {
  try {
    const value: unknown = JSON.parse(call.input);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}
