// The only Markdown that holds an agent's text: code spans, and tables of them.
import { visible } from './visible.js';

/** The text as one inert line of code: no Markdown, HTML, link, mention or math comes of it. Cut it first. */
export function code(text: string): string {
  const line = visible(text);
  if (line === '') return '` `';
  const longestRun = (line.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
  const fence = '`'.repeat(longestRun + 1);
  // A backtick must not touch the fence, and Markdown takes one space off both ends where both have one.
  const padding = /^[` ]|[` ]$/.test(line) ? ' ' : '';
  return `${fence}${padding}${line}${padding}${fence}`;
}

/** A column of a table: its title in our words, and what a row shows in it. */
export interface Column<Row> {
  readonly title: string;
  readonly numeric?: boolean;
  readonly cell: (row: Row) => string;
}

/** A table of the columns that have something to show. Cells are Markdown; pipes in them are escaped here. */
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
