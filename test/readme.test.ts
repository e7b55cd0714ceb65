// Checks that the documents agree with the files that they are made from; `npm run docs` updates them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { architectureParts, readmeParts, withParts } from '../scripts/docs/parts.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

it('its tables and quoted lines are those of the action', () => {
  const parts = readmeParts(read('action.yml'), read('fixtures/failing-test@0.171.0/actions.ndjson'));
  expect(read('README.md')).toBe(withParts(read('README.md'), parts));
});

it('the table of folders in docs/architecture.md is made from the import rules', () => {
  const text = read('docs/architecture.md');
  expect(text).toBe(withParts(text, architectureParts()));
});

it('a table has the text of action.yml, with any characters in it', () => {
  const actionYml =
    'inputs:\n  a-b:\n    description: One | two.\n    default: "true"\noutputs:\n  c: {description: Three.}\n';
  const { inputs, outputs } = readmeParts(actionYml, '');
  expect(inputs).toBe(
    '| input | default | meaning |\n| --- | --- | --- |\n| `a-b` | `true` | One \\| two. |',
  );
  expect(outputs).toBe('| output | meaning |\n| --- | --- |\n| `c` | Three. |');
});

it('every recipe is in the list of recipes', () => {
  const list = read('docs/recipes/README.md');
  const recipes = readdirSync(join(root, 'docs', 'recipes')).filter((name) => name.endsWith('.yml'));
  expect(recipes.filter((name) => !list.includes(`(${name})`))).toEqual([]);
});

it.each([
  'README.md',
  'CONTRIBUTING.md',
  'docs/decisions/README.md',
  'docs/recipes/README.md',
  'docs/troubleshooting.md',
  'docs/architecture.md',
  'docs/library.md',
])('every link in %s leads to a file', (path) => {
  const links = [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to]) => to ?? '');
  expect(links.filter((to) => !existsSync(join(root, dirname(path), to)))).toEqual([]);
});
