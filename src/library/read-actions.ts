// Reads actions.ndjson back: line by line, in bounded memory, and whatever is in it.
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
  /** Of an invalid record: the field and what it must be. Never what stands in the line. */
  readonly detail: string | null;
}

/** Records as they are read, and what was skipped until now. */
export interface ActionReader extends AsyncIterable<ActionRecord> {
  /** The first thousand. */
  readonly problems: readonly ReadProblem[];
  /** All of them. */
  readonly problemCount: number;
}

export interface ReadActionsOptions {
  /** Bytes; a longer line is skipped. 32 MiB unless given. */
  readonly maxLineBytes?: number;
}

const MAX_LISTED = 1000;

/**
 * Reads the records of an export, one at a time and in bounded memory. It checks each one, and keeps fields that this
 * release does not know. A line that is no record of version 1 is skipped and reported in `problems`, so a hostile or
 * damaged file ends nothing. A symbolic link is not followed.
 *
 * @throws the system's error if the file cannot be opened, and `ELOOP` or `EINVAL` if it is no regular file.
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

/** Null for an empty line. */
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
