// Shows how the start of the job is told from what the runner leaves on the disk.
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { jobStart } from '../../src/action/job-start.ts';
import { makeRunner } from '../support/runner.ts';

async function startedRunner() {
  const runner = await makeRunner();
  onTestFinished(() => runner.close());
  const bundle = join(runner.temp, 'step.mjs');
  await writeFile(bundle, '');
  const before = Date.now();
  await runner.run({ bundle });
  return { runner, bundle, before, after: Date.now() };
}

test('it is when the first step got its files, however many steps follow', async () => {
  const { runner, bundle, before, after } = await startedRunner();
  await runner.run({ bundle });
  const start = (await jobStart(runner.temp))?.getTime() ?? Number.NaN;
  // A file system keeps time in ticks of up to 10 ms.
  expect(start).toBeGreaterThanOrEqual(before - 20);
  expect(start).toBeLessThanOrEqual(after);
});

test('files of later steps do not move it', async () => {
  const { runner, bundle } = await startedRunner();
  await runner.run({ bundle });
  const start = await jobStart(runner.temp);
  await setTimeout(30);
  await runner.run({ bundle });
  expect(await jobStart(runner.temp)).toEqual(start);
});

test.for(['', undefined])('it is unknown without a temporary folder: %j', async (temp) => {
  expect(await jobStart(temp)).toBeNull();
});

test('it is unknown where the runner left no such folder', async () => {
  const temp = await mkdtemp(join(tmpdir(), 'no-runner-'));
  onTestFinished(() => rm(temp, { recursive: true }));
  expect((await stat(temp)).isDirectory()).toBe(true);
  expect(await jobStart(temp)).toBeNull();
});
