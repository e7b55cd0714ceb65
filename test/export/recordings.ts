// The homes that Codex itself recorded, from fixtures/.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const FIXTURES = join(import.meta.dirname, '../../fixtures');

export interface Recording {
  readonly name: string;
  /** Texts of its rollouts by their paths in the home. */
  readonly files: Readonly<Record<string, string>>;
}

export function recordings(): Recording[] {
  const names = readdirSync(FIXTURES).filter((name) => existsSync(join(FIXTURES, name, 'codex-home')));
  const all = names.sort().map((name) => {
    const home = join(FIXTURES, name, 'codex-home');
    const paths = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.jsonl'),
    );
    return {
      name,
      files: Object.fromEntries(paths.map((path) => [path, readFileSync(join(home, path), 'utf8')])),
    };
  });
  // One recording is the compressed copy of another.
  return all.filter(({ files }) => Object.keys(files).length > 0);
}
