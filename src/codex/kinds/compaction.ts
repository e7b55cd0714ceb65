// Codex compacted the context. It writes a line `compacted`, and since 0.64 also a notice, which is an event or an
// item.
import * as z from '#zod';
import type { Position } from '../session/action.js';
import type { CompactionHalf, Session } from '../session/session.js';
import { defineKind } from './kind.js';

function mark(half: CompactionHalf, at: Position, session: Session): void {
  const { actions, turns } = session;
  if (session.noteCompaction(half) === 'repeated') actions.countDuplicates(1);
  else actions.mark({ type: 'context_compacted', turn: turns.current, at });
}

const compaction = (name: string, half: CompactionHalf) =>
  defineKind({
    name,
    payload: z.object({}),
    sample: {},
    exports: {},
    project: (_payload, at, session) => mark(half, at, session),
  });

export const compactions = [
  compaction('compacted', 'line'),
  compaction('event_msg/context_compacted', 'notice'),
  compaction('event_msg/item_completed/ContextCompaction', 'notice'),
];
