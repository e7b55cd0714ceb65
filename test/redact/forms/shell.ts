// Quoted and cut up as a shell allows: the program sees the secret whole.
import type { Form } from '../form.ts';
import { type Planted, textOf } from '../planted.ts';

const single = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
const double = (text: string) => `"${text.replace(/[$`"\\]/g, '\\$&')}"`;
// Not for a text with a newline: a shell drops it together with its backslash.
const backslashed = (text: string) => text.replace(/[^\w./:=@%+,-]/gu, '\\$&');
const dollar = (text: string, write: (character: string) => string) =>
  `$'${[...text].map((c, at) => (at % 3 === 0 || /['\\\n]/.test(c) ? write(c) : c)).join('')}'`;
const bytes = (character: string, write: (byte: number) => string) =>
  [...Buffer.from(character)].map(write).join('');
const hex = (character: string) => bytes(character, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`);
const octal = (character: string) => bytes(character, (byte) => `\\${byte.toString(8).padStart(3, '0')}`);

/** The two halves of the whole, cut in the middle of the secret. */
function halves({ before, secret, after }: Planted): [string, string] {
  const characters = [...secret];
  const middle = characters.length >> 1;
  return [before + characters.slice(0, middle).join(''), characters.slice(middle).join('') + after];
}

const cut = (name: string, write: (first: string, second: string) => string, fits?: Form['fits']): Form => ({
  name: `cut by ${name}`,
  write: (planted) => `echo ${write(...halves(planted))} | tee log`,
  ...(fits ? { fits } : {}),
});

/** The secret needs no quotes and is in none. */
const isBare = ({ before, secret, after }: Planted) =>
  !/[^\w./:=@%+,-]/.test(secret) && !/['"`\\]/.test(before + after);
const isNeverQuoted = (planted: Planted) => !/["$`\\]/.test(textOf(planted));

export const shellForms: readonly Form[] = [
  { name: 'single quotes', write: (planted) => `echo ${single(textOf(planted))} | tee log` },
  { name: 'double quotes', write: (planted) => `echo ${double(textOf(planted))} | tee log` },
  {
    name: 'backslashes',
    write: (planted) => `echo ${backslashed(textOf(planted))} | tee log`,
    fits: (planted) => !textOf(planted).includes('\n'),
  },
  { name: "$'…' in hexadecimal", write: (planted) => `echo ${dollar(textOf(planted), hex)} | tee log` },
  { name: "$'…' in octal", write: (planted) => `echo ${dollar(textOf(planted), octal)} | tee log` },
  {
    name: 'cut by empty quotes in front',
    write: (planted) => `echo ${textOf(planted).slice(0, 2)}''${textOf(planted).slice(2)} | tee log`,
    fits: (planted, alone) => alone && isBare(planted),
  },
  cut('empty single quotes', (first, second) => `${first}''${second}`, isBare),
  cut('empty double quotes', (first, second) => `${first}""${second}`, isBare),
  cut('a backslash', (first, second) => `${first}\\${second}`, isBare),
  cut('a backslash and a newline', (first, second) => `${first}\\\n${second}`, isBare),
  cut('double quotes', (first, second) => `"${first}""${second}"`, isNeverQuoted),
  cut('two kinds of quotes', (first, second) => `${double(first)}${single(second)}`),
  cut('a newline in double quotes', (first, second) => `"${first}\\\n${second}"`, isNeverQuoted),
];
