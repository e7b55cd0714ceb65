// What Markdown makes of a summary besides code: tells code spans and table cells apart as GitHub's dialect does.

/** The HTML that is ours. A line of it is not read as Markdown. */
const TAGS = /<\/?(?:details|summary|b|p)>|<details open>|&emsp;/g;

/** @throws when a line of a table has more or fewer cells than its header. */
export function outsideCode(markdown: string): string[] {
  let columns: number | undefined;
  return markdown.split('\n').map((line) => {
    const isRow = line.startsWith('|');
    if (!isRow) {
      columns = undefined;
      return /^<\/?(?:details|p)\b/.test(line) ? withoutCodeElements(line) : withoutCodeSpans(line);
    }
    const cells = cellsOf(line);
    columns ??= cells.length;
    if (cells.length !== columns) throw new Error(`${cells.length} cells instead of ${columns}: ${line}`);
    return cells.map(withoutCodeSpans).join(' ');
  });
}

function withoutCodeElements(line: string): string {
  return line.replace(/<code>[^<>]*<\/code>/g, '').replace(TAGS, '');
}

/** Cells are split at every pipe that no backslash precedes, inside code too; only then is code looked for. */
function cellsOf(line: string): string[] {
  return line
    .slice(1, line.endsWith('|') ? -1 : undefined)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** A code span runs from a run of backticks to the next run of the same length. */
function withoutCodeSpans(text: string): string {
  let outside = '';
  let rest = text;
  for (;;) {
    const open = /`+/.exec(rest);
    if (open === null) return outside + rest;
    const after = rest.slice(open.index + open[0].length);
    const close = [...after.matchAll(/`+/g)].find(([run]) => run.length === open[0].length);
    outside += rest.slice(0, open.index);
    if (close === undefined) return `${outside}${open[0]}${after}`;
    rest = after.slice(close.index + close[0].length);
  }
}
