// Ordinary command lines: none holds a secret, and many look as if one did.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../random.ts';
import { aboutSecrets } from './about-secrets.ts';
import { authCode } from './auth-code.ts';
import { code } from './code.ts';
import { containers } from './containers.ts';
import { git } from './git.ts';
import type { Line } from './line.ts';
import { packages } from './packages.ts';
import { search } from './search.ts';
import { web } from './web.ts';

const LINES: readonly Line[] = [
  ...git,
  ...packages,
  ...containers,
  ...web,
  ...search,
  ...code,
  ...aboutSecrets,
  ...authCode,
];
const FIXTURES = join(import.meta.dirname, '../../../fixtures');

/** As many different lines as asked for: what the recordings ran, then what chance makes. */
export function ordinaryLines(count: number): string[] {
  const random = createRandom('ordinary');
  const lines = new Set(recordedCommands());
  while (lines.size < count) lines.add(random.pick(LINES)(random));
  return [...lines];
}

function recordedCommands(): string[] {
  return (
    globSync('*/actions.ndjson', { cwd: FIXTURES })
      .flatMap((path) => readFileSync(join(FIXTURES, path), 'utf8').trim().split('\n'))
      .map((line) => JSON.parse(line).command as string | null | undefined)
      .filter((command) => typeof command === 'string')
      // One recording shows what becomes of a token.
      .filter((command) => !/ghp_\w/.test(command))
      .sort()
  );
}
