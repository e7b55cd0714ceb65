// Where this job's Codex may have kept its sessions: the homes that the step names, or all that there may be.
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HOME_OF_USER, homePath, usualHome } from '../codex/values/layout.js';
import type { HomeEntry } from '../contract/v1/manifest.js';
import { realPath } from '../disk/real-path.js';
import type { Home } from '../find/homes.js';
import { isDenied } from '../shared/errors.js';
import type { Env } from './host.js';
import { type User, usersOf } from './users.js';

export interface Search {
  readonly homes: readonly Home[];
  /** Users into whose homes this one may not look, so that a Codex home in it would not be seen. */
  readonly closed: readonly User[];
}

/** Where a home is that the manifest names in the words of the step. */
export const pathOf = ({ homes }: Search, { path: named }: HomeEntry): string =>
  homes.find(({ path, shown = path }) => shown === named)?.path ?? named;

/** @param named As in the input; empty: not named. */
export function findCodexHomes(
  named: readonly string[],
  env: Env,
  userHome: string,
  users: readonly User[] = usersOf(process.platform),
): Search {
  const toHome = (shown: string): Home => ({
    path: resolve(env.GITHUB_WORKSPACE || '.', homePath(shown, userHome)),
    shown,
    optional: true,
  });
  if (named.length > 0) return { homes: named.map(toHome), closed: [] };
  const usual = toHome(usualHome(env));
  const own = [usual, ...[HOME_OF_USER, ...containerHomes(env, userHome)].map(toHome)];
  const distinct = [...new Map(own.map((each) => [each.path, each])).values()];
  const others = homesOfOthers(users, placesOfJob(env));
  const homes = [...distinct.filter(({ path }) => lookFor(path) !== 'missing'), ...others.homes];
  return { homes: homes.length > 0 ? homes : [usual], closed: others.closed };
}

/** @param within The folders of this job, if only what ran there may be read; null for everything. */
function homesOfOthers(users: readonly User[], within: string[] | null): { homes: Home[]; closed: User[] } {
  const homes: Home[] = [];
  const closed: User[] = [];
  for (const user of users) {
    if (user.id !== null && user.id === process.getuid?.()) continue;
    const path = join(user.home, '.codex');
    const found = lookFor(path);
    if (found === 'there') homes.push({ path, optional: true, ...(within === null ? {} : { within }) });
    if (found === 'hidden' && user.isRegular) closed.push(user);
  }
  return { homes, closed };
}

/** In a job container, and for container actions, this stands in for the user's home. */
const CONTAINER_HOME = '/github/home';

function containerHomes({ RUNNER_TEMP }: Env, userHome: string): string[] {
  return [
    `${CONTAINER_HOME}/.codex`,
    // The same folder, seen from outside.
    ...(RUNNER_TEMP ? [join(RUNNER_TEMP, '_github_home', '.codex')] : []),
    // Where programs look that ask the system and not HOME.
    ...(userHome === CONTAINER_HOME ? ['/root/.codex'] : []),
  ];
}

/**
 * Another user of a machine that is not this job's alone may be a person at work: of theirs, only what ran in
 * this job's folders is looked at. Null: everything is this job's.
 */
function placesOfJob({ RUNNER_ENVIRONMENT, GITHUB_WORKSPACE }: Env): string[] | null {
  if (RUNNER_ENVIRONMENT === 'github-hosted') return null;
  if (!GITHUB_WORKSPACE) return [];
  return [GITHUB_WORKSPACE, realPath(GITHUB_WORKSPACE) ?? GITHUB_WORKSPACE];
}

function lookFor(path: string): 'there' | 'missing' | 'hidden' {
  try {
    statSync(path);
    return 'there';
  } catch (error) {
    return isDenied(error) ? 'hidden' : 'missing';
  }
}
