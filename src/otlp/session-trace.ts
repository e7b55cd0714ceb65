// Makes the spans of one session: of each action at once, of a turn when it ends, and of the session at its end.
import type { ActionRecord, SessionInfo } from '../contract/v1/records.js';
import {
  actionSpan,
  isPerformed,
  type Span,
  sessionSpan,
  sessionSpanId,
  turnSpan,
  turnSpanId,
} from './spans.js';
import { type Attribute, attributesOf } from './values.js';

export interface SessionTrace {
  /** @returns the spans that end with this record. */
  add(record: ActionRecord): Span[];
  /** @returns the spans of turns that were still open, and of the session. */
  end(): Span[];
  resource(): Attribute[];
}

/** @param first The first record of the session. It says when the session began and which session is its parent. */
export function createSessionTrace(first: ActionRecord, traceId: string): SessionTrace {
  const sessionId = first.session_id;
  const session: SessionInfo | null = first.action_type === 'session_started' ? first.session : null;
  const openTurns = new Map<number, number>();
  const startedTurns = new Set<number>();
  // A record without a time gets that of the record before it.
  let now = milliseconds(first.timestamp) ?? 0;
  let [earliest, latest] = [now, now];

  const endTurn = (index: number, ending: string | null): Span[] => {
    const start = openTurns.get(index);
    if (start === undefined) return [];
    openTurns.delete(index);
    return [
      turnSpan(sessionId, index, ending, {
        traceId,
        parentSpanId: sessionSpanId(sessionId),
        start,
        end: now,
      }),
    ];
  };
  const parentOf = ({ turn_index }: ActionRecord) =>
    turn_index !== null && startedTurns.has(turn_index)
      ? turnSpanId(sessionId, turn_index)
      : sessionSpanId(sessionId);

  function addTurn(record: ActionRecord, turn: number): Span[] {
    switch (record.action_type) {
      case 'turn_started':
        openTurns.set(turn, now);
        startedTurns.add(turn);
        return [];
      case 'turn_completed':
        return endTurn(turn, record.status === 'failed' ? 'failed' : null);
      case 'turn_interrupted':
        return endTurn(turn, 'interrupted');
      default:
        return [];
    }
  }

  return {
    add(record) {
      now = milliseconds(record.timestamp) ?? now;
      const start = isPerformed(record) ? startOf(record, now) : now;
      earliest = earliest === 0 ? now : Math.min(earliest, start);
      latest = Math.max(latest, now);
      if (!isPerformed(record)) return record.turn_index === null ? [] : addTurn(record, record.turn_index);
      return [actionSpan(record, { traceId, parentSpanId: parentOf(record), start, end: now })];
    },
    end() {
      const turns = [...openTurns.keys()].flatMap((index) => endTurn(index, null));
      const parent = session?.parent_session_id ?? null;
      const info = {
        sessionId,
        version: session?.codex_version ?? null,
        provider: session?.model_provider ?? null,
      };
      const parentSpanId = parent === null ? null : sessionSpanId(parent);
      return [...turns, sessionSpan(info, { traceId, parentSpanId, start: earliest, end: latest })];
    },
    resource: () =>
      attributesOf({
        'service.name': 'codex',
        'service.version': session?.codex_version,
        'vcs.repository.url.full': session?.git.repository_url,
        'vcs.ref.head.revision': session?.git.commit,
        'vcs.ref.head.name': session?.git.branch,
      }),
  };
}

function startOf(record: Extract<ActionRecord, { call_id: unknown }>, end: number): number {
  return milliseconds(record.started_at) ?? end - (record.duration_ms ?? 0);
}

const milliseconds = (time: string | null): number | null => (time === null ? null : Date.parse(time));
