// The context was compacted: a line `compacted`, and since 0.64 a notice of it, an event or an item.
import * as z from 'zod/mini';
import type { Position } from '../session/actions.js';
import type { Session } from '../session/session.js';
import { defineKind } from './kind.js';

function mark(half: 'line' | 'notice', at: Position, session: Session): void {
  if (session.compaction !== null && session.compaction !== half) {
    session.compaction = null;
    session.actions.duplicates += 1;
    return;
  }
  session.compaction = half;
  session.actions.mark({ type: 'context_compacted', turn: session.turns.current, at });
}

const compaction = (name: string, half: 'line' | 'notice') =>
  defineKind({
    name,
    payload: z.object({}),
    project: (_payload, at, session) => mark(half, at, session),
  });

export const compactions = [
  compaction('compacted', 'line'),
  compaction('event_msg/context_compacted', 'notice'),
  compaction('event_msg/item_completed/ContextCompaction', 'notice'),
];
