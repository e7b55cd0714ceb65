// Enforces the import rules of scripts/docs/folders.ts: the pure core knows neither GitHub nor the disk.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, it } from 'vitest';
import { FOLDERS } from '../scripts/docs/folders.ts';

const SRC = join(import.meta.dirname, '..', 'src');

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** The nearest folder above a file that the table names. */
function folderOf(file: string): string {
  let folder = posix.dirname(file);
  while (!Object.hasOwn(FOLDERS, folder) && folder !== '.') folder = posix.dirname(folder);
  return folder;
}

const text = (file: string) => readFileSync(join(SRC, file), 'utf8');

/** Without the examples in comments. */
const codeOf = (file: string) => text(file).replaceAll(/\/\*\*[\s\S]*?\*\//g, '');

function importsOf(file: string): string[] {
  const found = text(file).matchAll(/^(?:import\b|export\b|\}).*?\bfrom '([^']+)';$|\bimport\('([^']+)'\)/gm);
  return [...found]
    .map(([, from, lazily]) => (from ?? lazily ?? '').replace('../../node_modules/', ''))
    .map((name) => (name.startsWith('.') ? posix.join(dirname(file), name).replace(/\.js$/, '.ts') : name));
}

it.each(files)('%s imports only what its folder may', (file) => {
  const allowed = [folderOf(file), ...(FOLDERS[folderOf(file)]?.mayImport ?? [])];
  const nameOf = (imported: string) => (imported.endsWith('.ts') ? folderOf(imported) : imported);
  expect(importsOf(file).filter((imported) => !allowed.includes(nameOf(imported)))).toEqual([]);
});

it('no file imports itself through others, not even for a type', () => {
  const imports = new Map(files.map((file) => [file, importsOf(file)]));
  const done = new Set<string>();
  const cycleFrom = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const imported of imports.get(file) ?? []) {
      const cycle = cycleFrom(imported, [...path, file]);
      if (cycle !== null) return cycle;
    }
    done.add(file);
    return null;
  };
  expect(files.map((file) => cycleFrom(file, [])).filter((cycle) => cycle !== null)).toEqual([]);
});

it('only one file imports the Actions toolkit', () => {
  expect(files.filter((file) => text(file).includes("'@actions/"))).toEqual(['action/github-host.ts']);
});

it('only one file starts a program', () => {
  expect(files.filter((file) => importsOf(file).includes('node:child_process'))).toEqual([
    'workspace/git/run-git.ts',
  ]);
});

it('only the outer layers read the environment', () => {
  const knowing = files.filter(
    (file) =>
      /process\.(?:env|argv|std|exit(?!\.code))|console\./.test(codeOf(file)) &&
      !/^(?:action|cli)\//.test(file),
  );
  expect(knowing).toEqual([]);
});

it('no file has more than 250 lines', () => {
  expect(files.filter((file) => text(file).split('\n').length > 250)).toEqual([]);
});
