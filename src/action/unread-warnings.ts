// What was asked for, or lies in the Codex home, and is not in the export although someone could change that.
import type { Manifest } from '../contract/manifest.js';
import { plural } from '../report/markdown.js';
import { quote } from './printable.js';

export function unreadWarnings({ sessions, unread }: Manifest, asked: readonly string[]): string[] {
  const warnings: string[] = [];
  const denied = unread.filter(({ reason }) => reason === 'permission_denied').length;
  if (denied > 0) {
    warnings.push(
      `${plural(denied, 'place')} in the Codex home may not be read by this user. Run this step as the user that ran Codex, or let this user read them; the manifest names them.`,
    );
  }
  const missing = asked.filter((id) => sessions.every(({ session_id }) => session_id !== id));
  if (sessions.length > 0 && missing.length > 0) {
    warnings.push(
      `Not exported, for no such session is there or "scope" leaves it out: ${missing.map(quote).join(', ')}. Correct "session-id", or set "scope: all".`,
    );
  }
  return warnings;
}
