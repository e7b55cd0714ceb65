// A repository for act to run workflows in: files of this checkout, committed once, with a remote that names it.
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runProcess } from '../support/run-process.ts';
import { copyInto, type Files } from './checkout.ts';

/** What a job needs to have a scripted model lead a real Codex. */
export const CODEX_FILES: Files = { 'test/self-test': 'test/self-test', 'test/recorder': 'test/recorder' };

/** The folder is gone when the test is over. */
export async function makeProject(files: Files): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'project-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  await copyInto(folder, files);
  const author = ['-c', 'user.name=demo', '-c', 'user.email=demo@example.invalid'];
  for (const args of [
    ['init', '--quiet', '--initial-branch', 'main'],
    ['remote', 'add', 'origin', 'https://github.com/demo/demo.git'],
    ['add', '--all'],
    [...author, 'commit', '--quiet', '--message', 'Start'],
  ]) {
    const { exitCode, stderr } = await runProcess('git', args, {
      cwd: folder,
      env: process.env,
      timeoutMs: 60_000,
    });
    if (exitCode !== 0) throw new Error(`git ${args.join(' ')} failed:\n${stderr}`);
  }
  return folder;
}
