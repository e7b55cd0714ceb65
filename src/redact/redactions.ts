// Removes secrets from everything that an export writes, and counts what was removed.
import type { Manifest } from '../contract/v1/manifest.js';
import type { ActionRecord } from '../contract/v1/records.js';
import { addCounts, type Counts, sumOf } from '../shared/counts.js';
import { createFoundValues } from './found-values.js';
import { redactAll } from './redact-all.js';
import type { Redactor } from './redactor.js';

export interface Redactions {
  records(records: readonly ActionRecord[]): Promise<readonly ActionRecord[]>;
  one<Value>(value: Value): Promise<Value>;
  /** Returns the number of parts that were replaced so far. */
  count(): number;
  entry(): Manifest['redaction'];
}

/** @param redactor Null leaves everything as it was recorded. */
export function createRedactions(redactor: Redactor | null): Redactions {
  let byKind: Counts = {};
  const found = createFoundValues();
  const all = async <Value>(values: readonly Value[]) => {
    if (redactor === null) return values.map((value) => ({ value, counts: {} }));
    const redacted = await redactAll(values, redactor, found);
    // In most records nothing was replaced.
    const replaced = redacted.map(({ counts }) => Object.entries(counts)).filter(({ length }) => length > 0);
    if (replaced.length > 0) byKind = addCounts([Object.entries(byKind), ...replaced]);
    return redacted;
  };
  return {
    records: async (records) => (await all(records)).map(({ value, counts }) => marked(value, counts)),
    async one(value) {
      const [redacted] = await all([value]);
      return redacted?.value ?? value;
    },
    count: () => sumOf(Object.values(byKind), Number),
    entry: () => ({ enabled: redactor !== null, by_kind: byKind }),
  };
}

const marked = (record: ActionRecord, counts: object): ActionRecord =>
  'redacted' in record && Object.keys(counts).length > 0 ? { ...record, redacted: true } : record;
