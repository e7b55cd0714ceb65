// What did not go through, first: commands, patches and tool calls that failed, were declined or interrupted.

import type { Column } from '../markdown.js';
import type { ActionRow } from '../summary-data.js';
import { ENDING, numberTitle, place, SEQUENCE, TOOK, WHAT } from './action-table.js';
import { longTable } from './long-table.js';
import type { Page } from './page.js';

const LASTING =
  'First what the same action did not achieve later. Another action may have done its work all the same.';

/** `3:7` is number 7 of session 3. */
export function failedSection({ data: { failures, sessionCount } }: Page): string {
  if (failures.rows.length === 0) return '';
  const number: Column<ActionRow> = {
    ...SEQUENCE,
    title: numberTitle(sessionCount),
    cell: (row) => place(row, sessionCount > 1),
  };
  const rows = longTable([number, ENDING, WHAT, TOOK], failures.rows, 'action');
  const isLasting = failures.rows.some(({ completedLater }) => !completedLater);
  const lead = isLasting ? `${LASTING}\n\n` : '';
  return `### Failed, declined or interrupted\n\n${lead}${rows}`;
}
