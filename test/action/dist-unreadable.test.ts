// Shows what a user is told when files in the Codex home belong to someone else.
import { chmod, mkdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { asUser, NOBODY } from './as-user.ts';
import { actionJob, annotations } from './built-action.ts';
import { recordSession, SESSION_ID } from './record-session.ts';

const OTHER_ID = SESSION_ID.replace(/1$/, '2');

async function jobOfAnother() {
  const job = await actionJob();
  const step = await asUser(job, NOBODY);
  return { ...job, use: () => job.use({ scope: 'all' }, step) };
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
