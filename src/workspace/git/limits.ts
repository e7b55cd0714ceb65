// Limits of what is read from git and from one file. What exceeds a limit is reported as not compared.

/** Bytes of git's output in all commands together: the names of about 600,000 files. */
export const MAX_GIT_OUTPUT = 64 * 1024 * 1024;

/** Bytes of a file whose line endings are changed in memory. Text files are seldom larger. */
export const MAX_TEXT_SIZE = 16 * 1024 * 1024;

/** Commits since a session began. An agent makes a handful; a branch that was fetched in the meantime has hundreds. */
export const MAX_NEW_COMMITS = 10_000;
