// Shows that the results service of the tests speaks the protocol of the real artifact client.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runArtifactClient } from '../support/artifact-client.ts';
import { sha256 } from '../support/sha256.ts';
import { uploadJob } from '../support/upload-job.ts';

describe('an upload', () => {
  it('is received as a zip with the files, its size and its digest', async () => {
    const { runner, service, upload, calls } = await uploadJob({
      files: { 'a.ndjson': '{"a":1}\n', 'nested/b.json': '{}' },
    });
    const { results } = await runArtifactClient(runner, service.env, [upload]);

    const artifact = service.artifacts.get('actions');
    expect(artifact?.entries()).toEqual(
      new Map([
        ['a.ndjson', Buffer.from('{"a":1}\n')],
        ['nested/b.json', Buffer.from('{}')],
      ]),
    );
    expect(results).toEqual([
      { value: { id: 1000, size: artifact?.bytes.length, digest: sha256(artifact?.bytes ?? Buffer.of()) } },
    ]);
    expect(calls()).toEqual([
      'CreateArtifact 200',
      'PutBlock 201',
      'PutBlockList 201',
      'FinalizeArtifact 200',
    ]);
    expect(service.requests[0]).toMatchObject({
      userAgent: '@actions/artifact-6.2.1',
      message: { name: 'actions', version: 7, mime_type: 'application/zip' },
    });
  });

  it('of 20 MiB comes in blocks and is put together in order', async () => {
    const content = randomBytes(20 * 1024 * 1024);
    const { runner, service, upload } = await uploadJob({ files: { 'big.bin': content } });
    const { results } = await runArtifactClient(runner, service.env, [{ ...upload, skipArchive: true }]);

    expect(results).toEqual([{ value: { id: 1000, size: content.length, digest: sha256(content) } }]);
    const artifact = service.artifacts.get('big.bin');
    expect(artifact?.bytes.equals(content)).toBe(true);
    expect(() => artifact?.entries()).toThrow('without zipping');
    const blocks = service.requests.filter(({ call }) => call === 'PutBlock');
    expect(blocks.map(({ size }) => size / 2 ** 20).sort()).toEqual([4, 8, 8]);
  });

  it('under a name that is taken is refused', async () => {
    const { runner, service, upload } = await uploadJob();
    const { results } = await runArtifactClient(runner, service.env, [upload, upload]);

    expect(results).toEqual([
      { value: expect.objectContaining({ id: 1000 }) },
      {
        error:
          'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: ' +
          'an artifact with this name already exists on the workflow run',
      },
    ]);
  });

  it('carries how long it is to be kept', async () => {
    const { runner, service, upload } = await uploadJob();
    await runArtifactClient(runner, service.env, [{ ...upload, retentionDays: 5 }]);
    expect(service.artifacts.get('actions')?.expiresAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  it('with the token of another job is refused', async () => {
    const { runner, service, upload } = await uploadJob();
    const scp = Buffer.from(JSON.stringify({ scp: 'Actions.Results:other:other' })).toString('base64url');
    const { results } = await runArtifactClient(
      runner,
      { ...service.env, ACTIONS_RUNTIME_TOKEN: `e30.${scp}.` },
      [upload],
    );
    expect(results).toEqual([{ error: expect.stringContaining('(401) Unauthorized') }]);
  });
});

describe('an uploaded artifact', () => {
  it('is listed, downloaded with its digest, and deleted', async () => {
    const { runner, service, upload } = await uploadJob({ files: { 'a.json': '{"a":1}' } });
    await runArtifactClient(runner, service.env, [upload]);
    const digest = service.artifacts.get('actions')?.digest ?? '';
    const path = join(runner.temp, 'download');
    const { results } = await runArtifactClient(runner, service.env, [
      { call: 'list' },
      { call: 'download', id: 1000, path, expectedHash: digest },
      { call: 'delete', name: 'actions' },
      { call: 'list' },
    ]);

    expect(results).toEqual([
      { value: { artifacts: [expect.objectContaining({ id: 1000, name: 'actions', digest })] } },
      { value: { downloadPath: path, digestMismatch: false } },
      { value: { id: 1000 } },
      { value: { artifacts: [] } },
    ]);
    expect(await readFile(join(path, 'a.json'), 'utf8')).toBe('{"a":1}');
  });

  it('that was not zipped is downloaded under its own name', async () => {
    const { runner, service, upload } = await uploadJob({ files: { 'naïve file.json': '{"a":1}' } });
    const path = join(runner.temp, 'download');
    await runArtifactClient(runner, service.env, [
      { ...upload, skipArchive: true },
      { call: 'download', id: 1000, path },
    ]);
    expect(await readFile(join(path, 'naïve file.json'), 'utf8')).toBe('{"a":1}');
  });
});
