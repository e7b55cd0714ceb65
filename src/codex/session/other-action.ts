// Compares two lines under one id: do they describe different actions?
import type { Action } from './action.js';
import type { Claims, Source } from './evidence.js';

/** Whether two sources name different actions. A field that only one of them states makes no difference. */
export function isOther(one: Claims, other: Claims): boolean {
  if (isText(one.command) && isText(other.command)) return one.command.trim() !== other.command.trim();
  if (one.changes?.length && other.changes?.length) {
    const names = new Set(one.changes.flatMap(namesOf));
    return !other.changes.flatMap(namesOf).some((name) => names.has(name));
  }
  return one.type === 'command_execution' && other.type === 'tool_call' && isText(one.command);
}

/**
 * What a line records, compared with the action that has its id: the same action, another one, or one that the call
 * hides, because a poll and a program have no record of their own.
 */
export function relationOf(action: Action, source: Source, claims: Claims): 'same' | 'other' | 'hidden' {
  if (source !== 'item' && source !== 'event') return 'same';
  const isRun = claims.type === 'command_execution' || claims.type === 'file_change';
  if (isRun && (action.role === 'poll' || action.role === 'program' || action.role === 'opaque_program'))
    return 'hidden';
  return isOtherRecord(action[source] ?? {}, claims) ? 'other' : 'same';
}

/** Whether two lines of one source, which have the same id, record different actions. */
function isOtherRecord(one: Claims, other: Claims): boolean {
  if (isOther(one, other)) return true;
  if (one.type === undefined || other.type === undefined) return false;
  if (one.type !== other.type) return true;
  return (
    one.type === 'tool_call' && (differ(one.tool_name, other.tool_name) || differ(one.server, other.server))
  );
}

type Name = string | null | undefined;

const differ = (one: Name, other: Name): boolean => isText(one) && isText(other) && one !== other;

export const isText = (text: string | null | undefined): text is string =>
  typeof text === 'string' && text !== '';

/** The last part of each path, because the folder that a path is relative to can be known to one source only. */
const namesOf = ({ path, from }: { readonly path: string; readonly from?: string | undefined }): string[] =>
  [path, ...(from === undefined ? [] : [from])].map((each) => each.slice(each.lastIndexOf('/') + 1));
