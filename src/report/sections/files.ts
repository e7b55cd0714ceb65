// Which files were changed: one row a path, over all its changes.
import type { FileChange } from '../../contract/v1.js';
import type { Facts, FileRow } from '../facts.js';
import { code, table } from '../markdown.js';

const KINDS = {
  add: 'added',
  update: 'modified',
  delete: 'deleted',
  move: 'moved',
} as const satisfies Record<FileChange['change'], string>;

export function filesSection({ files }: Facts): string {
  if (files.rows.length === 0) return '';
  const rows = table(
    [
      { title: 'file', cell: place },
      { title: 'change', cell: ({ kinds }) => kinds.map((kind) => KINDS[kind]).join(', ') },
      { title: '+', numeric: true, cell: ({ added }) => lines(added) },
      { title: '−', numeric: true, cell: ({ removed }) => lines(removed) },
    ],
    files.rows,
  );
  return `### Files changed\n\n${rows}`;
}

function place({ path, from, outside }: FileRow): string {
  const whole = from === null ? code(path) : `${code(from)} → ${code(path)}`;
  return outside ? `${whole} · **outside the workspace**` : whole;
}

function lines(count: number | null): string {
  return count === null ? '?' : `${count}`;
}
