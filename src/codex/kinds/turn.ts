// A turn: its working directory, its start, its end, its interruption, and its rollback.
import * as z from '#zod';
import { isFields } from '../json/envelope.js';
import { ownerOf } from '../session/owner.js';
import { isImported, isUniqueTurnId } from '../session/turns.js';
import { folder, id, lenient, text } from './fields.js';
import { defineKind } from './kind.js';

/** One of Codex's words, never a sentence. */
const wordOf = (value: unknown): string | null =>
  typeof value === 'string' && /^[a-z_-]{1,40}$/.test(value) ? value : null;
const word = z.transform(wordOf);
const booleanOrNull = z.transform((value: unknown) => (typeof value === 'boolean' ? value : null));

/**
 * The working directory of a turn and the rules in force. Before 0.107 Codex wrote this line for every request to the
 * model.
 */
const turnContext = defineKind({
  name: 'turn_context',
  payload: z.object({
    turn_id: id,
    cwd: folder,
    model: id,
    // A policy with a value for each kind of action is an object with this key.
    approval_policy: z.transform((value: unknown) =>
      isFields(value) && 'granular' in value ? 'granular' : wordOf(value),
    ),
    approvals_reviewer: word,
    // In the first releases the key of the sandbox was `mode`.
    sandbox_policy: lenient(z.object({ type: word, mode: word, network_access: booleanOrNull })),
    permission_profile: lenient(z.object({ type: word, network: word })),
  }),
  sample: {
    turn_id: 'turn-1',
    cwd: '/',
    model: 'gpt-5.5',
    approval_policy: 'on-request',
    approvals_reviewer: 'user',
    sandbox_policy: { type: 'workspace-write', mode: 'read-only', network_access: false },
    permission_profile: { type: 'managed', network: 'restricted' },
  },
  exports: {
    leaves: `cwd model approval_policy@word approvals_reviewer@word sandbox_policy.type@word
      sandbox_policy.mode@word permission_profile.type@word`,
    reads: 'turn_id sandbox_policy.network_access permission_profile.network',
  },
  project({ cwd, turn_id, ...context }, _line, session) {
    if (cwd !== null) session.enterFolder(session.paths.absolute(cwd, session.cwd));
    const { model, approval_policy, approvals_reviewer, sandbox_policy, permission_profile } = context;
    session.setRules(turn_id, {
      model,
      sandbox: sandbox_policy?.type ?? sandbox_policy?.mode ?? permission_profile?.type ?? null,
      network_access: sandbox_policy?.network_access ?? NETWORK[permission_profile?.network ?? ''] ?? null,
      approval_policy,
      approvals_reviewer,
    });
  },
});

const NETWORK: Readonly<Record<string, boolean>> = { enabled: true, restricted: false };

/** A turn starts, or continues after a failure. */
export const taskStarted = defineKind({
  name: 'event_msg/task_started',
  payload: z.object({ turn_id: id, turn_attribution: lenient(z.object({ turn_trigger: word })) }),
  sample: { turn_id: 'turn-1', turn_attribution: { turn_trigger: 'exec' } },
  exports: { leaves: 'turn_id turn_attribution.turn_trigger@word' },
  project({ turn_id, turn_attribution }, at, session) {
    // During a review this is the only record of the turn of the review's own thread.
    if (session.review !== null && session.review.turnId === null) {
      session.nameReviewTurn(turn_id);
      return;
    }
    const turn = session.startMarkedTurn(turn_id, at.ordinal);
    const trigger = turn_attribution?.turn_trigger ?? null;
    if (turn.started) session.actions.countDuplicates(1);
    else if (!isImported(turn)) session.actions.mark({ type: 'turn_started', turn, at, trigger });
    session.turns.markStarted(turn, at.rollout);
    return isImported(turn) ? 'ignored' : undefined;
  },
});

/** A turn ended, with or without an error (recorded since 0.145). */
export const taskComplete = defineKind({
  name: 'event_msg/task_complete',
  payload: z.object({ turn_id: id, error: z.optional(z.unknown()) }),
  sample: { turn_id: 'turn-1', error: { message: 'no' } },
  exports: { leaves: 'turn_id', reads: 'error' },
  project({ turn_id, error }, at, session) {
    const owner = ownerOf(session, null, turn_id ?? '');
    const turn = owner.turns.named(turn_id);
    const failed = error !== undefined && error !== null;
    if (turn !== null && isImported(turn)) {
      owner.turns.markCompleted(turn, at.rollout);
      return 'ignored';
    }
    if (turn?.completed) owner.actions.countDuplicates(1);
    else owner.actions.mark({ type: 'turn_completed', turn, at, failed });
    if (turn !== null) owner.turns.markCompleted(turn, at.rollout);
    // A review ends with the turn that asked for it. But a migration ends a turn without an id already before its
    // review begins.
    if (owner === session && turn === session.turns.current && (turn_id === null || isUniqueTurnId(turn_id)))
      session.endReview();
    return undefined;
  },
});

/** A turn was interrupted or replaced. The line has no turn id until 0.99. */
export const turnAborted = defineKind({
  name: 'event_msg/turn_aborted',
  payload: z.object({ turn_id: id, reason: text }),
  sample: { turn_id: 'turn-1', reason: 'interrupted' },
  exports: { leaves: 'turn_id reason@word' },
  project({ turn_id, reason }, at, session) {
    const owner = ownerOf(session, null, turn_id ?? '');
    const turn = owner.turns.named(turn_id);
    if (turn !== null) owner.turns.markAborted(turn);
    const word = reason !== null && /^[a-z_]{1,40}$/.test(reason) ? reason : null;
    owner.actions.mark({ type: 'turn_interrupted', turn, at, reason: word });
    if (owner === session && turn === session.turns.current) session.endReview();
  },
});

/** The model forgets the last turns. What they did is not undone. */
const threadRolledBack = defineKind({
  name: 'event_msg/thread_rolled_back',
  payload: z.object({ num_turns: z.int().check(z.nonnegative()) }),
  sample: { num_turns: 1 },
  exports: { reads: 'num_turns' },
  project({ num_turns: count }, at, { actions, turns }) {
    const undone = turns.rollBack(count);
    actions.mark({ type: 'turns_rolled_back', turn: null, at, turns: undone, count });
  },
});

export const turns = [turnContext, taskStarted, taskComplete, turnAborted, threadRolledBack];
