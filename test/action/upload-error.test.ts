// Shows what a user is told of each way in which the artifact client fails. The texts are the client's own.
import { expect, it } from 'vitest';
import { explainUploadError } from '../../src/action/upload-error.ts';

const refused = 'Failed to CreateArtifact: Received non-retryable error: Failed request:';
const tried = 'Failed to CreateArtifact: Failed to make request after 5 attempts:';

const FAILURES: readonly unknown[] = [
  new Error(`${refused} (409) Conflict: an artifact with this name already exists on the workflow run`),
  new Error(
    'Failed to CreateArtifact: Artifact storage quota has been hit. Unable to upload.\nMore info on …',
  ),
  new Error(`${refused} (401) Unauthorized: token expired`),
  new Error(`${refused} (403) Forbidden: no`),
  Object.assign(new Error('Server failed to authenticate the request.\nRequestId: 1'), { statusCode: 403 }),
  new Error(`${refused} (404) Not Found: no such run`),
  new Error(`${tried} Failed request: (429) Too Many Requests`),
  new Error(`${tried} Failed request: (502) Bad Gateway`),
  new Error(`${tried} Unexpected token '<', "<html>sign"... is not valid JSON`),
  new Error('Failed to FinalizeArtifact: Unable to make request: ECONNRESET\nIf you are using self-hosted …'),
  new Error('getaddrinfo EAI_AGAIN results.example'),
  new Error('Upload progress stalled.'),
  new Error('The upload did not end within 300 s.'),
  new Error('Unable to get the ACTIONS_RUNTIME_TOKEN env variable'),
  new Error('Failed to get backend IDs: The provided JWT token is invalid and/or missing claims'),
  new Error('Something new'),
  'thrown, and not even an error',
];

it('each error of an upload has a reason and an advice', () => {
  const told = FAILURES.map((error) => explainUploadError(error)).map(
    ({ why, next, words }) => `${words}\n  ${why}. ${next}`,
  );
  expect(`\n${told.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run
      the name is taken in this workflow run. Set "artifact-name" to another name, or set "overwrite: true" to replace the artifact. A name stays taken after a failed upload.
    Failed to CreateArtifact: Artifact storage quota has been hit. Unable to upload.
      the storage for artifacts is full. Delete old artifacts, set a shorter "retention-days", or raise the limit. GitHub updates the usage only after some hours.
    Failed to CreateArtifact: Received non-retryable error: Failed request: (401) Unauthorized: token expired
      the service refused the job's token or the upload's address. Both expire, so re-run the job. If it happens again, look for a proxy that changes requests.
    Failed to CreateArtifact: Received non-retryable error: Failed request: (403) Forbidden: no
      the service refused the job's token or the upload's address. Both expire, so re-run the job. If it happens again, look for a proxy that changes requests.
    (403) Server failed to authenticate the request.
      the service refused the job's token or the upload's address. Both expire, so re-run the job. If it happens again, look for a proxy that changes requests.
    Failed to CreateArtifact: Received non-retryable error: Failed request: (404) Not Found: no such run
      the service does not know this workflow run. Re-run the job. If it happens again, update the self-hosted runner.
    Failed to CreateArtifact: Failed to make request after 5 attempts: Failed request: (429) Too Many Requests
      there were too many requests. Re-run the job later.
    Failed to CreateArtifact: Failed to make request after 5 attempts: Failed request: (502) Bad Gateway
      the service failed. See https://www.githubstatus.com and re-run the job.
    Failed to CreateArtifact: Failed to make request after 5 attempts: Unexpected token '<', "<html>sign"... is not valid JSON
      the client did not understand the answer of the service. Look for a proxy that answers in its place. See https://www.githubstatus.com and re-run the job.
    Failed to FinalizeArtifact: Unable to make request: ECONNRESET
      the connection failed. Re-run the job. A self-hosted runner must reach *.actions.githubusercontent.com and *.blob.core.windows.net.
    getaddrinfo EAI_AGAIN results.example
      the connection failed. Re-run the job. A self-hosted runner must reach *.actions.githubusercontent.com and *.blob.core.windows.net.
    Upload progress stalled.
      the upload made no progress. See https://www.githubstatus.com and re-run the job.
    The upload did not end within 300 s.
      the upload made no progress. See https://www.githubstatus.com and re-run the job.
    Unable to get the ACTIONS_RUNTIME_TOKEN env variable
      this step has no access to artifacts. Run the action with "uses:" in a job of GitHub Actions, or set "upload: false".
    Failed to get backend IDs: The provided JWT token is invalid and/or missing claims
      this step has no access to artifacts. Run the action with "uses:" in a job of GitHub Actions, or set "upload: false".
    Something new
      the client gave up. If re-running does not help, please report this. See https://www.githubstatus.com and re-run the job.
    thrown, and not even an error
      the client gave up. If re-running does not help, please report this. See https://www.githubstatus.com and re-run the job.
    "
  `);
});
