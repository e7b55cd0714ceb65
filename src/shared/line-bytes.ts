// Defines a line of a file as bytes. Most lines are never turned into text, because their first bytes suffice.

export interface LineBytes {
  /** 1-based. */
  readonly number: number;
  /** Contains the line from `start` to `end` until the next block of the file is read. */
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
  /** Whether it is known to be UTF-8 without a NUL. */
  readonly isClean: boolean;
  /** What is wrong with its bytes. */
  readonly flaw: 'line_too_long' | 'invalid_utf8' | 'unterminated' | null;
}

/** Returns the text of a line. Bytes that are not UTF-8 become replacement characters. */
export const textOfLine = ({ bytes, start, end }: LineBytes): string => bytes.toString('utf8', start, end);
