// How often each tool was called: a row for each server, Codex's own tools first.
import { endings, total } from '../endings.js';
import { code, table } from '../markdown.js';
import type { ToolRow } from '../summary-data.js';
import type { Page } from './page.js';

interface Server {
  readonly name: string | null;
  readonly tools: readonly ToolRow[];
}

export function toolsSection({ data: { tools } }: Page): string {
  if (tools.rows.length === 0) return '';
  const rows = table<Server>(
    [
      { title: 'server', cell: ({ name }) => (name === null ? "Codex's own" : code(name)) },
      { title: 'tools', cell: ({ tools }) => callsOf(tools) },
      {
        title: 'calls',
        numeric: true,
        cell: ({ tools }) => `${tools.reduce((sum, { calls }) => sum + total(calls), 0)}`,
      },
    ],
    byServer(tools.rows),
  );
  return `### Tools\n\n${rows}`;
}

/** Rows come sorted by server. */
export function byServer(rows: readonly ToolRow[]): Server[] {
  const servers = new Map<string | null, ToolRow[]>();
  for (const row of rows) {
    const known = servers.get(row.server);
    if (known) known.push(row);
    else servers.set(row.server, [row]);
  }
  return [...servers].map(([name, tools]) => ({ name, tools }));
}

/** `` `get_issue` ×2 (1 completed, **1 failed**), `view` ×1 ``. */
export function callsOf(tools: readonly ToolRow[], limit = tools.length): string {
  const more = tools.length - limit;
  return [...tools.slice(0, limit).map(calls), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function calls({ tool, calls }: ToolRow): string {
  const name = tool === null ? 'without a name' : code(tool);
  const others = endings(calls);
  const ends = calls.completed > 0 ? [`${calls.completed} completed`, ...others] : others;
  return `${name} ×${total(calls)}${others.length > 0 ? ` (${ends.join(', ')})` : ''}`;
}
