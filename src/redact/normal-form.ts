// Makes the normal forms of a text: how the program that reads it sees it, without quotes, escapes and colours. A
// secret that is split by quotes or written with escapes is in one piece there.

import { unescaped } from './unescape.js';

export interface View {
  readonly text: string;
  /** Returns the part of the source from which a part of the view was made. */
  toSource(start: number, end: number): readonly [start: number, end: number];
}

const ESCAPE = String.raw`(?:\x1b|\\{1,4}(?:0?33|x1b|u001b|e)|\^\[)`;
const ANSI = String.raw`${ESCAPE}\[[0-9;:?]{0,20}[A-Za-z]|\x1b(?:\][^\x07\x1b]{0,200}(?:\x07|\x1b\\)?|[@-Z\\^_])`;
const CODES = String.raw`(?:\\{1,8}(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|[0-7]{3}))+`;
const BACKSLASHED = String.raw`\\+(?:[nrt]|\r?\n)?`;
/** Quotes, and `+` between two quoted texts: a program joins these, as a shell joins texts side by side. */
const QUOTES = String.raw`["'\x60] {0,3}\+ {0,3}["'\x60]|\$?["'\x60]+`;
const PERCENT = '(?:%[\\da-fA-F]{2})+';
const ENTITY = '&(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[\\da-fA-F]{1,6});';
/** A pattern for characters that are invisible on a screen. */
export const UNSEEN = '[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]';

const anyOf = (...patterns: string[]) => new RegExp(patterns.join('|'), 'g');

interface ReadingRules {
  /** Matches everything that is not written as it is meant. */
  readonly escapes: RegExp;
  /** Starts a text. The returned function gives the meaning of each match, and must be called in their order. */
  readonly begin: () => (written: string) => string;
}

/** Decodes escapes and removes all quotes, however often they were quoted themselves. */
const WITHOUT_QUOTES: ReadingRules = {
  escapes: anyOf(ANSI, CODES, BACKSLASHED, QUOTES, PERCENT, ENTITY, UNSEEN),
  begin: () => (written) => unescaped(written).replace(/["'`\\]/g, ''),
};
/** Decodes escapes as a program does, and keeps quotes. */
const DECODED: ReadingRules = {
  escapes: anyOf(ANSI, CODES, BACKSLASHED, PERCENT, ENTITY, UNSEEN),
  begin: () => unescaped,
};
/** Reads quotes and backslashes as a shell does: quotes inside other quotes, and characters after a backslash, stay. */
const AS_SHELL: ReadingRules = {
  escapes: anyOf(ANSI, String.raw`\\(?:\r?\n|[^\n])|["']`, UNSEEN),
  begin: createShell,
};

function createShell(): (written: string) => string {
  /** The quote that is open; empty if none is. */
  let open = '';
  const readBackslash = (written: string) => {
    // In single quotes a backslash is an ordinary character.
    if (open !== "'") return /[\r\n]/.test(written) ? '' : written.slice(1);
    if (written.endsWith("'")) open = '';
    return written.replace(/'$/, '');
  };
  const readQuote = (written: string) => {
    if (open !== '' && open !== written) return written;
    open = open === '' ? written : '';
    return '';
  };
  return (written) => {
    if (written.startsWith('\\')) return readBackslash(written);
    return written === '"' || written === "'" ? readQuote(written) : '';
  };
}

const SHELL_READS_OTHERWISE = /\\[uxnrt0-7"'`]/;

/** Returns the normal forms of a text that differ from the text itself. */
export function normalForms(source: string): View[] {
  const withoutQuotes = viewOf(source, WITHOUT_QUOTES);
  if (withoutQuotes === null) return [];
  const asShell = SHELL_READS_OTHERWISE.test(source) ? viewOf(source, AS_SHELL) : null;
  return [withoutQuotes, viewOf(source, DECODED), asShell].filter((view) => view !== null);
}

/** Every part takes a hundred bytes of memory. A text with more parts is not searched, and replaced as a whole. */
const MAX_PARTS = 100_000;

/**
 * @returns null if the text is its own normal form.
 * @throws Error if the text has too many escapes.
 */
function viewOf(source: string, { escapes, begin }: ReadingRules): View | null {
  const meaningOf = begin();
  let text = '';
  const parts: Part[] = [];
  let at = 0;
  for (const { 0: written, index } of source.matchAll(escapes)) {
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
    toSource: (start, end) => [sourceOf(start, parts).before, sourceOf(end - 1, parts).after],
  };
}

/** A part of the source that differs in the view: where it begins in both, and its lengths. */
interface Part {
  readonly view: number;
  readonly size: number;
  readonly source: number;
  readonly written: number;
}

/** Returns where the source of one character of the view begins and ends. */
function sourceOf(view: number, parts: readonly Part[]): { before: number; after: number } {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.view ?? 0) <= view) low = middle + 1;
    else high = middle;
  }
  const part = parts[low - 1];
  if (part === undefined) return { before: view, after: view + 1 };
  if (view < part.view + part.size) return { before: part.source, after: part.source + part.written };
  const before = part.source + part.written + (view - part.view - part.size);
  return { before, after: before + 1 };
}
