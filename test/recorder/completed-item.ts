// Reads the action out of the record that Codex writes when one has ended: a completed item or an end event.
import type { Action, Seen } from './action.ts';
import { at, isRecord, numberAt, textAt, textsAt } from './json.ts';
import { scriptOf } from './shell-words.ts';

/** Undefined for items and events that are no action. */
export function completedItem(event: unknown): Seen | undefined {
  const item = textAt(event, 'type') === 'item_completed' ? at(event, 'item') : event;
  const action = actionOf(item);
  return action && { callId: textAt(item, 'id') ?? textAt(item, 'call_id') ?? null, action };
}

function actionOf(item: unknown): Action | undefined {
  const status = textAt(item, 'status') ?? 'completed';
  switch (textAt(item, 'type')) {
    case 'CommandExecution':
    case 'exec_command_end':
      return {
        kind: 'command',
        command: scriptOf(textsAt(item, 'command')),
        exit_code: numberAt(item, 'exit_code') ?? null,
        status,
      };
    case 'FileChange':
    case 'patch_apply_end':
      return { kind: 'file_change', changes: changesOf(at(item, 'changes')), status };
    case 'McpToolCall':
      return { kind: 'mcp', server: textAt(item, 'server') ?? '', tool: textAt(item, 'tool') ?? '', status };
    case 'mcp_tool_call_end': {
      const failed = at(item, 'result', 'Err') !== undefined || at(item, 'result', 'Ok', 'isError') === true;
      const called = at(item, 'invocation');
      const [server, tool] = [textAt(called, 'server') ?? '', textAt(called, 'tool') ?? ''];
      return { kind: 'mcp', server, tool, status: failed ? 'failed' : 'completed' };
    }
    case 'DynamicToolCall':
    case 'dynamic_tool_call_response':
      return {
        kind: 'tool',
        tool: textAt(item, 'tool') ?? '',
        status: at(item, 'success') === false ? 'failed' : 'completed',
      };
    case 'ImageGeneration':
    case 'image_generation_end':
    case 'image_generation_call':
      return { kind: 'tool', tool: 'image_generation', status };
    case 'ImageView':
    case 'view_image_tool_call':
      return { kind: 'tool', tool: 'view_image', status };
    case 'WebSearch':
    case 'web_search_end':
    case 'web_search_call':
      return { kind: 'web_search', status };
    default:
      return undefined;
  }
}

function changesOf(changes: unknown): { path: string; change: string }[] {
  if (!isRecord(changes)) return [];
  return Object.entries(changes).map(([path, change]) => ({ path, change: textAt(change, 'type') ?? '' }));
}
