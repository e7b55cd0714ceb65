// apply_patch as a tool of its own: the patch is the input, or the `input` argument.

import { type Session, shownBy } from '../../session/session.js';
import type { Call, CallReading } from '../call.js';
import { changesInPatch } from '../patch.js';
import { argumentsOf } from './arguments.js';

export function readPatch(call: Call, session: Session): CallReading | null {
  const patch = call.custom ? call.input : argumentsOf(call)?.input;
  if (typeof patch !== 'string') return null;
  const changes = changesInPatch(patch, shownBy(session));
  return { facts: { type: 'file_change', tool_name: 'apply_patch', changes } };
}
