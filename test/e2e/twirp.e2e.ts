// Shows that the results service does not take what a correct client would never send.
import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { startResultsService } from '../support/results-service.ts';
import { backendIds } from '../support/runtime-token.ts';
import { sha256 } from '../support/sha256.ts';

/** A service, a way to call its methods by hand, and an address for an upload. */
async function byHand() {
  const service = await startResultsService();
  onTestFinished(() => service.close());
  const twirp = async (method: string, message: object) => {
    const path = `twirp/github.actions.results.api.v1.ArtifactService/${method}`;
    const response = await fetch(service.env.ACTIONS_RESULTS_URL + path, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${service.env.ACTIONS_RUNTIME_TOKEN}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ ...backendIds, ...message }),
    });
    const body = z.record(z.string(), z.unknown()).parse(await response.json());
    return { status: response.status, body };
  };
  const created = await twirp('CreateArtifact', { name: 'a.txt', version: 7, mime_type: 'text/plain' });
  return { service, twirp, uploadUrl: String(created.body.signed_upload_url) };
}

it.for([
  ['a wrong size', { size: '4' }],
  ['a wrong hash', { hash: `sha256:${sha256(Buffer.from('other'))}` }],
  ['no hash', { hash: undefined }],
  ['the id of another job', { workflow_job_run_backend_id: 'other' }],
  ['an unknown field', { extra: true }],
] as const)('%s is refused', async ([, wrong]) => {
  const { service, twirp, uploadUrl } = await byHand();
  const body = Buffer.from('hello');
  const headers = { 'x-ms-blob-type': 'BlockBlob' };
  expect((await fetch(uploadUrl, { method: 'PUT', headers, body })).status).toBe(201);

  const right = { name: 'a.txt', size: '5', hash: `sha256:${sha256(body)}` };
  expect(await twirp('FinalizeArtifact', { ...right, ...wrong })).toMatchObject({ status: 400 });
  expect(service.artifacts.size).toBe(0);
  expect(await twirp('FinalizeArtifact', right)).toEqual({
    status: 200,
    body: { ok: true, artifact_id: '1000' },
  });
});

it('a FinalizeArtifact before the upload is refused', async () => {
  const { twirp } = await byHand();
  const early = { name: 'a.txt', size: '5', hash: `sha256:${sha256(Buffer.from('hello'))}` };
  expect(await twirp('FinalizeArtifact', early)).toMatchObject({
    status: 400,
    body: { msg: 'nothing was uploaded for a.txt' },
  });
});

it('a blob address with another signature, or for another purpose, is refused', async () => {
  const { uploadUrl } = await byHand();
  const forged = uploadUrl.replace('sp=cw', 'sp=r');
  expect((await fetch(uploadUrl)).headers.get('x-ms-error-code')).toBe('AuthorizationPermissionMismatch');
  expect((await fetch(forged)).headers.get('x-ms-error-code')).toBe('AuthenticationFailed');
});

it('a list of blocks that names one which was not put is refused', async () => {
  const { uploadUrl } = await byHand();
  const body = '<BlockList><Latest>QQ==</Latest></BlockList>';
  const response = await fetch(`${uploadUrl}&comp=blocklist`, { method: 'PUT', body });
  expect(response.headers.get('x-ms-error-code')).toBe('InvalidBlockList');
});
