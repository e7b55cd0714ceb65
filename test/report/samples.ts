// Records and manifests for the tests of the report: give what matters, the rest is plain. All fit the contract.
import { type Manifest, manifest, type SessionEntry } from '../../src/contract/v1/manifest.ts';
import { type ActionRecord, actionRecord, type SessionInfo } from '../../src/contract/v1/records.ts';
import { createLooker } from '../../src/look/look.ts';
import { renderSummary, type SummaryOptions } from '../../src/report/summary.ts';
import type { SummaryData } from '../../src/report/summary-data.ts';
import { createTally } from '../../src/report/tally.ts';
import { addCounts } from '../../src/shared/counts.ts';

type Fields<Type extends ActionRecord['action_type']> = Partial<Extract<ActionRecord, { action_type: Type }>>;

const head = {
  schema_version: 1,
  session_id: '019a-main',
  sequence: 0,
  turn_id: null,
  turn_index: 0,
  timestamp: null,
  tool_name: null,
  command: null,
  changed_paths: [],
  line: 1,
  status: 'completed',
};
const performed = { call_id: null, started_at: null, duration_ms: null, redacted: false };

export function command(text: string | null, fields: Fields<'command_execution'> = {}): ActionRecord {
  return actionRecord.parse({
    ...head,
    ...performed,
    action_type: 'command_execution',
    tool_name: 'exec_command',
    command: text,
    argv: null,
    cwd: '.',
    exit_code: fields.status === undefined ? 0 : null,
    initiator: 'agent',
    sandbox_permissions: null,
    ...fields,
  });
}

export function fileChange(
  changes: Extract<ActionRecord, { action_type: 'file_change' }>['changes'],
  fields: Fields<'file_change'> = {},
): ActionRecord {
  return actionRecord.parse({
    ...head,
    ...performed,
    action_type: 'file_change',
    tool_name: 'apply_patch',
    changed_paths: changes.flatMap(({ from, path }) => (from === undefined ? [path] : [from, path])),
    changes,
    ...fields,
  });
}

export function toolCall(tool: string | null, fields: Fields<'tool_call'> = {}): ActionRecord {
  return actionRecord.parse({
    ...head,
    ...performed,
    action_type: 'tool_call',
    tool_name: tool,
    server: null,
    inner_actions: null,
    ...fields,
  });
}

export function rolledBack(count: number, turnIds: string[] = []): ActionRecord {
  return actionRecord.parse({ ...head, action_type: 'turns_rolled_back', turn_ids: turnIds, count });
}

/** What a turn says of itself when nothing was recorded. */
export const NO_RULES = {
  model: null,
  sandbox: null,
  network_access: null,
  approval_policy: null,
  approvals_reviewer: null,
  trigger: null,
};

/** A turn that starts, does something and ends; every record of it says so. */
export function turn(
  index: number,
  ending: 'completed' | 'failed' | 'interrupted',
  ...records: ActionRecord[]
): ActionRecord[] {
  const end =
    ending === 'interrupted'
      ? { action_type: 'turn_interrupted', reason: 'interrupted' }
      : { action_type: 'turn_completed', status: ending };
  const of = { turn_id: `t${index}`, turn_index: index };
  return [
    actionRecord.parse({ ...head, action_type: 'turn_started', turn: NO_RULES }),
    ...records,
    actionRecord.parse({ ...head, ...end }),
  ].map((record) => ({ ...record, ...of }));
}

export function sessionStarted(session: Partial<SessionInfo> = {}): ActionRecord {
  return actionRecord.parse({
    ...head,
    action_type: 'session_started',
    session: {
      codex_version: '0.169.0',
      originator: 'codex_github_action',
      source: 'exec',
      cwd: '/home/runner/work/demo/demo',
      model_provider: 'openai',
      git: { commit: null, branch: null, repository_url: null },
      parent_session_id: null,
      forked_from_session_id: null,
      agent_path: null,
      agent_role: null,
      ...session,
    },
  });
}

/** The records as one session: numbered from 0. */
export function inSession(id: string, ...records: ActionRecord[]): ActionRecord[] {
  return records.map((record, sequence) => ({ ...record, session_id: id, sequence }));
}

export function session(fields: Partial<SessionEntry> = {}): SessionEntry {
  return {
    session_id: '019a-main',
    rollouts: [
      {
        home: 0,
        path: 'sessions/2026/08/01/rollout-a.jsonl',
        sha256: '',
        bytes: 0,
        lines: 0,
        open: null,
        first_sequence: 0,
      },
    ],
    codex_version: '0.169.0',
    format: 'enveloped',
    actions: {},
    incomplete: [],
    incomplete_count: fields.incomplete?.length ?? 0,
    opaque_programs: 0,
    partly_recorded_programs: 0,
    injected: 0,
    imported_turns: 0,
    duplicates_merged: 0,
    copied_lines: 0,
    usage: null,
    ignored: {},
    unrecognised: {},
    problems: [],
    problem_count: 0,
    outside_scope: 0,
    contradictions: 0,
    redactions: 0,
    only_old_times: false,
    ...fields,
  };
}

/** Totals are summed from the sessions; what sessions do not hold is given. */
export function manifestOf(
  sessions: readonly SessionEntry[],
  totals: Partial<Manifest['totals']> = {},
  fields: Partial<Pick<Manifest, 'unread' | 'exporter' | 'workspace' | 'scope' | 'redaction'>> = {},
): Manifest {
  const sum = (count: (entry: SessionEntry) => number) =>
    sessions.reduce((total, entry) => total + count(entry), 0);
  const reasons = (fields.unread ?? []).map(({ reason }) => [[reason, 1]] as const);
  return manifest.parse({
    schema_version: 1,
    exporter: { name: 'codex-actions-export', version: '1.0.0' },
    run: null,
    homes: [{ path: '~/.codex', state: 'read' }],
    scope: {
      since: null,
      since_from: null,
      sessions_before: 0,
      sessions_not_asked_for: 0,
      sessions_of_other_runners: 0,
      sessions_with_only_old_times: 0,
    },
    sessions,
    unread: [],
    workspace: null,
    redaction: { enabled: true, by_kind: {} },
    totals: {
      sessions: sessions.length,
      sessions_outside_scope: 0,
      records: 0,
      actions: {},
      commands: 0,
      failed_commands: 0,
      declined: 0,
      outside_workspace: 0,
      open_rollouts: 0,
      changed_paths: 0,
      incomplete: sum(({ incomplete_count }) => incomplete_count),
      opaque_programs: sum(({ opaque_programs }) => opaque_programs),
      partly_recorded_programs: sum(({ partly_recorded_programs }) => partly_recorded_programs),
      injected: sum(({ injected }) => injected),
      imported_turns: sum(({ imported_turns }) => imported_turns),
      duplicates_merged: 0,
      unrecognised: sum(({ unrecognised }) => Object.values(unrecognised).reduce((all, one) => all + one, 0)),
      problems: sum(({ problem_count }) => problem_count),
      contradictions: sum(({ contradictions }) => contradictions),
      outside_scope: sum(({ outside_scope }) => outside_scope),
      unread: reasons.length,
      unread_by_reason: addCounts(reasons),
      unsandboxed_turns: 0,
      worth_a_look: {},
      usage: null,
      redactions: sum(({ redactions }) => redactions),
      ...totals,
    },
    ...fields,
  });
}

export function dataOf(...records: ActionRecord[]): SummaryData {
  const tally = createTally();
  tally.add(records);
  return tally.data();
}

/** With what is worth a look in the records, as an export has it. */
export async function lookedSummaryOf(
  records: readonly ActionRecord[],
  manifest: Manifest,
  options?: SummaryOptions,
): Promise<string> {
  const tally = createTally();
  tally.add(records, await createLooker().look(records));
  return renderSummary(tally.data(), manifest, options);
}

export function summaryOf(
  records: readonly ActionRecord[],
  manifest: Manifest,
  options?: SummaryOptions,
): string {
  return renderSummary(dataOf(...records), manifest, options);
}
