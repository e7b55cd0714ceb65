// Facts as one level shows them: fewer rows, shorter texts, and the count of what went.
import { total } from './endings.js';
import { clipExcerpt } from './excerpt.js';
import type { ActionRow, Bounded, Facts, FileRow } from './facts.js';
import type { Level } from './levels.js';
import { clip } from './markdown.js';

export function reduce(facts: Facts, level: Level): Facts {
  const row = (action: ActionRow): ActionRow => ({
    ...action,
    text: action.text === null ? null : clipExcerpt(action.text, level.text),
  });
  const file = (change: FileRow): FileRow => ({
    ...change,
    path: clip(change.path, level.text),
    from: clip(change.from, level.text),
  });
  const sessions = first(facts.sessions, level.sessions);
  const others = facts.sessions.rows.slice(level.sessions).map(({ actions }) => actions);
  return {
    ...facts,
    sessions: {
      rows: sessions.rows.map((session) => ({
        ...session,
        actions: mapped(first(session.actions, level.commands), row),
      })),
      leftOut: sessions.leftOut,
    },
    actionsOfOtherSessions: others.reduce(
      (sum, { rows, leftOut }) => sum + rows.length + leftOut,
      facts.actionsOfOtherSessions,
    ),
    failures: mapped(first(facts.failures, level.failures), row),
    unsettled: mapped(first(facts.unsettled, level.listed), row),
    files: mapped(
      first(facts.files, level.files, ({ patches }) => patches),
      file,
    ),
    tools: first(facts.tools, level.tools, ({ calls }) => total(calls)),
  };
}

/** @param weight What one row counts for among those left out. */
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

function mapped<Row>({ rows, leftOut }: Bounded<Row>, change: (row: Row) => Row): Bounded<Row> {
  return { rows: rows.map(change), leftOut };
}
