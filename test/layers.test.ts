// Who may import whom. The arrows point down: the core knows neither GitHub nor the disk.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');

const CODEX = ['json', 'values', 'session', 'calls', 'kinds', 'decode', 'threads'].map(
  (room) => `codex/${room}`,
);

/** A folder of src, or `.` for the files at its root, and what its files may import besides their own folder. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  shared: [],
  contract: ['zod', 'shared'],
  'codex/json': ['codex/values', 'contract', 'zod/mini'],
  'codex/values': ['contract', 'node:path'],
  'codex/session': ['codex/json', 'codex/values', 'contract'],
  'codex/calls': ['codex/session', 'codex/json', 'codex/values', 'contract'],
  'codex/kinds': ['codex/calls', 'codex/session', 'codex/json', 'codex/values', 'contract', 'zod/mini'],
  'codex/decode': ['codex/kinds', 'codex/session', 'codex/json', 'codex/values', 'contract'],
  'codex/threads': ['codex/decode', 'codex/kinds', 'codex/session', 'codex/json', 'codex/values', 'contract'],
  report: ['contract', 'shared'],
  redact: ['@secretlint/secretlint-rule-preset-recommend', '@secretlint/types'],
  disk: ['shared', 'fzstd', 'node:buffer', 'node:crypto', 'node:fs', 'node:path', 'node:v8', 'node:vm'],
  workspace: [
    'disk',
    'shared',
    'contract',
    'node:buffer',
    'node:child_process',
    'node:crypto',
    'node:fs',
    'node:path',
  ],
  '.': ['contract', ...CODEX, 'redact', 'report', 'disk', 'workspace', 'shared', 'node:crypto'],
  cli: ['.', 'contract', ...CODEX, 'redact', 'report', 'disk', 'shared', 'node:os', 'node:path', 'node:util'],
  action: [
    '.',
    'contract',
    ...CODEX,
    'redact',
    'report',
    'disk',
    'workspace',
    'shared',
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

/** The nearest folder above a file that the table names. */
function folderOf(file: string): string {
  let folder = posix.dirname(file);
  while (!Object.hasOwn(MAY_IMPORT, folder) && folder !== '.') folder = posix.dirname(folder);
  return folder;
}

const text = (file: string) => readFileSync(join(SRC, file), 'utf8');

function importsOf(file: string): string[] {
  const found = text(file).matchAll(/^(?:import\b|export\b|\}).*?\bfrom '([^']+)';$|\bimport\('([^']+)'\)/gm);
  return [...found]
    .map(([, from, lazily]) => (from ?? lazily ?? '').replace('../../node_modules/', ''))
    .map((name) => (name.startsWith('.') ? posix.join(dirname(file), name).replace(/\.js$/, '.ts') : name));
}

it.each(files)('%s imports only what its folder may', (file) => {
  const allowed = [folderOf(file), ...(MAY_IMPORT[folderOf(file)] ?? [])];
  const nameOf = (imported: string) => (imported.endsWith('.ts') ? folderOf(imported) : imported);
  expect(importsOf(file).filter((imported) => !allowed.includes(nameOf(imported)))).toEqual([]);
});

it('only one file knows the toolkit', () => {
  expect(files.filter((file) => text(file).includes("'@actions/"))).toEqual(['action/github-host.ts']);
});

it('only one file starts a program', () => {
  expect(files.filter((file) => importsOf(file).includes('node:child_process'))).toEqual([
    'workspace/git/run-git.ts',
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
