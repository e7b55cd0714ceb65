// A table whose first rows are open and whose other rows are folded.

import { plural } from '../../shared/text.js';
import { folded } from '../html.js';
import { type Column, table } from '../markdown.js';

const OPEN = 30;
/** Fewer rows than this are not folded. */
const FOLDED = 10;

/** @param noun What a row is, for the title of what is folded. */
export function longTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[], noun: string): string {
  if (rows.length <= OPEN + FOLDED) return table(columns, rows);
  const more = plural(rows.length - OPEN, `more ${noun}`);
  return `${table(columns, rows.slice(0, OPEN))}\n\n${folded(more, table(columns, rows.slice(OPEN)))}`;
}
