// Shows that a job that is cancelled while the action uploads leaves the files behind, and says so if it can.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { actionJob, BUNDLE } from './built-action.ts';
import { all, told } from './failing-upload.ts';
import { recordSession } from './record-session.ts';

test.for(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('%s in the middle of the upload', async (signal) => {
  const { use, codexHome, runner, service } = await actionJob({
    faults: { CreateArtifact: { connection: 'stall' } },
  });
  await recordSession(codexHome);
  const bundle = join(runner.temp, 'tells-its-id.mjs');
  await writeFile(
    bundle,
    `import { writeFileSync } from 'node:fs';
    writeFileSync(process.env.PID_FILE, String(process.pid));
    await import(process.env.ACTION);`,
  );
  const pidFile = join(runner.temp, 'pid');
  const ended = use(all, { bundle, env: { PID_FILE: pidFile, ACTION: BUNDLE } });
  await vi.waitFor(() => expect(service.requests).toHaveLength(1), { timeout: 15_000 });
  process.kill(Number(await readFile(pidFile, 'utf8')), signal);

  if (signal === 'SIGKILL') {
    await expect(ended).rejects.toThrow('was killed by SIGKILL');
  } else {
    const result = await ended;
    expect(result.exitCode).toBe(1);
    expect(told(result, runner.temp)).toEqual([
      `error: Stopped by ${signal}: the job was cancelled or took too long. The artifact is not uploaded. The files are in "/codex-actions-…".`,
    ]);
    expect(result.outputs).toMatchObject({ 'action-count': '4', 'artifact-id': '' });
  }
  const [folder = ''] = (await readdir(runner.temp)).filter((name) => name.startsWith('codex-actions-'));
  expect(await readdir(join(runner.temp, folder))).toEqual(['actions.ndjson', 'manifest.json', 'summary.md']);
});
