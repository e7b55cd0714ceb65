// How actions ended: counted, and in words.
import type { ActionStatus } from '../contract/v1.js';
import type { ActionRow, StatusCounts } from './facts.js';

const WORDS = {
  completed: 'completed',
  failed: 'failed',
  declined: 'declined',
  interrupted: 'interrupted',
  running: 'still running',
  unknown: 'outcome unknown',
} as const satisfies Record<ActionStatus, string>;

/** The order in which they are named; a plain completion needs no word. */
const NOTABLE = ['failed', 'declined', 'interrupted', 'running', 'unknown'] as const;

export function noneYet(): StatusCounts {
  return { completed: 0, failed: 0, declined: 0, interrupted: 0, running: 0, unknown: 0 };
}

export function total(counts: StatusCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** `**3 failed**`, `1 declined`: all that did not plainly complete. */
export function endings(counts: StatusCounts): string[] {
  return NOTABLE.filter((status) => counts[status] > 0).map((status) => {
    const words = `${counts[status]} ${WORDS[status]}`;
    return status === 'failed' ? `**${words}**` : words;
  });
}

/** How one action ended. An exit code that was not recorded is not shown as one. */
export function ending({ status, exitCode }: Pick<ActionRow, 'status' | 'exitCode'>): string {
  const exit = exitCode === null ? '' : `exit ${exitCode}`;
  if (exit === '') return status === 'failed' ? `**${WORDS.failed}**` : WORDS[status];
  if (status === 'completed') return exit;
  return status === 'failed' && exitCode !== 0 ? `**${exit}**` : `${WORDS[status]}, ${exit}`;
}
