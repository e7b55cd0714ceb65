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

/**
 * The first code points of a text, the last of them `…` when it was longer. Cut after redaction, or half a
 * secret would stay; and before escaping, or half an escape would.
 */
export function clip(text: string, codePoints: number): string;
export function clip(text: string | null, codePoints: number): string | null;
export function clip(text: string | null, codePoints: number): string | null {
  if (text === null || text.length <= codePoints) return text;
  const start = [...text.slice(0, 2 * codePoints + 2)];
  if (start.length <= codePoints) return text;
  // Joined anew rather than sliced: a slice would keep the whole text in memory.
  return `${start.slice(0, codePoints - 1).join('')}…`;
}

/** `1 file`, `3 files`, `12,000 files`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** Digits in threes where there are many: without the system's words for it, which take 25 ms to load. */
export function grouped(count: number): string {
  return count < 10_000 ? `${count}` : `${count}`.replace(/\B(?=(?:\d{3})+$)/g, ',');
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
