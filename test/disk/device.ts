// A device to write to that no fault of ours can break: a test that runs as root makes its own.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const MINOR = { null: '3', full: '7' } as const;

/** @returns null where it cannot be made, as in some containers. */
export function deviceIn(folder: string, name: keyof typeof MINOR): string | null {
  if (process.getuid?.() !== 0) return `/dev/${name}`;
  try {
    execFileSync('mknod', [join(folder, name), 'c', '1', MINOR[name]], { stdio: 'ignore' });
    return join(folder, name);
  } catch {
    return null;
  }
}
