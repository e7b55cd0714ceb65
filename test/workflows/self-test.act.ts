// Runs our own self-test workflow as far as one machine without containers can: its Linux jobs, word for word.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { openActWithService, standIn } from './act.ts';
import { CHECKOUT, CODEX_FILES, makeProject } from './project.ts';

const WORKFLOW = '.github/workflows/self-test.yml';
const REPLACED = ['setup-node', 'download-artifact'];

/** Each action as the workflow names it, with its commit. */
function replacedActions(): Record<string, string> {
  const { ACTIONS_FROM } = process.env;
  const text = readFileSync(join(CHECKOUT, WORKFLOW), 'utf8');
  const used = new Set(text.match(/actions\/[\w-]+@[0-9a-f]{40}/g));
  const folders = REPLACED.flatMap((name) => {
    const folder = ACTIONS_FROM === undefined ? standIn(name) : resolve(ACTIONS_FROM, 'actions', name);
    return [...used].flatMap((use) => (use.startsWith(`actions/${name}@`) ? [[use, folder]] : []));
  });
  return Object.fromEntries(folders);
}

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
  const client = join(CHECKOUT, 'node_modules/@actions/artifact/lib/artifact.js');
  const ran = await act.run({
    project,
    workflow: WORKFLOW,
    actions: replacedActions(),
    args,
    env: { ARTIFACT_CLIENT: pathToFileURL(client).href },
  });
  return { ...ran, artifacts: [...service.artifacts.keys()] };
}

test('its job on Linux finds in the artifacts what must be in them', async () => {
  const ran = await runJob(['--job', 'export', '--matrix', 'name:linux']);
  expect(Object.values(ran.jobs), ran.log).toEqual(['success']);
  expect(ran.artifacts).toEqual(['recorded-linux-1', 'live-linux-1']);
  expect(ran.printed).toEqual(
    expect.arrayContaining(['As it must be: 8 records.', 'As it must be: 6 records.']),
  );
});

test('its jobs about the end of the job find there what a real Codex did', async () => {
  const ran = await runJob(['--job', 'after-post']);
  expect(Object.values(ran.jobs), ran.log).toEqual(['success', 'success']);
  expect(ran.artifacts).toEqual(['post-1']);
  expect(ran.printed).toContain('As it must be: 6 records.');
});
