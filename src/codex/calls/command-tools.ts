// Tools that run a command or apply a patch: shell, local_shell, shell_command, exec_command, apply_patch and their
// older names. If a command is nothing but a call of apply_patch, Codex applies the patch itself.
import type { CommandExecution } from '../../contract/v1/records.js';
import { SANDBOX_PERMISSIONS } from '../../contract/v1/words.js';
import type { Fields } from '../json/envelope.js';
import type { Claims } from '../session/evidence.js';
import { type Session, shownBy } from '../session/session.js';
import { commandOf, scriptOf } from '../values/shell.js';
import { argumentsOf, type Call, type CallReading } from './call.js';
import { changesInPatch } from './patch.js';

export function readCommand(call: Call, session: Session): CallReading | null {
  const given = argumentsOf(call);
  if (given === null) return null;
  const command = given.cmd ?? given.command ?? given.input;
  const argv = Array.isArray(command) && command.every((word) => typeof word === 'string') ? command : null;
  if (argv === null && typeof command !== 'string') return null;
  const folder = given.workdir ?? given.working_directory;
  const asked = permissionsIn(given);
  return commandReading(
    call.name,
    argv ?? String(command),
    { folder: typeof folder === 'string' ? folder : null, asked },
    session,
  );
}

/** Returns what the call asks for beyond the sandbox. In older releases it could only ask for everything. */
function permissionsIn(given: Fields): CommandExecution['sandbox_permissions'] {
  if (given.with_escalated_permissions === true) return 'require_escalated';
  return SANDBOX_PERMISSIONS.find((word) => word === given.sandbox_permissions) ?? null;
}

/** @param command The arguments, or the script if the tool takes one. */
function commandReading(
  tool_name: string,
  command: readonly string[] | string,
  { folder, asked }: { folder: string | null; asked: CommandExecution['sandbox_permissions'] },
  session: Session,
): CallReading {
  const argv = typeof command === 'string' ? null : command;
  const cwd = folder === null ? session.cwd : session.paths.absolute(folder, session.cwd);
  const ran: Claims = {
    type: 'command_execution',
    tool_name,
    command: typeof command === 'string' ? command : commandOf(command),
    argv,
    cwd: cwd === null ? null : session.paths.shown(cwd, null),
    initiator: 'agent',
    sandbox_permissions: asked,
  };
  const script = argv === null ? String(command) : scriptOf(argv);
  const patch = (argv && patchInCommand(argv)) ?? (script && patchInCommand(script));
  if (!patch) return { claims: ran };
  const base = patch.folder === null ? cwd : session.paths.absolute(patch.folder, cwd);
  const changes = changesInPatch(patch.patch, shownBy(session, base));
  return { claims: { type: 'file_change', tool_name: 'apply_patch', changes }, fallback: ran };
}

/**
 * Returns the patch inside a command and the folder it is relative to. Codex runs two forms as patches:
 * `apply_patch PATCH`, and a script that is nothing but `[cd DIR &&] apply_patch <<'EOF'`.
 */
export function patchInCommand(
  command: readonly string[] | string,
): { patch: string; folder: string | null } | null {
  if (typeof command !== 'string') {
    const [program = '', patch, ...more] = command;
    const isCall = /^apply_?patch$/.test(program) && more.length === 0;
    return isCall && patch !== undefined ? { patch, folder: null } : null;
  }
  const { folder, patch } = HERE_DOCUMENT.exec(command)?.groups ?? {};
  return patch === undefined ? null : { patch, folder: folder?.replace(/^(["'])(.*)\1$/, '$2') ?? null };
}

/**
 * The end word can be bare or quoted in two ways. A back-reference to a group that did not match matches the empty
 * text.
 */
const HERE_DOCUMENT =
  /^\s*(?:cd\s+(?<folder>(?:"[^"]+"|'[^']+'|[^\s;&|"'])+)\s*&&\s*)?apply_?patch\s*<<-?\s*(?:'(?<single>[^'\n]+)'|"(?<double>[^"\n]+)"|(?<bare>[\w.+-]+))\r?\n(?<patch>[\s\S]*?)\r?\n\k<single>\k<double>\k<bare>\s*$/;

/** Reads a call of apply_patch: the patch is the input, or the `input` argument. */
export function readPatch(call: Call, session: Session): CallReading | null {
  const patch = call.custom ? call.input : argumentsOf(call)?.input;
  if (typeof patch !== 'string') return null;
  const changes = changesInPatch(patch, shownBy(session));
  return { claims: { type: 'file_change', tool_name: 'apply_patch', changes } };
}
