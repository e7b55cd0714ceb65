// What did not go through, first: commands, patches and tool calls that failed, were declined or interrupted.

import type { ActionRow } from '../facts.js';
import type { Column } from '../markdown.js';
import { ENDING, place, SEQUENCE, TOOK, WHAT } from './action-table.js';
import { longTable } from './long-table.js';
import type { Page } from './page.js';

/** `3:7` is number 7 of session 3. */
export function failedSection({ facts: { failures, sessionCount } }: Page): string {
  if (failures.rows.length === 0) return '';
  const number: Column<ActionRow> = {
    ...SEQUENCE,
    cell: (row) => place(row, sessionCount > 1),
  };
  const rows = longTable([number, ENDING, TOOK, WHAT], failures.rows, 'action');
  return `### Failed, declined or interrupted\n\n${rows}`;
}
