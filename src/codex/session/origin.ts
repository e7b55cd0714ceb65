// What is known of where a call came from: from Codex, or from a client that put it into the history.
import type { Pause } from './turns.js';

/** What can show that a client put a call into the history, and that Codex did not make it. */
export interface Origin {
  /** Whether Codex writes an item there for every command, patch and search that succeeds. */
  readonly expectsItem: boolean;
  /** The time between turns that the line is in; null if it is in a turn or names one. */
  readonly pause: Pause | null;
}

export const UNKNOWN_ORIGIN: Origin = { expectsItem: false, pause: null };
