// Runs a workflow of a project with act, on this machine itself, in an environment that holds nothing of the developer.
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { cacheDirectory } from '../recorder/install.ts';
import { type ResultsService, startResultsService } from '../support/results-service.ts';
import { runProcess } from '../support/run-process.ts';
import { readLog, type WorkflowRun } from './act-log.ts';
import { CHECKOUT, copyInto } from './project.ts';

export interface ActOptions {
  /** The repository, and the workflow in it. */
  readonly project: string;
  readonly workflow: string;
  /** Folders for the actions that the workflow names, such as `actions/setup-node@v7`. */
  readonly actions?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** Variables of the runner. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Act {
  /** The user's home, empty at first and the same for all jobs. */
  readonly home: string;
  run(options: ActOptions): Promise<WorkflowRun>;
}

/** The images on which our workflows and the recipes run. */
const IMAGES = ['ubuntu-latest', 'ubuntu-24.04'];

/** Under this name the recipes use the action. Here it is the one of this checkout, as it is built now. */
const OURS = 'org/codex-actions-export@v1';

/** Everything is gone when the test is over. */
export async function openAct(): Promise<Act> {
  const program = process.env.ACT_PROGRAM;
  if (program === undefined) throw new Error('There is no act. Start these tests by: npm run test:workflows');
  const root = await realpath(await mkdtemp(join(tmpdir(), 'act-')));
  onTestFinished(() => rm(root, { recursive: true, force: true, maxRetries: 5 }));
  const [home, ours] = [join(root, 'home'), join(root, 'ours')];
  await mkdir(home);
  await copyInto(ours, { 'action.yml': 'action.yml', dist: 'dist' });
  const cache = join(root, 'act');
  await offerNode(join(cache, 'tool_cache'));
  return {
    home,
    async run({ project, workflow, actions = {}, args = [], env = {} }) {
      const local = Object.entries({ [OURS]: ours, ...actions });
      const { exitCode, stdout, stderr } = await runProcess(
        program,
        [
          'push',
          ...['--json', '--no-cache-server', '--directory', project, '--workflows', join(project, workflow)],
          ...['--action-cache-path', cache],
          ...IMAGES.flatMap((image) => ['--platform', `${image}=-self-hosted`]),
          ...local.flatMap(([name, folder]) => ['--local-repository', `${name}=${folder}`]),
          ...args,
        ],
        {
          cwd: project,
          env: {
            // The Node that runs us, which is the runner's, comes first.
            PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
            HOME: home,
            // So that Codex need not be installed again.
            XDG_CACHE_HOME: dirname(cacheDirectory()),
            ...env,
          },
          timeoutMs: 150_000,
        },
      );
      return readLog(exitCode, stdout + stderr);
    },
  };
}

/** As a runner's image offers it, so that the real actions/setup-node finds it there and downloads none. */
async function offerNode(toolCache: string): Promise<void> {
  const folder = join(toolCache, 'node', process.versions.node);
  await mkdir(folder, { recursive: true });
  await symlink(dirname(dirname(process.execPath)), join(folder, process.arch));
  await writeFile(join(folder, `${process.arch}.complete`), '');
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

/** Where an action that the tests replace is: see stand-ins/README.md. */
export const standIn = (name: string): string => join(CHECKOUT, 'test', 'workflows', 'stand-ins', name);
