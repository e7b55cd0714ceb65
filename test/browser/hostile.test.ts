// Hostile summaries in a real browser: no element but ours, nothing fetched, no script run. HOSTILE_RUNS=20000
// makes a long run of it.
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/preview/chromium.ts';
import { previewPage } from '../../scripts/preview/page.ts';
import { folded, htmlCode } from '../../src/report/html.ts';
import { code, table } from '../../src/report/markdown.ts';
import { visible } from '../../src/report/visible.ts';
import { cmarkGfm, hasCmarkGfm } from '../report/cmark-gfm.ts';
import { hostileSummary, hostileText, MARK } from '../report/hostile.ts';
import { see } from './seen.ts';

const RUNS = Number(process.env.HOSTILE_RUNS ?? 300);
const BATCH = 100;
const LONG = { timeout: 1_800_000 };

const OURS =
  /^(?:h[23]|p|strong|b|em|code|pre|ul|li|table|thead|tbody|tr|details(?: open=)?|summary|a|th(?: align=right)?|td(?: align=right)?|code class=language-mermaid|div class=markdown-alert markdown-alert-warning|p class=markdown-alert-title|blockquote)$/;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** As GitHub parses it, and nothing taken away: what its sanitizer would have to deal with. */
const unsanitized = (markdown: string) =>
  `<!doctype html><meta charset="utf-8"><article>${cmarkGfm(markdown, 'html')}</article>`;

const pages: [string, (markdown: string) => string][] = [
  ['after the sanitizer', (markdown) => previewPage(markdown)],
  ...(hasCmarkGfm ? [['before any sanitizer', unsanitized] satisfies (typeof pages)[number]] : []),
];

describe.each(pages)('%s', (_, toPage) => {
  it('a summary has only expected elements, and links only to the artifact', LONG, async () => {
    await fc.assert(
      fc.asyncProperty(hostileSummary, async (summary) => {
        // A chart is drawn by a script of ours, which has its own test.
        const seen = await see(browser, toPage(summary.replace(/^```mermaid$/m, '```text')));

        expect(seen.attempts).toEqual([]);
        for (const element of seen.elements)
          expect(element.replace('language-text', 'language-mermaid')).toMatch(OURS);
        for (const link of seen.links)
          expect(link).toMatch(/^(?:https:\/\/github\.com\/|#what-this-does-not-show$)/);
        expect(seen.outsideCode).not.toContain(MARK);
      }),
      { numRuns: Math.ceil(RUNS / 30), endOnFailure: true },
    );
  });

  it('each text shows its visible form, in a table and in the title of a folded part', LONG, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: BATCH, maxLength: BATCH }), async (texts) => {
        const rows = table<string>([{ title: 'what', cell: code }], texts);
        const folds = texts.map((text) => folded(htmlCode(text), 'body'));
        const seen = await see(browser, toPage([rows, ...folds].join('\n\n')));

        expect(seen.attempts).toEqual([]);
        expect(seen.links).toEqual([]);
        expect(seen.elements.join(' ')).toBe('code details open= p summary table tbody td th thead tr');
        expect(seen.codes.map(tidy)).toEqual([...texts, ...texts].map((text) => tidy(visible(text))));
      }),
      { numRuns: Math.ceil(RUNS / BATCH), endOnFailure: true },
    );
  });
});

function tidy(text: string): string {
  return text.trim();
}
