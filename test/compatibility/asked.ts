// Holds an export against what the programs of a scripted model asked for, which Codex may neither record nor announce.
import type { ActionRecord } from '../../src/contract/v1/records.ts';
import type { Action } from '../recorder/action.ts';
import type { AskedByCall } from '../recorder/asked.ts';

/**
 * In words: one for each call that is neither a record nor told by the record of its program, one for each record that
 * ends in another way than the call, and one for each record too many.
 *
 * @param incomplete The ids of calls that never came back. The manifest lists them.
 */
export function faultsOfAsked(
  asked: readonly AskedByCall[],
  records: readonly ActionRecord[],
  incomplete: ReadonlySet<string> = new Set(),
): string[] {
  const faults: string[] = [];
  const left = new Set(records);
  for (const call of asked) {
    const same = [...left]
      .filter((record) => isSame(call, record) || ranNothing(call, record))
      .sort((one, other) => closeness(call, other) - closeness(call, one));
    const found = same.find(({ status }) => call.status === undefined || status === call.status) ?? same[0];
    if (found === undefined) {
      const isTold =
        incomplete.has(call.callId) || records.some((record) => tellsProgram(record, call.callId));
      if (!isTold) faults.push(`lost: ${nameOf(call)}`);
      continue;
    }
    left.delete(found);
    if (call.status !== undefined && found.status !== call.status)
      faults.push(`wrong: ${nameOf(call)} is ${found.status}, was ${call.status}`);
  }
  const twice = asked.filter((call) => [...left].some((record) => isSame(call, record)));
  return [...faults, ...new Set(twice.map((call) => `twice: ${nameOf(call)}`))];
}

function isSame({ tool, command, paths }: AskedByCall, record: ActionRecord): boolean {
  if (paths !== undefined) return record.action_type === 'file_change' && hasPaths(record, paths);
  if (command !== undefined && tool !== 'write_stdin')
    return record.action_type === 'command_execution' && record.command === command;
  if (record.action_type !== 'tool_call' || bareName(record.tool_name ?? '') !== bareName(tool)) return false;
  return command === undefined || record.command === command;
}

/** Whether a program that asked for an action is a record, so that its source tells of the action. */
export function isInProgram(
  action: Action,
  asked: readonly AskedByCall[],
  records: readonly ActionRecord[],
): boolean {
  return asked.some(
    (call) => isAsked(action, call) && records.some((record) => tellsProgram(record, call.callId)),
  );
}

function isAsked(action: Action, { tool, command, paths }: AskedByCall): boolean {
  switch (action.kind) {
    case 'command':
      return command === action.command;
    case 'file_change':
      return paths !== undefined && action.changes.every(({ path }) => paths.includes(path));
    case 'mcp':
    case 'tool':
      return tool === action.tool;
    case 'web_search':
      return false;
  }
}

/** A record under the name of the tool comes first, then one of the same action. */
const closeness = (call: AskedByCall, record: ActionRecord): number =>
  (record.tool_name === call.tool ? 2 : 0) + (isSame(call, record) ? 1 : 0);

/** A call that ran nothing is a failed call of a tool, under the name that was called. */
const ranNothing = ({ tool }: AskedByCall, record: ActionRecord): boolean =>
  record.action_type === 'tool_call' &&
  record.status === 'failed' &&
  record.command === null &&
  record.tool_name === tool;

/** Without the name of a server. */
const bareName = (tool: string): string => tool.slice(tool.lastIndexOf('__') + 1).replace(/^_/, '');

/** A moved file has two paths, of which the patch's header names the first. */
function hasPaths({ changed_paths }: ActionRecord, paths: readonly string[]): boolean {
  if (paths.length === 0) return changed_paths.length === 0;
  return paths.every((path) =>
    changed_paths.some((changed) => changed.endsWith(path.replace(/^\.\.\//, ''))),
  );
}

function tellsProgram(record: ActionRecord, callId: string): boolean {
  return (
    record.action_type === 'tool_call' &&
    record.tool_name === 'exec' &&
    record.call_id === callId &&
    record.inner_actions !== null
  );
}

function nameOf({ callId, tool, command, paths }: AskedByCall): string {
  return `${tool} ${command ?? paths?.join(' ') ?? ''} of call ${callId}`;
}
