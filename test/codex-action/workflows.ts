// The workflows that run the real codex-action: our own documents', with the address of the scripted model.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

export interface CodexActionJob {
  readonly job: string;
  /** The text of the workflow that has it. */
  readonly workflow: string;
}

const JOBS_OF_RECIPE = z.object({ jobs: z.record(z.string(), z.unknown()) });

export function codexActionJobs(endpoint: string): CodexActionJob[] {
  const recipe = read('docs/recipes/codex-action.yml');
  return [
    { job: 'readme', workflow: ofReadme() },
    ...Object.keys(JOBS_OF_RECIPE.parse(parse(recipe)).jobs).map((job) => ({ job, workflow: recipe })),
  ].map(({ job, workflow }) => ({ job, workflow: withEndpoint(workflow, endpoint) }));
}

/** The README shows steps. A checkout goes before them, as in each recipe. */
function ofReadme(): string {
  const [, steps = ''] = /```yaml\n([\s\S]*?)```/.exec(read('README.md')) ?? [];
  const lines = ['- uses: actions/checkout@v7', ...steps.trimEnd().split('\n')];
  return `on: workflow_dispatch
jobs:
  readme:
    runs-on: ubuntu-latest
    steps:
${lines.map((line) => `      ${line}`).join('\n')}
`;
}

/** The only change: a line below each key of the model. */
const withEndpoint = (workflow: string, endpoint: string): string =>
  workflow.replace(/^( +)openai-api-key: .*$/gm, `$&\n$1responses-api-endpoint: ${endpoint}`);
