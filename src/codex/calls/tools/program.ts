// Code mode: the model writes a program that calls the tools. Where the inner calls are recorded they are
// the actions; where they are not, the program is all that is known.

import type { Session } from '../../session/session.js';
import type { Call, CallReading } from '../call.js';
import { argumentsOf } from './arguments.js';

export function readProgram(call: Call, session: Session): CallReading {
  return {
    facts: { type: 'tool_call', tool_name: call.name, server: null, command: call.input },
    role: session.innerActionsRecorded ? 'program' : 'opaque_program',
  };
}

/** `wait` with a cell id polls a program that yielded; other tools of that name have no cell. */
export function readCellPoll(call: Call, _session: Session): CallReading | null {
  const cell = argumentsOf(call)?.cell_id;
  if (typeof cell !== 'string' && typeof cell !== 'number') return null;
  return { facts: { type: 'tool_call', tool_name: call.name }, role: 'poll', polls: String(cell) };
}
