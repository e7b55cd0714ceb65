// Event task_complete: a turn ended by itself, well or with an error (told since 0.145).
import * as z from 'zod/mini';
import { ownerOf } from '../session/session.js';
import { tellsTurn } from '../session/turns.js';
import { defineKind, id } from './kind.js';

export const taskComplete = defineKind({
  name: 'event_msg/task_complete',
  payload: z.object({ turn_id: id, error: z.optional(z.unknown()) }),
  project({ turn_id, error }, at, session) {
    const owner = ownerOf(session, null, turn_id ?? '');
    const turn = owner.turns.named(turn_id);
    const failed = error !== undefined && error !== null;
    if (turn?.marked.has('completed')) owner.actions.duplicates += 1;
    else owner.actions.mark({ type: 'turn_completed', turn, at, failed });
    turn?.marked.add('completed');
    // A review is over with the turn that asked for it, whatever became of it. One that had no id is ended by a
    // migration before the review begins.
    if (owner === session && turn === session.turns.current && (turn_id === null || tellsTurn(turn_id)))
      session.review = null;
  },
});
