// Runs programs one after the other, round by round, so that what else the machine does falls on all of them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface Program {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
}

interface Sample {
  readonly seconds: number;
  readonly cpu: number;
  readonly peak: number;
}

/** Medians of one program, and what each round took. */
export interface Measured {
  readonly name: string;
  readonly seconds: number;
  /** Of the processor, in all its threads. */
  readonly cpuSeconds: number;
  /** The most memory that it had, in MiB; null where it cannot be told. */
  readonly peak: number | null;
  readonly rounds: readonly number[];
}

export interface Ratio {
  readonly median: number;
  /** Half of all rounds are between them. */
  readonly low: number;
  readonly high: number;
}

/** GNU time, which tells the memory of a program that has ended. */
const TIME = '/usr/bin/time';

/** @throws when a program fails: its time would say nothing. */
export function measure(programs: readonly Program[], rounds: number): Measured[] {
  const samples = programs.map((): Sample[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, program] of programs.entries()) samples[index]?.push(runOnce(program));
  return programs.map(({ name }, index) => {
    const of = (pick: (sample: Sample) => number) => (samples[index] ?? []).map(pick);
    return {
      name,
      seconds: quantile(of(({ seconds }) => seconds)),
      cpuSeconds: quantile(of(({ cpu }) => cpu)),
      peak: quantile(of(({ peak }) => peak)) || null,
      rounds: of(({ seconds }) => seconds),
    };
  });
}

/** Compares within each round, so that a busy minute falls on both sides of a ratio. */
export function ratioOf(measured: Measured, base: Measured): Ratio {
  const ratios = measured.rounds.map((seconds, round) => seconds / (base.rounds[round] ?? Number.NaN));
  return { median: quantile(ratios), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
}

export const ratioText = ({ median, low, high }: Ratio): string =>
  `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;

function runOnce({ name, command, env = {} }: Program): Sample {
  const isTold = existsSync(TIME);
  const [program, ...args] = isTold ? ([TIME, '-f', '%U %S %M', ...command] as const) : command;
  const start = performance.now();
  const { status, stderr } = spawnSync(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${name} failed: ${stderr.trim().slice(-500)}`);
  const [user = 0, system = 0, kibibytes = 0] = isTold
    ? (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
    : [];
  return { seconds, cpu: user + system, peak: kibibytes / 1024 };
}

const quantile = (values: readonly number[], part = 0.5): number =>
  values.toSorted((a, b) => a - b)[Math.round((values.length - 1) * part)] ?? 0;

export const isInstalled = (program: string) => spawnSync(program, ['--version']).error === undefined;
