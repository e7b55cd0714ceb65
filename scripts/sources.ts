// Names the sources that a bundle was built from, so that a test can see that dist is older than src.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** SHA-256 of all that a bundle is made from: src, the packages and the build's own settings. */
export function sourcesDigest(): string {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .sort();
  const digest = createHash('sha256');
  for (const path of [
    ...sources,
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'scripts/trim.mjs',
  ]) {
    digest.update(`${path}\0${readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')}\0`);
  }
  return digest.digest('hex');
}

if (import.meta.filename === process.argv[1]) process.stdout.write(`${sourcesDigest()}\n`);
