// Finds what a script starts without a parser, by splitting it at separators outside of quotes, in one pass. It serves
// PowerShell and cmd, scripts that would cost too much to parse, and those at which the parser failed.
import type { SimpleCommand } from './simple-command.js';

export type Dialect = 'sh' | 'powershell' | 'cmd';

const SYNTAX = {
  sh: { quotes: `'"`, escape: '\\', comment: '#' },
  powershell: { quotes: `'"`, escape: '`', comment: '#' },
  cmd: { quotes: '"', escape: '^', comment: '' },
} as const satisfies Record<Dialect, unknown>;

const MAX_COMMANDS = 2000;

const ENDS = ';&\n\r(){}|';

/** Reads what begins at a place in the script, and returns where the next thing begins. */
type Read = (at: number) => number;

export function splitCommands(script: string, dialect: Dialect): SimpleCommand[] {
  const { quotes, escape: escaping, comment } = SYNTAX[dialect];
  const list = createCommandList(script, dialect);
  /** A here-document whose text begins at the next line. */
  let stored: StoredText | null = null;

  const readPlain: Read = (at) => {
    list.addToWord(script[at] ?? '');
    return at + 1;
  };

  const readSpace: Read = (at) => {
    list.endWord();
    return at + 1;
  };

  const readQuoted: Read = (at) => {
    const quote = script[at] ?? '';
    const isHereString =
      dialect === 'powershell' && list.word() === '@' && /[\r\n]/.test(script[at + 1] ?? '');
    const close = isHereString
      ? endOf(script.indexOf(`\n${quote}@`, at), script)
      : closingQuote(script, at, quote === "'" ? '' : escaping);
    list.addToWord(script.slice(at + 1, close));
    return close + (isHereString ? 3 : 1);
  };

  const readEscaped: Read = (at) => {
    if (dialect === 'cmd' && at + 1 === script.length) return readPlain(at);
    const escaped = script[at + 1] ?? '';
    if (escaped !== '\n') list.addToWord(escaped);
    return at + 2;
  };

  const readComment: Read = (at) => {
    if (list.word() !== null) return readPlain(at);
    const next = endOf(script.indexOf('\n', at), script) + 1;
    list.endCommand(at, next);
    return next;
  };

  const readEnd: Read = (at) => {
    if (script[at] === '|' && script[at + 1] !== '|' && script[at - 1] !== '|') {
      // The program after the pipe may run the text.
      stored = null;
      list.pipe(at);
      return at + 1;
    }
    let next = at + 1;
    if (script[at] === '\n' && stored !== null) {
      next = endOfBody(script, at, stored) + 1;
      stored = null;
    }
    list.endCommand(at, next);
    return next;
  };

  const readRedirection: Read = (at) => {
    list.endWord();
    if (dialect === 'sh') stored ??= storedText(script, at, list.program());
    list.addToWord(script[at] ?? '');
    list.endWord();
    return at + 1;
  };

  const readers = new Map<string, Read>([
    ...[...quotes].map((quote): [string, Read] => [quote, readQuoted]),
    ...[...ENDS].map((end): [string, Read] => [end, readEnd]),
    [escaping, readEscaped],
    [comment, readComment],
    [' ', readSpace],
    ['\t', readSpace],
    ['>', readRedirection],
    ['<', readRedirection],
  ]);

  let at = 0;
  while (at < script.length && list.commands.length < MAX_COMMANDS) {
    const read = readers.get(script[at] ?? '') ?? readPlain;
    at = read(at);
  }
  list.endCommand(script.length, script.length);
  return list.commands;
}

/** The commands found so far, and the words of the one that is being read. */
function createCommandList(script: string, dialect: Dialect) {
  const commands: SimpleCommand[] = [];
  let words: string[] = [];
  let word: string | null = null;
  let start = 0;
  let pipelineStart = 0;
  let before: readonly string[] | null = null;

  function endWord(): void {
    if (word !== null) words.push(word);
    word = null;
  }

  /** Returns its words. */
  function closeCommand(end: number): readonly string[] {
    endWord();
    const ended = words;
    const source = script.slice(start, end).trim();
    const pipeline = script.slice(pipelineStart, end).trim();
    if (ended.length > 0)
      commands.push(plainCommand(withoutAssignment(ended, dialect), { source, pipeline, before }));
    words = [];
    return ended;
  }

  return {
    commands,
    word: () => word,
    program: () => words[0],
    endWord,
    addToWord(text: string): void {
      word = (word ?? '') + text;
    },
    pipe(at: number): void {
      before = closeCommand(at);
      start = at + 1;
    },
    /** @param next Where the next command begins. */
    endCommand(end: number, next: number): void {
      closeCommand(end);
      before = null;
      start = next;
      pipelineStart = next;
    },
  };
}

function closingQuote(script: string, at: number, escaping: string): number {
  const quote = script[at] ?? '';
  for (let end = at + 1; end < script.length; end += 1) {
    if (script[end] === escaping) end += 1;
    else if (script[end] === quote) return end;
  }
  return script.length;
}

/** A here-document that `cat` or `tee` reads. */
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

/**
 * The end of the line that closes the text; `at` if nothing closes it or if the shell runs some of it, so that the text
 * is read as commands.
 */
function endOfBody(script: string, at: number, { delimiter, isQuoted }: StoredText): number {
  const closing = new RegExp(`\\n\\t*${delimiter.replaceAll('.', '\\.')}(?=\\r?\\n|$)`, 'g');
  closing.lastIndex = at;
  const found = closing.exec(script);
  if (found === null) return at;
  const runsSome = !isQuoted && /\$\(|`/.test(script.slice(at, found.index));
  return runsSome ? at : found.index + found[0].length - 1;
}

const endOf = (at: number, script: string): number => (at < 0 ? script.length : at);

/** Without `$page =` in `$page = Get-Content x`. Nothing is left of `$page = x`: a single word is rather a value. */
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
