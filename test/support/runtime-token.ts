// The job's runtime token: an unsigned JWT, since the artifact client only decodes it.

export interface BackendIds {
  readonly workflow_run_backend_id: string;
  readonly workflow_job_run_backend_id: string;
}

export const backendIds: BackendIds = {
  workflow_run_backend_id: '5a0c3f1e-0000-4000-8000-000000000001',
  workflow_job_run_backend_id: '5a0c3f1e-0000-4000-8000-000000000002',
};

/** A token whose `scp` claim holds the ids between other scopes, as it does on GitHub. */
export function runtimeToken(ids: BackendIds): string {
  const results = `Actions.Results:${ids.workflow_run_backend_id}:${ids.workflow_job_run_backend_id}`;
  const scp = `Actions.GenericRead:00000000-0000-4000-8000-000000000000 ${results}`;
  return [{ alg: 'none', typ: 'JWT' }, { scp }].map(segment).concat('').join('.');
}

function segment(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
