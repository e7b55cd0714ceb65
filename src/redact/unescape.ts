// Decodes the escapes of programs, URLs and XML.

const NAMED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Returns the empty text for anything else, such as a colour code or a single backslash. */
export function unescaped(written: string): string {
  if (written.startsWith('%')) return percentDecoded(written);
  if (written.startsWith('&#')) return characterOf(numberIn(written));
  if (written.startsWith('&')) return NAMED[written] ?? '';
  if (/^\\+[nrt]$/.test(written)) return '\n';
  if (/^\\["'`]$/.test(written)) return written.slice(1);
  return /[\da-f]$/i.test(written) ? codesDecoded(written) : '';
}

const numberIn = (entity: string) => Number(entity.replace('&#x', '0x').replace('&#', '').replace(';', ''));

const characterOf = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

function percentDecoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

const CODE = /\\{1,8}(?:u(?<unit>[\da-f]{4})|x(?<byte>[\da-f]{2})|(?<octal>[0-7]{3}))/gi;

/** Decodes a run of codes. Several escaped bytes may form UTF-8 together. */
function codesDecoded(written: string): string {
  if (written.includes('[')) return '';
  const codes = [...written.matchAll(CODE)].map(({ groups = {} }) => groups);
  const numbers = codes.map(({ unit, byte, octal }) =>
    octal === undefined ? Number.parseInt(unit ?? byte ?? '', 16) : Number.parseInt(octal, 8),
  );
  const areBytes = codes.every(({ unit }) => unit === undefined) && numbers.every((number) => number < 256);
  if (!areBytes) return numbers.map((number) => String.fromCharCode(number)).join('');
  const bytes = Buffer.from(numbers);
  const text = bytes.toString();
  return text.includes('\uFFFD') ? bytes.toString('latin1') : text;
}
