// A user's message; never exported. What it tells of is the turn. In recordings that do not mark turns (until 0.99)
// only one begins a turn: event user_message, in the first, bare recordings response item message. Later TurnItem
// UserMessage.
import * as z from 'zod/mini';
import { lenient, text } from './fields.js';
import { defineKind } from './kind.js';

const userMessage = defineKind({
  name: 'event_msg/user_message',
  payload: z.object({}),
  sample: {},
  exports: {},
  project(_payload, at, session) {
    if (!session.marksTurns && session.review === null) session.turns.start(null, at.ordinal);
  },
});

/** Context that Codex adds in the user's role begins with a tag of its own. */
const INJECTED =
  /^\s*<(?:environment_context|user_instructions|turn_aborted|user_action|ENVIRONMENT_CONTEXT)/;
const FOLDER = /^\s*<environment_context>\s*<cwd>([^<\n]+)<\/cwd>/;

const bareMessage = defineKind({
  name: 'bare/message',
  payload: z.object({ role: text, content: lenient(z.array(z.object({ text: text }))) }),
  sample: { role: 'user', content: [{ type: 'input_text', text: 'hello' }] },
  exports: { leaves: 'content[].text@folder', reads: 'role' },
  project({ role, content }, at, session) {
    if (role !== 'user') return;
    const texts = content?.map((part) => part.text ?? '') ?? [];
    // Nothing else in these recordings says where the session works.
    const cwd = texts.map((part) => FOLDER.exec(part)?.[1]).find(Boolean);
    if (cwd !== undefined) session.enterFolder(cwd);
    if (!texts.some((part) => INJECTED.test(part))) session.turns.start(null, at.ordinal);
  },
});

/**
 * Its id tells how the turn was recorded: `migrate-rollouts` numbers the items that it makes of an older thread, in
 * which the inner actions of programs never were.
 */
const userMessageItem = defineKind({
  name: 'event_msg/item_completed/UserMessage',
  payload: z.object({ item: z.object({ id: z.string() }) }),
  sample: { item: { id: 'item-1' } },
  exports: { reads: 'item.id' },
  project({ item }, _line, session) {
    session.setInnerActions(!/^item-\d+$/.test(item.id));
  },
});

export const userMessages = [userMessage, bareMessage, userMessageItem];
