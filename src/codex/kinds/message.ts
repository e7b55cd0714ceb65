// Response item message: never exported. In the first, bare recordings a user's message begins a turn.
import * as z from 'zod/mini';
import { defineKind, lenient, text } from './kind.js';

/** Context that Codex adds in the user's role begins with a tag of its own. */
const INJECTED =
  /^\s*<(?:environment_context|user_instructions|turn_aborted|user_action|ENVIRONMENT_CONTEXT)/;
const FOLDER = /^\s*<environment_context>\s*<cwd>([^<\n]+)<\/cwd>/;

export const bareMessage = defineKind({
  name: 'bare/message',
  payload: z.object({ role: text, content: lenient(z.array(z.object({ text: text }))) }),
  project({ role, content }, at, session) {
    if (role !== 'user') return;
    const texts = content?.map((part) => part.text ?? '') ?? [];
    // Nothing else in these recordings says where the session works.
    session.cwd = texts.map((part) => FOLDER.exec(part)?.[1]).find(Boolean) ?? session.cwd;
    if (!texts.some((part) => INJECTED.test(part))) session.turns.start(null, at.ordinal);
  },
});
