// The files through which a step talks to the runner: made fresh for each step, and read back after it.
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const prefixes = {
  GITHUB_OUTPUT: 'set_output_',
  GITHUB_STATE: 'save_state_',
  GITHUB_ENV: 'set_env_',
  GITHUB_PATH: 'add_path_',
  GITHUB_STEP_SUMMARY: 'step_summary_',
} as const;

export type FileCommands = Record<keyof typeof prefixes, string>;

/** Empty files under `$RUNNER_TEMP/_runner_file_commands`, beside those of earlier steps. */
export async function makeFileCommands(runnerTemp: string): Promise<FileCommands> {
  const folder = join(runnerTemp, '_runner_file_commands');
  await mkdir(folder, { recursive: true });
  const step = randomUUID();
  const path = (variable: keyof FileCommands) => join(folder, prefixes[variable] + step);
  const files: FileCommands = {
    GITHUB_OUTPUT: path('GITHUB_OUTPUT'),
    GITHUB_STATE: path('GITHUB_STATE'),
    GITHUB_ENV: path('GITHUB_ENV'),
    GITHUB_PATH: path('GITHUB_PATH'),
    GITHUB_STEP_SUMMARY: path('GITHUB_STEP_SUMMARY'),
  };
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
  return files;
}

/**
 * Reads a file of `name=value` lines and `name<<DELIMITER` blocks. A later value replaces an earlier one.
 * @throws when a line is neither, or a block has no end: the runner fails the step then.
 */
export async function readKeyValues(file: string): Promise<Record<string, string>> {
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/);
  const values: Record<string, string> = {};
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [, name = '', operator, rest = ''] = /^(.*?)(=|<<)(.*)$/.exec(line) ?? [];
    if (name === '')
      throw new Error(`The runner would fail the step: line ${at + 1} of ${file} has no name.`);
    if (operator === '=') {
      values[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest, at + 1);
    if (end === -1) {
      throw new Error(`The runner would fail the step: ${file} has no line "${rest}" to end "${name}".`);
    }
    values[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return values;
}
