// Runs the built action in a job of its own, as a runner would, with a results service to upload to.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { inputDefaults } from '../support/action-inputs.ts';
import { type ResultsServiceOptions, startResultsService } from '../support/results-service.ts';
import { makeRunner, type Step } from '../support/runner.ts';

const root = join(import.meta.dirname, '..', '..');
const defaults = inputDefaults(readFileSync(join(root, 'action.yml'), 'utf8'));

export const BUNDLE = join(root, 'dist', 'index.js');
/** What the runner starts at the end of the job. */
export const POST_BUNDLE = join(root, 'dist', 'post.js');
/** Where the recordings in fixtures/ were made. */
export const RECORDED_WORKSPACE = '/home/runner/work/demo/demo';
export const fixture = (name: string): string => join(root, 'fixtures', name);

export async function actionJob(options: ResultsServiceOptions = {}) {
  const runner = await makeRunner();
  const service = await startResultsService(options);
  onTestFinished(async () => {
    await service.close();
    await runner.close();
  });
  return {
    runner,
    service,
    codexHome: join(runner.home, '.codex'),
    /** One use of the action. */
    use: (inputs: Step['inputs'] = {}, step: Partial<Step> = {}) =>
      runner.run({ bundle: BUNDLE, defaults, inputs, ...step, env: { ...service.env, ...step.env } }),
  };
}

/** What the log shows as errors and warnings. */
export const annotations = (commands: readonly { command: string; data: string }[]): string[] =>
  commands
    .filter(({ command }) => command === 'error' || command === 'warning')
    .map(({ command, data }) => `${command}: ${data}`);
