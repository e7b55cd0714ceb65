// Decides which session a rollout belongs to: its first meta record says it, or else its file name.
import type { RolloutFormat } from '../../contract/v1/words.js';
import type { Line } from '../decode/line.js';
import { MISFIT } from '../json/checked.js';
import type { RolloutRecord } from '../json/envelope.js';
import { checkMeta, type MetaPayload, sessionMeta } from '../kinds/session-meta.js';
import { taskStarted } from '../kinds/turn.js';
import { rolloutName } from '../values/layout.js';
import { timestampOf } from '../values/time.js';
import { turnIdIn } from './turn-lines.js';

export interface RolloutIdentity {
  readonly sessionId: string;
  /** RFC 3339; empty if neither the record nor the name says it. */
  readonly startedAt: string;
  /** Where the session ran; null if unknown. */
  readonly cwd: string | null;
  /** The time in the file's name. It orders the rollouts of one session. */
  readonly nameTime: string;
  readonly format: RolloutFormat;
  /** Ids of the threads whose lines are copied into it, the nearest first. */
  readonly ancestors: readonly string[];
  /** In a sub-agent's rollout the ordinal of its first own line, if the rollout states it; otherwise null. */
  readonly ownFromOrdinal: number | null;
  /** The id of its first turn, by which a parent's rollout may know a review; null if unknown. */
  readonly firstTurnId: string | null;
}

/** Lines in which the meta record is looked for. Codex writes it first. */
export const HEAD_LINES = 16;

/** Returns the record of one of the first lines if it may identify the rollout, else null. */
export function identifyingRecord(line: Line): RolloutRecord | null {
  const { kind } = line;
  const mayIdentify = kind === null || kind.name === sessionMeta.name || kind.name === taskStarted.name;
  return mayIdentify ? line.decode().record : null;
}

/**
 * @param records The records of the rollout's first lines in turn; null for lines that identify nothing.
 */
export function identify(fileName: string, records: readonly (RolloutRecord | null)[]): RolloutIdentity {
  const { time: nameTime, threadId } = rolloutName(fileName) ?? { time: '', threadId: null };
  const nameStart = timestampOf(nameTime.replace(/T(\d\d)-(\d\d)-(\d\d)$/, 'T$1:$2:$3Z'));
  const metas = records.flatMap((record) => metaIn(record) ?? []);
  // If the first line is lost, the first meta record is a parent's.
  const own = metas.find(({ id }) => id === threadId) ?? (threadId === null ? metas[0] : metaIn(records[0]));
  const sessionId = own?.id ?? threadId ?? metas[0]?.id ?? fileName;
  const record = records.find((each) => each?.kind === sessionMeta.name);
  const bare = own !== undefined && record?.timestamp === null;
  const { history_mode } = own ?? metas[0] ?? {};
  return {
    sessionId,
    startedAt: timestampOf(own?.timestamp) ?? timestampOf(record?.timestamp) ?? nameStart ?? '',
    cwd: own?.cwd ?? null,
    nameTime,
    format: history_mode === 'paginated' ? 'paginated' : bare ? 'bare' : 'enveloped',
    ancestors: ancestorsOf(sessionId, own, metas),
    ownFromOrdinal: own === undefined ? null : ownFromIn(own),
    firstTurnId: turnIdIn(records.find((each) => each?.kind === taskStarted.name) ?? null),
  };
}

function metaIn(record: RolloutRecord | null | undefined): MetaPayload | undefined {
  const meta = record?.kind === sessionMeta.name ? checkMeta(record.payload) : MISFIT;
  return meta === MISFIT ? undefined : meta;
}

/**
 * Before paginated threads, a fork began with its own meta record, followed by all lines of its parent with the
 * parent's own meta records.
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
 * If an older release began the rollout, a migration put the ordinal there, and it means nothing. A build from source
 * calls itself release 0.0.0.
 */
function ownFromIn({ cli_version, subagent_history_start_ordinal }: MetaPayload): number | null {
  const minor = /^0\.([1-9]\d{0,3})\./.exec(cli_version ?? '')?.[1];
  return Number(minor ?? FIRST_PAGINATED_MINOR) < FIRST_PAGINATED_MINOR
    ? null
    : subagent_history_start_ordinal;
}

/** The first release 0.x that gave sub-agents their own paginated rollouts. */
const FIRST_PAGINATED_MINOR = 145;
