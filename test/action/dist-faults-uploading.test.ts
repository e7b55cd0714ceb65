// What becomes of an upload that goes wrong: one clear line that says why and what to do next, with the files on
// the runner, the summary written and all outputs set.
import { expect, it } from 'vitest';
import { OUTPUTS } from '../../src/action/outputs.ts';
import { actionJob, annotations } from './built-action.ts';
import {
  all,
  expectFilesAndOutputs,
  expectToldAndKept,
  failing,
  told,
  type UploadFailure,
} from './failing-upload.ts';

const RE_RUN = 'See https://www.githubstatus.com and re-run the job.';
const EXPIRED = 'Both expire, so re-run the job.';

const rows: readonly UploadFailure[] = [
  {
    what: '401',
    faults: { CreateArtifact: { status: 401 } },
    why: "the service refused the job's token",
    next: EXPIRED,
  },
  {
    what: '403 as the quota is used up',
    faults: { CreateArtifact: { status: 403, message: 'insufficient usage to create' } },
    why: 'the storage for artifacts is full',
    next: 'Delete old artifacts, set a shorter "retention-days"',
  },
  {
    what: '403 to a block',
    faults: { PutBlock: { status: 403 } },
    why: "the service refused the job's token or the upload's address",
    next: EXPIRED,
  },
  {
    what: '404',
    faults: { CreateArtifact: { status: 404 } },
    why: 'the service does not know this workflow run',
    next: 'Re-run the job.',
  },
  {
    what: '404 to the last call',
    faults: { FinalizeArtifact: { status: 404 } },
    why: 'the service does not know this workflow run',
    next: 'Re-run the job.',
  },
  {
    what: '409',
    faults: { CreateArtifact: { status: 409, message: 'an artifact with this name already exists' } },
    why: 'the name is taken in this workflow run',
    next: 'Set "artifact-name" to another name, or set "overwrite: true"',
  },
  {
    what: 'a cut connection',
    faults: { CreateArtifact: { connection: 'cut' } },
    why: 'the connection failed',
    next: 'Re-run the job. A self-hosted runner must reach',
  },
  {
    what: 'a transfer that stands still',
    faults: { PutBlock: { connection: 'stall' } },
    env: { ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS: '300' },
    why: 'the upload made no progress',
    next: RE_RUN,
  },
  {
    what: 'no service at all',
    faults: {},
    env: { ACTIONS_RESULTS_URL: undefined },
    why: 'this step has no access to artifacts',
    next: 'Run the action with "uses:" in a job of GitHub Actions',
  },
];

it.for(rows)('$what', async (row) => void (await expectToldAndKept(row)));

it('an upload fails if the name is taken', async () => {
  const { use, result: first, runner } = await failing({});
  const second = await use(all);
  expect([first.exitCode, second.exitCode]).toEqual([0, 1]);
  expect(told(second, runner.temp)).toMatchInlineSnapshot(`
    [
      "error: The artifact "actions" was not uploaded: the name is taken in this workflow run. Set "artifact-name" to another name, or set "overwrite: true" to replace the artifact. A name stays taken after a failed upload. (Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run) The files are in "/codex-actions-…".",
    ]
  `);
  await expectFilesAndOutputs(second);
});

it('an upload does not fail if only its last answer is lost', async () => {
  const { result, service } = await failing({ FinalizeArtifact: { connection: 'cut-after' } });
  const artifact = service.artifacts.get('actions');
  expect(result.exitCode).toBe(0);
  expect(result.outputs).toMatchObject({
    'artifact-id': String(artifact?.id),
    'artifact-digest': artifact?.digest.replace('sha256:', ''),
  });
  expect(annotations(result.commands)).toEqual([]);
});

it('on GitHub Enterprise Server the upload is left out, and the step goes on', async () => {
  const { result, runner, service } = await failing(
    {},
    { env: { GITHUB_SERVER_URL: 'https://git.example' } },
  );
  expect({ exitCode: result.exitCode, requests: service.requests }).toEqual({ exitCode: 0, requests: [] });
  expect(told(result, runner.temp).at(-1)).toMatchInlineSnapshot(
    `"warning: GitHub Enterprise Server does not support artifacts of this kind. Set "upload: false", and keep the files in "/codex-actions-…" in another way."`,
  );
  await expectFilesAndOutputs(result);
});

it('all wrong inputs are named, and nothing is done', async () => {
  const { use, service, runner } = await actionJob();
  const result = await use({ scope: 'jobs', 'retention-days': 'ten' });
  expect({ exitCode: result.exitCode, requests: service.requests }).toEqual({ exitCode: 1, requests: [] });
  expect(told(result, runner.temp)).toHaveLength(2);
  expect(Object.keys(result.outputs).sort()).toEqual([...OUTPUTS].sort());
});
