// Runs programs one after the other, round by round, so that what else the machine does falls on all of them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface Program {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
}

/** Medians of one program. */
export interface Measured {
  readonly name: string;
  readonly seconds: number;
  /** Of the processor, in all its threads. */
  readonly cpuSeconds: number;
  /** The most memory that it had, in MiB; null where it cannot be told. */
  readonly peak: number | null;
}

/** GNU time, which tells the memory of a program that has ended. */
const TIME = '/usr/bin/time';

/** @throws when a program fails: its time would say nothing. */
export function measure(programs: readonly Program[], rounds: number): Measured[] {
  const samples = programs.map((): { seconds: number; cpu: number; peak: number }[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, program] of programs.entries()) samples[index]?.push(runOnce(program));
  return programs.map(({ name }, index) => {
    const of = (pick: (sample: { seconds: number; cpu: number; peak: number }) => number) =>
      median((samples[index] ?? []).map(pick));
    const peak = of((sample) => sample.peak);
    return {
      name,
      seconds: of(({ seconds }) => seconds),
      cpuSeconds: of(({ cpu }) => cpu),
      peak: peak || null,
    };
  });
}

function runOnce({ name, command, env = {} }: Program): { seconds: number; cpu: number; peak: number } {
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

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

export const isInstalled = (program: string) => spawnSync(program, ['--version']).error === undefined;
