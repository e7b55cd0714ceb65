// Which files were changed: one row a path, over all its changes; then those that no recorded patch names.

import type { Manifest } from '../../contract/v1/manifest.js';
import type { FileChange } from '../../contract/v1/records.js';
import type { FileRow } from '../facts.js';
import type { Level } from '../levels.js';
import { clip, code, plural } from '../markdown.js';
import { longTable } from './long-table.js';
import type { Page } from './page.js';

const KINDS = {
  add: 'added',
  update: 'modified',
  delete: 'deleted',
  move: 'moved',
} as const satisfies Record<FileChange['change'], string>;

export function filesSection({ facts: { files }, manifest, level }: Page): string {
  const listed = [...files.rows, ...withoutPatch(manifest, level)];
  if (listed.length === 0) return '';
  const rows = longTable(
    [
      { title: 'file', cell: place },
      { title: 'change', cell: ({ kinds }) => kinds.map((kind) => KINDS[kind]).join(', ') || 'on disk' },
      { title: '+', numeric: true, cell: ({ patches, added }) => lines(patches, added) },
      { title: '−', numeric: true, cell: ({ patches, removed }) => lines(patches, removed) },
      {
        title: 'by',
        cell: ({ patches }) =>
          patches > 0 ? plural(patches, 'patch', 'patches').replace(' ', '\u00a0') : 'no recorded patch',
      },
    ],
    listed,
    'file',
  );
  return `### Files changed\n\n${rows}`;
}

/** What else differs in the work tree. Nobody recorded how. */
function withoutPatch({ workspace }: Manifest, level: Level): FileRow[] {
  const unknown = { from: null, outside: false, kinds: [], patches: 0, added: null, removed: null };
  return (workspace?.changed_without_patch ?? [])
    .slice(0, level.files)
    .map((path) => ({ ...unknown, path: clip(path, level.text) }));
}

function place({ path, from, outside }: FileRow): string {
  const whole = from === null ? code(path) : `${code(from)} → ${code(path)}`;
  return outside ? `${whole} · **outside the workspace**` : whole;
}

function lines(patches: number, count: number | null): string {
  if (patches === 0) return '';
  return count === null ? '?' : `${count}`;
}
