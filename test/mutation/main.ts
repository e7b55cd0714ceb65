// The command line: npm run mutation [-- --since <commit>] [further options of Stryker]. With `--since`, faults are put
// only into the files that changed since then. docs/mutation.md is written from the result of a run of everything.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mutationDocument } from './document.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const CONFIG = 'stryker.config.json';
const RESULT = '.stryker/mutation.json';

const { mutate } = JSON.parse(readFileSync(join(ROOT, CONFIG), 'utf8')) as { readonly mutate: string[] };

function changedSince(commit: string): string[] {
  const range = [`--merge-base`, commit, '--', 'src'];
  const names = execFileSync('git', ['diff', '--name-only', '--diff-filter=d', ...range], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const all = new Set(globSync(mutate, { cwd: ROOT }));
  return names.split('\n').filter((name) => all.has(name));
}

function runStryker(options: readonly string[]): number {
  const stryker = join('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', CONFIG, ...options], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return status ?? 1;
}

function main([first, commit, ...more]: readonly string[]): number {
  if (first === '--since') {
    const files = changedSince(commit ?? 'main');
    if (files.length > 0) return runStryker(['--mutate', files.join(','), ...more]);
    process.stdout.write(`No file that faults are put into changed since ${commit ?? 'main'}.\n`);
    return 0;
  }
  const options = [first, commit, ...more].filter((option) => option !== undefined);
  const status = runStryker(options);
  if (status === 0 && options.length === 0 && existsSync(join(ROOT, RESULT)))
    writeFileSync(
      join(ROOT, 'docs/mutation.md'),
      mutationDocument(JSON.parse(readFileSync(join(ROOT, RESULT), 'utf8'))),
    );
  return status;
}

process.exitCode = main(process.argv.slice(2));
