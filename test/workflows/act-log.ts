// What act logged about a run, as data.
import { z } from 'zod';

const entry = z.looseObject({
  msg: z.string().default(''),
  job: z
    .string()
    .transform((job) => job.trim())
    .optional(),
  /** The step, below the step of the composite action that it is in. */
  stepID: z.array(z.string()).optional(),
  stage: z.enum(['Pre', 'Main', 'Post']).optional(),
  stepResult: z.enum(['success', 'failure', 'skipped']).optional(),
  jobResult: z.enum(['success', 'failure', 'skipped']).optional(),
  raw_output: z.boolean().optional(),
  command: z.string().optional(),
  name: z.string().optional(),
  arg: z.string().optional(),
  content: z.string().optional(),
});

type Entry = z.infer<typeof entry>;

export interface WorkflowRun {
  readonly exitCode: number;
  /** Everything that act printed, for the message of a test that fails. */
  readonly log: string;
  /** Results by job; a job of a matrix has its place behind its id. */
  readonly jobs: Readonly<Record<string, string>>;
  /** What the steps printed, without the lines that the runner obeys. */
  readonly printed: readonly string[];
  /** `warning: …` and so on, in order. */
  readonly annotations: readonly string[];
  /** What all steps wrote to their summaries. */
  readonly allSummaries: readonly string[];
  /** What the steps of this id wrote to theirs. */
  summaries(step: string): string[];
  /** `success`, `failure` or `skipped` of each step of this id, in order. */
  results(step: string, stage?: Entry['stage']): string[];
  /** The outputs of each step of this id; a later one of the same job replaces an earlier one's. */
  outputs(step: string): Record<string, string>;
}

export function readLog(exitCode: number, log: string): WorkflowRun {
  const entries = log.split('\n').flatMap((line) => {
    if (!line.startsWith('{')) return [];
    return entry.parse(JSON.parse(line));
  });
  const of = (step: string, stage: Entry['stage'] = 'Main') =>
    entries.filter((each) => each.stepID?.at(-1) === step && each.stage === stage);
  const summaries = entries.filter(({ command }) => command === 'summary');
  return {
    exitCode,
    log,
    jobs: Object.fromEntries(
      entries.flatMap(({ job = '', jobResult }) => (jobResult === undefined ? [] : [[idOf(job), jobResult]])),
    ),
    printed: entries.flatMap(({ raw_output, msg }) => (raw_output === true ? [msg.trimEnd()] : [])),
    annotations: entries.flatMap(({ command, arg }) =>
      ['notice', 'warning', 'error'].includes(command ?? '') ? [`${command}: ${arg}`] : [],
    ),
    allSummaries: summaries.map(({ content = '' }) => content),
    summaries: (step) =>
      summaries.flatMap(({ content = '', stepID }) => (stepID?.at(-1) === step ? [content] : [])),
    results: (step, stage) => of(step, stage).flatMap(({ stepResult }) => stepResult ?? []),
    outputs: (step) =>
      Object.fromEntries(
        of(step).flatMap(({ command, name = '', arg = '' }) =>
          command === 'set-output' ? [[name, arg]] : [],
        ),
      ),
  };
}

/** Without the workflow's name, which act puts before it. */
const idOf = (job: string) => job.slice(job.lastIndexOf('/') + 1);
