// Every command in order, session by session, with what was typed into running programs between them.

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

/** Rows that may stand open: of one session, and on the whole page. */
const OPEN = { session: 30, page: 60 };

/** The command comes last: however long it is, how it ended stays in sight on a narrow screen. */
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
  // Of several sessions it says which there are, for the numbers that stand elsewhere.
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

/** Without commands, and with nothing about a turn to say. */
const isIdle = ({ actions, notableTurns }: SessionRow): boolean =>
  actions.rows.length + actions.leftOut + notableTurns.length === 0;

/** One has its line; of several only the numbers are of use, which stand elsewhere. */
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
  // Nothing to open: a paragraph that begins as the others do.
  return body.length === 0 ? `<p>${heading}</p>` : folded(heading, body.join('\n\n'), isOpen);
}

const repeated = ({ times }: ActionRow): string => (times > 1 ? ` ×${times}` : '');

function ofAction({ cell, ...column }: Column<ActionRow>): Column<Line> {
  return { ...column, cell: (line) => ('session' in line ? cell(line) : '') };
}
