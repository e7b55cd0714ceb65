// A command, with the arguments that really ran: TurnItem CommandExecution; before, in extended history from 0.102
// to 0.128, event exec_command_end.
import * as z from '#zod';
import type { Claims } from '../session/evidence.js';
import { isInnerId } from '../session/programs.js';
import { type Session, shownBy } from '../session/session.js';
import { commandOf } from '../values/shell.js';
import { statusOf } from '../values/status.js';
import { durationOf } from '../values/time.js';
import { duration, durationPlaces, durationSample, integer, text } from './fields.js';
import { defineEndEvent, defineItem, type ItemReading } from './frames.js';

const fields = {
  command: z.array(z.string()),
  cwd: text,
  source: text,
  status: text,
  exit_code: integer,
  duration,
};

const sample = {
  command: ['bash', '-lc', 'ls'],
  cwd: '/',
  source: 'agent',
  status: 'completed',
  exit_code: 0,
  duration: durationSample,
};
const exports = { leaves: 'command[] cwd', reads: `source status exit_code ${durationPlaces}` };

type Command = z.infer<z.ZodMiniObject<typeof fields>>;

function read(record: Command, session: Session): ItemReading {
  const { command: argv, exit_code, source } = record;
  const ended_by_codex = exit_code === -1;
  const claims: Claims = {
    type: 'command_execution',
    command: commandOf(argv),
    argv,
    exit_code: ended_by_codex ? null : exit_code,
    status: statusOf(record.status),
    initiator: source === 'user_shell' ? 'user' : 'agent',
    ended_by_codex,
    cwd: record.cwd === null ? undefined : shownBy(session)(record.cwd),
    duration_ms: durationOf(record.duration),
  };
  return { claims, fallback: source === 'unified_exec_startup' ? BY_EXEC_COMMAND : BY_UNKNOWN_TOOL };
}

/** Names the tool of a command that a program ran, because it has no call of its own. */
const BY_EXEC_COMMAND: Claims = { tool_name: 'exec_command' };
const BY_UNKNOWN_TOOL: Claims = { tool_name: null };

const commandExecution = defineItem({
  type: 'CommandExecution',
  fields: z.object({ id: z.string(), process_id: text, ...fields }),
  sample: { process_id: '1', ...sample },
  exports: { ...exports, reads: `process_id ${exports.reads}` },
  read(item, session) {
    const { id, process_id } = item;
    if (process_id !== null && isInnerId(id)) session.programs.noteProcess(id, process_id);
    return read(item, session);
  },
});

const execCommandEnd = defineEndEvent({
  type: 'exec_command_end',
  fields: z.object(fields),
  sample,
  exports,
  read,
});

export const commands = [commandExecution, execCommandEnd];
