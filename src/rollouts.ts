// Which rollouts there are, whose they are, and in which order their sessions come.
import { HEAD_LINES, identify, type RolloutIdentity } from './codex/identity.js';
import { isUnsupportedRollout, rolloutName, SESSION_FOLDERS } from './codex/layout.js';
import type { Manifest } from './contract/manifest.js';
import { systemCode } from './errors.js';
import { type FoundFile, findFiles } from './io/find-files.js';
import { createReadFacts, readLines } from './io/read-lines.js';

export interface Rollout {
  readonly file: FoundFile;
  readonly identity: RolloutIdentity;
}

export interface SessionFiles {
  readonly id: string;
  readonly startedAt: string;
  /** In order of their names' time. */
  readonly rollouts: readonly Rollout[];
}

export interface Inventory {
  /** In order of their start. */
  readonly sessions: SessionFiles[];
  readonly unread: Manifest['unread'];
}

/** @param codexHome An existing folder. */
export async function listSessions(codexHome: string): Promise<Inventory> {
  const found = await findFiles(codexHome, SESSION_FOLDERS, (name) =>
    rolloutName(name) !== null ? 'wanted' : isUnsupportedRollout(name) ? 'unsupported' : null,
  );
  const unread: Manifest['unread'] = [...found.unread];
  const bySession = new Map<string, Rollout[]>();
  for (const file of found.files) {
    try {
      const identity = identify(file.name, await headOf(file.path));
      const rollouts = bySession.get(identity.sessionId) ?? [];
      rollouts.push({ file, identity });
      bySession.set(identity.sessionId, rollouts);
    } catch (error) {
      unread.push({ path: file.shown, reason: reasonOf(error) });
    }
  }
  const sessions = [...bySession].map(([id, rollouts]) => sessionOf(id, rollouts));
  return { sessions: sessions.sort(byStart), unread };
}

export const byStart = (a: SessionFiles, b: SessionFiles): number =>
  compare(a.startedAt, b.startedAt) || compare(a.id, b.id);

function sessionOf(id: string, rollouts: Rollout[]): SessionFiles {
  const ordered = rollouts.sort(
    (a, b) => compare(a.identity.nameTime, b.identity.nameTime) || compare(a.file.shown, b.file.shown),
  );
  return { id, startedAt: ordered[0]?.identity.startedAt ?? '', rollouts: ordered };
}

/** Longer than any line that tells whose a rollout is; a hostile head must not be held whole. */
const isShort = (text: string) => text.length <= 1024 * 1024;

async function headOf(path: string): Promise<string[]> {
  const head: string[] = [];
  for await (const lines of readLines(path, createReadFacts())) {
    head.push(...lines.slice(0, HEAD_LINES - head.length).map(({ text }) => (isShort(text) ? text : '')));
    if (head.length >= HEAD_LINES) break;
  }
  return head;
}

function reasonOf(error: unknown): Manifest['unread'][number]['reason'] {
  const code = systemCode(error);
  if (code === 'EACCES' || code === 'EPERM') return 'permission_denied';
  if (code === 'ELOOP' || code === 'EMLINK') return 'link';
  return code === 'EINVAL' || code === 'ENXIO' ? 'not_a_file' : 'unreadable';
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
