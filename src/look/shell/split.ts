// What a script starts, without a parser: split at separators outside of quotes. For PowerShell and cmd, for scripts
// that are too large or too nested to be parsed, and where the parser gave up. Takes one pass over the text.
import type { SimpleCommand } from './simple-command.js';

export type Dialect = 'sh' | 'powershell' | 'cmd';

const SYNTAX = {
  sh: { quotes: `'"`, escape: '\\', comment: '#' },
  powershell: { quotes: `'"`, escape: '`', comment: '#' },
  cmd: { quotes: '"', escape: '^', comment: '' },
} as const satisfies Record<Dialect, unknown>;

const MAX_COMMANDS = 2000;

const ENDS = /[;&\n\r(){}|]/;

export function splitCommands(script: string, dialect: Dialect): SimpleCommand[] {
  const { quotes, escape: escaping, comment } = SYNTAX[dialect];
  const commands: SimpleCommand[] = [];
  let words: string[] = [];
  let word: string | null = null;
  let start = 0;
  let before: readonly string[] | null = null;
  const endWord = () => {
    if (word !== null) words.push(word);
    word = null;
  };
  const endCommand = (end: number, isPipe: boolean) => {
    endWord();
    if (words.length > 0) commands.push(plainCommand(words, script.slice(start, end).trim(), before));
    before = isPipe ? words : null;
    words = [];
    start = end + 1;
  };
  for (let at = 0; at < script.length && commands.length < MAX_COMMANDS; at += 1) {
    const sign = script[at] ?? '';
    if (quotes.includes(sign)) {
      const close = closingQuote(script, at, sign === "'" ? '' : escaping);
      word = (word ?? '') + script.slice(at + 1, close);
      at = close;
    } else if (sign === escaping && !(dialect === 'cmd' && script[at + 1] === undefined)) {
      at += 1;
      if (script[at] !== '\n') word = (word ?? '') + (script[at] ?? '');
    } else if (sign === comment && word === null) {
      const lineEnd = script.indexOf('\n', at);
      endCommand(at, false);
      at = lineEnd < 0 ? script.length : lineEnd;
      start = at + 1;
    } else if (ENDS.test(sign)) {
      const isPipe = sign === '|' && script[at + 1] !== '|' && script[at - 1] !== '|';
      endCommand(at, isPipe);
    } else if (sign === ' ' || sign === '\t') endWord();
    else if (sign === '>' || sign === '<') {
      endWord();
      word = sign;
      endWord();
    } else word = (word ?? '') + sign;
  }
  endCommand(script.length, false);
  return commands;
}

function closingQuote(script: string, at: number, escaping: string): number {
  const quote = script[at] ?? '';
  for (let end = at + 1; end < script.length; end += 1) {
    if (script[end] === escaping) end += 1;
    else if (script[end] === quote) return end;
  }
  return script.length;
}

function plainCommand(
  all: readonly string[],
  source: string,
  before: readonly string[] | null,
): SimpleCommand {
  const words: string[] = [];
  const reads: string[] = [];
  const writes: string[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const word = all[at] ?? '';
    if (word !== '>' && word !== '<') {
      // `FOO=1 git push`: the program comes after what is set for it.
      if (words.length > 0 || !/^\w+=/.test(word)) words.push(word);
      continue;
    }
    while (all[at + 1] === word) at += 1;
    at += 1;
    (word === '>' ? writes : reads).push(all[at] ?? '');
  }
  return {
    words,
    reads,
    writes,
    before,
    input: null,
    substituted: [],
    processes: [],
    source,
    pipeline: source,
  };
}
