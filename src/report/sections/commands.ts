// The commands of each session in order, and the texts typed into running programs.

import { plural } from '../../shared/text.js';
import { exit } from '../endings.js';
import { bold, folded } from '../html.js';
import { type Column, table } from '../markdown.js';
import type { ActionRow, SessionRow } from '../summary-data.js';
import { SEQUENCE, TOOK, WHAT } from './action-table.js';
import type { Page } from './page.js';
import { sessionHeading } from './session-heading.js';
import { type Line, withTurns } from './turn-lines.js';
import { wholeExport } from './whole-export.js';

/** How many rows may stand open: in one session, and on the whole page. */
const OPEN = { session: 30, page: 60 };

/** The command is the last column, so that on a narrow screen a long command does not push out how it ended. */
const COLUMNS: readonly Column<Line>[] = [
  ofAction(SEQUENCE),
  ofAction({ title: 'exit', cell: exit }),
  ofAction(TOOK),
  {
    title: 'command',
    cell: (line) => ('session' in line ? `${WHAT.cell(line)}${repeated(line)}` : line.turn),
  },
];

export function commandsSection(page: Page): string {
  const { rows } = page.data.sessions;
  const hasActions = rows.some(({ actions }) => actions.rows.length + actions.leftOut > 0);
  // Several sessions are listed even without commands, because other sections refer to their numbers.
  if (rows.length < 2 && !hasActions) return '';
  let open = 0;
  const [idle, active] = [rows.filter(isIdle), rows.filter((session) => !isIdle(session))];
  const blocks = active.map((session) => {
    const { rows, leftOut } = session.actions;
    const isOpen = leftOut === 0 && rows.length <= OPEN.session && open + rows.length <= OPEN.page;
    if (isOpen) open += rows.length;
    return block(session, isOpen, page);
  });
  return ['### Commands', ...blocks, ...idleSessions(idle)].join('\n\n');
}

/** Whether a session has no commands, and no turns worth a note. */
const isIdle = ({ actions, notableTurns }: SessionRow): boolean =>
  actions.rows.length + actions.leftOut + notableTurns.length === 0;

/** One idle session has its heading; several share a line with their numbers. */
function idleSessions(sessions: readonly SessionRow[]): string[] {
  const [first, ...others] = sessions;
  if (first === undefined) return [];
  if (others.length === 0) return [`<p>${sessionHeading(first)}</p>`];
  return [`<p>${bold(`Sessions ${ranges(sessions.map(({ number }) => number))}`)} · no commands</p>`];
}

/** `2, 5–9`. */
function ranges(numbers: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

function block(session: SessionRow, isOpen: boolean, { options }: Page): string {
  const lines = withTurns(session);
  const { leftOut } = session.actions;
  const body = [
    ...(lines.length > 0 ? [table(COLUMNS, lines)] : []),
    ...(leftOut > 0 && lines.length > 0
      ? [`${plural(leftOut, 'more command')} in ${wholeExport(options)}`]
      : []),
  ];
  const heading = sessionHeading(session);
  // There is nothing to open, so the heading is a paragraph.
  return body.length === 0 ? `<p>${heading}</p>` : folded(heading, body.join('\n\n'), isOpen);
}

const repeated = ({ times }: ActionRow): string => (times > 1 ? ` ×${times}` : '');

function ofAction({ cell, ...column }: Column<ActionRow>): Column<Line> {
  return { ...column, cell: (line) => ('session' in line ? cell(line) : '') };
}
