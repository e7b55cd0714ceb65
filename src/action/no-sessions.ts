// What to tell when there was no session to export: where it looked, and what to set.
import { plural } from '../report/markdown.js';
import type { Exported } from './export-to-folder.js';
import { quote } from './printable.js';

export function noSessions({ codexHome, homeError, manifest }: Exported): string {
  const outside = manifest.totals.sessions_outside_scope;
  if (outside > 0) {
    const there = `${plural(outside, 'session')} in ${quote(codexHome)}`;
    return `Nothing to export: there is ${there}, left out by "scope" or "session-id". Set "scope: all" to export sessions from before this job, too.`;
  }
  const where = homeError === null ? `in ${quote(codexHome)}` : `for there is no folder ${quote(codexHome)}`;
  return `No Codex sessions found, ${where}. Set "codex-home" to the folder that holds Codex's sessions/, or "if-no-sessions-found: ignore" if there need be none. Codex keeps no session with --ephemeral.`;
}
