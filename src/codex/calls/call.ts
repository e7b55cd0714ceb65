// A tool call as the model made it, and what the reader of its tool makes of it.
import { type Fields, isFields } from '../json/envelope.js';
import type { Role } from '../session/action.js';
import type { Claims } from '../session/evidence.js';
import type { Session } from '../session/session.js';

/** A tool call as the model made it. */
export interface Call {
  readonly id: string | null;
  readonly name: string;
  readonly namespace: string | null;
  /** JSON arguments, or the free text of a custom tool. */
  readonly input: string;
  /** True for a tool that takes free text. */
  readonly custom: boolean;
}

/** What a tool's reader makes of a call. */
export interface CallReading {
  readonly claims: Claims;
  readonly role?: Role;
  /** What Codex does instead when it does not take the call for what it says it is. */
  readonly fallback?: Claims;
  /** The running process or cell that the call looks after or writes to. */
  readonly polls?: string;
}

/** Null when the input is not that tool's, which makes the call a plain one. */
export type ReadTool = (call: Call, session: Session) => CallReading | null;

/** The arguments, which a model may have got wrong; null when they are not an object in JSON. */
export function argumentsOf(call: Call): Fields | null {
  try {
    const value: unknown = JSON.parse(call.input);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}
