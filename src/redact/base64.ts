// Texts in base64: what stands in them is not hidden.

export interface Encoded {
  readonly start: number;
  readonly end: number;
  /** What it may decode to, one for each place in its first four characters at which it may begin. */
  readonly texts: readonly string[];
}

/** Shorter ones hold no secret that could be told from chance; longer ones are looked at in parts. */
const RUN = /[A-Za-z0-9+/_-]{20,65536}={0,2}/g;

/** Decoded from this much of it, a run shows whether it is text. */
const SAMPLE = 24;

/** Runs that decode to text, at least in a part. */
export function* encodedTexts(text: string): Generator<Encoded> {
  for (const { 0: run, index: start } of text.matchAll(RUN)) {
    if (!isMixed(run)) continue;
    const texts = [0, 1, 2, 3]
      .map((skipped) => decoded(run, skipped))
      .filter((candidate) => candidate !== '');
    if (texts.length > 0) yield { start, end: start + run.length, texts };
  }
}

/** Base64 of text has both cases in it; paths and names in a row mostly have not. */
const isMixed = (run: string) => /[A-Z]/.test(run) && /[a-z]/.test(run);

/** Empty when it does not look like text. */
function decoded(run: string, skipped: number): string {
  const looksLikeText = [0, run.length - SAMPLE].some((from) => {
    const at = Math.max(0, from - (from % 4)) + skipped;
    return PRINTABLE.test(decodedBytes(run.slice(at, at + SAMPLE)));
  });
  return looksLikeText ? decodedBytes(run.slice(skipped)) : '';
}

const PRINTABLE = /[\t\n\r -~]{8}/;

/** One character a byte; without the zeros that UTF-16 has in it, as PowerShell's encoded commands are. */
const decodedBytes = (base64: string) =>
  Buffer.from(base64, 'base64').toString('latin1').replaceAll('\0', '');
