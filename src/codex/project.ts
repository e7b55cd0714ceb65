// The fold over the lines of one rollout: look the kind up, let it change the session, account for the line.
import type { ProblemCode } from '../contract/manifest.js';
import { decodeLine, type RolloutRecord } from './envelope.js';
import { ignored, kinds } from './kinds/index.js';
import type { Session } from './session.js';

export interface ReadLine {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
  /** What was wrong with its bytes. */
  readonly flaw: 'line_too_long' | 'invalid_utf8' | 'unterminated' | null;
}

/** What became of every line; `lines` is the sum of all that is counted here. */
export interface Account {
  lines: number;
  projected: number;
  /** Lines that are another rollout's. */
  copied: number;
  readonly ignored: Map<string, number>;
  readonly unrecognised: Map<string, number>;
  readonly problems: { code: ProblemCode; line: number }[];
}

export const createAccount = (): Account => ({
  lines: 0,
  projected: 0,
  copied: 0,
  ignored: new Map(),
  unrecognised: new Map(),
  problems: [],
});

/**
 * @param rollout Index of the rollout in its session.
 * @param isCopy Tells of a line that it stands in an earlier rollout of the session too.
 */
export function projectLine(
  line: ReadLine,
  rollout: number,
  session: Session,
  account: Account,
  isCopy: (text: string) => boolean,
): void {
  account.lines += 1;
  const problem = (code: ProblemCode) => account.problems.push({ code, line: line.number });
  if (line.flaw === 'line_too_long') return void problem('line_too_long');
  const { record, problem: flaw } = decodeLine(line.text);
  if (record !== null && isCopied(record, session)) return void (account.copied += 1);
  if (isCopy(line.text)) return void (account.copied += 1);
  const outcome = record === null ? 'unusable' : projectRecord(record, line.number, rollout, session);
  // A line that was cut short or damaged is a problem even where a record could be recovered from it.
  if (flaw === 'bad_json' && line.flaw === 'unterminated') return void problem('truncated_last_line');
  if (flaw !== null) return void problem(flaw);
  if (line.flaw === 'invalid_utf8') return void problem('invalid_utf8');
  if (outcome === 'projected') account.projected += 1;
  else if (outcome === 'ignored') count(account.ignored, record?.kind ?? '');
  else if (outcome === 'unrecognised') count(account.unrecognised, nameable(record?.kind ?? '', account.unrecognised));
  else problem('unexpected_shape');
}

/** A sub-agent that was given its parent's history has it before its own, by ordinal. */
const isCopied = ({ ordinal }: RolloutRecord, { ownFromOrdinal }: Session) =>
  ownFromOrdinal !== null && ordinal !== null && ordinal < ownFromOrdinal;

type LineOutcome = 'projected' | 'ignored' | 'unrecognised' | 'unusable';

function projectRecord(record: RolloutRecord, line: number, rollout: number, session: Session): LineOutcome {
  const { kind: name, payload, timestamp, ordinal } = record;
  const kind = kinds.get(name);
  if (kind === undefined) return Object.hasOwn(ignored, name) ? 'ignored' : 'unrecognised';
  try {
    return kind.read(payload, { rollout, line, timestamp, ordinal }, session) ? 'projected' : 'unusable';
  } catch {
    // Such as a value nested so deep that it cannot be looked at: one line must not end the export.
    return 'unusable';
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
