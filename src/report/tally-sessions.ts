// The sessions that have rows to list, and those rows in order.
import type { ActionRecord, SessionFacts } from '../contract/v1.js';
import { noneYet } from './endings.js';
import type { ActionRow, Facts, SessionRow } from './facts.js';
import { CUT, ROWS } from './limits.js';
import { clip } from './markdown.js';

export interface SessionTally {
  /** Every record, before its row: begins a session when the record is of another one. */
  readonly enter: (record: ActionRecord) => void;
  /** Of the session that was entered last, from 1; 0 before the first. */
  readonly number: () => number;
  /** Past the limits the row is not made. */
  readonly addRow: (makeRow: () => ActionRow) => void;
  readonly list: () => Pick<Facts, 'sessions' | 'rowsLeftOut'>;
}

interface OpenSession extends SessionRow {
  readonly rows: ActionRow[];
}

export function createSessionTally(): SessionTally {
  const listed: OpenSession[] = [];
  let current: OpenSession | undefined;
  let currentId: string | undefined;
  let number = 0;
  let rowCount = 0;
  let rowsLeftOut = 0;

  return {
    enter(record) {
      if (current === undefined || record.session_id !== currentId) {
        currentId = record.session_id;
        number += 1;
        current = newSession(number, currentId);
      }
      if (record.action_type === 'session_started') Object.assign(current, heading(record.session));
      if (record.action_type === 'command_execution') current.commands[record.status] += 1;
    },
    number: () => number,
    addRow(makeRow) {
      if (current === undefined) return;
      const isListed = listed.at(-1) === current;
      if (rowCount >= ROWS.commands || (!isListed && listed.length >= ROWS.sessions)) {
        rowsLeftOut += 1;
        return;
      }
      if (!isListed) listed.push(current);
      current.rows.push(makeRow());
      rowCount += 1;
    },
    list: () => ({
      sessions: listed.map((session) => ({
        ...session,
        commands: { ...session.commands },
        rows: [...session.rows],
      })),
      rowsLeftOut,
    }),
  };
}

function newSession(number: number, id: string): OpenSession {
  const unknown = { originator: null, codexVersion: null, agent: null };
  return { number, id: clip(id, CUT.identity), ...unknown, commands: noneYet(), rows: [] };
}

function heading(session: SessionFacts): Pick<SessionRow, 'originator' | 'codexVersion' | 'agent'> {
  const agent = session.parent_session_id === null ? null : (session.agent_path ?? session.agent_role);
  return {
    originator: clip(session.originator, CUT.name),
    codexVersion: clip(session.codex_version, CUT.name),
    agent: clip(agent, CUT.identity),
  };
}
