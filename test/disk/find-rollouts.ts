// Looks for files as an export looks for rollouts, by names of its own.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { UnreadReason } from '../../src/contract/v1/words.ts';
import { findFiles } from '../../src/disk/find-files.ts';

export const ID = '01a20311-0000-7000-8000-000000000001';
export const NAME = `rollout-2026-11-22T11-43-02-${ID}.jsonl`;
export const DAY = 'sessions/2026/11/22';

export function judge(name: string): 'wanted' | 'unsupported' | null {
  if (!name.startsWith('rollout-')) return null;
  return /\.jsonl(?:\.zst)?$/.test(name) ? 'wanted' : name.endsWith('.json') ? 'unsupported' : null;
}

export interface FoundPaths {
  readonly files: string[];
  readonly unread: { readonly path: string; readonly reason: UnreadReason }[];
}

/** @param see Is told each name before it is judged. */
export async function found(home: string, see: (name: string) => void = () => {}): Promise<FoundPaths> {
  const { files, unread } = await findFiles(home, {
    folders: ['sessions', 'archived_sessions'],
    judge: (name) => {
      see(name);
      return judge(name);
    },
  });
  return { files: files.map((file) => file.relativePath), unread };
}

/** Makes empty files. */
export async function put(home: string, ...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(home, path)), { recursive: true });
    await writeFile(join(home, path), '');
  }
}
