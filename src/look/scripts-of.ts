// The scripts of a record: its command, what was typed into a program, or the commands that a code-mode program names.
import type { ActionRecord } from '../contract/v1/records.js';
import { dialectOf } from './shell/script-reader.js';
import type { Dialect } from './shell/split.js';

interface Script {
  readonly text: string;
  readonly dialect: Dialect;
}

/** @param shell The shell to assume where the record does not name one. */
export function scriptsOf(record: ActionRecord, shell: Dialect): Script[] {
  // A declined command did not run.
  if (record.status === 'declined' || record.command === null) return [];
  if (record.action_type === 'command_execution')
    return [{ text: record.command, dialect: dialectOf(record.argv ?? [], shell) }];
  if (record.action_type !== 'tool_call') return [];
  if (record.tool_name === 'write_stdin') return [{ text: record.command, dialect: shell }];
  return [...record.command.matchAll(NAMED_COMMAND)].map(([, literal = '']) => ({
    text: unquoted(literal),
    dialect: shell,
  }));
}

/** `cmd: "git push"` in a program's source. */
const NAMED_COMMAND =
  /\b["']?(?:cmd|command)["']?\s*:\s*("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|`(?:[^`\\]|\\[\s\S])*`)/g;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

const unquoted = (literal: string): string =>
  literal.slice(1, -1).replace(/\\([\s\S])/g, (_, char: string) => ESCAPES[char] ?? char);
