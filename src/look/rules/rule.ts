// What a rule gets: a program that was started, and the paths that it changes.
import type { SimpleCommand } from '../shell/simple-command.js';

export interface Started extends SimpleCommand {
  /** Its name without folder and extension, in lower case. */
  readonly program: string;
  /** The paths that it changes, as far as its words and redirections say. */
  readonly written: readonly string[];
  /** Whether a path that the command names is outside the workspace. */
  readonly isOutside: (path: string) => boolean;
}

export type CommandRule = (started: Started) => boolean;
