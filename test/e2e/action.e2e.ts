// Shows that what the built action uploads arrives in an Azure block-blob store, and comes back, unchanged.
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { actionJob, fixture, RECORDED_WORKSPACE } from '../action/built-action.ts';
import { runArtifactClient } from '../support/artifact-client.ts';
import { openAzuriteBlobs } from '../support/azurite-blobs.ts';
import { blobEndpoint } from './blob-endpoint.ts';

it('the export of a recording', async () => {
  const recording = fixture('tools@0.165.0');
  const { use, runner, service, codexHome } = await actionJob({
    blobs: await openAzuriteBlobs(blobEndpoint()),
  });
  await cp(join(recording, 'codex-home'), codexHome, { recursive: true });

  const { exitCode, outputs } = await use(
    { scope: 'all', html: 'true' },
    { env: { GITHUB_WORKSPACE: RECORDED_WORKSPACE } },
  );
  expect(exitCode).toBe(0);

  const { 'artifact-id': id, 'artifact-digest': digest } = outputs;
  const path = join(runner.temp, 'download');
  const { results } = await runArtifactClient(runner, service.env, [
    { call: 'download', id: Number(id), path, expectedHash: `sha256:${digest}` },
  ]);
  expect(results).toEqual([{ value: { downloadPath: path, digestMismatch: false } }]);
  const text = (folder: string, name: string) => readFile(join(folder, name), 'utf8');
  expect(await text(path, 'actions.ndjson')).toBe(await text(recording, 'actions.ndjson'));
  expect(await text(path, 'manifest.json')).toBe(await readFile(outputs['manifest-file'] ?? '', 'utf8'));
  expect(await text(path, 'summary.html')).toBe(await readFile(outputs['html-file'] ?? '', 'utf8'));
  expect(await text(path, 'summary.md')).toBe(await readFile(outputs['summary-file'] ?? '', 'utf8'));
});
