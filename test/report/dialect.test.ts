// The escapes against GitHub's own dialect. HOSTILE_RUNS=20000 makes a long run of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, htmlCode } from '../../src/report/html.ts';
import { code, table } from '../../src/report/markdown.ts';
import { visible } from '../../src/report/visible.ts';
import { hasCmarkGfm, nodesOf } from './cmark-gfm.ts';
import { hostileSummary, hostileText, MARK } from './hostile.ts';

const RUNS = Number(process.env.HOSTILE_RUNS ?? 300);
const BATCH = 100;

const OURS = new Set([
  ...['heading', 'paragraph', 'text', 'softbreak', 'strong', 'emph', 'code', 'code_block', 'html_block'],
  ...['table', 'table_header', 'table_row', 'table_cell', 'list', 'item', 'block_quote', 'link'],
]);
const OUR_HTML = /^(?:<details(?: open)?><summary>.*<\/summary>|<\/details>|<p>.*<\/p>)$/;

const title = hasCmarkGfm
  ? "in GitHub's dialect"
  : "in GitHub's dialect: left out, for cmark-gfm is not installed (apt-get install cmark-gfm)";

describe.skipIf(!hasCmarkGfm)(title, () => {
  const batches = fc.array(hostileText, { minLength: BATCH, maxLength: BATCH });
  const inBatches = { numRuns: Math.ceil(RUNS / BATCH) };

  it('a text in a table is one code span with its visible form', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(batches, (texts) => {
        const markdown = table<string>([{ title: 'what', cell: code }], texts);
        const cells = nodesOf(markdown).slice(4);

        expect(cells.map(({ name }) => name)).toEqual(
          texts.flatMap(() => ['table_row', 'table_cell', 'code']),
        );
        expect(cells.filter(({ name }) => name === 'code').map(({ text }) => text?.trim())).toEqual(
          texts.map((text) => visible(text).trim()),
        );
      }),
      inBatches,
    );
  });

  it('a text in the title of a folded part stays in its line of HTML', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(batches, (texts) => {
        const folds = texts.map((text) => folded(htmlCode(text), 'body'));
        const nodes = nodesOf(folds.join('\n\n'));

        expect(nodes.filter(({ name }) => name === 'html_block').map(({ text }) => text)).toEqual(
          texts.flatMap((text) => [`<details><summary>${htmlCode(text)}</summary>\n`, '</details>\n']),
        );
        expect(new Set(nodes.map(({ name }) => name))).toEqual(new Set(['html_block', 'paragraph', 'text']));
      }),
      inBatches,
    );
  });

  it('a summary has only expected nodes, and links only to the artifact', {
    timeout: 600_000,
  }, () => {
    fc.assert(
      fc.property(hostileSummary, (summary) => {
        for (const { name, text, line } of nodesOf(summary)) {
          expect(OURS).toContain(name);
          if (name === 'link')
            expect(line).toMatch(/ destination="(?:https:\/\/github\.com\/|#what-this-does-not-show")/);
          if (name === 'html_block') for (const html of lines(text)) expect(html).toMatch(OUR_HTML);
          if (!['code', 'html_block', 'code_block'].includes(name)) expect(text ?? '').not.toContain(MARK);
        }
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });
});

function lines(text: string | null): string[] {
  return (text ?? '').split('\n').filter((line) => line !== '');
}
