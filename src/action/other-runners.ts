// Recognises the job folders of other runners, because several self-hosted runners of one user share a Codex home.
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { pathsIn } from '../codex/values/paths.js';
import { isOutside } from '../contract/v1/paths.js';
import type { Env } from './host.js';

/**
 * Returns a function that says whether a folder belongs to another runner or to jobs of another repository. Null if
 * there are no other runners: on GitHub-hosted machines, and outside a job.
 */
export function otherRunners({
  RUNNER_ENVIRONMENT,
  GITHUB_WORKSPACE,
  RUNNER_WORKSPACE,
}: Env): ((folder: string) => boolean) | null {
  if (RUNNER_ENVIRONMENT === 'github-hosted' || !GITHUB_WORKSPACE) return null;
  const own = [GITHUB_WORKSPACE, ...(RUNNER_WORKSPACE ? [RUNNER_WORKSPACE] : [])].map((each) =>
    pathsIn(each),
  );
  return (folder) => own.every((paths) => isOutside(paths.shown(folder, null))) && isJobFolder(folder);
}

/** Matches `<work folder>/<repository>/<repository>`, which is the runner's layout. */
const JOB_FOLDER = /^(.+)[\\/]([^\\/]+)[\\/]\2(?:[\\/]|$)/;

/** Folders that the runner makes in its work folder, whatever that is called. */
const OF_RUNNER = ['_PipelineMapping', '_actions', '_temp'];

function isJobFolder(folder: string): boolean {
  const work = JOB_FOLDER.exec(folder)?.[1];
  if (work === undefined) return false;
  const { basename, join } = /^[A-Za-z]:/.test(work) ? win32 : posix;
  return basename(work) === '_work' || OF_RUNNER.some((name) => existsSync(join(work, name)));
}
