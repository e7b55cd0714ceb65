// The workflow run that makes the export, from the runner's variables.
import type { WorkflowRun } from '../contract/v1/manifest.js';
import type { Env } from './host.js';

export function workflowRun(env: Env): WorkflowRun {
  return {
    repository: env.GITHUB_REPOSITORY || null,
    workflow: env.GITHUB_WORKFLOW || null,
    job: env.GITHUB_JOB || null,
    run_id: env.GITHUB_RUN_ID || null,
    run_attempt: env.GITHUB_RUN_ATTEMPT || null,
    sha: env.GITHUB_SHA || null,
    ref: env.GITHUB_REF || null,
    event_name: env.GITHUB_EVENT_NAME || null,
  };
}

/** Where a browser finds an artifact of this run. */
export function artifactUrl(
  { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID }: Env,
  id: number,
): string {
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
}
