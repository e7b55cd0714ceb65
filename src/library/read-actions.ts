// Reads actions.ndjson back, line by line and in bounded memory, even if it is damaged or hostile.
import { isActionType, readableRecord } from '../contract/v1/reader.js';
import type { ActionRecord } from '../contract/v1/records.js';
import { SCHEMA_VERSION } from '../contract/v1/version.js';
import { MAX_LINE_LENGTH } from '../disk/limits.js';
import { createLineSplitter } from '../disk/split-lines.js';
import { type LineBytes, textOfLine } from '../shared/line-bytes.js';
import { parseSafely } from './safe-json.js';
import { bytesOf, type ExportSource } from './source.js';
import { whereWrong } from './where-wrong.js';

export type ReadProblemCode =
  | 'line_too_long'
  | 'invalid_utf8'
  | 'bad_json'
  | 'unknown_version'
  | 'unknown_action_type'
  | 'invalid_record';

/** A line that was skipped. */
export interface ReadProblem {
  /** 1-based. */
  readonly line: number;
  readonly code: ReadProblemCode;
  /** For an invalid record, the field and what it must be; otherwise null. It never quotes the line. */
  readonly detail: string | null;
}

/** The records, as they are read, and the lines that were skipped so far. */
export interface ActionReader extends AsyncIterable<ActionRecord> {
  /** The first thousand problems. */
  readonly problems: readonly ReadProblem[];
  /** The number of all problems. */
  readonly problemCount: number;
}

export interface ReadActionsOptions {
  /** Bytes. A longer line is skipped. By default 32 MiB. */
  readonly maxLineBytes?: number;
}

const MAX_LISTED = 1000;

/**
 * Reads the records of an export, one at a time and in bounded memory. Checks each record, and keeps fields that this
 * release does not know. A line that is not a record of version 1 is skipped and reported in `problems`, so a hostile
 * or damaged file does not end the loop. Symbolic links are not followed.
 *
 * @throws the system's error if the file cannot be opened, and `ELOOP` or `EINVAL` if it is not a regular file.
 *
 * @example
 * ```ts
 * import { readActions } from 'codex-actions-export';
 *
 * const records = readActions('export/actions.ndjson');
 * for await (const record of records) {
 *   if (record.action_type === 'command_execution') console.log(record.status, record.command);
 * }
 * if (records.problemCount > 0) console.warn(`${records.problemCount} lines were skipped`);
 * ```
 */
export function readActions(
  source: ExportSource,
  { maxLineBytes = MAX_LINE_LENGTH }: ReadActionsOptions = {},
): ActionReader {
  const problems: ReadProblem[] = [];
  let problemCount = 0;
  const report = (problem: ReadProblem) => {
    problemCount += 1;
    if (problems.length < MAX_LISTED) problems.push(problem);
  };
  async function* records(): AsyncGenerator<ActionRecord> {
    for await (const lines of linesOf(source, maxLineBytes)) {
      for (const line of lines) {
        const read = readLine(line);
        if (read === null) continue;
        if ('code' in read) report(read);
        else yield read.record;
      }
    }
  }
  return {
    problems,
    get problemCount() {
      return problemCount;
    },
    [Symbol.asyncIterator]: records,
  };
}

async function* linesOf(source: ExportSource, maxLineBytes: number): AsyncGenerator<readonly LineBytes[]> {
  const splitter = createLineSplitter(maxLineBytes);
  for await (const bytes of bytesOf(source)) {
    yield splitter.push(bytes);
    splitter.keep();
  }
  yield splitter.end();
}

/** Returns null for an empty line. */
function readLine(line: LineBytes): { readonly record: ActionRecord } | ReadProblem | null {
  const problem = (code: ReadProblemCode, detail: string | null = null): ReadProblem => ({
    line: line.number,
    code,
    detail,
  });
  // A last line without its newline may be whole.
  if (line.flaw === 'line_too_long' || line.flaw === 'invalid_utf8') return problem(line.flaw);
  const text = textOfLine(line);
  if (text.trim() === '') return null;
  let value: unknown;
  try {
    value = parseSafely(text);
  } catch {
    return problem('bad_json');
  }
  const { schema_version, action_type } = Object(value);
  if (schema_version !== SCHEMA_VERSION) return problem('unknown_version');
  if (!isActionType(action_type)) return problem('unknown_action_type');
  const { data, error } = readableRecord.safeParse(value);
  return data === undefined ? problem('invalid_record', whereWrong(error)) : { record: data };
}
