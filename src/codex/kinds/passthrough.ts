// The turn that a response item names itself (since 0.142; in 0.141 under another key).
import * as z from 'zod/mini';
import { id, lenient } from '../kind.js';
import type { Session } from '../session.js';
import type { Turn } from '../turns.js';

const passthrough = lenient(z.object({ turn_id: id }));

export const turnFields = { internal_chat_message_metadata_passthrough: passthrough, metadata: passthrough };

export function turnOf(item: z.infer<z.ZodMiniObject<typeof turnFields>>, session: Session): Turn | null {
  const named = item.internal_chat_message_metadata_passthrough ?? item.metadata;
  return session.turns.named(named?.turn_id);
}
