// The tokens of a session: each response once, however often it is announced and wherever it is copied to.
import { describe, expect, it } from 'vitest';
import { exportOf, type Files, rollout } from './export-files.ts';
import { DAY, ID, line, meta, nameOf, OTHER_ID } from './home.ts';

const usage = (responses: number) => ({
  input_tokens: 100 * responses,
  cached_input_tokens: 10 * responses,
  output_tokens: 20 * responses,
  reasoning_output_tokens: 5 * responses,
});

/** What Codex writes after a response. */
const count = (total: number, last = usage(1)) =>
  line('event_msg', {
    type: 'token_count',
    info: { total_token_usage: usage(total), last_token_usage: last },
  });
/** What it writes when a rate limit is known before any response. */
const noCount = line('event_msg', { type: 'token_count', info: null });
const record = (thread_id = ID) => line('token_usage_record', { thread_id, usage: usage(1) });

async function usagesOf(files: Files) {
  const { manifest } = await exportOf(files);
  return {
    total: manifest.totals.usage,
    sessions: manifest.sessions.map((session) => session.usage),
    problems: manifest.totals.problems + manifest.totals.unrecognised,
  };
}

const usageOf = async (...lines: string[]) => (await usagesOf(rollout(meta(), ...lines))).total;

describe('the tokens of a session', () => {
  it('are null if no usage is recorded, and so is the sum of the export', async () => {
    expect(await usagesOf(rollout(meta(), noCount))).toEqual({ total: null, sessions: [null], problems: 0 });
  });

  it('are the sum of its responses', async () => {
    expect(await usageOf(noCount, count(1), count(2), count(3))).toEqual(usage(3));
  });

  it('do not grow with a count that repeats the last response', async () => {
    expect(await usageOf(count(1), count(1), count(2), count(2))).toEqual(usage(2));
  });

  it('count a response once if it has both a record and a count', async () => {
    expect(await usageOf(record(), count(1), record(), count(2), count(2))).toEqual(usage(2));
  });

  it('count a response whose count is missing because Codex was killed', async () => {
    expect(await usageOf(record(), count(1), record())).toEqual(usage(2));
  });

  it('continue if a newer release resumes the thread and writes records too', async () => {
    expect(await usageOf(count(1), count(2), record(), count(3))).toEqual(usage(3));
  });

  it('continue if a resumed thread counts from zero again', async () => {
    expect(await usageOf(noCount, count(1), noCount, count(1), count(2))).toEqual(usage(3));
  });

  it('do not include the total of the parent, with which the count of a fork begins', async () => {
    expect(await usageOf(count(5), count(6))).toEqual(usage(2));
  });

  it('do not include the records of another thread', async () => {
    expect(await usageOf(record(OTHER_ID), record())).toEqual(usage(1));
  });

  it('do not grow with the estimate after a compaction, which has no new total', async () => {
    expect(await usageOf(count(1), count(1, usage(0)), count(2))).toEqual(usage(2));
  });

  it('stay a valid number if the recorded ones are too large to add', async () => {
    const most = { ...usage(0), input_tokens: Number.MAX_SAFE_INTEGER };
    const sum = await usageOf(count(1, most), count(2, most));
    expect(sum?.input_tokens).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('count an invalid number as 0', async () => {
    const odd = { ...usage(1), input_tokens: -1, cached_input_tokens: 'many' };
    const text = line('event_msg', {
      type: 'token_count',
      info: { total_token_usage: usage(1), last_token_usage: odd },
    });
    expect(await usageOf(text)).toEqual({ ...usage(1), input_tokens: 0, cached_input_tokens: 0 });
  });
});

describe('a fork with the lines of its parent', () => {
  const said = line('event_msg', { type: 'user_message', message: 'begin' });
  const history = [said, noCount, count(1), count(2)];
  const legacy = { history_mode: 'legacy' };
  const forked = { ...legacy, forked_from_id: ID, timestamp: '2026-11-22T12:00:00.000Z' };
  const fork = (...own: string[]) => ({
    [`${DAY}/${nameOf(ID)}`]: [meta(ID, legacy), ...history].join(''),
    [`${DAY}/${nameOf(OTHER_ID)}`]: [meta(OTHER_ID, forked), meta(ID, legacy), ...history, ...own].join(''),
  });

  it('has only the tokens of its own responses', async () => {
    expect(await usagesOf(fork(count(3)))).toEqual({
      total: usage(3),
      sessions: [usage(2), usage(1)],
      problems: 0,
    });
  });

  it('does not count the parent again if its first own count repeats the last copied one', async () => {
    expect((await usagesOf(fork(count(2), count(3)))).sessions).toEqual([usage(2), usage(1)]);
  });

  it('has none if it only repeats lines', async () => {
    expect((await usagesOf(fork(count(2)))).sessions).toEqual([usage(2), null]);
  });
});
