// TurnItem UserMessage: not exported. Its id tells how the turn was recorded: `migrate-rollouts` numbers the
// items that it makes of an older thread, in which the inner actions of programs never were.
import * as z from 'zod/mini';
import { defineKind } from '../kind.js';

export const userMessageItem = defineKind({
  name: 'event_msg/item_completed/UserMessage',
  payload: z.object({ item: z.object({ id: z.string() }) }),
  project({ item }, _line, session) {
    session.innerActionsRecorded = !/^item-\d+$/.test(item.id);
  },
});
