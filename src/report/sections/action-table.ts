// Actions as a table: what each was, how it ended, how long it took.
import { duration } from '../duration.js';
import { ending } from '../endings.js';
import type { ActionRow } from '../facts.js';
import { type Column, code, table } from '../markdown.js';

const COLUMNS: readonly Column<ActionRow>[] = [
  { title: '#', numeric: true, cell: ({ sequence }) => `${sequence}` },
  { title: 'what', cell: described },
  { title: 'how it ended', cell: ending },
  {
    title: 'took',
    numeric: true,
    cell: ({ durationMs }) => (durationMs === null ? '' : duration(durationMs)),
  },
];

/** `#` is the sequence of the record within its session, by which it is found in the export. */
export function actionTable(rows: readonly ActionRow[], before: readonly Column<ActionRow>[] = []): string {
  return table([...before, ...COLUMNS], rows);
}

/** What the action was, in one cell. */
export function described(row: ActionRow): string {
  const text = row.text === null ? '' : code(row.text);
  switch (row.type) {
    case 'command': {
      const place = row.cwd === null ? '' : ` in ${code(row.cwd)}`;
      return `${text || 'a command that was not recorded'}${place}${row.typedByUser ? ', typed by a user' : ''}`;
    }
    case 'patch':
      return `patch of ${text || 'paths that were not recorded'}${row.morePaths ? ` and ${row.morePaths} more` : ''}`;
    case 'tool': {
      const tool = row.tool === null ? 'a tool without a name' : code(row.tool);
      return text ? `${tool}: ${text}` : tool;
    }
  }
}
