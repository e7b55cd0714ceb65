// Makes warnings about what the export lacks and someone could correct: missing homes and sessions, and missing
// permissions.
import type { Manifest } from '../contract/v1/manifest.js';
import { plural } from '../shared/text.js';
import { accessAdvice } from './access-advice.js';
import { type HomeSearch, pathOf } from './codex-homes.js';
import { quote } from './printable.js';
import { usersOf } from './users.js';

export function unreadWarnings(
  { homes, sessions, unread }: Manifest,
  search: HomeSearch,
  asked: readonly string[],
): string[] {
  const warnings: string[] = [];
  for (const [index, entry] of homes.entries()) {
    const { state } = entry;
    const path = pathOf(search, entry);
    const denied = unread.filter(
      ({ home, reason }) => home === index && reason === 'permission_denied',
    ).length;
    if (denied > 0) {
      const what =
        state === 'unreadable'
          ? `This user has no permission to read the Codex home ${quote(path)}.`
          : `This user has no permission to read ${plural(denied, 'place')} in the Codex home ${quote(path)}; the manifest names them.`;
      warnings.push(`${what} ${accessAdvice(path, usersOf(process.platform))}`);
    }
    if (state === 'missing' && sessions.length > 0) {
      warnings.push(`There is no Codex home ${quote(path)}. Correct "codex-home", or leave it out.`);
    }
  }
  const missing = asked.filter((id) => sessions.every(({ session_id }) => session_id !== id));
  if (sessions.length > 0 && missing.length > 0) {
    warnings.push(`${notExported(missing)} Correct "session-id", or set "scope: all".`);
  }
  return warnings;
}

function notExported(ids: readonly string[]): string {
  const names = ids.map(quote).join(', ');
  return ids.length === 1
    ? `Session ${names} was not exported: it does not exist, or "scope" excludes it.`
    : `Sessions ${names} were not exported: they do not exist, or "scope" excludes them.`;
}
