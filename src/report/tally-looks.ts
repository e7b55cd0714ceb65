// Collects what is worth a look: one row for each command and each changed path, no matter how many rules found it or
// how often it was repeated.
import { LOOK_RULES, type LookRule } from '../contract/v1/look-rules.js';
import type { Finding } from '../look/look.js';
import { clip } from '../shared/text.js';
import type { Performed } from './action-row.js';
import { excerptOf } from './excerpt.js';
import { CUT, ROWS } from './limits.js';
import { mixedWord } from './mixed-scripts.js';
import type { Bounded, LookRow } from './summary-data.js';

type Counted = { -readonly [Key in keyof LookRow]: LookRow[Key] };

export interface LookTally {
  readonly add: (record: Performed, found: Looked) => void;
  readonly looks: () => Bounded<LookRow>;
}

/** What rules found in one action, and where it was done. */
export interface Looked {
  readonly findings: readonly Finding[];
  readonly session: number;
  /** Whether the turn had no sandbox, as recorded. */
  readonly unsandboxed: boolean;
}

export function createLookTally(): LookTally {
  const rows = new Map<string, Counted>();
  const countOf = new Map<string, number>();
  let leftOut = 0;

  function addRow(record: Performed, found: Looked): void {
    const row = toRow(record, found);
    const key = keyOf(row, record, found);
    const known = rows.get(key);
    const kind = kindOf(row);
    const count = countOf.get(kind) ?? 0;
    if (known !== undefined) {
      known.times += 1;
      known.lastSequence = record.sequence;
    } else if (count >= ROWS.looks) leftOut += 1;
    else {
      rows.set(key, row);
      countOf.set(kind, count + 1);
    }
  }

  return {
    add(record, { findings, ...where }) {
      for (const ofOne of byPath(findings)) addRow(record, { findings: ofOne, ...where });
    },
    looks: () => ({ rows: [...rows.values()].map((row) => ({ ...row })), leftOut }),
  };
}

/** Findings in a command belong to one row, and findings in paths to one row for each path. */
function byPath(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const path = finding.isPath ? finding.text : '';
    const known = groups.get(path);
    if (known === undefined) groups.set(path, [finding]);
    else known.push(finding);
  }
  return [...groups.values()];
}

/**
 * The kind of a row, for which a limit applies. What leaves the machine is a kind of its own, so that other rows never
 * take its place.
 */
export const kindOf = ({ rules: [rule], leaves }: LookRow): string => `${rule} ${leaves}`;

function toRow(record: Performed, { findings, session, unsandboxed }: Looked): Counted {
  const [first] = findings;
  const path = first?.isPath ? first.text : null;
  const parts = partsOf(findings);
  return {
    rules: rulesOf(findings),
    leaves: findings.some(({ leaves }) => leaves),
    texts:
      path === null
        ? parts.slice(0, ROWS.parts).map((text) => excerptOf(text, CUT.command))
        : [[clip(path, CUT.path)]],
    moreTexts: Math.max(0, parts.length - ROWS.parts),
    unsandboxed,
    mixedWord: clip(mixedWord(parts.join(' ')), CUT.name),
    change: path === null ? null : changeOf(record, path),
    session,
    sequence: record.sequence,
    lastSequence: record.sequence,
    times: 1,
    status: record.status,
    exitCode: record.action_type === 'command_execution' ? record.exit_code : null,
  };
}

const rulesOf = (findings: readonly Finding[]): LookRule[] =>
  LOOK_RULES.filter((rule) => findings.some((finding) => finding.rule === rule));

/**
 * The texts found, those that leave the machine first. A text inside another one that is shown in full is not repeated.
 */
function partsOf(findings: readonly Finding[]): string[] {
  const rank = ({ leaves, rule }: Finding) => (leaves ? 0 : rule === 'escalated' ? 2 : 1);
  const texts = [...new Set(findings.toSorted((one, two) => rank(one) - rank(two)).map(({ text }) => text))];
  return texts.filter(
    (text) => !texts.some((other) => other !== text && other.length <= CUT.command && other.includes(text)),
  );
}

const MAX_KEY = 2000;

function keyOf(row: LookRow, record: Performed, { findings }: Looked): string {
  const texts = findings.map(({ text }) => text);
  const isLong = texts.reduce((sum, { length }) => sum + length, 0) > MAX_KEY;
  const { session, rules, leaves, change, status, exitCode, unsandboxed } = row;
  const what = isLong ? record.sequence : texts;
  return JSON.stringify([session, rules, leaves, change, status, exitCode, unsandboxed, what]);
}

function changeOf(record: Performed, path: string): LookRow['change'] {
  if (record.action_type !== 'file_change') return null;
  return record.changes.find((change) => change.path === path || change.from === path)?.change ?? null;
}
