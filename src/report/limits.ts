// How much a summary shows: with every row used and every text cut, it stays under 1,000,000 bytes of UTF-8.

// The runner drops a step summary of more than 1 MiB whole. One code point takes at most four bytes once
// escaped, so the largest rows below come to about 0.93 MB; the test of the summary's size holds them to it.

/** How many rows are kept, and so how much memory a tally takes. */
export const ROWS = {
  /** Over all sessions: enough for a long run, and more than anyone reads in a browser. */
  commands: 400,
  /** What went wrong is read first and is rarely much; this is a guard, not a page length. */
  failures: 150,
  /** A refactoring may touch hundreds of files; a review of it starts here. */
  files: 400,
  /** Pairs of server and tool: no agent is offered many more. */
  tools: 60,
  /** Each session costs a heading and a table; a run rarely has more than a handful of sub-agents. */
  sessions: 50,
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
} as const;

/**
 * Length, as JSON, of the list of changed paths that the outputs may carry. A job's outputs share 1 MB
 * counted in UTF-16, which is 524,288 characters; this leaves room for the rest.
 */
export const CHANGED_PATHS_LENGTH = 300_000;
