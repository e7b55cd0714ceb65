// Where Codex keeps its sessions, and what their files' names say.
import { posix, win32 } from 'node:path';

/** Folders of the Codex home that hold rollouts; the first in dated folders, the second flat. */
export const SESSION_FOLDERS = ['sessions', 'archived_sessions'];

/**
 * The Codex home to read: the one given (`~` is the user's home), else `CODEX_HOME`, else `~/.codex`.
 */
export function codexHomeOf(
  given: string,
  env: Readonly<Record<string, string | undefined>>,
  userHome: string,
): string {
  const chosen = given.trim() || env.CODEX_HOME || '~/.codex';
  const { join } = /^[A-Za-z]:|^\\\\/.test(userHome) ? win32 : posix;
  return /^~(?:[\\/]|$)/.test(chosen) ? join(userHome, chosen.slice(1)) : chosen;
}

export interface RolloutName {
  /** `2026-11-22T06-11-46` of the file's name: local time of the machine that made it. */
  readonly time: string;
  /** The thread; null in a name that does not say. */
  readonly threadId: string | null;
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const NAME = new RegExp(`^rollout-([0-9T-]*?)-?(?:(${UUID})(?:_${UUID})?)?\\.jsonl(?:\\.zst)?$`, 'i');

/**
 * What the name of a rollout says; null for any other file. A reverted thread's further rollouts have a
 * second id behind the thread's.
 */
export function rolloutName(name: string): RolloutName | null {
  if (!/^rollout-.*\.jsonl(?:\.zst)?$/s.test(name)) return null;
  const [, time = '', threadId = null] = NAME.exec(name) ?? [];
  return { time, threadId: threadId?.toLowerCase() ?? null };
}

/** The TypeScript CLI of 2025 wrote a session as one JSON object, which this reader does not know. */
export const isUnsupportedRollout = (name: string): boolean => /^rollout-.*\.json$/s.test(name);
