// Event task_started: a turn begins, or is taken up again after a failure.
import * as z from 'zod/mini';
import { defineKind, id } from './kind.js';

export const taskStarted = defineKind({
  name: 'event_msg/task_started',
  payload: z.object({ turn_id: id }),
  project({ turn_id }, at, session) {
    // In review mode the parent's rollout has this one record of the turn of the review's own thread.
    if (session.review !== null && session.review.turnId === null) {
      session.review.turnId = turn_id;
      return;
    }
    session.turnsMarked = true;
    session.compaction = null;
    const turn = session.turns.start(turn_id, at.ordinal);
    if (turn.marked.has('started')) session.actions.duplicates += 1;
    else session.actions.mark({ type: 'turn_started', turn, at });
    turn.marked.add('started');
  },
});
