// Joins the arguments of a command into one text, because the argument before it may show that an argument is a secret.
import { quoted } from '../shared/shell-word.js';
import type { Found } from './ranges.js';

/**
 * Returns the text that is searched for secrets instead of the arguments.
 *
 * @returns null if the arguments are a shell and a script, because the script is searched by itself.
 */
export const argvText = (argv: readonly string[], command: unknown): string | null =>
  typeof command === 'string' && argv.some((word) => word.includes(command))
    ? null
    : argv.map(quoted).join(' ');

/**
 * Splits places in the text of `argvText` into places in each argument.
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
    // If quotes in the word were quoted, positions differ, so the whole word is replaced.
    const isWhole = written !== word && word.includes("'");
    return own.map(({ start, end, kind }) =>
      isWhole
        ? { start: 0, end: word.length, kind }
        : { start: Math.max(0, start - offset), end: Math.min(word.length, end - offset), kind },
    );
  });
}
