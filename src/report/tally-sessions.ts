// Collects the sessions and the rows to list for each. All sessions have the same share of the rows.

import type { ActionRecord, SessionInfo } from '../contract/v1/records.js';
import { clip } from '../shared/text.js';
import { actionKey, type Performed } from './action-row.js';
import { timeOfBoth } from './duration.js';
import { noneYet } from './endings.js';
import { CUT, ROWS } from './limits.js';
import { inTreeOrder } from './session-tree.js';
import type { ActionRow, SessionRow, SummaryData } from './summary-data.js';
import { createTurnTally, type TurnSummary } from './tally-turns.js';

export interface SessionTally {
  /** Takes every record, before its row is added. Begins a session when the record belongs to another one. */
  readonly enter: (record: ActionRecord) => void;
  /** The position of the current session in the export, from 1; 0 before the first. */
  readonly ordinal: () => number;
  /** Adds a row, unless the limit is reached or the action before was equal: then `makeRow` is not called. */
  readonly addRow: (record: Performed, makeRow: () => ActionRow) => void;
  readonly list: () => Pick<SummaryData, 'sessions' | 'actionsOfOtherSessions'> & {
    /** Maps the ordinal of a session to the number under which it is listed. */
    readonly numberOf: (ordinal: number) => number;
  };
}

type Heading = Pick<SessionRow, 'originator' | 'codexVersion' | 'isSubAgent' | 'agent'>;

interface Open {
  readonly ordinal: number;
  readonly id: string;
  parent: string | null;
  heading: Heading;
  /** Null while the session is the current one. */
  turns: TurnSummary | null;
  readonly commands: SessionRow['commands'];
  readonly rows: ActionRow[];
  /** The key of the last action. */
  lastKey: string | null;
  leftOut: number;
}

export function createSessionTally(): SessionTally {
  const listed: Open[] = [];
  let current: Open | undefined;
  let currentId: string | undefined;
  let turns = createTurnTally();
  let ordinal = 0;
  let rowCount = 0;
  let share: number = ROWS.commands;
  let actionsOfOtherSessions = 0;

  function begin(id: string): void {
    if (current) current.turns = turns.summary();
    turns = createTurnTally();
    currentId = id;
    ordinal += 1;
    current = listed.length < ROWS.sessions ? newSession(ordinal, id) : undefined;
    if (current) listed.push(current);
  }

  function halveShares(): void {
    share = Math.max(1, Math.floor(share / 2));
    for (const session of listed) {
      const gone = session.rows.splice(share);
      session.leftOut += gone.reduce((sum, { times }) => sum + times, 0);
      rowCount -= gone.length;
    }
  }

  return {
    enter(record) {
      if (record.session_id !== currentId) begin(record.session_id);
      if (current === undefined) return;
      turns.add(record);
      if (record.action_type === 'command_execution') current.commands[record.status] += 1;
      if (record.action_type === 'session_started') {
        current.heading = heading(record.session);
        current.parent = clip(record.session.parent_session_id, CUT.identity);
      }
    },
    ordinal: () => ordinal,
    addRow(record, makeRow) {
      if (current === undefined) {
        actionsOfOtherSessions += 1;
        return;
      }
      if (joinsLastRow(current, record)) return;
      if (current.rows.length >= share) {
        current.leftOut += 1;
        return;
      }
      current.rows.push(makeRow());
      rowCount += 1;
      if (rowCount > ROWS.commands) halveShares();
    },
    list() {
      const placed = inTreeOrder(listed);
      const numbers = new Map(placed.map(({ session }, index) => [session.ordinal, index + 1]));
      const numberOf = (other: number) => numbers.get(other) ?? other;
      const rows = placed.map(
        ({ session, depth }): SessionRow => ({
          ...session.heading,
          ...(session.turns ?? turns.summary()),
          number: numberOf(session.ordinal),
          depth,
          id: session.id,
          commands: { ...session.commands },
          actions: {
            rows: session.rows.map((row) => ({ ...row, session: numberOf(row.session) })),
            leftOut: session.leftOut,
          },
        }),
      );
      return { sessions: { rows, leftOut: ordinal - rows.length }, actionsOfOtherSessions, numberOf };
    },
  };
}

/** Counts an action in the last row if it did the same and ended alike; false if it needs a row of its own. */
function joinsLastRow(session: Open, record: Performed): boolean {
  const key = actionKey(record);
  const isSame = key !== null && key === session.lastKey;
  session.lastKey = key;
  const last = session.rows.at(-1);
  if (!isSame || last === undefined || session.leftOut > 0 || !endsAlike(last, record)) return false;
  session.rows[session.rows.length - 1] = joined(last, record);
  return true;
}

const exitCodeOf = (record: Performed): number | null =>
  record.action_type === 'command_execution' ? record.exit_code : null;

const endsAlike = ({ status, exitCode, turn }: ActionRow, record: Performed): boolean =>
  status === record.status && exitCode === exitCodeOf(record) && turn === record.turn_index;

/** The row with one more equal action. */
const joined = (row: ActionRow, record: Performed): ActionRow => ({
  ...row,
  times: row.times + 1,
  lastSequence: record.sequence,
  durationMs: timeOfBoth(row.durationMs, record.duration_ms),
});

function newSession(ordinal: number, id: string): Open {
  return {
    ordinal,
    id: clip(id, CUT.identity),
    parent: null,
    heading: { originator: null, codexVersion: null, isSubAgent: false, agent: null },
    turns: null,
    commands: noneYet(),
    rows: [],
    lastKey: null,
    leftOut: 0,
  };
}

function heading(session: SessionInfo): Heading {
  const isSubAgent = session.parent_session_id !== null;
  return {
    originator: clip(session.originator, CUT.name),
    codexVersion: clip(session.codex_version, CUT.name),
    isSubAgent,
    agent: isSubAgent ? clip(session.agent_path ?? session.agent_role, CUT.identity) : null,
  };
}
