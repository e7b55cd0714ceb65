// Actions as a table: what each was, how it ended, how long it took.
import { duration } from '../duration.js';
import { ending } from '../endings.js';
import type { Excerpt } from '../excerpt.js';
import type { ActionRow } from '../facts.js';
import { type Column, code, plural } from '../markdown.js';

/** `#` is the sequence of the record within its session, by which it is found in the export. */
export const SEQUENCE: Column<ActionRow> = {
  title: '#',
  numeric: true,
  cell: ({ sequence }) => `${sequence}`,
};

export const WHAT: Column<ActionRow> = { title: 'what', cell: described };

export const ENDING: Column<ActionRow> = { title: 'ended', cell: ending };

export const TOOK: Column<ActionRow> = {
  title: 'took',
  numeric: true,
  cell: ({ durationMs }) => (durationMs === null ? '' : duration(durationMs)),
};

/** What the action was, in one cell. */
export function described(row: ActionRow): string {
  const text = row.text === null ? '' : excerpt(row.text);
  switch (row.type) {
    case 'command': {
      const place = row.cwd === null ? '' : ` in ${code(row.cwd)}`;
      return `${text || 'a command that was not recorded'}${place}${row.typedByUser ? ', typed by a user' : ''}`;
    }
    case 'patch':
      return `patch of ${text || 'paths that were not recorded'}${row.morePaths ? ` and ${row.morePaths} more` : ''}`;
    case 'tool': {
      const server = row.server === null ? '' : `${code(row.server)} `;
      const tool = server + (row.tool === null ? 'a tool without a name' : code(row.tool));
      return text ? `${tool}: ${text}` : tool;
    }
  }
}

/** `python3 - <<'PY'` … 14 lines. */
function excerpt(pieces: Excerpt): string {
  return pieces
    .map((piece) => (typeof piece === 'number' ? `… ${plural(piece, 'line')}` : code(piece)))
    .join(' ');
}
