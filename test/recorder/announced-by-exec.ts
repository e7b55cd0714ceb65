// Reads the actions out of what `codex exec --json` prints, in the order in which they ended.
import type { Seen } from './action.ts';
import { announcedByEvents } from './announced-by-events.ts';
import { at, listAt, numberAt, textAt } from './json.ts';
import { scriptOfLine } from './shell-words.ts';

export function announcedByExec(events: readonly unknown[]): Seen[] {
  const older = events.map((event) => at(event, 'msg')).filter((message) => message !== undefined);
  if (older.length > 0) return announcedByEvents(older);
  return events
    .filter((event) => textAt(event, 'type') === 'item.completed')
    .flatMap((event) => actionOf(at(event, 'item')) ?? []);
}

function actionOf(item: unknown): Seen | undefined {
  // The ids here (`item_0`) are those of the stream, not of the calls.
  const callId = null;
  const status = textAt(item, 'status') ?? 'completed';
  switch (textAt(item, 'type') ?? textAt(item, 'item_type')) {
    case 'command_execution': {
      const command = scriptOfLine(textAt(item, 'command') ?? '');
      return {
        callId,
        action: { kind: 'command', command, exit_code: numberAt(item, 'exit_code') ?? null, status },
      };
    }
    case 'file_change': {
      const changes = listAt(item, 'changes').map((change) => ({
        path: textAt(change, 'path') ?? '',
        change: textAt(change, 'kind') ?? '',
      }));
      return { callId, action: { kind: 'file_change', changes, status } };
    }
    case 'mcp_tool_call':
      return {
        callId,
        action: {
          kind: 'mcp',
          server: textAt(item, 'server') ?? '',
          tool: textAt(item, 'tool') ?? '',
          status,
        },
      };
    case 'web_search':
      return { callId, action: { kind: 'web_search', status } };
    default:
      return undefined;
  }
}
