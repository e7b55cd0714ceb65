// Stores of text from which recordings are made: prose and program output with their JSON escapes, and base64.
import { createRandom, type Random } from './random.ts';

export interface Texts {
  /** About that many bytes of what a program prints, as it stands inside a JSON string. */
  output(size: number, random: Random): string;
  /** The same of what a model says. */
  prose(size: number, random: Random): string;
  base64(size: number, random: Random): string;
}

const WORDS =
  'src test const return value error import from type string number the file was not found in module expected actual line passed failed build target cache index export function with and for this that should update check read write parse config path user request response status — naïve ✓'.split(
    ' ',
  );

const STORE = 1 << 20;

export function createTexts(): Texts {
  const random = createRandom(7);
  const output = storeOf(() => {
    const indent = ' '.repeat(2 * random.whole(5));
    const quoted = random.chance(0.3) ? `\\"${word(random)}\\"` : word(random);
    return `${indent}${word(random)}.${word(random)}:${random.whole(500)} ${quoted} ${sentence(random, 6)}\\n`;
  });
  const prose = storeOf(() => `${sentence(random, 18)}.${random.chance(0.3) ? '\\n\\n' : ' '}`);
  const base64 = Buffer.from(random.hex(2 * STORE), 'hex')
    .toString('base64')
    .replaceAll('=', '');
  return {
    output: (size, where) => output(size, where),
    prose: (size, where) => prose(size, where),
    base64(size, where) {
      const start = where.whole(base64.length / 2);
      return base64.slice(start).padEnd(size, base64).slice(0, size);
    },
  };
}

const word = (random: Random) => WORDS[random.whole(WORDS.length)] ?? '';
const sentence = (random: Random, most: number) =>
  Array.from({ length: 1 + random.whole(most) }, () => word(random)).join(' ');

/** Cut between pieces only, so that no escape is cut in two. */
function storeOf(piece: () => string): (size: number, random: Random) => string {
  const starts: number[] = [];
  let text = '';
  while (text.length < STORE) {
    starts.push(text.length);
    text += piece();
  }
  return (size, random) => {
    const first = random.whole(starts.length);
    const start = starts[first] ?? 0;
    const last = starts.findIndex((at, index) => index > first && at >= start + size);
    return last < 0
      ? text.slice(0, starts.find((at) => at >= size) ?? text.length)
      : text.slice(start, starts[last]);
  };
}
