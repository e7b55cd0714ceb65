// The only Markdown with text of an agent: code spans, and tables of code spans.
import { visible } from './visible.js';

/**
 * The text as one line of code, in which no Markdown, HTML, link, mention or math has an effect. Cut the text before.
 */
export function code(text: string): string {
  const line = visible(text);
  if (line === '') return '` `';
  const longestRun = (line.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
  const fence = '`'.repeat(longestRun + 1);
  // A backtick must not touch the fence. Markdown removes one space from each end if both ends have one.
  const padding = /^[` ]|[` ]$/.test(line) ? ' ' : '';
  return `${fence}${padding}${line}${padding}${fence}`;
}

/** A column of a table: its title, and the Markdown that a row shows in it. */
export interface Column<Row> {
  readonly title: string;
  readonly numeric?: boolean;
  readonly cell: (row: Row) => string;
}

/** A table without the columns that are empty in every row. Escapes pipes in cells. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const filled = columns
    .map(({ title, numeric, cell }) => ({ title, rule: numeric ? '--:' : '---', cells: rows.map(cell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return [
    tableLine(filled.map(({ title }) => title)),
    tableLine(filled.map(({ rule }) => rule)),
    ...rows.map((_, index) => tableLine(filled.map(({ cells }) => cells[index] ?? ''))),
  ].join('\n');
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
