// This checkout, and copies of its files.
import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export const CHECKOUT = join(import.meta.dirname, '..', '..');

/** Places in another folder, each with the place of this checkout that is copied to it. */
export type Files = Readonly<Record<string, string>>;

export async function copyInto(folder: string, files: Files): Promise<void> {
  for (const [to, from] of Object.entries(files)) {
    const target = join(folder, to);
    await mkdir(dirname(target), { recursive: true });
    await cp(join(CHECKOUT, from), target, { recursive: true });
  }
}
