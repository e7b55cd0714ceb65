// Sums up all sessions of an export.

import { addUsage } from '../codex/session/token-usage.js';
import { LOOK_RULES, type LookRule } from '../contract/v1/look-rules.js';
import type { Manifest, SessionEntry } from '../contract/v1/manifest.js';
import { isOutside } from '../contract/v1/paths.js';
import type { ActionRecord } from '../contract/v1/records.js';
import type { TokenUsage } from '../contract/v1/token-usage.js';
import { isUnsandboxed } from '../contract/v1/unsandboxed.js';
import type { Looks } from '../look/look.js';
import { addCounts, type Counts, sumOf } from '../shared/counts.js';

/** What is counted outside the sessions. */
export interface Outside {
  readonly sessionsOutsideScope: number;
  /** By reason. */
  readonly unread: Counts;
  readonly redactions: number;
}

export interface Totals {
  add(records: Iterable<ActionRecord>): void;
  addLooks(looks: Looks): void;
  of(sessions: readonly SessionEntry[], outside: Outside): Manifest['totals'];
}

/** Distinct paths that are counted. So many take a few hundred megabytes. */
const MAX_DISTINCT_PATHS = 1_000_000;

export function createTotals(): Totals {
  const changed = new Set<string>();
  const worthALook = new Map<LookRule, number>();
  let unsandboxed = 0;
  let commands = 0;
  let failed = 0;
  let declined = 0;
  const addPaths = (paths: readonly string[]) => {
    for (const path of paths) if (changed.size < MAX_DISTINCT_PATHS) changed.add(path);
  };
  const addRecord = (record: ActionRecord) => {
    const { action_type, status, changed_paths } = record;
    if (record.action_type === 'turn_started' && isUnsandboxed(record.turn)) unsandboxed += 1;
    const isCommand = action_type === 'command_execution';
    if (isCommand) commands += 1;
    if (isCommand && status === 'failed') failed += 1;
    if (status === 'declined') declined += 1;
    if (status === 'completed') addPaths(changed_paths);
  };
  return {
    add(records) {
      for (const record of records) addRecord(record);
    },
    addLooks(looks) {
      for (const { findings } of looks.values())
        for (const rule of new Set(findings.map(({ rule }) => rule)))
          worthALook.set(rule, (worthALook.get(rule) ?? 0) + 1);
    },
    of: (sessions, { sessionsOutsideScope, unread, redactions }) => ({
      sessions: sessions.length,
      sessions_outside_scope: sessionsOutsideScope,
      records: sumOf(sessions, ({ actions }) => sumOf(Object.values(actions), Number)),
      actions: addCounts(sessions.map(({ actions }) => Object.entries(actions))),
      commands,
      failed_commands: failed,
      declined,
      changed_paths: changed.size,
      outside_workspace: [...changed].filter(isOutside).length,
      incomplete: sumOf(sessions, ({ incomplete_count }) => incomplete_count),
      opaque_programs: sumOf(sessions, ({ opaque_programs }) => opaque_programs),
      partly_recorded_programs: sumOf(sessions, ({ partly_recorded_programs }) => partly_recorded_programs),
      injected: sumOf(sessions, ({ injected }) => injected),
      imported_turns: sumOf(sessions, ({ imported_turns }) => imported_turns),
      duplicates_merged: sumOf(sessions, ({ duplicates_merged }) => duplicates_merged),
      contradictions: sumOf(sessions, ({ contradictions }) => contradictions),
      usage: sessions.reduce<TokenUsage | null>((sum, { usage }) => addUsage(sum, usage), null),
      unrecognised: sumOf(sessions, ({ unrecognised }) => sumOf(Object.values(unrecognised), Number)),
      problems: sumOf(sessions, ({ problem_count }) => problem_count),
      outside_scope: sumOf(sessions, ({ outside_scope }) => outside_scope),
      unread: sumOf(Object.values(unread), Number),
      unread_by_reason: unread,
      open_rollouts: sumOf(sessions, ({ rollouts }) => rollouts.filter(({ open }) => open !== null).length),
      redactions,
      unsandboxed_turns: unsandboxed,
      worth_a_look: Object.fromEntries(
        LOOK_RULES.flatMap((rule) => (worthALook.has(rule) ? [[rule, worthALook.get(rule) ?? 0]] : [])),
      ),
    }),
  };
}
