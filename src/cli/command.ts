// Defines a subcommand and what it may use of the terminal.
import type { GrowingFile } from '../disk/write-file.js';
import type { Redactor } from '../redact/redactor.js';
import { ExportError } from '../shared/errors.js';

export interface Terminal {
  /** Standard output. */
  readonly output: GrowingFile;
  /** Writes one line to standard error, without secrets and control characters. */
  readonly log: (text: string) => void;
  readonly redactor: Redactor;
}

export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

export interface Command {
  /**
   * @param args The arguments after the command's name.
   * @returns the exit code.
   * @throws ExportError `bad_input` if the arguments are wrong.
   */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

/**
 * Parses arguments, and turns an exception of the parser into an error for the user.
 *
 * @throws ExportError `bad_input`, naming the option.
 */
export function parsed<Options>(parse: () => Options): Options {
  try {
    return parse();
  } catch (cause) {
    const [reason = ''] = String(cause instanceof Error ? cause.message : cause).split('\n');
    const sentence = reason.replace(/\.?$/, '.');
    throw new ExportError('bad_input', `${sentence} Run with --help to see the options.`, { cause });
  }
}
