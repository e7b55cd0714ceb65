// What tells that a line of a fork is its parent's: the same record under another time, or a turn that the
// parent has.
import { decodeLine } from './envelope.js';
import { sessionMeta } from './kinds/session-meta.js';
import { taskStarted } from './kinds/task-started.js';

/** The line without what copying changes: its time, and the number it has in its file. */
export const fingerprintOf = (text: string): string =>
  text.replace(/^\{"timestamp":"[^"]{0,40}",(?:"ordinal":\d{1,16},)?/, '');

/** A fork's own meta record and its parents' stand in it before anything else. */
export const isMeta = (text: string): boolean =>
  text.length < LONGEST_META && decodeLine(text).record?.kind === sessionMeta.name;

/** Longer than any meta record, so that lines of other kinds need not be parsed. */
const LONGEST_META = 4 * 1024 * 1024;

/** The id of the turn that a line starts; null for any other line. */
export function startedTurn(text: string): string | null {
  // Most lines start none; only those that may are parsed.
  if (!text.includes('"task_started"') && !text.includes('"turn_started"')) return null;
  const { record } = decodeLine(text);
  const turnId = (record?.payload as { turn_id?: unknown } | null)?.turn_id;
  return record?.kind === taskStarted.name && typeof turnId === 'string' ? turnId : null;
}

/** Whether a turn ends with this line. What stands behind it may be the fork's own. */
export const endsTurn = (text: string): boolean =>
  /^.{0,200}"type":"(?:task_complete|turn_complete|turn_aborted)"/.test(text);
