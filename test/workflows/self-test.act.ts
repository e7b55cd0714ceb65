// Runs our own self-test workflow as far as one machine without containers can: its Linux jobs, word for word.
import { expect, it } from 'vitest';
import { openActWithService } from './act.ts';
import { CODEX_FILES, makeProject } from './project.ts';
import { STAND_IN_ENV, standIns } from './stand-ins.ts';

const WORKFLOW = '.github/workflows/self-test.yml';
async function runJob(args: readonly string[]) {
  const { service, ...act } = await openActWithService();
  const project = await makeProject({
    ...CODEX_FILES,
    'action.yml': 'action.yml',
    'package.json': 'package.json',
    dist: 'dist',
    'fixtures/basics@0.169.0': 'fixtures/basics@0.169.0',
    [WORKFLOW]: WORKFLOW,
  });
  const ran = await act.run({
    project,
    workflow: WORKFLOW,
    actions: standIns(WORKFLOW),
    args,
    env: STAND_IN_ENV,
  });
  return { ...ran, artifacts: [...service.artifacts.keys()] };
}

it('its job on Linux finds in the artifacts what must be in them', async () => {
  const ran = await runJob(['--job', 'export', '--matrix', 'name:linux']);
  expect(Object.values(ran.jobs), ran.log).toEqual(['success']);
  expect(ran.artifacts).toEqual(['recorded-linux-1', 'live-linux-1']);
  expect(ran.printed).toEqual(
    expect.arrayContaining(['As it must be: 8 records.', 'As it must be: 6 records.']),
  );
});

it('its jobs about the end of the job find there what a real Codex did', async () => {
  const ran = await runJob(['--job', 'after-post']);
  expect(Object.values(ran.jobs), ran.log).toEqual(['success', 'success']);
  expect(ran.artifacts).toEqual(['post-1']);
  expect(ran.printed).toContain('As it must be: 6 records.');
});
