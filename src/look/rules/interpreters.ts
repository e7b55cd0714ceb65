// Text that another program made and that an interpreter runs.

import { namesIn } from '../shell/simple-command.js';
import { SHELLS } from '../shell/unwrap.js';
import type { CommandRule, Started } from './rule.js';
import { byName, type Triggers } from './triggers.js';

/** By interpreter: the options after which it runs what they name, and not its input. */
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

/** `python3.12` is python. */
export function interpreterOf(program: string): string | null {
  if (SHELLS.includes(program)) return program;
  const name = program.replace(/^(?:pypy|python)[\d.]*$/, 'python').replace(/^nodejs$/, 'node');
  return Object.hasOwn(INTERPRETERS, name) ? name : null;
}

/** Whether it runs its standard input: no script is named, nor given as an option. */
export function runsInput({ program, words }: Pick<Started, 'program' | 'words'>): boolean {
  const name = interpreterOf(program);
  if (name === null) return false;
  const isShell = SHELLS.includes(name);
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '-' || word === '/dev/stdin') return true;
    if (isShell && /^-[A-Za-z]*s/.test(word)) return true;
    if (isShell && (/^-[A-Za-z]*c/.test(word) || word === '--version')) return false;
    if (isShell && (word === '-o' || word === '-O' || word === '+o')) at += 1;
    else if (!word.startsWith('-')) return false;
    // `powershell -Command -`
    else if (!isShell && words[at + 1] === '-' && INTERPRETERS[name]?.test(word)) return true;
    else if (!isShell && (INTERPRETERS[name]?.test(word) || /^--(?:version|help)$/.test(word))) return false;
    else if (name === 'python' && (word === '-W' || word === '-X')) at += 1;
  }
  return true;
}

/** Programs that bring a text from elsewhere or out of a disguise. */
const SOURCES = namesIn('curl wget fetch http xh iwr irm base64 xxd openssl nc ssh');

/** PowerShell's `eval`. */
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

/** Without a pipe. */
export const INTERPRETER_TRIGGERS: Triggers = byName(RUNS_ITS_ARGUMENT);
