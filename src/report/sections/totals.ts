// The first line: counts of sessions, commands, files and tool calls.
import type { Manifest } from '../../contract/v1/manifest.js';
import { grouped, plural } from '../../shared/text.js';
import { duration } from '../duration.js';
import { endings, total } from '../endings.js';
import type { StatusCounts, SummaryData } from '../summary-data.js';
import { minute } from '../time-in-words.js';
import type { Page } from './page.js';

export function totals({ data, manifest }: Page): string {
  const { sessions, incomplete } = manifest.totals;
  if (sessions === 0) return '**No sessions**';
  const patches = endings(data.patches);
  return [
    `**${plural(sessions, 'session')}**`,
    counted(data.commands, 'command') || 'no commands',
    `${changedFiles(data, manifest)}${lines(data)}${outside(manifest)}${unpatched(manifest)}`,
    ...(patches.length > 0 ? [`patches: ${patches.join(', ')}`] : []),
    counted(data.toolCalls, 'tool call'),
    ...turnEnds(data),
    incomplete > 0 ? `${incomplete} not completed` : '',
    wallTime(data),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** `3 files changed`. A moved file is one file with two paths, so the paths are only counted if the files are not. */
export function changedFiles({ fileCount }: SummaryData, { totals }: Manifest): string {
  if (fileCount === null) return `${plural(totals.changed_paths, 'path')} changed`;
  return fileCount === 0 ? 'no files changed' : `${plural(fileCount, 'file')} changed`;
}

/** `42 commands, **3 failed**`; empty when there are none. */
function counted(counts: StatusCounts, noun: string): string {
  const count = total(counts);
  return count === 0 ? '' : [plural(count, noun), ...endings(counts)].join(', ');
}

/** Turns that plainly completed need no word. */
function turnEnds({ turns: { failed, interrupted } }: SummaryData): string[] {
  return [
    ...(failed > 0 ? [`**${plural(failed, 'turn')} failed**`] : []),
    ...(interrupted > 0 ? [`**${plural(interrupted, 'turn')} interrupted**`] : []),
  ];
}

function lines({ patches, lines: { added, removed } }: SummaryData): string {
  return patches.completed === 0 || added === null || removed === null ? '' : ` (+${added} −${removed})`;
}

function outside({ totals }: Manifest): string {
  const count = totals.outside_workspace;
  return count > 0 ? `, **${grouped(count)} outside the workspace**` : '';
}

/** `12 min 4 s from 2026-11-22 12:08 UTC`: from the first recorded time to the last. */
function wallTime({ span }: SummaryData): string {
  if (span === null) return '';
  return `${duration(span.to - span.from)} from ${minute(new Date(span.from).toISOString())}`.replaceAll(
    ' ',
    '\u00a0',
  );
}

function unpatched({ workspace }: Manifest): string {
  const count = workspace?.changed_without_patch_count ?? 0;
  return count > 0 ? `, ${count} more without a recorded patch` : '';
}
