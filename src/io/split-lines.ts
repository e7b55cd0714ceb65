// Bytes to lines, whatever the pieces they arrive in. Holds no more than one line, and no line over the limit.
import { isUtf8 } from 'node:buffer';

export interface TextLine {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
  readonly flaw: 'line_too_long' | 'invalid_utf8' | 'unterminated' | null;
}

const NEWLINE = 0x0a;
const REPLACEMENT = '\uFFFD';

export interface LineSplitter {
  push(bytes: Buffer): TextLine[];
  /** The last line, when no newline ends it. */
  end(): TextLine[];
  readonly count: number;
}

/** @param longest Bytes; a longer line comes out empty, with its flaw. */
export function createLineSplitter(longest: number): LineSplitter {
  let pieces: Buffer[] = [];
  let held = 0;
  let count = 0;

  const hold = (piece: Buffer) => {
    held += piece.length;
    // What is too long is not kept, only counted to its end.
    if (held > longest) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const take = (unterminated: boolean): TextLine => {
    count += 1;
    const bytes = pieces.length === 1 ? (pieces[0] ?? Buffer.alloc(0)) : Buffer.concat(pieces);
    const tooLong = held > longest;
    pieces = [];
    held = 0;
    if (tooLong) return { number: count, text: '', flaw: 'line_too_long' };
    const text = bytes.toString('utf8');
    // A character that the end of the file cuts in two is no flaw of its own.
    const cut = unterminated && text.endsWith(REPLACEMENT);
    const damaged = !cut && text.includes(REPLACEMENT) && !isUtf8(bytes);
    return { number: count, text, flaw: damaged ? 'invalid_utf8' : unterminated ? 'unterminated' : null };
  };

  return {
    get count() {
      return count;
    },
    push(bytes) {
      const lines: TextLine[] = [];
      let from = 0;
      for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
        hold(bytes.subarray(from, end));
        lines.push(take(false));
        from = end + 1;
      }
      // A copy, because the reader fills its buffer again.
      if (from < bytes.length) hold(Buffer.from(bytes.subarray(from)));
      return lines;
    },
    end: () => (held > 0 ? [take(true)] : []),
  };
}
