// Reads paths in the contract's form.
import type { FileChange } from './records.js';

/**
 * Whether a path is outside the workspace: it starts at a root, a drive or a share, or goes above an unknown folder.
 */
export const isOutside = (path: string): boolean => /^(?:\/|\.\.(?:\/|$)|[A-Za-z]:[\\/]|\\\\)/.test(path);

/** Returns every path that the changes touched, including both ends of a move, each once. */
export const pathsOf = (changes: readonly FileChange[]): string[] => [
  ...new Set(changes.flatMap(({ path, from = path }) => [from, path])),
];
