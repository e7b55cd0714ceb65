// Finds base64 in a text and decodes it, because it does not hide a secret.

export interface Encoded {
  readonly start: number;
  readonly end: number;
  /** What it may decode to: one text for each of its first four characters at which the encoding may begin. */
  readonly texts: readonly string[];
}

/** In shorter runs a secret cannot be distinguished from chance. Longer runs are decoded in parts. */
const RUN = /[A-Za-z0-9+/_-]{20,65536}={0,2}/g;

/** So many characters of a run show whether it decodes to text. */
const SAMPLE = 24;

/** Yields the runs of which at least a part decodes to text. */
export function* encodedTexts(text: string): Generator<Encoded> {
  for (const { 0: run, index: start } of text.matchAll(RUN)) {
    if (!isMixed(run)) continue;
    const texts = [0, 1, 2, 3]
      .map((skipped) => decoded(run, skipped))
      .filter((candidate) => candidate !== '');
    if (texts.length > 0) yield { start, end: start + run.length, texts };
  }
}

/** Whether a run has capitals and small letters, as base64 of text has. Paths and lists of names mostly do not. */
const isMixed = (run: string) => /[A-Z]/.test(run) && /[a-z]/.test(run);

/** Returns the empty text if the decoded bytes do not look like text. */
function decoded(run: string, skipped: number): string {
  const looksLikeText = [0, run.length - SAMPLE].some((from) => {
    const at = Math.max(0, from - (from % 4)) + skipped;
    return PRINTABLE.test(decodedBytes(run.slice(at, at + SAMPLE)));
  });
  return looksLikeText ? decodedBytes(run.slice(skipped)) : '';
}

const PRINTABLE = /[\t\n\r -~]{8}/;

/**
 * Decodes to one character for each byte, without the zero bytes of UTF-16, which encoded commands of PowerShell have.
 */
const decodedBytes = (base64: string) =>
  Buffer.from(base64, 'base64').toString('latin1').replaceAll('\0', '');
