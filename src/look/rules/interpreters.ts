// Finds interpreters that run what another program wrote.

import { namesIn } from '../shell/simple-command.js';
import { SHELLS } from '../shell/unwrap.js';
import type { CommandRule, Started } from './rule.js';
import { byName, type Triggers } from './triggers.js';

/** The options after which an interpreter runs what they name, and not its standard input. */
const INTERPRETERS: Readonly<Record<string, RegExp>> = {
  python: /^-[A-Za-z]*[cmV]/,
  node: /^-(?:[eprvc]|-eval|-print|-check|-test|-version)/,
  bun: /^-/,
  perl: /^-[A-Za-z0-9]*[eEv]/,
  ruby: /^-[A-Za-z]*[ev]/,
  php: /^-[A-Za-z]*[rRvifl]/,
  lua: /^-[ev]/,
  rscript: /^-e/,
  osascript: /^-e/,
  pwsh: /^-(?:c|f|command|file)$/i,
  powershell: /^-(?:c|f|command|file)$/i,
  tclsh: /^$/,
};

/** The name of an interpreter without its version: `python` for `python3.12`. Null for any other program. */
export function interpreterOf(program: string): string | null {
  if (SHELLS.includes(program)) return program;
  const name = program.replace(/^(?:pypy|python)[\d.]*$/, 'python').replace(/^nodejs$/, 'node');
  return Object.hasOwn(INTERPRETERS, name) ? name : null;
}

/** Whether an interpreter runs its standard input: it is given neither a script's name nor the script itself. */
export function runsInput({ program, words }: Pick<Started, 'program' | 'words'>): boolean {
  const name = interpreterOf(program);
  if (name === null) return false;
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '-' || word === '/dev/stdin') return true;
    const meaning = SHELLS.includes(name) ? ofShell(word) : ofInterpreter(name, word, words[at + 1]);
    if (meaning === 'runs input') return true;
    if (meaning === 'runs no input') return false;
    if (meaning === 'option with value') at += 1;
  }
  return true;
}

/** What one argument of an interpreter says about its standard input. */
type Meaning = 'runs input' | 'runs no input' | 'option' | 'option with value';

function ofShell(word: string): Meaning {
  if (/^-[A-Za-z]*s/.test(word)) return 'runs input';
  if (/^-[A-Za-z]*c/.test(word) || word === '--version') return 'runs no input';
  if (word === '-o' || word === '-O' || word === '+o') return 'option with value';
  return word.startsWith('-') ? 'option' : 'runs no input';
}

function ofInterpreter(name: string, word: string, next: string | undefined): Meaning {
  if (!word.startsWith('-')) return 'runs no input';
  // `powershell -Command -`
  if (INTERPRETERS[name]?.test(word)) return next === '-' ? 'runs input' : 'runs no input';
  if (word === '--version' || word === '--help') return 'runs no input';
  return name === 'python' && (word === '-W' || word === '-X') ? 'option with value' : 'option';
}

/** Programs that fetch a text or decode it. */
const SOURCES = namesIn('curl wget fetch http xh iwr irm base64 xxd openssl nc ssh');

/** What PowerShell has in the place of `eval`. */
const RUNS_ITS_ARGUMENT = ['iex', 'invoke-expression'];

export const pipedToShell: CommandRule = (started) => {
  const { program, words, before, substituted, processes } = started;
  if (RUNS_ITS_ARGUMENT.includes(program)) return true;
  if (before !== null && runsInput(started)) return true;
  const isRunner =
    interpreterOf(program) !== null || program === 'source' || program === '.' || program === 'eval';
  if (!isRunner) return false;
  if (processes.length > 0 && !words.some((word) => /^-[A-Za-z]*c$/.test(word))) return true;
  const isCode = program === 'eval' || words.some((word) => /^-[A-Za-z]*[ce]$/.test(word));
  return isCode && substituted.some((name) => SOURCES.includes(name));
};

export const INTERPRETER_PROGRAMS = [
  ...SHELLS,
  ...Object.keys(INTERPRETERS),
  'nodejs',
  'pypy',
  'source',
  'eval',
];

/** Programs that this rule finds without a pipe. */
export const INTERPRETER_TRIGGERS: Triggers = byName(RUNS_ITS_ARGUMENT);
