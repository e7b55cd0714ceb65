// A record as one line: the only place that serialises records.
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
  // To sort the keys takes much longer than to see that they are sorted.
  const line = JSON.stringify(isInOrder(record) ? record : inOrder(record));
  // A step may print the file.
  return `${escapedInJson(line)}\n`;
}

/** The lines of many records, each made when it is asked for. */
export function* toNdjsonLines(records: Iterable<ActionRecord>): Generator<string> {
  for (const record of records) yield toNdjson(record);
}
