// What to tell when there was no session to export: where it looked, and what to set.
import { plural } from '../report/markdown.js';
import type { Exported } from './export-to-folder.js';
import { quote } from './printable.js';

export function noSessions({ codexHome, homeError, manifest }: Exported): string {
  const outside = manifest.totals.sessions_outside_scope;
  if (outside > 0) {
    const them = `${plural(outside, 'session')} in ${quote(codexHome)}`;
    return `Nothing to export: "scope" and "session-id" leave out the ${them}. "scope: all" takes sessions from before this job, too.`;
  }
  const where = homeError === null ? `in ${quote(codexHome)}` : `for there is no folder ${quote(codexHome)}`;
  return `No Codex sessions found, ${where}. Set "codex-home" to the folder that holds Codex's sessions/, or "if-no-sessions-found: ignore" if there need be none. Codex keeps no session with --ephemeral.`;
}
