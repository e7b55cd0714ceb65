// Lists what a patch changes, from the text of the patch or from the map of changes that newer releases record.
import type { FileChange } from '../../contract/v1/records.js';
import { compare } from '../../shared/order.js';
import { exceedBudget } from '../session/memory-budget.js';
import { MAX_CHANGES } from '../values/limits.js';

/** Turns a recorded path into the contract's path. */
export type Show = (path: string) => string;

/** One change as Codex records it under its path. */
export interface RecordedChange {
  readonly type: string;
  readonly content?: string | null | undefined;
  readonly unified_diff?: string | null | undefined;
  readonly move_path?: string | null | undefined;
}

/** @throws BudgetExceeded for more changes than any patch has. */
export function changesOf(recorded: Readonly<Record<string, RecordedChange>>, show: Show): FileChange[] {
  if (Object.keys(recorded).length > MAX_CHANGES) exceedBudget();
  return sorted(Object.entries(recorded).map(([path, change]) => recordedChange(path, change, show)));
}

function recordedChange(path: string, recorded: RecordedChange, show: Show): FileChange {
  const { type, content, unified_diff, move_path } = recorded;
  const lines = content == null ? null : countLines(content);
  const none = lines === null ? null : 0;
  if (type === 'add') return { path: show(path), change: 'add', added_lines: lines, removed_lines: none };
  if (type === 'delete')
    return { path: show(path), change: 'delete', added_lines: none, removed_lines: lines };
  const counts = unified_diff == null ? UNKNOWN : countDiff(unified_diff.split('\n'));
  return move_path
    ? { path: show(move_path), change: 'move', from: show(path), ...counts }
    : { path: show(path), change: 'update', ...counts };
}

/** Codex accepts whitespace before a header unless the line can be part of the previous change. */
const HEADER = /^\s*\*\*\* (Add|Update|Delete) File: (.+)$/;
const MOVE = /^\*\*\* Move to: (.+)$/;

/** Returns whether a line still belongs to a change with that verb. */
function goesOn(verb: string, line: string): boolean {
  if (verb === 'Add') return line.startsWith('+');
  if (verb === 'Delete') return false;
  return !line.startsWith('*** ') || !/^\*\*\* (?:(?:Add|Update|Delete) File: |End Patch)/.test(line);
}

/** Returns the changes that a patch asks for, or an empty list if the text is no patch. */
export function changesInPatch(text: string, show: Show): FileChange[] {
  const changes: FileChange[] = [];
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  for (let at = 0; at < lines.length; at++) {
    const [, verb, path = ''] = HEADER.exec(lines[at] ?? '') ?? [];
    if (verb === undefined) continue;
    let end = at + 1;
    while (end < lines.length && goesOn(verb, lines[end] ?? '')) end++;
    if (changes.length === MAX_CHANGES) exceedBudget();
    changes.push(changeIn(verb, path.trim(), lines.slice(at + 1, end), show));
    at = end - 1;
  }
  return sorted(changes);
}

function changeIn(verb: string, path: string, body: readonly string[], show: Show): FileChange {
  const counts = countDiff(body);
  if (verb === 'Delete') return { path: show(path), change: 'delete', ...UNKNOWN };
  if (verb === 'Add') return { path: show(path), change: 'add', ...counts };
  const target = MOVE.exec(body[0] ?? '')?.[1];
  return target === undefined
    ? { path: show(path), change: 'update', ...counts }
    : { path: show(target.trim()), change: 'move', from: show(path), ...counts };
}

const UNKNOWN = { added_lines: null, removed_lines: null };

function countDiff(lines: readonly string[]) {
  const counts = { added_lines: 0, removed_lines: 0 };
  for (const line of lines) {
    if (line.startsWith('+')) counts.added_lines += 1;
    else if (line.startsWith('-')) counts.removed_lines += 1;
  }
  return counts;
}

/** Counts without splitting, because the content of a new file can be long. */
function countLines(content: string): number {
  let count = content === '' || content.endsWith('\n') ? 0 : 1;
  for (let at = content.indexOf('\n'); at >= 0; at = content.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Sorts by path, because Codex writes the map in no particular order. */
const sorted = (changes: FileChange[]) => changes.sort((a, b) => compare(a.path, b.path));
