// What the contract's form of a path says, and which paths the changes of a patch have.
import type { FileChange } from './records.js';

/** A path is outside if it starts at a root, a drive or a share, or goes above an unknown folder. */
export const isOutside = (path: string): boolean => /^(?:\/|\.\.(?:\/|$)|[A-Za-z]:[\\/]|\\\\)/.test(path);

/** Every path that changes touched, both ends of a move, each once. */
export const pathsOf = (changes: readonly FileChange[]): string[] => [
  ...new Set(changes.flatMap(({ path, from = path }) => [from, path])),
];
