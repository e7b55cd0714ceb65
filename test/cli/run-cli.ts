// The built command, in a process of its own and a folder with a Codex home in it.
import { join, resolve } from 'node:path';
import { type ActionRecord, actionRecord } from '../../src/contract/v1/records.ts';
import { recordSession } from '../action/record-session.ts';
import { tempFolder } from '../disk/temp-folder.ts';
import { type ProcessResult, runProcess } from '../support/run-process.ts';

export const CLI = resolve(import.meta.dirname, '../../dist/cli/index.js');
export const OTHER_ID = '01a20311-0000-7000-8000-000000000002';

export interface Place {
  readonly folder: string;
  readonly home: string;
}

/** Two sessions: one runs `ls` and `npm test` and adds a file, a later one runs `git status`. */
export async function makePlace(): Promise<Place> {
  const folder = await tempFolder();
  const home = join(folder, 'codex');
  const at = new Date('2026-11-22T11:43:02Z');
  await recordSession(home, { at, commands: ['ls', 'npm test'], added: ['src/a.ts'] });
  await recordSession(home, { at: new Date('2026-11-22T12:00:00Z'), id: OTHER_ID, commands: ['git status'] });
  return { folder, home };
}

export const environment = (folder: string): NodeJS.ProcessEnv => ({ PATH: process.env.PATH, HOME: folder });

export interface CliOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** The one that runs the tests unless told otherwise. */
  readonly node?: string;
}

export function runCli(
  folder: string,
  args: readonly string[],
  { env, node = process.execPath }: CliOptions = {},
): Promise<ProcessResult> {
  return runProcess(node, [CLI, ...args], {
    cwd: folder,
    env: { ...environment(folder), ...env },
    timeoutMs: 45_000,
  });
}

export const recordsIn = (ndjson: string): ActionRecord[] =>
  ndjson
    .split('\n')
    .slice(0, -1)
    .map((line) => actionRecord.parse(JSON.parse(line)));

export const commandsIn = (ndjson: string): string[] =>
  recordsIn(ndjson).flatMap(({ command }) => command ?? []);
