// The page of an export that anyone may have made: it loads and runs nothing.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { htmlPage } from '../../src/page/page.ts';
import { code, table } from '../../src/report/markdown.ts';
import { visible } from '../../src/report/visible.ts';
import { hostileSummary } from '../report/hostile.ts';

const TAGS = /<\/?([a-z][a-z0-9]*)\b[^>]*>/gi;

const OURS = [
  ...[
    'html',
    'head',
    'meta',
    'title',
    'style',
    'body',
    'h2',
    'h3',
    'h4',
    'p',
    'strong',
    'b',
    'em',
    'code',
    'br',
    'a',
  ],
  ...[
    'blockquote',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'ul',
    'li',
    'details',
    'summary',
    'pre',
    'sub',
  ],
];

it('has only expected elements, none of which loads or runs anything, with any text of an agent', () => {
  fc.assert(
    fc.property(hostileSummary, (summary) => {
      const page = htmlPage(summary);
      const names = [...page.matchAll(TAGS)].map(([, name = '']) => name.toLowerCase());
      expect(names.filter((name) => !OURS.includes(name))).toEqual([]);
      expect(page.replace(/<style>[\s\S]*?<\/style>/, '')).not.toMatch(/<[^>]*\s(?:on\w+|src|style)=/i);
      expect(page).toContain("default-src 'none'");
    }),
    { numRuns: 200 },
  );
});

it('each text stays in its cell, with any pipes, backslashes and backticks', () => {
  const text = fc
    .array(fc.constantFrom('|', '\\', '`', '``', ' ', 'a', '<b>', '&amp;', '*', 'Ω', '\n', '[x](y)'), {
      maxLength: 12,
    })
    .map((parts) => parts.join(''))
    .filter((whole) => visible(whole).trim() !== '');
  fc.assert(
    fc.property(text, text, (one, other) => {
      const columns = [one, other].map((cell) => ({ title: 'a', cell: () => code(cell) }));
      const page = htmlPage(`${table([...columns, { title: 'end', cell: () => 'end' }], [0])}\n`);
      const cells = [...page.matchAll(/<td>(.*?)<\/td>/g)].map(([, html = '']) => html);
      expect(cells.map(asText)).toEqual([visible(one), visible(other), 'end']);
    }),
    { numRuns: 2000 },
  );
});

const asText = (html: string): string =>
  html
    .replace(/<\/?code>/g, '')
    .replace(/&#(\d+);/g, (_, sign: string) => String.fromCharCode(Number(sign)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

it.each(['<script>', '<pre>', '<code>', '<style>'])('text after %s stays text', (tag) => {
  expect(htmlPage(`a ${tag} <img/src=x onerror=alert(1)//\n`)).not.toContain('<img');
});

it('headings have the anchors that the summary links to', () => {
  const page = htmlPage(
    '> [!WARNING]\n> See [x](#what-this-does-not-show).\n\n### What this does not show\n\n- a\n',
  );

  expect(page).toContain('<h3 id="what-this-does-not-show">');
  expect(page).toContain('<b>Warning</b>');
});
