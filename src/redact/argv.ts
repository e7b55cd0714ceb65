// The arguments of a command as one text: what makes a secret of an argument may be the argument before it.
import { quoted } from '../shared/shell-word.js';
import type { Found } from './ranges.js';

/**
 * The text to search for secrets in place of the arguments.
 *
 * @returns null if the arguments are a shell and the script: the script is then searched by itself.
 */
export const argvText = (argv: readonly string[], command: unknown): string | null =>
  typeof command === 'string' && argv.some((word) => word.includes(command))
    ? null
    : argv.map(quoted).join(' ');

/**
 * The places of the text of `argvText`, by argument.
 *
 * @example placesByWord(['mysql', '-pabc'], [{ start: 8, end: 11, kind: 'option' }]) // [[], [{ start: 2, end: 5, … }]]
 */
export function placesByWord(argv: readonly string[], places: readonly Found[]): Found[][] {
  let from = 0;
  return argv.map((word) => {
    const written = quoted(word);
    const to = from + written.length;
    const own = places.filter(({ start, end }) => start < to && end > from);
    const offset = from + (written === word ? 0 : 1);
    from = to + 1;
    // Where quotes were quoted, positions differ: then the whole word goes.
    const isWhole = written !== word && word.includes("'");
    return own.map(({ start, end, kind }) =>
      isWhole
        ? { start: 0, end: word.length, kind }
        : { start: Math.max(0, start - offset), end: Math.min(word.length, end - offset), kind },
    );
  });
}
