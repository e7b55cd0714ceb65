// act for one test: everything that it writes is gone when the test is over.
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type ResultsService, startResultsService } from '../support/results-service.ts';
import { type Act, makeAct } from './run-act.ts';

export async function openAct(): Promise<Act> {
  const program = process.env.ACT_PROGRAM;
  if (program === undefined) throw new Error('There is no act. Start these tests by: npm run test:workflows');
  const root = await realpath(await mkdtemp(join(tmpdir(), 'act-')));
  onTestFinished(() => rm(root, { recursive: true, force: true, maxRetries: 5 }));
  return makeAct(program, root);
}

export interface ActWithService extends Act {
  readonly service: ResultsService;
}

/**
 * With our stand-in for GitHub's service for artifacts. act has one of its own, which refuses what the client sends;
 * act.act.ts shows it.
 */
export async function openActWithService(): Promise<ActWithService> {
  const act = await openAct();
  const service = await startResultsService();
  onTestFinished(() => service.close());
  return {
    ...act,
    service,
    run: ({ env, ...options }) => act.run({ ...options, env: { ...service.env, ...env } }),
  };
}
