// What did not go through, first: commands and patches that failed, were declined or interrupted.
import type { Facts } from '../facts.js';
import { actionTable } from './action-table.js';

export function failedSection({ failures, sessionCount }: Facts): string {
  if (failures.rows.length === 0) return '';
  const rows = actionTable(failures.rows, [
    { title: 'session', numeric: true, cell: ({ session }) => (sessionCount > 1 ? `${session}` : '') },
  ]);
  return `### Failed, declined or interrupted\n\n${rows}`;
}
