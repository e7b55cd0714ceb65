// Codex's words for how something ended, in the words of the contract.
import type { ActionStatus } from '../../contract/v1/records.js';

const STATUS: Readonly<Record<string, ActionStatus>> = {
  completed: 'completed',
  failed: 'failed',
  declined: 'declined',
  interrupted: 'interrupted',
  in_progress: 'running',
  inProgress: 'running',
};

/** Codex's word for what an older record tells as yes or no. */
export const wordOf = (success: boolean | null): string | null =>
  success === null ? null : success ? 'completed' : 'failed';

/** `unknown` for a word that is not known; undefined where there is none. */
export function statusOf(word: string | null): ActionStatus | undefined {
  if (word === null) return undefined;
  return (Object.hasOwn(STATUS, word) ? STATUS[word] : undefined) ?? 'unknown';
}
