// Several self-hosted runners of one user share a Codex home. Tells the job folders of the other ones.
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { pathsIn } from '../codex/values/paths.js';
import { isOutside } from '../contract/v1/paths.js';
import type { Env } from './host.js';

/**
 * Says of a folder whether it is in the work folder of another runner, or of another repository's jobs. Null where
 * there is no other runner: on GitHub's own machines, and outside of a job.
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

/** `<work folder>/<repository>/<repository>`, as the runner lays it out. */
const JOB_FOLDER = /^(.+)[\\/]([^\\/]+)[\\/]\2(?:[\\/]|$)/;

/** What the runner makes in its work folder, whatever the folder is called. */
const OF_RUNNER = ['_PipelineMapping', '_actions', '_temp'];

function isJobFolder(folder: string): boolean {
  const work = JOB_FOLDER.exec(folder)?.[1];
  if (work === undefined) return false;
  const { basename, join } = /^[A-Za-z]:/.test(work) ? win32 : posix;
  return basename(work) === '_work' || OF_RUNNER.some((name) => existsSync(join(work, name)));
}
