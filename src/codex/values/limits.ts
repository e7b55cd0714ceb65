// Limits of what is read from a recording. All are far above what Codex writes; only a hostile file reaches them.

/** Files in one patch. Each is exported with its path from the root. */
export const MAX_CHANGES = 10_000;

/** Characters at the start of an output in which Codex's own words about its end are searched. */
export const MAX_ENDING_LENGTH = 4096;

/** Characters of an id of a thread or a turn. Codex's have 36, and every record repeats them. */
export const MAX_ID_LENGTH = 256;

/** Characters of a folder that other paths are relative to. No system has longer ones. */
export const MAX_FOLDER_LENGTH = 4096;

/** Attempts to find a record after one that was cut short. Each parses the rest of the line again. */
export const MAX_SPLICES = 16;

/** Characters of a line in which we look for such a record. */
export const MAX_SPLICED_LENGTH = 4 * 1024 * 1024;

/** Paths whose exported form is remembered, and characters of such a path: together less than a mebibyte. */
export const MAX_KNOWN_PATHS = 500;
export const MAX_KNOWN_PATH_LENGTH = 500;
