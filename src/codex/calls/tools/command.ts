// Tools that run a command: shell, local_shell, shell_command, exec_command and their older names.

import type { Facts } from '../../session/evidence.js';
import { type Session, shownBy } from '../../session/session.js';
import { commandOf, scriptOf } from '../../values/shell.js';
import type { Call, CallReading } from '../call.js';
import { changesInPatch, patchInCommand } from '../patch.js';
import { argumentsOf } from './arguments.js';

export function readCommand(call: Call, session: Session): CallReading | null {
  const given = argumentsOf(call);
  const command = given?.cmd ?? given?.command ?? given?.input;
  const argv = Array.isArray(command) && command.every((word) => typeof word === 'string') ? command : null;
  if (argv === null && typeof command !== 'string') return null;
  const folder = given?.workdir ?? given?.working_directory;
  return commandReading(
    call.name,
    argv ?? String(command),
    typeof folder === 'string' ? folder : null,
    session,
  );
}

/** @param command The arguments, or the script where the tool takes one. */
export function commandReading(
  tool_name: string,
  command: readonly string[] | string,
  folder: string | null,
  session: Session,
): CallReading {
  const argv = typeof command === 'string' ? null : command;
  const cwd = folder === null ? session.cwd : session.paths.absolute(folder, session.cwd);
  const ran: Facts = {
    type: 'command_execution',
    tool_name,
    command: typeof command === 'string' ? command : commandOf(command),
    argv,
    cwd: cwd === null ? null : session.paths.shown(cwd, null),
    initiator: 'agent',
  };
  const script = argv === null ? String(command) : scriptOf(argv);
  const patch = (argv && patchInCommand(argv)) ?? (script && patchInCommand(script));
  if (!patch) return { facts: ran };
  const base = patch.folder === null ? cwd : session.paths.absolute(patch.folder, cwd);
  const changes = changesInPatch(patch.patch, shownBy(session, base));
  return { facts: { type: 'file_change', tool_name: 'apply_patch', changes }, otherwise: ran };
}
