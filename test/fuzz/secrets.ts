// Secrets that are planted: values that the redactor is told, and tokens that it has to know by their look.

/** As a job would hand them over. Between them every character that some spelling writes otherwise. */
export const KNOWN_VALUES: readonly string[] = [
  'Tr0ub4dor-horse-9931',
  'p<w"d&x\'9/8+7=6',
  'schlüssel%20-Ärger-77',
  'back\\slash`tick$dollar-5',
  'first line of a key\nsecond line of a key 4242',
];

/** In pieces, so that nobody takes this file for a leak. */
export const TOKENS: readonly string[] = [
  ['gh', 'p_', 'Zx81kQm4Vt0Lr7Ny2Bw5Hc9Jd3Fs6Ga1Pe8U'],
  ['github', '_pat_', '11ABCDEFG0aBcDeFgHiJkL_mNoPqRsTuVwXyZ0123456789aBcDeFgHiJkLmNoPqRsTuVwXyZ01234567'],
  ['AK', 'IA', 'Z7QX2K9M4T8V1W3B'],
  ['s', 'k-', 'proj-Zx81kQm4Vt0Lr7Ny2Bw5Hc9Jd3Fs6Ga1'],
  ['gl', 'pat-', 'Zx81kQm4Vt0Lr7Ny2Bw5'],
  ['xo', 'xb-', '123456789012-1234567890123-Zx81kQm4Vt0Lr7Ny2Bw5Hc9J'],
  ['AI', 'za', 'Zx81kQm4Vt0Lr7Ny2Bw5Hc9Jd3Fs6Ga1Pe8'],
  ['ey', 'J', 'hbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.Zx81kQm4Vt0Lr7Ny2Bw5Hc9Jd3Fs6Ga1Pe8U'],
].map((pieces) => pieces.join(''));

/** How a value may be written in a command. */
export function spellings(value: string): string[] {
  const base64 = [0, 1, 2].map((offset) =>
    Buffer.from(`${' '.repeat(offset)}${value} end`).toString('base64'),
  );
  const escaped = JSON.stringify(value).slice(1, -1);
  return [value, value, encodeURIComponent(value), escaped, JSON.stringify(escaped).slice(1, -1), ...base64];
}

/** What must be in no text that leaves: each value as it is, and the part of its base64 that is wholly its own. */
export const FORBIDDEN: readonly string[] = [
  ...KNOWN_VALUES,
  ...KNOWN_VALUES.map((value) => encodeURIComponent(value)),
  ...KNOWN_VALUES.flatMap((value) => [0, 1, 2].map((offset) => ownBase64(value, offset))),
  ...TOKENS,
];

/** Six bits a character: those that no byte beside the value has a part in. */
function ownBase64(value: string, offset: number): string {
  const bytes = Buffer.from(`${' '.repeat(offset)}${value}`);
  return bytes.toString('base64').slice(Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6));
}
