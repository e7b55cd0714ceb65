// Each line is one record of the contract, written as it is written once and for all.
import type { ActionRecord } from '../../../src/contract/v1/records.ts';
import type { Reader } from './index.ts';

export function brokenByRecords(
  reader: Reader,
  lines: readonly string[],
): { records: ActionRecord[]; broken: string[] } {
  const records: ActionRecord[] = [];
  const broken: string[] = [];
  for (const line of lines) {
    if (!/^\{[^\n]*\}\n$/.test(line)) broken.push(`one record a line: ${line.slice(0, 200)}`);
    const { data, error } = reader.v1.actionRecord.safeParse(JSON.parse(line));
    if (data === undefined)
      broken.push(`a record of the contract: ${error.message} in ${line.slice(0, 500)}`);
    else {
      records.push(data);
      if (reader.toNdjson(data) !== line) broken.push(`nothing is lost in a line: ${line.slice(0, 500)}`);
      if (!line.isWellFormed() || /\\ud[89a-f]/.test(withoutBackslashes(line)))
        broken.push(`whole characters: ${line.slice(0, 500)}`);
    }
  }
  return { records, broken };
}

/** A backslash of a text, which is two in JSON, begins no escape. */
const withoutBackslashes = (line: string) => line.replaceAll('\\\\', '');
