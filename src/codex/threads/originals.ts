// Remembers the actions of a parent's rollouts, so that a line of a fork counts as a copy only if the parent has its
// original.

import type { Line } from '../decode/line.js';
import { type Fields, isFields } from '../json/envelope.js';
import { ignored } from '../kinds/index.js';
import { MAX_ORIGINALS } from './limits.js';
import { shortDigest } from './short-digest.js';

export interface Originals {
  add(line: Line): void;
  /** Returns true if the parent has the action that the line belongs to, and for a line that belongs to no action. */
  has(line: Line): boolean;
}

export function createOriginals(): Originals {
  // Three digests of each part: an older parent can lack a field that a copy has.
  const known = new Set<string>();
  return {
    add(line) {
      const part = partOfAction(line);
      if (part !== null && known.size < MAX_ORIGINALS)
        for (const digest of digestsOf(part)) known.add(digest);
    },
    has(line) {
      const part = partOfAction(line);
      if (part === null) return true;
      const [ofCall, ofField, ofText] = digestsOf(part);
      return known.has(ofCall) && (!known.has(ofField) || known.has(ofText));
    },
  };
}

/** Whether a line belongs to an action. */
export const isOfAction = (line: Line): boolean => partOfAction(line) !== null;

/** The fields that define what an action did. */
const DEFINING_FIELDS = ['arguments', 'input', 'command', 'changes', 'query'] as const;

interface Part {
  readonly id: string;
  readonly field: string;
  readonly text: string;
}

function partOfAction(line: Line): Part | null {
  if (line.kind !== null && Object.hasOwn(ignored, line.kind.name)) return null;
  const { record } = line.parse();
  if (record === null || !isFields(record.payload) || Object.hasOwn(ignored, record.kind)) return null;
  if (record.kind.endsWith('/UserMessage')) return null;
  const { payload } = record;
  const item: Fields = isFields(payload.item) ? payload.item : {};
  const id = payload.call_id ?? payload.event_id ?? item.id;
  if (typeof id !== 'string' || id === '') return null;
  const fields = isFields(payload.item) ? item : payload;
  const field = DEFINING_FIELDS.find((name) => fields[name] !== undefined) ?? '';
  return { id, field, text: field === '' ? '' : JSON.stringify(fields[field]) };
}

const digestsOf = ({ id, field, text }: Part): readonly [string, string, string] => [
  shortDigest(id),
  shortDigest(`${id}\n${field}`),
  shortDigest(`${id}\n${field}\n${text}`),
];
