// Removes long unused values from the text of a line before it is parsed: a line of megabytes becomes a short one.
// Used values stay as they are.

import type { FieldMask, HeadSuffices, PartialMask } from './field-mask.js';
import {
  BACKSLASH,
  CLOSE,
  CLOSE_LIST,
  COLON,
  COMMA,
  isAt,
  OPEN,
  OPEN_LIST,
  QUOTE,
  stringEnd,
  valueEnd,
} from './json-scan.js';

/** Values up to this length stay: omitting them would save nothing. */
const MAX_SHORT = 128;

const SPACE = 0x20;

/** Lengths at which a text may be cut if only its beginning is used. The first suffices for most. */
const HEAD_LENGTHS = [512, 64 * 1024];

/** The state of one run. */
interface Pruning {
  readonly bytes: Buffer;
  readonly end: number;
  /** The result for the bytes before `from`. */
  text: string;
  from: number;
}

/** Returns null if the line is not one value in which every string and bracket is closed. */
export function pruneUnused(bytes: Buffer, start: number, end: number, mask: FieldMask): string | null {
  const line: Pruning = { bytes, end, text: '', from: start };
  return copyValue(line, start, mask) === end ? line.text + bytes.toString('utf8', line.from, end) : null;
}

function omit(line: Pruning, at: number, after: number, instead: string): void {
  line.text += line.bytes.toString('utf8', line.from, at) + instead;
  line.from = after;
}

/** Returns the end of the value, or -1. */
function copyValue(line: Pruning, at: number, mask: FieldMask | null): number {
  const { bytes, end } = line;
  if (mask !== null && mask !== 'all') {
    if (bytes[at] === OPEN && (mask.members ?? mask.each) !== undefined)
      return copyMembers(line, at + 1, mask);
    if (bytes[at] === OPEN_LIST && mask.each !== undefined) return copyList(line, at + 1, mask.each);
  }
  const after = valueEnd(bytes, at, end);
  if (mask === 'all' || after - at <= MAX_SHORT) return after;
  if (mask?.head === undefined || bytes[at] !== QUOTE) omit(line, at, after, '0');
  else truncate(line, at, after, mask.head);
  return after;
}

function truncate(line: Pruning, at: number, after: number, headSuffices: HeadSuffices): void {
  const { bytes } = line;
  for (const length of HEAD_LENGTHS) {
    if (after - at <= length) return;
    // Cut at a space: it is neither inside an escape nor inside a character.
    const cut = at + bytes.subarray(at, at + length).lastIndexOf(SPACE);
    if (cut <= at || !headSuffices(bytes.toString('latin1', at + 1, cut), length === HEAD_LENGTHS.at(-1)))
      continue;
    omit(line, cut, after, '"');
    return;
  }
}

function copyMembers(line: Pruning, first: number, mask: PartialMask): number {
  const { bytes, end } = line;
  for (let at = first; at < end; at++) {
    if (bytes[at] === CLOSE) return at + 1;
    if (bytes[at] !== QUOTE) return -1;
    const colon = stringEnd(bytes, at + 1, end);
    if (bytes[colon] !== COLON) return -1;
    at = copyValue(line, colon + 1, maskUnder(mask, bytes, at + 1, colon - 1));
    if (bytes[at] === CLOSE) return at + 1;
    if (bytes[at] !== COMMA) return -1;
  }
  return -1;
}

function copyList(line: Pruning, first: number, each: FieldMask): number {
  const { bytes, end } = line;
  for (let at = first; at < end; at++) {
    if (bytes[at] === CLOSE_LIST) return at + 1;
    at = copyValue(line, at, each);
    if (bytes[at] === CLOSE_LIST) return at + 1;
    if (bytes[at] !== COMMA) return -1;
  }
  return -1;
}

/** Returns the mask of the member whose key is between two offsets, or null if the member is not used. */
function maskUnder(
  { members = [], each }: PartialMask,
  bytes: Buffer,
  from: number,
  to: number,
): FieldMask | null {
  for (const { key, mask } of members) if (key.length === to - from && isAt(bytes, from, key)) return mask;
  // A key with an escape in it can be the key of any field.
  return each ?? (hasEscape(bytes, from, to) ? 'all' : null);
}

function hasEscape(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] === BACKSLASH) return true;
  return false;
}
