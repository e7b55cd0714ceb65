// Reduces the data of a summary to what one level shows: fewer rows and shorter texts. What is dropped is counted.

import { clip } from '../shared/text.js';
import { total } from './endings.js';
import { clipExcerpt } from './excerpt.js';
import type { Level } from './levels.js';
import type { ActionRow, Bounded, FileRow, LookRow, SummaryData } from './summary-data.js';
import { kindOf } from './tally-looks.js';

export function reduce(data: SummaryData, level: Level): SummaryData {
  const row = (action: ActionRow): ActionRow => ({
    ...action,
    text: action.text === null ? null : clipExcerpt(action.text, level.text),
  });
  const file = (change: FileRow): FileRow => ({
    ...change,
    path: clip(change.path, level.text),
    from: clip(change.from, level.text),
  });
  const sessions = first(data.sessions, level.sessions);
  const others = data.sessions.rows.slice(level.sessions).map(({ actions }) => actions);
  return {
    ...data,
    sessions: {
      rows: sessions.rows.map((session) => ({
        ...session,
        actions: mapped(
          first(session.actions, level.commands, ({ times }) => times),
          row,
        ),
      })),
      leftOut: sessions.leftOut,
    },
    actionsOfOtherSessions: others.reduce(
      (sum, { rows, leftOut }) => sum + actionsIn(rows) + leftOut,
      data.actionsOfOtherSessions,
    ),
    looks: looksOf(data.looks, level),
    failures: mapped(
      first(data.failures, level.failures, ({ times }) => times),
      row,
    ),
    unsettled: mapped(first(data.unsettled, level.listed), row),
    files: mapped(
      first(data.files, level.files, ({ patches }) => patches),
      file,
    ),
    tools: first(data.tools, level.tools, ({ calls }) => total(calls)),
  };
}

function looksOf({ rows, leftOut }: SummaryData['looks'], level: Level): SummaryData['looks'] {
  const shown = new Map<string, number>();
  const kept: LookRow[] = [];
  let gone = leftOut;
  for (const row of rows) {
    const kind = kindOf(row);
    const count = (shown.get(kind) ?? 0) + 1;
    shown.set(kind, count);
    if (count > level.looks) gone += row.times;
    else kept.push({ ...row, texts: row.texts.map((text) => clipExcerpt(text, level.text)) });
  }
  return { rows: kept, leftOut: gone };
}

/** @param weight How many actions one row stands for, if it is left out. */
function first<Row>(
  { rows, leftOut }: Bounded<Row>,
  count: number,
  weight: (row: Row) => number = () => 1,
): Bounded<Row> {
  if (rows.length <= count) return { rows, leftOut };
  return {
    rows: rows.slice(0, count),
    leftOut: rows.slice(count).reduce((sum, row) => sum + weight(row), leftOut),
  };
}

const actionsIn = (rows: readonly ActionRow[]): number => rows.reduce((sum, { times }) => sum + times, 0);

function mapped<Row>({ rows, leftOut }: Bounded<Row>, change: (row: Row) => Row): Bounded<Row> {
  return { rows: rows.map(change), leftOut };
}
