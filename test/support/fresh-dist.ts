// Runs before the tests of the built action and command: a stale bundle would pass or fail for yesterday's code.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourcesDigest } from '../../scripts/sources.ts';

const FILE = join(import.meta.dirname, '..', '..', 'dist', 'sources.sha256');

/** @throws one line that says what to run. */
export function setup(): void {
  const built = existsSync(FILE) ? readFileSync(FILE, 'utf8').trim() : null;
  if (built !== sourcesDigest()) {
    throw new Error('dist was built from other sources than src has now. Run: npm run bundle');
  }
}
