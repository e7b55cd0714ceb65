// The subcommands by name.
import type { Command } from '../command.js';
import { exportCommand } from './export.js';

/** Each but the usual one is loaded only when it is called, because loading all would slow the start. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  export: async () => exportCommand,
  render: async () => (await import('./render.js')).renderCommand,
  verify: async () => (await import('./verify.js')).verifyCommand,
};

/** The command if the first argument names none. */
export const DEFAULT_COMMAND = 'export';
