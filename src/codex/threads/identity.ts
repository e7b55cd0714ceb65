// Decides whose rollout a file is: its first meta record says it, or else its name.
import type { RolloutFormat } from '../../contract/v1/words.js';
import type { Line } from '../decode/line.js';
import type { RolloutRecord } from '../json/envelope.js';
import { type MetaPayload, metaPayload, sessionMeta } from '../kinds/session-meta.js';
import { taskStarted } from '../kinds/turn.js';
import { rolloutName } from '../values/layout.js';
import { timestampOf } from '../values/time.js';
import { turnIdIn } from './turn-lines.js';

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
  /** The first ordinal that is not the parent's history, as a sub-agent's rollout tells it; null when it does not. */
  readonly ownFromOrdinal: number | null;
  /** Its first turn, by which a parent's rollout may know a review; null when not told. */
  readonly firstTurnId: string | null;
}

/** Lines within which the meta record must stand; Codex writes it first. */
export const HEAD_LINES = 16;

/** The record of one of the first lines, if it may say whose the rollout is; null for most others. */
export function identifyingRecord(line: Line): RolloutRecord | null {
  const { kind } = line;
  const mayIdentify = kind === null || kind.name === sessionMeta.name || kind.name === taskStarted.name;
  return mayIdentify ? line.decode().record : null;
}

/**
 * @param records Of the rollout's first lines in turn; null for those that tell nothing.
 */
export function identify(fileName: string, records: readonly (RolloutRecord | null)[]): RolloutIdentity {
  const { time: nameTime, threadId } = rolloutName(fileName) ?? { time: '', threadId: null };
  const nameStart = timestampOf(nameTime.replace(/T(\d\d)-(\d\d)-(\d\d)$/, 'T$1:$2:$3Z'));
  const metas = records.flatMap((record) => metaIn(record) ?? []);
  // Where the first line is lost, what comes first is a parent's.
  const own = metas.find(({ id }) => id === threadId) ?? (threadId === null ? metas[0] : metaIn(records[0]));
  const sessionId = own?.id ?? threadId ?? metas[0]?.id ?? fileName;
  const record = records.find((each) => each?.kind === sessionMeta.name);
  const bare = own !== undefined && record?.timestamp === null;
  const { history_mode } = own ?? metas[0] ?? {};
  return {
    sessionId,
    startedAt: timestampOf(own?.timestamp) ?? record?.timestamp ?? nameStart ?? '',
    cwd: own?.cwd ?? null,
    nameTime,
    format: history_mode === 'paginated' ? 'paginated' : bare ? 'bare' : 'enveloped',
    ancestors: ancestorsOf(sessionId, own, metas),
    ownFromOrdinal: own === undefined ? null : ownFromIn(own),
    firstTurnId: turnIdIn(records.find((each) => each?.kind === taskStarted.name) ?? null),
  };
}

const metaIn = (record: RolloutRecord | null | undefined): MetaPayload | undefined =>
  record?.kind === sessionMeta.name ? metaPayload.safeParse(record.payload).data : undefined;

/**
 * Until paginated threads, a fork began with its own meta record and then all lines of its parent, that one's
 * meta records among them.
 */
function ancestorsOf(
  sessionId: string,
  own: MetaPayload | undefined,
  metas: readonly MetaPayload[],
): string[] {
  const copied = metas.map(({ id }) => id);
  const forkedFrom = own?.history_base ? null : own?.forked_from_id;
  return [...new Set([forkedFrom ?? sessionId, ...copied])].filter((id) => id !== sessionId);
}

/**
 * Where an older release began the rollout, a migration has put the ordinal there, and it tells nothing. A build from
 * source is of release 0.0.0.
 */
function ownFromIn({ cli_version, subagent_history_start_ordinal }: MetaPayload): number | null {
  const minor = /^0\.([1-9]\d{0,3})\./.exec(cli_version ?? '')?.[1];
  return Number(minor ?? FIRST_TO_TELL) < FIRST_TO_TELL ? null : subagent_history_start_ordinal;
}

/** Of releases 0.x, the first that gave sub-agents their own paginated rollouts. */
const FIRST_TO_TELL = 145;
