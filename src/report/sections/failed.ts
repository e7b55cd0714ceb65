// Commands, patches and tool calls that failed, were declined or interrupted.

import { grouped } from '../../shared/text.js';
import { folded } from '../html.js';
import { type Column, table } from '../markdown.js';
import type { ActionRow } from '../summary-data.js';
import { ENDING, numberTitle, place, SEQUENCE, TOOK, WHAT } from './action-table.js';
import { longTable } from './long-table.js';
import type { Page } from './page.js';

const LASTING = '**Never passed.** A different action may have done the same work.';
const NONE_LASTING = '**Nothing failed in the end:** each of these passed later.';
const ALL_SHOWN_PASSED = '**Passed later:**';

export function failedSection({ data: { failures, sessionCount } }: Page): string {
  if (failures.rows.length === 0) return '';
  const number: Column<ActionRow> = {
    ...SEQUENCE,
    title: numberTitle(sessionCount),
    cell: (row) => place(row, sessionCount > 1),
  };
  const columns = [number, ENDING, WHAT, TOOK];
  const lasting = failures.rows.filter(({ completedLater }) => !completedLater);
  const passed = failures.rows.filter(({ completedLater }) => completedLater);
  // Those that were left out may be among them.
  const isNoneLasting = lasting.length === 0 && failures.leftOut === 0;
  const parts =
    lasting.length === 0
      ? [isNoneLasting ? NONE_LASTING : ALL_SHOWN_PASSED, longTable(columns, passed, 'action')]
      : [LASTING, longTable(columns, lasting, 'action'), ...passedLater(columns, passed)];
  return ['### Failed, declined or interrupted', ...parts].join('\n\n');
}

/** Folded, because agents cause many failures on purpose, such as a test that fails at first. */
function passedLater(columns: readonly Column<ActionRow>[], rows: readonly ActionRow[]): string[] {
  return rows.length === 0
    ? []
    : [folded(`${grouped(rows.length)} more that passed later`, table(columns, rows))];
}
