// Projects the lines of one rollout: looks up the kind of each, lets it change the session, and counts what became of
// the line. One bad line never ends the export.

import { MAX_LISTED } from '../../contract/v1/limits.js';
import type { ProblemCode } from '../../contract/v1/words.js';
import { type FaultListener, reportFault } from '../../shared/faults.js';
import type { RolloutRecord } from '../json/envelope.js';
import { ignored, kinds } from '../kinds/index.js';
import { USER_COMMAND_TAG, userCommand } from '../kinds/user-command.js';
import { BudgetExceeded } from '../session/memory-budget.js';
import type { Session } from '../session/session.js';
import type { Line } from './line.js';

/** What became of every line. `lines` is the sum of all that is counted here. */
export interface LineAccount {
  lines: number;
  projected: number;
  /** Lines that are copies of another rollout's lines. */
  copied: number;
  /** The copied lines that belong to an action which the other rollout lacks, or cannot show because it is missing. */
  withoutOriginal: number;
  readonly ignored: Map<string, number>;
  readonly unrecognised: Map<string, number>;
  /** The first problems; `problemCount` counts all. */
  readonly problems: { readonly code: ProblemCode; readonly line: number }[];
  problemCount: number;
}

export const createLineAccount = (): LineAccount => ({
  lines: 0,
  projected: 0,
  copied: 0,
  withoutOriginal: 0,
  ignored: new Map(),
  unrecognised: new Map(),
  problems: [],
  problemCount: 0,
});

/** Says whether a line is a copy of another rollout's line. It must be called for every line in turn. */
export type IsCopied = (line: Line) => boolean | 'without_original';

export interface Projection {
  readonly session: Session;
  /** Index of the rollout in its session. */
  readonly rollout: number;
  readonly account: LineAccount;
  /** Null if no line can be a copy. */
  readonly isCopied: IsCopied | null;
  readonly onFault?: FaultListener | undefined;
}

export function projectLine(line: Line, projection: Projection): void {
  const { account } = projection;
  account.lines += 1;
  const { fate, kind } = guardedFate(line, projection);
  if (fate === 'projected') account.projected += 1;
  else if (fate === 'copied' || fate === 'without_original') {
    account.copied += 1;
    if (fate === 'without_original') account.withoutOriginal += 1;
  } else if (fate === 'ignored') count(account.ignored, kind);
  else if (fate === 'unrecognised') count(account.unrecognised, reportableName(kind, account.unrecognised));
  else noteProblem(account, fate, line.number);
}

/** Counts a problem. Only the first are kept, because a hostile file must not fill the memory. */
export function noteProblem(account: LineAccount, code: ProblemCode, line: number): void {
  account.problemCount += 1;
  if (account.problems.length < MAX_LISTED) account.problems.push({ code, line });
}

type Fate = 'projected' | 'copied' | 'without_original' | 'ignored' | 'unrecognised' | ProblemCode;

interface LineFate {
  readonly fate: Fate;
  /** The kind of its record; empty if the account of lines does not need it. */
  readonly kind: string;
}

/**
 * Catches whatever goes wrong with a line. If the comparison with other rollouts fails, that is its problem, but the
 * line is still projected.
 */
function guardedFate(line: Line, projection: Projection): LineFate {
  const { flaw } = line.source;
  if (flaw === 'line_too_long') return { fate: flaw, kind: '' };
  let failedComparison: ProblemCode | null = null;
  try {
    const isCopied = projection.isCopied?.(line) ?? false;
    if (isCopied !== false) {
      seeCopy(line, projection.session);
      return { fate: isCopied === true ? 'copied' : isCopied, kind: '' };
    }
  } catch (error) {
    failedComparison = problemOf(error, projection);
  }
  try {
    const { fate, kind } = fateOf(line, projection);
    return { fate: failedComparison ?? fate, kind };
  } catch (error) {
    return { fate: problemOf(error, projection), kind: '' };
  }
}

function seeCopy(line: Line, session: Session): void {
  const kind = kinds.get(line.kind?.name ?? '');
  if (kind?.seeCopy !== undefined) kind.seeCopy(line.decode().record?.payload, session);
}

/** Turns an exception into the problem of a line. Input can cause only the first two. */
function problemOf(error: unknown, { onFault }: Projection): ProblemCode {
  if (error instanceof BudgetExceeded) return 'too_much';
  // A value is nested too deeply for a recursive function.
  if (error instanceof RangeError) return 'unexpected_shape';
  reportFault(error, onFault);
  return 'internal_error';
}

function fateOf(line: Line, projection: Projection): LineFate {
  const { flaw } = line.source;
  if (line.kind !== null && Object.hasOwn(ignored, line.kind.name) && line.isWhole && !mayBeUserCommand(line))
    return { fate: 'ignored', kind: line.kind.name };
  const { record, problem } = line.decode();
  const outcome = record === null ? 'unexpected_shape' : projectRecord(record, line.number, projection);
  // A damaged line is a problem even if a record could be recovered from it.
  if (problem === 'bad_json' && flaw === 'unterminated') return { fate: 'truncated_last_line', kind: '' };
  const damage = problem ?? (flaw === 'invalid_utf8' ? flaw : null);
  return { fate: damage ?? outcome, kind: record?.kind ?? '' };
}

function projectRecord(record: RolloutRecord, line: number, { rollout, session }: Projection): Fate {
  const { kind: name, payload, timestamp, ordinal } = record;
  const kind = kinds.get(name);
  if (kind === undefined) return Object.hasOwn(ignored, name) ? 'ignored' : 'unrecognised';
  const fits = kind.read(payload, { rollout, line, timestamp, ordinal }, session);
  if (fits === 'ignored') return fits;
  return fits ? 'projected' : 'unexpected_shape';
}

/** Whether a message may record a command that the user typed. All other messages are ignored. */
const mayBeUserCommand = ({ kind, source: { bytes, start, end } }: Line): boolean =>
  kind?.name === userCommand.name &&
  bytes.subarray(start, Math.min(end, start + 2048)).includes(USER_COMMAND_TAG);

const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);

/**
 * Unknown kinds that are listed by name. Codex never had as many kinds, and a hostile file must not fill the manifest.
 */
const MAX_KINDS = 200;

/** The name of an unknown kind is text from the file. Only what looks like one of Codex's names is shown. */
function reportableName(name: string, known: ReadonlyMap<string, number>): string {
  const plain = name.length <= 100 && /^[A-Za-z][\w.]*(?:\/[A-Za-z][\w.]*)*$/.test(name);
  return plain && (known.has(name) || known.size < MAX_KINDS) ? name : 'other';
}
