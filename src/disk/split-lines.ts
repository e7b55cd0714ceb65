// Splits bytes that arrive in pieces of any size into lines. Holds at most one line in memory, and none over the limit.
import { isUtf8 } from 'node:buffer';
import { type LineBytes, textOfLine } from '../shared/line-bytes.js';

const NEWLINE = 0x0a;
const EMPTY = Buffer.alloc(0);

export interface LineSplitter {
  /** Returns the lines that end in these bytes. */
  push(bytes: Buffer): LineBytes[];
  /** Must be called before the bytes are overwritten. Copies the start of the line that continues. */
  keep(): void;
  /** Returns the last line if no newline ends it. */
  end(): LineBytes[];
}

/** @param longest Bytes. A longer line is returned empty, with the flaw `line_too_long`. */
export function createLineSplitter(longest: number): LineSplitter {
  /** The line whose end has not arrived: what was kept of it, and how many bytes it has. */
  let kept: Buffer = EMPTY;
  let held = 0;
  /** The bytes that are still to be kept. */
  let rest: Buffer = EMPTY;
  let count = 0;

  const hold = (piece: Buffer) => {
    const from = held;
    held += piece.length;
    // A line that is too long is not kept, only counted to its end.
    if (held > longest) kept = EMPTY;
    else {
      if (held > kept.length) kept = grown(kept, from, Math.min(longest, growTo(held)));
      piece.copy(kept, from);
    }
  };
  const lineIn = (bytes: Buffer, start: number, end: number, isClean: boolean): LineBytes => {
    count += 1;
    if (end - start > longest) return tooLong(count);
    const flaw = isClean || isUtf8(bytes.subarray(start, end)) ? null : 'invalid_utf8';
    return { number: count, bytes, start, end, isClean, flaw };
  };
  const takeHeld = (): LineBytes => {
    const [bytes, size] = [kept, held];
    held = 0;
    if (size <= longest) return lineIn(bytes, 0, size, isClean(bytes.subarray(0, size)));
    count += 1;
    return tooLong(count);
  };

  return {
    push(bytes) {
      const lines: LineBytes[] = [];
      let from = 0;
      if (held > 0) {
        const end = bytes.indexOf(NEWLINE);
        if (end >= 0) {
          hold(bytes.subarray(0, end));
          lines.push(takeHeld());
          from = end + 1;
        }
      }
      // Checking all lines at once is much faster than checking each.
      const last = bytes.lastIndexOf(NEWLINE);
      const allClean = last >= from && isClean(bytes.subarray(from, last));
      while (from <= last) {
        const end = bytes.indexOf(NEWLINE, from);
        lines.push(lineIn(bytes, from, end, allClean || isClean(bytes.subarray(from, end))));
        from = end + 1;
      }
      rest = bytes.subarray(from);
      return lines;
    },
    keep() {
      if (held === 0 && kept.length > LARGE) kept = EMPTY;
      if (rest.length > 0) hold(rest);
      rest = EMPTY;
    },
    end() {
      if (held === 0) return [];
      const line = takeHeld();
      if (line.flaw === 'line_too_long') return [line];
      // A character that the end of the file cuts in two is not a flaw by itself.
      const isCut = line.flaw === 'invalid_utf8' && textOfLine(line).endsWith('\uFFFD');
      return [{ ...line, flaw: isCut ? 'unterminated' : (line.flaw ?? 'unterminated') }];
    },
  };
}

/** Bytes. Memory for a longer line is released after the line. */
const LARGE = 4 * 1024 * 1024;

/** Returns the size of a buffer for a line that continues. Up to LARGE the buffer is kept for the next line. */
const growTo = (held: number) => (held > LARGE ? 2 * held : Math.min(2 * held, LARGE));

function grown(from: Buffer, used: number, size: number): Buffer {
  const larger = Buffer.allocUnsafeSlow(size);
  from.copy(larger, 0, 0, used);
  return larger;
}

const isClean = (bytes: Buffer) => isUtf8(bytes) && !bytes.includes(0);

const tooLong = (number: number): LineBytes => ({
  number,
  bytes: EMPTY,
  start: 0,
  end: 0,
  isClean: false,
  flaw: 'line_too_long',
});
