// Shows that the faults of the results service reach the real artifact client as the failures they stand for.
import { describe, expect, it } from 'vitest';
import { runArtifactClient } from '../support/artifact-client.ts';
import type { Faults } from '../support/faults.ts';
import { startResultsService } from '../support/results-service.ts';
import { uploadJob } from '../support/upload-job.ts';

describe('a fault', () => {
  const refused = 'Failed to CreateArtifact: Received non-retryable error: Failed request:';
  it.for<[what: string, faults: Faults, error: string]>([
    ['status', { CreateArtifact: { status: 404, message: 'gone' } }, `${refused} (404) Not Found: gone`],
    [
      'quota',
      { CreateArtifact: { status: 403, message: 'insufficient usage to create artifact' } },
      'Failed to CreateArtifact: Artifact storage quota has been hit.',
    ],
    [
      'cut connection',
      { CreateArtifact: { connection: 'cut' } },
      'Failed to CreateArtifact: Unable to make request: ECONNRESET',
    ],
    ['refused block', { PutBlock: { status: 403, message: 'not for you' } }, 'not for you'],
  ])('shows as the client shows it: %s', async ([, faults, error]) => {
    const { runner, service, upload } = await uploadJob({ faults });
    const { results } = await runArtifactClient(runner, service.env, [upload]);

    expect(results).toEqual([{ error: expect.stringContaining(error) }]);
    expect(service.artifacts.size).toBe(0);
  });

  it('may leave a block without an answer', async () => {
    const { runner, service, upload } = await uploadJob({ faults: { PutBlock: { connection: 'stall' } } });
    const env = { ...service.env, ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS: '300' };
    const { results } = await runArtifactClient(runner, env, [upload]);
    expect(results).toEqual([{ error: 'Upload progress stalled.' }]);
  });

  it('that strikes once is overcome where the client tries again', async () => {
    const { runner, service, upload, calls } = await uploadJob({
      faults: {
        CreateArtifact: { status: 200, body: '<html>sign in</html>', times: 1 },
        PutBlock: { status: 503, times: 1 },
        PutBlockList: { connection: 'cut', times: 1 },
      },
    });
    const { results } = await runArtifactClient(runner, service.env, [upload]);

    expect(results).toEqual([{ value: expect.objectContaining({ id: 1000 }) }]);
    expect(calls()).toEqual([
      'CreateArtifact 200',
      'CreateArtifact 200',
      'PutBlock 503',
      'PutBlock 201',
      'PutBlockList undefined',
      'PutBlockList 201',
      'FinalizeArtifact 200',
    ]);
  });

  it('at FinalizeArtifact takes the name for good, though no artifact shows', async () => {
    const { runner, service, upload } = await uploadJob({
      faults: { FinalizeArtifact: { status: 403, times: 1 } },
    });
    const { results } = await runArtifactClient(runner, service.env, [
      upload,
      { call: 'delete', name: 'actions' },
      upload,
    ]);
    expect(results).toEqual([
      { error: expect.stringContaining('Failed to FinalizeArtifact') },
      { error: 'Artifact not found for name: actions' },
      { error: expect.stringContaining('(409) Conflict') },
    ]);
  });

  it('may lose just the answer', async () => {
    const { runner, service, upload } = await uploadJob({
      faults: { FinalizeArtifact: { connection: 'cut-after' } },
    });
    const { results } = await runArtifactClient(runner, service.env, [upload]);
    expect(results).toEqual([{ error: expect.stringContaining('ECONNRESET') }]);
    expect([...service.artifacts.keys()]).toEqual(['actions']);
  });

  it('at a blob is refused when blobs live elsewhere', async () => {
    const blobs = { uploadUrl: () => '', downloadUrl: () => '', read: async () => undefined };
    await expect(startResultsService({ blobs, faults: { PutBlock: { status: 500 } } })).rejects.toThrow(
      'Leave out either the fault or the option "blobs"',
    );
  });
});
