// Whose a rollout is, and which of its lines are its own: by its first record, or else by its name.
import { describe, expect, it } from 'vitest';
import { Line } from '../../../src/codex/decode/line.ts';
import { identify, identifyingRecord } from '../../../src/codex/threads/identity.ts';
import { line, lineOf, meta, started, THREAD } from '../rollout.ts';

const OTHER = '01a20000-0000-7000-8000-000000000002';
const NAME = `rollout-2026-01-02T03-04-05-${THREAD}.jsonl`;

const identityOf = (name: string, ...lines: object[]) =>
  identify(
    name,
    lines.map((each, index) => identifyingRecord(new Line(lineOf(JSON.stringify(each), index + 1)))),
  );

describe('the ordinal at which a sub-agent’s own lines begin', () => {
  const ownFrom = (cli_version?: string) =>
    identityOf(NAME, meta({ cli_version, subagent_history_start_ordinal: 9 })).ownFromOrdinal;

  it.each([['0.144.9'], ['0.99.0'], ['0.1.0']])(
    'is ignored in a rollout that release %s began',
    (release) => {
      expect(ownFrom(release)).toBeNull();
    },
  );

  it.each([['0.145.0'], ['0.145.0-alpha.1'], ['0.165.0'], ['1.0.0'], ['0.0.0'], [undefined]])(
    'holds in a rollout that release %s began',
    (release) => {
      expect(ownFrom(release)).toBe(9);
    },
  );

  it('is unknown without a meta record', () => {
    expect(identityOf(NAME, started()).ownFromOrdinal).toBeNull();
  });
});

describe('the session of a rollout', () => {
  it('is that of the first meta record if the file name has no id', () => {
    expect(identityOf('rollout-x.jsonl', meta(), meta({ id: OTHER })).sessionId).toBe(THREAD);
  });

  it('is that of the meta record with the id in the file name if a copied one comes first', () => {
    expect(identityOf(NAME, meta({ id: OTHER }), meta()).sessionId).toBe(THREAD);
  });

  it('is the id in the file name if no record can be read', () => {
    expect(identityOf(NAME, started())).toMatchObject({
      sessionId: THREAD,
      startedAt: '2026-01-02T03:04:05.000Z',
      cwd: null,
      format: 'enveloped',
    });
  });

  it('is that of the first meta record if no record has the id in the file name', () => {
    expect(identityOf(NAME, meta({ id: OTHER })).sessionId).toBe(OTHER);
  });

  it('is the file name itself if nothing else is known', () => {
    expect(identityOf('rollout-x.jsonl', started())).toMatchObject({
      sessionId: 'rollout-x.jsonl',
      startedAt: '',
    });
  });
});

describe('the ancestors of a rollout', () => {
  it('are the thread that it was forked from, then those whose records it copied, each once', () => {
    const third = '01a20000-0000-7000-8000-000000000003';
    expect(
      identityOf(NAME, meta({ forked_from_id: OTHER }), meta({ id: third }), meta({ id: OTHER }), meta())
        .ancestors,
    ).toEqual([OTHER, third]);
  });

  it('are none for a fork that refers to its parent’s history instead of copying it', () => {
    const history_base = { thread_id: OTHER, end_ordinal_exclusive: 3 };
    expect(identityOf(NAME, meta({ forked_from_id: OTHER, history_base })).ancestors).toEqual([]);
  });
});

it('the first turn of a rollout is the first one that begins in its head', () => {
  expect(identityOf(NAME, meta(), started('t1'), started('t2')).firstTurnId).toBe('t1');
  expect(identityOf(NAME, meta(), line('event_msg', { type: 'agent_message' })).firstTurnId).toBeNull();
});

it.each([
  ['bare', [{ id: THREAD, timestamp: '2026-01-02T03:04:05.000Z', instructions: null }]],
  ['enveloped', [meta({ history_mode: 'legacy' })]],
  ['enveloped', [meta({ history_mode: undefined })]],
  ['paginated', [meta()]],
] as const)('the format %s is known by the first record', (format, lines) => {
  expect(identityOf(NAME, ...lines).format).toBe(format);
});
