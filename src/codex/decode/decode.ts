// From a line that is still bytes to its record. Where its first bytes tell the kind, only what that uses is parsed.
import { type Decoded, decodeLine, recordOfKind } from '../json/envelope.js';
import { type FieldMask, fields } from '../json/field-mask.js';
import { enclosingEnd } from '../json/json-scan.js';
import { pruneUnused } from '../json/prune.js';
import { kinds } from '../kinds/index.js';
import { type Head, readHead } from './line-kind.js';

export interface ReadLine {
  /** 1-based. */
  readonly number: number;
  /** Hold the line from `start` to `end`. */
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
  /** Whether it is known to be UTF-8 without a NUL. Of one that is not, every byte is read as text. */
  readonly isClean: boolean;
  /** What was wrong with its bytes. */
  readonly flaw: 'line_too_long' | 'invalid_utf8' | 'unterminated' | null;
}

export const textOf = ({ bytes, start, end }: ReadLine): string => bytes.toString('utf8', start, end);

/** Null where the first bytes do not tell what the line is. */
export const headOf = ({ bytes, start, end, isClean }: ReadLine): Head | null =>
  isClean ? readHead(bytes, start, end) : null;

/** Cut lines are not, nor are two that run into each other: some string or bracket stays open, or one is over. */
export const isWhole = ({ bytes, end }: ReadLine, { at, depth }: Head): boolean =>
  enclosingEnd(bytes, at, end, depth) === end;

export const decode = (line: ReadLine, head: Head | null): Decoded =>
  (head && told(line, head)) ?? decodeLine(textOf(line));

/** A shorter line is parsed in less time than it takes to look at it. */
const LONG = 1024;

/** Null where the line is not what it seemed to be. */
function told(line: ReadLine, { kind }: Head): Decoded | null {
  const { bytes, start, end } = line;
  const mask = end - start < LONG ? undefined : MASKS.get(kind);
  const text = (mask === undefined ? null : pruneUnused(bytes, start, end, mask)) ?? textOf(line);
  const record = recordOfKind(kind, text);
  return record === null ? null : { record, problem: null };
}

const MASKS: ReadonlyMap<string, FieldMask> = new Map(
  [...kinds].map(([name, { mask }]) => [name, fields({ timestamp: 'all', payload: mask })]),
);
