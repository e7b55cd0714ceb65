// Limits of what is remembered to decide which thread a line belongs to. Only a hostile recording reaches them.

/**
 * Lines of one session that are remembered to recognise repeated ones, in thirty megabytes. Later lines count as new.
 */
export const MAX_REMEMBERED_LINES = 500_000;

/** Turns of a parent. No real thread has as many. */
export const MAX_PARENT_TURNS = 100_000;

/** Fingerprints kept between two lines of a parent's history, and characters of one. Codex writes a few lines there. */
export const MAX_FINGERPRINTS = 256;
export const MAX_FINGERPRINT_LENGTH = 64 * 1024;

/**
 * Digests of a parent's actions, three for each line. If the parent has more, copies of the later actions count as the
 * fork's own.
 */
export const MAX_ORIGINALS = 1_500_000;

/** Digests of the actions of sessions that were read, by which a late record of one is recognised as a duplicate. */
export const MAX_READ_ACTIONS = 1_000_000;
