// Writes a record as one line. Nothing else serialises records.
import { escapedInJson } from '../../shared/runner-commands.js';
import { inOrder, isInOrder } from './key-order.js';
import type { ActionRecord } from './records.js';

/**
 * Returns the line of one record in `actions.ndjson`, with its `\n`. The keys are in the order of the contract; keys
 * that this release does not know come last.
 *
 * @example
 * ```ts
 * import { readActions, toNdjson } from 'codex-actions-export';
 *
 * for await (const record of readActions('export/actions.ndjson'))
 *   if (record.status === 'declined') process.stdout.write(toNdjson(record));
 * ```
 */
export function toNdjson(record: ActionRecord): string {
  // Checking the order of the keys takes much less time than sorting them.
  const line = JSON.stringify(isInOrder(record) ? record : inOrder(record));
  // A step may print the file, and the runner must not obey it.
  return `${escapedInJson(line)}\n`;
}

/** Yields the lines of many records, each made when it is requested. */
export function* toNdjsonLines(records: Iterable<ActionRecord>): Generator<string> {
  for (const record of records) yield toNdjson(record);
}
