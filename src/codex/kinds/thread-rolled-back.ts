// Event thread_rolled_back: the last turns no longer count for the model. What they did stays done.
import * as z from 'zod/mini';
import { defineKind } from './kind.js';

export const threadRolledBack = defineKind({
  name: 'event_msg/thread_rolled_back',
  payload: z.object({ num_turns: z.int().check(z.nonnegative()) }),
  project({ num_turns: count }, at, { actions, turns }) {
    const undone = turns.rollBack(count);
    actions.mark({ type: 'turns_rolled_back', turn: null, at, turns: undone, count });
  },
});
