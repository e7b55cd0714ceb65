// Asks npm for the newest release of Codex.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export async function newestRelease(): Promise<string> {
  const { stdout } = await promisify(execFile)('npm', ['view', '@openai/codex', 'version']);
  const release = stdout.trim();
  if (!/^\d+\.\d+\.\d+$/.test(release)) throw new Error(`npm names "${release}" as the newest Codex`);
  return release;
}
