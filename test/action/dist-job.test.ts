// Shows the built action in a job: what it takes for this job's, and that no two uses of it collide.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { actionJob, annotations } from './built-action.ts';
import { recordSession, SESSION_ID } from './record-session.ts';

/** A job in which a step of Codex's comes before ours. */
async function codexJob() {
  const job = await actionJob();
  const bundle = join(job.runner.temp, 'codex.mjs');
  await writeFile(bundle, '');
  await job.runner.run({ bundle });
  const id = SESSION_ID;
  await recordSession(job.codexHome, { id, commands: ['npm test'] });
  return { ...job, id };
}

it('without any "with", what Codex did in this job is exported', async () => {
  const { use, service, codexHome, id } = await codexJob();
  const before = new Date('2025-06-01T08:00:00Z');
  await recordSession(codexHome, { id: id.replace(/1$/, '2'), at: before, commands: ['rm old'] });

  const { exitCode, outputs, commands, stdout } = await use();

  expect({ exitCode, annotations: annotations(commands) }).toEqual({ exitCode: 0, annotations: [] });
  expect(outputs).toMatchObject({ 'session-count': '1', 'command-count': '1' });
  expect(stdout).toMatch(
    /^1 session was left out, because nothing happened there since \S+Z, when this job's machine started\.$/m,
  );
  const [artifact] = service.artifacts.values();
  expect(artifact?.name).toBe('codex-actions-agent-0-1-42-__demo_codex-actions-export');
  expect(artifact?.expiresAt).toBeUndefined();
  expect(artifact?.entries().get('actions.ndjson')?.toString()).toContain('"npm test"');
  expect(artifact?.entries().get('actions.ndjson')?.toString()).not.toContain('rm old');
});

it('an earlier session that was resumed in this job is exported from that point', async () => {
  const { use, codexHome, id } = await codexJob();
  const before = new Date('2025-06-01T08:00:00Z');
  const resumed = await recordSession(codexHome, { id: id.replace(/1$/, '2'), at: before });
  const now = new Date().toISOString();
  const line = {
    timestamp: now,
    ordinal: 9,
    type: 'event_msg',
    payload: { type: 'task_started', turn_id: 'b' },
  };
  await writeFile(resumed, `${JSON.stringify(line)}\n`, { flag: 'a' });

  const { outputs, stdout } = await use({ upload: 'false' });
  expect(outputs).toMatchObject({ 'session-count': '2', 'command-count': '1' });
  expect(stdout).toMatch(
    /^4 actions were left out, because they are from before \S+Z, when this job's machine started\.$/m,
  );
});

it('a matrix, a re-run and a second use in a job have separate artifacts', async () => {
  const { use, service } = await codexJob();
  const uses = [
    await use(),
    await use({}, { contexts: { 'strategy.job-index': '1' } }),
    await use({}, { env: { GITHUB_RUN_ATTEMPT: '2' } }),
    await use({}, { env: { GITHUB_ACTION: '__demo_codex-actions-export_2' } }),
    await use({ 'artifact-name': '' }),
  ];
  expect(uses.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0, 0]);
  expect(service.artifacts.size).toBe(5);
});

it('the settings of the artifact are passed to the upload', async () => {
  const { use, service } = await codexJob();
  await use({ 'artifact-name': 'packed', 'retention-days': '5' });
  await use({ 'artifact-name': 'loose', 'compression-level': '0' });
  const [packed, loose] = [service.artifacts.get('packed'), service.artifacts.get('loose')];
  expect(packed?.expiresAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  expect(loose?.bytes.length).toBeGreaterThan(packed?.bytes.length ?? Number.NaN);
});

it('an artifact of the same name is replaced on request', async () => {
  const { use, service } = await codexJob();
  const inputs = { 'artifact-name': 'actions', overwrite: 'true' };
  const [first, second] = [await use(inputs), await use(inputs)];
  expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
  expect(second.outputs['artifact-id']).not.toBe(first.outputs['artifact-id']);
  expect([...service.artifacts.values()].map(({ id }) => String(id))).toEqual([
    second.outputs['artifact-id'],
  ]);
});
