// The text of one line without the long values that are not used: a line of megabytes becomes a short one, and
// only that is parsed. It says of each used value just what the whole line does.

import type { IsEnough, PartlyUsed, Uses } from './field-mask.js';
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

/** What is shorter is not worth leaving out. */
const SHORT = 128;

const SPACE = 0x20;

/** Of a text of which only the beginning is used: long enough for most such uses, and for every one. */
const BEGINNINGS = [512, 64 * 1024];

/** A line on its way to a shorter text. */
interface Skimming {
  readonly bytes: Buffer;
  readonly end: number;
  /** What is kept of the bytes before `from`. */
  text: string;
  from: number;
}

/** Null when the line is not one value, of which every string and bracket is closed. */
export function skim(bytes: Buffer, start: number, end: number, uses: Uses): string | null {
  const line: Skimming = { bytes, end, text: '', from: start };
  return pass(line, start, uses) === end ? line.text + bytes.toString('utf8', line.from, end) : null;
}

function leaveOut(line: Skimming, at: number, behind: number, instead: string): void {
  line.text += line.bytes.toString('utf8', line.from, at) + instead;
  line.from = behind;
}

/** Where the value ends, or -1. */
function pass(line: Skimming, at: number, used: Uses | null): number {
  const { bytes, end } = line;
  if (used !== null && used !== 'all') {
    if (bytes[at] === OPEN && (used.members ?? used.each) !== undefined)
      return passMembers(line, at + 1, used);
    if (bytes[at] === OPEN_LIST && used.each !== undefined) return passList(line, at + 1, used.each);
  }
  const behind = valueEnd(bytes, at, end);
  if (used === 'all' || behind - at <= SHORT) return behind;
  if (used?.beginning === undefined || bytes[at] !== QUOTE) leaveOut(line, at, behind, '0');
  else leaveOutEnd(line, at, behind, used.beginning);
  return behind;
}

function leaveOutEnd(line: Skimming, at: number, behind: number, isEnough: IsEnough): void {
  const { bytes } = line;
  for (const most of BEGINNINGS) {
    if (behind - at <= most) return;
    // Behind a space no escape can be open, and no character.
    const cut = at + bytes.subarray(at, at + most).lastIndexOf(SPACE);
    if (cut <= at || !isEnough(bytes.toString('latin1', at + 1, cut), most === BEGINNINGS.at(-1))) continue;
    leaveOut(line, cut, behind, '"');
    return;
  }
}

function passMembers(line: Skimming, first: number, { members = [], each }: PartlyUsed): number {
  const { bytes, end } = line;
  for (let at = first; at < end; at++) {
    if (bytes[at] === CLOSE) return at + 1;
    if (bytes[at] !== QUOTE) return -1;
    const colon = stringEnd(bytes, at + 1, end);
    if (colon < 0 || bytes[colon] !== COLON) return -1;
    const known = usesUnder(members, bytes, at + 1, colon - 1) ?? each;
    // A key with an escape in it may be any.
    at = pass(line, colon + 1, known ?? (hasEscape(bytes, at + 1, colon) ? 'all' : null));
    if (at < 0 || bytes[at] === CLOSE) return at < 0 ? at : at + 1;
    if (bytes[at] !== COMMA) return -1;
  }
  return -1;
}

function passList(line: Skimming, first: number, each: Uses): number {
  const { bytes, end } = line;
  for (let at = first; at < end; at++) {
    if (bytes[at] === CLOSE_LIST) return at + 1;
    at = pass(line, at, each);
    if (at < 0 || bytes[at] === CLOSE_LIST) return at < 0 ? at : at + 1;
    if (bytes[at] !== COMMA) return -1;
  }
  return -1;
}

function usesUnder(
  members: NonNullable<PartlyUsed['members']>,
  bytes: Buffer,
  from: number,
  to: number,
): Uses | undefined {
  for (const { key, uses } of members) if (key.length === to - from && isAt(bytes, from, key)) return uses;
  return undefined;
}

function hasEscape(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] === BACKSLASH) return true;
  return false;
}
