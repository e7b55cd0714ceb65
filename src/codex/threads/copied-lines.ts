// What tells that a line of a fork is its parent's: the same record in other words, or a turn that the parent has.

import { headOf, isWhole, type ReadLine, textOf } from '../decode/decode.js';
import { decodeLine, type Fields, isFields, type RolloutRecord } from '../json/envelope.js';
import { idOf } from '../kinds/fields.js';
import { ignored } from '../kinds/index.js';
import { taskComplete, taskStarted, turnAborted } from '../kinds/turn.js';
import { isUniqueTurnId } from '../session/turns.js';

/** What a line has in common with every copy of it. */
export interface Trace {
  readonly text: string;
  /** Part of what the model is told of: copies have that in the same order, whatever they leave out in between. */
  readonly isHistory: boolean;
}

/** Null for a line that has nothing by which a copy could be known. */
export function traceOf(line: ReadLine): Trace | null {
  const head = headOf(line);
  if (head !== null && isUntold(head.kind) && isWhole(line, head)) return null;
  const { record } = decodeLine(textOf(line));
  if (record === null || !isFields(record.payload)) return null;
  const { kind, payload } = record;
  const told = isFields(payload.item) ? payload.item : payload;
  const parts = LASTING.map((key) => partOf(told, key));
  if (parts.every((part) => part === null) && !BARE.has(kind)) return null;
  try {
    return { text: JSON.stringify([kind, ...parts]), isHistory: /^(?:response_item|bare)\//.test(kind) };
  } catch {
    // A value nested so deep that it cannot be written.
    return null;
  }
}

/** Most lines are, and need not be parsed. Of what is no action, messages are enough to know a copy by. */
const isUntold = (kind: string) => Object.hasOwn(ignored, kind) && kind !== 'response_item/message';

/** Kinds that do something to a session, and have nothing in them that lasts. */
const BARE = new Set([
  'event_msg/context_compacted',
  'event_msg/entered_review_mode',
  'event_msg/exited_review_mode',
]);

/** A release that copies lines adds fields of its own, gives ids to items and the time of the copy. These stay. */
const LASTING = [
  'call_id',
  'turn_id',
  'name',
  'arguments',
  'input',
  'output',
  'command',
  'changes',
  'query',
  'message',
  'content',
  'text',
  'reason',
  'num_turns',
  'replacement_history',
] as const;

function partOf(told: Fields, key: (typeof LASTING)[number]): unknown {
  const value = told[key];
  if (key === 'turn_id') return isUniqueTurnId(value) ? value : null;
  if (value === undefined || value === '') return null;
  return Array.isArray(value) ? value.map((part) => (isFields(part) ? (part.text ?? null) : part)) : value;
}

/** The id of the turn that a line starts; null for any other line. */
export function startedTurn(line: ReadLine): string | null {
  const record = recordIf(line, (kind) => kind === taskStarted.name);
  const turnId = (record?.payload as { turn_id?: unknown } | undefined)?.turn_id;
  return idOf(turnId);
}

/** Whether a turn ends with this line. What stands behind it may be the fork's own. */
export const endsTurn = (line: ReadLine): boolean =>
  recordIf(line, (kind) => kind === taskComplete.name || kind === turnAborted.name) !== null;

/** The line's record where it is of such a kind, which its first bytes mostly tell. */
function recordIf(line: ReadLine, isSuch: (kind: string) => boolean): RolloutRecord | null {
  const head = headOf(line);
  if (head !== null && !isSuch(head.kind)) return null;
  const { record } = decodeLine(textOf(line));
  return record !== null && isSuch(record.kind) ? record : null;
}

/**
 * For a sub-agent that was given its parent's history: whether a line is of that, to be asked of all in turn. A turn
 * that is younger than the sub-agent is its own, with all behind it: a migration sets the ordinal to where the file
 * ended.
 *
 * @param ownFrom The first ordinal that is not the parent's.
 */
export function createInheritance(sessionId: string, ownFrom: number): (line: ReadLine) => boolean {
  let isOwn = false;
  return (line) => {
    const ordinal = isOwn ? null : (decodeLine(textOf(line)).record?.ordinal ?? null);
    if (ordinal === null) return false;
    isOwn = ordinal >= ownFrom || startsTurnOf(sessionId, line);
    return !isOwn;
  };
}

/** Whether a line starts a turn that is younger than a session, and so no parent's. */
export function startsTurnOf(sessionId: string, line: ReadLine): boolean {
  const turn = startedTurn(line);
  return turn !== null && isYounger(turn, sessionId);
}

/** Of two UUIDs of version 7, which begin with the time. */
const isYounger = (id: string, other: string) =>
  [id, other].every((each) => /^[\da-f]{8}-[\da-f]{4}-7/.test(each)) && id > other;
