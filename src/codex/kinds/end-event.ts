// The frame of the `*_end` events, by which releases without items tell how a call ended.
import * as z from 'zod/mini';
import { bothOf, usesOf } from '../json/field-mask.js';
import { ownerOf, type Session } from '../session/session.js';
import type { ItemReading } from './item.js';
import { id, type Kind, text } from './kind.js';

const frame = z.object({ call_id: text, event_id: text, turn_id: id });

/** @param event.read What the event says; null when it is no action. */
export function defineEndEvent<Fields>(event: {
  readonly type: string;
  /** The fields beside the call's id and the turn's. */
  readonly fields: z.ZodMiniType<Fields>;
  readonly read: (fields: Fields, session: Session) => ItemReading | null;
}): Kind {
  return {
    name: `event_msg/${event.type}`,
    uses: bothOf(usesOf(frame), usesOf(event.fields)),
    read(payload, at, session) {
      const { call_id, event_id, turn_id } = frame.safeParse(payload).data ?? {};
      const fields = event.fields.safeParse(payload);
      const callId = call_id ?? event_id;
      if (!callId || !fields.success) return false;
      const owner = ownerOf(session, null, turn_id);
      const reading = event.read(fields.data, owner);
      if (reading === null) return true;
      const turn = owner.turns.named(turn_id);
      owner.actions.complete(callId, turn, at, 'event', reading.claims, reading.fallback);
      return true;
    },
  };
}
