// Shows what people who run act get: an export, and one line about what act cannot do.
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openAct } from './act.ts';
import { CHECKOUT } from './checkout.ts';
import { makeProject } from './project.ts';

async function recordedProject() {
  return makeProject({
    recorded: 'fixtures/basics@0.169.0/codex-home',
    '.github/workflows/recorded.yml': 'test/workflows/jobs/recorded.yml',
    '.github/workflows/private.yml': 'test/workflows/jobs/private.yml',
  });
}

/** act serves on the port that it is given, and cannot choose one. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

const ADVICE = 'To upload on GitHub only, set "upload: ${' + '{ !env.ACT }}".';

it('without --artifact-server-path there is an export, and a warning that says what to set', async () => {
  const act = await openAct();
  const ran = await act.run({
    project: await recordedProject(),
    workflow: '.github/workflows/recorded.yml',
  });
  expect(ran.exitCode, ran.log).toBe(0);
  expect(ran.results('export')).toEqual(['success']);
  const warnings = ran.annotations.filter((text) => text.startsWith('warning'));
  expect(warnings).toEqual([expect.stringMatching(/\bact\b.*--artifact-server-path/)]);
  expect(warnings[0]).toContain(ADVICE);
  expect(ran.outputs('export')).toMatchObject({ 'session-count': '1', 'artifact-id': '' });
  // The second use has what the warning asks for.
  expect(ran.outputs('not-uploaded')).toMatchObject({ 'session-count': '1', 'artifact-id': '' });
});

it("act's own service refuses what the client sends: the export stays, and a warning says what to set", async () => {
  const act = await openAct();
  const served = join(act.home, 'artifacts');
  const ran = await act.run({
    project: await recordedProject(),
    workflow: '.github/workflows/recorded.yml',
    args: [
      ...['--artifact-server-path', served, '--artifact-server-addr', '127.0.0.1'],
      ...['--artifact-server-port', String(await freePort())],
    ],
  });
  expect(ran.exitCode, ran.log).toBe(0);
  expect(ran.annotations.filter((text) => text.startsWith('warning'))).toEqual([
    expect.stringMatching(/not uploaded.*\bact\b/),
  ]);
});

it('sessions of the developer that are older than the job are not exported', async () => {
  const act = await openAct();
  await cp(join(CHECKOUT, 'fixtures/basics@0.169.0/codex-home'), join(act.home, '.codex'), {
    recursive: true,
  });
  const ran = await act.run({ project: await recordedProject(), workflow: '.github/workflows/private.yml' });
  expect(ran.exitCode, ran.log).toBe(0);
  expect(ran.outputs('export')).toMatchObject({ 'session-count': '0', 'action-count': '0' });
  expect(ran.annotations).toEqual([expect.stringMatching(/^warning: .*1 session/)]);
});
