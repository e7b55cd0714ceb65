// What Codex records of a program in tests: its source, its printed entries and its items.
import type { InnerItem } from '../../../src/codex/programs/matching.ts';
import { ownersOf, type ProgramRun } from '../../../src/codex/programs/owners.ts';
import { type Ending, isCutText, readEntry } from '../../../src/codex/programs/printed.ts';
import { loadParser, readProgram } from '../../../src/codex/programs/read-program.ts';
import type { Share } from '../../../src/codex/programs/settle.ts';
import type { ReadProgram } from '../../../src/codex/programs/trace.ts';

const parse = await loadParser();

export function read(source: string): ReadProgram {
  const program = readProgram(source, parse);
  if (program === null) throw new Error(`no program: ${source}`);
  return program;
}

const PROGRAM_LINE = 10;
const OUTPUT_LINE = 20;

export interface Printed {
  readonly ending?: Ending;
  readonly error?: string;
}

export function runOf(
  source: string,
  printed: readonly unknown[] = [],
  { ending, error }: Printed = {},
): ProgramRun {
  const texts = printed.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return {
    program: readProgram(source, parse),
    output: {
      entries: texts.map(readEntry),
      ending: ending ?? (error === undefined ? 'completed' : 'failed'),
      error: error ?? null,
      isCut: texts.some(isCutText),
    },
    from: PROGRAM_LINE,
    to: ending === 'running' ? Number.POSITIVE_INFINITY : OUTPUT_LINE,
  };
}

export const item = (kind: InnerItem['kind'], fields: Partial<InnerItem> = {}): InnerItem => ({
  kind,
  line: 15,
  command: null,
  paths: [],
  tool: null,
  server: null,
  process: null,
  exitCode: null,
  durationMs: null,
  isFailed: false,
  isStopped: false,
  ...fields,
});
export const ran = (command: string, fields: Partial<InnerItem> = {}) =>
  item('command', { command, ...fields });
export const patched = (...paths: readonly string[]) => item('patch', { paths });

/** One program of a session, with items that are given to its calls by a first guess. */
export function shareOf(
  source: string,
  printed: readonly unknown[],
  items: readonly InnerItem[] = [],
  ended?: Printed,
): Share {
  const run = { ...runOf(source, printed, ended), program: read(source) };
  return { program: run.program, output: run.output, items, owners: ownersOf([run], items), index: 0 };
}

/** What a command tool returns. */
export const exited = (exit_code: number) => ({
  chunk_id: 'abc',
  wall_time_seconds: 0,
  exit_code,
  output: '…',
});
export const running = (session_id: number) => ({
  chunk_id: 'abc',
  wall_time_seconds: 0.3,
  session_id,
  output: '',
});
