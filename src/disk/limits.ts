// How much is read of a disk. All limits are far above what Codex writes; only a hostile disk meets them.

/** Folders below each other. Codex's are four deep. */
export const MAX_DEPTH = 16;

/** Characters of a path in the home. Codex's have a hundred. */
export const MAX_PATH_LENGTH = 500;

/** Codex makes one folder a day. This many take a minute or two on a slow disk. */
export const MAX_FOLDERS = 100_000;

/** Keeps a flood in one folder from hiding another. The busiest agent begins some hundreds of sessions a day. */
export const MAX_FILES_IN_FOLDER = 10_000;

/** Fifty a day for three years. Each takes a millisecond, and a kilobyte of the manifest. */
export const MAX_FILES = 50_000;

/** Bytes of all files: a tebibyte, which takes half an hour to read. The largest Codex home ever reported has 0.4. */
export const MAX_TOTAL_SIZE = 2 ** 40;

/** Bytes that any file may have besides what its size on disk explains: a power cut leaves holes. */
export const SLACK = 16 * 1024 * 1024;

/** How many times its own size a compressed file may expand to. zstd packs rollouts five to thirty times. */
export const MAX_RATIO = 64;

/**
 * Zero bytes that are read of one file, in whole blocks: Codex writes none. The file system is not asked where the
 * holes are, because some report no blocks for files that are full.
 */
export const MAX_ZERO_BYTES = SLACK;

/**
 * Bytes of a line. Codex keeps at most 1 MiB of a command's output and wrote it up to three times, where JSON may take
 * six bytes for one: 18 MiB. Longer lines are images and copies of the history, which are no actions.
 */
export const MAX_LINE_LENGTH = 32 * 1024 * 1024;

/** The most that one zstd block may hold, packed or not. */
export const MAX_ZSTD_BLOCK = 128 * 1024;

/** Bytes that a decoder must keep of a frame. Codex's frames need 2 MiB; the format asks every decoder for 8. */
export const MAX_ZSTD_WINDOW = 8 * 1024 * 1024;
