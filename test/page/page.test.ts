// The page of an export that anyone may have made: it loads and runs nothing.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { htmlPage } from '../../src/page/page.ts';
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

it('has only our own elements, none of which loads or runs something, whatever an agent writes', () => {
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

it.each(['<script>', '<pre>', '<code>', '<style>'])('text behind %s stays text', (tag) => {
  expect(htmlPage(`a ${tag} <img/src=x onerror=alert(1)//\n`)).not.toContain('<img');
});

it('headings have the anchors that the summary links to', () => {
  const page = htmlPage(
    '> [!WARNING]\n> See [x](#what-this-does-not-show).\n\n### What this does not show\n\n- a\n',
  );

  expect(page).toContain('<h3 id="what-this-does-not-show">');
  expect(page).toContain('<b>Warning</b>');
});
