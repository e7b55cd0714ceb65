// A review begins or ends: events in legacy threads, items in paginated ones. In between, the parent's rollout also
// holds records of the review's own thread.
import * as z from '#zod';
import { id } from './fields.js';
import { defineKind } from './kind.js';

const payload = z.object({ thread_id: id, turn_id: id });
const sample = { thread_id: 'thread-1', turn_id: 'turn-1' };

const entered = (name: string) =>
  defineKind({
    name,
    payload,
    sample,
    exports: { leaves: 'turn_id' },
    project({ turn_id }, _line, session) {
      session.beginReview();
      // This is the first line that names the parent's own turn for the review.
      if (turn_id !== null) session.turns.switchTo(turn_id);
    },
  });

const exited = (name: string) =>
  defineKind({
    name,
    payload,
    sample,
    exports: {},
    project(_payload, _line, session) {
      session.endReview();
    },
  });

export const reviewModes = [
  entered('event_msg/entered_review_mode'),
  entered('event_msg/item_completed/EnteredReviewMode'),
  exited('event_msg/exited_review_mode'),
  exited('event_msg/item_completed/ExitedReviewMode'),
];
