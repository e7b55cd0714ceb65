// Translates Codex's status words into the words of the contract.
import type { ActionStatus } from '../../contract/v1/records.js';

const STATUS: Readonly<Record<string, ActionStatus>> = {
  completed: 'completed',
  failed: 'failed',
  declined: 'declined',
  interrupted: 'interrupted',
  in_progress: 'running',
  inProgress: 'running',
};

/** Returns the status word for the yes or no that older records have in its place. */
export const wordOf = (success: boolean | null): string | null =>
  success === null ? null : success ? 'completed' : 'failed';

/** Returns `unknown` for an unknown word, and undefined if there is none. */
export function statusOf(word: string | null): ActionStatus | undefined {
  if (word === null) return undefined;
  return (Object.hasOwn(STATUS, word) ? STATUS[word] : undefined) ?? 'unknown';
}
