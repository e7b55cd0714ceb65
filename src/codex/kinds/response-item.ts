// What response items share: the id of their turn (since 0.142; in 0.141 under another key).
import * as z from '#zod';
import { pauseOf } from '../calls/injected.js';
import { isFields } from '../json/envelope.js';
import { fields, withMask } from '../json/field-mask.js';
import type { Session } from '../session/session.js';
import type { LineTurn } from '../session/turns.js';
import { idOf, text } from './fields.js';
import type { ItemReading } from './frames.js';
import { defineKind } from './kind.js';

/** Read in one step, because nearly every response item has one. */
const passthrough = withMask(
  z.transform((value: unknown) => (isFields(value) ? { turn_id: idOf(value.turn_id) } : null)),
  fields({ turn_id: 'all' }),
);

export const turnFields = { internal_chat_message_metadata_passthrough: passthrough, metadata: passthrough };

export function turnOf(item: z.infer<z.ZodMiniObject<typeof turnFields>>, session: Session): LineTurn {
  const named = item.internal_chat_message_metadata_passthrough ?? item.metadata;
  return session.turns.ofItem(named?.turn_id);
}

/** The part of `turnFields` in a sample and in the allow-list. */
export const turnSample = {
  internal_chat_message_metadata_passthrough: { turn_id: 'turn-1' },
  metadata: { turn_id: 'turn-1' },
};
export const turnPlaces = 'internal_chat_message_metadata_passthrough.turn_id metadata.turn_id';

/** A call of a tool that the provider runs. It is complete when it is written and has no output. */
export const defineHostedCall = (type: string, read: (item: { status: string | null }) => ItemReading) =>
  defineKind({
    name: `response_item/${type}`,
    payload: z.object({ id: text, status: text, ...turnFields }),
    sample: { id: 'call-1', status: 'completed', ...turnSample },
    exports: { leaves: `id ${turnPlaces}`, reads: 'status' },
    project(item, at, session) {
      const { claims, fallback } = read(item);
      const { actions } = session;
      const turn = turnOf(item, session);
      const tool = claims.tool_name ?? fallback?.tool_name;
      // Some releases write the item without an id directly after the event that has it.
      const twin = item.id === null ? actions.lastWithoutOutput(turn.turn, tool) : null;
      if (twin !== null) actions.settle(twin, at, 'output', claims);
      else {
        const expectsItem = session.hasInnerActions;
        const origin = { expectsItem, pause: pauseOf(turn, at, session) };
        actions.complete({ callId: item.id, ...turn, at, source: 'output', claims, fallback, origin });
      }
    },
  });
