// Shows how the start of the job is told from what the runner leaves on the disk.
import { mkdir, mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir, uptime } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { jobStart } from '../../src/action/job-start.ts';
import { nodeBinary } from '../support/node-binary.ts';
import { runProcess } from '../support/run-process.ts';
import { makeRunner } from '../support/runner.ts';

async function startedRunner() {
  const runner = await makeRunner();
  onTestFinished(() => runner.close());
  const bundle = join(runner.temp, 'step.mjs');
  await writeFile(bundle, '');
  const before = Date.now();
  await runner.run({ bundle });
  return { runner, bundle, before, after: Date.now(), env: { RUNNER_TEMP: runner.temp } };
}

it('it is the time of the first files that the runner made for a step', async () => {
  const { runner, bundle, before, after, env } = await startedRunner();
  await runner.run({ bundle });
  const start = jobStart(env);
  expect(start?.from).toBe('runner_folder');
  // A file system keeps time in ticks of up to 10 ms.
  expect(start?.time.getTime()).toBeGreaterThanOrEqual(before - 20);
  expect(start?.time.getTime()).toBeLessThanOrEqual(after);
});

it('files of later steps do not change it', async () => {
  const { runner, bundle, env } = await startedRunner();
  await runner.run({ bundle });
  const start = jobStart(env);
  await setTimeout(30);
  await runner.run({ bundle });
  expect(jobStart(env)).toEqual(start);
});

it("on GitHub's own machines it is never later than the start of the machine", async () => {
  const { env, before } = await startedRunner();
  const start = jobStart({ ...env, RUNNER_ENVIRONMENT: 'github-hosted' });
  expect(start?.from).toBe('machine_start');
  expect(start?.time.getTime()).toBeLessThanOrEqual(Math.ceil(before - uptime() * 1000) + 1000);
  expect(jobStart({ ...env, RUNNER_ENVIRONMENT: 'github-hosted' })).toEqual(start);
});

it.skipIf(process.platform !== 'linux')(
  "on Linux it is the start of the runner's process for the job, whatever a step did to the folder",
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'runner-process-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const [worker, parent, child] = ['Runner.Worker', 'parent.mjs', 'child.mjs'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    await symlink(nodeBinary(24), worker);
    await writeFile(
      parent,
      `import { spawnSync } from 'node:child_process';
      spawnSync(process.argv[2], [process.argv[3]], { stdio: 'inherit' });`,
    );
    const source = join(import.meta.dirname, '..', '..', 'src', 'action', 'worker-start.ts');
    await writeFile(
      child,
      `import { workerStart } from ${JSON.stringify(source)};
      console.log(workerStart()?.toISOString());`,
    );
    const before = Date.now();
    const { stdout } = await runProcess(worker, [parent, nodeBinary(24), child], {
      cwd: folder,
      env: {},
      timeoutMs: 20_000,
    });
    // The system counts from its own start, which it tells in whole seconds.
    expect(Math.abs(Date.parse(stdout.trim()) - before)).toBeLessThan(2000);
  },
);

it.for(['', undefined])('it is unknown without a temporary folder: %j', async (temp) => {
  expect(jobStart({ RUNNER_TEMP: temp })).toBeNull();
});

it('it is unknown if the runner made no such folder', async () => {
  const temp = await mkdtemp(join(tmpdir(), 'no-runner-'));
  onTestFinished(() => rm(temp, { recursive: true }));
  expect((await stat(temp)).isDirectory()).toBe(true);
  expect(jobStart({ RUNNER_TEMP: temp })).toBeNull();
});

it('under act it is the birth of the folder for the event of the job', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'act-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const before = Date.now();
  const workflow = join(folder, 'workflow');
  await mkdir(workflow);
  await setTimeout(30);
  await writeFile(join(workflow, 'event.json'), '{}');
  const start = jobStart({ RUNNER_TEMP: folder, GITHUB_EVENT_PATH: join(workflow, 'event.json') });
  expect(start?.from).toBe('runner_folder');
  expect(start?.time.getTime()).toBeGreaterThanOrEqual(before - 20);
  expect(start?.time.getTime()).toBeLessThan(before + 30);
});
