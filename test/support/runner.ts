// Runs a bundled action as the Actions runner would: same variables, same files, its own process.
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type InputDefaults, inputVariables } from './action-inputs.ts';
import { type FileCommands, makeFileCommands, readKeyValues } from './file-commands.ts';
import { identityVariables } from './identity.ts';
import { nodeBinary } from './node-binary.ts';
import { runProcess } from './run-process.ts';
import { type WorkflowCommand, workflowCommands } from './workflow-commands.ts';

export interface Step {
  /** The action's entry point, such as `dist/index.js`. */
  readonly bundle: string;
  /** All inputs of the action with their defaults: see `inputDefaults`. Without them any input is taken. */
  readonly defaults?: InputDefaults;
  /** The step's `with`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The step's `env`, and the service's variables. An undefined value takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Values of expressions in defaults, beside `github.*` and `runner.*`, which come from the variables. */
  readonly contexts?: Readonly<Record<string, string>>;
  /** 24 unless told otherwise. */
  readonly node?: number;
  /** When to give up, in milliseconds: 20 000 unless told otherwise. */
  readonly timeoutMs?: number;
}

export interface StepResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What the step wrote to its summary; empty when nothing. */
  readonly summary: string;
  /** Commands that the runner would obey: first those on stdout, then those on stderr. */
  readonly commands: readonly WorkflowCommand[];
  /** Where the step's files are, should a test want to look at them. */
  readonly files: FileCommands;
}

export interface Runner {
  readonly home: string;
  readonly temp: string;
  readonly workspace: string;
  /** @throws when the process outlives its time or dies by a signal; the message then holds what it printed. */
  run(step: Step): Promise<StepResult>;
  /** Removes the job's folders. */
  close(): Promise<void>;
}

/** Not a job's own: what the operating system must pass on for a process to start at all. */
const inherited = ['PATH', 'SystemRoot', 'TMPDIR', 'TEMP', 'TMP'] as const;

const usualContexts: Readonly<Record<string, string>> = {
  'github.token': 'no-token-in-tests',
  'job.status': 'success',
  'job.check_run_id': '42',
  'strategy.job-index': '0',
  'strategy.job-total': '1',
  'toJSON(matrix)': 'null',
};

/** A job's folders, laid out as on a hosted runner. */
export async function makeRunner(): Promise<Runner> {
  // A real path, or the action's own realpath would differ from ours where the temp folder is a link.
  const root = await realpath(await mkdtemp(join(tmpdir(), 'runner-')));
  const home = join(root, 'home');
  const temp = join(root, 'work', '_temp');
  const workspace = join(root, 'work', 'demo', 'demo');
  const eventFile = join(temp, '_github_workflow', 'event.json');
  for (const folder of [home, workspace, dirname(eventFile)]) await mkdir(folder, { recursive: true });
  await writeFile(eventFile, JSON.stringify({ ref: 'refs/heads/main' }));

  return {
    home,
    temp,
    workspace,
    async run({
      bundle,
      inputs = {},
      defaults = inputs,
      contexts = {},
      node = 24,
      timeoutMs = 45_000,
      ...step
    }) {
      const files = await makeFileCommands(temp);
      const system = Object.fromEntries(inherited.map((name) => [name, process.env[name]]));
      const job = { ...identityVariables({ home, temp, workspace, eventFile }), ...step.env };
      const known = { ...usualContexts, ...contexts };
      const env = {
        ...system,
        ...inputVariables(
          defaults,
          inputs,
          (expression) => known[expression] ?? fromVariables(expression, job),
        ),
        ...job,
        ...files,
      };
      const { exitCode, stdout, stderr } = await runProcess(nodeBinary(node), [resolve(bundle)], {
        cwd: workspace,
        env,
        timeoutMs,
      });
      return {
        exitCode,
        stdout,
        stderr,
        outputs: await readKeyValues(files.GITHUB_OUTPUT),
        summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8').catch(() => ''),
        commands: [...workflowCommands(stdout), ...workflowCommands(stderr)],
        files,
      };
    },
    close: () => rm(root, { recursive: true, force: true }),
  };
}

/** `github.run_id` is GITHUB_RUN_ID, `runner.os` is RUNNER_OS. */
function fromVariables(expression: string, variables: Readonly<Record<string, string | undefined>>) {
  if (!/^(github|runner)\.\w+$/.test(expression)) return undefined;
  return variables[expression.replace('.', '_').toUpperCase()];
}
