// The only HTML of the report: what Markdown cannot fold. Tags are ours; an agent's text is all entities.
import { visible } from './visible.js';

// What HTML or Markdown reads as more than itself. A dot between digits and a line between letters stay, for
// the sake of those who read the summary as text.
const MARK = /[!-+:-@[-^`{-~]|(?<![0-9])\.|\.(?![0-9])|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

/**
 * The text as code, for a line of HTML that Markdown leaves alone. It must not stand within Markdown: an address
 * of mail becomes a link there, entities or not.
 */
export function htmlCode(text: string): string {
  const line = visible(text).replace(MARK, (mark) => `&#${mark.charCodeAt(0)};`);
  return `<code>${line}</code>`;
}

export const bold = (words: string): string => `<b>${words}</b>`;

/**
 * A part of the page that opens at a click.
 *
 * @param title HTML of one line: nothing in it is read as Markdown.
 * @param body Markdown. The blank lines around it are what makes it so.
 */
export function folded(title: string, body: string, open = false): string {
  return `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
