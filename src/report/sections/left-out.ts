// Counts what the summary had no room for, and says where it is.
import { plural } from '../../shared/text.js';
import { bullet } from './bullet.js';
import type { Page } from './page.js';
import { wholeExport } from './whole-export.js';

export function leftOut({ data, manifest: { totals, workspace }, options, level }: Page): string[] {
  const { sessions, looks, failures, files, tools, actionsOfOtherSessions } = data;
  const commands = sessions.rows.reduce((sum, { actions }) => sum + actions.leftOut, actionsOfOtherSessions);
  const unpatched = workspace?.changed_without_patch_count ?? 0;
  const unpatchedShown = Math.min(level.files, workspace?.changed_without_patch.length ?? 0);
  const items = [
    ...counted(looks.leftOut, 'action worth a look', 'actions worth a look'),
    ...counted(
      failures.leftOut,
      'action that failed, or was',
      'actions that failed, or were',
      ' declined or interrupted',
    ),
    ...counted(
      files.leftOut,
      'change',
      'changes',
      ` of files, of ${plural(totals.changed_paths, 'path')} in all`,
    ),
    ...counted(
      unpatched - unpatchedShown,
      'file that no recorded patch names',
      'files that no recorded patch names',
    ),
    ...counted(commands, 'command', 'commands'),
    ...counted(sessions.leftOut, 'session', 'sessions'),
    ...counted(tools.leftOut, 'call', 'calls', ' of further tools'),
  ];
  if (items.length === 0) return [];
  return [bullet(`Too much for a summary, and only in ${wholeExport(options)}:`, items)];
}

function counted(count: number, one: string, many: string, rest = ''): string[] {
  return count > 0 ? [`${plural(count, one, many)}${rest}`] : [];
}
