// Shows the built action wherever Codex runs in a workflow: one row for each such place, each in processes of its own.
import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { appendFile, chmod, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Manifest } from '../../src/contract/v1/manifest.ts';
import { asUser, NOBODY } from './as-user.ts';
import { actionJob, annotations, POST_BUNDLE } from './built-action.ts';
import { recordSession, SESSION_ID } from './record-session.ts';

const OLD = new Date('2025-06-01T08:00:00Z');
const SELF_HOSTED = { RUNNER_ENVIRONMENT: 'self-hosted' };
const NO_UPLOAD = { upload: 'false' };

const idOf = (number: number) => SESSION_ID.replace(/\d{4}$/, String(number).padStart(4, '0'));
const manifestIn = async ({ outputs }: { outputs: Readonly<Record<string, string>> }): Promise<Manifest> =>
  JSON.parse(await readFile(outputs['manifest-file'] ?? '', 'utf8'));
const counts = ({ exitCode, outputs }: { exitCode: number; outputs: Readonly<Record<string, string>> }) =>
  [exitCode, Number(outputs['session-count']), Number(outputs['command-count'])].join(' ');

/** A job of which a step has run, so that it has a start. */
async function startedJob() {
  const job = await actionJob();
  const bundle = join(job.runner.temp, 'step.mjs');
  await writeFile(bundle, '');
  await job.runner.run({ bundle });
  return job;
}

describe.each(['unsafe', 'read-only'])('safety-strategy: %s', () => {
  it('a session of this user is found, with any originator', async () => {
    const { use, codexHome } = await startedJob();
    await recordSession(codexHome, { originator: 'codex_github_action' });
    await recordSession(codexHome, { id: idOf(2), originator: 'anything' });
    const result = await use(NO_UPLOAD);
    expect([counts(result), annotations(result.commands)]).toEqual(['0 2 2', []]);
  });
});

const isRoot = process.getuid?.() === 0;
describe.skipIf(!isRoot)('as other users than root (skipped where the tests are not run by root)', () => {
  it('safety-strategy: drop-sudo: the files of a user without further rights are found', async () => {
    const job = await startedJob();
    const rollout = await recordSession(job.codexHome, { originator: 'codex_github_action' });
    execFileSync('chown', ['-R', String(NOBODY), job.codexHome]);
    execFileSync('chmod', ['600', rollout]);
    expect(counts(await job.use(NO_UPLOAD, await asUser(job, NOBODY)))).toBe('0 1 1');
  });

  /** A user of this machine, in whose home Codex has kept a session. */
  async function codexUser() {
    const parent = await mkdtemp(join(tmpdir(), 'homes-'));
    const [name, home] = [`codex-test-${process.pid}`, join(parent, 'codex-user')];
    await chmod(parent, 0o755);
    execFileSync('useradd', ['--create-home', '--home-dir', home, '--key', 'HOME_MODE=0750', name]);
    onTestFinished(async () => {
      execFileSync('userdel', [name]);
      await rm(parent, { recursive: true });
    });
    await recordSession(join(home, '.codex'));
    await writeFile(join(home, '.codex', 'auth.json'), 'secret', { mode: 0o600 });
    execFileSync('chown', ['-R', name, home]);
    return { name, home };
  }

  it('safety-strategy: unprivileged-user: a home that is open is found', async () => {
    const job = await startedJob();
    const { home } = await codexUser();
    await chmod(home, 0o755);
    const result = await job.use(NO_UPLOAD, await asUser(job, NOBODY));
    expect([counts(result), annotations(result.commands)]).toEqual(['0 1 1', []]);
    expect((await manifestIn(result)).homes).toEqual([{ path: join(home, '.codex'), state: 'read' }]);
  });

  it('safety-strategy: unprivileged-user: the message about a closed home says how to open it, and that works', async () => {
    const job = await startedJob();
    const { name, home } = await codexUser();
    const step = await asUser(job, NOBODY);

    const closed = await job.use(NO_UPLOAD, step);
    expect(counts(closed)).toBe('0 0 0');
    const [warning = ''] = annotations(closed.commands);
    expect(warning).toContain(name);
    const [, advice = ''] = /that runs "(.*?)"/.exec(warning.slice(warning.indexOf(name))) ?? [];
    execFileSync('sh', ['-c', advice.replaceAll(/sudo -u (\S+)/g, 'runuser -u $1 --')]);

    expect(counts(await job.use(NO_UPLOAD, step))).toBe('0 1 1');
    expect(execFileSync('stat', ['-c', '%a', join(home, '.codex', 'auth.json')], { encoding: 'utf8' })).toBe(
      '600\n',
    );
  });

  it('safety-strategy: unprivileged-user: a named home that is closed gives the same message as a warning', async () => {
    const job = await startedJob();
    const { name, home } = await codexUser();
    const result = await job.use(
      { ...NO_UPLOAD, 'codex-home': `~/.codex\n${home}/.codex` },
      await asUser(job, NOBODY),
    );
    const [warning] = annotations(result.commands);
    expect(warning).toMatch(
      /^warning: No Codex session.* This user has no permission to read the Codex home ".*"\. .* that runs "sudo -u \S+ chmod o\+x /,
    );
    expect(warning).toContain(name);
    expect((await manifestIn(result)).homes.map(({ state }) => state)).toEqual(['missing', 'unreadable']);
  });

  it('on a self-hosted machine, only sessions in the workspace are read from other users', async () => {
    const job = await startedJob();
    const { home } = await codexUser();
    await chmod(home, 0o755);
    const { bundle, env } = await asUser(job, NOBODY);
    const at = (GITHUB_WORKSPACE: string) =>
      job.use(NO_UPLOAD, { bundle, env: { ...env, ...SELF_HOSTED, GITHUB_WORKSPACE } });
    expect(counts(await at('/workspace'))).toBe('0 1 1');
    expect(counts(await at('/elsewhere'))).toBe('0 0 0');
  });
});

it('in a job container and next to a container action, the home of the runner is read once', async () => {
  const { use, runner } = await startedJob();
  const mounted = join(runner.temp, '_github_home');
  await recordSession(join(mounted, '.codex'));
  const seenFromInside = join(runner.temp, 'github-home');
  await symlink(mounted, seenFromInside);
  const inside = await use(NO_UPLOAD, { env: { HOME: seenFromInside } });
  expect(counts(inside)).toBe('0 1 1');
  expect((await manifestIn(inside)).homes).toEqual([{ path: '~/.codex', state: 'read' }]);
  expect(counts(await use(NO_UPLOAD))).toBe('0 1 1');
});

it('two homes are exported, one of them in the workspace', async () => {
  const { use, codexHome, runner } = await startedJob();
  await recordSession(codexHome);
  await recordSession(join(runner.workspace, 'agents', 'codex'), { id: idOf(2) });
  const result = await use({ ...NO_UPLOAD, 'codex-home': '~/.codex\nagents/codex\nnowhere\n' });
  expect(counts(result)).toBe('0 2 2');
  expect(annotations(result.commands)).toEqual([
    expect.stringMatching(
      /^warning: There is no Codex home ".*\/nowhere"\. Correct "codex-home", or leave it out\.$/,
    ),
  ]);
});

it('of a self-hosted home with 500 old sessions, only the one that went on in this job is exported', async () => {
  const { use, codexHome } = await startedJob();
  for (let number = 1; number <= 500; number++) await recordSession(codexHome, { id: idOf(number), at: OLD });
  const resumed = await recordSession(codexHome, { id: idOf(501), at: OLD });
  const turn = { type: 'task_started', turn_id: 'b' };
  const line = { timestamp: new Date().toISOString(), ordinal: 9, type: 'event_msg', payload: turn };
  await appendFile(resumed, `${JSON.stringify(line)}\n`);
  await recordSession(codexHome, { id: idOf(502) });

  const result = await use(NO_UPLOAD, { env: SELF_HOSTED });
  expect(counts(result)).toBe('0 2 1');
  const { scope, sessions } = await manifestIn(result);
  expect(scope).toMatchObject({ sessions_before: 500, since_from: 'runner_folder' });
  expect(sessions.map(({ outside_scope, rollouts }) => [outside_scope, rollouts[0]?.first_sequence])).toEqual(
    [
      [4, 4],
      [0, 0],
    ],
  );
});

it('a matrix of 20 in a workflow that is called twice has different artifact names', async () => {
  const { use, codexHome, service } = await startedJob();
  await recordSession(codexHome);
  const jobs = Array.from({ length: 20 }, (_, index) => ({
    'strategy.job-index': String(index % 10),
    'job.check_run_id': String(9000 + index),
  }));
  const exitCodes: number[] = [];
  // As many at once as a small machine has cores.
  for (let first = 0; first < jobs.length; first += 2) {
    const some = await Promise.all(jobs.slice(first, first + 2).map((contexts) => use({}, { contexts })));
    exitCodes.push(...some.map(({ exitCode }) => exitCode));
  }
  expect(exitCodes).toEqual(jobs.map(() => 0));
  expect(service.artifacts.size).toBe(20);
}, 120_000);

describe('when: post', () => {
  const inputs = { when: 'post' };

  it('put before Codex, it exports a failed step at the end of the job', async () => {
    const { use, codexHome, service } = await startedJob();
    const main = await use(inputs);
    expect([main.exitCode, main.outputs['session-count'], main.summary]).toEqual([0, '', '']);
    await recordSession(codexHome, { failing: ['npm test'] });
    const post = await use({ ...inputs, 'fail-on': 'failed-command' }, { bundle: POST_BUNDLE });
    expect(post.exitCode).toBe(1);
    expect(post.summary).toContain('npm test');
    expect([...service.artifacts.values()][0]?.entries().get('actions.ndjson')?.toString()).toContain(
      'npm test',
    );
  });

  it('put before Codex, it exports a killed step, even if its own step did not end', async () => {
    const { use, codexHome } = await startedJob();
    await recordSession(codexHome, { ended: false });
    const post = await use({ ...inputs, ...NO_UPLOAD }, { bundle: POST_BUNDLE });
    expect(counts(post)).toBe('0 1 1');
    expect((await manifestIn(post)).sessions[0]?.rollouts).toMatchObject([{ open: 'turn_without_end' }]);
  });

  it('without it, the end of the job prints nothing', async () => {
    const { use, codexHome, service } = await startedJob();
    await recordSession(codexHome);
    const post = await use({}, { bundle: POST_BUNDLE });
    const { exitCode, stdout, stderr, outputs, summary } = post;
    expect({ exitCode, stdout, stderr, outputs, summary, requests: service.requests }).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '',
      outputs: {},
      summary: '',
      requests: [],
    });
  });
});

it('a rollout that is still being written is exported up to its last complete line, with a warning', async () => {
  const { use, codexHome } = await startedJob();
  const commands = Array.from({ length: 5000 }, (_, index) => `echo ${index}`);
  const rollout = await recordSession(codexHome, { commands, ended: false });
  const [, , line = ''] = (await readFile(rollout, 'utf8')).split('\n');
  const pieces = [line.slice(0, 100), `${line.slice(100)}\n`];
  let written = 0;
  const writing = setInterval(() => appendFileSync(rollout, pieces[written++ % 2] ?? ''), 1);
  const result = await use(NO_UPLOAD).finally(() => clearInterval(writing));
  expect(result.exitCode).toBe(0);
  expect(Number(result.outputs['command-count'])).toBeGreaterThanOrEqual(5000);
  const { sessions, totals } = await manifestIn(result);
  expect(sessions[0]?.rollouts).toMatchObject([{ open: 'changed_size' }]);
  expect(totals.open_rollouts).toBe(1);
  expect(result.summary).toContain('Rollouts that may not be finished');
});
