// How much is read of git's output and of one file. What is over a limit is reported as not compared.

/** Bytes of git's output: names of some 600,000 files in all commands together. */
export const MAX_GIT_OUTPUT = 64 * 1024 * 1024;

/** Bytes of a file whose line endings are changed in memory. Text is seldom larger. */
export const MAX_TEXT_SIZE = 16 * 1024 * 1024;

/** Commits since a session began. An agent makes a handful; a branch that was fetched meanwhile has hundreds. */
export const MAX_NEW_COMMITS = 10_000;
