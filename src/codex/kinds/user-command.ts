// A command that the user typed (`!ls`), read from the message that shows it to the model (since 0.58). Releases that
// also record the command itself still write the message. Only the tagged command, its exit code and its duration are
// read: what the command printed is never exported.
import * as z from '#zod';
import type { Claims } from '../session/evidence.js';
import { millisecondsOf } from '../values/time.js';
import { lenient, text } from './fields.js';
import { defineKind } from './kind.js';
import { turnFields, turnOf, turnPlaces, turnSample } from './response-item.js';

export const USER_COMMAND_TAG = '<user_shell_command>';

/** Matches whole messages only, because a prompt can quote one. */
const COMMAND =
  /^<user_shell_command>\n<command>\n([\s\S]*?)\n<\/command>\n<result>\nExit code: (-?\d{1,10})\nDuration: ([\d.]{1,20}) seconds\nOutput:\n[\s\S]*<\/result>\n<\/user_shell_command>\s*$/;

export const userCommand = defineKind({
  name: 'response_item/message',
  payload: z.object({
    role: text,
    content: lenient(z.array(z.object({ text: text }))),
    ...turnFields,
  }),
  sample: {
    role: 'user',
    content: [
      {
        type: 'input_text',
        text: '<user_shell_command>\n<command>\nls\n</command>\n<result>\nExit code: 0\nDuration: 0.5 seconds\nOutput:\n\n</result>\n</user_shell_command>',
      },
    ],
    ...turnSample,
  },
  exports: { leaves: `content[].text@userCommand ${turnPlaces}`, reads: 'role' },
  project(message, at, session) {
    const claims = message.role === 'user' ? claimsIn(message.content ?? []) : null;
    if (claims === null) return 'ignored';
    session.actions.complete({ callId: null, ...turnOf(message, session), at, source: 'output', claims });
  },
});

function claimsIn(content: readonly { readonly text: string | null }[]): Claims | null {
  const [, command, code, seconds] = COMMAND.exec(content.length === 1 ? (content[0]?.text ?? '') : '') ?? [];
  if (command === undefined) return null;
  const exit_code = Number(code);
  return {
    type: 'command_execution',
    command,
    initiator: 'user',
    exit_code: exit_code === -1 ? null : exit_code,
    status: exit_code === 0 ? 'completed' : 'failed',
    duration_ms: millisecondsOf(Number(seconds)) ?? undefined,
  };
}
