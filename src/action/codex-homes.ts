// Finds the homes in which this job's Codex may have kept its sessions: those that the step names, or else all that
// exist.
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HOME_OF_USER, homePath, usualHome } from '../codex/values/layout.js';
import type { HomeEntry } from '../contract/v1/manifest.js';
import { realPath } from '../disk/real-path.js';
import type { Home } from '../find/homes.js';
import { isDenied } from '../shared/errors.js';
import type { Env } from './host.js';
import { type User, usersOf } from './users.js';

export interface HomeSearch {
  readonly homes: readonly Home[];
  /** Users whose homes this user may not enter. A Codex home in them would not be found. */
  readonly unreadableUsers: readonly User[];
}

/** Returns the path of a home that the manifest names as the step did. */
export const pathOf = ({ homes }: HomeSearch, { path: named }: HomeEntry): string =>
  homes.find(({ path, shown = path }) => shown === named)?.path ?? named;

/** @param named Homes as the input names them; empty if it names none. */
export function findCodexHomes(
  named: readonly string[],
  env: Env,
  userHome: string,
  users: readonly User[] = usersOf(process.platform),
): HomeSearch {
  const toHome = (shown: string): Home => ({
    path: resolve(env.GITHUB_WORKSPACE || '.', homePath(shown, userHome)),
    shown,
    optional: true,
  });
  if (named.length > 0) return { homes: named.map(toHome), unreadableUsers: [] };
  const usual = toHome(usualHome(env));
  const own = [usual, ...[HOME_OF_USER, ...containerHomes(env, userHome)].map(toHome)];
  const distinct = [...new Map(own.map((each) => [each.path, each])).values()];
  const others = homesOfOthers(users, foldersOfJob(env));
  const homes = [...distinct.filter(({ path }) => stateOf(path) !== 'missing'), ...others.homes];
  return { homes: homes.length > 0 ? homes : [usual], unreadableUsers: others.unreadableUsers };
}

/** @param within The folders of this job if only sessions that ran there may be read; null if all may be read. */
function homesOfOthers(
  users: readonly User[],
  within: string[] | null,
): { homes: Home[]; unreadableUsers: User[] } {
  const homes: Home[] = [];
  const unreadableUsers: User[] = [];
  for (const user of users) {
    if (user.id !== null && user.id === process.getuid?.()) continue;
    const path = join(user.home, '.codex');
    const found = stateOf(path);
    if (found === 'there') homes.push({ path, optional: true, ...(within === null ? {} : { within }) });
    if (found === 'hidden' && user.isRegular) unreadableUsers.push(user);
  }
  return { homes, unreadableUsers };
}

/** The user's home in a job container and for container actions. */
const CONTAINER_HOME = '/github/home';

function containerHomes({ RUNNER_TEMP }: Env, userHome: string): string[] {
  return [
    `${CONTAINER_HOME}/.codex`,
    // The same folder as it is named outside the container.
    ...(RUNNER_TEMP ? [join(RUNNER_TEMP, '_github_home', '.codex')] : []),
    // Used by programs that ask the system for the home and ignore HOME.
    ...(userHome === CONTAINER_HOME ? ['/root/.codex'] : []),
  ];
}

/**
 * Returns the folders to which the sessions of other users are limited, because on a shared machine another user may be
 * a person at work. Null if the machine belongs to this job alone.
 */
function foldersOfJob({ RUNNER_ENVIRONMENT, GITHUB_WORKSPACE }: Env): string[] | null {
  if (RUNNER_ENVIRONMENT === 'github-hosted') return null;
  if (!GITHUB_WORKSPACE) return [];
  return [GITHUB_WORKSPACE, realPath(GITHUB_WORKSPACE) ?? GITHUB_WORKSPACE];
}

function stateOf(path: string): 'there' | 'missing' | 'hidden' {
  try {
    statSync(path);
    return 'there';
  } catch (error) {
    return isDenied(error) ? 'hidden' : 'missing';
  }
}
