// The tokens of a response: since 0.155 a record for each response, and in all releases that record times a count for
// the thread after it. Neither is an action.
import * as z from '#zod';
import type { TokenUsage } from '../../contract/v1/token-usage.js';
import type { TokenCount } from '../session/token-usage.js';
import { id, lenient, nonNegativeInteger } from './fields.js';
import { defineKind } from './kind.js';

const tokens = z.pipe(
  nonNegativeInteger,
  z.transform((value) => value ?? 0),
);
const usage = z.object({
  input_tokens: tokens,
  cached_input_tokens: tokens,
  output_tokens: tokens,
  reasoning_output_tokens: tokens,
});
/** Leaves out the sums and prices that releases add to the record. */
const usageOf = (recorded: TokenUsage): TokenUsage => ({
  input_tokens: recorded.input_tokens,
  cached_input_tokens: recorded.cached_input_tokens,
  output_tokens: recorded.output_tokens,
  reasoning_output_tokens: recorded.reasoning_output_tokens,
});
const usageSample = (from: number) => ({
  input_tokens: from + 4,
  cached_input_tokens: from + 3,
  output_tokens: from + 2,
  reasoning_output_tokens: from + 1,
});
const placesIn = (path: string) =>
  Object.keys(usageSample(0))
    .map((key) => `${path}.${key}`)
    .join(' ');

const record = defineKind({
  name: 'token_usage_record',
  payload: z.object({ thread_id: id, usage: lenient(usage) }),
  sample: { thread_id: 'thread-1', usage: usageSample(0) },
  exports: { leaves: placesIn('usage'), reads: 'thread_id' },
  project({ thread_id, usage }, _at, session) {
    // A record of another thread is counted in that thread's own rollout.
    if (usage !== null && (thread_id === null || thread_id === session.id))
      session.tokens.addResponse(usageOf(usage));
    return 'ignored';
  },
});

const countPayload = z.object({
  info: lenient(z.object({ total_token_usage: usage, last_token_usage: usage })),
});
const countOf = ({ info }: z.infer<typeof countPayload>): TokenCount | null =>
  info && { total: usageOf(info.total_token_usage), last: usageOf(info.last_token_usage) };

const count = defineKind({
  name: 'event_msg/token_count',
  payload: countPayload,
  sample: { info: { total_token_usage: usageSample(10), last_token_usage: usageSample(0) } },
  exports: { leaves: placesIn('info.last_token_usage'), reads: placesIn('info.total_token_usage') },
  project(payload, _at, session) {
    session.tokens.addCount(countOf(payload));
    return 'ignored';
  },
  passCopy: (payload, session) => session.tokens.passCount(countOf(payload)),
});

export const tokenUsages = [record, count];
