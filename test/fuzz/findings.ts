// Where inputs are kept: those that broke a promise, and the corpus, which every test run executes once.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fromText, type Input, toText } from './input.ts';

/** Not in the repository: a finding moves into the corpus when what it shows is mended. */
const FINDINGS = join(import.meta.dirname, 'findings');
const CORPUS = join(import.meta.dirname, 'corpus');

export interface Kept {
  readonly name: string;
  readonly input: Input;
}

export function corpus(): Kept[] {
  const names = readdirSync(CORPUS).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => ({ name, input: readInput(join(CORPUS, name)) }));
}

export const readInput = (path: string): Input => fromText(readFileSync(path, 'utf8'));

/** @returns the path of the file, relative to the working directory. */
export function writeFinding(input: Input, broken: readonly string[]): string {
  return write(FINDINGS, input, broken.join('\n').slice(0, 2000));
}

export const addToCorpus = (input: Input): string =>
  write(CORPUS, input, 'reached what no input before it did');

function write(folder: string, input: Input, note: string): string {
  const text = toText(input, note);
  const path = join(folder, `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, text);
  return relative(process.cwd(), path);
}
