// Counts the rules that turns ran under: sandbox, network, approvals and model, as recorded.
import type { ActionRecord } from '../contract/v1/records.js';
import { isUnsandboxed } from '../contract/v1/unsandboxed.js';
import { clip } from '../shared/text.js';
import { CUT, ROWS } from './limits.js';
import type { RulesRow } from './summary-data.js';

export interface RulesTally {
  readonly add: (record: ActionRecord, session: number) => void;
  /**
   * Whether the recording says that the turn of a record had no sandbox. The record must belong to the session that was
   * added last.
   */
  readonly isUnsandboxed: (record: ActionRecord) => boolean;
  /** The most frequent first. */
  readonly rules: (numberOf: (ordinal: number) => number) => readonly RulesRow[];
}

type Counted = { -readonly [Key in keyof RulesRow]: RulesRow[Key] } & { turns: RulesRow['turns'][number][] };

/** The most turns of one session that are remembered as without a sandbox. */
const MAX_TURNS = 10_000;

export function createRulesTally(): RulesTally {
  const rows = new Map<string, Counted>();
  let unsandboxed: { readonly session: number; readonly turns: Set<number | null> } | null = null;
  return {
    add(record, session) {
      if (unsandboxed?.session !== session) unsandboxed = { session, turns: new Set() };
      if (record.action_type !== 'turn_started') return;
      if (isUnsandboxed(record.turn) && unsandboxed.turns.size < MAX_TURNS)
        unsandboxed.turns.add(record.turn_index);
      const { trigger: _, ...recorded } = record.turn;
      const rules = {
        ...recorded,
        model: clip(recorded.model, CUT.name),
        sandbox: clip(recorded.sandbox, CUT.name),
        approval_policy: clip(recorded.approval_policy, CUT.name),
        approvals_reviewer: clip(recorded.approvals_reviewer, CUT.name),
      };
      const key = JSON.stringify(Object.values(rules));
      const row = rows.get(key) ?? { rules, turns: [], count: 0 };
      if (!rows.has(key) && rows.size >= ROWS.rules) return;
      rows.set(key, row);
      row.count += 1;
      if (record.turn_index !== null && row.turns.length < ROWS.listed)
        row.turns.push({ session, turn: record.turn_index });
    },
    isUnsandboxed: ({ turn_index }) => unsandboxed?.turns.has(turn_index) ?? false,
    rules: (numberOf) =>
      [...rows.values()]
        .map(({ turns, ...row }) => ({
          ...row,
          turns: turns.map(({ session, turn }) => ({ session: numberOf(session), turn })),
        }))
        .toSorted((one, two) => two.count - one.count),
  };
}
