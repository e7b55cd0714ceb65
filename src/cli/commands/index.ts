// Lists the subcommands by name.
import type { Command } from '../command.js';
import { exportCommand } from './export.js';

/** All except the default one are loaded when they are called, because loading all would slow the start. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  export: async () => exportCommand,
  render: async () => (await import('./render.js')).renderCommand,
  verify: async () => (await import('./verify.js')).verifyCommand,
};

/** The command if the first argument does not name one. */
export const DEFAULT_COMMAND = 'export';
