// Compressed rollouts to read.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tempFolder } from './temp-folder.ts';

/** A file of these frames. */
export async function zstdFile(...parts: readonly Buffer[]): Promise<string> {
  const path = join(await tempFolder(), 'rollout.jsonl.zst');
  await writeFile(path, Buffer.concat(parts));
  return path;
}

/** Lines as they are in a rollout: alike, but not the same. */
export const rollout = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `{"ordinal":${index},"id":"${(index * 7919) % 10_007}"}\n`,
  ).join('');
