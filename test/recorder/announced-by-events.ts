// Reads the actions out of Codex's own events, which the older `exec --json` printed as they were.
import type { Action, Seen } from './action.ts';
import { completedItem } from './completed-item.ts';
import { at, isRecord, numberAt, textAt, textsAt } from './json.ts';
import { scriptOf } from './shell-words.ts';

/** Each message as it stands under `msg`; what only the begin of a call says is put into its end. */
export function announcedByEvents(messages: readonly unknown[]): Seen[] {
  const begun = new Map<string, Record<string, unknown>>();
  return messages.flatMap((message) => {
    const type = textAt(message, 'type') ?? '';
    const callId = textAt(message, 'call_id') ?? '';
    if (!isRecord(message)) return [];
    if (type.endsWith('_begin')) begun.set(callId, message);
    const action = type.endsWith('_end') ? actionOf({ ...begun.get(callId), ...message }) : undefined;
    return action === undefined ? [] : { callId, action };
  });
}

function actionOf(message: unknown): Action | undefined {
  switch (textAt(message, 'type')) {
    case 'exec_command_end': {
      const exitCode = numberAt(message, 'exit_code') ?? null;
      const command = scriptOf(textsAt(message, 'command'));
      return {
        kind: 'command',
        command,
        exit_code: exitCode,
        status: exitCode === 0 ? 'completed' : 'failed',
      };
    }
    case 'patch_apply_end':
      return completedItem({
        changes: taggedChanges(at(message, 'changes')),
        type: 'FileChange',
        status: at(message, 'success') === true ? 'completed' : 'failed',
      })?.action;
    default:
      return completedItem(message)?.action;
  }
}

/** Then, what became of a file was the key of the change, or all of it, and not its type. */
function taggedChanges(changes: unknown): Record<string, unknown> {
  if (!isRecord(changes)) return {};
  return Object.fromEntries(
    Object.entries(changes).map(([path, change]) => {
      const key = isRecord(change) ? Object.keys(change)[0] : change;
      return [path, { type: textAt(change, 'type') ?? key }];
    }),
  );
}
