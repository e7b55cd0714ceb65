// All real recordings in one Codex home, with a canary in every place that the allow-list does not name, in and
// beside them; and how to look for one.
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { zstd } from '../disk/zstd.ts';
import { SIGNS, withCanaries } from './canaries.ts';
import { fillHome } from './home.ts';
import { recordings } from './recordings.ts';

const CANARY = `${SIGNS[0]}-beside`;

/** What else lies in a Codex home and among its sessions. */
const BESIDE = {
  'auth.json': `{"tokens":{"id_token":"${CANARY}"}}`,
  'config.toml': `[projects."/${CANARY}"]\n`,
  'history.jsonl': `{"session_id":"${CANARY}","text":"${CANARY}"}\n`,
  'session_index.jsonl': `{"id":"${CANARY}","thread_name":"${CANARY}"}\n`,
  // The manifest names files that lie among the sessions and are not read: a renamed rollout must not vanish.
  'sessions/2026/11/22/renamed.jsonl': CANARY,
  'sessions/notes/note.txt': CANARY,
  [`rollout-migrations/${CANARY}.pending`]: CANARY,
};

export async function fillWithCanaries(home: string): Promise<void> {
  const planted = recordings().flatMap(({ files }) =>
    Object.entries(files).map(([path, text]) => [path, withCanaries(text, 'kept')] as const),
  );
  const stored = planted.map(([path, text], index) =>
    index % 5 === 0 ? [`${path}.zst`, zstd(text)] : [path, text],
  );
  await fillHome(home, { ...BESIDE, ...Object.fromEntries(stored) });
}

/** The places in which a canary is. @param texts By where they were found. */
export const canariesIn = (texts: Readonly<Record<string, string>>): string[] =>
  Object.entries(texts).flatMap(([place, text]) =>
    SIGNS.some((sign) => text.includes(sign)) ? [place] : [],
  );

/** The files of a folder at any depth, as texts under their names. */
export async function textsIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts: Record<string, string> = {
    [`names in ${basename(folder)}`]: entries.map(({ name }) => name).join('\n'),
  };
  for (const entry of entries.filter((some) => some.isFile())) {
    const path = join(entry.parentPath, entry.name);
    texts[path] = (await readFile(path)).toString('latin1');
  }
  return texts;
}
