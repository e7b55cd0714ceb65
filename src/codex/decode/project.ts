// The fold over the lines of one rollout: look the kind up, let it change the session, account for the line.
import { MOST_LISTED } from '../../contract/v1/limits.js';
import type { ProblemCode } from '../../contract/v1/manifest.js';
import type { RolloutRecord } from '../json/envelope.js';
import { ignored, kinds } from '../kinds/index.js';
import { BudgetExceeded } from '../session/memory-budget.js';
import type { Session } from '../session/session.js';
import { decode, headOf, isWhole, type ReadLine } from './decode.js';

/** What became of every line; `lines` is the sum of all that is counted here. */
export interface Account {
  lines: number;
  projected: number;
  /** Lines that are another rollout's. */
  copied: number;
  readonly ignored: Map<string, number>;
  readonly unrecognised: Map<string, number>;
  /** The first of them. */
  readonly problems: { code: ProblemCode; line: number }[];
  problemCount: number;
}

export const createAccount = (): Account => ({
  lines: 0,
  projected: 0,
  copied: 0,
  ignored: new Map(),
  unrecognised: new Map(),
  problems: [],
  problemCount: 0,
});

/** Says of each line in turn whether it is another rollout's. */
export type IsCopied = (line: ReadLine) => boolean;

/**
 * @param rollout Index of the rollout in its session.
 * @param isCopied Null where no line can be.
 */
export function projectLine(
  line: ReadLine,
  rollout: number,
  session: Session,
  account: Account,
  isCopied: IsCopied | null,
): void {
  account.lines += 1;
  const [fate, name] = fateOf(line, rollout, session, isCopied);
  if (fate === 'projected') account.projected += 1;
  else if (fate === 'copied') account.copied += 1;
  else if (fate === 'ignored') count(account.ignored, name);
  else if (fate === 'unrecognised') count(account.unrecognised, nameable(name, account.unrecognised));
  else noteProblem(account, fate, line.number);
}

/** No more of them are kept than are listed: a hostile file must not fill the memory. */
export function noteProblem(account: Account, code: ProblemCode, line: number): void {
  account.problemCount += 1;
  if (account.problems.length < MOST_LISTED) account.problems.push({ code, line });
}

type Fate = 'projected' | 'copied' | 'ignored' | 'unrecognised' | ProblemCode;

/** What becomes of a line; with the kind of its record. */
function fateOf(
  line: ReadLine,
  rollout: number,
  session: Session,
  isCopied: IsCopied | null,
): [Fate, string] {
  if (line.flaw === 'line_too_long') return ['line_too_long', ''];
  if (isCopied?.(line)) return ['copied', ''];
  const head = headOf(line);
  if (head !== null && Object.hasOwn(ignored, head.kind) && isWhole(line, head))
    return ['ignored', head.kind];
  const { record, problem } = decode(line, head);
  const outcome = record === null ? 'unexpected_shape' : projectRecord(record, line.number, rollout, session);
  // A damaged line is a problem even where a record could be recovered from it.
  if (problem === 'bad_json' && line.flaw === 'unterminated') return ['truncated_last_line', ''];
  const flaw = problem ?? (line.flaw === 'invalid_utf8' ? line.flaw : null);
  return [flaw ?? outcome, record?.kind ?? ''];
}

function projectRecord(record: RolloutRecord, line: number, rollout: number, session: Session): Fate {
  const { kind: name, payload, timestamp, ordinal } = record;
  const kind = kinds.get(name);
  if (kind === undefined) return Object.hasOwn(ignored, name) ? 'ignored' : 'unrecognised';
  try {
    const fits = kind.read(payload, { rollout, line, timestamp, ordinal }, session);
    return fits ? 'projected' : 'unexpected_shape';
  } catch (error) {
    // Or a value nested so deep that it cannot be looked at: one line must not end the export.
    return error instanceof BudgetExceeded ? 'too_much' : 'unexpected_shape';
  }
}

const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);

/** More kinds than Codex ever had, so that a hostile file cannot fill the manifest. */
const MOST_KINDS = 200;

/** The name of an unknown kind is text from the file: only what looks like one of Codex's names is shown. */
function nameable(name: string, known: ReadonlyMap<string, number>): string {
  const plain = name.length <= 100 && /^[A-Za-z][\w.]*(?:\/[A-Za-z][\w.]*)*$/.test(name);
  return plain && (known.has(name) || known.size < MOST_KINDS) ? name : 'other';
}
