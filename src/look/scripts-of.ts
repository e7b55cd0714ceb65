// The scripts of a record: a command, what was typed into a program, and commands that a code-mode program names.
import type { ActionRecord } from '../contract/v1/records.js';
import { dialectOf } from './shell/script-reader.js';
import type { Dialect } from './shell/split.js';

interface Script {
  readonly text: string;
  readonly dialect: Dialect;
}

export function scriptsOf(record: ActionRecord): Script[] {
  // What was declined did not run.
  if (record.status === 'declined' || record.command === null) return [];
  if (record.action_type === 'command_execution')
    return [{ text: record.command, dialect: dialectOf(record.argv ?? [], 'sh') }];
  if (record.action_type !== 'tool_call') return [];
  if (record.tool_name === 'write_stdin') return [{ text: record.command, dialect: 'sh' }];
  return [...record.command.matchAll(NAMED_COMMAND)].map(([, literal = '']) => ({
    text: unquoted(literal),
    dialect: 'sh',
  }));
}

/** `cmd: "git push"` in a program's source. */
const NAMED_COMMAND =
  /\b["']?(?:cmd|command)["']?\s*:\s*("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|`(?:[^`\\]|\\[\s\S])*`)/g;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

const unquoted = (literal: string): string =>
  literal.slice(1, -1).replace(/\\([\s\S])/g, (_, sign: string) => ESCAPES[sign] ?? sign);
