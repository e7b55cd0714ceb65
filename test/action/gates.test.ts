// Shows what a step fails on when it is told to, and that everything is written and uploaded before.
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../src/action/run.ts';
import { neverStopped, plainHost } from './plain-host.ts';
import { recordSession, SESSION_ID } from './record-session.ts';

const RECORDED = { commands: ['true'], failing: ['npm test', 'make'], added: ['in.txt', '../out/side.txt'] };

async function runWith(failOn: string, inputs: Record<string, string> = {}) {
  const { host, codexHome, ...rest } = await plainHost({ inputs: { 'fail-on': failOn, ...inputs } });
  await recordSession(codexHome, RECORDED);
  return { ...rest, exitCode: await run(host, neverStopped()) };
}

const errors = (said: readonly string[]) => said.filter((line) => line.startsWith('error'));

it('without gates, the step succeeds and its outputs have the counts', async () => {
  const { exitCode, said, outputs } = await runWith('');
  expect({ exitCode, errors: errors(said) }).toEqual({ exitCode: 0, errors: [] });
  expect(outputs).toMatchObject({
    'failed-command-count': '2',
    'declined-count': '0',
    'incomplete-count': '0',
    'unrecognised-count': '0',
    'outside-workspace-count': '1',
    'unreadable-count': '0',
    'contradiction-count': '0',
  });
});

it('with gates, the step fails after the upload, with each reason and its count in one line', async () => {
  const { exitCode, said, outputs, uploads, summaries } = await runWith(
    'outside-workspace\nfailed-command, declined',
  );
  expect({ exitCode, uploads: uploads.length, summaries: summaries.length }).toEqual({
    exitCode: 1,
    uploads: 1,
    summaries: 2,
  });
  expect(outputs['artifact-id']).toBe('7');
  expect(said.at(-1)).toMatchInlineSnapshot(
    `"error: This step fails because of "fail-on": failed-command (2), outside-workspace (1). The summary has the details."`,
  );
});

it('a step succeeds if nothing meets its gates', async () => {
  const { exitCode, said } = await runWith('declined, incomplete, unrecognised, unreadable');
  expect({ exitCode, errors: errors(said) }).toEqual({ exitCode: 0, errors: [] });
});

it('gates are checked even if the upload fails', async () => {
  const { host, codexHome, said } = await plainHost({
    inputs: { 'fail-on': 'failed-command' },
    artifacts: { upload: () => Promise.reject(new Error('Failed request: (403) Forbidden')) },
  });
  await recordSession(codexHome, RECORDED);
  expect(await run(host, neverStopped())).toBe(1);
  expect(errors(said)).toEqual([
    expect.stringMatching(/^error: This step fails because of "fail-on": failed-command \(2\)/),
    expect.stringMatching(/^error: The artifact .* was not uploaded/),
  ]);
});

it('places that could not be read count even without a session; links do not', async () => {
  const { host, codexHome, said } = await plainHost({ inputs: { 'fail-on': 'unreadable' } });
  await mkdir(join(codexHome, 'sessions'), { recursive: true });
  // More than the manifest lists, and before the other in the order of the names.
  for (let link = 0; link <= 1000; link++) await symlink('/etc', join(codexHome, 'sessions', `a${link}`));
  expect(await run(host, neverStopped())).toBe(0);
  await writeFile(join(codexHome, 'sessions', `rollout-2025-05-01-${SESSION_ID}.json`), '{}');
  expect(await run(host, neverStopped())).toBe(1);
  expect(errors(said)).toEqual([expect.stringContaining('unreadable (1)')]);
});
