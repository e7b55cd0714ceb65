// The only HTML of the report, for folding, which Markdown cannot do. Tags come from this file alone; the text of an
// agent is escaped.
import { visible } from './visible.js';

// Characters with a meaning in HTML or Markdown. A dot between digits and an underscore between letters have none, and
// stay readable in the source.
const MARK = /[!-+:-@[-^`{-~]|(?<![0-9])\.|\.(?![0-9])|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

/**
 * The text as code, for a line of HTML that Markdown does not read. Do not use it inside Markdown, which makes a link
 * of a mail address even if it is escaped.
 */
export function htmlCode(text: string): string {
  const line = visible(text).replace(MARK, (mark) => `&#${mark.charCodeAt(0)};`);
  return `<code>${line}</code>`;
}

export const bold = (words: string): string => `<b>${words}</b>`;

/**
 * A part of the page that opens at a click.
 *
 * @param title HTML of one line. It is not read as Markdown.
 * @param body Markdown. GitHub reads it as such because of the blank lines around it.
 */
export function folded(title: string, body: string, open = false): string {
  return `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
