// Whose rollout a file is: told by its first meta record, or else by its name.
import { decodeLine, type RolloutRecord } from './envelope.js';
import { metaPayload } from './kinds/session-meta.js';
import { taskStarted } from './kinds/task-started.js';
import { rolloutName } from './layout.js';
import { timestampOf } from './time.js';

export type RolloutFormat = 'bare' | 'enveloped' | 'paginated';

export interface RolloutIdentity {
  readonly sessionId: string;
  /** RFC 3339; empty when neither the record nor the name tells. */
  readonly startedAt: string;
  /** Of the name: orders the rollouts of one session. */
  readonly nameTime: string;
  readonly format: RolloutFormat;
  /** Its first turn, by which a parent's rollout may know a review; null when not told. */
  readonly firstTurnId: string | null;
}

/** Lines within which the meta record must stand; Codex writes it first. */
export const HEAD_LINES = 16;

/** @param head The first lines of the rollout. */
export function identify(fileName: string, head: readonly string[]): RolloutIdentity {
  const { time: nameTime, threadId } = rolloutName(fileName) ?? { time: '', threadId: null };
  const nameStart = timestampOf(nameTime.replace(/T(\d\d)-(\d\d)-(\d\d)$/, 'T$1:$2:$3Z'));
  const records = head.flatMap((line) => decodeLine(line).record ?? []);
  const record = records.find(
    ({ kind, payload }) => kind === 'session_meta' && metaPayload.safeParse(payload).success,
  );
  const meta = metaPayload.safeParse(record?.payload).data;
  const bare = meta !== undefined && record?.timestamp === null;
  return {
    sessionId: meta?.id ?? threadId ?? fileName,
    startedAt: timestampOf(meta?.timestamp) ?? record?.timestamp ?? nameStart ?? '',
    nameTime,
    format: meta?.history_mode === 'paginated' ? 'paginated' : bare ? 'bare' : 'enveloped',
    firstTurnId: firstTurnIn(records),
  };
}

function firstTurnIn(records: readonly RolloutRecord[]): string | null {
  const started = records.find(({ kind }) => kind === taskStarted.name);
  const turnId = (started?.payload as { turn_id?: unknown } | undefined)?.turn_id;
  return typeof turnId === 'string' ? turnId : null;
}
