// Event exec_command_end: a command, in extended history from 0.102 to 0.128.
import * as z from 'zod/mini';
import { defineEndEvent } from './end-event.js';
import { commandFields, readCommandRecord } from './items/command-execution.js';

export const execCommandEnd = defineEndEvent({
  type: 'exec_command_end',
  fields: z.object(commandFields),
  read: readCommandRecord,
});
