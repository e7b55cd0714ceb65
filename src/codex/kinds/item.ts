// The frame of every `item_completed`: whose item it is, which turn it belongs to, and when it ran.
import * as z from 'zod/mini';
import type { Claims } from '../session/evidence.js';
import { ownerOf, type Session } from '../session/session.js';
import { timestampOf } from '../values/time.js';
import { defineKind, id, integer, type Kind } from './kind.js';

export interface ItemReading {
  readonly claims: Claims;
  /** What holds only where nothing else says it. */
  readonly fallback?: Claims;
}

/** @param item.read What the item says; null when it is no action. */
export function defineItem<Item extends { id: string }>(item: {
  readonly type: string;
  readonly fields: z.ZodMiniType<Item>;
  readonly read: (item: Item, session: Session) => ItemReading | null;
}): Kind {
  return defineKind({
    name: `event_msg/item_completed/${item.type}`,
    payload: z.object({
      thread_id: id,
      turn_id: id,
      item: item.fields,
      started_at_ms: integer,
      completed_at_ms: integer,
    }),
    project(payload, at, session) {
      const owner = ownerOf(session, payload.thread_id, payload.turn_id);
      const turn = owner.turns.named(payload.turn_id);
      const reading = item.read(payload.item, owner);
      if (reading === null) return;
      // 0 stands for a time that is not known.
      const timestamp = timestampOf(payload.completed_at_ms || null) ?? at.timestamp;
      const started_at = timestampOf(payload.started_at_ms || null) ?? undefined;
      const claims = { started_at, ...reading.claims };
      const completed = { ...at, timestamp };
      owner.actions.complete(payload.item.id, turn, completed, 'item', claims, reading.fallback);
    },
  });
}
