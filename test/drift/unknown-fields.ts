// The fields of a record that the reader does not know: paths and types, as far as their keys look like names.
import { isName } from './names.ts';
import { type OnRead, placeOf } from './traced.ts';

const DEEPEST = 4;
/** More keys than a record of Codex's has: then they are data. */
const MOST_KEYS = 32;

export function visitFields(value: unknown, onField: OnRead, path = '', depth = 0): void {
  if (typeof value !== 'object' || value === null || depth === DEEPEST) return;
  if (Array.isArray(value)) {
    for (const entry of value.slice(0, MOST_KEYS)) visit('[]', entry);
    return;
  }
  const entries = Object.entries(value);
  // Where one key is no name, all are taken for data: what stands under such keys is not looked at either.
  const areNames = entries.length <= MOST_KEYS && entries.every(([key]) => isName(key));
  for (const [key, entry] of entries) {
    if (areNames) visit(key, entry);
    else onField(placeOf(path, '*'), entry);
  }

  function visit(step: string, entry: unknown): void {
    const place = placeOf(path, step);
    onField(place, entry);
    if (!HOLDS_CONTENT.test(step)) visitFields(entry, onField, place, depth + 1);
  }
}

/** Fields under which a tool, a client or the user puts what they like. */
const HOLDS_CONTENT =
  /^(arguments|input|output|content|contents|result|results|state|env|metadata|_meta|data|value)$/;
