// Response item message: never exported. In the first, bare recordings a user's message begins a turn.
import * as z from 'zod/mini';
import { defineKind, lenient, text } from '../kind.js';

/** Context that Codex adds in the user's role begins with a tag of its own. */
const INJECTED =
  /^\s*<(?:environment_context|user_instructions|turn_aborted|user_action|ENVIRONMENT_CONTEXT)/;

export const bareMessage = defineKind({
  name: 'bare/message',
  payload: z.object({ role: text, content: lenient(z.array(z.object({ text: text }))) }),
  project({ role, content }, line, session) {
    const injected = content?.some((part) => INJECTED.test(part.text ?? '')) ?? false;
    if (role === 'user' && !injected) session.turns.start(null, line.ordinal);
  },
});
