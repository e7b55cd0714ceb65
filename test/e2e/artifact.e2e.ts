// Shows that what the artifact client uploads to an Azure block-blob store arrives there, and comes back, unchanged.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runArtifactClient } from '../support/artifact-client.ts';
import { openAzuriteBlobs } from '../support/azurite-blobs.ts';
import { uploadJob } from '../support/upload-job.ts';
import { blobEndpoint } from './blob-endpoint.ts';

it.for([
  ['zipped', false, 'actions', 100_000],
  ['as it is, in several blocks', true, 'actions.ndjson', 20 * 1024 * 1024],
] as const)('a file that is uploaded %s', async ([, skipArchive, name, size]) => {
  const content = randomBytes(size);
  const blobs = await openAzuriteBlobs(blobEndpoint());
  const { runner, service, upload } = await uploadJob({ files: { 'actions.ndjson': content }, blobs });
  const path = join(runner.temp, 'download');
  const { results } = await runArtifactClient(runner, service.env, [
    { ...upload, skipArchive },
    { call: 'download', id: 1000, path },
  ]);

  expect(results).toMatchObject([{ value: { id: 1000 } }, { value: { downloadPath: path } }]);
  const artifact = service.artifacts.get(name);
  const received = skipArchive ? artifact?.bytes : artifact?.entries().get('actions.ndjson');
  expect(received?.equals(content)).toBe(true);
  expect((await readFile(join(path, 'actions.ndjson'))).equals(content)).toBe(true);
  expect(service.requests.map(({ call }) => call)).toEqual([
    'CreateArtifact',
    'FinalizeArtifact',
    'ListArtifacts',
    'GetSignedArtifactURL',
  ]);
});
