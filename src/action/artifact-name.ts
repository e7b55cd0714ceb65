// Names of artifacts: what may stand in them, and the name when none is given.
import type { Env } from './host.js';

/** Not allowed in the name of an artifact, because some file systems could not hold it. */
const FORBIDDEN = /["*/:<>?\\|\p{Cc}]/gu;

/**
 * The name with a dash for what no artifact's name can have: a branch's name often has a slash. The client prints the
 * name, so it must not hold the runner's old mark of a command either.
 */
export const usableName = (name: string): string =>
  name.replace(FORBIDDEN, '-').replaceAll('##[', '-') || 'codex-actions';

export const artifactNameOf = (inputs: { readonly 'artifact-name': string }, env: Env): string =>
  inputs['artifact-name'] || defaultArtifactName(env);

/**
 * The name in use when the step sets an empty one: as in action.yml, but for the job's place in a matrix,
 * which no variable tells; the job's own id in the results service stands in for it.
 *
 * Names are unique in a run, so it differs between jobs, jobs of a matrix, attempts and steps.
 */
export function defaultArtifactName(env: Env): string {
  const { GITHUB_JOB, GITHUB_RUN_ATTEMPT, GITHUB_ACTION, ACTIONS_RUNTIME_TOKEN = '' } = env;
  const parts = [
    'codex-actions',
    GITHUB_JOB,
    jobMark(ACTIONS_RUNTIME_TOKEN),
    GITHUB_RUN_ATTEMPT,
    GITHUB_ACTION,
  ];
  return parts.filter(Boolean).join('-').replace(FORBIDDEN, '-');
}

/** The end of the job's id, which its token names in plain text beside the run's. */
function jobMark(token: string): string | undefined {
  const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  return /Actions\.Results:[\w-]+:[\w-]*?(\w{1,12})(?![\w-])/.exec(claims)?.[1];
}
