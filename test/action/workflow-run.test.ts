// Shows what the manifest says of the run that made it, and that a hostile event says nothing.
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Inputs, parseInputs } from '../../src/action/inputs.ts';
import { workflowRun } from '../../src/action/workflow-run.ts';
import { workflowRun as schema } from '../../src/contract/v1/workflow-run.ts';
import { tempFolder } from '../disk/temp-folder.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';

function inputsOf(given: Readonly<Record<string, string>> = {}): Inputs {
  const { inputs, errors } = parseInputs((name) => given[name] ?? '');
  if (inputs === null) throw new Error(errors.join(' '));
  return inputs;
}

async function runOf(event: unknown, env: Readonly<Record<string, string>> = {}) {
  const path = join(await tempFolder(), 'event.json');
  await writeFile(path, typeof event === 'string' ? event : JSON.stringify(event));
  return workflowRun({ GITHUB_EVENT_PATH: path, ...env }, inputsOf(), null);
}

it('of a pull request it has the number and the newest commit, which differs from "sha"', async () => {
  const run = await runOf(
    { pull_request: { number: 7, head: { sha: SHA } } },
    { GITHUB_SHA: 'f'.repeat(40) },
  );
  expect(run).toMatchObject({ sha: 'f'.repeat(40), head_sha: SHA, pull_request: 7 });
});

it.each([
  ['a comment on a pull request', { issue: { number: 8, pull_request: {} } }, null, 8],
  ['a comment on an issue', { issue: { number: 8 } }, null, null],
  ['a run that followed another', { workflow_run: { head_sha: SHA } }, SHA, null],
  ['a push', { after: SHA }, null, null],
])('of %s it has the fields of the event', async (_what, event, head_sha, pull_request) => {
  expect(await runOf(event)).toMatchObject({ head_sha, pull_request });
});

it.each([
  ['no JSON', '{'],
  ['another shape', []],
  ['other types', { pull_request: { number: '7', head: { sha: 1 } }, workflow_run: 5, issue: null }],
  ['an invalid commit', { pull_request: { number: -1, head: { sha: '##[error]' } } }],
])('of an event that is %s it has no fields', async (_what, event) => {
  expect(await runOf(event)).toMatchObject({ head_sha: null, pull_request: null });
});

it('an event file that is a link is not read', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'real.json'), JSON.stringify({ pull_request: { number: 7 } }));
  await symlink('real.json', join(folder, 'event.json'));
  const run = workflowRun({ GITHUB_EVENT_PATH: join(folder, 'event.json') }, inputsOf(), null);
  expect(run.pull_request).toBe(null);
});

it('jobs of a matrix have different runs', () => {
  const leg = (index: string, check: string) =>
    workflowRun(
      { GITHUB_RUN_NUMBER: '12', GITHUB_SERVER_URL: 'https://github.com' },
      inputsOf({ 'job-index': index, 'check-run-id': check }),
      `export-${index}`,
    );
  expect(leg('1', '4243')).toMatchObject({
    server_url: 'https://github.com',
    run_number: 12,
    job_index: 1,
    check_run_id: '4243',
    artifact_name: 'export-1',
  });
  expect(leg('0', '4242')).not.toEqual(leg('1', '4243'));
});

it('fields without a value of the runner are null, as the contract allows', () => {
  const run = workflowRun({}, inputsOf({ 'job-index': 'x' }), null);
  expect(Object.values(run).filter((value) => value !== null)).toEqual([]);
  expect(schema.safeParse(run).success).toBe(true);
});
