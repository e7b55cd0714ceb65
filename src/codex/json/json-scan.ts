// Finds where JSON strings and values end without parsing them. Each function returns the end offset, or -1 if the
// bytes are not JSON. There is no byte at -1, so a caller that compares the byte there needs no other check.

export const QUOTE = 0x22;
export const COLON = 0x3a;
export const COMMA = 0x2c;
export const OPEN = 0x7b;
export const CLOSE = 0x7d;
export const BACKSLASH = 0x5c;
export const OPEN_LIST = 0x5b;
export const CLOSE_LIST = 0x5d;

/** One call of `indexOf` takes as long as a loop over this many bytes. */
const NEAR = 48;

/** Returns the offset after the closing quote of the string whose first character is at `at`, or -1. */
export function stringEnd(bytes: Buffer, at: number, end: number): number {
  let here = at;
  for (const near = Math.min(end, at + NEAR); here < near; here++) {
    const byte = bytes[here];
    if (byte === QUOTE) return here + 1;
    if (byte === BACKSLASH) here++;
  }
  for (;;) {
    const quote = bytes.indexOf(QUOTE, here);
    if (quote < 0 || quote >= end) return -1;
    let first = quote;
    while (first > here && bytes[first - 1] === BACKSLASH) first--;
    if ((quote - first) % 2 === 0) return quote + 1;
    here = quote + 1;
  }
}

/**
 * Returns the offset after the bracket that closes the value around `at`, which is `depth` brackets deep, or -1.
 * Only strings and brackets are checked up to there.
 */
export function enclosingEnd(bytes: Buffer, at: number, end: number, depth: number): number {
  let open = depth;
  for (let here = at; here < end; ) {
    const byte = bytes[here++];
    if (byte === QUOTE) {
      here = stringEnd(bytes, here, end);
      if (here < 0) return -1;
    } else if (byte === OPEN || byte === OPEN_LIST) open++;
    else if (byte === CLOSE || byte === CLOSE_LIST) {
      open--;
      if (open === 0) return here;
    }
  }
  return -1;
}

/** Returns the end of the value that begins at `at`, or -1. A number or a word ends at the first other byte. */
export function valueEnd(bytes: Buffer, at: number, end: number): number {
  const first = bytes[at];
  if (first === QUOTE) return stringEnd(bytes, at + 1, end);
  if (first === OPEN || first === OPEN_LIST) return enclosingEnd(bytes, at + 1, end, 1);
  let here = at;
  while (here < end && isOfWord(bytes[here] ?? 0)) here++;
  return here > at ? here : -1;
}

const isOfWord = (byte: number) =>
  (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x2b && byte <= 0x39 && byte !== COMMA) || byte === 0x45;

/** Returns whether the bytes at `at` are `these`. */
export function isAt(bytes: Buffer, at: number, these: Buffer): boolean {
  for (let index = 0; index < these.length; index++) if (bytes[at + index] !== these[index]) return false;
  return true;
}
