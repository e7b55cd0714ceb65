// The first line: how much there is of everything.
import type { Manifest } from '../../contract/v1/manifest.js';
import { endings, total } from '../endings.js';
import type { Facts, StatusCounts } from '../facts.js';
import { plural } from '../markdown.js';
import type { Page } from './page.js';

export function totals({ facts, manifest }: Page): string {
  const { sessions, incomplete } = manifest.totals;
  if (sessions === 0) return '**No sessions**';
  const patches = endings(facts.patches);
  return [
    `**${plural(sessions, 'session')}**`,
    counted(facts.commands, 'command') || 'no commands',
    `${changedFiles(facts, manifest)}${lines(facts)}${unpatched(manifest)}`,
    ...(patches.length > 0 ? [`patches: ${patches.join(', ')}`] : []),
    counted(facts.toolCalls, 'tool call'),
    incomplete > 0 ? `${incomplete} not completed` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** A move is one file and two paths. Files are counted by their rows, so past the last row only paths are known. */
export function changedFiles({ files }: Facts, { totals }: Manifest): string {
  if (files.leftOut > 0) return `${plural(totals.changed_paths, 'path')} changed`;
  return files.rows.length === 0 ? 'no files changed' : `${plural(files.rows.length, 'file')} changed`;
}

/** `42 commands, **3 failed**`; empty when there was none. */
function counted(counts: StatusCounts, noun: string): string {
  const count = total(counts);
  return count === 0 ? '' : [plural(count, noun), ...endings(counts)].join(', ');
}

function lines({ patches, lines: { added, removed } }: Facts): string {
  return patches.completed === 0 || added === null || removed === null ? '' : ` (+${added} −${removed})`;
}

function unpatched({ workspace }: Manifest): string {
  const count = workspace?.changed_without_patch_count ?? 0;
  return count > 0 ? `, ${count} more by no recorded patch` : '';
}
