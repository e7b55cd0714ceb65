// The two frames in which Codex records the end of an action: a completed item in paginated threads, and an event
// `*_end` in legacy ones. Most things are recorded in both, under two names.
import * as z from '#zod';
import { compiled, MISFIT } from '../json/checked.js';
import { maskOf, union } from '../json/field-mask.js';
import type { Claims } from '../session/evidence.js';
import { ownerOf } from '../session/owner.js';
import type { Session } from '../session/session.js';
import { timeOf } from '../values/time.js';
import { id, integer, text } from './fields.js';
import { type Described, defineKind, type Kind } from './kind.js';

export interface ItemReading {
  readonly claims: Claims;
  /** Counts only for a field that no other source states. */
  readonly fallback?: Claims;
}

/** The sample and the allow-list of a kind without the frame's own fields, which are added here. */
type DescribedFields = Partial<Described>;

/** @param item.read Returns null if the item is no action. */
export function defineItem<Item extends { id: string }>(
  item: DescribedFields & {
    readonly type: string;
    readonly fields: z.ZodMiniType<Item>;
    readonly read: (item: Item, session: Session) => ItemReading | null;
  },
): Kind {
  return defineKind({
    name: `event_msg/item_completed/${item.type}`,
    payload: z.object({
      thread_id: id,
      turn_id: id,
      item: item.fields,
      started_at_ms: integer,
      completed_at_ms: integer,
    }),
    sample: {
      thread_id: 'thread-1',
      turn_id: 'turn-1',
      started_at_ms: 1_700_000_000_000,
      completed_at_ms: 1_700_000_001_000,
      item: { id: 'call-1', ...item.sample },
    },
    exports: {
      leaves: `thread_id turn_id item.id ${inItem(item.exports?.leaves)}`,
      reads: `started_at_ms completed_at_ms ${inItem(item.exports?.reads)}`,
    },
    project(payload, at, session) {
      const owner = ownerOf(session, payload.thread_id, payload.turn_id);
      const reading = item.read(payload.item, owner);
      if (reading === null) return;
      // Codex writes 0 for an unknown time.
      const timestamp = timeOf(payload.completed_at_ms || null) ?? at.timestamp;
      const started_at = timeOf(payload.started_at_ms || null) ?? undefined;
      const claims = { started_at, ...reading.claims };
      owner.actions.complete({
        callId: payload.item.id,
        ...owner.turns.ofLine(payload.turn_id),
        at: { ...at, timestamp },
        source: 'item',
        claims,
        fallback: reading.fallback,
      });
    },
  });
}

const inItem = (places = ''): string => places.replace(/\S+/g, 'item.$&');

const endFrame = z.object({ call_id: text, event_id: text, turn_id: id });
const checkEndFrame = compiled(endFrame);

/** @param event.read Returns null if the event is no action. */
export function defineEndEvent<Fields>(
  event: DescribedFields & {
    readonly type: string;
    /** All fields except the ids of the call and the turn. */
    readonly fields: z.ZodMiniType<Fields>;
    readonly read: (fields: Fields, session: Session) => ItemReading | null;
  },
): Kind {
  const checkFields = compiled(event.fields);
  return {
    name: `event_msg/${event.type}`,
    schemas: [endFrame, event.fields],
    mask: union(maskOf(endFrame), maskOf(event.fields)),
    sample: { call_id: 'call-1', event_id: 'call-1', turn_id: 'turn-1', ...event.sample },
    exports: {
      leaves: `call_id event_id turn_id ${event.exports?.leaves ?? ''}`,
      reads: event.exports?.reads ?? '',
    },
    read(payload, at, session) {
      const frame = checkEndFrame(payload);
      const fields = checkFields(payload);
      if (frame === MISFIT || fields === MISFIT) return false;
      const { call_id, event_id, turn_id } = frame;
      // An event without an id belongs to a call without an id.
      const callId = call_id ?? event_id ?? '';
      const owner = ownerOf(session, null, turn_id);
      const reading = event.read(fields, owner);
      if (reading === null) return true;
      owner.actions.complete({ callId, ...owner.turns.ofLine(turn_id), at, source: 'event', ...reading });
      return true;
    },
  };
}
