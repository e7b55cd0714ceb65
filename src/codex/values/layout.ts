// Says where Codex keeps its sessions and what the names of their files mean.
import { posix, win32 } from 'node:path';

/** The folders of a Codex home that hold rollouts: the first in dated subfolders, the second without. */
export const SESSION_FOLDERS = ['sessions', 'archived_sessions'];

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Returns the Codex home to read: the given one (`~` is the user's home), else `CODEX_HOME`, else `~/.codex`.
 *
 * @example
 * ```ts
 * import { homedir } from 'node:os';
 * import { codexHomeOf } from 'codex-actions-export';
 *
 * console.log(codexHomeOf('', process.env, homedir())); // such as /home/runner/.codex
 * ```
 */
export const codexHomeOf = (given: string, env: Env, userHome: string): string =>
  homePath(given.trim() || usualHome(env), userHome);

/** Returns the home that Codex itself uses. */
export const usualHome = (env: Env): string => env.CODEX_HOME || HOME_OF_USER;

/** The Codex home of a user who did not choose another. */
export const HOME_OF_USER = '~/.codex';

export function homePath(named: string, userHome: string): string {
  const { join } = /^[A-Za-z]:|^\\\\/.test(userHome) ? win32 : posix;
  return /^~(?:[\\/]|$)/.test(named) ? join(userHome, named.slice(1)) : named;
}

export interface RolloutName {
  /** The time in the name, such as `2026-11-22T06-11-46`, in the local time of the machine. */
  readonly time: string;
  /** The thread id, or null if the name has none. */
  readonly threadId: string | null;
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const NAME = new RegExp(`^rollout-([0-9T-]*?)-?(?:(${UUID})(?:_${UUID})?)?\\.jsonl(?:\\.zst)?$`, 'i');

/**
 * Parses the name of a rollout; returns null for any other file. Later rollouts of a reverted thread have a second
 * id after the thread's.
 */
export function rolloutName(name: string): RolloutName | null {
  if (!/^rollout-.*\.jsonl(?:\.zst)?$/s.test(name)) return null;
  const [, time = '', threadId = null] = NAME.exec(name) ?? [];
  return { time, threadId: threadId?.toLowerCase() ?? null };
}

/**
 * Files that may hold a session under another name: the single JSON object of the TypeScript CLI of 2025, and rollouts
 * that something renamed (`.JSONL`, `.jsonl.gz`, `.bak`). Codex's own temporary files do not count.
 */
export const looksLikeRollout = (name: string): boolean =>
  !/\.tmp$/i.test(name) && /rollout|\.jsonl?(?![a-z])|\.zst$/i.test(name);

/** Whether a file shows that its folder is a Codex home, even if the home has no session. */
export const isHomeFile = (name: string): boolean =>
  /^(?:config\.toml|auth\.json|version\.json|installation_id|models_cache\.json|(?:state|logs)_\d+\.sqlite)$/.test(
    name,
  );

/**
 * Whether a folder is named after a year, as the folders in `sessions/` are. In a copy of `sessions/` they are at the
 * top.
 */
export const isYearFolder = (name: string): boolean => /^20\d\d$/.test(name);
