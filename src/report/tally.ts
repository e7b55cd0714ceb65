// Counts records as they are exported and keeps the rows that a summary shows, however many there are.
import type { ActionRecord, ActionStatus } from '../contract/v1/records.js';
import { type Performed, toActionRow } from './action-row.js';
import { boundedList } from './bounded.js';
import { noneYet } from './endings.js';
import type { ActionRow, Bounded, Facts } from './facts.js';
import { ROWS } from './limits.js';
import { createFileTally } from './tally-files.js';
import { createSessionTally } from './tally-sessions.js';
import { createTimelineTally } from './tally-timeline.js';
import { createToolTally } from './tally-tools.js';

export interface Tally {
  /** Takes records in the order of the export: a session's records one after another. */
  readonly add: (record: ActionRecord) => void;
  /** What has been counted so far. */
  readonly facts: () => Facts;
}

export function createTally(): Tally {
  const commands = noneYet();
  const patches = noneYet();
  const toolCalls = noneYet();
  let turnsRolledBack = 0;

  const sessions = createSessionTally();
  const files = createFileTally();
  const tools = createToolTally();
  const timeline = createTimelineTally();
  const failures = boundedList<ActionRow>(ROWS.failures);
  const unsettled = boundedList<ActionRow>(ROWS.listed);

  function addRow(record: Performed, listed: boolean): void {
    const makeRow = () => toActionRow(record, sessions.ordinal());
    if (listed) sessions.addRow(makeRow);
    if (isUnsettled(record.status)) unsettled.add(makeRow);
    else if (record.status !== 'completed') failures.add(makeRow);
  }

  return {
    add(record) {
      sessions.enter(record);
      timeline.add(record, sessions.ordinal());
      switch (record.action_type) {
        case 'command_execution':
          commands[record.status] += 1;
          addRow(record, true);
          break;
        case 'file_change':
          patches[record.status] += 1;
          if (record.status === 'completed') files.add(record);
          addRow(record, false);
          break;
        case 'tool_call':
          toolCalls[record.status] += 1;
          tools.add(record);
          // Text typed into a running program, and programs, are as good as commands.
          addRow(record, record.command !== null);
          break;
        case 'turns_rolled_back':
          turnsRolledBack += record.count;
          break;
        case 'session_started':
        case 'turn_started':
        case 'turn_completed':
        case 'turn_interrupted':
        case 'context_compacted':
          break;
        default:
          record satisfies never;
      }
    },
    facts() {
      const changed = files.changedPaths();
      const { numberOf, ...listed } = sessions.list();
      const numbered = ({ rows, leftOut }: Bounded<ActionRow>) => ({
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
        turnsRolledBack,
        ...listed,
        failures: numbered(failures.list()),
        unsettled: numbered(unsettled.list()),
        ...files.files(),
        tools: tools.tools(),
        timeline: timeline.timeline(numberOf),
      };
    },
  };
}

function isUnsettled(status: ActionStatus): boolean {
  return status === 'running' || status === 'unknown';
}
