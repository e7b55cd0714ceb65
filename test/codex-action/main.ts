// Runs the real openai/codex-action and then this action: see README.md.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { runProcess } from '../support/run-process.ts';
import { installAct } from '../workflows/install-act.ts';
import { mountNamespace } from './machine.ts';
import { codexActionJobs } from './workflows.ts';

const [checkout, ...asked] = process.argv.slice(2);
if (checkout === undefined)
  fail('Usage: npm run test:codex-action -- <checkout of openai/codex-action> [job …]');
if (process.platform !== 'linux' || process.getuid?.() !== 0) fail('This needs Linux, and root.');

const known = codexActionJobs('').map(({ job }) => job);
const unknown = asked.filter((job) => !known.includes(job));
if (unknown.length > 0) fail(`There is no job ${unknown.join(', ')}. There are ${known.join(', ')}.`);

const outcome = z.object({
  jobs: z.record(z.string(), z.string()),
  annotations: z.array(z.string()),
  printed: z.array(z.string()),
  summaries: z.array(z.string()),
  artifacts: z.record(z.string(), z.record(z.string(), z.string())),
});

/** What the scripted model had Codex do. A sandbox that only lets it read refuses the patch. */
const COMMANDS = ['command_execution completed echo fine', 'command_execution failed exit 3'];
const PATCH = 'file_change completed from-codex.txt';

const act = await installAct();
const npmCache = await mkdtemp(join(tmpdir(), 'npm-cache-'));
try {
  for (const job of asked.length > 0 ? asked : known) await runJob(resolve(checkout), job);
} finally {
  await rm(npmCache, { recursive: true, force: true });
}

async function runJob(codexAction: string, job: string): Promise<void> {
  const script = [join(import.meta.dirname, 'job.ts'), job, codexAction, act, npmCache];
  const namespace = ['--mount', '--propagation', 'private', process.execPath, ...script];
  const { exitCode, stdout, stderr } = await runProcess('unshare', namespace, {
    cwd: import.meta.dirname,
    env: { ...process.env, MOUNT_NAMESPACE: mountNamespace() },
    timeoutMs: 400_000,
  });
  assert.equal(exitCode, 0, stderr);
  const { jobs, annotations, artifacts, summaries, printed } = outcome.parse(JSON.parse(stdout));
  console.log(`\n== ${job}: ${Object.values(jobs)}\n${annotations.join('\n')}\n\n${summaries.join('\n')}`);
  assert.deepEqual(Object.values(jobs), ['success'], printed.join('\n'));
  const [files] = Object.values(artifacts);
  assert.ok(files !== undefined, `No artifact was uploaded:\n${printed.join('\n')}`);
  const actions = (files['actions.ndjson'] ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const done = actions.flatMap(({ action_type, status, command, changed_paths }) =>
    ['command_execution', 'file_change'].includes(action_type) && status !== 'declined'
      ? [[action_type, status, ...(command === null ? [] : [command]), ...changed_paths].join(' ')]
      : [],
  );
  assert.deepEqual(done.sort(), job === 'read-only' ? COMMANDS : [...COMMANDS, PATCH]);
  assert.deepEqual(
    annotations.filter((text) => !text.startsWith('notice')),
    [],
  );
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
