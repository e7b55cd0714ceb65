// Shows what a user is told when files in the Codex home belong to someone else.
import { chmod, cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { actionJob, annotations, BUNDLE } from './built-action.ts';
import { recordSession, SESSION_ID } from './record-session.ts';

const OTHER_ID = SESSION_ID.replace(/1$/, '2');

/** root may read everything, so as root the action runs as nobody, in a copy that nobody can reach. */
const AS_NOBODY = `
  import { chmodSync } from 'node:fs';
  import { join } from 'node:path';
  const { RUNNER_TEMP, GITHUB_OUTPUT, GITHUB_STEP_SUMMARY } = process.env;
  if (process.getuid() === 0) {
    for (const file of [GITHUB_OUTPUT, GITHUB_STEP_SUMMARY]) chmodSync(file, 0o666);
    chmodSync(RUNNER_TEMP, 0o777);
    process.setgid(65534);
    process.setuid(65534);
  }
  await import(join(RUNNER_TEMP, 'dist', 'index.js'));
`;

async function jobOfAnother() {
  const job = await actionJob();
  const { temp, home } = job.runner;
  await chmod(dirname(home), 0o755);
  await cp(dirname(BUNDLE), join(temp, 'dist'), { recursive: true });
  const bundle = join(temp, 'as-nobody.mjs');
  await writeFile(bundle, AS_NOBODY);
  return { ...job, use: () => job.use({ scope: 'all' }, { bundle }) };
}

test.skipIf(process.platform === 'win32')('the rest is exported, and what to do is told', async () => {
  const { use, codexHome, service } = await jobOfAnother();
  await recordSession(codexHome);
  await chmod(await recordSession(codexHome, { id: OTHER_ID }), 0);

  const { exitCode, outputs, commands } = await use();

  expect({ exitCode, sessions: outputs['session-count'] }).toEqual({ exitCode: 0, sessions: '1' });
  expect(annotations(commands)).toEqual([
    expect.stringMatching(
      /^warning: 1 place in the Codex home ".*" may not be read by this user; the manifest/,
    ),
    'warning: 1 session, 1 command, no files changed; 1 place could not be read',
  ]);
  const [artifact] = service.artifacts.values();
  const { unread } = JSON.parse(artifact?.entries().get('manifest.json')?.toString() ?? '');
  expect(unread).toEqual([{ home: 0, path: expect.stringContaining(OTHER_ID), reason: 'permission_denied' }]);
});

test.skipIf(process.platform === 'win32')(
  'a home that may not be read is a warning that says what to do, with files that say so',
  async () => {
    const { use, codexHome, service } = await jobOfAnother();
    await mkdir(codexHome, { recursive: true });
    await chmod(codexHome, 0);

    const { exitCode, outputs, commands } = await use();

    expect({ exitCode, requests: service.requests }).toEqual({ exitCode: 0, requests: [] });
    expect(annotations(commands)).toEqual([
      expect.stringMatching(/^warning: The Codex home ".*" may not be read by this user\. It .* Add a step/),
      expect.stringMatching(/^warning: No Codex sessions found, for this user may not read/),
    ]);
    expect(outputs).toMatchObject({ 'session-count': '0', 'action-count': '0' });
  },
);
