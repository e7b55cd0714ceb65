// Markdown to HTML as GitHub makes it: its dialect, then only what its sanitizer lets through, then its alerts.
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { alerts } from './alerts.ts';

const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, defaultSchema)
  .use(() => alerts)
  .use(rehypeStringify);

/** Stands for a pipe that this parser would take for the end of a cell; of no use to anyone else. */
const PIPE = '\ue000';

export function toHtml(markdown: string): string {
  // On GitHub a backslash before a pipe escapes it, whatever is before that. Here two backslashes are a pair.
  const rows = markdown.replace(/^\|.*$/gm, (row) => row.replace(/(?<=\\)\\\|/g, PIPE));
  return String(pipeline.processSync(rows)).replaceAll(PIPE, '|');
}
