// Shows that the action outlasts the client's own tries. Apart from other failures, for it takes its time.
import { expect, test } from 'vitest';
import { expectFilesAndOutputs, failing, told } from './failing-upload.ts';

test('the service fails for longer than the client tries, which is half a minute', {
  timeout: 90_000,
}, async () => {
  const { result, runner, service } = await failing(
    { CreateArtifact: { status: 500 } },
    { timeoutMs: 80_000 },
  );
  expect(result.exitCode).toBe(1);
  expect(service.requests).toHaveLength(5);
  expect(told(result, runner.temp)).toEqual([
    expect.stringContaining('the service failed. See https://www.githubstatus.com'),
  ]);
  await expectFilesAndOutputs(result);
});
