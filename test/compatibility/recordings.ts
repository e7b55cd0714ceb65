// The recordings of a release: found in a folder, or made there where they are missing.
import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installCodex } from '../recorder/install.ts';
import { record } from '../recorder/record.ts';
import { isAtLeast, isWithin } from '../recorder/release-order.ts';
import { scenarios } from '../recorder/scenarios/index.ts';
import type { Truth } from '../recorder/truth.ts';

export interface Recording {
  readonly release: string;
  readonly scenario: string;
  readonly codexHome: string;
  readonly workspace: string;
  readonly truth: Truth;
}

export const isRelease = (text: string): boolean => /^\d+\.\d+\.\d+$/.test(text);

/** Oldest first. */
export function inOrder(releases: readonly string[]): string[] {
  return releases.toSorted((one, other) => (one === other ? 0 : isAtLeast(one, other) ? 1 : -1));
}

export async function recordedReleases(folder: string): Promise<string[]> {
  return inOrder((await readdir(folder)).filter(isRelease));
}

/** In the order of the scenarios. */
export async function recordingsOf(release: string, folder: string): Promise<Recording[]> {
  const found: Recording[] = [];
  for (const scenario of scenarios.keys()) {
    const place = join(folder, release, scenario);
    if (!(await exists(join(place, 'truth.json')))) continue;
    const truth: Truth & { workspace: string } = JSON.parse(
      await readFile(join(place, 'truth.json'), 'utf8'),
    );
    found.push({
      release,
      scenario,
      codexHome: join(place, 'codex-home'),
      workspace: truth.workspace,
      truth,
    });
  }
  return found;
}

/** Records every scenario that the release can play and that is not in the folder; returns what went wrong. */
export async function recordMissing(release: string, folder: string): Promise<string[]> {
  const failures: string[] = [];
  for (const [name, scenario] of scenarios) {
    const place = join(folder, release, name);
    if (!isWithin(release, scenario) || (await exists(join(place, 'truth.json')))) continue;
    try {
      await record({
        codex: await installCodex(release),
        name,
        scenario,
        folder: place,
        keepStage: false,
      });
    } catch (error) {
      const [message] = String(error instanceof Error ? error.message : error).split('\n');
      failures.push(`${release} ${name}: could not be recorded: ${message}`);
    }
  }
  return failures;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
