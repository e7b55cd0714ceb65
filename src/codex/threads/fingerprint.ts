// Makes the fingerprint of a line: what it has in common with every copy of it, whichever release made the copy.
import type { Line } from '../decode/line.js';
import { type Fields, isFields } from '../json/envelope.js';
import { ignored } from '../kinds/index.js';
import { isUniqueTurnId } from '../session/turns.js';

export interface Fingerprint {
  readonly text: string;
  /**
   * Whether the line is part of the history that the model is given. Copies have all of it in the same order,
   * whatever other lines they leave out in between.
   */
  readonly isHistory: boolean;
}

/** Returns null for a line that has nothing by which a copy could be recognised. */
export function fingerprintOf(line: Line): Fingerprint | null {
  if (line.kind !== null && isNotCompared(line.kind.name) && line.isWhole) return null;
  const { record } = line.parse();
  if (record === null || !isFields(record.payload)) return null;
  const { kind, payload } = record;
  const fields = isFields(payload.item) ? payload.item : payload;
  const parts = STABLE_FIELDS.map((key) => partOf(fields, key));
  if (parts.every((part) => part === null) && !KINDS_WITHOUT_FIELDS.has(kind)) return null;
  try {
    return { text: JSON.stringify([kind, ...parts]), isHistory: /^(?:response_item|bare)\//.test(kind) };
  } catch (error) {
    // A value is nested too deeply to be written.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Whether lines of this kind are left out of the comparison, so that most lines need not be parsed. Of the ignored
 * kinds, messages are enough to recognise a copy.
 */
const isNotCompared = (kind: string) => Object.hasOwn(ignored, kind) && kind !== 'response_item/message';

/** Kinds that change a session although they have none of the fields below. */
const KINDS_WITHOUT_FIELDS: ReadonlySet<string> = new Set([
  'event_msg/context_compacted',
  'event_msg/entered_review_mode',
  'event_msg/exited_review_mode',
]);

/** A release that copies lines adds fields, ids of items and the time of the copy. It does not change these fields. */
const STABLE_FIELDS = [
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
  'info',
] as const;

function partOf(fields: Fields, key: (typeof STABLE_FIELDS)[number]): unknown {
  const value = fields[key];
  if (key === 'turn_id') return isUniqueTurnId(value) ? value : null;
  if (key === 'info') return totalOf(value);
  if (value === undefined || value === '') return null;
  return Array.isArray(value) ? value.map((part) => (isFields(part) ? (part.text ?? null) : part)) : value;
}

/**
 * Returns the total of a token count. A copied count can be the last line of a parent, and must not count as the fork's
 * own.
 */
function totalOf(info: unknown): unknown {
  if (!isFields(info) || !isFields(info.total_token_usage)) return null;
  const { input_tokens, output_tokens } = info.total_token_usage;
  return [input_tokens, output_tokens];
}
