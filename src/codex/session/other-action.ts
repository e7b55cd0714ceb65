// Compares two lines under one id: do they describe different actions?
import type { Claims } from './evidence.js';

/** Whether two sources name different actions. A field that only one of them states makes no difference. */
export function isOther(one: Claims, other: Claims): boolean {
  if (isText(one.command) && isText(other.command)) return one.command.trim() !== other.command.trim();
  if (one.changes?.length && other.changes?.length) {
    const names = new Set(one.changes.flatMap(namesOf));
    return !other.changes.flatMap(namesOf).some((name) => names.has(name));
  }
  return one.type === 'command_execution' && other.type === 'tool_call' && isText(one.command);
}

export const isText = (text: string | null | undefined): text is string =>
  typeof text === 'string' && text !== '';

/** The last part of each path, because the folder that a path is relative to can be known to one source only. */
const namesOf = ({ path, from }: { readonly path: string; readonly from?: string | undefined }): string[] =>
  [path, ...(from === undefined ? [] : [from])].map((each) => each.slice(each.lastIndexOf('/') + 1));
