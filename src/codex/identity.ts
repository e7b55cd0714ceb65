// Whose rollout a file is: told by its first meta record, or else by its name.
import type { RolloutRecord } from './envelope.js';
import { type MetaPayload, metaPayload, sessionMeta } from './kinds/session-meta.js';
import { taskStarted } from './kinds/task-started.js';
import { rolloutName } from './layout.js';
import { decode, headOf, type ReadLine } from './read-line.js';
import { timestampOf } from './time.js';

export type RolloutFormat = 'bare' | 'enveloped' | 'paginated';

export interface RolloutIdentity {
  readonly sessionId: string;
  /** RFC 3339; empty when neither the record nor the name tells. */
  readonly startedAt: string;
  /** Where the session ran; null when not told. */
  readonly cwd: string | null;
  /** Of the name: orders the rollouts of one session. */
  readonly nameTime: string;
  readonly format: RolloutFormat;
  /** Threads whose lines stand copied in it, the nearest first. */
  readonly ancestors: readonly string[];
  /** Its first turn, by which a parent's rollout may know a review; null when not told. */
  readonly firstTurnId: string | null;
}

/** Lines within which the meta record must stand; Codex writes it first. */
export const HEAD_LINES = 16;

/** The record of a line of the head, if it may be one that tells; most others are told by their first bytes. */
export function tellingRecord(line: ReadLine): RolloutRecord | null {
  const head = headOf(line);
  const mayTell = head === null || head.kind === sessionMeta.name || head.kind === taskStarted.name;
  return mayTell ? decode(line, head).record : null;
}

/** @param records Those of the rollout's first lines, or those of them that may tell. */
export function identify(fileName: string, records: readonly RolloutRecord[]): RolloutIdentity {
  const { time: nameTime, threadId } = rolloutName(fileName) ?? { time: '', threadId: null };
  const nameStart = timestampOf(nameTime.replace(/T(\d\d)-(\d\d)-(\d\d)$/, 'T$1:$2:$3Z'));
  const metas = records.flatMap(({ kind, payload }) =>
    kind === sessionMeta.name ? (metaPayload.safeParse(payload).data ?? []) : [],
  );
  const record = records.find(({ kind }) => kind === sessionMeta.name);
  const meta = metas[0];
  const bare = meta !== undefined && record?.timestamp === null;
  return {
    sessionId: meta?.id ?? threadId ?? fileName,
    startedAt: timestampOf(meta?.timestamp) ?? record?.timestamp ?? nameStart ?? '',
    cwd: meta?.cwd ?? null,
    nameTime,
    format: meta?.history_mode === 'paginated' ? 'paginated' : bare ? 'bare' : 'enveloped',
    ancestors: meta === undefined ? [] : ancestorsIn(meta, metas),
    firstTurnId: firstTurnIn(records),
  };
}

/**
 * Until paginated threads, a fork began with its own meta record and then all lines of its parent, that one's
 * meta records among them.
 */
function ancestorsIn(own: MetaPayload, metas: readonly MetaPayload[]): string[] {
  const copied = metas.map(({ id }) => id);
  const forkedFrom = own.history_base === null ? own.forked_from_id : null;
  return [...new Set([forkedFrom ?? own.id, ...copied])].filter((id) => id !== own.id);
}

function firstTurnIn(records: readonly RolloutRecord[]): string | null {
  const started = records.find(({ kind }) => kind === taskStarted.name);
  const turnId = (started?.payload as { turn_id?: unknown } | undefined)?.turn_id;
  return typeof turnId === 'string' ? turnId : null;
}
