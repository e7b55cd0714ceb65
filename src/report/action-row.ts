// Makes the row of a table from a record.
import type { ActionRecord } from '../contract/v1/records.js';
import type { Look } from '../look/look.js';
import { clip } from '../shared/text.js';
import { excerptOf } from './excerpt.js';
import { CUT } from './limits.js';
import { mixedWord } from './mixed-scripts.js';
import type { ActionRow } from './summary-data.js';

export type Performed = Extract<
  ActionRecord,
  { action_type: 'command_execution' | 'file_change' | 'tool_call' }
>;

/** The row of a record. Texts are cut, so that a row that is kept does not keep a large record in memory. */
export function toActionRow(record: Performed, session: number, look?: Look): ActionRow {
  const common = {
    session,
    sequence: record.sequence,
    turn: record.turn_index,
    text: record.command === null ? null : excerptOf(record.command, CUT.command),
    morePaths: 0,
    server: null,
    tool: clip(record.tool_name, CUT.name),
    cwd: null,
    typedByUser: false,
    innerActions: null,
    status: record.status,
    exitCode: null,
    durationMs: record.duration_ms,
    unsupported: false,
    mixedWord: clip(mixedWord(record.command ?? ''), CUT.name),
    times: 1,
    lastSequence: record.sequence,
    completedLater: false,
  };
  switch (record.action_type) {
    case 'command_execution':
      return {
        ...common,
        type: 'command',
        text: record.command === null ? null : excerptOf(record.command, CUT.command, look?.hereDocuments),
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
        mixedWord: clip(mixedWord(record.changed_paths.join(' ')), CUT.name),
        morePaths: Math.max(0, record.changed_paths.length - 1),
      };
    }
    case 'tool_call':
      return {
        ...common,
        type: 'tool',
        server: clip(record.server, CUT.name),
        unsupported: record.status === 'failed' && record.command === null && isShellTool(record.tool_name),
        innerActions: record.inner_actions,
      };
  }
}

/**
 * Tools that run commands or patches. A call that ran something is recorded as a command or a patch, not as a tool
 * call.
 */
const SHELL_TOOLS = [
  'shell',
  'shell_command',
  'local_shell',
  'exec_command',
  'container.exec',
  'apply_patch',
];

const isShellTool = (tool: string | null): boolean => tool !== null && SHELL_TOOLS.includes(tool);

/** The longest texts that are compared. Longer ones never count as equal. */
const MAX_KEY = 2000;

/**
 * A key that is equal for actions of one session that do the same. Null if nothing is known to compare, or too much.
 */
export function actionKey(record: Performed): string | null {
  const { action_type, command, tool_name, changed_paths } = record;
  const cwd = action_type === 'command_execution' ? record.cwd : null;
  const server = action_type === 'tool_call' ? record.server : null;
  if (command === null && changed_paths.length === 0 && action_type !== 'tool_call') return null;
  const text = command ?? changed_paths.join('\n');
  if (text.length > MAX_KEY) return null;
  return JSON.stringify([action_type, action_type === 'tool_call' ? tool_name : null, server, cwd, text]);
}
