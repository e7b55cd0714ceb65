// Event turn_aborted: a turn was interrupted or replaced. Without a turn id until 0.99.
import * as z from 'zod/mini';
import { ownerOf } from '../session/session.js';
import { defineKind, id, text } from './kind.js';

export const turnAborted = defineKind({
  name: 'event_msg/turn_aborted',
  payload: z.object({ turn_id: id, reason: text }),
  project({ turn_id, reason }, at, session) {
    const owner = ownerOf(session, null, turn_id ?? '');
    const turn = owner.turns.named(turn_id);
    if (turn !== null) turn.aborted = true;
    const word = reason !== null && /^[a-z_]{1,40}$/.test(reason) ? reason : null;
    owner.actions.mark({ type: 'turn_interrupted', turn, at, reason: word });
    if (owner === session && turn === session.turns.current) session.review = null;
  },
});
