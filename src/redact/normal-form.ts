// A text as the program that reads it would see it: without quoting, escapes and colours. A secret that is split by
// quotes, or written with escapes, stands in it in one piece.

export interface View {
  readonly text: string;
  /** The part of the source that a part of the view was made from. */
  toSource(start: number, end: number): readonly [start: number, end: number];
}

const ANSI = String.raw`\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\^_])`;
const BACKSLASHED = String.raw`\\{1,1000}(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|[0-7]{3}|[nrt]|\r?\n)?`;
/** Two texts that a program joins with `+` are one, as are two that a shell finds side by side. */
const QUOTES = String.raw`["'\x60] {0,3}\+ {0,3}["'\x60]|\$?["'\x60]{1,1000}`;
const PERCENT = '(?:%[\\da-fA-F]{2})+';
const ENTITY = '&(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[\\da-fA-F]{1,6});';
const UNSEEN = '[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]';

const WRITTEN_OTHERWISE = new RegExp([ANSI, BACKSLASHED, QUOTES, PERCENT, ENTITY, UNSEEN].join('|'), 'g');

/** Null when the text reads as it is written. */
export function normalForm(source: string): View | null {
  let text = '';
  /** Where, in the view and in the source, each part begins that was written otherwise, and its lengths. */
  const parts: Part[] = [];
  let at = 0;
  for (const { 0: written, index } of source.matchAll(WRITTEN_OTHERWISE)) {
    text += source.slice(at, index);
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

const NAMED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

function meaningOf(written: string): string {
  const meant = decoded(written);
  // What was hidden in an escape may be a quote itself.
  return meant === written ? meant : meant.replace(/["'`\\]/g, '');
}

function decoded(written: string): string {
  if (written.startsWith('%')) return percentDecoded(written);
  const code = /^(?:\\+[ux]|&#x)([\da-fA-F]+);?$/.exec(written)?.[1];
  if (code !== undefined) return characterOf(Number.parseInt(code, 16));
  const decimal = /^&#(\d+);$/.exec(written)?.[1];
  if (decimal !== undefined) return characterOf(Number(decimal));
  const octal = /^\\+([0-7]{3})$/.exec(written)?.[1];
  if (octal !== undefined) return characterOf(Number.parseInt(octal, 8));
  if (/^\\+[nrt]$/.test(written)) return '\n';
  return NAMED[written] ?? '';
}

function percentDecoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

const characterOf = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
