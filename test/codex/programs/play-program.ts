// Runs a program of code mode for real, with tools that are made up, and gives what Codex would have recorded of it.
import { setTimeout as pause } from 'node:timers/promises';
import { compileFunction } from 'node:vm';
import type { InnerAction } from '../../../src/codex/programs/account.ts';
import type { InnerItem } from '../../../src/codex/programs/matching.ts';
import type { ProgramRun } from '../../../src/codex/programs/owners.ts';
import { isCutText, type Json, readEntry } from '../../../src/codex/programs/printed.ts';
import { type ParseSource, readProgram } from '../../../src/codex/programs/read-program.ts';

export interface Played {
  readonly run: ProgramRun;
  readonly items: readonly InnerItem[];
  /** Calls that left no item, with their ends. Polls are not among them. */
  readonly unrecorded: readonly InnerAction[];
  /** How many calls it made. */
  readonly calls: number;
}

/** What made-up tools leave behind while a program runs. */
interface Stage {
  readonly items: InnerItem[];
  readonly unrecorded: InnerAction[];
  readonly printed: string[];
  /** Commands that were refused once. */
  readonly tried: Set<string>;
  calls: number;
}

type Input = Readonly<Record<string, unknown>> | string | undefined;
type Tool = (input: Input, stage: Stage) => unknown;

const FIRST_LINE = 10;
const MOST_CALLS = 200;
/** Longer than programs of these tests wait. */
const PATIENCE_MS = 5;

const refusedByRule = (command: string) =>
  `exec_command failed: CreateProcess { message: "Rejected(\\"\`/bin/bash -lc '${command}'\` rejected: no\\")" }`;
const NEVER = 'approval policy is Never; reject command — you cannot ask for escalated permissions';
const READ_ONLY =
  'patch rejected: writing is blocked by read-only sandbox; rejected by user approval settings';

function addItem({ items }: Stage, kind: InnerItem['kind'], fields: Partial<InnerItem>): void {
  items.push({
    kind,
    line: FIRST_LINE + 1 + items.length,
    command: null,
    paths: [],
    tool: null,
    server: null,
    process: null,
    exitCode: null,
    durationMs: 20,
    isFailed: false,
    isStopped: false,
    ...fields,
  });
}

function loseCall({ unrecorded }: Stage, tool: string, input: Input, end: InnerAction['end']): void {
  const json: Json = JSON.parse(JSON.stringify(input ?? null));
  unrecorded.push({ tool, input: json, end });
}

/** Tools throw plain texts. */
function refuse(stage: Stage, tool: string, input: Input, error: string): never {
  loseCall(stage, tool, input, { kind: 'threw', error });
  throw error;
}

const fieldOf = (input: Input, name: string) => (typeof input === 'object' ? input[name] : undefined);

/**
 * What a tool does depends on words in its input. `deny` and `never` are refused, `stopped` is a command that the
 * sandbox stops before Codex announces it, `fail` exits with 1, `serve` goes on running, and `retry` is refused once.
 */
const TOOLS: Readonly<Record<string, Tool>> = {
  exec_command(input, stage) {
    const command = String(fieldOf(input, 'cmd'));
    if (command.includes('deny')) refuse(stage, 'exec_command', input, refusedByRule(command));
    if (command.includes('never')) refuse(stage, 'exec_command', input, NEVER);
    if (command.includes('retry') && !stage.tried.has(command)) {
      stage.tried.add(command);
      refuse(stage, 'exec_command', input, NEVER);
    }
    const process = 70 + stage.calls;
    const result = { chunk_id: 'abc', wall_time_seconds: 0.1, output: `out of ${command}\n` };
    if (command.includes('serve')) {
      loseCall(stage, 'exec_command', input, { kind: 'running', process: String(process) });
      return { ...result, session_id: process };
    }
    const exitCode = /fail|stopped/.test(command) ? 1 : 0;
    if (command.includes('stopped')) loseCall(stage, 'exec_command', input, { kind: 'exited', exitCode });
    else
      addItem(stage, 'command', {
        command,
        process: String(process),
        isFailed: exitCode !== 0,
        exitCode,
      });
    return { ...result, exit_code: exitCode };
  },
  write_stdin(input, stage) {
    if (fieldOf(input, 'chars')) loseCall(stage, 'write_stdin', input, { kind: 'returned' });
    return { chunk_id: 'abc', wall_time_seconds: 0.1, session_id: fieldOf(input, 'session_id'), output: '' };
  },
  apply_patch(input, stage) {
    const patch = String(input);
    if (patch.includes('deny')) refuse(stage, 'apply_patch', input, READ_ONLY);
    const paths = [...patch.matchAll(/^\*\*\* \w+ File: (.+)$/gm)].map(([, path]) => `/w/${path}`);
    addItem(stage, 'patch', { paths });
    return {};
  },
  mcp__tiny__add(_input, stage) {
    addItem(stage, 'tool', { tool: 'add', server: 'tiny' });
    return { content: [{ type: 'text', text: '3' }], isError: false };
  },
  create_goal(input, stage) {
    loseCall(stage, 'create_goal', input, { kind: 'returned' });
    return { goal: { status: 'active' } };
  },
};

/** Null if the program calls too many tools. */
export async function play(source: string, parse: ParseSource): Promise<Played | null> {
  const stage: Stage = { items: [], unrecorded: [], printed: [], tried: new Set(), calls: 0 };
  let error: string | null = null;
  try {
    const given = globalsOf(stage);
    const run = compileFunction(`'use strict'; return (async () => {${source}\n})()`, Object.keys(given));
    await run(...Object.values(given));
  } catch (thrown) {
    if (thrown !== EXIT) error = messageOf(thrown);
  }
  // Calls that the program did not wait for.
  await pause(PATIENCE_MS);
  if (stage.calls > MOST_CALLS) return null;
  const { items, unrecorded, printed, calls } = stage;
  const ending = error === null ? 'completed' : 'failed';
  const output = { entries: printed.map(readEntry), ending, error, isCut: printed.some(isCutText) } as const;
  const program = readProgram(source, parse);
  const run = { program, output, from: FIRST_LINE, to: FIRST_LINE + 2 + items.length };
  return { run, items, unrecorded, calls };
}

const EXIT = Symbol('exit');

function globalsOf(stage: Stage) {
  const stored = new Map<string, unknown>();
  const tools = Object.entries(TOOLS).map(([name, tool]) => {
    const called = async (input: Input) => {
      stage.calls += 1;
      if (stage.calls > MOST_CALLS) throw new Error('too many calls');
      return tool(input, stage);
    };
    return [name, called] as const;
  });
  return {
    tools: Object.fromEntries(tools),
    ALL_TOOLS: tools.map(([name]) => ({ name })),
    text: (value: unknown) => {
      stage.printed.push(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)));
    },
    store: (key: string, value: unknown) => stored.set(key, value),
    load: (key: string) => stored.get(key),
    notify: () => undefined,
    yield_control: async () => undefined,
    setTimeout: (run: () => void) => setTimeout(run, 0),
    exit: () => {
      throw EXIT;
    },
  };
}

function messageOf(thrown: unknown): string {
  if (typeof thrown === 'string') return thrown;
  const isError = typeof thrown === 'object' && thrown !== null && 'message' in thrown && 'name' in thrown;
  return isError ? `${thrown.name}: ${thrown.message}\n    at exec_main.mjs:1:1` : String(thrown);
}
