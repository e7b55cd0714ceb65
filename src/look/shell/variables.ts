// Puts the values of variables into the words of commands, if a script sets them to a plain text: after
// `URL=http://localhost:3000`, `curl $URL/x` asks this machine.
import type { SimpleCommand } from './simple-command.js';
import type { Dialect } from './split.js';

const SETS_VARIABLE = {
  sh: /(?<=^|[\s;&|({`])([A-Za-z_]\w*)=(?:'([^'\n]*)'|"([^"$`\\\n]*)"|([^\s;&|()<>$`"'\\]*))(?=[\s;&|)}]|$)/g,
  powershell: /\$([A-Za-z_]\w*)\s*=\s*(?:'([^'\n]*)'|"([^"$`\n]*)")(?=\s*(?:[;)}\n]|$))/g,
  cmd: null,
} as const satisfies Record<Dialect, RegExp | null>;

/** Any assignment, and commands that set variables in ways that are not followed. */
const ASSIGNS = /([A-Za-z_]\w*)\s*\+?=(?!=)/g;
const SETS_OTHERWISE = /\b(?:for|foreach|read|select|mapfile|readarray|getopts|unset)\b[^\n;|&]*/gi;

const MAX_SCRIPT = 16_384;

/** The variables that are set exactly once, by their names in lower case. */
export function variablesIn(script: string, dialect: Dialect): ReadonlyMap<string, string> {
  const expression = SETS_VARIABLE[dialect];
  const values = new Map<string, string>();
  if (expression === null || script.length > MAX_SCRIPT || !script.includes('$')) return values;
  for (const [, name = '', ...texts] of script.matchAll(expression))
    values.set(name.toLowerCase(), texts.find((text) => text !== undefined) ?? '');
  if (values.size === 0) return values;
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [, name = ''] of script.matchAll(ASSIGNS)) count(name.toLowerCase());
  for (const [words] of script.matchAll(SETS_OTHERWISE))
    for (const word of words.toLowerCase().split(/\W+/)) {
      count(word);
      count(word);
    }
  for (const name of values.keys()) if ((counts.get(name) ?? 0) > 1) values.delete(name);
  return values;
}

export function withVariables(
  commands: readonly SimpleCommand[],
  values: ReadonlyMap<string, string>,
): readonly SimpleCommand[] {
  if (values.size === 0) return commands;
  const expanded = (word: string) =>
    // A variable that is part of a longer name stays as written: no rule knows what it would become.
    word.replace(/(?<![\w-])\$(?:\{(\w+)\}|(\w+))(?![\w-])/g, (written, braced?: string, plain?: string) => {
      const name = braced ?? plain ?? '';
      return values.get(name.toLowerCase()) ?? written;
    });
  return commands.map((command) => ({
    ...command,
    words: command.words.map(expanded),
    reads: command.reads.map(expanded),
    writes: command.writes.map(expanded),
  }));
}
