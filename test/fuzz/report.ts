// The table at the end of a run: how much of the reader it reached, folder by folder.
import type { FileCoverage } from './coverage.ts';

type Counts = Omit<FileCoverage, 'file'>;

const NONE: Counts = { functions: 0, functionsReached: 0, lines: 0, linesReached: 0 };

export function coverageTable(files: readonly FileCoverage[]): string {
  const folders = new Map<string, Counts>();
  for (const file of files) {
    const folder = file.file.includes('/') ? file.file.slice(0, file.file.lastIndexOf('/')) : '.';
    folders.set(folder, sum(folders.get(folder) ?? NONE, file));
  }
  const rows = [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
  const all = rows.reduce((total, [, counts]) => sum(total, counts), NONE);
  return [...rows, ['all', all] as const].map(([name, counts]) => row(name, counts)).join('\n');
}

const sum = (a: Counts, b: Counts): Counts => ({
  functions: a.functions + b.functions,
  functionsReached: a.functionsReached + b.functionsReached,
  lines: a.lines + b.lines,
  linesReached: a.linesReached + b.linesReached,
});

const row = (name: string, { functions, functionsReached, lines, linesReached }: Counts) =>
  `${name.padEnd(20)} ${share(functionsReached, functions)} of functions ${share(linesReached, lines)} of lines`;

const share = (part: number, whole: number) =>
  `${((100 * part) / (whole || 1)).toFixed(1).padStart(5)} % (${part}/${whole})`.padEnd(18);
