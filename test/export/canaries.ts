// Puts a canary in every place of a recording that the allow-list does not name.
import { createHash } from 'node:crypto';
import { type Change, changeLine, isObject, type Place, parsed } from './places.ts';

/** A word that no recording holds and no part of ours. */
const CANARY = 'CANARY';
/** Stands in place of every number that is not used. */
const NUMBER = 770_770_770_770;

/** What must be nowhere in an export. */
export const SIGNS: readonly string[] = [CANARY, String(NUMBER)];

/** @param read Whether what is only read stays; otherwise it is a canary too, save what says which kind a record is. */
export function withCanaries(rollout: string, read: 'kept' | 'hidden'): string {
  return rollout
    .split('\n')
    .map((text) => planted(text, read))
    .join('\n');
}

function planted(text: string, read: 'kept' | 'hidden'): string {
  const line = parsed(text);
  if (!isObject(line)) return text;
  const change: Change = {
    text(value, place) {
      const { use } = place;
      const hide = (hidden: string) => canary(place, hidden);
      const stays = use !== null && (use.leaves || read === 'kept' || isName(place));
      return stays ? use.part(value, hide) : hide(value);
    },
    number: (value, { use }) => (use === null ? NUMBER : value),
    key: (key, place) => canary(place, key),
  };
  return JSON.stringify(changeLine(line, change));
}

/** Says which kind a record is: another would be another record. */
const isName = ({ path }: Place) => ['type', 'record_type', 'kind'].includes(path.at(-1) ?? '');

/** The same for the same text in the same place, so that a copy of a line is one still. */
function canary({ kind, path }: Place, hidden: string): string {
  const hash = createHash('sha1')
    .update(`${kind}\n${path.join('\n')}\n${hidden}`)
    .digest('hex');
  return `${CANARY}-${hash.slice(0, 10)}`;
}
