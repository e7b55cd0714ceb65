// What a user sees in the situations that runners and workflows bring about: the annotations of the log, and what the
// step leaves behind.
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { actionJob, annotations } from './built-action.ts';
import { all, expectFilesAndOutputs, told } from './failing-upload.ts';
import { recordSession } from './record-session.ts';

type Job = Awaited<ReturnType<typeof actionJob>>;

const jobWithSession = async () => {
  const job = await actionJob();
  await recordSession(job.codexHome);
  return job;
};

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...args], { cwd: folder });

async function commitIn({ runner: { workspace } }: Job) {
  git(workspace, 'init', '-q');
  git(workspace, 'commit', '-q', '--allow-empty', '-m', 'first');
}

it.for([
  ['retention-days', 'ten'],
  ['compression-level', 'best'],
  ['overwrite', 'yes'],
  ['upload', 'no'],
  ['fail-on', 'failed'],
  ['git-check', 'off'],
  ['if-no-sessions-found', 'fail'],
] as const)('a wrong "%s" fails the step after the export was made', async ([name, value]) => {
  const { use, runner, service } = await jobWithSession();
  const result = await use({ ...all, [name]: value });
  expect(result.exitCode).toBe(1);
  expect(told(result, runner.temp).at(-1)).toMatch(
    new RegExp(
      `^error: Input "${name}" is "${value}": it must be .* It counts as ".*", so that the export is not lost\\.$`,
    ),
  );
  expect(result.outputs).toMatchObject({ 'action-count': '4', 'command-count': '1' });
  expect(result.summary).toContain('## Codex actions');
  expect([...service.artifacts.keys()]).toEqual(name === 'upload' ? [] : ['actions']);
});

it('invalid characters in the artifact name become dashes', async () => {
  const { use, runner, service } = await jobWithSession();
  const result = await use({ ...all, 'artifact-name': 'codex-feature/login:2' });
  expect([...service.artifacts.keys()]).toEqual(['codex-feature-login-2']);
  expect(result.stdout).toMatch(
    /^Uploaded to https:\/\/github\.com\/\S+ as the artifact "codex-feature-login-2"\.$/m,
  );
  expect({ exitCode: result.exitCode, told: told(result, runner.temp) }).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "told": [
        "warning: An artifact cannot be named "codex-feature/login:2". It is uploaded as "codex-feature-login-2".",
      ],
    }
  `);
});

it.for([
  ['Gitea', { GITHUB_SERVER_URL: 'https://git.example', GITEA_ACTIONS: 'true' }],
  ['Forgejo', { GITHUB_SERVER_URL: 'https://git.example', FORGEJO_ACTIONS: 'true' }],
] as const)('on %s the files stay on the runner, and the step goes on', async ([server, env]) => {
  const { use, runner } = await jobWithSession();
  const result = await use(all, { env });
  expect(result.exitCode).toBe(0);
  expect(told(result, runner.temp).at(-1)).toContain(
    `warning: ${server} does not support artifacts of this kind. Set "upload: false", and keep the files in`,
  );
  await expectFilesAndOutputs(result);
});

it('under act without an artifact server the step goes on, and says what to set', async () => {
  const { use, runner } = await jobWithSession();
  const env = { ACT: 'true', ACTIONS_RUNTIME_TOKEN: undefined, ACTIONS_RESULTS_URL: undefined };
  const result = await use(all, { env });
  expect({ exitCode: result.exitCode, told: told(result, runner.temp) }).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "told": [
        "warning: The artifact was not uploaded: act keeps artifacts only when it is started with --artifact-server-path. Its files are in "/codex-actions-…". To upload on GitHub only, set "upload: \${{ !env.ACT }}".",
      ],
    }
  `);
  await expectFilesAndOutputs(result);
});

it('without any session, the summary begins with the usual causes', async () => {
  const { use, runner } = await actionJob();
  const result = await use();
  expect(result.exitCode).toBe(0);
  // After these words stands who else has a home on this machine.
  expect(homeless(result, runner.home)[0]).toMatch(
    /^warning: No Codex sessions found because there is no folder "~\/\.codex"\. The usual causes: Codex ran with --ephemeral, which keeps no session; its home was set for its own step only, .*; it ran in another job, or after this step; it ended before its first turn\. /,
  );
  expect(result.summary).toMatchInlineSnapshot(`
    "## Codex actions

    **No sessions**

    No session of Codex was found. If Codex did run, one of these may be why:

    - it was started with \`--ephemeral\`, which records nothing
    - it ran as another user, and its sessions are in that user's home
    - it ran with a different \`CODEX_HOME\` from the one that was searched
    - it ended before its first turn, with nothing to record yet

    ### What this does not show

    - The workspace was not compared with git: it is not a git work tree. Changes that commands made on disk are not known.

    \`codex-actions-export\` \`1.0.0\` · contract version 1
    "
  `);
});

it('an old session in ~/.codex does not hide the usual causes', async () => {
  const { use, runner, codexHome } = await actionJob();
  await recordSession(codexHome, { at: new Date('2026-01-02T03:04:05Z') });
  const result = await use({ since: new Date(Date.now() - 60_000).toISOString() });
  const [warning = ''] = homeless(result, runner.home);
  expect(warning).toContain('The usual causes: ');
  expect(warning.indexOf('The usual causes')).toBeLessThan(warning.indexOf('Left out: 1 session'));
  expect(warning).not.toContain('runneradmin');
});

it("a session in another runner's work folder is left out, and the log says so", async () => {
  const { use, runner, codexHome } = await actionJob();
  const elsewhere = join(runner.home, 'runner-2', '_work', 'other', 'other');
  await mkdir(join(runner.home, 'runner-2', '_work', '_temp'), { recursive: true });
  await mkdir(elsewhere, { recursive: true });
  await recordSession(codexHome, { commands: ['ls'], cwd: elsewhere });
  const env = { RUNNER_ENVIRONMENT: 'self-hosted', RUNNER_WORKSPACE: join(runner.workspace, '..') };
  const result = await use({}, { env, timeoutMs: 60_000 });
  expect(result.outputs['session-count']).toBe('0');
  expect(result.stdout).toContain('1 session of another runner on this machine was left out.');
  expect(annotations(result.commands)[0]).toContain(
    'Left out: 1 session (of another runner on this machine). Set "scope: all" to export them.',
  );
  expect(result.summary).toContain('Sessions left out: 1. Another runner on this machine ran them.');

  const everything = await use({ scope: 'all' }, { env, timeoutMs: 60_000 });
  expect(everything.outputs['session-count']).toBe('1');
});

it('paths of a container action are inside the workspace', async () => {
  const job = await actionJob();
  await recordSession(job.codexHome, { cwd: '/github/workspace', added: ['src/new.ts'] });
  const result = await job.use({ scope: 'all', 'fail-on': 'outside-workspace' });
  expect(result.exitCode).toBe(0);
  expect(result.outputs['changed-paths']).toBe('["src/new.ts"]');
});

it('files of a Codex home inside the checkout do not count as changed', async () => {
  const job = await actionJob();
  await commitIn(job);
  const home = join(job.runner.workspace, '.codex-home');
  await recordSession(home, { cwd: job.runner.workspace });
  await writeFile(join(home, 'config.toml'), '');
  const result = await job.use({ scope: 'all', 'codex-home': '.codex-home' }, { timeoutMs: 60_000 });
  expect({ exitCode: result.exitCode, told: annotations(result.commands) }).toEqual({
    exitCode: 0,
    told: [],
  });
  expect(result.summary).not.toContain('.codex-home/sessions');
  expect(result.summary).not.toContain('no recorded patch');
});

const homeless = (result: Parameters<typeof told>[0], home: string) =>
  annotations(result.commands).map((line) =>
    line.replaceAll(home, '~').replace(/codex-actions-\w{6}/, 'codex-actions-…'),
  );
