// What the way in which the contract writes a path tells.

/** Whether it is outside the workspace: from a root, a drive, a share, or above a folder that is not known. */
export const isOutside = (path: string): boolean => /^(?:\/|\.\.(?:\/|$)|[A-Za-z]:[\\/]|\\\\)/.test(path);
