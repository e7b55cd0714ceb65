// What a job leaves behind that is cancelled in any phase of the action, and what it says.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { actionJob } from './built-action.ts';
import { all, told } from './failing-upload.ts';
import { actionAfter, once } from './meddling.ts';
import { recordSession } from './record-session.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Sends the signal in the middle of a phase, which then lasts until the process ends. */
const PHASES = [
  { phase: 'reading', moment: 'reads' as const, files: [], exported: false },
  { phase: 'writing', moment: { opens: '.tmp' }, files: [], exported: false },
  { phase: 'summing up', moment: { opens: '.summary' }, files: ALL(), exported: true },
];

function ALL() {
  return ['actions.ndjson', 'manifest.json', 'summary.md'];
}

const cases = SIGNALS.flatMap((signal) => PHASES.map((phase) => ({ signal, ...phase })));

it.for(cases)('$signal while $phase', async ({ signal, moment, files, exported }) => {
  const { use, codexHome, runner, service } = await actionJob();
  await recordSession(codexHome, { commands: ['x'.repeat(3 * 1024 * 1024)] });
  const stop = once(moment, `process.kill(process.pid, '${signal}'); return never;`);
  const summary = 'process.env.GITHUB_STEP_SUMMARY += ".summary";';
  const result = await use(all, { bundle: await actionAfter(runner.temp, stop + summary) });

  expect({ exitCode: result.exitCode, requests: service.requests }).toEqual({ exitCode: 1, requests: [] });
  const lost = exported
    ? 'The artifact may be missing. The files are in "/codex-actions-…".'
    : 'Nothing was exported.';
  expect(told(result, runner.temp)).toEqual([
    `error: Stopped (${signal}): the job was cancelled or took too long. ${lost}`,
  ]);
  const [folder = ''] = (await readdir(runner.temp)).filter((name) => name.startsWith('codex-actions-'));
  expect((await readdir(join(runner.temp, folder))).filter((name) => !name.endsWith('.tmp'))).toEqual(files);
});

it.for([...SIGNALS, 'SIGKILL'] as const)('%s while uploading', async (signal) => {
  const { use, codexHome, runner, service } = await actionJob({
    faults: { CreateArtifact: { connection: 'stall' } },
  });
  await recordSession(codexHome);
  const tellId = `
    import { writeFileSync } from 'node:fs';
    writeFileSync(process.env.RUNNER_TEMP + '/pid', String(process.pid));`;
  const ended = use(all, { bundle: await actionAfter(runner.temp, tellId) });
  await vi.waitFor(() => expect(service.requests).toHaveLength(1), { timeout: 15_000 });
  const { readFile } = await import('node:fs/promises');
  process.kill(Number(await readFile(join(runner.temp, 'pid'), 'utf8')), signal);

  if (signal === 'SIGKILL') {
    await expect(ended).rejects.toThrow('was killed by SIGKILL');
  } else {
    const result = await ended;
    expect(result.exitCode).toBe(1);
    expect(told(result, runner.temp)).toEqual([
      `error: Stopped (${signal}): the job was cancelled or took too long. The artifact may be missing. The files are in "/codex-actions-…".`,
    ]);
    expect(result.outputs).toMatchObject({ 'action-count': '4', 'artifact-id': '' });
    expect(result.summary).toContain('## Codex actions');
  }
  const [folder = ''] = (await readdir(runner.temp)).filter((name) => name.startsWith('codex-actions-'));
  expect(await readdir(join(runner.temp, folder))).toEqual(ALL());
});
