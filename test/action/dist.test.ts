// Shows what the built action delivers from a real recording, through the real artifact client and protocol.
import { readFileSync } from 'node:fs';
import { cp, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { otherNode } from '../support/node-binary.ts';
import { sha256 } from '../support/sha256.ts';
import { actionJob, annotations, BUNDLE, fixture, RECORDED_WORKSPACE } from './built-action.ts';

const recording = fixture('tools@0.165.0');
const golden = (name: string) => readFileSync(join(recording, name), 'utf8');
const step = { env: { GITHUB_WORKSPACE: RECORDED_WORKSPACE } };

async function exportRecording(node = 24) {
  const job = await actionJob();
  const codexHome = join(job.runner.home, 'codex');
  await cp(join(recording, 'codex-home'), codexHome, { recursive: true });
  const result = await job.use({ 'codex-home': '~/codex', scope: 'all' }, { ...step, node });
  const [artifact] = job.service.artifacts.values();
  if (artifact === undefined) throw new Error(`Nothing was uploaded:\n${result.stdout}${result.stderr}`);
  return { ...job, result, artifact };
}

it('the artifact is the export, and so are the local files', async () => {
  const { result, artifact } = await exportRecording();
  const text = (name: string) => artifact.entries().get(name)?.toString() ?? '';

  expect(result.exitCode).toBe(0);
  expect([...artifact.entries().keys()].sort()).toEqual(['actions.ndjson', 'manifest.json', 'summary.md']);
  expect(text('actions.ndjson')).toBe(golden('actions.ndjson'));
  expect(JSON.parse(text('manifest.json'))).toEqual({
    ...JSON.parse(golden('manifest.json')),
    homes: [{ path: '~/codex', state: 'read' }],
    workspace: expect.objectContaining({ complete: false, problem: 'not_a_work_tree' }),
    run: {
      repository: 'demo/demo',
      workflow: 'Agent',
      job: 'agent',
      run_id: '1234567890',
      run_attempt: '1',
      sha: '0123456789abcdef0123456789abcdef01234567',
      ref: 'refs/heads/main',
      event_name: 'push',
      server_url: 'https://github.com',
      run_number: 7,
      workflow_ref: 'demo/demo/.github/workflows/agent.yml@refs/heads/main',
      actor: 'github-actions[bot]',
      head_sha: null,
      pull_request: null,
      job_index: 0,
      check_run_id: '42',
      artifact_name: artifact.name,
    },
  });
  const place = `[\`${artifact.name}\`](${result.outputs['artifact-url']})`;
  expect(result.summary).toBe(`${text('summary.md')}\nIn full in the artifact ${place}.\n`);
  expect(await readFile(result.outputs['actions-file'] ?? '', 'utf8')).toBe(text('actions.ndjson'));
  expect(await readFile(result.outputs['manifest-file'] ?? '', 'utf8')).toBe(text('manifest.json'));
  expect(await readFile(result.outputs['summary-file'] ?? '', 'utf8')).toBe(text('summary.md'));
});

it('each line is valid by the published schema, according to ajv', async () => {
  const { artifact } = await exportRecording();
  const schema = JSON.parse(readFileSync(join(fixture('..'), 'schema', 'v1.json'), 'utf8'));
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  const lines = artifact.entries().get('actions.ndjson')?.toString().trimEnd().split('\n') ?? [];
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) expect(validate(JSON.parse(line)) ? [] : validate.errors).toEqual([]);
});

it('with "html: true" the artifact has a page that needs no other file', async () => {
  const { use, service, codexHome } = await actionJob();
  await cp(join(recording, 'codex-home'), codexHome, { recursive: true });
  const { outputs } = await use({ scope: 'all', html: 'true' }, step);
  const [artifact] = service.artifacts.values();
  const page = artifact?.entries().get('summary.html')?.toString() ?? '';
  expect(page).toMatch(/^<!doctype html>[\s\S]*<h2>Codex actions<\/h2>[\s\S]*<\/html>\n$/);
  expect(await readFile(outputs['html-file'] ?? '', 'utf8')).toBe(page);
});

it('outputs name the files and count the records', async () => {
  const { result, artifact, runner } = await exportRecording();
  const { 'actions-file': actions = '', ...outputs } = result.outputs;
  expect(actions.startsWith(runner.temp)).toBe(true);
  expect(outputs).toEqual({
    'artifact-id': String(artifact.id),
    'artifact-url': `https://github.com/demo/demo/actions/runs/1234567890/artifacts/${artifact.id}`,
    'artifact-digest': sha256(artifact.bytes),
    'manifest-file': actions.replace('actions.ndjson', 'manifest.json'),
    'summary-file': actions.replace('actions.ndjson', 'summary.md'),
    'html-file': '',
    'session-count': '1',
    'action-count': String(golden('actions.ndjson').trimEnd().split('\n').length),
    'command-count': '1',
    'failed-command-count': '1',
    'declined-count': '0',
    'incomplete-count': '2',
    'unrecognised-count': '0',
    'outside-workspace-count': '0',
    'unreadable-count': '0',
    'contradiction-count': '0',
    'unsandboxed-count': '1',
    'escalated-count': '0',
    'worth-a-look': '{}',
    'input-tokens': '1200',
    'output-tokens': '240',
    'redaction-count': '0',
    redactions: '{}',
    'changed-paths': '["a.txt","b.txt","del.txt","hello.txt","moved.txt"]',
    'schema-version': '1',
  });
});

it.for([24, otherNode() ?? 24])('a second run delivers the same bytes, under Node %i', async (node) => {
  const { artifact, result } = await exportRecording(24);
  const again = await exportRecording(node);
  expect(again.artifact.entries()).toEqual(artifact.entries());
  // So that they are packed to the same bytes, too.
  for (const name of ['actions-file', 'manifest-file', 'summary-file']) {
    expect((await stat(result.outputs[name] ?? '')).mtime).toEqual(new Date('1980-01-01T00:00:00Z'));
  }
});

it('the log has only words of the action and of the artifact client', async () => {
  const { result } = await exportRecording();
  expect(result.stderr).toBe('');
  expect(annotations(result.commands)).toEqual([]);
  const shown = result.stdout.split('\n').filter((line) => !/^::(?:debug|add-mask)::/.test(line));
  expect(
    shown.join('\n').replace(/(digest of uploaded artifact is|Uploaded bytes) \w+/g, '$1 …'),
  ).toMatchInlineSnapshot(`
    "Exported 21 records of 1 session.
    2 calls never came back.
    ::notice::1 session, 1 command (1 failed), 4 files changed
    Artifact name is valid!
    Root directory input is valid!
    Uploading artifact: codex-actions-agent-0-1-42-__demo_codex-actions-export.zip
    Beginning upload of artifact content to blob storage
    Uploaded bytes …
    Finished uploading artifact content to blob storage!
    SHA256 digest of uploaded artifact is …
    Finalizing artifact upload
    Artifact codex-actions-agent-0-1-42-__demo_codex-actions-export successfully finalized. Artifact ID 1000
    Uploaded to https://github.com/demo/demo/actions/runs/1234567890/artifacts/1000 as the artifact "codex-actions-agent-0-1-42-__demo_codex-actions-export".
    "
  `);
});

it("a program that imports the action can wait for its end, as GitHub's local-action does", async () => {
  const job = await actionJob();
  await cp(join(recording, 'codex-home'), job.codexHome, { recursive: true });
  const caller = join(job.runner.temp, 'caller.mjs');
  const bundle = JSON.stringify(pathToFileURL(BUNDLE).href);
  await writeFile(caller, `const { run } = await import(${bundle});\nawait run();\n`);
  const { exitCode, outputs } = await job.use({ scope: 'all' }, { bundle: caller });
  expect(exitCode).toBe(0);
  expect(outputs).toMatchObject({ 'session-count': '1', 'artifact-id': expect.stringMatching(/\d/) });
});
