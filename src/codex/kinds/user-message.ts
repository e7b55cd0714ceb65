// Event user_message: in recordings that do not mark turns (until 0.99), the only sign that one begins.
import * as z from 'zod/mini';
import { defineKind } from './kind.js';

export const userMessage = defineKind({
  name: 'event_msg/user_message',
  payload: z.object({}),
  project(_payload, at, session) {
    if (!session.turnsMarked && session.review === null) session.turns.start(null, at.ordinal);
  },
});
