// A message of the user. It is never exported, but it shows where turns begin and how they are recorded. In recordings
// that do not mark turns (until 0.99) it begins a turn: event user_message, or response item message in the first, bare
// recordings. Later releases write TurnItem UserMessage.
import * as z from '#zod';
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

/** Matches context that Codex adds as if the user had written it. */
const INJECTED =
  /^\s*<(?:environment_context|user_instructions|turn_aborted|user_action|ENVIRONMENT_CONTEXT)/;
/** Finds the working directory in such context, as releases from 0.25 write it, or as 0.22 and 0.23 do. */
const FOLDER =
  /^\s*<environment_context>\s*(?:<cwd>([^<\n]+)<\/cwd>|Current working directory:[ \t]*([^\s<][^\n<]*))/;

function folderIn(part: string): string | undefined {
  const [, tagged, inWords] = FOLDER.exec(part) ?? [];
  return tagged ?? inWords;
}

const bareMessage = defineKind({
  name: 'bare/message',
  payload: z.object({ role: text, content: lenient(z.array(z.object({ text: text }))) }),
  sample: { role: 'user', content: [{ type: 'input_text', text: 'hello' }] },
  exports: { leaves: 'content[].text@folder', reads: 'role' },
  project({ role, content }, at, session) {
    if (role !== 'user') return;
    const texts = content?.map((part) => part.text ?? '') ?? [];
    // In these recordings the working directory is nowhere else.
    const cwd = texts.map(folderIn).find(Boolean);
    if (cwd !== undefined) session.enterFolder(cwd.trim());
    if (!texts.some((part) => INJECTED.test(part))) session.turns.start(null, at.ordinal);
  },
});

/**
 * Its id shows how the turn was recorded: `migrate-rollouts` numbers the items that it makes from an older thread,
 * and those threads did not record the inner actions of programs.
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
