// Runs one job with the real codex-action, in the mount namespace that main.ts has made, and prints what came out as
// JSON. Usage: node job.ts <job> <checkout of codex-action> <act> <folder for npm's cache>
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { startModelServer } from '../recorder/model-server.ts';
import { eraOf } from '../recorder/models.ts';
import { startResultsService } from '../support/results-service.ts';
import { runProcess } from '../support/run-process.ts';
import { readLog } from '../workflows/act-log.ts';
import { makeMachine } from './machine.ts';
import { scenario } from './scenario.ts';
import { codexActionJobs } from './workflows.ts';

const [wanted = '', codexAction = '', actProgram = '', npmCache = ''] = process.argv.slice(2);
const root = join(import.meta.dirname, '..', '..');

const model = await startModelServer(scenario.conversations, eraOf('0.171.0'));
const service = await startResultsService();
/** GitHub's API answers one question here: whether the actor may write. */
const github = createServer((_, response) => {
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ permission: 'write', user: { login: 'octocat' }, role_name: 'write' }));
}).listen(0, '127.0.0.1');
await new Promise((listening) => github.once('listening', listening));
const address = github.address();
const api = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;

const job = codexActionJobs(`${model.baseUrl}/responses`).find(({ job }) => job === wanted);
if (job === undefined) throw new Error(`There is no job "${wanted}".`);
const { act, home, env, asRunner } = makeMachine(actProgram, npmCache);

const at = (name: string) => join(home, name);
for (const name of ['codex-action', 'ours', 'project/.github/workflows'])
  mkdirSync(at(name), { recursive: true });
cpSync(codexAction, at('codex-action'), {
  recursive: true,
  filter: (path) => !/[\\/](?:\.git|node_modules)$/.test(path),
});
for (const name of ['action.yml', 'dist'])
  cpSync(join(root, name), join(at('ours'), name), { recursive: true });
cpSync(join(root, 'test/workflows/stand-ins/setup-node'), at('setup-node'), { recursive: true });
const workflow = join(at('project'), '.github/workflows/codex.yml');
writeFileSync(workflow, job.workflow);
const git = (...args: string[]) => execFileSync('git', ['-C', at('project'), ...args], { stdio: 'ignore' });
git('init', '--initial-branch', 'main');
git('remote', 'add', 'origin', 'https://github.com/demo/demo.git');
git('add', '--all');
git('-c', 'user.name=demo', '-c', 'user.email=demo@example.invalid', 'commit', '--message', 'Start');
execFileSync('chown', ['-R', 'runner:runner', home]);

const [program, ...first] = asRunner;
const { exitCode, stdout, stderr } = await runProcess(
  program,
  [
    ...[...first, act, 'workflow_dispatch', '--json', '--no-cache-server', '--actor', 'octocat'],
    ...['--directory', at('project'), '--workflows', workflow, '--job', wanted],
    ...['ubuntu-latest', 'windows-latest'].flatMap((image) => ['--platform', `${image}=-self-hosted`]),
    ...['--local-repository', `openai/codex-action@v1=${at('codex-action')}`],
    ...['--local-repository', `org/codex-actions-export@v1=${at('ours')}`],
    ...['--local-repository', `actions/setup-node@${setupNodeOf(codexAction)}=${at('setup-node')}`],
    ...['--env', `GITHUB_API_URL=${api}`, '--secret', 'OPENAI_API_KEY', '--secret', 'GITHUB_TOKEN'],
  ],
  {
    cwd: at('project'),
    env: { ...env, ...service.env, OPENAI_API_KEY: 'no-key', GITHUB_TOKEN: 'no-token' },
    timeoutMs: 300_000,
  },
);
const ran = readLog(exitCode, stdout + stderr);
console.log(
  JSON.stringify({
    jobs: ran.jobs,
    annotations: ran.annotations,
    printed: ran.printed,
    summaries: ran.allSummaries,
    artifacts: Object.fromEntries(
      [...service.artifacts].map(([name, { entries }]) => [
        name,
        Object.fromEntries([...entries()].map(([file, bytes]) => [file, bytes.toString()])),
      ]),
    ),
  }),
);
process.exit(0);

/** The commit of actions/setup-node that this release of codex-action names. */
function setupNodeOf(folder: string): string {
  const text = execFileSync('grep', ['-o', 'actions/setup-node@[^ ]*', join(folder, 'action.yml')], {
    encoding: 'utf8',
  });
  return text.trim().split('@')[1] ?? '';
}
