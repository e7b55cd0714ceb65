// A text as the program that reads it would see it: without quoting, escapes and colours. A secret that is split by
// quotes, or written with escapes, stands in it in one piece.

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
const UNSEEN = '[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]';

/** A program that decodes a text keeps the quotes in it. */
const DECODED = new RegExp([ANSI, CODES, BACKSLASHED, PERCENT, ENTITY, UNSEEN].join('|'), 'g');
/** A program reads escapes; a shell, outside its quotes, takes what stands behind a backslash for itself. */
const AS_PROGRAM = new RegExp([ANSI, CODES, BACKSLASHED, QUOTES, PERCENT, ENTITY, UNSEEN].join('|'), 'g');
const AS_SHELL = new RegExp([ANSI, '\\\\+(?:\\r?\\n)?', QUOTES, PERCENT, ENTITY, UNSEEN].join('|'), 'g');
const READ_TWO_WAYS = /\\[uxnrt0-7]/;

/** The ways in which a text can be read that are not how it is written. */
export function* normalForms(source: string): Generator<View> {
  const asProgram = viewOf(source, AS_PROGRAM, '');
  if (asProgram === null) return;
  yield asProgram;
  const others = [
    viewOf(source, DECODED, null),
    READ_TWO_WAYS.test(source) ? viewOf(source, AS_SHELL, '') : null,
  ];
  for (const view of others) if (view !== null) yield view;
}

/**
 * Null when the text reads as it is written.
 *
 * @param quotes What becomes of quotes that escapes hid; null keeps them.
 */
function viewOf(source: string, writtenOtherwise: RegExp, quotes: '' | null): View | null {
  let text = '';
  /** Where, in the view and in the source, each part begins that was written otherwise, and its lengths. */
  const parts: Part[] = [];
  let at = 0;
  for (const { 0: written, index } of source.matchAll(writtenOtherwise)) {
    text += source.slice(at, index);
    const decoding = decoded(written);
    const meant = quotes === null || decoding === written ? decoding : decoding.replace(/["'`\\]/g, quotes);
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

const NAMED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

function decoded(written: string): string {
  if (written.startsWith('%')) return percentDecoded(written);
  if (written.startsWith('&#')) return characterOf(numberIn(written));
  if (written.startsWith('&')) return NAMED[written] ?? '';
  if (/^\\+[nrt]$/.test(written)) return '\n';
  if (/^\\+(?:u[\da-f]{4}|x[\da-f]{2}|[0-7]{3})/i.test(written) && !written.includes('['))
    return codesDecoded(written);
  return '';
}

const numberIn = (entity: string) => Number(entity.replace('&#x', '0x').replace('&#', '').replace(';', ''));

function percentDecoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** Bytes that are given one by one may be UTF-8 together. */
function codesDecoded(written: string): string {
  const codes = [...written.matchAll(/\\+(?:(u[\da-f]{4})|x([\da-f]{2})|([0-7]{3}))/gi)];
  const numbers = codes.map(([, unit, byte, octal]) =>
    unit !== undefined
      ? Number.parseInt(unit.slice(1), 16)
      : octal !== undefined
        ? Number.parseInt(octal, 8)
        : Number.parseInt(byte ?? '', 16),
  );
  if (codes.some(([, unit]) => unit !== undefined) || numbers.some((number) => number > 255))
    return numbers.map((number) => String.fromCharCode(number)).join('');
  const bytes = Buffer.from(numbers);
  const text = bytes.toString();
  return text.includes('\uFFFD') ? bytes.toString('latin1') : text;
}

const characterOf = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
