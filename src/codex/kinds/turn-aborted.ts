// Event turn_aborted: a turn was interrupted or replaced. Without a turn id until 0.99.
import * as z from 'zod/mini';
import { defineKind, text } from '../kind.js';
import { ownerOf } from '../session.js';

export const turnAborted = defineKind({
  name: 'event_msg/turn_aborted',
  payload: z.object({ turn_id: text, reason: text }),
  project({ turn_id, reason }, line, session) {
    const owner = ownerOf(session, null, turn_id ?? '');
    const turn = owner.turns.named(turn_id);
    if (turn !== null) turn.aborted = true;
    owner.actions.entries.push({ type: 'turn_interrupted', turn, at: line, reason });
  },
});
