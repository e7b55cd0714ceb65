// Advises what to change if Codex's sessions exist but this user has no permission to read them.
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SESSION_FOLDERS } from '../codex/values/layout.js';
import { quoted } from '../shared/shell-word.js';
import { quote } from './printable.js';
import type { User } from './users.js';

/** @param codexHome A home in which this user has no permission to read something. */
export function accessAdvice(codexHome: string, users: readonly User[]): string {
  const owner = ownerOf(codexHome);
  if (owner === process.getuid?.()) {
    return `It belongs to this user, but its permissions forbid reading. Add a step before this one that runs ${quote(`chmod -R u+rX ${quoted(codexHome)}`)}.`;
  }
  if (owner === 0) {
    return 'It belongs to root, as when Codex runs under sudo or in a container. Run Codex as this user, or add a step between Codex and this one that copies its sessions to a folder of this user, and set "codex-home" to that folder.';
  }
  const name = users.find(({ id }) => id !== null && id === owner)?.name ?? `#${owner}`;
  const parent = dirname(codexHome);
  const toPass = ownerOf(parent) === owner ? [parent, codexHome] : [codexHome];
  return `It belongs to the user ${quote(name)}, as with "safety-strategy: unprivileged-user". Add a step between Codex and this one that runs ${quote(opening(codexHome, name, toPass))}, or run this step as that user.`;
}

/**
 * Returns a command that lets everyone read the sessions, and nothing else in the home. It must run as the owner of the
 * sessions: as root it would open whatever a link in their place leads to.
 */
export function opening(codexHome: string, user: string, toPass = [dirname(codexHome), codexHome]): string {
  const [sessions = ''] = SESSION_FOLDERS;
  const chmod = `sudo -u ${quoted(user)} chmod`;
  return `${chmod} o+x ${toPass.map(quoted).join(' ')} && ${chmod} -R o+rX ${quoted(join(codexHome, sessions))}`;
}

/** Returns the owner of a path, or of the nearest folder above it that this user may see. */
function ownerOf(path: string): number | null {
  try {
    return statSync(path).uid;
  } catch {
    return dirname(path) === path ? null : ownerOf(dirname(path));
  }
}
