// Shows that whatever goes wrong ends in one clear line, with the files on the runner and all outputs set.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OUTPUTS } from '../../src/action/outputs.ts';
import type { Faults } from '../support/faults.ts';
import type { Step } from '../support/runner.ts';
import { actionJob, annotations } from './built-action.ts';
import { all, expectFilesAndOutputs, failing, told } from './failing-upload.ts';

test.for<[what: string, faults: Faults, env: Step['env'], line: string]>([
  [
    'the quota is used up',
    { CreateArtifact: { status: 403, message: 'insufficient usage to create' } },
    {},
    'the storage for artifacts is used up',
  ],
  ['the token is refused', { CreateArtifact: { status: 401 } }, {}, 'refused'],
  ['the connection is cut', { CreateArtifact: { connection: 'cut' } }, {}, 'the connection failed'],
  ['a block is refused', { PutBlock: { status: 403 } }, {}, 'refused'],
  [
    'the transfer stands still',
    { PutBlock: { connection: 'stall' } },
    { ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS: '300' },
    'it did not get on',
  ],
  ['the last call is refused', { FinalizeArtifact: { status: 404 } }, {}, 'the service does not know'],
  ['there is no service', {}, { ACTIONS_RESULTS_URL: undefined }, 'no access to artifacts'],
])('%s', async ([, faults, env = {}, line]) => {
  const { result, runner } = await failing(faults, { env });
  expect(result.exitCode).toBe(1);
  expect(told(result, runner.temp)).toEqual([
    expect.stringMatching(
      /^error: The artifact "actions" was not uploaded: .* The files are in "\/codex-actions-…"\.$/,
    ),
  ]);
  expect(told(result, runner.temp)[0]).toContain(line);
  await expectFilesAndOutputs(result);
});

test('the name is taken', async () => {
  const { use, result: first, runner } = await failing({});
  const second = await use(all);
  expect([first.exitCode, second.exitCode]).toEqual([0, 1]);
  expect(told(second, runner.temp)).toMatchInlineSnapshot(`
    [
      "error: The artifact "actions" was not uploaded: the name is taken in this workflow run. Set "artifact-name" to another one, or "overwrite: true" to replace what is there. A name under which an upload has failed stays taken. (Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run) The files are in "/codex-actions-…".",
    ]
  `);
  await expectFilesAndOutputs(second);
});

test('a lost last answer is no failure, for the artifact is there', async () => {
  const { result, service } = await failing({ FinalizeArtifact: { connection: 'cut-after' } });
  const artifact = service.artifacts.get('actions');
  expect(result.exitCode).toBe(0);
  expect(result.outputs).toMatchObject({
    'artifact-id': String(artifact?.id),
    'artifact-digest': artifact?.digest.replace('sha256:', ''),
  });
  expect(annotations(result.commands)).toEqual([]);
});

test('on GitHub Enterprise Server the upload is left out, and the step goes on', async () => {
  const { result, runner, service } = await failing(
    {},
    { env: { GITHUB_SERVER_URL: 'https://git.example' } },
  );
  expect({ exitCode: result.exitCode, requests: service.requests }).toEqual({ exitCode: 0, requests: [] });
  expect(told(result, runner.temp).at(-1)).toMatchInlineSnapshot(
    `"warning: GitHub Enterprise Server cannot take artifacts of this kind. Set "upload: false", and keep the files in "/codex-actions-…" another way."`,
  );
  await expectFilesAndOutputs(result);
});

test('wrong inputs are all told, and nothing is done', async () => {
  const { use, service, runner } = await actionJob();
  const result = await use({ scope: 'jobs', 'artifact-name': 'a/b' });
  expect({ exitCode: result.exitCode, requests: service.requests }).toEqual({ exitCode: 1, requests: [] });
  expect(told(result, runner.temp)).toHaveLength(2);
  expect(Object.keys(result.outputs).sort()).toEqual([...OUTPUTS].sort());
});

test('no Codex home is a warning that says where it looked', async () => {
  const { use, runner, service } = await actionJob();
  const result = await use({ 'codex-home': '~/nowhere' });
  expect({ exitCode: result.exitCode, requests: service.requests }).toEqual({ exitCode: 0, requests: [] });
  expect(told(result, runner.temp)).toEqual([
    expect.stringContaining(
      `No Codex sessions found, for there is no folder "${join(runner.home, 'nowhere')}"`,
    ),
  ]);
  expect(await readFile(result.outputs['actions-file'] ?? '', 'utf8')).toBe('');
  expect(result.outputs).toMatchObject({ 'session-count': '0', 'changed-paths': '[]' });
});
