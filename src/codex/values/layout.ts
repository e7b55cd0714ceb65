// Where Codex keeps its sessions, and what their files' names say.
import { posix, win32 } from 'node:path';

/** Folders of the Codex home that hold rollouts; the first in dated folders, the second flat. */
export const SESSION_FOLDERS = ['sessions', 'archived_sessions'];

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The Codex home to read: the one given (`~` is the user's home), else `CODEX_HOME`, else `~/.codex`.
 */
export const codexHomeOf = (given: string, env: Env, userHome: string): string =>
  homePath(given.trim() || usualHome(env), userHome);

/** How the home is named that Codex uses when it is told nothing. */
export const usualHome = (env: Env): string => env.CODEX_HOME || HOME_OF_USER;

/** Of any user, by the user's `~`. */
export const HOME_OF_USER = '~/.codex';

export function homePath(named: string, userHome: string): string {
  const { join } = /^[A-Za-z]:|^\\\\/.test(userHome) ? win32 : posix;
  return /^~(?:[\\/]|$)/.test(named) ? join(userHome, named.slice(1)) : named;
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

/**
 * Files that may hold a session under another name: the single JSON object of the TypeScript CLI of 2025, and
 * rollouts that something renamed (`.JSONL`, `.jsonl.gz`, `.bak`). Codex's own temporary files are none.
 */
export const looksLikeRollout = (name: string): boolean =>
  !/\.tmp$/i.test(name) && /rollout|\.jsonl?(?![a-z])|\.zst$/i.test(name);

/** Files by which a folder is known as a Codex home, even if no session is in it. */
export const isHomeFile = (name: string): boolean =>
  /^(?:config\.toml|auth\.json|version\.json|installation_id|models_cache\.json|(?:state|logs)_\d+\.sqlite)$/.test(
    name,
  );

/** A folder of `sessions/`, which is at the top of a copy of it. */
export const isYearFolder = (name: string): boolean => /^20\d\d$/.test(name);
