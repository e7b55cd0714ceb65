// What is worth a look: a row for each text that a rule found and each way in which it ended, however often.
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
  readonly add: (record: Performed, findings: readonly Finding[], session: number) => void;
  readonly looks: () => Bounded<LookRow>;
}

export function createLookTally(): LookTally {
  const rowsOf = new Map<LookRule, Map<string, Counted>>(LOOK_RULES.map((rule) => [rule, new Map()]));
  let leftOut = 0;

  function addFinding(record: Performed, { rule, text, isPath }: Finding, session: number): void {
    const rows = rowsOf.get(rule) ?? new Map<string, Counted>();
    const change = isPath ? changeOf(record, text) : null;
    const exitCode = record.action_type === 'command_execution' ? record.exit_code : null;
    const what = text.length > MAX_KEY ? record.sequence : text;
    const key = JSON.stringify([session, change, what, record.status, exitCode]);
    const known = rows.get(key);
    if (known !== undefined) {
      known.times += 1;
      known.lastSequence = record.sequence;
    } else if (rows.size >= ROWS.looks) leftOut += 1;
    else
      rows.set(key, {
        rule,
        text: isPath ? [clip(text, CUT.path)] : excerptOf(text, CUT.command),
        mixedWord: clip(mixedWord(text), CUT.name),
        change,
        session,
        sequence: record.sequence,
        lastSequence: record.sequence,
        times: 1,
        status: record.status,
        exitCode,
      });
  }

  return {
    add(record, findings, session) {
      for (const finding of findings) addFinding(record, finding, session);
    },
    looks: () => ({
      rows: [...rowsOf.values()].flatMap((rows) => [...rows.values()].map((row) => ({ ...row }))),
      leftOut,
    }),
  };
}

const MAX_KEY = 2000;

function changeOf(record: Performed, path: string): LookRow['change'] {
  if (record.action_type !== 'file_change') return null;
  return record.changes.find((change) => change.path === path || change.from === path)?.change ?? null;
}
