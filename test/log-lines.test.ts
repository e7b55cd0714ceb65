// docs/troubleshooting.md quotes what the log says. Each quoted line is in the code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const document = readFileSync(join(ROOT, 'docs', 'troubleshooting.md'), 'utf8');

/** Texts in quotes, and the first cells of the table of words. Code is not quoted from the log. */
const quoted = [...document.replaceAll(/`[^`]*`/g, '').matchAll(/"([^"\n]{12,})"/g)].map(
  ([, text = '']) => text,
);
const words = (document.split('| Log |')[1] ?? '')
  .split('\n\n')[0]
  ?.split('\n')
  .slice(2)
  .map((row) => row.split('|')[1]?.trim() ?? '');

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(ROOT, 'src', file), 'utf8'))
  .join('\n')
  .replaceAll('\\', '');

it.each([...quoted, ...(words ?? [])])('the log can have the line: %s', (text) => {
  // An ellipsis stands for what differs each time. A message that fails must not print all of the source.
  const missing = text.split('…').filter((part) => !sources.includes(part.trim()));
  expect(missing).toEqual([]);
});

it('troubleshooting.md quotes the messages of failed uploads', () => {
  expect(words?.length).toBeGreaterThan(3);
});
