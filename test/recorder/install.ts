// Puts a published Codex release into the cache and says how to start it.
import { access, mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { startChild } from './child.ts';

export interface Codex {
  readonly release: string;
  /** The program and its first arguments. */
  readonly command: readonly string[];
}

export function cacheDirectory(): string {
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'codex-actions-export');
}

/** Installs the release once. Throws when the registry does not have it or cannot be reached. */
export async function installCodex(release: string): Promise<Codex> {
  const prefix = join(cacheDirectory(), 'codex', release);
  const launcher = join(prefix, 'node_modules', '@openai', 'codex', 'bin', 'codex.js');
  if (!(await exists(launcher))) {
    await mkdir(prefix, { recursive: true });
    const install = ['npm', 'install', '--prefix', prefix, '--no-audit', '--no-fund', '--ignore-scripts'];
    const npm = startChild([...install, `@openai/codex@${release}`], {
      cwd: prefix,
      env: process.env,
      timeoutMs: 300_000,
    });
    const { code, errors } = await npm.ended;
    if (code !== 0)
      throw new Error(
        `npm could not install @openai/codex@${release}: is it a published release?\n${errors}`,
      );
  }
  return { release, command: [process.execPath, launcher] };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
