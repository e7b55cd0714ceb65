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
  let pipelineStart = 0;
  let before: readonly string[] | null = null;
  let stored: StoredText | null = null;
  const endWord = () => {
    if (word !== null) words.push(word);
    word = null;
  };
  const endCommand = (end: number, isPipe: boolean) => {
    endWord();
    const source = script.slice(start, end).trim();
    const pipeline = script.slice(pipelineStart, end).trim();
    if (words.length > 0)
      commands.push(plainCommand(withoutAssignment(words, dialect), { source, pipeline, before }));
    before = isPipe ? words : null;
    // What a pipe hands on may run.
    if (isPipe) stored = null;
    words = [];
    start = end + 1;
    if (!isPipe) pipelineStart = start;
  };
  for (let at = 0; at < script.length && commands.length < MAX_COMMANDS; at += 1) {
    const sign = script[at] ?? '';
    if (quotes.includes(sign)) {
      const isHereString: boolean =
        dialect === 'powershell' && word === '@' && /[\r\n]/.test(script[at + 1] ?? '');
      const close: number = isHereString
        ? endOf(script.indexOf(`\n${sign}@`, at), script)
        : closingQuote(script, at, sign === "'" ? '' : escaping);
      word = (word ?? '') + script.slice(at + 1, close);
      at = isHereString ? close + 2 : close;
    } else if (sign === escaping && !(dialect === 'cmd' && script[at + 1] === undefined)) {
      at += 1;
      if (script[at] !== '\n') word = (word ?? '') + (script[at] ?? '');
    } else if (sign === comment && word === null) {
      const lineEnd = script.indexOf('\n', at);
      endCommand(at, false);
      at = lineEnd < 0 ? script.length : lineEnd;
      start = at + 1;
      pipelineStart = start;
    } else if (ENDS.test(sign)) {
      const isPipe = sign === '|' && script[at + 1] !== '|' && script[at - 1] !== '|';
      endCommand(at, isPipe);
      if (sign === '\n' && stored !== null) {
        at = endOfBody(script, at, stored);
        start = at + 1;
        pipelineStart = start;
        stored = null;
      }
    } else if (sign === ' ' || sign === '\t') endWord();
    else if (sign === '>' || sign === '<') {
      endWord();
      if (dialect === 'sh' && stored === null) stored = storedText(script, at, words[0]);
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

/** A here-document that `cat` or `tee` takes. */
interface StoredText {
  readonly delimiter: string;
  readonly isQuoted: boolean;
}

const HERE_DOCUMENT = /<<-?[ \t]*(?:'([\w.-]+)'|"([\w.-]+)"|([A-Za-z_]\w*))/y;

function storedText(script: string, at: number, program: string | undefined): StoredText | null {
  if (program !== 'cat' && program !== 'tee') return null;
  HERE_DOCUMENT.lastIndex = at;
  const [, single, double, plain] = HERE_DOCUMENT.exec(script) ?? [];
  const delimiter = single ?? double ?? plain;
  return delimiter === undefined ? null : { delimiter, isQuoted: plain === undefined };
}

/** Where the line that closes the text ends; where it stands if it is never closed, or if the shell runs some of it. */
function endOfBody(script: string, at: number, { delimiter, isQuoted }: StoredText): number {
  const closing = new RegExp(`\\n\\t*${delimiter.replaceAll('.', '\\.')}(?=\\r?\\n|$)`, 'g');
  closing.lastIndex = at;
  const found = closing.exec(script);
  if (found === null) return at;
  const runsSome = !isQuoted && /\$\(|`/.test(script.slice(at, found.index));
  return runsSome ? at : found.index + found[0].length - 1;
}

const endOf = (at: number, script: string): number => (at < 0 ? script.length : at);

/** `$page = Get-Content x` starts `Get-Content`. A single word is rather a text. */
function withoutAssignment(words: readonly string[], dialect: Dialect): readonly string[] {
  const [first = '', second] = words;
  if (dialect !== 'powershell' || !first.startsWith('$')) return words;
  const joined = /^\$[\w:]+\+?=(.+)$/s.exec(first)?.[1];
  const isApart = second === '=' || second === '+=';
  if (joined === undefined && !isApart) return words;
  const value = joined === undefined ? words.slice(2) : [joined, ...words.slice(1)];
  return value.length < 2 ? [] : value;
}

function plainCommand(
  all: readonly string[],
  place: Pick<SimpleCommand, 'source' | 'pipeline' | 'before'>,
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
    input: null,
    substituted: [],
    processes: [],
    isInContainer: false,
    ...place,
  };
}
