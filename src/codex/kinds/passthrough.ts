// The turn that a response item names itself (since 0.142; in 0.141 under another key).
import * as z from 'zod/mini';
import { isFields } from '../json/envelope.js';
import { membersOf, using } from '../json/field-mask.js';
import type { Session } from '../session/session.js';
import type { Turn } from '../session/turns.js';
import { idOf } from './kind.js';

/** In one step: nearly every response item has one. */
const passthrough = using(
  z.transform((value: unknown) => (isFields(value) ? { turn_id: idOf(value.turn_id) } : null)),
  membersOf({ turn_id: 'all' }),
);

export const turnFields = { internal_chat_message_metadata_passthrough: passthrough, metadata: passthrough };

export function turnOf(item: z.infer<z.ZodMiniObject<typeof turnFields>>, session: Session): Turn | null {
  const named = item.internal_chat_message_metadata_passthrough ?? item.metadata;
  return session.turns.named(named?.turn_id);
}
