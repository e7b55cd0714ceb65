// The command line:
//   npm run mutation                        all files, then writes docs/mutation.md
//   npm run mutation -- src/redact …        the files of these folders
//   npm run mutation -- --since <commit>    the files that changed since then
//   npm run mutation -- --page              writes docs/mutation.md from the results so far
// Further options go to Stryker. Results are kept, so only what changed is tried again; --force tries everything.
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mutationDocument } from './document.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const CONFIG = 'stryker.config.json';
const RESULT = '.stryker/mutation.json';

const { mutate } = JSON.parse(readFileSync(join(ROOT, CONFIG), 'utf8')) as { readonly mutate: string[] };
const all = globSync(mutate, { cwd: ROOT });

function changedSince(commit: string): string[] {
  const range = ['--merge-base', commit, '--', 'src'];
  const names = execFileSync('git', ['diff', '--name-only', '--diff-filter=d', ...range], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return names.split('\n').filter((name) => all.includes(name));
}

const inFolders = (folders: readonly string[]): string[] =>
  all.filter((file) => folders.some((folder) => file.startsWith(`${folder.replace(/\/$/, '')}/`)));

function runStryker(options: readonly string[]): number {
  const stryker = join('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', CONFIG, ...options], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return status ?? 1;
}

function runFiles(files: readonly string[], none: string, more: readonly string[]): number {
  if (files.length > 0) return runStryker(['--mutate', files.join(','), ...more]);
  process.stdout.write(`${none}\n`);
  return 0;
}

function writePage(): number {
  const page = mutationDocument(JSON.parse(readFileSync(join(ROOT, RESULT), 'utf8')));
  writeFileSync(join(ROOT, 'docs/mutation.md'), page);
  return 0;
}

function main([first, ...more]: readonly string[]): number {
  if (first === '--page') return writePage();
  if (first === '--since') {
    const [commit = 'main', ...options] = more;
    return runFiles(
      changedSince(commit),
      `No file that faults are put into changed since ${commit}.`,
      options,
    );
  }
  if (first === undefined || first.startsWith('-')) {
    const status = runStryker(first === undefined ? [] : [first, ...more]);
    return status === 0 ? writePage() : status;
  }
  const words = [first, ...more];
  const end = words.findIndex((word) => word.startsWith('-'));
  const folders = end < 0 ? words : words.slice(0, end);
  return runFiles(
    inFolders(folders),
    'No file that faults are put into is in these folders.',
    words.slice(folders.length),
  );
}

process.exitCode = main(process.argv.slice(2));
