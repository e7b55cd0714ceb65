// The first line: how much there is of everything.
import type { Manifest } from '../../contract/manifest.js';
import { endings, total } from '../endings.js';
import type { Facts, StatusCounts } from '../facts.js';
import { plural } from '../markdown.js';

export function totals(facts: Facts, manifest: Manifest): string {
  const { sessions, incomplete } = manifest.totals;
  if (sessions === 0) return '**No sessions**';
  const patches = endings(facts.patches);
  return [
    `**${plural(sessions, 'session')}**`,
    counted(facts.commands, 'command') || 'no commands',
    changedFiles(facts, manifest),
    ...(patches.length > 0 ? [`patches: ${patches.join(', ')}`] : []),
    counted(facts.toolCalls, 'tool call'),
    incomplete > 0 ? `${incomplete} not completed` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** `42 commands, **3 failed**`; empty when there was none. */
function counted(counts: StatusCounts, noun: string): string {
  const count = total(counts);
  return count === 0 ? '' : [plural(count, noun), ...endings(counts)].join(', ');
}

/** A move is one file and two paths. Files are counted by their rows, so past the last row only paths are known. */
function changedFiles({ files }: Facts, manifest: Manifest): string {
  if (files.leftOut > 0) return `${plural(manifest.totals.changed_paths, 'path')} changed`;
  return files.rows.length === 0 ? 'no files changed' : `${plural(files.rows.length, 'file')} changed`;
}
