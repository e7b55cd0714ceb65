// Columns for tables of actions: what each was, how it ended, how long it took.

import { plural } from '../../shared/text.js';
import { duration } from '../duration.js';
import { ending } from '../endings.js';
import type { Excerpt } from '../excerpt.js';
import { type Column, code } from '../markdown.js';
import type { ActionRow } from '../summary-data.js';

/** The sequence of the record within its session, by which a reader finds it in the export. */
export const SEQUENCE: Column<ActionRow> = {
  title: '#',
  numeric: true,
  cell: (row) => place(row, false),
};

/** `7`, `1:7` where there are several sessions, `7 … 38` for equal actions. */
export function place(
  { session, sequence, lastSequence }: Pick<ActionRow, 'session' | 'sequence' | 'lastSequence'>,
  withSession: boolean,
): string {
  const first = withSession ? `${session}:${sequence}` : `${sequence}`;
  return lastSequence === sequence ? first : `${first}\u00a0…\u00a0${lastSequence}`;
}

/** The title of a column of places. */
export const numberTitle = (sessionCount: number): string => (sessionCount > 1 ? 'session:#' : '#');

/** `, 4 times`. */
export const times = ({ times }: Pick<ActionRow, 'times'>): string =>
  times > 1 ? `, ${times}\u00a0times` : '';

/** Warns of a word that mixes letters of several scripts, because it is not the word that it looks like. */
export const mixed = ({ mixedWord }: Pick<ActionRow, 'mixedWord'>): string =>
  mixedWord === null ? '' : ` · **mixes scripts**: ${code(mixedWord)}`;

export const WHAT: Column<ActionRow> = { title: 'what', cell: described };

/**
 * How the action ended, how often, and whether it completed afterwards. In that case this is bold and the failure is
 * not.
 */
export const ENDING: Column<ActionRow> = {
  title: 'ended',
  cell: (row) =>
    row.completedLater
      ? `${ending(row, plain)}${times(row)}, **then ${later(row)}**`
      : `${ending(row)}${times(row)}`,
};

const plain = (words: string): string => words;

const later = ({ status }: ActionRow): string => (status === 'declined' ? 'ran' : 'passed');

export const TOOK: Column<ActionRow> = {
  title: 'took',
  numeric: true,
  cell: ({ durationMs }) => (durationMs === null ? '' : duration(durationMs)),
};

/** What a reader must know about the row of a program. */
const MARKS = { none: 'its actions are not recorded', partly: 'recorded in part' } as const;

/** What the action was, in one cell. */
export function described(row: ActionRow): string {
  return `${whatIs(row)}${mixed(row)}`;
}

function whatIs(row: ActionRow): string {
  const text = row.text === null ? '' : excerpt(row.text);
  switch (row.type) {
    case 'command': {
      const place = row.cwd === null ? '' : ` in ${code(row.cwd)}`;
      return `${text || 'a command that was not recorded'}${place}${row.typedByUser ? ', typed by a user' : ''}`;
    }
    case 'patch':
      return `patch of ${text || 'paths that were not recorded'}${row.morePaths ? ` and ${row.morePaths} more` : ''}`;
    case 'tool': {
      const call = toolCall(row);
      return text && !row.unsupported ? `${call}: ${text}` : call;
    }
  }
}

/** `server` `tool`, and what a reader must know of the call. */
function toolCall({ server, tool, unsupported, innerActions }: ActionRow): string {
  const name = tool === null ? 'a tool without a name' : code(tool);
  const named = server === null ? name : `${code(server)} ${name}`;
  if (unsupported) return `${named}: unsupported call, nothing ran`;
  return innerActions === null ? named : `${named}, ${MARKS[innerActions]}`;
}

/** `python3 - <<'PY'` … 14 lines. */
export function excerpt(pieces: Excerpt): string {
  return pieces
    .map((piece) => (typeof piece === 'number' ? `… ${plural(piece, 'line')}` : code(piece)))
    .join(' ');
}
