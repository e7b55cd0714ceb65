// Orders and joins the rows of "Worth a look".
import type { LookRule } from '../../contract/v1/look-rules.js';
import type { LookRow } from '../summary-data.js';
import { kindOf } from '../tally-looks.js';

/** One row, or several that differ only in what they ran. */
export interface ShownRow extends LookRow {
  /** Actions whose texts are not shown. */
  readonly moreActions: number;
}

/** Rules that find many actions in a session, each of which says little by itself. */
const SHARED: readonly LookRule[] = ['network', 'escalated', 'installed'];

/** The most texts in one row. */
const MAX_TEXTS = 3;

/** How many rows of one kind are not folded. */
const OPEN = 5;

/** @param order The order of the rules. */
export function inOrder(rows: readonly LookRow[], order: readonly LookRule[]): LookRow[] {
  const rank = ({ rules }: LookRow) => Math.min(...rules.map((rule) => order.indexOf(rule)));
  return rows.toSorted(
    (one, two) => rank(one) - rank(two) || one.session - two.session || one.sequence - two.sequence,
  );
}

/** Lets actions of one session that the same rules found, and that ended alike, share a row. */
export function withShared(rows: readonly LookRow[]): ShownRow[] {
  const shown: ShownRow[] = [];
  const placeOf = new Map<string, number>();
  for (const row of rows) {
    const key = sharedKey(row);
    const place = key === null ? undefined : placeOf.get(key);
    const before = place === undefined ? undefined : shown[place];
    if (place !== undefined && before !== undefined) {
      shown[place] = joined(before, row);
      continue;
    }
    if (key !== null) placeOf.set(key, shown.length);
    shown.push({ ...row, moreActions: 0 });
  }
  return shown;
}

function joined(before: ShownRow, row: LookRow): ShownRow {
  const fits = before.moreActions === 0 && before.texts.length + row.texts.length <= MAX_TEXTS;
  return {
    ...before,
    texts: fits ? [...before.texts, ...row.texts] : before.texts,
    moreActions: before.moreActions + (fits ? 0 : 1),
    sequence: Math.min(before.sequence, row.sequence),
    lastSequence: Math.max(before.lastSequence, row.lastSequence),
  };
}

/** Null for a row that stands alone. */
function sharedKey(row: LookRow): string | null {
  const { rules, leaves, times, mixedWord, moreTexts, session, status, exitCode, unsandboxed } = row;
  if (leaves || times > 1 || mixedWord !== null || moreTexts > 0) return null;
  if (!rules.every((rule) => SHARED.includes(rule))) return null;
  return JSON.stringify([session, rules, status, exitCode, unsandboxed]);
}

/** The first rows of each kind stand open, and the others open at a click. */
export function openRows(rows: readonly ShownRow[]): { open: ShownRow[]; rest: ShownRow[] } {
  const countOf = new Map<string, number>();
  const open: ShownRow[] = [];
  const rest: ShownRow[] = [];
  for (const row of rows) {
    const count = countOf.get(kindOf(row)) ?? 0;
    countOf.set(kindOf(row), count + 1);
    (count < OPEN ? open : rest).push(row);
  }
  return { open, rest };
}
