// Why there may be nothing to show. An empty summary must not look as if nothing had happened.
import { total } from '../endings.js';
import { bullet } from './bullet.js';
import type { Page } from './page.js';

const ELSEWHERE = [
  'it was started with `--ephemeral`, which records nothing',
  "it ran as another user, and its sessions are in that user's home",
  'it ran with a different `CODEX_HOME` from the one that was searched',
];

export function nothingFound({ data, manifest: { totals } }: Page): string {
  if (totals.sessions === 0) {
    const lead =
      totals.sessions_outside_scope > 0
        ? 'None of the sessions that were found belongs to this export.'
        : 'No session of Codex was found.';
    return explain(`${lead} If Codex did run, one of these may be why:`, [
      ...ELSEWHERE,
      'it ended before its first turn, with nothing to record yet',
    ]);
  }
  if (total(data.commands) + total(data.patches) + total(data.toolCalls) > 0) return '';
  return explain(
    'No action is recorded: no command ran, no file was changed and no tool was called, or none came back. If Codex did act, it may have been in a session that is not here:',
    ELSEWHERE,
  );
}

function explain(lead: string, reasons: readonly string[]): string {
  return `${lead}\n\n${reasons.map((reason) => bullet(reason)).join('\n')}`;
}
