// Shows which folders the action takes for those of another self-hosted runner.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { otherRunners } from '../../src/action/other-runners.ts';
import { tempFolder } from '../disk/temp-folder.ts';

const OWN = {
  RUNNER_ENVIRONMENT: 'self-hosted',
  RUNNER_WORKSPACE: '/home/ci/runner-a/_work/demo',
  GITHUB_WORKSPACE: '/home/ci/runner-a/_work/demo/demo',
};

it.for([
  ["another runner's job", '/home/ci/runner-b/_work/private/private', true],
  ['a folder in it', '/home/ci/runner-b/_work/private/private/src', true],
  ["another runner's job on Windows", 'D:\\runner-b\\_work\\private\\private', true],
  ["another repository's job on this runner", '/home/ci/runner-a/_work/private/private', true],
  ["this job's workspace", '/home/ci/runner-a/_work/demo/demo', false],
  ['a second checkout of this job', '/home/ci/runner-a/_work/demo/other', false],
  ['a folder that only looks like it', '/home/me/src/app/app', false],
  ['any other folder', '/tmp/x', false],
] as const)('%s: %s', ([, folder, expected]) => {
  expect(otherRunners(OWN)?.(folder)).toBe(expected);
});

it('a work folder with another name is recognised by the folders that the runner makes in it', async () => {
  const work = await tempFolder();
  await mkdir(join(work, '_actions'));
  expect(otherRunners(OWN)?.(join(work, 'private/private'))).toBe(true);
});

it.for([{ ...OWN, RUNNER_ENVIRONMENT: 'github-hosted' }, {}])('there is no other runner with %j', (env) => {
  expect(otherRunners(env)).toBeNull();
});
