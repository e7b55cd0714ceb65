// Shows that of what may not be exported nothing leaves the step: not by the artifact, the summary, the outputs,
// the log, a file, or a name.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { canariesIn, fillWithCanaries, textsIn } from '../export/canary-home.ts';
import { exportedTexts } from '../export/exported-texts.ts';
import { actionJob, RECORDED_WORKSPACE } from './built-action.ts';

it('every recording is exported without its canaries', async () => {
  const { runner, service, use } = await actionJob();
  const codexHome = join(runner.home, 'codex');
  await fillWithCanaries(codexHome);
  const env = { GITHUB_WORKSPACE: RECORDED_WORKSPACE, RUNNER_DEBUG: '1' };
  const result = await use({ 'codex-home': codexHome, scope: 'all', timeline: 'true' }, { env });
  const [artifact] = service.artifacts.values();
  const entries = [...(artifact?.entries() ?? [])].map(([name, bytes]) => [
    `${name} of the artifact`,
    `${bytes}`,
  ]);
  const { actions } = await exportedTexts(codexHome);

  expect(result.exitCode).toBe(0);
  expect(actions.split('\n').length).toBeGreaterThan(400);
  expect(artifact?.entries().get('actions.ndjson')?.toString()).toBe(actions);
  expect(
    canariesIn({
      'the log': result.stdout + result.stderr,
      'the outputs': JSON.stringify(result.outputs),
      'the step summary': result.summary,
      'what the service was told': JSON.stringify(service.requests),
      'the zip': artifact?.bytes.toString('latin1') ?? '',
      'the name of the artifact': JSON.stringify([...service.artifacts.keys()]),
      ...Object.fromEntries(entries),
      ...(await textsIn(join(runner.temp, '..'))),
    }),
  ).toEqual([]);
});
