// What becomes of an export that cannot be written: one line that says where and why, and nothing half.
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { deviceIn } from '../disk/device.ts';
import { actionJob, annotations, BUNDLE } from './built-action.ts';
import { actionAfter } from './meddling.ts';
import { recordSession } from './record-session.ts';

const FULL = 'the disk is full; free some space and run again.';

/** A disk of a mebibyte; null where this user may not mount one. */
function smallDisk(folder: string): string | null {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', [folder]));
  return folder;
}

const large = { commands: ['x'.repeat(2 * 1024 * 1024)] };

it('ENOSPC: there is no room for the files', async ({ skip }) => {
  const { use, codexHome, runner, service } = await actionJob();
  const temp = join(runner.temp, 'small');
  await mkdir(temp);
  if (smallDisk(temp) === null) skip('may not mount a small disk');
  await recordSession(codexHome, large);

  const result = await use({ scope: 'all' }, { env: { RUNNER_TEMP: temp } });

  expect(result.exitCode).toBe(1);
  expect(annotations(result.commands)).toEqual([
    expect.stringMatching(new RegExp(`^error: Could not write .*actions\\.ndjson: ${FULL}$`)),
  ]);
  const [folder = ''] = (await readdir(temp)).filter((name) => name.startsWith('codex-actions-'));
  expect(await readdir(join(temp, folder))).toEqual([]);
  expect({ summary: result.summary, requests: service.requests }).toEqual({ summary: '', requests: [] });
  expect(result.outputs).toMatchObject({ 'actions-file': '', 'artifact-id': '' });
});

it.skipIf(process.platform === 'win32')('EFBIG: no file may be as large as this', async () => {
  const { use, codexHome, runner } = await actionJob();
  await recordSession(codexHome, large);
  const bundle = join(runner.temp, 'limited.mjs');
  await writeFile(
    bundle,
    `import { spawnSync } from 'node:child_process';
    const args = ['-c', 'ulimit -f 1000; exec "$0" "$1"', process.execPath, ${JSON.stringify(BUNDLE)}];
    process.exitCode = spawnSync('sh', args, { stdio: 'inherit' }).status;`,
  );
  const result = await use({ scope: 'all' }, { bundle });
  expect(result.exitCode).toBe(1);
  expect(annotations(result.commands)).toEqual([
    expect.stringMatching(new RegExp(`^error: Could not write .*actions\\.ndjson: ${FULL}$`)),
  ]);
});

it('ENOSPC: the step fails if the outputs cannot be written', async ({ skip }) => {
  const { use, codexHome, runner, service } = await actionJob();
  const full = deviceIn(runner.temp, 'full') ?? skip('may not make a device');
  await recordSession(codexHome);
  const bundle = await actionAfter(runner.temp, `process.env.GITHUB_OUTPUT = ${JSON.stringify(full)};`);
  const result = await use({ scope: 'all' }, { bundle });
  expect(result.exitCode).toBe(1);
  expect(annotations(result.commands)).toEqual([`error: Could not write the outputs of this step: ${FULL}`]);
  expect(service.requests).toEqual([]);
});

it('the step fails if the runner gives no file for outputs', async () => {
  const { use, runner } = await actionJob();
  const bundle = await actionAfter(runner.temp, 'delete process.env.GITHUB_OUTPUT;');
  const result = await use({ scope: 'all' }, { bundle });
  expect(result.exitCode).toBe(1);
  expect(annotations(result.commands)).toEqual([
    expect.stringMatching(
      /^error: Could not write the outputs of this step: GITHUB_OUTPUT does not name a file\. /,
    ),
  ]);
});

it('ENOSPC: a summary that cannot be written is only a warning', async ({ skip }) => {
  const { use, codexHome, runner, service } = await actionJob();
  const full = deviceIn(runner.temp, 'full') ?? skip('may not make a device');
  await recordSession(codexHome);
  const bundle = await actionAfter(runner.temp, `process.env.GITHUB_STEP_SUMMARY = ${JSON.stringify(full)};`);
  const result = await use({ scope: 'all' }, { bundle });
  expect(result.exitCode).toBe(0);
  expect(annotations(result.commands)).toEqual([
    'warning: Could not write the step summary (ENOSPC); see summary.md in the export.',
  ]);
  expect(service.artifacts.size).toBe(1);
  expect(result.outputs).toMatchObject({ 'action-count': '4' });
});
