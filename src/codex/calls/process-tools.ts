// Reads calls of tools that start something that keeps running, or that poll or feed it: code-mode programs, their
// cells, and processes.
import type { Session } from '../session/session.js';
import { argumentsOf, type Call, type CallReading } from './call.js';

/** Whether a call runs a JavaScript program that calls tools through the object `tools`. */
export const isCodeMode = ({ name, custom }: Call): boolean => custom && /^(?:exec|code_mode)$/.test(name);

/**
 * Reads a program of code mode. If all its inner calls are recorded, they are the actions; otherwise the program itself
 * is an action. Which of the two it is becomes known at the end of the session.
 */
export function readProgram(call: Call, session: Session): CallReading {
  return {
    claims: { type: 'tool_call', tool_name: call.name, server: null, command: call.input },
    role: session.hasInnerActions ? 'program' : 'opaque_program',
  };
}

/** Reads `wait`. With a cell id it polls a program that yielded; without one it is another tool of that name. */
export function readCellPoll(call: Call, _session: Session): CallReading | null {
  const cell = argumentsOf(call)?.cell_id;
  if (typeof cell !== 'string' && typeof cell !== 'number') return null;
  return { claims: { type: 'tool_call', tool_name: call.name }, role: 'poll', polls: String(cell) };
}

/** Reads characters that are sent to a running process: they are an action. An empty text only polls the process. */
export function readStdin(call: Call, _session: Session): CallReading | null {
  const given = argumentsOf(call);
  if (given === null) return null;
  const session = given.session_id;
  if (typeof session !== 'number' && typeof session !== 'string') return null;
  const input = given.chars ?? given.input ?? '';
  const characters = Array.isArray(input) ? input.join(' ') : String(input);
  return {
    claims: { type: 'tool_call', tool_name: call.name, server: null, command: characters },
    role: characters === '' ? 'poll' : 'action',
    polls: String(session),
  };
}
