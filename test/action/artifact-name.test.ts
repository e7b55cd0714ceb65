// Shows the name of the artifact when the step sets an empty one, and what may stand in a given one.
import { expect, it } from 'vitest';
import { defaultArtifactName, usableName } from '../../src/action/artifact-name.ts';
import { backendIds, runtimeToken } from '../support/runtime-token.ts';

const env = {
  GITHUB_JOB: 'agent',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_ACTION: '__demo_codex-actions-export',
  ACTIONS_RUNTIME_TOKEN: runtimeToken(backendIds),
};

it('the default names the job, the attempt and the step', () => {
  expect(defaultArtifactName(env)).toBe('codex-actions-agent-000000000002-2-__demo_codex-actions-export');
});

it('jobs of a matrix, which share an id, have different names', () => {
  const other = { ...backendIds, workflow_job_run_backend_id: '5a0c3f1e-0000-4000-8000-000000000003' };
  expect(defaultArtifactName({ ...env, ACTIONS_RUNTIME_TOKEN: runtimeToken(other) })).not.toBe(
    defaultArtifactName(env),
  );
});

it('characters that an artifact name may not have are replaced', () => {
  expect(defaultArtifactName({ GITHUB_JOB: 'a/b', GITHUB_ACTION: 'x:y' })).toBe('codex-actions-a-b-x-y');
});

it('there is a name even without any of the variables', () => {
  expect(defaultArtifactName({})).toBe('codex-actions');
});

it.for(['a"b', 'a:b', 'a<b', 'a>b', 'a|b', 'a*b', 'a?b', 'a\rb', 'a\nb', 'a\\b', 'a/b'])(
  '%j is not a name, as for the artifact client',
  (name) => {
    expect(usableName(name)).not.toBe(name);
  },
);
