// The only escaping of the report: every text that the project did not write stands in a code span made here.

// One of these per line break, so that a command of several lines does not read as one.
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

// A whole colour sequence is one mark: its parameters cannot hold words. Of a longer escape (a title, a link)
// only the control characters go, because dropping its text would hide what the agent wrote.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const ANSI_SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g;

// Asks for the coloured form of the sign before it, and hides nothing: `⚠️` should not read as `⚠�`.
const EMOJI_STYLE = /(?<=\p{Extended_Pictographic})\ufe0f/gu;

// Controls, bidi and other format characters, what fonts do not draw, surrogates without their other half.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cs}]/gu;

// A summary may be printed too, and a runner obeys the old form of a command anywhere in a line of output.
const OLD_COMMAND = /##\[/g;

/** The text as one inert line of code: no Markdown, HTML, link, mention or math comes of it. Cut it first. */
export function code(text: string): string {
  const line = text
    .replace(LINE_BREAK, '↵')
    .replaceAll('\t', ' ')
    .replace(ANSI_SEQUENCE, '\ufffd')
    .replace(EMOJI_STYLE, '')
    .replace(UNSEEN, '\ufffd')
    .replace(OLD_COMMAND, '## [');
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

/** `1 file`, `3 files`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
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
