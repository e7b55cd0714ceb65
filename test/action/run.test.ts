// Shows what the action says, sets and uploads, with a host of plain data.
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { OUTPUTS } from '../../src/action/outputs.ts';
import { run } from '../../src/action/run.ts';
import { neverStopped, type PlainHostOptions, plainHost } from './plain-host.ts';
import { recordSession } from './record-session.ts';

async function runOn(options: PlainHostOptions, stop = neverStopped()) {
  const { host, ...rest } = await plainHost(options);
  await recordSession(rest.codexHome, { commands: ['npm test', 'exit 0'], added: ['a.txt'] });
  return { ...rest, exitCode: await run(host, stop) };
}

it('a session is exported, summarised and uploaded', async () => {
  const { exitCode, said, outputs, uploads, summaries } = await runOn({
    inputs: { 'artifact-name': 'actions', 'retention-days': '3', 'compression-level': '9' },
    env: { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'demo/demo', GITHUB_RUN_ID: '1' },
  });
  expect(exitCode).toBe(0);
  expect(said).toMatchInlineSnapshot(`
    [
      "info: The start of the job is unknown on this runner, so older sessions are exported too. Set "since" to limit them.",
      "info: Exported 6 records of 1 session.",
      "notice: 1 session, 2 commands, 1 file changed",
      "info: Uploaded to https://github.com/demo/demo/actions/runs/1/artifacts/7 as the artifact "actions".",
    ]
  `);
  expect(outputs).toEqual({
    'artifact-id': '7',
    'artifact-url': 'https://github.com/demo/demo/actions/runs/1/artifacts/7',
    'artifact-digest': 'd1',
    'actions-file': expect.stringMatching(/actions\.ndjson$/),
    'manifest-file': expect.stringMatching(/manifest\.json$/),
    'summary-file': expect.stringMatching(/summary\.md$/),
    'html-file': '',
    'session-count': '1',
    'action-count': '6',
    'command-count': '2',
    'failed-command-count': '0',
    'declined-count': '0',
    'incomplete-count': '0',
    'unrecognised-count': '0',
    'outside-workspace-count': '0',
    'unreadable-count': '0',
    'contradiction-count': '0',
    'unsandboxed-count': '0',
    'escalated-count': '0',
    'worth-a-look': '{}',
    'changed-paths': '["a.txt"]',
    'input-tokens': '',
    'output-tokens': '',
    'redaction-count': '0',
    redactions: '{}',
    'schema-version': '1',
  });
  expect(uploads).toEqual([
    [
      'actions',
      expect.any(String),
      ['actions.ndjson', 'manifest.json', 'summary.md'],
      { retentionDays: 3, compressionLevel: 9 },
    ],
  ]);
  expect(summaries).toEqual([
    await readFile(outputs['summary-file'] ?? '', 'utf8'),
    '\nIn full in the artifact [`actions`](https://github.com/demo/demo/actions/runs/1/artifacts/7).\n',
  ]);
});

it('the manifest names the run that made the export', async () => {
  const { outputs } = await runOn({ env: { GITHUB_REPOSITORY: 'demo/demo', GITHUB_RUN_ATTEMPT: '2' } });
  const { run: told } = JSON.parse(await readFile(outputs['manifest-file'] ?? '', 'utf8'));
  expect(told).toMatchObject({ repository: 'demo/demo', run_attempt: '2', sha: null });
});

it('with "html: true" the summary is also one page, in the files and in the artifact', async () => {
  const { outputs, uploads } = await runOn({ inputs: { html: 'true', timeline: 'true' } });
  expect(uploads[0]?.[2]).toEqual(['actions.ndjson', 'manifest.json', 'summary.md', 'summary.html']);
  const page = await readFile(outputs['html-file'] ?? '', 'utf8');
  expect(page).toContain('<td><code>a.txt</code></td>');
  expect(page).not.toContain('mermaid');
});

it('no file of the export says that it was uploaded, because it is written before the upload', async () => {
  const { outputs } = await runOn({ inputs: { html: 'true', 'artifact-name': 'actions' } });
  for (const name of ['summary-file', 'html-file'])
    expect(await readFile(outputs[name] ?? '', 'utf8')).not.toContain('artifact');
});

it('with "upload: false" the step summary says that nothing was uploaded', async () => {
  const { uploads, summaries } = await runOn({ inputs: { upload: 'false' } });
  expect(uploads).toEqual([]);
  expect(summaries.join('')).not.toContain('In full in');
  expect(summaries[1]).toBe('\nNo artifact was uploaded, because this step has `upload: false`.\n');
});

it('the step summary names the artifact even if the outputs cannot be set after the upload', async () => {
  const { host, codexHome, summaries } = await plainHost();
  await recordSession(codexHome, { commands: ['npm test'] });
  const setOutput = (name: string, value: string) => {
    if (name === 'artifact-id' && value !== '') throw new Error('no space');
  };
  expect(await run({ ...host, setOutput }, neverStopped())).toBe(1);
  expect(summaries[1]).toMatch(/^\nIn full in the artifact/);
});

it('a job that is cancelled during the upload has a summary that names no artifact', async () => {
  const cancelled = new AbortController();
  const upload = () => new Promise<never>(() => cancelled.abort('SIGTERM'));
  const { exitCode, summaries } = await runOn({ artifacts: { upload } }, cancelled.signal);
  expect({ exitCode, summaries }).toEqual({
    exitCode: 1,
    summaries: [expect.not.stringContaining('artifact')],
  });
});

it('without upload and summary, only the files are written', async () => {
  const { exitCode, outputs, uploads, summaries } = await runOn({
    inputs: { upload: 'false', summary: 'false' },
  });
  expect({ exitCode, uploads, summaries }).toEqual({ exitCode: 0, uploads: [], summaries: [] });
  expect(outputs).toMatchObject({ 'artifact-id': '', 'action-count': '6' });
  expect(await readFile(outputs['summary-file'] ?? '', 'utf8')).not.toContain('artifact');
});

it('a wrong input stops it before it does anything, and sets all outputs', async () => {
  const { exitCode, said, outputs, uploads } = await runOn({ inputs: { scope: 'x', upload: 'x' } });
  expect({ exitCode, uploads, said: said.length }).toEqual({ exitCode: 1, uploads: [], said: 2 });
  expect(outputs).toEqual(Object.fromEntries(OUTPUTS.map((name) => [name, ''])));
});

it('a summary that cannot be written is a warning', async () => {
  const appendSummary = () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOSPC' }));
  const { exitCode, said, uploads } = await runOn({ appendSummary });
  expect({ exitCode, uploads: uploads.length }).toEqual({ exitCode: 0, uploads: 1 });
  expect(said.filter((line) => line.startsWith('warning'))).toEqual([
    'warning: Could not write the step summary (ENOSPC); see summary.md in the export.',
  ]);
});

it('sessions that were asked for but do not exist are named', async () => {
  const { said } = await runOn({ inputs: { 'session-id': '01a20311-0000-7000-8000-000000000001\nnone\n' } });
  expect(said.filter((line) => line.startsWith('warning'))).toMatchInlineSnapshot(`
    [
      "warning: Session "none" was not exported: it does not exist, or "scope" excludes it. Correct "session-id", or set "scope: all".",
    ]
  `);
});

it('a failed upload fails the step; log and summary say where the files are', async () => {
  const upload = () =>
    Promise.reject(new Error('Failed to CreateArtifact: Failed request: (409) Conflict: x'));
  const { exitCode, said, summaries } = await runOn({
    inputs: { 'artifact-name': 'actions' },
    artifacts: { upload },
  });
  expect(exitCode).toBe(1);
  expect(said.at(-1)?.replace(/codex-actions-\w{6}/, 'codex-actions-…')).toMatchInlineSnapshot(
    `"error: The artifact "actions" was not uploaded: the name is taken in this workflow run. Set "artifact-name" to another name, or set "overwrite: true" to replace the artifact. A name stays taken after a failed upload. (Failed to CreateArtifact: Failed request: (409) Conflict: x) The files are in "/root/codex-actions-…"."`,
  );
  expect(summaries.join('')).not.toContain('In full in');
  expect(summaries[1]).toBe(
    '\n> [!WARNING]\n> The artifact was not uploaded; the log of this step says why.\n',
  );
});

it('without a place for the files nothing is uploaded', async () => {
  const { exitCode, said, uploads } = await runOn({ env: { RUNNER_TEMP: '/nowhere' } });
  expect({ exitCode, uploads }).toEqual({ exitCode: 1, uploads: [] });
  expect(said.at(-1)).toBe(
    'error: Could not make a folder in "/nowhere" (ENOENT). Free some space, or let this user write there.',
  );
});

it('an unexpected error fails the step with its place in the code, and quotes nothing', async () => {
  const host = { setOutput: () => JSON.parse('secret') };
  const { host: plain, said } = await plainHost();
  expect(await run({ ...plain, ...host }, neverStopped())).toBe(1);
  expect(said).toEqual([expect.stringMatching(/^error: Unexpected failure: SyntaxError.*Please report it/)]);
  expect(said.join()).not.toContain('secret');
});

it('a job that is cancelled during the export says so', async () => {
  const { exitCode, said } = await runOn({}, AbortSignal.abort('SIGINT'));
  expect({ exitCode, last: said.at(-1) }).toMatchInlineSnapshot(`
    {
      "exitCode": 1,
      "last": "error: Stopped (SIGINT): the job was cancelled or took too long. Nothing was exported.",
    }
  `);
});

it.each([
  [
    'without a service for artifacts',
    'Unable to get the ACTIONS_RUNTIME_TOKEN env variable',
    'act keeps artifacts only when it is started with --artifact-server-path',
  ],
  [
    'whose service refuses the upload',
    'Failed to CreateArtifact: Failed to make request after 5 attempts: Unexpected end of JSON input',
    'the artifact service of this version of act rejects the upload',
  ],
])('under an act %s the step succeeds, and a warning says what to set', async (_, message, why) => {
  const { exitCode, said, outputs, summaries } = await runOn({
    env: { ACT: 'true' },
    artifacts: { upload: () => Promise.reject(new Error(message)) },
  });
  expect(exitCode).toBe(0);
  expect(said.at(-1)).toContain(`warning: The artifact was not uploaded: ${why}.`);
  expect(said.at(-1)).toContain(`To upload on GitHub only, set "upload: \${{ !env.ACT }}".`);
  expect(outputs).toMatchObject({ 'artifact-id': '', 'action-count': '6' });
  expect(summaries[1]).toContain('The artifact was not uploaded');
});

it('under act any other failure of an upload fails the step, as on GitHub', async () => {
  const { exitCode, said } = await runOn({
    env: { ACT: 'true' },
    artifacts: { upload: () => Promise.reject(new Error('Failed to CreateArtifact: (409) Conflict')) },
  });
  expect(exitCode).toBe(1);
  expect(said.at(-1)).toContain('the name is taken in this workflow run');
});
