// write_stdin: characters for a running process are an action, none are a poll of it.

import type { Session } from '../../session/session.js';
import type { Call, CallReading } from '../call.js';
import { argumentsOf } from './arguments.js';

export function readStdin(call: Call, _session: Session): CallReading | null {
  const given = argumentsOf(call);
  const session = given?.session_id;
  if (typeof session !== 'number' && typeof session !== 'string') return null;
  const input = given?.chars ?? given?.input ?? '';
  const characters = Array.isArray(input) ? input.join(' ') : String(input);
  return {
    facts: { type: 'tool_call', tool_name: call.name, server: null, command: characters },
    role: characters === '' ? 'poll' : 'action',
    polls: String(session),
  };
}
