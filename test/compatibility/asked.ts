// Holds an export against what the programs of a scripted model asked for, which Codex may neither record nor announce.
import type { ActionRecord } from '../../src/contract/v1/records.ts';
import type { AskedByCall } from '../recorder/asked.ts';

/**
 * In words, one for each call that is neither a record nor told by the record of its program, one for each record that
 * ends in another way than the call, and one for each record too many.
 */
export function faultsOfAsked(asked: readonly AskedByCall[], records: readonly ActionRecord[]): string[] {
  const faults: string[] = [];
  const left = new Set(records);
  for (const call of asked) {
    const same = [...left].filter((record) => isSame(call, record));
    const found = same.find(({ status }) => call.status === undefined || status === call.status) ?? same[0];
    if (found === undefined) {
      if (!records.some((record) => tellsProgram(record, call.callId))) faults.push(`lost: ${nameOf(call)}`);
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
  if (record.action_type !== 'tool_call' || record.tool_name !== tool) return false;
  return command === undefined || record.command === command;
}

/** A moved file has two paths, of which the patch's header names the first. */
function hasPaths({ changed_paths }: ActionRecord, paths: readonly string[]): boolean {
  return paths.every((path) =>
    changed_paths.some((changed) => changed === path || path.endsWith(`/${changed}`)),
  );
}

function tellsProgram(record: ActionRecord, callId: string): boolean {
  return (
    record.action_type === 'tool_call' &&
    record.tool_name === 'exec' &&
    record.call_id === callId &&
    record.command !== null
  );
}

function nameOf({ callId, tool, command, paths }: AskedByCall): string {
  return `${tool} ${command ?? paths?.join(' ') ?? ''} of call ${callId}`;
}
