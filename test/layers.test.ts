// Who may import whom. The arrows point down: the core knows neither GitHub nor the disk.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');

/** A folder of src, or `.` for the files at its root, and what its files may import. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  contract: ['contract', 'zod'],
  codex: ['codex', 'contract', 'zod/mini', 'node:path'],
  report: ['report', 'contract'],
  redact: ['redact', '@secretlint/secretlint-rule-preset-recommend', '@secretlint/types'],
  io: [
    'io',
    'errors.ts',
    'fzstd',
    'node:buffer',
    'node:child_process',
    'node:crypto',
    'node:fs',
    'node:path',
    'node:v8',
    'node:vm',
  ],
  '.': ['.', 'contract', 'codex', 'redact', 'report', 'io', 'node:crypto'],
  cli: ['cli', '.', 'contract', 'codex', 'redact', 'report', 'io', 'node:os', 'node:path', 'node:util'],
  action: [
    'action',
    '.',
    'contract',
    'codex',
    'redact',
    'report',
    'io',
    'zod/mini',
    '@actions/core/lib/command.js',
    '@actions/core/lib/file-command.js',
    '@actions/artifact',
    'node:fs',
    'node:os',
    'node:path',
    'node:util',
  ],
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const layerOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '.');
const text = (file: string) => readFileSync(join(SRC, file), 'utf8');

function importsOf(file: string): string[] {
  const found = text(file).matchAll(/^(?:import\b|export\b|\}).*?\bfrom '([^']+)';$|\bimport\('([^']+)'\)/gm);
  return [...found]
    .map(([, from, lazily]) => (from ?? lazily ?? '').replace('../../node_modules/', ''))
    .map((name) =>
      name.startsWith('.') ? relative(SRC, join(SRC, dirname(file), name)).replace(/\.js$/, '.ts') : name,
    );
}

it.each(files)('%s imports only what its layer may', (file) => {
  const allowed = MAY_IMPORT[layerOf(file)] ?? [];
  const isFile = (name: string) => name.endsWith('.ts');
  const strangers = importsOf(file).filter(
    (name) => !allowed.includes(name) && !(isFile(name) && allowed.includes(layerOf(name))),
  );
  expect(strangers).toEqual([]);
});

it('only one file knows the toolkit', () => {
  expect(files.filter((file) => text(file).includes("'@actions/"))).toEqual(['action/github-host.ts']);
});

it('only one file starts a program', () => {
  expect(files.filter((file) => importsOf(file).includes('node:child_process'))).toEqual([
    'io/git/run-git.ts',
  ]);
});

it('only the shells know the environment', () => {
  const knowing = files.filter(
    (file) => /process\.(?:env|argv|std|exit)|console\./.test(text(file)) && !/^(?:action|cli)\//.test(file),
  );
  expect(knowing).toEqual([]);
});

it('no room is too large', () => {
  expect(files.filter((file) => text(file).split('\n').length > 200)).toEqual([]);
});
