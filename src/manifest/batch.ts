// Cuts a session's records into batches: large enough to amortise each pass over them, small enough that a session of
// hundreds of thousands does not fill the memory.
import type { PlacedRecord } from '../codex/session/records.js';

const BATCH = 200;

export function* inBatches(records: Iterable<PlacedRecord>): Generator<PlacedRecord[]> {
  let batch: PlacedRecord[] = [];
  for (const record of records) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
