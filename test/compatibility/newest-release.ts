// Asks npm for the newest release of Codex.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isRelease } from './recordings.ts';

export async function newestRelease(): Promise<string> {
  const { stdout } = await promisify(execFile)('npm', ['view', '@openai/codex', 'version']);
  const release = stdout.trim();
  if (!isRelease(release)) throw new Error(`npm names "${release}" as the newest Codex`);
  return release;
}
