// How often each tool was called.
import { endings, total } from '../endings.js';
import type { Facts } from '../facts.js';
import { code, table } from '../markdown.js';

export function toolsSection({ tools }: Facts): string {
  if (tools.rows.length === 0) return '';
  const rows = table(
    [
      { title: 'server', cell: ({ server }) => (server === null ? '' : code(server)) },
      { title: 'tool', cell: ({ tool }) => (tool === null ? 'without a name' : code(tool)) },
      { title: 'calls', numeric: true, cell: ({ calls }) => `${total(calls)}` },
      { title: 'of these', cell: ({ calls }) => endings(calls).join(', ') },
    ],
    tools.rows,
  );
  return `### Tools\n\n${rows}`;
}
