// Starts act on this machine itself, without containers, in an environment that holds nothing of the developer.
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { cacheDirectory } from '../recorder/install.ts';
import { runProcess } from '../support/run-process.ts';
import { readLog, type WorkflowRun } from './act-log.ts';
import { copyInto } from './checkout.ts';

export interface ActOptions {
  /** The repository, and the workflow in it. */
  readonly project: string;
  readonly workflow: string;
  readonly event?: string;
  /** Folders for the actions that the workflow names, such as `actions/setup-node@v7`. */
  readonly actions?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** Variables of the runner. */
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
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

/** @param root An empty folder, for all that act writes. */
export async function makeAct(program: string, root: string): Promise<Act> {
  const [home, ours, cache] = [join(root, 'home'), join(root, 'ours'), join(root, 'act')];
  await mkdir(home);
  await copyInto(ours, { 'action.yml': 'action.yml', dist: 'dist' });
  await offerNode(join(cache, 'tool_cache'));
  return {
    home,
    async run({ project, workflow, event = 'push', actions = {}, args = [], env = {}, timeoutMs = 150_000 }) {
      const local = Object.entries({ [OURS]: ours, ...actions });
      const { exitCode, stdout, stderr } = await runProcess(
        program,
        [
          event,
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
          timeoutMs,
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
