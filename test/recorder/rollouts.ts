// Finds and reads the rollouts that a run left in its Codex home.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

export interface Rollout {
  /** Relative to the Codex home. */
  readonly path: string;
  readonly lines: readonly string[];
}

/** In order of their names, which is the order of their start. */
export async function readRollouts(codexHome: string): Promise<Rollout[]> {
  const paths: string[] = [];
  for (const folder of ['sessions', 'archived_sessions']) {
    const entries = await readdir(join(codexHome, folder), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    paths.push(
      ...entries
        .filter((entry) => /^rollout-.*\.jsonl$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    );
  }
  paths.sort((one, other) => nameOf(one).localeCompare(nameOf(other), 'en'));
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(codexHome, path),
      lines: (await readFile(path, 'utf8')).split('\n').filter((line) => line !== ''),
    })),
  );
}

/** The ids of the threads, in the order in which their first rollouts were begun. */
export async function threadIds(codexHome: string): Promise<string[]> {
  const rollouts = await readRollouts(codexHome);
  return [...new Set(rollouts.flatMap(({ path }) => idsOf(path).slice(0, 1)))];
}

/** The thread's id, and for a thread that was reverted the rollout's own. */
export function idsOf(path: string): string[] {
  return nameOf(path).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
