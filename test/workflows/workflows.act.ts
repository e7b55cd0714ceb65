// Shows the action in workflows of its users, which act reads, evaluates and runs.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runArtifactClient } from '../support/artifact-client.ts';
import { makeRunner } from '../support/runner.ts';
import { openActWithService } from './act.ts';
import type { Files } from './checkout.ts';
import { CODEX_FILES, makeProject } from './project.ts';

const RECORDED: Files = { recorded: 'fixtures/basics@0.169.0/codex-home' };
const workflow = (name: string): Files => ({ [`.github/workflows/${name}`]: `test/workflows/jobs/${name}` });

async function run(name: string, files: Files) {
  const { service, ...act } = await openActWithService();
  const project = await makeProject({ ...workflow(name), ...files });
  const ran = await act.run({ project, workflow: `.github/workflows/${name}` });
  const artifacts = [...service.artifacts].map(([artifact, { entries }]) => [
    artifact,
    ...[...entries().keys()].sort(),
  ]);
  return { ...ran, service, artifacts };
}

const FILES = ['actions.ndjson', 'manifest.json', 'summary.md'];

it('after a real Codex nothing need be set: the sessions of the job are exported, also when a step failed', async () => {
  const ran = await run('codex.yml', CODEX_FILES);
  expect(ran.jobs, ran.log).toEqual({ codex: 'failure', next: 'success' });
  expect(ran.results('export')).toEqual(['success']);
  expect(ran.annotations).toEqual([expect.stringMatching(/^notice: 1 session/)]);
  expect(ran.outputs('export')).toMatchObject({
    'session-count': '1',
    'command-count': '2',
    'failed-command-count': '1',
    'changed-paths': '["self-test/new.txt"]',
    'outside-workspace-count': '0',
  });
  expect(ran.summaries('export')).toEqual([expect.stringContaining('`exit 3`')]);
  // act has neither the job's place in a matrix nor its check run.
  expect(ran.artifacts).toEqual([['codex-actions-codex--1--export', ...FILES]]);
});

it('a later step and a later job use the outputs', async () => {
  const ran = await run('codex.yml', CODEX_FILES);
  expect(ran.printed, ran.log).toEqual(
    expect.arrayContaining([
      'failed: 1',
      'completed: echo fine',
      'failed: exit 3',
      'next: 1 ["self-test/new.txt"]',
    ]),
  );
});

it('the artifact that a service received can be downloaded', async () => {
  const { service, log } = await run('gate.yml', RECORDED);
  const runner = await makeRunner();
  const [artifact] = service.artifacts.values();
  if (artifact === undefined) throw new Error(`Nothing was uploaded:\n${log}`);
  const path = join(runner.temp, 'downloaded');
  const { results } = await runArtifactClient(runner, service.env, [
    { call: 'download', id: artifact.id, path, expectedHash: artifact.digest },
  ]);
  await runner.close();
  expect(results).toEqual([{ value: expect.objectContaining({ downloadPath: path }) }]);
});

it('two uses in a job have artifacts of their own, and so has a use in a composite action', async () => {
  const ran = await run('uses.yml', {
    ...RECORDED,
    '.github/actions/export/action.yml': 'test/workflows/jobs/composite.yml',
  });
  expect(ran.jobs, ran.log).toEqual({ twice: 'success', composite: 'success' });
  expect(ran.artifacts.map(([name]) => name).sort()).toEqual([
    'codex-actions-twice--1--first',
    'codex-actions-twice--1--second',
    'from-a-composite',
  ]);
  expect(ran.printed).toContain('composite: 8');
});

it('each job of a matrix has the artifact that the recipe names', async () => {
  const ran = await run('matrix.yml', RECORDED);
  expect(ran.jobs, ran.log).toEqual({ 'codex-1': 'success', 'codex-2': 'success' });
  expect(ran.artifacts.map(([name]) => name).sort()).toEqual(['codex-actions-api-1', 'codex-actions-web-1']);
});

it('a reusable workflow hands outputs to whoever called it', async () => {
  const ran = await run('reusable.yml', { ...RECORDED, ...workflow('called.yml') });
  expect(ran.exitCode, ran.log).toBe(0);
  const ids = ['called-for-api', 'called-for-web'].map((name) => ran.service.artifacts.get(name)?.id);
  expect(ran.printed).toContain(`after: ${ids.join(' ')}`);
});

it('"when: post" exports at the end of the job, although a step has failed', async () => {
  const ran = await run('post.yml', CODEX_FILES);
  expect(ran.jobs, ran.log).toEqual({ codex: 'failure' });
  expect(ran.results('skipped')).toEqual([]);
  expect(ran.results('export')).toEqual(['success']);
  expect(ran.results('export', 'Post')).toEqual(['success']);
  expect(ran.summaries('export')).toEqual([expect.stringContaining('`exit 3`')]);
  expect(ran.artifacts).toEqual([['codex-actions-codex--1--export', ...FILES]]);
});

it('a gate fails the step after the export is uploaded, and a later step can use it', async () => {
  const ran = await run('gate.yml', RECORDED);
  expect(ran.jobs, ran.log).toEqual({ codex: 'failure' });
  expect(ran.results('export')).toEqual(['failure']);
  expect(ran.annotations.at(-1)).toMatch(/^error: .*failed-command \(1\)/);
  expect(ran.artifacts).toHaveLength(1);
  expect(ran.printed).toEqual(expect.arrayContaining(['"echo broken >&2; exit 3"', '"no_such_tool"']));
});

it('exports at the end of the job run last in, first out, with the environment and the inputs of then', async () => {
  const ran = await run('post-order.yml', RECORDED);
  expect(ran.jobs, ran.log).toEqual({ codex: 'success' });
  expect(ran.artifacts).toEqual([
    ['second', ...FILES],
    ['first', ...FILES],
  ]);
});

it('a step that empties RUNNER_TEMP loses no session where another folder shows the start of the job', async () => {
  const ran = await run('emptied-temp.yml', CODEX_FILES);
  expect(ran.jobs, ran.log).toEqual({ codex: 'success' });
  expect(ran.outputs('export')).toMatchObject({ 'session-count': '1' });
});
