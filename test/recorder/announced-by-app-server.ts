// Reads the actions out of what `codex app-server` announces, in the order in which they first ended.
import type { Action, Seen } from './action.ts';
import { at, listAt, numberAt, textAt } from './json.ts';
import { scriptOfLine } from './shell-words.ts';

export function announcedByAppServer(messages: readonly unknown[]): Seen[] {
  const seen = new Map<string, Seen>();
  for (const message of messages) {
    if (textAt(message, 'method') !== 'item/completed') continue;
    const item = at(message, 'params', 'item');
    const callId = textAt(item, 'id') ?? null;
    const action = actionOf(item);
    // A review's items are announced in its own thread and in that of the user.
    if (action !== undefined) seen.set(callId ?? `item ${seen.size}`, { callId, action });
  }
  return [...seen.values()];
}

function actionOf(item: unknown): Action | undefined {
  const given = textAt(item, 'status') ?? 'completed';
  const status = given === 'inProgress' ? 'in_progress' : given;
  switch (textAt(item, 'type')) {
    case 'commandExecution': {
      const command = scriptOfLine(textAt(item, 'command') ?? '');
      return { kind: 'command', command, exit_code: numberAt(item, 'exitCode') ?? null, status };
    }
    case 'fileChange': {
      const changes = listAt(item, 'changes').map((change) => ({
        path: textAt(change, 'path') ?? '',
        change: textAt(change, 'kind', 'type') ?? '',
      }));
      return { kind: 'file_change', changes, status };
    }
    case 'mcpToolCall':
      return { kind: 'mcp', server: textAt(item, 'server') ?? '', tool: textAt(item, 'tool') ?? '', status };
    case 'dynamicToolCall':
      return { kind: 'tool', tool: textAt(item, 'tool') ?? '', status };
    case 'imageGeneration':
      return { kind: 'tool', tool: 'image_generation', status };
    case 'imageView':
      return { kind: 'tool', tool: 'view_image', status };
    case 'webSearch':
      return { kind: 'web_search', status };
    default:
      return undefined;
  }
}
