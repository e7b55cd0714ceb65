// Counts records as they are exported, and keeps the rows that a summary shows.
import type { ActionRecord, ActionStatus } from '../contract/v1/records.js';
import type { Look, Looks } from '../look/look.js';
import { type Performed, toActionRow } from './action-row.js';
import { boundedList } from './bounded.js';
import { noneYet } from './endings.js';
import { ROWS } from './limits.js';
import type { ActionRow, Bounded, SummaryData } from './summary-data.js';
import { createFailureTally } from './tally-failures.js';
import { createFileTally } from './tally-files.js';
import { createLookTally } from './tally-looks.js';
import { createRulesTally } from './tally-rules.js';
import { createSessionTally } from './tally-sessions.js';
import { createTimelineTally } from './tally-timeline.js';
import { createToolTally } from './tally-tools.js';

export interface Tally {
  /**
   * Takes records in the order of the export, in which the records of a session follow each other.
   *
   * @param looks The findings that `exportActions` passes with the records. Without them, the summary does not show
   * what is worth a look, and folds no here-document.
   */
  readonly add: (records: readonly ActionRecord[], looks?: Looks) => void;
  /** What has been counted so far. */
  readonly data: () => SummaryData;
}

/**
 * Makes an empty tally. It counts what a summary shows, in memory that does not grow with the number of records.
 *
 * @example
 * ```ts
 * import { createTally, exportActions, renderSummary } from 'codex-actions-export';
 *
 * const tally = createTally();
 * const manifest = await exportActions({ codexHome: 'codex-home', workspace: process.cwd() }, tally.add);
 * console.log(renderSummary(tally.data(), manifest));
 * ```
 */
export function createTally(): Tally {
  const commands = noneYet();
  const patches = noneYet();
  const toolCalls = noneYet();
  const turns = { failed: 0, interrupted: 0, rolledBack: 0 };

  const sessions = createSessionTally();
  const files = createFileTally();
  const tools = createToolTally();
  const timeline = createTimelineTally();
  const rules = createRulesTally();
  const failures = createFailureTally();
  const looked = createLookTally();
  let span: SummaryData['span'] = null;
  const unsettled = boundedList<ActionRow>(ROWS.listed);
  const programs = boundedList<ActionRow>(ROWS.listed);

  function addRow(record: Performed, listed: boolean, look: Look | undefined): void {
    const makeRow = () => toActionRow(record, sessions.ordinal(), look);
    if (listed) sessions.addRow(record, makeRow);
    if (look !== undefined) {
      const unsandboxed = rules.isUnsandboxed(record);
      looked.add(record, { findings: look.findings, session: sessions.ordinal(), unsandboxed });
    }
    if (isUnsettled(record.status)) unsettled.add(makeRow);
    else if (record.status === 'completed') failures.complete(record);
    else failures.add(record, makeRow);
  }

  function widen(timestamp: string | null | undefined): void {
    if (!timestamp) return;
    const at = Date.parse(timestamp);
    if (Number.isNaN(at)) return;
    span =
      span === null ? { from: at, to: at } : { from: Math.min(span.from, at), to: Math.max(span.to, at) };
  }

  function addRecord(record: ActionRecord, look: Look | undefined): void {
    sessions.enter(record);
    files.enter(record);
    timeline.add(record, sessions.ordinal());
    rules.add(record, sessions.ordinal());
    widen(record.timestamp);
    if ('started_at' in record) widen(record.started_at);
    switch (record.action_type) {
      case 'command_execution':
        commands[record.status] += 1;
        addRow(record, true, look);
        break;
      case 'file_change':
        patches[record.status] += 1;
        if (record.status === 'completed') files.add(record);
        addRow(record, false, look);
        break;
      case 'tool_call':
        toolCalls[record.status] += 1;
        tools.add(record);
        // Text typed into a running program, and a program, can do what a command can.
        addRow(record, record.command !== null, look);
        if (record.inner_actions !== null) programs.add(() => toActionRow(record, sessions.ordinal(), look));
        break;
      case 'turns_rolled_back':
        turns.rolledBack += record.count;
        break;
      case 'turn_completed':
        if (record.status === 'failed') turns.failed += 1;
        break;
      case 'turn_interrupted':
        turns.interrupted += 1;
        break;
      case 'session_started':
      case 'turn_started':
      case 'context_compacted':
        break;
      default:
        record satisfies never;
    }
  }

  return {
    add(records, looks) {
      for (const record of records) addRecord(record, looks?.get(record));
    },
    data() {
      const changed = files.changedPaths();
      const { numberOf, ...listed } = sessions.list();
      const numbered = <Row extends { readonly session: number }>({ rows, leftOut }: Bounded<Row>) => ({
        rows: rows.map((row) => ({ ...row, session: numberOf(row.session) })),
        leftOut,
      });
      return {
        changedPaths: changed.paths,
        changedPathsCut: changed.cut,
        sessionCount: sessions.ordinal(),
        commands: { ...commands },
        patches: { ...patches },
        toolCalls: { ...toolCalls },
        turns,
        ...listed,
        looks: numbered(looked.looks()),
        failures: numbered(failures.list()),
        span,
        unsettled: numbered(unsettled.list()),
        programs: numbered(programs.list()),
        ...files.files(),
        tools: tools.tools(),
        timeline: timeline.timeline(numberOf),
        rules: rules.rules(numberOf),
      };
    },
  };
}

function isUnsettled(status: ActionStatus): boolean {
  return status === 'running' || status === 'unknown';
}
