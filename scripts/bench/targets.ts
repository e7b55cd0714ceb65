// What may not get slower: our time against other readers of the same recording, and our memory.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Format } from './formats.ts';
import { type Measured, type Ratio, ratioOf, ratioText } from './measure.ts';
import { NODE_PATH } from './programs.ts';
import type { Mix } from './recording.ts';

export interface Target {
  readonly name: string;
  readonly format: Format;
  readonly mix: Mix;
  readonly megabytes: number;
  /** Whether the action is measured, and not the command. */
  readonly isAction?: true;
  /** By the program we are compared with, or `MiB` for our peak memory: what we want to stay below, by Node's major. */
  readonly below: Readonly<Record<string, Readonly<Record<'20' | '24', number | null>>>>;
}

const both = (ratio: number) => ({ 20: ratio, 24: ratio });

export const TARGETS: readonly Target[] = [
  {
    name: '61 actions a MiB, 256 MiB',
    ...{ format: 'paginated', mix: 'dense', megabytes: 256 },
    below: {
      'plain reader': { 24: 0.95, 20: 0.75 },
      'fast reader': both(2.4),
      jq: both(0.35),
      MiB: both(105),
    },
  },
  {
    name: '61 actions a MiB, 12 MiB',
    ...{ format: 'paginated', mix: 'dense', megabytes: 12 },
    below: { 'plain reader': both(1.5) },
  },
  {
    name: 'commands, 64 MiB',
    ...{ format: 'paginated', mix: 'commands', megabytes: 64 },
    below: { 'plain reader': both(1.2) },
  },
  {
    name: 'few actions, 256 MiB',
    ...{ format: 'paginated', mix: 'talk', megabytes: 256 },
    below: { 'plain reader': both(0.2) },
  },
  {
    name: 'enveloped, 64 MiB',
    ...{ format: 'enveloped', mix: 'mixed', megabytes: 64 },
    below: { 'thread/read': both(0.35) },
  },
  {
    name: '53,000 actions, 1 GiB',
    ...{ format: 'paginated', mix: 'mixed', megabytes: 1024 },
    below: { MiB: both(120) },
  },
  {
    name: 'the action, 1 MiB',
    ...{ format: 'paginated', mix: 'mixed', megabytes: 1, isAction: true },
    below: { 'node -e 0': both(3.8) },
  },
];

export interface Row {
  readonly name: string;
  readonly against: string;
  readonly target: number | null;
  /** Null if what we are compared with is not installed. */
  readonly measured: Ratio | null;
}

export const NODE_VERSION = execFileSync(NODE_PATH, ['-p', 'process.versions.node'], {
  encoding: 'utf8',
}).trim();
const MAJOR = NODE_VERSION.startsWith('20.') ? '20' : '24';

export function rowsOf(target: Target, results: readonly Measured[]): Row[] {
  const ours = results.find(({ name }) => name === 'this');
  return Object.entries(target.below).map(([against, by]) => {
    const base = results.find(({ name }) => name === against);
    const memory = ours?.peak ?? null;
    const inMemory = memory === null ? null : { median: memory, low: memory, high: memory };
    const ratio = ours === undefined || base === undefined ? null : ratioOf(ours, base);
    return { name: target.name, against, target: by[MAJOR], measured: against === 'MiB' ? inMemory : ratio };
  });
}

export const rowText = ({ name, against, target, measured }: Row): string => {
  const isMemory = against === 'MiB';
  const value =
    measured === null ? 'not measured' : isMemory ? measured.median.toFixed(0) : ratioText(measured);
  return `| ${name} | ${isMemory ? 'peak, MiB' : `of ${against}`} | ${target ?? ''} | ${value} |`;
};

/** A tenth worse than the table is worse. */
const TOLERANCE = 1.1;

/** What is worse than the table of docs/performance.md says for this Node. */
export function worseThanDocumented(rows: readonly Row[]): string[] {
  const known = documented();
  return rows.flatMap((row) => {
    const [name, against] = rowText(row).split(' | ');
    const before = known.get(`${name} | ${against}`);
    if (row.measured === null || before === undefined) return [];
    if (row.measured.median <= before * TOLERANCE) return [];
    return [`${row.name}: ${row.measured.median.toFixed(2)} ${row.against}, documented ${before}`];
  });
}

/** By the first two cells of a row, the figure in the column of this Node. */
function documented(): Map<string, number> {
  const page = readFileSync(join(import.meta.dirname, '../../docs/performance.md'), 'utf8');
  const table = page.split('\n').filter((line) => line.startsWith('| '));
  const heads = table.find((line) => line.includes(`| Node ${MAJOR} `))?.split(' | ') ?? [];
  const column = heads.findIndex((head) => head.startsWith(`Node ${MAJOR}`));
  if (column < 0) throw new Error(`docs/performance.md has no column for Node ${MAJOR}`);
  return new Map(
    table.map((line) => {
      const cells = line.split(' | ');
      return [cells.slice(0, 2).join(' | '), Number.parseFloat(cells[column] ?? '')] as const;
    }),
  );
}
