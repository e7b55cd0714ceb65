// A repository for act to run workflows in: files of this checkout, committed once, with a remote that names it.
import { cp, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runProcess } from '../support/run-process.ts';

export const CHECKOUT = join(import.meta.dirname, '..', '..');

/** Places in the project, each with the place of this checkout that is copied to it. */
export type Files = Readonly<Record<string, string>>;

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

export async function copyInto(folder: string, files: Files): Promise<void> {
  for (const [to, from] of Object.entries(files)) {
    const target = join(folder, to);
    await mkdir(dirname(target), { recursive: true });
    await cp(join(CHECKOUT, from), target, { recursive: true });
  }
}
