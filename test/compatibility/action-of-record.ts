// A record of the contract, spelled as the recorder spells actions, so that the two can be compared.
import type { ActionRecord } from '../../src/contract/v1/records.ts';
import type { Action } from '../recorder/action.ts';

/** Undefined for the markers of sessions and turns. */
export function actionOfRecord(record: ActionRecord): Action | undefined {
  const { status } = record;
  switch (record.action_type) {
    case 'command_execution':
      return { kind: 'command', command: record.command ?? '', exit_code: record.exit_code, status };
    case 'file_change':
      return {
        kind: 'file_change',
        // Codex announces a move as an update of the path that it moves.
        changes: record.changes.map(({ path, from, change }) => ({
          path: from ?? path,
          change: change === 'move' ? 'update' : change,
        })),
        status,
      };
    case 'tool_call': {
      const tool = record.tool_name ?? '';
      if (tool === 'web_search' && record.server === null) return { kind: 'web_search', status };
      if (record.server !== null) return { kind: 'mcp', server: record.server, tool, status };
      return { kind: 'tool', tool, status };
    }
    default:
      return undefined;
  }
}
