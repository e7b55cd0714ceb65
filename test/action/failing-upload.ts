// A step whose upload goes wrong, and what must be there all the same.
import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { OUTPUTS } from '../../src/action/outputs.ts';
import type { Faults } from '../support/faults.ts';
import type { Step, StepResult } from '../support/runner.ts';
import { actionJob, annotations } from './built-action.ts';
import { recordSession } from './record-session.ts';

/** The inputs of every step here. */
export const all = { scope: 'all', 'artifact-name': 'actions' };

/** A job in which one session was recorded, and its upload. */
export async function failing(faults: Faults, step: Partial<Step> = {}) {
  const job = await actionJob({ faults });
  await recordSession(job.codexHome);
  return { ...job, result: await job.use(all, step) };
}

/** The lines that a user sees first, without what differs from run to run. */
export const told = ({ commands }: StepResult, temp: string) =>
  annotations(commands).map((line) =>
    line.replaceAll(temp, '').replace(/codex-actions-\w{6}/, 'codex-actions-…'),
  );

export async function expectFilesAndOutputs({ outputs, summary }: StepResult) {
  expect(Object.keys(outputs).sort()).toEqual([...OUTPUTS].sort());
  expect(outputs).toMatchObject({ 'action-count': '4', 'artifact-id': '', 'artifact-url': '' });
  const actions = await readFile(outputs['actions-file'] ?? '', 'utf8');
  expect(actions.trimEnd().split('\n')).toHaveLength(4);
  expect(await readFile(outputs['manifest-file'] ?? '', 'utf8')).toContain('"schema_version": 1');
  expect(summary).toContain('## Codex actions');
  expect(summary).toContain('was not uploaded');
}

/** One way in which an upload goes wrong, and the words that a user then sees. */
export interface UploadFailure {
  readonly what: string;
  readonly faults: Faults;
  readonly env?: Step['env'];
  readonly why: string;
  readonly next: string;
}

/** @returns how many requests the service got. */
export async function expectToldAndKept({ faults, env = {}, why, next }: UploadFailure, timeoutMs = 45_000) {
  const { result, runner, service } = await failing(faults, { env, timeoutMs });
  expect(result.exitCode).toBe(1);
  expect(told(result, runner.temp)).toEqual([
    expect.stringMatching(
      /^error: The artifact "actions" was not uploaded: .* The files are in "\/codex-actions-…"\.$/,
    ),
  ]);
  expect(told(result, runner.temp)[0]).toContain(`: ${why}`);
  expect(told(result, runner.temp)[0]).toContain(next);
  await expectFilesAndOutputs(result);
  return service.requests.length;
}
