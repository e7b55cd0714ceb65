// Limits of the comparison with git. If one is exceeded, the manifest says that the workspace was not compared.

/** Distinct paths that are looked up on the disk. */
export const MAX_PATCHED_PATHS = 100_000;

/**
 * Milliseconds. A repository of 100,000 files takes a few seconds. A comparison that takes longer than this has a disk
 * that hangs or a git that waits for something.
 */
export const MAX_TIME_MS = 20_000;

/** Work trees. Jobs check out fewer. */
export const MAX_REPOSITORIES = 20;

/** Folders that are looked into, so that a hostile recording cannot keep the disk busy. */
export const MAX_FOLDERS = 5000;

/** Sessions that ran `git commit`: for each, git lists commits. */
export const MAX_COMMITTING_SESSIONS = 100;
