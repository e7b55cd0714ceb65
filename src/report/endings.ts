// How actions ended, in counts and in words.
import type { ActionStatus } from '../contract/v1/records.js';
import { grouped } from '../shared/text.js';
import type { ActionRow, StatusCounts } from './summary-data.js';

const WORDS = {
  completed: 'completed',
  failed: 'failed',
  declined: 'declined',
  interrupted: 'interrupted',
  running: 'still running',
  unknown: 'outcome unknown',
} as const satisfies Record<ActionStatus, string>;

/** All but completion, in the order in which they are named. */
const NOTABLE = ['failed', 'declined', 'interrupted', 'running', 'unknown'] as const;

export function noneYet(): StatusCounts {
  return { completed: 0, failed: 0, declined: 0, interrupted: 0, running: 0, unknown: 0 };
}

export function total(counts: StatusCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** `**3 failed**`, `1 declined`: the counts of all endings but completion. */
export function endings(counts: StatusCounts, bold: (words: string) => string = strong): string[] {
  return NOTABLE.filter((status) => counts[status] > 0).map((status) => {
    const words = `${grouped(counts[status])} ${WORDS[status]}`;
    return status === 'failed' ? bold(words) : words;
  });
}

/** How one action ended: its exit code if one is recorded, or a word. */
export function ending(
  { status, exitCode }: Pick<ActionRow, 'status' | 'exitCode'>,
  bold: (words: string) => string = strong,
): string {
  const code = exitCode === null ? '' : `exit\u00a0${exitCode}`;
  if (code === '') return status === 'failed' ? bold(WORDS.failed) : WORDS[status];
  if (status === 'completed') return code;
  return status === 'failed' && exitCode !== 0 ? bold(code) : `${WORDS[status]}, ${code}`;
}

/** How one action ended, for a column of exit codes: the bare code where it says everything. */
export function exit(row: Pick<ActionRow, 'status' | 'exitCode'>): string {
  const { status, exitCode } = row;
  if (exitCode !== null && status === 'completed') return `${exitCode}`;
  return exitCode !== null && exitCode !== 0 && status === 'failed' ? strong(`${exitCode}`) : ending(row);
}

function strong(words: string): string {
  return `**${words}**`;
}
