// A text as the program that reads it would see it: without quoting, escapes and colours. A secret that is split by
// quotes, or written with escapes, stands in it in one piece.

import { unescaped } from './unescape.js';

export interface View {
  readonly text: string;
  /** The part of the source that a part of the view was made from. */
  toSource(start: number, end: number): readonly [start: number, end: number];
}

const ESCAPE = String.raw`(?:\x1b|\\{1,4}(?:0?33|x1b|u001b|e)|\^\[)`;
const ANSI = String.raw`${ESCAPE}\[[0-9;:?]{0,20}[A-Za-z]|\x1b(?:\][^\x07\x1b]{0,200}(?:\x07|\x1b\\)?|[@-Z\\^_])`;
const CODES = String.raw`(?:\\{1,8}(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|[0-7]{3}))+`;
const BACKSLASHED = String.raw`\\+(?:[nrt]|\r?\n)?`;
/** Two texts that a program joins with `+` are one, as are two that a shell finds side by side. */
const QUOTES = String.raw`["'\x60] {0,3}\+ {0,3}["'\x60]|\$?["'\x60]+`;
const PERCENT = '(?:%[\\da-fA-F]{2})+';
const ENTITY = '&(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[\\da-fA-F]{1,6});';
/** A pattern for what takes no place on a screen. */
export const UNSEEN = '[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]';

const anyOf = (...signs: string[]) => new RegExp(signs.join('|'), 'g');

interface Reading {
  /** What is written otherwise than it is meant. */
  readonly signs: RegExp;
  /** Begins a text: gives what each of these means, in their order. */
  readonly begin: () => (written: string) => string;
}

/** Escapes read, and all quotes gone, however often they were quoted themselves. */
const WITHOUT_QUOTES: Reading = {
  signs: anyOf(ANSI, CODES, BACKSLASHED, QUOTES, PERCENT, ENTITY, UNSEEN),
  begin: () => (written) => unescaped(written).replace(/["'`\\]/g, ''),
};
/** As a program decodes a text: with its quotes. */
const DECODED: Reading = {
  signs: anyOf(ANSI, CODES, BACKSLASHED, PERCENT, ENTITY, UNSEEN),
  begin: () => unescaped,
};
/** As a shell reads it: quotes inside of others, and what stands behind a backslash, stand for themselves. */
const AS_SHELL: Reading = {
  signs: anyOf(ANSI, String.raw`\\(?:\r?\n|[^\n])|["']`, UNSEEN),
  begin: createShell,
};

function createShell(): (written: string) => string {
  let open = '';
  return (written) => {
    if (written.startsWith('\\')) {
      if (open === "'" && written.endsWith("'")) open = '';
      else if (open !== "'") return /[\r\n]/.test(written) ? '' : written.slice(1);
      return written.replace(/'$/, '');
    }
    if (written !== '"' && written !== "'") return '';
    if (open !== '' && open !== written) return written;
    open = open === '' ? written : '';
    return '';
  };
}

const SHELL_READS_OTHERWISE = /\\[uxnrt0-7"'`]/;

/** The ways in which a text can be read that are not how it is written. */
export function normalForms(source: string): View[] {
  const withoutQuotes = viewOf(source, WITHOUT_QUOTES);
  if (withoutQuotes === null) return [];
  const asShell = SHELL_READS_OTHERWISE.test(source) ? viewOf(source, AS_SHELL) : null;
  return [withoutQuotes, viewOf(source, DECODED), asShell].filter((view) => view !== null);
}

/** Every part costs a hundred bytes of memory; a text with more of them is not looked through. */
const MAX_PARTS = 100_000;

/**
 * @returns null when the text reads as it is written.
 * @throws Error when too much of it is written otherwise than it is meant.
 */
function viewOf(source: string, { signs, begin }: Reading): View | null {
  const meaningOf = begin();
  let text = '';
  const parts: Part[] = [];
  let at = 0;
  for (const { 0: written, index } of source.matchAll(signs)) {
    text += source.slice(at, index);
    if (parts.length === MAX_PARTS) throw new Error('too many escapes');
    const meant = meaningOf(written);
    parts.push({ view: text.length, size: meant.length, source: index, written: written.length });
    text += meant;
    at = index + written.length;
  }
  if (parts.length === 0) return null;
  text += source.slice(at);
  return {
    text,
    toSource: (start, end) => [sourceOf(start, parts).before, sourceOf(end - 1, parts).behind],
  };
}

/** Where, in the view and in the source, something begins that was written otherwise, and its lengths. */
interface Part {
  readonly view: number;
  readonly size: number;
  readonly source: number;
  readonly written: number;
}

/** Where the source of one character of the view begins and ends. */
function sourceOf(view: number, parts: readonly Part[]): { before: number; behind: number } {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.view ?? 0) <= view) low = middle + 1;
    else high = middle;
  }
  const part = parts[low - 1];
  if (part === undefined) return { before: view, behind: view + 1 };
  if (view < part.view + part.size) return { before: part.source, behind: part.source + part.written };
  const before = part.source + part.written + (view - part.view - part.size);
  return { before, behind: before + 1 };
}
