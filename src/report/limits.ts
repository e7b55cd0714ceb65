// How much is kept for a summary, however large the export is. levels.ts decides how much of it is shown.

/** How many rows are kept. They bound the memory of a tally to a few megabytes. */
export const ROWS = {
  /** Over all sessions, shared out between them: a table of more is not read but searched, in the artifact. */
  commands: 2000,
  /** More than fit into a summary, because reviewers read failures first and any may be the one that matters. */
  failures: 9000,
  /** A refactoring may touch hundreds of files, and its review starts with this list. */
  files: 2000,
  /** Actions worth a look, of each kind. The artifact has the rest. */
  looks: 100,
  /** Parts of one command that the rules found. */
  parts: 3,
  /** Pairs of server and tool. Agents rarely have more. */
  tools: 100,
  sessions: 500,
  /** Different rules that turns ran under. */
  rules: 50,
  /** Turns of one session that were interrupted, failed or rolled back. */
  notableTurns: 100,
  /** Items of each list in the last section, which counts the rest. */
  listed: 10,
} as const;

/** How many code points of a text are shown. */
export const CUT = {
  /** About two lines of a table on a wide screen. */
  command: 140,
  /** Long enough for paths in deep source trees. */
  path: 200,
  /** A move shows two paths in the place of one. */
  movedPath: 100,
  /** Names of tools, servers, programs and releases, and working directories. */
  name: 40,
  /** A thread's id or an agent's path. */
  identity: 60,
  /** The label of a bar in the timeline. */
  label: 60,
} as const;

/**
 * Bars of one chart. Mermaid accepts at most 50,000 characters, and this many bars take less. A command that took fewer
 * milliseconds than `shortest` gets no bar, because nobody would see it.
 */
export const BARS = { turns: 40, commands: 60, shortest: 100 } as const;

/**
 * The longest list of changed paths in the outputs, in characters of JSON. The outputs of a job share 1 MB in UTF-16,
 * which is 524,288 characters, so other outputs have room left.
 */
export const CHANGED_PATHS_LENGTH = 300_000;
