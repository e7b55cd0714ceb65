// How much is kept for a summary, whatever the export holds; how much of it is shown is decided in levels.ts.

/** How many rows are kept, and so how much memory a tally takes: a few megabytes at most. */
export const ROWS = {
  /** Over all sessions, shared out between them: a table of more is not read but searched, in the artifact. */
  commands: 2000,
  /** What went wrong is read first: more than ever fit into a summary, for any of them may be the one. */
  failures: 9000,
  /** A refactoring may touch hundreds of files; a review of it starts here. */
  files: 2000,
  /** Of each kind: a session in which one rule finds more is looked at in the artifact. */
  looks: 100,
  /** Parts of one command that rules found. */
  parts: 3,
  /** Pairs of server and tool: no agent is offered many more. */
  tools: 100,
  sessions: 500,
  /** Sets of rules that turns ran under. */
  rules: 50,
  /** Turns of one session that were interrupted, failed or rolled back. */
  notableTurns: 100,
  /** Of any list in the last section, which gives the count of the rest. */
  listed: 10,
} as const;

/** How many code points of a text are shown. */
export const CUT = {
  /** About two lines of a table on a wide screen. */
  command: 140,
  /** Deep source trees stay whole. */
  path: 200,
  /** A move shows two paths where others show one. */
  movedPath: 100,
  /** Names of tools, servers, programs and releases, and working directories. */
  name: 40,
  /** A thread's id or an agent's path. */
  identity: 60,
  /** Of a bar in the timeline. */
  label: 60,
} as const;

/**
 * Bars of one chart; Mermaid takes no text of more than 50,000 characters, and these come to less. A command
 * of fewer milliseconds than the shortest has no bar that could be seen.
 */
export const BARS = { turns: 40, commands: 60, shortest: 100 } as const;

/**
 * Length, as JSON, of the list of changed paths that the outputs may carry. A job's outputs share 1 MB
 * counted in UTF-16, which is 524,288 characters; this leaves room for the rest.
 */
export const CHANGED_PATHS_LENGTH = 300_000;
