// Shows that the fake runner gives an action what the real one would, and reads back what it leaves.
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { inputDefaults } from '../support/action-inputs.ts';
import { makeRunner, type Step } from '../support/runner.ts';
import { workflowCommands } from '../support/workflow-commands.ts';

/** Runs a script as if it were the action's bundle. */
async function runScript(script: string, step: Omit<Step, 'bundle'> = {}) {
  const runner = await makeRunner();
  onTestFinished(() => runner.close());
  const bundle = join(runner.temp, 'action.mjs');
  await writeFile(bundle, `import { appendFileSync } from 'node:fs';\nconst { env } = process;\n${script}`);
  return { runner, result: await runner.run({ ...step, bundle }) };
}

it('outputs, summary, exit code and streams come back', async () => {
  const { result } = await runScript(`
    appendFileSync(env.GITHUB_OUTPUT, 'plain=a=b\\nblock<<END\\nline 1\\n\\nline=3\\nEND\\nlast=<<\\n');
    appendFileSync(env.GITHUB_STEP_SUMMARY, '# Done\\n');
    console.log('to stdout');
    console.error('to stderr');
    process.exitCode = 3;
  `);
  expect(result).toMatchObject({
    exitCode: 3,
    stdout: 'to stdout\n',
    stderr: 'to stderr\n',
    summary: '# Done\n',
    outputs: { plain: 'a=b', block: 'line 1\n\nline=3', last: '<<' },
  });
});

it('inputs are the given ones over the defaults of action.yml, with expressions resolved', async () => {
  const defaults = inputDefaults(`
name: demo
inputs:
  # the name in the list of artifacts
  artifact-name:
    default: actions-\${{ github.job }}-\${{ strategy.job-index }}-\${{ github.run_attempt }}
  'retention-days':
    default: 5 # days
    required: false

  step summary:
    default: "true"
  path:
    description: >
      Folded text
      default: not this either
outputs:
  other:
    default: outside
runs:
  using: node24
`);
  const { result } = await runScript(
    `for (const name of Object.keys(env).filter((name) => name.startsWith('INPUT_')).sort())
       console.log(name + '=' + env[name]);`,
    { defaults, inputs: { 'retention-days': '' }, contexts: { 'strategy.job-index': '3' } },
  );
  expect(result.stdout).toBe(`INPUT_ARTIFACT-NAME=actions-agent-3-1
INPUT_PATH=
INPUT_RETENTION-DAYS=
INPUT_STEP_SUMMARY=true
`);
});

it.for([
  ['an unknown input', { defaults: { name: '' }, inputs: { nmae: 'x' } }, 'no input "nmae"'],
  ['an unknown expression', { defaults: { name: `\${{ vars.x }}` } }, 'Give it in "contexts"'],
] as const)('%s is an error of the test', async ([, step, message]) => {
  await expect(runScript('', step)).rejects.toThrow(message);
});

it('the variables are those of a job, and none of ours', async () => {
  process.env.LEFT_OVER_FROM_THE_DEVELOPER = 'x';
  const { runner, result } = await runScript('console.log(JSON.stringify({ ...env, cwd: process.cwd() }))', {
    env: { CODEX_HOME: '/codex', GITHUB_RETENTION_DAYS: undefined },
  });
  const env: Record<string, string> = JSON.parse(result.stdout);
  expect(env).toMatchObject({
    cwd: runner.workspace,
    HOME: runner.home,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: runner.workspace,
    RUNNER_TEMP: runner.temp,
    CODEX_HOME: '/codex',
  });
  expect(env).not.toHaveProperty('LEFT_OVER_FROM_THE_DEVELOPER');
  expect(env).not.toHaveProperty('GITHUB_RETENTION_DAYS');
});

it('each step has files of its own beside those of earlier steps', async () => {
  const { runner, result } = await runScript(`console.log(env.GITHUB_OUTPUT)`);
  const second = await runner.run({ bundle: join(runner.temp, 'action.mjs') });
  expect(second.stdout).not.toBe(result.stdout);
  expect(basename(result.files.GITHUB_OUTPUT)).toMatch(/^set_output_/);
});

it.for([20, 24] as const)('Node %i can be asked for', async (node) => {
  const { result } = await runScript('console.log(process.versions.node)', { node });
  expect(Number.parseInt(result.stdout, 10)).toBe(node);
});

it('a process that does not end is killed, and its output told', async () => {
  await expect(
    runScript(`console.log('still here'); setInterval(() => {}, 1000);`, { timeoutMs: 2000 }),
  ).rejects.toThrow(/did not end within 2000 ms.*still here/s);
});

it('an output file that the runner would refuse is an error', async () => {
  await expect(runScript(`appendFileSync(env.GITHUB_OUTPUT, 'a<<END\\nnever ended')`)).rejects.toThrow(
    'no line "END" to end "a"',
  );
});

it('workflow commands are found wherever the runner would obey them', () => {
  const log = [
    'plain ::warning::not at the start',
    '  ::warning file=a%2Cb.ts,line=3::two%0Alines %253A',
    'text ##[error]the old form',
    '::no-such-command::x',
    '::stop-commands::pause',
    '::set-output name=id::not obeyed',
    '::pause::',
    '::debug::',
  ].join('\n');
  expect(workflowCommands(log)).toEqual([
    { command: 'warning', properties: { file: 'a,b.ts', line: '3' }, data: 'two\nlines %3A' },
    { command: 'error', properties: {}, data: 'the old form' },
    { command: 'stop-commands', properties: {}, data: 'pause' },
    { command: 'debug', properties: {}, data: '' },
  ]);
});
