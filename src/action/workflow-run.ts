// Describes the workflow run that makes the export, by the runner's variables and the event that started the run.
import type { WorkflowRun } from '../contract/v1/manifest.js';
import { readText } from '../disk/read-text.js';
import { isObject } from '../shared/objects.js';
import type { Env } from './host.js';
import type { Inputs } from './inputs.js';

/** GitHub does not deliver larger events. */
const MAX_EVENT_BYTES = 25 * 1024 * 1024;

export function workflowRun(env: Env, inputs: Inputs, artifactName: string | null): WorkflowRun {
  return {
    repository: env.GITHUB_REPOSITORY || null,
    workflow: env.GITHUB_WORKFLOW || null,
    job: env.GITHUB_JOB || null,
    run_id: env.GITHUB_RUN_ID || null,
    run_attempt: env.GITHUB_RUN_ATTEMPT || null,
    sha: env.GITHUB_SHA || null,
    ref: env.GITHUB_REF || null,
    event_name: env.GITHUB_EVENT_NAME || null,
    server_url: env.GITHUB_SERVER_URL || null,
    run_number: numberIn(env.GITHUB_RUN_NUMBER),
    workflow_ref: env.GITHUB_WORKFLOW_REF || null,
    actor: env.GITHUB_ACTOR || null,
    ...subjectOf(eventIn(env.GITHUB_EVENT_PATH)),
    job_index: numberIn(inputs['job-index']),
    check_run_id: inputs['check-run-id'] || null,
    artifact_name: artifactName,
  };
}

const numberIn = (text: string | undefined): number | null =>
  /^\d{1,15}$/.test(text ?? '') ? Number(text) : null;

/** Reads the event. An agent that ran as the same user may have changed the file, so it is read like a hostile one. */
function eventIn(path: string | undefined): unknown {
  try {
    return JSON.parse(readText(path ?? '', MAX_EVENT_BYTES));
  } catch {
    return null;
  }
}

const subjectOf = (event: unknown) => ({
  head_sha: shaAt(event, 'pull_request', 'head', 'sha') ?? shaAt(event, 'workflow_run', 'head_sha'),
  pull_request:
    numberAt(event, 'pull_request', 'number') ??
    // A comment on a pull request is the event of an issue that has this field.
    (isObject(valueAt(event, 'issue', 'pull_request')) ? numberAt(event, 'issue', 'number') : null),
});

const valueAt = (event: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce((value, key) => (isObject(value) ? value[key] : undefined), event);

function numberAt(event: unknown, ...keys: readonly string[]): number | null {
  const value = valueAt(event, ...keys);
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

function shaAt(event: unknown, ...keys: readonly string[]): string | null {
  const value = valueAt(event, ...keys);
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : null;
}

/** Returns the address of an artifact of this run for a browser. */
export function artifactUrl(
  { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID }: Env,
  id: number,
): string {
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
}
