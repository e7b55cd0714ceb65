// Maps the names of tools to their readers. Codex renamed its tools several times; each name is listed here.
import type { Session } from '../session/session.js';
import type { Call, CallReading, ReadTool } from './call.js';
import { readCommand, readPatch } from './command-tools.js';
import { RESOURCE_TOOLS, readResourceCall } from './mcp-resources.js';
import { readPlain } from './plain-tools.js';
import { readCellPoll, readProgram, readStdin } from './process-tools.js';

const FUNCTIONS: Readonly<Record<string, ReadTool>> = {
  shell: readCommand,
  'container.exec': readCommand,
  local_shell: readCommand,
  shell_command: readCommand,
  exec_command: readCommand,
  unified_exec: (call, session) => readStdin(call, session) ?? readCommand(call, session),
  write_stdin: readStdin,
  apply_patch: readPatch,
  wait: readCellPoll,
  ...Object.fromEntries(RESOURCE_TOOLS.map((name) => [name, readResourceCall])),
};

const CUSTOM: Readonly<Record<string, ReadTool>> = {
  apply_patch: readPatch,
  exec: readProgram,
  code_mode: readProgram,
  js_repl: readProgram,
};

export function readCall(call: Call, session: Session): CallReading {
  const readers = call.custom ? CUSTOM : FUNCTIONS;
  const read = Object.hasOwn(readers, call.name) && isCodexs(call, session) ? readers[call.name] : undefined;
  return read?.(call, session) ?? readPlain(call, session);
}

/** Whether a call is of Codex's own tool: a client can register another one under the same name. */
const isCodexs = ({ name, namespace }: Call, { clientTools }: Session) =>
  (namespace === null || namespace === 'functions') && !clientTools.has(name);
