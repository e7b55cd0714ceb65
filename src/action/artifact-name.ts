// Makes names of artifacts: removes forbidden characters, and gives a default name.
import type { Env } from './host.js';

/** Not allowed in the name of an artifact, because some file systems could not hold it. */
const FORBIDDEN = /["*/:<>?\\|\p{Cc}]/gu;

/**
 * Replaces whatever the name of an artifact cannot contain by a dash. The name of a branch often has a slash, for
 * example. The client prints the name, so the beginning of an old runner command is replaced too.
 */
export const usableName = (name: string): string =>
  name.replace(FORBIDDEN, '-').replaceAll('##[', '-') || 'codex-actions';

export const artifactNameOf = (inputs: { readonly 'artifact-name': string }, env: Env): string =>
  inputs['artifact-name'] || defaultArtifactName(env);

/**
 * Returns the name for a step that sets an empty one. It is made like the default in action.yml. No variable has the
 * job's place in a matrix, so the job's id in the results service takes its place.
 *
 * Names are unique in a run, so it differs between jobs, jobs of a matrix, attempts and steps.
 */
export function defaultArtifactName(env: Env): string {
  const { GITHUB_JOB, GITHUB_RUN_ATTEMPT, GITHUB_ACTION, ACTIONS_RUNTIME_TOKEN = '' } = env;
  const parts = [
    'codex-actions',
    GITHUB_JOB,
    jobIdPart(ACTIONS_RUNTIME_TOKEN),
    GITHUB_RUN_ATTEMPT,
    GITHUB_ACTION,
  ];
  return parts.filter(Boolean).join('-').replace(FORBIDDEN, '-');
}

/** Returns the end of the job's id, which is in plain text in the job's token. */
function jobIdPart(token: string): string | undefined {
  const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  return /Actions\.Results:[\w-]+:[\w-]*?(\w{1,12})(?![\w-])/.exec(claims)?.[1];
}
