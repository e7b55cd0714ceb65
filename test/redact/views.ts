// What a text says once it is decoded, in each way that a reader of an export could try.

/** The text, and what up to two decodings in a row make of it. */
export function* views(text: string): Generator<string> {
  const seen = new Set([text]);
  let latest = [text];
  yield text;
  for (let depth = 0; depth < 2; depth++) {
    const decoded = new Set(latest.flatMap((view) => DECODERS.map((decode) => decode(view))));
    latest = [...decoded].filter((view) => !seen.has(view));
    for (const view of latest) {
      seen.add(view);
      yield view;
    }
  }
}

const DECODERS: readonly ((text: string) => string)[] = [
  fromPercents,
  (text) => fromPercents(text.replaceAll('+', ' ')),
  fromBackslashes,
  fromEntities,
  fromShell,
  fromBase64,
];

function fromPercents(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString());
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', e: '\u001b' };

/** Of JSON, of programming languages and of `$'…'`. */
function fromBackslashes(text: string): string {
  if (!text.includes('\\')) return text;
  const bytes = text.replace(/(?:\\x[0-9a-f]{2}|\\[0-3][0-7]{2})+/gi, (run) => {
    const codes = run.split('\\').slice(1);
    return Buffer.from(
      codes.map((code) => Number.parseInt(code.replace('x', ''), code[0] === 'x' ? 16 : 8)),
    ).toString();
  });
  return bytes.replace(/\\(?:u([0-9a-f]{4})|(.))/gis, (_, code?: string, character?: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPES[character ?? ''] ?? character ?? ''),
  );
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function fromEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16));
  });
}

/** Quotes taken off as a POSIX shell does. */
function fromShell(text: string): string {
  const part = /\\\n|\\([\s\S])|\$?'((?:[^'\\]|\\[^'])*)'|"((?:[^"\\]|\\[\s\S])*)"/g;
  return text.replace(part, (_, escaped?: string, single?: string, double?: string) => {
    if (double !== undefined) return double.replace(/\\\n|\\([$`"\\])/g, '$1');
    return single ?? escaped ?? '';
  });
}

/** Each run is read from its first four characters on: what stood before it may have shifted it. */
function fromBase64(text: string): string {
  const runs = text.match(/[\w+/-]{6,}/g) ?? [];
  return runs
    .flatMap((run) => [0, 1, 2, 3].map((start) => Buffer.from(run.slice(start), 'base64').toString()))
    .join('\n');
}
