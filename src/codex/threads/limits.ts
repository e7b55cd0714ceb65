// How much is remembered to know whose a line is. Only a hostile recording meets these limits.

/** Lines of one session, so that a repeated one is known: thirty megabytes. A line beyond them counts as its own. */
export const MAX_REMEMBERED_LINES = 500_000;

/** Turns of a parent. No thread has as many. */
export const MAX_PARENT_TURNS = 100_000;

/** Fingerprints kept between two lines of a parent's history, and characters of one. Codex writes a few lines there. */
export const MAX_FINGERPRINTS = 256;
export const MAX_FINGERPRINT_LENGTH = 64 * 1024;

/** Digests of a parent's actions, three for each line. A copy of an action beyond them counts as the fork's own. */
export const MAX_ORIGINALS = 1_500_000;

/** Digests of the actions of sessions that were read, so that a late record of one is known to be a duplicate. */
export const MAX_READ_ACTIONS = 1_000_000;
