// Limits of what is read from a disk. All are far above what Codex writes; only hostile files reach them.

/** Levels of nested folders. Codex uses four. */
export const MAX_DEPTH = 16;

/** Characters of a path in the home. Codex's paths have a hundred. */
export const MAX_PATH_LENGTH = 500;

/** Folders of a home. Codex makes one a day. So many take a minute or two on a slow disk. */
export const MAX_FOLDERS = 100_000;

/**
 * Files in one folder, so that a flood in one folder does not hide the others. The busiest agent begins a few hundred
 * sessions a day.
 */
export const MAX_FILES_IN_FOLDER = 10_000;

/** Files of a home: fifty a day for three years. Each takes a millisecond, and a kilobyte of the manifest. */
export const MAX_FILES = 50_000;

/** Bytes of all files: a tebibyte, which takes half an hour to read. The largest Codex home ever reported has 0.4. */
export const MAX_TOTAL_SIZE = 2 ** 40;

/** Bytes that any file may expand to beyond what its size on the disk explains, because a power cut leaves holes. */
export const SLACK = 16 * 1024 * 1024;

/** How many times its own size a compressed file may expand to. zstd packs rollouts five to thirty times. */
export const MAX_RATIO = 64;

/**
 * Zero bytes in whole blocks that are read from one file. Codex writes none. We do not ask the file system where the
 * holes are, because some systems report no blocks even for full files.
 */
export const MAX_ZERO_BYTES = SLACK;

/**
 * Bytes of a line. Codex keeps at most 1 MiB of a command's output and wrote it up to three times, where JSON may take
 * six bytes for one: 18 MiB. Longer lines are images and copies of the history, which are not actions.
 */
export const MAX_LINE_LENGTH = 32 * 1024 * 1024;

/** The most that one zstd block may hold, packed or not. */
export const MAX_ZSTD_BLOCK = 128 * 1024;

/**
 * Bytes of a frame that the decoder keeps. Codex's frames need 2 MiB; the format requires every decoder to support 8.
 */
export const MAX_ZSTD_WINDOW = 8 * 1024 * 1024;
