// Adds up the tokens of one session. Codex announces a response up to three times: in a record of its usage (since
// 0.155), in a count after it, and again in each count that it writes when a rate limit changes or a turn begins.
import type { TokenUsage } from '../../contract/v1/token-usage.js';

/** The usage that a count states: of the thread so far, and of the last response. */
export interface TokenCount {
  readonly total: TokenUsage;
  readonly last: TokenUsage;
}

export interface Tokens {
  /** Null if no usage is recorded. */
  readonly sum: TokenUsage | null;
  /** Adds the usage of one response. */
  addResponse(usage: TokenUsage): void;
  /**
   * Adds the last response of a count unless it was added before. Null is a count without numbers: then the thread has
   * no total.
   */
  addCount(count: TokenCount | null): void;
  /**
   * Remembers a count that was copied from another rollout, without adding it: the session's first own count can repeat
   * it.
   */
  passCount(count: TokenCount | null): void;
}

export function createTokens(): Tokens {
  let sum: TokenUsage | null = null;
  let total: TokenUsage | null = null;
  /** Whether a response was added from its own record, so that its count is still to come. */
  let isAnnounced = false;
  const add = (usage: TokenUsage) => {
    sum = addUsage(sum, usage);
  };
  return {
    get sum() {
      return sum;
    },
    addResponse(usage) {
      add(usage);
      isAnnounced = true;
    },
    addCount(count) {
      // The total is no sum of the session's own responses: a fork's includes its parent's, and it starts again when a
      // thread of an old release is resumed. It only shows whether a count repeats the one before.
      if (count !== null && !isEqual(count.total, total)) {
        if (!isAnnounced) add(count.last);
        isAnnounced = false;
      }
      total = count?.total ?? null;
    },
    passCount(count) {
      total = count?.total ?? null;
    },
  };
}

/** Numbers of a damaged or hostile recording can be larger than a sum can hold. */
const plus = (a: number, b: number) => Math.min(a + b, Number.MAX_SAFE_INTEGER);

/** Null adds nothing. The sum is null if neither is known. */
export function addUsage(a: TokenUsage | null, b: TokenUsage | null): TokenUsage | null {
  if (a === null || b === null) return a ?? b;
  return {
    input_tokens: plus(a.input_tokens, b.input_tokens),
    cached_input_tokens: plus(a.cached_input_tokens, b.cached_input_tokens),
    output_tokens: plus(a.output_tokens, b.output_tokens),
    reasoning_output_tokens: plus(a.reasoning_output_tokens, b.reasoning_output_tokens),
  };
}

const isEqual = (a: TokenUsage, b: TokenUsage | null) =>
  b !== null &&
  a.input_tokens === b.input_tokens &&
  a.cached_input_tokens === b.cached_input_tokens &&
  a.output_tokens === b.output_tokens &&
  a.reasoning_output_tokens === b.reasoning_output_tokens;
