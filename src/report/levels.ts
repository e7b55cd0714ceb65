// How much of its data a summary shows: from everything down to counts alone.
import { CUT, ROWS } from './limits.js';

export interface Level {
  /** Commands of each session. */
  readonly commands: number;
  readonly sessions: number;
  /** Rows of "Worth a look", of each kind. */
  readonly looks: number;
  readonly failures: number;
  readonly files: number;
  readonly tools: number;
  /** Items of each list in the last section. */
  readonly listed: number;
  /** Code points of a command or a path. */
  readonly text: number;
}

const ALL: Level = {
  commands: ROWS.commands,
  sessions: ROWS.sessions,
  looks: ROWS.looks,
  failures: ROWS.failures,
  files: ROWS.files,
  tools: ROWS.tools,
  listed: ROWS.listed,
  text: CUT.path,
};
const SHORT: Level = { ...ALL, commands: 0, sessions: 100, files: 300, looks: 30, text: 60 };
const FAILURES: Level = { ...SHORT, sessions: 20, files: 100 };

/**
 * Each level takes less room than the one before. What went well is dropped first, so that as many failures as possible
 * stay. The last level shows no text of the agent at all.
 */
export const LEVELS: readonly Level[] = [
  ALL,
  { ...ALL, commands: 100 },
  { ...ALL, commands: 25 },
  { ...ALL, commands: 5 },
  { ...ALL, commands: 0 },
  SHORT,
  FAILURES,
  ...[6000, 4000, 3000, 2000, 1500, 1000, 700, 500].map((failures) => ({ ...FAILURES, failures })),
  { ...SHORT, sessions: 10, files: 50, failures: 300, looks: 10, tools: 20, listed: 3 },
  { ...SHORT, sessions: 0, files: 20, failures: 100, looks: 5, tools: 10, listed: 3 },
  { ...SHORT, sessions: 0, files: 5, failures: 20, looks: 2, tools: 5, listed: 1 },
  { ...SHORT, sessions: 0, files: 0, failures: 0, looks: 0, tools: 0, listed: 0 },
];
