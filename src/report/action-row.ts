// From a record to a row that can be kept.
import type { ActionRecord } from '../contract/v1/records.js';
import { excerptOf } from './excerpt.js';
import type { ActionRow } from './facts.js';
import { CUT } from './limits.js';
import { clip } from './markdown.js';

export type Performed = Extract<
  ActionRecord,
  { action_type: 'command_execution' | 'file_change' | 'tool_call' }
>;

/** Its texts are cut, so that keeping the row does not keep a large record. */
export function toActionRow(record: Performed, session: number): ActionRow {
  const common = {
    session,
    sequence: record.sequence,
    turn: record.turn_index,
    text: record.command === null ? null : [clip(record.command, CUT.command)],
    morePaths: 0,
    server: null,
    tool: clip(record.tool_name, CUT.name),
    cwd: null,
    typedByUser: false,
    status: record.status,
    exitCode: null,
    durationMs: record.duration_ms,
  };
  switch (record.action_type) {
    case 'command_execution':
      return {
        ...common,
        type: 'command',
        text: record.command === null ? null : excerptOf(record.command, CUT.command),
        cwd: record.cwd === '.' ? null : clip(record.cwd, CUT.name),
        typedByUser: record.initiator === 'user',
        exitCode: record.exit_code,
      };
    case 'file_change': {
      const [path] = record.changed_paths;
      return {
        ...common,
        type: 'patch',
        text: path === undefined ? null : [clip(path, CUT.path)],
        morePaths: Math.max(0, record.changed_paths.length - 1),
      };
    }
    case 'tool_call':
      return { ...common, type: 'tool', server: clip(record.server, CUT.name) };
  }
}
