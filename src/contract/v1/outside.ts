// Reads from the contract's form of a path whether it is inside the workspace.

/** A path is outside if it starts at a root, a drive or a share, or goes above an unknown folder. */
export const isOutside = (path: string): boolean => /^(?:\/|\.\.(?:\/|$)|[A-Za-z]:[\\/]|\\\\)/.test(path);
