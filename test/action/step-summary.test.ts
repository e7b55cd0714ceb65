import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../src/action/run.ts';
import { neverStopped, plainHost } from './plain-host.ts';
import { recordSession } from './record-session.ts';

const LIMIT = 1024 * 1024;

/** What the action adds to a step's summary that holds so much already. */
async function addedTo(held: number) {
  const { host, codexHome, said, summaries } = await plainHost({ inputs: { upload: 'false' } });
  const file = join(host.env.RUNNER_TEMP ?? '', 'step_summary');
  await writeFile(file, 'x'.repeat(held));
  // Each takes about 160 bytes of the summary: more than what is left of it.
  const commands = Array.from({ length: 1500 }, (_, index) => `exit 1 # ${'a'.repeat(120)} ${index}`);
  await recordSession(codexHome, { commands });
  const code = await run({ ...host, env: { ...host.env, GITHUB_STEP_SUMMARY: file } }, neverStopped());
  return { code, added: Buffer.byteLength(summaries.join('')), summary: summaries.join(''), said };
}

it('a summary that already has 900 KiB stays within the limit', async () => {
  const { code, added, summary } = await addedTo(900 * 1024);

  expect(code).toBe(0);
  expect(added).toBeGreaterThan(0);
  expect(900 * 1024 + added).toBeLessThanOrEqual(LIMIT);
  expect(summary).toContain('Too much for a summary, and only in `actions.ndjson`');
});

it('a full summary is left alone, and the log says so', async () => {
  const { code, added, said } = await addedTo(LIMIT - 100);

  expect([code, added]).toEqual([0, 0]);
  expect(said).toContain(
    'warning: The step summary is full, so it does not show what Codex did. See summary.md in the export.',
  );
});

it('a summary that does not exist yet has the full room', async () => {
  const { added } = await addedTo(0);

  expect(added).toBeGreaterThan(200 * 1024);
});
